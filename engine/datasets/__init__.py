"""Data sets: the usual ones of Keras, from the cache folder or the network, and small real ones that ship with us.

`module.load_data()` gives `(x_train, y_train), (x_test, y_test)`.
"""

import importlib
from typing import Any

__all__ = [
    "boston_housing", "california_housing", "cifar10", "cifar100", "digits", "fashion_mnist", "imdb", "iris",
    "japanese_vowels", "mnist", "reuters",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name in __all__:
        return importlib.import_module(f"engine.datasets.{name}")
    raise AttributeError(f"engine.datasets has no '{name}'; it has {', '.join(__all__)}")
