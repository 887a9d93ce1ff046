"""Qt's system libraries: which are missing is found by loading them, and the command to install them is exact."""

import sys

import pytest
import system_libraries
from system_libraries import LIBRARIES, SystemLibrariesMissing


@pytest.fixture
def machine(monkeypatch):
    """A Linux machine on which some libraries are absent; answers with the apt packages that were installed."""

    def prepare(absent, tools=(), root=False, apt_works=True):
        absent, installed = set(absent), []

        def install(packages):
            installed.extend(packages)
            if apt_works:
                absent.difference_update(library.file for library in LIBRARIES if library.debian in packages)

        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(system_libraries, "_loads", lambda file: file not in absent)
        monkeypatch.setattr(system_libraries, "_install_with_apt", install)
        monkeypatch.setattr(system_libraries.shutil, "which", lambda tool: tool if tool in tools else None)
        monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 0 if root else 1000, raising=False)
        return installed

    return prepare


def test_nothing_is_done_where_nothing_is_missing(machine):
    installed = machine(absent=(), tools=("apt-get",), root=True)
    system_libraries.ensure(window=True)
    assert installed == []


def test_root_on_debian_gets_them_installed(machine):
    installed = machine(absent=("libEGL.so.1", "libxcb-cursor.so.0"), tools=("apt-get",), root=True)
    system_libraries.ensure(window=True)
    assert installed == ["libegl1", "libxcb-cursor0"]


def test_a_failed_installation_is_not_passed_over(machine):
    machine(absent=("libEGL.so.1",), tools=("apt-get",), root=True, apt_works=False)
    with pytest.raises(SystemLibrariesMissing, match="libEGL"):
        system_libraries.ensure(window=True)


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("apt-get", "sudo apt-get update && sudo apt-get install -y libxcb-randr0 libxcb-shape0 libxcb-icccm4"),
        ("dnf", "sudo dnf install -y libxcb xcb-util-wm"),
        ("pacman", "sudo pacman -S --needed libxcb xcb-util-wm"),
        ("zypper", "on Debian they are: libxcb-randr0 libxcb-shape0 libxcb-icccm4"),
    ],
)
def test_others_are_told_the_exact_command(machine, tool, command):
    machine(absent=("libxcb-icccm.so.4", "libxcb-shape.so.0", "libxcb-randr.so.0"), tools=(tool,))
    with pytest.raises(SystemLibrariesMissing) as raised:
        system_libraries.ensure(window=True)
    assert command in str(raised.value)
    assert "libxcb-randr.so.0, libxcb-shape.so.0, libxcb-icccm.so.4" in str(raised.value)


def test_without_a_window_its_libraries_are_not_needed(machine):
    machine(absent=("libxcb-cursor.so.0",))
    system_libraries.ensure(window=False)
    machine(absent=("libxcb-cursor.so.0", "libEGL.so.1"))
    with pytest.raises(SystemLibrariesMissing) as raised:
        system_libraries.ensure(window=False)
    assert "libEGL.so.1" in str(raised.value) and "libxcb-cursor" not in str(raised.value)


def test_other_systems_need_none(machine, monkeypatch):
    machine(absent=[library.file for library in LIBRARIES])
    monkeypatch.setattr(sys, "platform", "darwin")
    system_libraries.ensure(window=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the loader of Linux")
def test_loading_tells_a_library_that_is_there_from_one_that_is_not():
    assert system_libraries._loads("libc.so.6")
    assert not system_libraries._loads("libnot-there-at-all.so.9")
