"""The libraries of the system that Qt's wheels expect: which are missing, and how to get them. Linux only.

The list was read off `ldd` of QtGui, QtWidgets, QtSvg and the xcb and offscreen platform plugins of the pinned
PySide6; every other library they need is in the wheel or in the C library.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Library:
    """One shared library, the packages that bring it, and whether only a real window needs it."""

    file: str
    debian: str
    fedora: str
    arch: str
    window_only: bool = False


LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", window_only=True),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", window_only=True),
    Library("libxcb.so.1", "libxcb1", "libxcb", "libxcb", window_only=True),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb", window_only=True),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb", window_only=True),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", window_only=True),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", window_only=True),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", window_only=True),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", window_only=True),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", window_only=True),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil", True),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util", window_only=True),
)


class SystemLibrariesMissing(Exception):
    """Qt cannot start for want of system libraries; the text names them and the command that installs them."""


def ensure(window: bool) -> None:
    """Makes sure that Qt can load, with a window of its own if `window`; installs what is missing where it may.

    Raises `SystemLibrariesMissing` with the exact command where it may not or the installation fails.
    """
    if not sys.platform.startswith("linux"):
        return
    absent = missing()
    if not absent:
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        _install_with_apt([library.debian for library in absent])
        absent = missing()
    needed = [library for library in absent if window or not library.window_only]
    if needed:
        raise SystemLibrariesMissing(explain(needed))


def missing() -> list[Library]:
    """The libraries that the dynamic loader does not find."""
    return [library for library in LIBRARIES if not _loads(library.file)]


def explain(absent: list[Library]) -> str:
    """What is missing and the command, for this system, that installs it."""
    files = ", ".join(library.file for library in absent)
    return (
        f"Qt needs system libraries that are not installed: {files}.\n{_advice(absent)}\n"
        "Then run the same command again."
    )


def _advice(absent: list[Library]) -> str:
    if shutil.which("apt-get"):
        return f"Install them with:\n    sudo apt-get update && sudo apt-get install -y {_packages(absent, 'debian')}"
    if shutil.which("dnf"):
        return f"Install them with:\n    sudo dnf install -y {_packages(absent, 'fedora')}"
    if shutil.which("pacman"):
        return f"Install them with:\n    sudo pacman -S --needed {_packages(absent, 'arch')}"
    return f"Install the packages that hold them; on Debian they are: {_packages(absent, 'debian')}"


def _packages(absent: list[Library], system: str) -> str:
    return " ".join(dict.fromkeys(getattr(library, system) for library in absent))


def _install_with_apt(packages: list[str]) -> None:
    print(f"Installing Qt's system libraries: {' '.join(packages)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            print(f"`{' '.join(command)}` ended with code {done.returncode}:\n{done.stdout[-2000:]}", flush=True)


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True
