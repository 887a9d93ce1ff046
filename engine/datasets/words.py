"""Texts as lists of word numbers, cut as IMDB and Reuters are."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import DataError


def start_and_shift(texts: Any, start_char: int | None, index_from: int | None) -> list[list[int]]:
    """Word numbers raised by `index_from`, `start_char` before them."""
    first = [] if start_char is None else [start_char]
    raised = index_from if index_from is not None else 0
    return [first + [int(word) + raised for word in text] for text in texts]


def keep_short(texts: list[list[int]], labels: np.ndarray, maxlen: int | None) -> tuple[list[list[int]], np.ndarray]:
    """Texts shorter than `maxlen`, with their labels.

    Raises:
        DataError: none is left.
    """
    if not maxlen:
        return texts, labels
    kept = [place for place, text in enumerate(texts) if len(text) < maxlen]
    if not kept:
        raise DataError("no text is shorter than maxlen", where="load_data", field="maxlen",
                        expected="a greater length", got=str(maxlen))  # fmt: skip
    return [texts[place] for place in kept], np.asarray(labels)[kept]


def common_words(texts: list[list[int]], num_words: int | None, skip_top: int, oov_char: int | None) -> list[list[int]]:
    """Texts whose rare words, and the `skip_top` commonest, are `oov_char`, or are left out where it is None."""
    limit = num_words or max(max(text, default=0) for text in texts)
    if oov_char is None:
        return [[word for word in text if skip_top <= word < limit] for text in texts]
    return [[word if skip_top <= word < limit else oov_char for word in text] for text in texts]


def as_objects(texts: list[list[int]]) -> np.ndarray:
    """Lists of different lengths as an array of lists."""
    array = np.empty(len(texts), object)
    array[:] = texts
    return array
