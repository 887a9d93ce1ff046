"""Handwritten digits: 1,797 grey images of 8 x 8 (Alpaydin and Kaynak, 1998), which ship with us."""

from engine.datasets.bundled import load
from engine.datasets.cache import Split


def load_data() -> Split:
    """Images (1437, 8, 8, 1) and (360, 8, 8, 1) of 0 … 16 uint8, labels 0 … 9."""
    return load("digits")
