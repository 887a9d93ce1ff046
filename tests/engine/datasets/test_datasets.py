"""Data sets from the cache folder, without a network; and files that hold more than data."""

import gzip
import os
import pickle
import struct

import numpy as np
import pytest

from engine.core.errors import DataError
from engine.datasets import (
    boston_housing,
    california_housing,
    cifar100,
    digits,
    fashion_mnist,
    imdb,
    iris,
    japanese_vowels,
    mnist,
    reuters,
)
from engine.datasets.archive import load_plain_pickle
from engine.utils.data_utils import get_file, hash_file


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    (tmp_path / "datasets").mkdir()
    return tmp_path / "datasets"


def put(module, path, monkeypatch, **arrays):
    np.savez(path, **arrays)
    monkeypatch.setattr(module, "CHECKSUM", hash_file(path))


def lists(*rows):
    array = np.empty(len(rows), object)
    array[:] = rows
    return array


@pytest.mark.parametrize(("module", "shape"), [(digits, (1437, 8, 8, 1)), (iris, (120, 4)),
                                               (japanese_vowels, (270, 29, 12))])  # fmt: skip
def test_sets_that_ship_with_us(module, shape):
    (x, y), (x_test, y_test) = module.load_data()
    assert x.shape == shape and len(y) == len(x) and len(x_test) == len(y_test)


def test_digits_of_mnist(cache, monkeypatch):
    x = np.zeros((3, 28, 28), np.uint8)
    put(mnist, cache / "mnist.npz", monkeypatch, x_train=x, y_train=[1, 2, 3], x_test=x[:1], y_test=[4])
    assert mnist.load_data()[0][0].shape == (3, 28, 28) and mnist.load_data()[1][1].tolist() == [4]


def test_clothes(cache):
    folder = cache / "fashion-mnist"
    folder.mkdir()
    for part, count in (("train", 3), ("t10k", 2)):
        for kind, array in (("labels-idx1", np.arange(count)), ("images-idx3", np.full((count, 28, 28), 9))):
            head = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
            data = gzip.compress(head + array.astype(np.uint8).tobytes())
            (folder / f"{part}-{kind}-ubyte.gz").write_bytes(data)
    (x, y), (x_test, _) = fashion_mnist.load_data()
    assert x.shape == (3, 28, 28) and y.tolist() == [0, 1, 2] and (x_test == 9).all()


def test_reviews_and_news(cache, monkeypatch):
    rows = lists([1, 5, 9], [2, 50], [7, 8, 9, 10])
    labels = np.array([0, 1, 1])
    put(imdb, cache / "imdb.npz", monkeypatch, x_train=rows, y_train=labels, x_test=rows, y_test=labels)
    (x, y), _ = imdb.load_data(num_words=13)
    found = dict(zip(map(len, x), x))
    assert found[3] == [1, 5, 2] and found[4] == [1, 4, 8, 12] and sorted(y) == [0, 1, 1]
    assert len(imdb.load_data(maxlen=4)[0][0]) == 1
    with pytest.raises(DataError, match="no text is shorter than maxlen"):
        imdb.load_data(maxlen=2)
    put(reuters, cache / "reuters.npz", monkeypatch, x=rows, y=labels)
    (x, _), (x_test, _) = reuters.load_data(test_split=0.34)
    assert (len(x), len(x_test)) == (1, 2)


def test_houses(cache, monkeypatch):
    x, y = np.arange(40.0).reshape(10, 4), np.arange(10.0)
    put(boston_housing, cache / "boston_housing.npz", monkeypatch, x=x, y=y)
    (x_train, y_train), (x_test, _) = boston_housing.load_data()
    assert x_train.shape == (8, 4) and x_test.shape == (2, 4) and (x_train[:, 0] == 4 * y_train).all()
    put(california_housing, cache / "california_housing.npz", monkeypatch, x=x, y=y)
    assert california_housing.load_data("small")[0][0].shape == (8, 4)


def test_coarse_and_fine_labels(cache):
    folder = cache / "cifar-100-python"
    folder.mkdir()
    batch = {b"data": np.zeros((2, 3072), np.uint8), b"fine_labels": [5, 6], b"coarse_labels": [1, 2]}
    for name in ("train", "test"):
        (folder / name).write_bytes(pickle.dumps(batch, protocol=2))
    assert cifar100.load_data("coarse")[0][1].tolist() == [[1], [2]]
    assert cifar100.load_data()[0][1].tolist() == [[5], [6]]


class Evil:
    def __reduce__(self):
        return os.mkdir, ("made-by-a-pickle",)


def test_a_pickle_that_would_run_something_is_refused(cache, monkeypatch):
    monkeypatch.chdir(cache)
    (cache / "evil").write_bytes(pickle.dumps({b"data": Evil()}, protocol=2))
    with pytest.raises(
        DataError, match="evil: the file holds more than data, or is damaged .* it asks for posix.mkdir"
    ):
        load_plain_pickle(cache / "evil")
    put(imdb, cache / "imdb.npz", monkeypatch, x_train=lists([Evil()]), y_train=[0], x_test=[0], y_test=[0])
    with pytest.raises(DataError, match=r"imdb\.npz: the file holds more than data"):
        imdb.load_data()
    assert not (cache / "made-by-a-pickle").exists()


def test_without_a_network_it_says_which_file_to_put_where(cache):
    missing = (cache / "no-such-file").as_uri()
    with pytest.raises(DataError) as caught:
        get_file("data.npz", missing)
    text = str(caught.value)
    assert text.startswith("data.npz: the file cannot be downloaded (expected an answer from file://")
    assert text.endswith(f"; get {missing} by other means and save it as {cache / 'data.npz'}.")
    assert not list(cache.iterdir())


def test_files_are_checked_and_kept(cache, capsys):
    source = cache / "source.txt"
    source.write_text("a text")
    with pytest.raises(DataError, match="is not the right one"):
        get_file("copy.txt", source.as_uri(), file_hash="0" * 64, progress=False)
    path = get_file("copy.txt", source.as_uri(), file_hash=hash_file(source))
    assert "copy.txt: 0.0 of 0.0 MB (100 %)" in capsys.readouterr().err
    source.unlink()
    assert get_file("copy.txt", source.as_uri()) == path
    with pytest.raises(ValueError, match="is no file name"):
        get_file("../up.txt", source.as_uri())
