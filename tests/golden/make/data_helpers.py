"""The data_helpers family: inputs and outputs of Keras's helpers for data, all in JSON (the NPZ is empty)."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tf_keras

from make.record import Family, plain

ABOUT = "Helpers for data: function(*inputs, **arguments) = output: see README.md."
TEXTS = [
    "The cat sat on the mat.",
    "The dog, the CAT and a bird; the end!",
    "don't stop\tnow\nnew-line  twice",
    "",
    "bird bird cat",
]
SEQUENCES = [[1, 2, 3], [4, 5], [6], [], [7, 8, 9, 10, 11]]


def make(folder: Path) -> None:
    """Write data_helpers.json and data_helpers.npz."""
    family = Family("data_helpers", folder, ABOUT)

    def add(name: str, function: str, inputs: list[Any], arguments: dict[str, Any], output: Any) -> None:
        facts = {"function": function, "inputs": plain(inputs), "arguments": plain(arguments)}
        family.add({"name": name, **facts, "output": plain(output)}, {})

    for index, (labels, arguments) in enumerate(
        [
            ([0, 2, 1, 2], {}),
            ([0, 2, 1], {"num_classes": 5}),
            ([[0, 1], [2, 1]], {}),
            ([[1], [0]], {}),
            ([1.0, 0.0], {}),
        ]
    ):
        add(
            f"to_categorical_{index}",
            "to_categorical",
            [labels],
            arguments,
            keras.utils.to_categorical(labels, **arguments),
        )
    for index, arguments in enumerate(
        [
            {},
            {"maxlen": 3},
            {"maxlen": 3, "padding": "post"},
            {"maxlen": 3, "truncating": "post"},
            {"maxlen": 4, "padding": "post", "truncating": "post", "value": -1},
            {"dtype": "float32", "value": 0.5},
        ]
    ):
        add(
            f"pad_sequences_{index}",
            "pad_sequences",
            [SEQUENCES],
            arguments,
            keras.utils.pad_sequences(SEQUENCES, **arguments),
        )
    for index, (x, arguments) in enumerate(
        [([[3.0, 4.0], [0.0, 0.0]], {}), ([[3.0, 4.0], [1.0, 1.0]], {"axis": 0, "order": 1})]
    ):
        add(
            f"normalize_{index}",
            "normalize",
            [x],
            arguments,
            keras.utils.normalize(np.array(x, np.float32), **arguments),
        )
    _text(add)
    _sequences(add)
    family.write()


def _text(add: Any) -> None:
    text = tf_keras.preprocessing.text
    for index, arguments in enumerate([{}, {"lower": False}, {"split": "a"}, {"filters": "t"}]):
        for number, one in enumerate(TEXTS[:3]):
            name = f"text_to_word_sequence_{index}_{number}"
            add(name, "text_to_word_sequence", [one], arguments, text.text_to_word_sequence(one, **arguments))
    for index, arguments in enumerate(
        [
            {},
            {"num_words": 4},
            {"oov_token": "<unknown>"},
            {"oov_token": "?", "num_words": 4},
            {"char_level": True},
            {"lower": False},
        ]
    ):
        tokenizer = text.Tokenizer(**arguments)
        tokenizer.fit_on_texts(TEXTS)
        new = [*TEXTS[:2], "a zebra sat"]
        sequences = tokenizer.texts_to_sequences(new)
        output = {
            "word_counts": list(tokenizer.word_counts.items()),
            "word_docs": dict(sorted(tokenizer.word_docs.items())),
            "index_docs": {str(k): v for k, v in sorted(tokenizer.index_docs.items())},
            "word_index": tokenizer.word_index,
            "document_count": tokenizer.document_count,
            "new_texts": new,
            "texts_to_sequences": sequences,
            "sequences_to_texts": tokenizer.sequences_to_texts(sequences),
        }
        if index != 2 and index != 4:
            for mode in ("binary", "count", "freq", "tfidf"):
                output[f"texts_to_matrix_{mode}"] = tokenizer.texts_to_matrix(new, mode=mode)
        add(f"tokenizer_{index}", "Tokenizer", [TEXTS], arguments, output)


def _sequences(add: Any) -> None:
    sequence = tf_keras.preprocessing.sequence
    add("sampling_table", "make_sampling_table", [8], {}, sequence.make_sampling_table(8))
    add(
        "sampling_table_factor",
        "make_sampling_table",
        [8],
        {"sampling_factor": 0.1},
        sequence.make_sampling_table(8, 0.1),
    )
    words = [1, 4, 2, 0, 3, 5]
    # `seed` seeds only the shuffle (and only when truthy); the negatives come of Python's random, seeded here.
    for index, arguments in enumerate(
        [
            {"window_size": 1, "negative_samples": 0.0, "shuffle": False},
            {"window_size": 3, "negative_samples": 0.0, "shuffle": False},
            {"window_size": 2, "negative_samples": 0.0, "shuffle": True, "seed": 3},
            {"window_size": 2, "negative_samples": 1.0, "shuffle": False, "categorical": True},
            {"window_size": 1, "negative_samples": 1.0, "shuffle": True, "seed": 5},
        ]
    ):
        random.seed(11)
        couples, labels = sequence.skipgrams(words, 6, **arguments)
        add(
            f"skipgrams_{index}",
            "skipgrams",
            [words, 6],
            arguments,
            {"random_seed": 11, "couples": couples, "labels": labels},
        )
    data, targets = np.arange(20)[:, None] * [1, 10], np.arange(20) * 100
    for index, arguments in enumerate(
        [
            {"length": 4, "batch_size": 3},
            {"length": 4, "batch_size": 3, "sampling_rate": 2, "stride": 2},
            {"length": 3, "batch_size": 4, "start_index": 4, "end_index": 15},
            {"length": 3, "batch_size": 4, "reverse": True},
        ]
    ):
        generator = sequence.TimeseriesGenerator(data, targets, **arguments)
        batches = [generator[i] for i in range(len(generator))]
        add(f"timeseries_generator_{index}", "TimeseriesGenerator", [data, targets], arguments, {"batches": batches})
    for index, arguments in enumerate(
        [
            {"sequence_length": 4, "batch_size": 3},
            {"sequence_length": 4, "batch_size": 3, "sampling_rate": 2, "sequence_stride": 3},
            {"sequence_length": 3, "batch_size": 4, "start_index": 4, "end_index": 15},
        ]
    ):
        dataset = keras.utils.timeseries_dataset_from_array(data, targets, **arguments)
        batches = [[x.numpy(), y.numpy()] for x, y in dataset]
        add(
            f"timeseries_dataset_{index}",
            "timeseries_dataset_from_array",
            [data, targets],
            arguments,
            {"batches": batches},
        )
