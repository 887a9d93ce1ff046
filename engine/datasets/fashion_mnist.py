"""Pieces of clothing: 70,000 grey images of 28 x 28 in ten kinds (Zalando; MIT licence)."""

from engine.datasets.archive import load_idx
from engine.datasets.cache import Split, fetch


def load_data() -> Split:
    """Images (60000, 28, 28) and (10000, 28, 28) uint8, labels 0 … 9."""
    y_train, x_train, y_test, x_test = (
        load_idx(fetch(name, name, "", "datasets/fashion-mnist"))
        for name in (
            "train-labels-idx1-ubyte.gz",
            "train-images-idx3-ubyte.gz",
            "t10k-labels-idx1-ubyte.gz",
            "t10k-images-idx3-ubyte.gz",
        )
    )
    return (x_train, y_train), (x_test, y_test)
