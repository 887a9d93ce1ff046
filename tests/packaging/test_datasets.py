"""The bundled data sets hold what their sources hold, and say what they hold."""

import json

import numpy as np
import pytest

import resources

NAMES = ("digits", "iris", "japanese_vowels")


def read(name):
    record = json.loads(resources.path("datasets", name, "dataset.json").read_text(encoding="utf-8"))
    with np.load(resources.path("datasets", name, record["file"]), allow_pickle=False) as stored:
        return record, {key: stored[key] for key in stored.files}


def together(arrays, letter):
    return np.concatenate([arrays[f"{letter}_train"], arrays[f"{letter}_test"]])


@pytest.mark.parametrize("name", NAMES)
def test_the_record_describes_the_arrays(name):
    record, arrays = read(name)
    assert record["name"] == name
    assert list(arrays) == ["x_train", "y_train", "x_test", "y_test"]
    assert record["arrays"] == {
        key: {"shape": list(array.shape), "dtype": str(array.dtype)} for key, array in arrays.items()
    }
    assert set(together(arrays, "y")) == set(range(len(record["classes"])))
    low, high = record["value_range"]
    x = together(arrays, "x")
    assert (x.min(), x.max()) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize("name", NAMES)
def test_the_licence_stands_beside_the_data_with_its_attribution(name):
    record, _ = read(name)
    notice = resources.path("datasets", name, "LICENCE.txt").read_text(encoding="utf-8")
    assert record["licence"] == "CC BY 4.0"
    assert record["attribution"] in notice and record["source"] in notice and record["changes"] in notice
    assert "licences/CC-BY-4.0.txt" in notice
    text = resources.path("licences", "CC-BY-4.0.txt").read_text(encoding="utf-8")
    assert text.startswith("Creative Commons Attribution 4.0 International")


def test_digits_are_the_1797_of_the_source_split_by_class():
    _, arrays = read("digits")
    x, y = together(arrays, "x"), together(arrays, "y")
    assert x.shape == (1797, 8, 8, 1)
    assert (int(x.sum()), int(y.sum())) == (561718, 8070)
    assert np.bincount(y).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert len(arrays["y_train"]) == 1437
    shares = np.bincount(arrays["y_test"]) / np.bincount(y)
    assert np.abs(shares - 360 / 1797).max() < 1 / 174


def test_iris_has_the_published_means_and_ten_test_flowers_a_species():
    _, arrays = read("iris")
    x = together(arrays, "x")
    assert x.sum(axis=0, dtype=np.float64) == pytest.approx([876.5, 458.6, 563.7, 179.9], abs=1e-4)
    assert np.bincount(arrays["y_train"]).tolist() == [40, 40, 40]
    assert np.bincount(arrays["y_test"]).tolist() == [10, 10, 10]


def test_vowels_keep_the_authors_split_and_their_frames():
    _, arrays = read("japanese_vowels")
    assert np.bincount(arrays["y_train"]).tolist() == [30] * 9
    assert np.bincount(arrays["y_test"]).tolist() == [31, 35, 88, 44, 29, 24, 40, 50, 29]
    for part, frames, total in (("train", 4274, -1057.4523), ("test", 5687, -2146.5134)):
        x = arrays[f"x_{part}"]
        assert x.shape[1:] == (29, 12)
        assert int(x.any(axis=2).sum()) == frames
        assert float(x.sum(dtype=np.float64)) == pytest.approx(total, abs=1e-2)


def test_vowels_are_padded_with_zeros_only_after_the_last_frame():
    _, arrays = read("japanese_vowels")
    spoken = together(arrays, "x").any(axis=2)
    lengths = spoken.sum(axis=1)
    assert (lengths.min(), lengths.max()) == (7, 29)
    assert np.array_equal(spoken, np.arange(29) < lengths[:, None])


@pytest.mark.parametrize("name", NAMES)
def test_training_rows_are_not_in_order_of_class(name):
    """A validation split takes the last rows: they must hold every class."""
    _, arrays = read(name)
    last_fifth = arrays["y_train"][-len(arrays["y_train"]) // 5 :]
    assert set(last_fifth) == set(arrays["y_train"])


def test_a_missing_bundled_file_is_named():
    with pytest.raises(FileNotFoundError, match="'datasets/nothing.npz' is missing"):
        resources.path("datasets", "nothing.npz")
