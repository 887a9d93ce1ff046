"""Runs from a shell: kept, logged for TensorBoard, taken up, compared, reported, swept; and how wrong use is refused."""

import json
import shutil

import numpy as np
import pytest

import resources
from app import cli


@pytest.fixture
def place(tmp_path, qapp, monkeypatch):
    """A folder with the iris project, a store of runs of its own, and the folder as the current one."""
    shutil.copy(resources.path("templates", "iris.loom"), tmp_path / "iris.loom")
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys, *arguments):
    capsys.readouterr()
    code = cli.main([str(item) for item in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def trained(capsys, *more):
    """The record of a run of two epochs."""
    code, out, _ = run(capsys, "train", "iris.loom", "--epochs", 2, "--json", "--keep-project", *more)
    assert code == 0
    return json.loads(out)["run"]


def scalars(folder):
    """{tag: [(step, value)]} of the one event file of a folder."""
    event_pb2 = pytest.importorskip("tensorboardX.proto.event_pb2")
    (path,) = folder.iterdir()
    data, found = path.read_bytes(), {}
    while data:
        length = int.from_bytes(data[:8], "little")
        event = event_pb2.Event.FromString(data[12 : 12 + length])
        for value in event.summary.value:
            found.setdefault(value.tag, []).append((event.step, value.simple_value))
        data = data[16 + length :]
    return found


def test_tensorboard_logs_go_where_they_are_asked_for(place, capsys):
    code, out, _ = run(capsys, "train", "iris.loom", "--epochs", 2, "--tensorboard", "logs", "--keep-project")
    assert code == 0 and "tensorboard --logdir logs" in out
    found = scalars(place / "logs" / "train")
    assert len(found["epoch_loss"]) == 2 and len(found["batch_loss"]) > 2
    assert any(tag.endswith("/histogram") for tag in found)
    assert len(scalars(place / "logs" / "validation")["epoch_loss"]) == 2


def test_a_deterministic_run_comes_out_the_same(place, capsys):
    one, two = (trained(capsys, "--deterministic") for _ in range(2))
    assert one["settings"]["deterministic"] is True and one["last"] == two["last"]
    assert np.isfinite(one["last"]["loss"])


def test_the_package_run_as_a_module_knows_the_commands(place, capsys):
    from app.__main__ import main

    assert main(["runs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
