"""From a fresh clone to a running Layerloom, with nothing but Python.

    python3 packaging/bootstrap.py run [PROJECT or arguments]    opens the window; trains headless without a display
    python3 packaging/bootstrap.py test [pytest arguments]       lint, types, import contracts and the test suite

Makes `.venv` beside the checkout, installs the pinned dependencies and makes sure of Qt's system libraries. Uses
the standard library only, on Linux, macOS and Windows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from environment import SUPPORTED, Environment, SetUpFailed, say
from system_libraries import SystemLibrariesMissing
from system_libraries import ensure as ensure_system_libraries

ROOT = Path(__file__).resolve().parent.parent
HEADLESS_FILES = ("model.h5", "model.json", "history.csv", "curves.png", "network.svg")
CHECKS = (
    ("ruff check", ["-m", "ruff", "check", "."]),
    ("ruff format --check", ["-m", "ruff", "format", "--check", "."]),
    ("mypy", ["-m", "mypy"]),
    ("lint-imports", ["-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"]),
)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in ("run", "test"):
        print(__doc__.strip())
        return 0 if arguments in (["-h"], ["--help"]) else 2
    if sys.version_info[:2] not in SUPPORTED:
        return _with_another_python(arguments)
    command = run if arguments[0] == "run" else test
    try:
        return command(arguments[1:])
    except (SetUpFailed, SystemLibrariesMissing) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130


def run(arguments: list[str]) -> int:
    """Opens the window, or without a display trains the starter project (or the project given) headless."""
    environment = Environment(ROOT)
    environment.ensure()
    window = has_display(sys.platform, os.environ)
    ensure_system_libraries(window)
    # -P keeps the folder that the user stands in from hiding the app, and file names relative to it still hold.
    start = [str(environment.python), "-P", "-m"]
    variables = {"PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))}
    if window:
        return _call([*start, "app", *arguments], variables)
    variables["QT_QPA_PLATFORM"] = "offscreen"
    if arguments and not Path(arguments[0]).is_file():
        return _call([*start, "app.cli", *arguments], variables)
    folder = new_folder(Path.cwd())
    project = arguments or ["--starter"]
    say(f"No display: training {'the starter project' if not arguments else arguments[0]} into {folder}")
    code = _call([*start, "app.cli", "train", *project, "--output", str(folder)], variables)
    if code == 0:
        code = _nothing_lacks(folder)
    return code


def test(arguments: list[str]) -> int:
    """Runs every check, then the test suite; 0 only if all pass. pytest has the last word."""
    environment = Environment(ROOT)
    environment.ensure(("test",))
    ensure_system_libraries(window=False)
    variables = {"QT_QPA_PLATFORM": "offscreen"}
    failed = []
    for name, command in CHECKS:
        say(f"== {name}")
        if _call([str(environment.python), *command], variables, ROOT):
            failed.append(name)
    pytest = [str(environment.python), "-m", "pytest", "-n", "2", "--dist", "loadfile", *arguments]
    if not arguments:
        name = "the engine without compiled kernels"
        say(f"== {name}")
        if _call([*pytest, "-q", "tests/engine"], {**variables, "LAYERLOOM_NUMBA": "0"}, ROOT):
            failed.append(name)
    say(f"== checks failed: {', '.join(failed)}" if failed else "== all checks passed")
    say("== pytest")
    code = _call(pytest, variables, ROOT)
    return code or int(bool(failed))


def has_display(platform: str, variables: os._Environ[str] | dict[str, str]) -> bool:
    """Whether a window can be shown; a platform that the user chose for Qt counts as one."""
    if not platform.startswith("linux"):
        return True
    return any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def new_folder(parent: Path) -> Path:
    """A path that does not exist yet, named after the time."""
    name = time.strftime("layerloom-run-%Y%m%d-%H%M%S")
    folder, number = parent / name, 2
    while folder.exists():
        folder, number = parent / f"{name}-{number}", number + 1
    return folder


def _nothing_lacks(folder: Path) -> int:
    """0 if the run left what it should (the run itself has said where), 1 and words if not."""
    absent = [name for name in HEADLESS_FILES if not (folder / name).is_file()]
    if absent:
        print(f"{folder} lacks {', '.join(absent)}, though training ended without an error.", file=sys.stderr)
        return 1
    return 0


def _call(command: list[str], variables: dict[str, str], folder: Path | None = None) -> int:
    """Runs a program to its end and gives its exit code as a shell would; Ctrl+C is the program's to answer."""
    process = subprocess.Popen(command, env={**os.environ, **variables}, cwd=folder)
    while True:
        try:
            code = process.wait()
            return code if code >= 0 else 128 - code
        except KeyboardInterrupt:
            continue


def _with_another_python(arguments: list[str]) -> int:
    """This Python is too old or too new: starts again with one that fits, if there is one."""
    for command in _candidates():
        probe = subprocess.run(
            [*command, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True
        )
        if probe.returncode == 0 and tuple(map(int, probe.stdout.split())) in SUPPORTED:
            say(f"Python {sys.version.split()[0]} is not supported; using {' '.join(command)}.")
            return _call([*command, str(Path(__file__).resolve()), *arguments], {})
    print(
        f"Layerloom needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}, and no other was found.\n"
        "Install one (python.org, or `sudo apt-get install python3.12 python3.12-venv`), then run the same command "
        "with it, for example `python3.12 packaging/bootstrap.py run`.",
        file=sys.stderr,
    )
    return 1


def _candidates() -> list[list[str]]:
    versions = ("3.12", "3.11", "3.13")
    found = [[path] for path in (shutil.which(f"python{version}") for version in versions) if path]
    launcher = shutil.which("py") if os.name == "nt" else None
    return found + [[launcher, f"-{version}"] for version in versions if launcher]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
