"""The virtual environment beside the checkout: made, mended, and filled with the pinned dependencies.

A stamp inside it holds what was installed, so that a start with nothing to do costs milliseconds.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

SUPPORTED = ((3, 11), (3, 12), (3, 13))
NETWORK_SIGNS = (
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "nodename nor servname",
    "ProxyError",
    "Connection broken",
    "Connection refused",
    "SSLError",
)


class SetUpFailed(Exception):
    """The environment could not be made; the text says why and what to do."""


class Environment:
    """The `.venv` of one checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._stamp = self.folder / "layerloom-stamp.json"

    @property
    def python(self) -> Path:
        return self.script("python")

    def script(self, name: str) -> Path:
        """The path of a program inside the environment."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def ensure(self, extras: tuple[str, ...] = ()) -> None:
        """Makes, mends or updates the environment until it holds the pinned dependencies and the extras.

        Raises `SetUpFailed`.
        """
        if self._is_current(extras):
            return
        if self.folder.exists() and self._is_broken():
            self._remove()
        if not self.folder.exists():
            self._create()
        extras = tuple(sorted({*extras, *self._read_stamp().get("extras", ())}))
        # Until the stamp says "ready" the environment counts as half made.
        self._write_stamp("installing", extras)
        self._install(extras)
        self._write_stamp("ready", extras)

    def _is_current(self, extras: tuple[str, ...]) -> bool:
        stamp = self._read_stamp()
        return (
            stamp.get("state") == "ready"
            and stamp.get("pins") == self._pins()
            and set(extras) <= set(stamp.get("extras", ()))
            and self.python.exists()
        )

    def _is_broken(self) -> bool:
        if self._read_stamp().get("state") == "installing":
            return True
        probe = "import sys, pip; print(sys.version_info[0], sys.version_info[1])"
        try:
            done = subprocess.run([str(self.python), "-c", probe], capture_output=True, text=True)
        except OSError:
            return True
        return done.returncode != 0 or tuple(map(int, done.stdout.split())) not in SUPPORTED

    def _remove(self) -> None:
        if not (self.folder / "pyvenv.cfg").exists() and any(self.folder.iterdir()) and not self._stamp.exists():
            raise SetUpFailed(
                f"{self.folder} exists and is not a Python virtual environment, so it is left alone. "
                "Move or delete it, then run the same command again."
            )
        say("The environment in .venv is broken or half made: making it again.")
        shutil.rmtree(self.folder)

    def _create(self) -> None:
        say(f"Making a virtual environment in {self.folder} (Python {sys.version.split()[0]}) ...")
        if importlib.util.find_spec("ensurepip") is None:
            self._get_venv_module()
        try:
            if importlib.util.find_spec("ensurepip") is None:
                # Installed a moment ago: this process has already looked in vain.
                subprocess.run([sys.executable, "-m", "venv", str(self.folder)], check=True)
            else:
                venv.create(self.folder, with_pip=True, symlinks=os.name != "nt")
        except (subprocess.CalledProcessError, OSError) as error:
            raise SetUpFailed(f"The virtual environment could not be made in {self.folder}: {error}") from error

    @staticmethod
    def _get_venv_module() -> None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
            say(f"Installing {package} ...")
            subprocess.run(["apt-get", "update", "-qq"])
            if subprocess.run(["apt-get", "install", "-y", "-qq", package], stdout=subprocess.DEVNULL).returncode == 0:
                return
        raise SetUpFailed(
            "This Python has no `ensurepip`, which makes virtual environments. On Debian and Ubuntu install it with\n"
            f"    sudo apt-get update && sudo apt-get install -y {package}\nThen run the same command again."
        )

    def _install(self, extras: tuple[str, ...]) -> None:
        say("Installing the pinned dependencies (about 250 MB the first time, some minutes on a slow line) ...")
        target = str(self.root) + (f"[{','.join(extras)}]" if extras else "")
        constraints = str(self.root / "packaging" / "constraints.txt")
        command = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        command += ["--progress-bar", "off", "--retries", "2", "--timeout", "30", "-c", constraints, "-e", target]
        lines = []
        process = subprocess.Popen(command, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line.rstrip())
            words = progress_in_words(line)
            if words:
                say(f"  {words}")
        if process.wait():
            raise SetUpFailed(explain_pip_failure(lines))
        say("The environment is ready.")

    def _pins(self) -> str:
        """What the environment is made from: any change of it makes the stamp stale."""
        digest = hashlib.sha256(str(self.root).encode())
        for file in ("pyproject.toml", "packaging/constraints.txt"):
            digest.update((self.root / file).read_bytes())
        return digest.hexdigest()

    def _read_stamp(self) -> dict:
        try:
            stamp = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, state: str, extras: tuple[str, ...]) -> None:
        stamp = {"state": state, "pins": self._pins(), "extras": list(extras)}
        self._stamp.write_text(json.dumps(stamp), encoding="utf-8")


def say(words: str) -> None:
    print(words, flush=True)


def progress_in_words(line: str) -> str | None:
    """One line of pip's output as a person wants to read it, or None where it tells nothing new."""
    words = line.split()
    if words[:1] == ["Downloading"] and len(words) >= 2 and not words[1].endswith(".metadata"):
        name = words[1].rsplit("/", 1)[-1].split("-")[0]
        return f"downloading {name} {' '.join(words[2:])}".rstrip()
    if line.startswith("Installing collected packages"):
        return f"installing {len(line.split(':', 1)[1].split(','))} packages"
    return None


def explain_pip_failure(lines: list[str]) -> str:
    """Why pip failed, from its output, and what to do about it."""
    tail = "\n".join(f"    {line}" for line in lines[-8:])
    text = "\n".join(lines)
    if any(sign in text for sign in NETWORK_SIGNS):
        reason = (
            "The packages could not be downloaded: the package index did not answer.\n"
            "Check the network connection; behind a proxy set HTTPS_PROXY, with a mirror of PyPI set PIP_INDEX_URL."
        )
    elif "No space left on device" in text:
        reason = "The disk is full: about 1 GB is needed for the environment."
    else:
        reason = "pip could not install the dependencies."
    return f"{reason}\nThen run the same command again; what was already downloaded is kept. pip said last:\n{tail}"
