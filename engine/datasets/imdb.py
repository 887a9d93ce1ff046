"""Film reviews, good or bad, as lists of word numbers by frequency (Maas et al., 2011)."""

from __future__ import annotations

import json

import numpy as np

from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split, fetch, shuffled
from engine.datasets.words import as_objects, common_words, keep_short, start_and_shift

CHECKSUM = "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"


def load_data(
    path: str = "imdb.npz",
    num_words: int | None = None,
    skip_top: int = 0,
    maxlen: int | None = None,
    seed: int = 113,
    start_char: int | None = 1,
    oov_char: int | None = 2,
    index_from: int | None = 3,
) -> Split:
    """25,000 reviews to train with and 25,000 to test with, labels 1 (good) and 0.

    Args:
        num_words: words of this rank and beyond become `oov_char`. skip_top: so do the commonest.
        maxlen: only reviews shorter than this.
        start_char: stands at the beginning. index_from: word numbers start after this.
    """
    loaded = load_arrays(fetch(path, "imdb.npz", CHECKSUM), "x_train", "y_train", "x_test", "y_test")
    parts = []
    for x, y in (loaded[:2], loaded[2:]):
        x, y = shuffled(seed, x, y)
        parts.append(keep_short(start_and_shift(x, start_char, index_from), y, maxlen))
    (x_train, y_train), (x_test, y_test) = parts
    texts = common_words(x_train + x_test, num_words, skip_top, oov_char)
    at = len(x_train)
    return (as_objects(texts[:at]), np.asarray(y_train)), (as_objects(texts[at:]), np.asarray(y_test))


def get_word_index(path: str = "imdb_word_index.json") -> dict[str, int]:
    """{word: rank of its frequency}; numbers in the data are greater by `index_from`."""
    with open(fetch(path, "imdb_word_index.json", "bfafd718b763782e994055a2d397834f"), encoding="utf-8") as file:
        return json.load(file)
