"""Sequences as arrays: padding, windows over time series, and pairs of words for skip-grams."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence as Rows
from typing import Any

import numpy as np

from engine.core.errors import DataError, ParameterError
from engine.utils.sequence import Sequence


def pad_sequences(
    sequences: Any,
    maxlen: int | None = None,
    dtype: str = "int32",
    padding: str = "pre",
    truncating: str = "pre",
    value: float = 0.0,
) -> np.ndarray:
    """Sequences of different lengths as one array.

    Args:
        sequences: lists of numbers (or of equally shaped rows).
        maxlen: length of the result; that of the longest by default.
        dtype: of the result; "object" for texts.
        padding: "pre" or "post": where `value` fills up short sequences.
        truncating: "pre" or "post": which end of long ones is cut off.
        value: what fills up.

    Returns:
        Array (sequences, maxlen, …).

    Raises:
        DataError: something given is no sequence, or rows have different shapes.
    """
    for name, given in (("padding", padding), ("truncating", truncating)):
        if given not in ("pre", "post"):
            raise ParameterError(f"{name} cannot be {given!r}", where="pad_sequences", field=name,
                                 expected="'pre' or 'post'", got=repr(given))  # fmt: skip
    if not hasattr(sequences, "__len__"):
        raise DataError("sequences are not a list", where="pad_sequences", expected="a list of sequences",
                        got=type(sequences).__name__, mend="turn the generator into a list")  # fmt: skip
    lengths, inner = [], ()
    for number, one in enumerate(sequences):
        if not hasattr(one, "__len__"):
            raise DataError(f"item {number} is not a sequence", where="pad_sequences",
                            expected="a list of numbers", got=repr(one), mend="give a list of lists")  # fmt: skip
        lengths.append(len(one))
        if len(one) and not inner:
            inner = np.asarray(one).shape[1:]
    length = max(lengths, default=0) if maxlen is None else maxlen
    text = np.issubdtype(np.dtype(dtype), np.str_)
    if isinstance(value, str) and dtype not in (object, "object") and not text:
        raise ParameterError("a text cannot fill up numbers", where="pad_sequences", field="value", got=repr(value),
                             expected=f"a number, for dtype {dtype}", mend="give dtype=object")  # fmt: skip
    result = np.full((len(lengths), length, *inner), value, dtype)
    for number, one in enumerate(sequences):
        kept = one[max(len(one) - length, 0) :] if truncating == "pre" else one[:length]
        if not len(kept):
            continue
        array = np.asarray(kept, dtype)
        if array.shape[1:] != inner:
            raise DataError(f"the rows of item {number} differ in shape from those of others", where="pad_sequences",
                            expected=str(inner), got=str(array.shape[1:]))  # fmt: skip
        if padding == "post":
            result[number, : len(kept)] = array
        else:
            result[number, length - len(kept) :] = array
    return result


def make_sampling_table(size: int, sampling_factor: float = 1e-5) -> np.ndarray:
    """How likely words are kept for skip-grams, by rank of their frequency, assuming Zipf's law.

    Returns:
        Array (size,) of probabilities; the word of rank 0 is padding.
    """
    gamma = 0.577
    rank = np.arange(size)
    rank[0] = 1
    inverse = rank * (np.log(rank) + gamma) + 0.5 - 1.0 / (12.0 * rank)
    frequency = sampling_factor * inverse
    return np.minimum(1.0, frequency / np.sqrt(frequency))


def skipgrams(
    sequence: Rows[int],
    vocabulary_size: int,
    window_size: int = 4,
    negative_samples: float = 1.0,
    shuffle: bool = True,
    categorical: bool = False,
    sampling_table: np.ndarray | None = None,
    seed: int | None = None,
) -> tuple[list[list[int]], list[Any]]:
    """Pairs (word, word near it) labelled 1, and (word, random word) labelled 0.

    Args:
        sequence: word numbers; 0 is no word.
        vocabulary_size: one more than the greatest number.
        window_size: how many words to each side are near.
        negative_samples: random pairs for each true one; 0 for none.
        categorical: labels as [0, 1] and [1, 0].
        sampling_table: probability with which a word is taken, by number.
    """
    source = random.Random(seed)
    couples: list[list[int]] = []
    labels: list[Any] = []
    for place, word in enumerate(sequence):
        if not word or (sampling_table is not None and sampling_table[word] < source.random()):
            continue
        for near in range(max(0, place - window_size), min(len(sequence), place + window_size + 1)):
            other = sequence[near]
            if near != place and other:
                couples.append([word, other])
                labels.append([0, 1] if categorical else 1)
    if negative_samples > 0:
        words = [couple[0] for couple in couples]
        source.shuffle(words)
        for number in range(int(len(labels) * negative_samples)):
            couples.append([words[number % len(words)], source.randint(1, vocabulary_size - 1)])
            labels.append([1, 0] if categorical else 0)
    if shuffle:
        order = list(range(len(couples)))
        source.shuffle(order)
        couples, labels = [couples[i] for i in order], [labels[i] for i in order]
    return couples, labels


class TimeseriesGenerator(Sequence):
    """Windows over a time series as batches: samples of `length` steps, and the target of the step after each.

    Args:
        data: (steps, …). targets: one a step.
        length: steps of a window. sampling_rate: take each so many of them. stride: steps between windows.
        start_index, end_index: the part of the series to take, the last included.
        shuffle: windows in random order. reverse: each window from its end.
        batch_size: windows of a batch.
    """

    def __init__(
        self,
        data: Any,
        targets: Any,
        length: int,
        sampling_rate: int = 1,
        stride: int = 1,
        start_index: int = 0,
        end_index: int | None = None,
        shuffle: bool = False,
        reverse: bool = False,
        batch_size: int = 128,
    ):
        if len(data) != len(targets):
            raise DataError("data and targets differ in length", where="TimeseriesGenerator",
                            expected=f"{len(data)} targets", got=str(len(targets)))  # fmt: skip
        self.data, self.targets, self.length = np.asarray(data), np.asarray(targets), length
        self.sampling_rate, self.stride, self.batch_size = sampling_rate, stride, batch_size
        self.start_index = start_index + length
        self.end_index = len(data) - 1 if end_index is None else end_index
        self.shuffle, self.reverse = shuffle, reverse
        if self.start_index > self.end_index:
            raise DataError("the part of the series is shorter than a window", where="TimeseriesGenerator",
                            field="length", expected=f"at most {self.end_index - start_index} steps",
                            got=str(length), mend="give a smaller length, or more data")  # fmt: skip

    def __len__(self) -> int:
        windows = (self.end_index - self.start_index) // self.stride + 1
        return -(-windows // self.batch_size)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        if self.shuffle:
            ends = np.random.randint(self.start_index, self.end_index + 1, size=self.batch_size)
        else:
            first = self.start_index + self.batch_size * self.stride * index
            last = min(first + self.batch_size * self.stride, self.end_index + 1)
            ends = np.arange(first, last, self.stride)
        samples = np.array([self.data[end - self.length : end : self.sampling_rate] for end in ends])
        return (samples[:, ::-1] if self.reverse else samples), self.targets[ends]

    def get_config(self) -> dict[str, Any]:
        """What makes an equal generator, the series too, as plain data."""
        return {
            "data": self.data.tolist(), "targets": self.targets.tolist(), "length": self.length,
            "sampling_rate": self.sampling_rate, "stride": self.stride,
            "start_index": self.start_index - self.length, "end_index": self.end_index, "shuffle": self.shuffle,
            "reverse": self.reverse, "batch_size": self.batch_size,
        }  # fmt: skip

    def to_json(self, **arguments: Any) -> str:
        """The same as JSON; `timeseries_generator_from_json` reads it."""
        return json.dumps({"class_name": type(self).__name__, "config": self.get_config()}, **arguments)


def timeseries_generator_from_json(text: str) -> TimeseriesGenerator:
    """The generator that `to_json` wrote."""
    return TimeseriesGenerator(**json.loads(text)["config"])
