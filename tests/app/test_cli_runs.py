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


@pytest.fixture
def terminal(monkeypatch):
    """As if a person looked at stderr."""
    monkeypatch.setattr("app.commands.watching._is_terminal", lambda: True)


def test_each_command_that_takes_its_time_draws_a_bar_where_somebody_looks(place, capsys, terminal):
    code, out, err = run(capsys, "train", "iris.loom", "--epochs", 2)
    assert code == 0
    code, out, err = run(capsys, "evaluate", "iris.loom", "--json")
    assert code == 0 and "Evaluating" in err and json.loads(out)["samples"] == 30
    rows = "\n".join("5.1,3.5,1.4,0.2" for _ in range(5))
    (place / "some.csv").write_text(f"a,b,c,d\n{rows}\n")
    code, out, err = run(capsys, "predict", "iris.loom", "some.csv", "--json")
    assert code == 0 and "Predicting" in err and len(json.loads(out)) == 5
    vary = ("--vary", "training.shuffle=true,false", "--sampler", "grid", "--epochs", 1, "--json")
    code, out, err = run(capsys, "sweep", "iris.loom", *vary)
    assert code == 0 and "/2 [" in err and "run 2: " in err and len(json.loads(out)["trials"]) == 2


def test_without_a_terminal_no_bar_stands_in_the_way(place, capsys):
    trained(capsys)
    run(capsys, "train", "iris.loom", "--epochs", 1)
    _, _, err = run(capsys, "evaluate", "iris.loom")
    assert err == ""


def test_runs_are_listed_compared_deleted_and_brought_back(place, capsys):
    one, two = trained(capsys)["id"], trained(capsys, "--seed", 7)["id"]
    code, out, _ = run(capsys, "runs")
    assert code == 0 and one in out and two in out
    code, out, _ = run(capsys, "runs", one, two)
    assert code == 0 and "training.seed: 0  |  7" in out
    code, out, _ = run(capsys, "runs", "--delete", one)
    assert code == 0 and out.startswith("Deleted 1")
    code, out, _ = run(capsys, "runs", "--json")
    assert [record["id"] for record in json.loads(out)] == [two]
    code, out, _ = run(capsys, "runs", "--bring-back", one)
    assert code == 0 and out == "Brought back 1.\n"
    assert len(json.loads(run(capsys, "runs", "--json")[1])) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["runs", "--delete"], "No run is named"),
        (["runs", "--bring-back"], "No run is named"),
        (["runs", "nowhere"], "There is no run 'nowhere'"),
        (["resume", "nowhere"], "There is no run 'nowhere'"),
        (["resume", "../../etc"], "is not the id of a run"),
        (["report", "nowhere"], "There is no run 'nowhere'"),
        (["evaluate", "iris.loom"], "no trained weights"),
        (["predict", "iris.loom", "nowhere.csv"], "no trained weights"),
        (["sweep", "iris.loom", "--resume", "nowhere"], "'nowhere' cannot be read"),
        (["train"], "Nothing is named to train"),
        (["train", "nowhere.loom"], "Cannot read"),
        (["train", "iris.loom", "--epochs", "0"], "at least 1"),
        (["train", "iris.loom", "--tensorboard", "iris.loom/logs"], "Cannot write to"),
        (["sweep", "iris.loom"], "varies at least one field"),
        (["sweep", "iris.loom", "--vary", "bogus=1,2"], "nothing called 'bogus'"),
        (["sweep", "iris.loom", "--vary", "training.batch_size=x..y"], "'x' is no number"),
        (["sweep", "iris.loom", "--resume", "nowhere", "--vary", "training.shuffle=true"], "nowhere"),
        (["bogus"], "invalid choice"),
    ],
)
def test_wrong_use_is_told_in_a_line_and_by_the_exit_code(place, capsys, arguments, told):
    code, out, err = run(capsys, *arguments)
    assert code == 2 and told in err and out == "" and "Traceback" not in err


def test_a_sweep_goes_on_by_its_id_alone(place, capsys):
    vary = ("--vary", "training.shuffle=true,false", "--sampler", "grid", "--epochs", 1)
    code, out, _ = run(capsys, "sweep", "iris.loom", *vary, "--json")
    told = json.loads(out)
    run(capsys, "runs", "--delete", told["trials"][0]["run"])
    code, out, _ = run(capsys, "sweep", "iris.loom", "--resume", told["sweep"], "--json")
    again = json.loads(out)
    assert code == 0 and again["sweep"] == told["sweep"]
    assert len({trial["run"] for trial in again["trials"]} & {told["trials"][1]["run"]}) == 1
    records = json.loads(run(capsys, "runs", "--json")[1])
    assert len(records) == 2 and {record["sweep"] for record in records} == {told["sweep"]}
    assert {record["wanted"] for record in records} == {1}
