"""Data of one's own: what is found out from a file, and how its faults are told."""

import numpy as np
import pytest

from app.sessions.data import CancelledError, DataError, DataSource


def opened(path, **options):
    kind = path.suffix.removeprefix(".")
    return DataSource.open({"source": f"{kind}:{path.name}", "options": options}, path.parent)


def csv_file(tmp_path, text):
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_bundled_sets_are_scaled_and_have_names():
    digits = DataSource.open({"source": "builtin:digits"})
    assert (digits.size, digits.test_size) == (1437, 360)
    image = digits.inputs["image"]
    assert image.shape[1:] == (8, 8, 1) and image.dtype == np.float32 and (image.min(), image.max()) == (0, 1)
    iris = DataSource.open({"source": "builtin:iris"})
    np.testing.assert_allclose(iris.inputs["measures"].mean(axis=0), 0, atol=1e-5)
    assert iris.classes["label"] == ("setosa", "versicolor", "virginica")
    assert "CC BY" in iris.licence
    with pytest.raises(ValueError, match="read-only"):
        image[0] = 1


def test_a_table_is_split_into_features_and_classes(tmp_path):
    text = "a;b;kind\n" + "".join(f"{row},5;{row * 2};{'xy'[row % 2]}\n" for row in range(10))
    data = opened(csv_file(tmp_path, text), split_seed=None)
    assert data.columns["features"] == ("a", "b") and data.classes["kind"] == ("x", "y")
    assert (data.size, data.test_size) == (8, 2)
    np.testing.assert_array_equal(data.inputs["features"][:2], [[0.5, 0], [1.5, 2]])
    np.testing.assert_array_equal(data.test_targets["kind"], [0, 1])


def test_standardised_columns_have_mean_0_and_deviation_1(tmp_path):
    text = "a,b,y\n" + "".join(f"{row},7,{row * 1.5}\n" for row in range(20))
    features = opened(csv_file(tmp_path, text), standardise=True).inputs["features"]
    np.testing.assert_allclose(features.mean(axis=0), 0, atol=1e-6)
    np.testing.assert_allclose(features.std(axis=0), [1, 0], atol=1e-6)


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("a,b\n1,2\nhigh,3\n", {}, r"line 3: column 'a' holds the text 'high'"),
        ("a,b\n1,2\n,3\n", {}, r"line 3: column 'a' has no value"),
        ("a,b\n1,2\n1,2,3\n", {}, r"line 3: 3 cells, where the first line has 2"),
        ("a,b\n", {}, r"no rows of data"),
        ("", {}, r"is empty"),
        ("a,b\n1,2\n", {"targets": ["c"]}, r"no column 'c'"),
        ("a,b\n1,2\n", {"colour": 1}, r"no option 'colour'"),
        ("a,b\n1,2\n", {"test_split": 1}, r"test_split: expected a number from 0 to less than 1, got 1"),
        ("a\nx\ny\n", {}, r"no column left to learn from"),
        ("a\n1.5\n2\n", {}, r"nothing but the column that is predicted"),
        ("a,b\ninf,2\n1,2\n", {}, r"line 2: column 'a' has no value"),
    ],
)
def test_a_faulty_table_is_told_by_line_and_column(tmp_path, text, options, said):
    with pytest.raises(DataError, match=said):
        opened(csv_file(tmp_path, text), **options)


def test_rows_without_values_can_be_dropped(tmp_path):
    data = opened(csv_file(tmp_path, "a,b\n1,2\n,3\n4,5\n"), missing="drop", test_split=0)
    assert data.size == 2 and data.test_size == 0


def test_arrays_called_train_and_test_are_the_two_parts(tmp_path):
    path = tmp_path / "arrays.npz"
    np.savez(path, x_train=np.zeros((6, 3)), y_train=np.arange(6) % 3, x_test=np.ones((2, 3)), y_test=np.array([0, 1]))
    data = opened(path)
    assert list(data.inputs) == ["x"] and list(data.targets) == ["y"]
    assert (data.size, data.test_size) == (6, 2) and data.inputs["x"].dtype == np.float32
    assert data.classes["y"] == ("0", "1", "2")


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({"x": np.array([1.0, np.nan]), "y": np.array([0, 1])}, r"nan in array 'x', row 2"),
        ({"x": np.zeros(3), "y": np.zeros(2)}, r"'x' has 3 samples and 'y' has 2"),
        ({"x": np.array([{}, 1], dtype=object), "y": np.zeros(2)}, r"unpickling runs code"),
        ({"x": np.zeros((0, 2)), "y": np.zeros(0)}, r"no samples"),
        ({"x": np.array(["red", "blue"]), "y": np.zeros(2)}, r"holds categories, and a network takes numbers"),
        ({"y": np.zeros(4)}, r"no array left"),
    ],
)
def test_faulty_arrays_are_told_by_name(tmp_path, arrays, said):
    np.savez(tmp_path / "arrays.npz", **arrays)
    with pytest.raises(DataError, match=said):
        opened(tmp_path / "arrays.npz")


def test_a_damaged_archive_is_refused(tmp_path):
    (tmp_path / "arrays.npz").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(DataError, match="damaged"):
        opened(tmp_path / "arrays.npz")


@pytest.mark.parametrize("source", ["builtin:cats", "ftp:here", "csv:", "csv:none.csv"])
def test_a_source_that_is_not_there_is_named(tmp_path, source):
    with pytest.raises(DataError):
        DataSource.open({"source": source}, tmp_path)


def test_reading_can_be_cancelled(tmp_path):
    path = csv_file(tmp_path, "a,b\n1,2\n3,4\n")
    with pytest.raises(CancelledError):
        DataSource.open({"source": f"csv:{path}"}, None, lambda: True)
