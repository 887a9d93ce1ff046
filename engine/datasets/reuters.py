"""News of Reuters in 46 topics, as lists of word numbers by frequency."""

from __future__ import annotations

import json

from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split, fetch, shuffled
from engine.datasets.words import as_objects, common_words, keep_short, start_and_shift

CHECKSUM = "d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916"


def load_data(
    path: str = "reuters.npz",
    num_words: int | None = None,
    skip_top: int = 0,
    maxlen: int | None = None,
    test_split: float = 0.2,
    seed: int = 113,
    start_char: int | None = 1,
    oov_char: int | None = 2,
    index_from: int | None = 3,
) -> Split:
    """11,228 news, labels 0 … 45; arguments as those of `imdb.load_data`."""
    x, y = shuffled(seed, *load_arrays(fetch(path, "reuters.npz", CHECKSUM), "x", "y"))
    texts, labels = keep_short(start_and_shift(x, start_char, index_from), y, maxlen)
    texts = common_words(texts, num_words, skip_top, oov_char)
    at = int(len(texts) * (1 - test_split))
    return (as_objects(texts[:at]), labels[:at]), (as_objects(texts[at:]), labels[at:])


def get_word_index(path: str = "reuters_word_index.json") -> dict[str, int]:
    """{word: rank of its frequency}; numbers in the data are greater by `index_from`."""
    with open(fetch(path, "reuters_word_index.json", "4d44cc38712099c9e383dc6e5f11a921"), encoding="utf-8") as file:
        return json.load(file)
