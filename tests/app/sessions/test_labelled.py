"""New files with labels: prepared as the training data were, and refused in words where something is not known."""

import csv

import numpy as np
import pytest
from PIL import Image

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.evaluate import evaluate
from app.sessions.labelled import labelled
from app.sessions.own_samples import read_samples


def written(path, names, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([names, *rows])
    return path


def iris():
    document = project.load(resources.path("templates", "iris.loom"))
    return document, DataSource.open(document.settings["data"])


def flowers(dataset, count=6):
    scaling = dataset.scalings["measures"]
    rows = dataset.test_inputs["measures"][:count] * scaling.scale + scaling.offset
    return rows, [dataset.classes["label"][one] for one in dataset.test_targets["label"][:count]]


def test_rows_of_a_bundled_set(tmp_path):
    document, dataset = iris()
    rows, labels = flowers(dataset)
    names = [*dataset.columns["measures"], "label"]
    # In another order of columns, and with one that nobody asked for.
    shuffled = [[label, *row[::-1], "?"] for row, label in zip(rows.tolist(), labels, strict=True)]
    path = written(tmp_path / "new.csv", ["label", *names[:4][::-1], "note"], shuffled)
    found = labelled(document, dataset, path)
    np.testing.assert_allclose(found.test_inputs["measures"], dataset.test_inputs["measures"][:6], atol=1e-5)
    assert found.test_targets["label"].tolist() == dataset.test_targets["label"][:6].tolist()
    assert evaluate(document, found).samples == 6 and found.size == dataset.size and found.title == "new.csv"


def test_what_is_not_known_is_named(tmp_path):
    document, dataset = iris()
    rows, labels = flowers(dataset)
    names = [*dataset.columns["measures"], "label"]
    lines = [[*row, label] for row, label in zip(rows.tolist(), labels, strict=True)]
    lines[2][-1] = "tulip"
    with pytest.raises(DataError, match="line 4: the label 'tulip'") as told:
        labelled(document, dataset, written(tmp_path / "a.csv", names, lines))
    assert "setosa" in told.value.expected
    lines[2][-1] = ""
    found = labelled(document, dataset, written(tmp_path / "b.csv", names, lines))
    assert found.test_size == len(lines) - 1 and found.description == "1 row has no label and is left out (line 4)."
    with pytest.raises(DataError, match="has no column 'label'"):
        labelled(document, dataset, written(tmp_path / "c.csv", names[:4], [line[:4] for line in lines]))
    with pytest.raises(DataError, match="has no column 'petal length"):
        lines[2][-1] = "setosa"
        labelled(
            document,
            dataset,
            written(tmp_path / "d.csv", [*names[:2], *names[3:]], [[*li[:2], *li[3:]] for li in lines]),
        )
    with pytest.raises(DataError, match="no file"):
        labelled(document, dataset, tmp_path / "nowhere.csv")


def with_source(source, **more):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "data", {"source": source, "options": {}, "map": {}, **more}))
    return document, DataSource.open(document.settings["data"])


def test_steps_are_those_of_the_training(tmp_path):
    random = np.random.default_rng(0)
    rows = [
        [f"{a:.4f}", "red" if b > 0 else "blue", "big" if a > 5 else "small"] for a, b in random.normal(5, 2, (60, 2))
    ]
    path = written(tmp_path / "train.csv", ["width", "colour", "size"], rows)
    steps = [{"kind": "one_hot", "config": {}}, {"kind": "normalize", "config": {}}]
    document, dataset = with_source(f"csv:{path}", steps=steps)
    # New data of one colour alone, whose own mean would be another.
    new = [["9.0", "red", "big"], ["1.0", "red", "small"]]
    found = labelled(document, dataset, written(tmp_path / "new.csv", ["width", "colour", "size"], new))
    assert found.test_inputs["features"].shape == (2, dataset.inputs["features"].shape[1])
    assert [dataset.classes["size"][one] for one in found.test_targets["size"]] == ["big", "small"]
    # The training file itself, as new data: the same numbers as those that were trained with and held out.
    again = labelled(document, dataset, path)
    ours = np.concatenate([dataset.inputs["features"], dataset.test_inputs["features"]])
    np.testing.assert_allclose(np.sort(again.test_inputs["features"], 0), np.sort(ours, 0), atol=1e-6)
    with pytest.raises(DataError, match="no column 'colour'"):
        labelled(document, dataset, written(tmp_path / "c.csv", ["width", "size"], [[1, "big"], [2, "small"]]))


def test_numbers_to_predict(tmp_path):
    rows = [[at, at * 2, at * 0.37 + 0.21] for at in range(40)]
    path = written(tmp_path / "train.csv", ["a", "b", "price"], rows)
    document, dataset = with_source(
        f"csv:{path}", options={"targets": ["price"]}, steps=[{"kind": "normalize", "config": {}}]
    )
    assert not dataset.classes
    found = labelled(document, dataset, written(tmp_path / "new.csv", ["price", "b", "a"], [[1.5, 4, 2], [2.5, 8, 4]]))
    np.testing.assert_allclose(found.test_targets["price"], [1.5, 2.5])
    with pytest.raises(DataError, match="holds words"):
        labelled(document, dataset, written(tmp_path / "c.csv", ["price", "b", "a"], [["dear", 4, 2], ["cheap", 8, 4]]))


def pictures(folder, classes, size, count=3):
    for at, name in enumerate(classes):
        (folder / name).mkdir(parents=True)
        for number in range(count):
            tone = np.full((size, size, 3), 40 + 60 * at + number, "uint8")
            Image.fromarray(tone).save(folder / name / f"{number}.png")
    return folder


def test_folders_of_images(tmp_path):
    document, dataset = with_source(f"images:{pictures(tmp_path / 'train', ('cat', 'dog', 'owl'), 8, 6)}")
    found = labelled(document, dataset, pictures(tmp_path / "new", ("owl", "cat"), 8))
    (name,) = dataset.classes
    assert [dataset.classes[name][one] for one in found.test_targets[name]] == ["cat"] * 3 + ["owl"] * 3
    with pytest.raises(DataError, match="'fox' is none of"):
        labelled(document, dataset, pictures(tmp_path / "other", ("fox", "cat"), 8))
    loose = tmp_path / "loose"
    loose.mkdir()
    Image.fromarray(np.zeros((8, 8, 3), "uint8")).save(loose / "a.png")
    with pytest.raises(DataError, match="without labels") as told:
        labelled(document, dataset, loose)
    assert "folder" in told.value.mend


def test_images_for_the_bundled_digits(tmp_path):
    document = project.load(resources.path("templates", "digits.loom"))
    dataset = DataSource.open(document.settings["data"])
    found = labelled(document, dataset, pictures(tmp_path / "new", ("3", "7"), 20))
    assert (
        found.test_inputs["image"].shape == (6, 8, 8, 1) and found.test_targets["label"].tolist() == [3] * 3 + [7] * 3
    )
    assert 0.3 < found.test_inputs["image"][3].mean() < 0.5
    samples = read_samples(document, dataset, tmp_path / "new")
    assert samples.files[0].replace("\\", "/") == "3/0.png" and samples.size == 6


def test_arrays(tmp_path):
    document, dataset = iris()
    np.savez(tmp_path / "new.npz", x=dataset.test_inputs["measures"][:5], y=np.array([0, 1, 2, 2, 0]))
    assert labelled(document, dataset, tmp_path / "new.npz").test_targets["label"].tolist() == [0, 1, 2, 2, 0]
    np.savez(tmp_path / "new.npz", x=dataset.test_inputs["measures"][:5], y=np.array([0, 1, 2, 3, 0]))
    with pytest.raises(DataError, match="sample 4: the label '3' is none of"):
        labelled(document, dataset, tmp_path / "new.npz")
    names = np.array(dataset.classes["label"])[[0, 1, 2, 2, 0]]
    np.savez(tmp_path / "new.npz", measures=np.ones((5, 4)), label=names)
    assert labelled(document, dataset, tmp_path / "new.npz").test_targets["label"].tolist() == [0, 1, 2, 2, 0]
