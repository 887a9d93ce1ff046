"""The virtual environment: made once, mended when broken, and silent when there is nothing to do."""

import json
import os
import sys

import pytest
from environment import Environment, SetUpFailed, explain_pip_failure, progress_in_words


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose environment is made without pip; `installed` records what would be installed."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("first", encoding="utf-8")
    (tmp_path / "packaging" / "constraints.txt").write_text("", encoding="utf-8")
    environment = Environment(tmp_path)
    environment.installed = []

    def create(self):
        self.python.parent.mkdir(parents=True)
        (self.folder / "pyvenv.cfg").write_text("home = here", encoding="utf-8")
        # A link to the interpreter of the tests stands for the environment's own.
        os.symlink(sys.executable, self.python)

    monkeypatch.setattr(Environment, "_create", create)
    monkeypatch.setattr(Environment, "_install", lambda self, extras: environment.installed.append(extras))
    return environment


def test_a_second_start_installs_nothing(checkout):
    checkout.ensure(("test",))
    Environment(checkout.root).ensure(("test",))
    checkout.ensure()
    assert checkout.installed == [("test",)]


def test_extras_are_added_and_kept(checkout):
    checkout.ensure()
    checkout.ensure(("test",))
    (checkout.root / "pyproject.toml").write_text("second", encoding="utf-8")
    checkout.ensure()
    assert checkout.installed == [(), ("test",), ("test",)]


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_changed_pin_installs_again_into_the_same_environment(checkout, file):
    checkout.ensure()
    kept = checkout.folder / "kept"
    kept.touch()
    (checkout.root / file).write_text("changed", encoding="utf-8")
    checkout.ensure()
    assert checkout.installed == [(), ()]
    assert kept.exists()


def test_an_interrupted_installation_is_made_again_from_nothing(checkout, monkeypatch):
    def interrupted(self, extras):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Environment, "_install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            checkout.ensure()
    half_made = checkout.folder / "half-made"
    half_made.touch()
    checkout.ensure()
    assert checkout.installed == [()]
    assert not half_made.exists()


def test_an_environment_whose_python_is_gone_is_made_again(checkout):
    checkout.ensure()
    checkout.python.unlink()
    checkout.ensure()
    assert checkout.installed == [(), ()]
    assert checkout.python.exists()


def test_an_unreadable_stamp_counts_as_none(checkout):
    checkout.ensure()
    (checkout.folder / "layerloom-stamp.json").write_text("{", encoding="utf-8")
    checkout.ensure()
    assert checkout.installed == [(), ()]
    assert json.loads((checkout.folder / "layerloom-stamp.json").read_text(encoding="utf-8"))["state"] == "ready"


def test_a_folder_that_is_no_environment_is_left_alone(checkout):
    checkout.folder.mkdir()
    (checkout.folder / "letters.txt").touch()
    with pytest.raises(SetUpFailed, match="not a Python virtual environment"):
        checkout.ensure()
    assert (checkout.folder / "letters.txt").exists()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("  Downloading https://host/a/b/h5py-3.16.0-cp311-cp311-linux.whl (5.1 MB)\n", "downloading h5py (5.1 MB)"),
        ("  Downloading h5py-3.16.0-cp311-cp311-linux.whl.metadata (3 kB)\n", None),
        ("Installing collected packages: a, b, c\n", "installing 3 packages"),
        ("Collecting numpy==2.4.6\n", None),
        ("\n", None),
    ],
)
def test_pip_is_retold_in_words(line, words):
    assert progress_in_words(line) == words


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("WARNING: Retrying after NewConnectionError('...')", "HTTPS_PROXY"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: ResolutionImpossible", "pip could not install"),
    ],
)
def test_a_failure_of_pip_says_what_to_do_and_what_pip_said(said, advice):
    text = explain_pip_failure(["first", said])
    assert advice in text and said in text and "run the same command again" in text
