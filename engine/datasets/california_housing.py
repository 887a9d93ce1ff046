"""Prices of houses in districts of California, 20,640 of them, by 8 figures (Pace and Barry, 1997)."""

from engine.core.errors import ParameterError
from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split, fetch, shuffled, split

CHECKSUM = "1a2e3a52e0398de6463aebe6f4a8da34fb21fbb6b934cf88c3425e766f2a1a6f"


def load_data(
    version: str = "large", path: str = "california_housing.npz", test_split: float = 0.2, seed: int = 113
) -> Split:
    """Figures (n, 8) and prices (n,) in dollars; "small" takes the 600 districts around San Francisco."""
    if version not in ("large", "small"):
        raise ParameterError(f"unknown version {version!r}", where="california_housing.load_data", field="version",
                             expected="'large' or 'small'", got=repr(version))  # fmt: skip
    x, y = load_arrays(fetch(path, "california_housing.npz", CHECKSUM), "x", "y")
    if version == "small":
        x, y = x[:600], y[:600]
    return split(*shuffled(seed, x, y), test_split)
