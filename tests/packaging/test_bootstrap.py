"""The two commands: what they start, in which order, and with which exit code."""

import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest

SCRIPT = Path(bootstrap.__file__)


class Calls:
    """The programs that would be started; `codes` gives the exit code of those whose command holds a word."""

    def __init__(self):
        self.commands, self.variables, self.codes = [], [], {}

    def __call__(self, command, variables, folder=None):
        self.commands.append(command[1:])
        self.variables.append(variables)
        return next((code for word, code in self.codes.items() if word in command), 0)


@pytest.fixture
def calls(monkeypatch):
    recorded = Calls()
    monkeypatch.setattr(bootstrap.Environment, "ensure", lambda self, extras=(): None)
    monkeypatch.setattr(bootstrap, "ensure_system_libraries", lambda window: None)
    monkeypatch.setattr(bootstrap, "_call", recorded)
    return recorded


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_told_from_none(platform, variables, expected):
    assert bootstrap.has_display(platform, variables) is expected


def test_run_opens_the_window_with_the_arguments(calls, monkeypatch):
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, variables: True)
    assert bootstrap.main(["run", "mine.loom"]) == 0
    assert calls.commands == [["-P", "-m", "app", "mine.loom"]]
    assert calls.variables[0]["PYTHONPATH"].startswith(str(bootstrap.ROOT))


def test_run_without_a_display_trains_the_starter_project(calls, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, variables: False)
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "made"
    folder.mkdir()
    monkeypatch.setattr(bootstrap, "new_folder", lambda parent: folder)
    for name in bootstrap.HEADLESS_FILES:
        (folder / name).touch()
    assert bootstrap.main(["run"]) == 0
    assert calls.commands == [["-P", "-m", "app.cli", "train", "--starter", "--output", str(folder)]]
    assert calls.variables[0]["QT_QPA_PLATFORM"] == "offscreen"


def test_a_headless_run_that_leaves_a_file_out_has_failed(calls, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, variables: False)
    monkeypatch.chdir(tmp_path)
    assert bootstrap.main(["run"]) == 1
    assert "lacks model.h5" in capsys.readouterr().err


def test_a_headless_run_takes_a_project_or_a_command(calls, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, variables: False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.loom").touch()
    bootstrap.main(["run", "mine.loom"])
    bootstrap.main(["run", "summary", "mine.loom"])
    first, second = calls.commands
    assert first[:5] == ["-P", "-m", "app.cli", "train", "mine.loom"]
    assert second == ["-P", "-m", "app.cli", "summary", "mine.loom"]


def test_a_new_folder_never_names_an_old_one(tmp_path):
    first = bootstrap.new_folder(tmp_path)
    for number in range(3):
        folder = bootstrap.new_folder(tmp_path)
        assert not folder.exists(), number
        folder.mkdir()
    assert first.parent == tmp_path


def test_test_runs_every_check_and_then_pytest(calls):
    assert bootstrap.main(["test", "-k", "word"]) == 0
    modules = [command[1] for command in calls.commands]
    assert modules[:3] == ["ruff", "ruff", "mypy"]
    assert "lint_imports" in modules[3]
    assert calls.commands[4] == ["-m", "pytest", "-n", "2", "--dist", "loadfile", "-k", "word"]
    assert all(variables["QT_QPA_PLATFORM"] == "offscreen" for variables in calls.variables)


@pytest.mark.parametrize(("word", "expected"), [("mypy", 1), ("pytest", 5)])
def test_one_failure_fails_the_whole_but_stops_nothing(calls, word, expected):
    calls.codes[word] = 5
    assert bootstrap.main(["test"]) == expected
    assert len(calls.commands) == 6


def test_without_arguments_the_engine_is_also_tested_without_compiled_kernels(calls):
    assert bootstrap.main(["test"]) == 0
    assert calls.commands[4][-1] == "tests/engine" and calls.variables[4]["LAYERLOOM_NUMBA"] == "0"
    assert calls.commands[5] == ["-m", "pytest", "-n", "2", "--dist", "loadfile"]
    assert "LAYERLOOM_NUMBA" not in calls.variables[5]


def test_a_set_up_that_fails_ends_in_words_and_code_1(calls, monkeypatch, capsys):
    def fail(self, extras=()):
        raise bootstrap.SetUpFailed("the index did not answer")

    monkeypatch.setattr(bootstrap.Environment, "ensure", fail)
    assert bootstrap.main(["test"]) == 1
    assert "the index did not answer" in capsys.readouterr().err


def test_an_unsupported_python_hands_over_to_a_supported_one(calls, monkeypatch):
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((3, 99),))
    monkeypatch.setattr(bootstrap, "_candidates", lambda: [["absent-python"], [sys.executable]])
    answers = iter([subprocess.CompletedProcess([], 127, "", ""), subprocess.CompletedProcess([], 0, "3 99\n", "")])
    monkeypatch.setattr(bootstrap.subprocess, "run", lambda *args, **kwargs: next(answers))
    assert bootstrap.main(["run", "mine.loom"]) == 0
    assert calls.commands == [[str(SCRIPT.resolve()), "run", "mine.loom"]]


def test_no_supported_python_ends_in_words(calls, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "SUPPORTED", ((3, 99),))
    monkeypatch.setattr(bootstrap, "_candidates", lambda: [])
    assert bootstrap.main(["run"]) == 1
    assert "Layerloom needs Python 3.11, 3.12 or 3.13" in capsys.readouterr().err


def test_the_exit_code_of_a_program_is_the_shells():
    assert bootstrap._call([sys.executable, "-c", "raise SystemExit(3)"], {}) == 3
    assert (
        bootstrap._call([sys.executable, "-c", "import os; raise SystemExit(os.environ['MARK'] != 'x')"], {"MARK": "x"})
        == 0
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_program_ended_by_a_signal_has_failed():
    assert bootstrap._call([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], {}) == 137


@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), ([], 2), (["dance"], 2)])
def test_without_a_command_the_usage_is_shown(arguments, code):
    done = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True)
    assert done.returncode == code
    assert "packaging/bootstrap.py run" in done.stdout and "packaging/bootstrap.py test" in done.stdout
