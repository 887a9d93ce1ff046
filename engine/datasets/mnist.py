"""Handwritten digits: 70,000 grey images of 28 x 28 (LeCun, Cortes and Burges; CC BY-SA 3.0)."""

from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split, fetch

CHECKSUM = "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"


def load_data(path: str = "mnist.npz") -> Split:
    """Images (60000, 28, 28) and (10000, 28, 28) uint8, labels 0 … 9."""
    x_train, y_train, x_test, y_test = load_arrays(
        fetch(path, "mnist.npz", CHECKSUM), "x_train", "y_train", "x_test", "y_test"
    )
    return (x_train, y_train), (x_test, y_test)
