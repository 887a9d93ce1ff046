"""Arrays under many names: which are predicted, which held out, which only name the classes."""

import h5py
import numpy as np
import pytest

from app.sessions.data import DataError, DataSource, options_of
from app.sessions.fitting import fit_to_data
from app.sessions.sources.array_names import beside, inputs_of, is_target, part_of
from app.sessions.suggest import probe, suggest

X, Y = np.random.default_rng(0).normal(size=(40, 6, 6)), np.arange(40) % 3


def read(path):
    return DataSource.read({"source": DataSource.name_for(path)})


def opened(path):
    return DataSource.open(probe(path).settings(), validation=0.1)


@pytest.mark.parametrize(
    ("name", "rest", "part"),
    [
        ("x_train", "x", "train"), ("train/x", "x", "train"), ("test_images", "images", "test"), ("val-x", "x", "validation"),
        ("train_set_y", "set_y", "train"), ("X.test", "X", "test"), ("strain", "strain", ""), ("contest", "contest", ""),
    ],
)  # fmt: skip
def test_the_part_is_a_word_of_the_name(name, rest, part):
    assert part_of(name) == (rest, part)


def test_what_is_predicted_is_told_by_a_word():
    assert all(
        map(is_target, ("y", "Y2", "labels", "train_labels", "y_train", "train/y", "target_class", "train_set_y"))
    )
    assert not any(map(is_target, ("x", "yes", "label_images", "inputs", "train", "data")))


@pytest.mark.parametrize("names", [("arr_0", "arr_1"), ("data", "labels"), ("X", "Y"), ("images", "classes")])
def test_two_arrays_are_samples_and_labels(tmp_path, names):
    np.savez(tmp_path / "a.npz", **dict(zip(names, (X, Y[:, None]))))
    raw = read(tmp_path / "a.npz")
    assert raw.targets == (names[1],) and opened(tmp_path / "a.npz").classes[names[1]] == ("0", "1", "2")


@pytest.mark.parametrize(
    "names",
    [
        ("x_train", "y_train", "x_val", "y_val", "x_test", "y_test"),
        ("train_images", "train_labels", "val_images", "val_labels", "test_images", "test_labels"),
    ],
)
def test_three_parts_are_found_by_name(tmp_path, names):
    arrays = (X[:20], Y[:20], X[20:30], Y[20:30], X[30:], Y[30:])
    np.savez(tmp_path / "a.npz", **dict(zip(names, arrays)))
    data = opened(tmp_path / "a.npz")
    assert (data.size, data.test_size) == (30, 10)
    np.testing.assert_allclose(data.test_inputs[next(iter(data.inputs))], X[30:], atol=1e-6)
    assert "validate" in read(tmp_path / "a.npz").notes[0]


def test_samples_without_labels_are_left_out_and_told(tmp_path):
    np.savez(tmp_path / "a.npz", x_train=X, y_train=Y, x_test=X[:7])
    raw = read(tmp_path / "a.npz")
    assert (raw.size, raw.targets) == (40, ("y",)) and "“x_test” has no labels" in raw.notes[0]


def test_an_hdf5_file_with_parts_names_of_classes_and_numbers_of_samples(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["train_set_x"], file["train_set_y"] = X, Y
        file["test_set_x"], file["test_set_y"] = X[:5], Y[:5]
        file["list_classes"] = np.array([b"cat", b"dog", b"hen"])
    raw = read(tmp_path / "a.h5")
    assert raw.classes == {"set_y": ("cat", "dog", "hen")} and len(raw.held["set_x"]) == 5
    with h5py.File(tmp_path / "b.h5", "w") as file:
        file["images"], file["labels"], file["about/ids"], file["mean"] = X, Y, np.arange(40) + 7, 1.5
    raw = read(tmp_path / "b.h5")
    assert set(raw.columns) == {"images", "labels", "about/ids"}
    assert suggest(raw, {})[0] == {"ignore": ["about/ids"]}
    assert list(opened(tmp_path / "b.h5").inputs) == ["images"] and options_of({"options": {}}).ignore == ()


def test_npy_files_are_paired_by_name(tmp_path):
    np.save(tmp_path / "X_train.npy", X)
    np.save(tmp_path / "y_train.npy", Y)
    for name in ("X_train", "y_train"):
        raw = read(tmp_path / f"{name}.npy")
        assert raw.columns["x"].values.shape == (40, 6, 6) and raw.targets == ("y",)
    np.save(tmp_path / "X_test.npy", X[:9])
    np.save(tmp_path / "y_test.npy", Y[:9])
    assert len(read(tmp_path / "X_train.npy").held["y"]) == 9
    assert "images_labels.npy" in beside(tmp_path / "images.npy") and "labels.npy" in beside(tmp_path / "images.npy")
    assert inputs_of(tmp_path / "a_labels.npy")[0] == "a.npy"


def test_without_labels_the_message_says_how_to_bring_them(tmp_path):
    from app.document.graph import Document

    np.savez(tmp_path / "a.npz", x=X)
    with pytest.raises(DataError, match=r"nothing to predict. Put the labels beside them"):
        fit_to_data(Document(), opened(tmp_path / "a.npz"))


def test_images_with_the_channels_first_are_turned(tmp_path):
    from app.document.graph import Document
    from app.document.history import History

    np.savez(tmp_path / "a.npz", x=np.random.default_rng(0).normal(size=(40, 3, 16, 16)), y=Y)
    document = Document()
    History(document).do(fit_to_data(document, opened(tmp_path / "a.npz")).command)
    kinds = [document.nodes[node_id].kind for node_id in document.order()]
    assert kinds[:3] == ["Input", "Permute", "Conv2D"]
