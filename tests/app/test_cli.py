"""The command line on real files: what it leaves, what it prints, how it refuses."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import resources
from app import cli
from app.document import edits, project
from app.document.history import History

ROOT = Path(cli.__file__).resolve().parents[1]
FILES = ("model.h5", "model.json", "history.csv", "curves.png", "network.svg")


@pytest.fixture(scope="module")
def trained(tmp_path_factory, qapp):
    """A folder with a trained iris project, and its run's files in "out"."""
    folder = tmp_path_factory.mktemp("trained")
    shutil.copy(resources.path("templates", "iris.loom"), folder / "iris.loom")
    code = cli.main(["train", str(folder / "iris.loom"), "--output", str(folder / "out")])
    assert code == 0
    return folder


@pytest.fixture
def iris(trained):
    return str(trained / "iris.loom")


def rows_of(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def run(*arguments, capsys):
    capsys.readouterr()
    code = cli.main([str(item) for item in arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


# ---- train


def test_train_leaves_the_five_files(trained):
    assert all((trained / "out" / name).stat().st_size for name in FILES)


def test_the_history_has_a_row_an_epoch(trained):
    rows = rows_of(trained / "out" / "history.csv")
    assert [int(row["epoch"]) for row in rows] == list(range(1, 61))
    assert float(rows[-1]["loss"]) < float(rows[0]["loss"])
    assert "val_accuracy" in rows[0]


def test_train_puts_the_weights_into_the_project_and_leaves_its_settings(trained):
    before = project.load(resources.path("templates", "iris.loom"))
    after = project.load(trained / "iris.loom")
    assert len(after.weights) == 3
    assert after.settings == before.settings


def test_the_model_predicts_as_the_project_does(trained, iris, capsys):
    import engine
    from app.sessions.data import DataSource

    dataset = DataSource.open(project.load(iris).settings["data"])
    model = engine.models.load_model(str(trained / "out" / "model.h5"))
    guessed = model.predict(dataset.test_inputs["measures"], verbose=0).argmax(axis=1)
    _, out, _ = run("evaluate", iris, "--json", capsys=capsys)
    assert np.mean(guessed == dataset.test_targets["label"]) == pytest.approx(json.loads(out)["accuracy"])


def test_options_of_the_command_hold_for_this_run_only(trained, tmp_path, qapp, capsys):
    place = tmp_path / "iris.loom"
    shutil.copy(resources.path("templates", "iris.loom"), place)
    arguments = ("--epochs", 2, "--batch-size", 40, "--seed", 7, "--output", tmp_path / "out")
    code, out, err = run("train", place, *arguments, capsys=capsys)
    assert code == 0
    assert "Epoch 2/2" in err and "Epoch 3" not in err and "Test accuracy: " in out and str(tmp_path / "out") in out
    assert len(rows_of(tmp_path / "out" / "history.csv")) == 2
    assert project.load(place).settings["training"]["epochs"] == 60


def test_the_same_seed_gives_the_same_run_and_keep_project_leaves_the_file(tmp_path, qapp, capsys):
    place = tmp_path / "iris.loom"
    shutil.copy(resources.path("templates", "iris.loom"), place)
    content = place.read_bytes()
    for folder in ("one", "two"):
        arguments = ("--epochs", 2, "--seed", 3, "--keep-project", "--output", tmp_path / folder)
        assert run("train", place, *arguments, capsys=capsys)[0] == 0
    assert (tmp_path / "one" / "history.csv").read_bytes() == (tmp_path / "two" / "history.csv").read_bytes()
    assert place.read_bytes() == content and not (tmp_path / "iris.loom.h5").exists()


def test_train_finds_data_beside_the_project(tmp_path, qapp, capsys, monkeypatch):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "data", {"source": "csv:flowers.csv"}))
    project.save(document, tmp_path / "mine.loom")
    with np.load(resources.path("datasets", "iris", "iris.npz")) as file:
        rows = np.column_stack([file["x_train"], file["y_train"]])
    np.savetxt(tmp_path / "flowers.csv", rows, delimiter=",", header="a,b,c,d,kind", comments="")
    arguments = ("--epochs", 1, "--output", tmp_path / "out")
    assert run("train", tmp_path / "mine.loom", *arguments, capsys=capsys)[0] == 0
    names = project.load(tmp_path / "mine.loom")
    assert names.weights
    np.savetxt(tmp_path / "some.csv", rows[:3, [3, 2, 1, 0]], delimiter=",", header="d,c,b,a", comments="")
    np.savetxt(tmp_path / "same.csv", rows[:3, :4], delimiter=",", header="a,b,c,d", comments="")
    told = [
        run("predict", tmp_path / "mine.loom", tmp_path / name, capsys=capsys)[1] for name in ("some.csv", "same.csv")
    ]
    assert told[0] == told[1] and told[0].count("\n") == 4


def interrupted(arguments, folder, marker):
    """Start a run, press Ctrl+C when it has printed the marker; exit code, stdout and stderr."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "app.cli", *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    told = ""
    for line in process.stderr:
        told += line
        if marker in line:
            process.send_signal(signal.SIGINT)
            break
    out, err = process.communicate(timeout=240)
    return process.returncode, out, told + err


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="a signal to one process")
def test_ctrl_c_stops_cleanly_and_keeps_the_best_weights(tmp_path, capsys):
    arguments = ["train", "--starter", "--epochs", "2000", "--output", str(tmp_path / "out")]
    code, out, err = interrupted(arguments, tmp_path, "Epoch 1/")
    assert code == 130, err
    assert "Traceback" not in err and "were kept" in err
    assert "Test accuracy: " in out and str(tmp_path / "out") in out
    assert all((tmp_path / "out" / name).stat().st_size for name in FILES)
    rows = rows_of(tmp_path / "out" / "history.csv")
    assert 1 <= len(rows) < 2000
    # The best epoch's weights give the validation loss that the history has for it.
    kept = project.load(tmp_path / "out" / "project.loom")
    from app.sessions.data import DataSource
    from app.sessions.job import build, compile_model

    dataset = DataSource.open(kept.settings["data"])
    built = build(kept)
    compile_model(built, kept.settings["training"])
    first = int(len(dataset.inputs["image"]) * 0.9)
    x, y = dataset.inputs["image"][first:], dataset.targets["label"][first:]
    loss = built.model.evaluate(x, y, verbose=0, return_dict=True)["loss"]
    assert loss == pytest.approx(min(float(row["val_loss"]) for row in rows), rel=1e-3)


def test_a_run_that_diverges_ends_in_words(tmp_path, qapp, capsys):
    document = project.load(resources.path("templates", "iris.loom"))
    wild = {"optimizer": {"kind": "sgd", "config": {"learning_rate": 1e30}}, "losses": {"*": {"kind": "mse"}}}
    History(document).do(edits.set_settings(document, "training", wild))
    dense = next(node for node in document.nodes.values() if node.name == "label")
    History(document).do(edits.set_field(document, dense.id, "activation", "linear"))
    project.save(document, tmp_path / "wild.loom")
    code, _, err = run("train", tmp_path / "wild.loom", "--output", tmp_path / "out", capsys=capsys)
    assert code == 1
    assert "layerloom: " in err and "Traceback" not in err


# ---- evaluate, summary


def test_evaluate_prints_the_figures(iris, capsys):
    code, out, _ = run("evaluate", iris, capsys=capsys)
    assert code == 0 and "30 held-out samples" in out
    code, out, _ = run("evaluate", iris, "--json", "--part", "train", capsys=capsys)
    figures = json.loads(out)
    assert code == 0 and figures["samples"] == 120 and figures["part"] == "train" and figures["accuracy"] > 0.9


def test_summary_prints_the_table(iris, capsys):
    code, out, _ = run("summary", iris, capsys=capsys)
    assert code == 0 and "Total params: 403" in out and "label (Dense)" in out


# ---- predict


@pytest.fixture
def flowers():
    with np.load(resources.path("datasets", "iris", "iris.npz")) as file:
        return file["x_test"], file["y_test"]


def test_predict_takes_raw_numbers_of_a_csv_and_writes_the_classes(iris, flowers, tmp_path, capsys):
    values, labels = flowers
    np.savetxt(tmp_path / "in.csv", values, delimiter=",")
    code, out, _ = run("predict", iris, tmp_path / "in.csv", "--output", tmp_path / "out.csv", capsys=capsys)
    assert code == 0 and "30 predictions" in out
    rows = rows_of(tmp_path / "out.csv")
    species = ("setosa", "versicolor", "virginica")
    assert np.mean([row["label"] == species[label] for row, label in zip(rows, labels, strict=True)]) >= 0.9
    for row in rows:
        shares = [float(row[f"label.{name}"]) for name in species]
        assert float(row["label.probability"]) == pytest.approx(max(shares))
        assert sum(shares) == pytest.approx(1, abs=1e-5)


def test_an_npz_and_a_csv_of_the_same_samples_give_the_same_answers(iris, flowers, tmp_path, capsys):
    np.savez(tmp_path / "in.npz", measures=flowers[0])
    np.savetxt(tmp_path / "in.csv", flowers[0], delimiter=",", fmt="%.9g")
    told = [run("predict", iris, tmp_path / name, capsys=capsys) for name in ("in.npz", "in.csv")]
    assert [code for code, _, _ in told] == [0, 0]
    one, other = (list(csv.DictReader(out.splitlines())) for _, out, _ in told)
    assert [row["label"] for row in one] == [row["label"] for row in other]
    # The table's numbers are scaled in float64.
    for row, again in zip(one, other, strict=True):
        assert float(row["label.probability"]) == pytest.approx(float(again["label.probability"]), abs=1e-5)


def test_a_model_file_answers_in_numbers(trained, flowers, tmp_path, capsys):
    np.savez(tmp_path / "in.npz", flowers[0])
    code, out, _ = run("predict", trained / "out" / "model.h5", tmp_path / "in.npz", capsys=capsys)
    assert code == 0 and out.splitlines()[0] == "label.1,label.2,label.3" and len(out.splitlines()) == 31


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,2,3\n4,5,6\n", "3 columns"),
        ("1,2,3,x\n1,2,3,4\n", "the text 'x'"),
        ("1,2,3,4\n1,2,,4\n", "no value"),
        ("", "empty"),
    ],
)
def test_a_table_that_does_not_fit_is_refused_in_words(iris, tmp_path, capsys, text, said):
    (tmp_path / "bad.csv").write_text(text)
    code, out, err = run("predict", iris, tmp_path / "bad.csv", capsys=capsys)
    assert code == 2 and out == "" and said in err and "Traceback" not in err


# ---- export, convert


def test_export_of_all_writes_each_format(iris, tmp_path, qapp, capsys):
    code, out, _ = run("export", iris, "--format", "all", "--output", tmp_path / "all", capsys=capsys)
    names = {"model.json", "model.h5", "model.py", "network.svg", "network.png"}
    beside = {"model.weights.h5"}
    assert code == 0 and {path.name for path in (tmp_path / "all").iterdir()} == names | beside
    assert {Path(line).name for line in out.splitlines()} == names
    assert (tmp_path / "all" / "network.png").read_bytes().startswith(b"\x89PNG")
    compile((tmp_path / "all" / "model.py").read_text(), "model.py", "exec")


def test_export_of_one_format_takes_a_file_a_folder_or_neither(iris, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run("export", iris, "--format", "json", capsys=capsys)
    run("export", iris, "--format", "json", "--output", "other.json", capsys=capsys)
    (tmp_path / "folder").mkdir()
    run("export", iris, "--format", "json", "--output", "folder", capsys=capsys)
    for name in ("iris.json", "other.json", "folder/model.json"):
        assert json.loads((tmp_path / name).read_text())["class_name"]


def test_a_network_survives_the_way_through_every_form(iris, tmp_path, flowers, capsys):
    for source, target in ((iris, "a.h5"), ("a.h5", "b.loom"), ("b.loom", "c.keras"), ("c.keras", "d.loom")):
        code, _, err = run("convert", tmp_path / source, tmp_path / target, capsys=capsys)
        assert code == 0, err
    first, last = project.load(iris), project.load(tmp_path / "d.loom")
    assert [node.kind for node in last.nodes.values()] == [node.kind for node in first.nodes.values()]
    for one, other in zip(first.weights.values(), last.weights.values(), strict=True):
        for array, again in zip(one, other, strict=True):
            np.testing.assert_array_equal(array, again)
    assert run("convert", tmp_path / "a.h5", tmp_path / "e.json", capsys=capsys)[0] == 0
    assert run("convert", tmp_path / "e.json", tmp_path / "f.loom", capsys=capsys)[0] == 0
    assert not project.load(tmp_path / "f.loom").weights


# ---- refusals


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train"], "Nothing is named to train"),
        (["train", "no.loom"], "no.loom"),
        (["train", "--starter", "--epochs", "0"], "at least 1"),
        (["train", "--starter", "--seed", "x"], "'x'"),
        (["train", "--starter", "--output", "file.txt"], "file.txt"),
        (["train", "file.txt"], ".loom"),
        (["train", "broken.loom", "--output", "out"], "not a Layerloom project"),
        (["train", "model.json", "--output", "out"], "JSON does not describe a model"),
        (["evaluate", "untrained.loom"], "no trained weights"),
        (["evaluate", "empty.loom"], "no Input block"),
        (["summary", "cut.h5"], "cut.h5"),
        (["predict", "untrained.loom", "no.csv"], "no trained weights"),
        (["export", "untrained.loom"], "--format"),
        (["export", "untrained.loom", "--format", "h5", "--output", "nowhere/model.h5"], "nowhere"),
        (["export", "untrained.loom", "--format", "svg", "--output", "nowhere/net.svg"], "nowhere"),
        (["convert", "untrained.loom", "out.doc"], ".doc"),
        (["nonsense"], "invalid choice"),
    ],
)
def test_bad_input_ends_in_words_with_code_2(tmp_path, monkeypatch, qapp, capsys, arguments, said):
    from app.document.graph import Document

    monkeypatch.chdir(tmp_path)
    shutil.copy(resources.path("templates", "iris.loom"), "untrained.loom")
    project.save(Document(), "empty.loom")
    for name in ("file.txt", "broken.loom", "cut.h5"):
        Path(name).write_text("x")
    Path("model.json").write_text("{}")
    code, out, err = run(*arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert said in err and "Traceback" not in err


def test_evaluate_on_new_data_with_labels(iris, flowers, tmp_path, capsys):
    values, labels = flowers
    species = ("setosa", "versicolor", "virginica")
    lines = [",".join([*map(str, row), species[label]]) for row, label in zip(values.tolist(), labels, strict=True)]
    names = "sepal length (cm),sepal width (cm),petal length (cm),petal width (cm),label"
    (tmp_path / "new.csv").write_text("\n".join([names, *lines]), encoding="utf-8")
    code, out, _ = run("evaluate", iris, "--data", tmp_path / "new.csv", "--json", capsys=capsys)
    found = json.loads(out)
    held = json.loads(run("evaluate", iris, "--json", capsys=capsys)[1])
    assert code == 0 and found["samples"] == 30 and found["part"].endswith("new.csv")
    assert found["accuracy"] == pytest.approx(held["accuracy"]) and found["loss"] == pytest.approx(
        held["loss"], rel=1e-4
    )
    (tmp_path / "new.csv").write_text("\n".join([names, *lines[:3], lines[3] + "x"]), encoding="utf-8")
    code, _, err = run("evaluate", iris, "--data", tmp_path / "new.csv", capsys=capsys)
    assert code == 2 and "line 5" in err and "setosa, versicolor, virginica" in err


def test_predict_says_which_file_is_not_there(iris, capsys):
    code, _, err = run("predict", iris, "no.npz", capsys=capsys)
    assert code == 2 and "no.npz" in err


def test_help_lists_the_commands_and_version_is_told(capsys):
    code, out, _ = run("--help", capsys=capsys)
    assert code == 0 and all(name in out for name in cli.COMMANDS)
    assert run("--version", capsys=capsys)[1].startswith("layerloom ")


# ---- the window


@pytest.mark.parametrize(("arguments", "opened"), [([], None), (["my.loom"], "my.loom")])
def test_without_a_command_the_window_opens(monkeypatch, arguments, opened):
    from app.window import application

    calls = []
    monkeypatch.setattr(application, "run", lambda given, project: calls.append(project) or 5)
    assert cli.main(arguments) == 5 and calls == [opened]


def test_without_a_display_the_window_is_refused_in_words(monkeypatch, capsys):
    monkeypatch.setattr(cli, "has_display", lambda platform, variables: False)
    code, _, err = run(capsys=capsys)
    assert code == 2 and "layerloom train --starter" in err


def test_the_module_runs_without_qt_numba_or_the_engine_until_a_command_needs_them():
    script = "import sys, app.cli; print([name for name in ('PySide6', 'numpy', 'engine') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


# ---- runs


def test_runs_are_listed_shown_compared_and_taken_up(tmp_path, monkeypatch, capsys, qapp):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))
    monkeypatch.chdir(tmp_path)
    shutil.copy(resources.path("templates", "iris.loom"), tmp_path / "iris.loom")
    for size in ("30", "40"):
        assert cli.main(["train", "iris.loom", "--epochs", "2", "--batch-size", size, "--output", size]) == 0
    code, out, _ = run("runs", "--json", capsys=capsys)
    later, earlier = json.loads(out)
    assert code == 0 and [one["settings"]["batch_size"] for one in (later, earlier)] == [40, 30]
    code, out, _ = run("runs", capsys=capsys)
    assert code == 0 and later["id"] in out and "2/2" in out and len(out.splitlines()) == 3
    code, out, _ = run("runs", earlier["id"], later["id"], capsys=capsys)
    assert code == 0 and "training.batch_size: 30  |  40" in out
    code, out, _ = run("resume", earlier["id"], "--epochs", "4", "--output", "on", capsys=capsys)
    assert code == 0 and [row["epoch"] for row in rows_of(tmp_path / "on" / "history.csv")] == ["1", "2", "3", "4"]
    assert run("runs", later["id"], "--delete", capsys=capsys)[0] == 0
    assert later["id"] not in run("runs", capsys=capsys)[1]
    assert run("runs", later["id"], "--bring-back", capsys=capsys)[0] == 0
    assert later["id"] in run("runs", capsys=capsys)[1]
    code, _, err = run("resume", "nothing", capsys=capsys)
    assert code == 2 and "no run 'nothing'" in err


def test_a_sweep_says_which_values_were_best(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))
    path = str(resources.path("templates", "iris.loom"))
    code, out, _ = run("sweep", path, "--list", capsys=capsys)
    assert code == 0 and "optimizer.learning_rate" in out
    vary = ("--vary", "training.batch_size=16,60", "--vary", "optimizer.learning_rate=1e-4..0.05:log")
    code, out, err = run("sweep", path, *vary, "--trials", "4", "--epochs", "3", "--json", capsys=capsys)
    found = json.loads(out)
    assert code == 0 and len(found["trials"]) == 4 and found["sweep"] in err
    assert all(set(one["values"]) == {"training.batch_size", "optimizer.learning_rate"} for one in found["trials"])
    for wrong, says in (
        ("nothing=1", "nothing called"),
        ("training.batch_size=a", "no number"),
        ("optimizer.kind=1..2", "range"),
    ):
        code, _, err = run("sweep", path, "--vary", wrong, capsys=capsys)
        assert code == 2 and says in err
