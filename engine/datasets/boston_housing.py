"""Prices of houses in suburbs of Boston, 506 of them, by 13 figures (Harrison and Rubinfeld, 1978).

One of the figures counts people by race; Keras keeps the set for old examples, and so do we.
"""

from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split, fetch, shuffled, split

CHECKSUM = "f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5"


def load_data(path: str = "boston_housing.npz", test_split: float = 0.2, seed: int = 113) -> Split:
    """Figures (n, 13) and prices (n,) in thousands of dollars."""
    x, y = shuffled(seed, *load_arrays(fetch(path, "boston_housing.npz", CHECKSUM), "x", "y"))
    return split(x, y, test_split)
