"""Helpers for data against the golden file of Keras's results."""

import random

import numpy as np
import pytest

from engine.preprocessing import sequence, text
from engine.utils import normalize, to_categorical
from tests.engine.golden_cases import cases

FUNCTIONS = {
    "to_categorical": to_categorical, "normalize": normalize, "pad_sequences": sequence.pad_sequences,
    "text_to_word_sequence": text.text_to_word_sequence, "make_sampling_table": sequence.make_sampling_table,
}  # fmt: skip
# Keras 3's normalize along axis 0 divides the rows by the lengths of the columns; ours divides the columns.
CASES = [case for case in cases("data_helpers") if case["name"] != "normalize_1"]


def of(*names):
    return [case for case in CASES if case["function"] in names]


@pytest.mark.parametrize("case", of(*FUNCTIONS), ids=repr)
def test_functions(case):
    found = FUNCTIONS[case["function"]](*case["inputs"], **case["arguments"])
    if isinstance(found, np.ndarray):
        np.testing.assert_allclose(found, case["output"], rtol=1e-5)
    else:
        assert found == case["output"]


@pytest.mark.parametrize("case", [case for case in of("skipgrams") if not case["arguments"].get("shuffle")
                                  and not case["arguments"].get("negative_samples")], ids=repr)  # fmt: skip
def test_skip_grams_that_nothing_draws(case):
    random.seed(0)
    couples, labels = sequence.skipgrams(*case["inputs"], **case["arguments"])
    assert couples == case["output"]["couples"] and labels == case["output"]["labels"]


@pytest.mark.parametrize("case", of("TimeseriesGenerator"), ids=repr)
def test_windows(case):
    made = sequence.TimeseriesGenerator(*case["inputs"], **case["arguments"])
    batches = case["output"]["batches"]
    assert len(made) == len(batches)
    for (x, y), (expected_x, expected_y) in zip(made, batches):
        np.testing.assert_array_equal(x, expected_x)
        np.testing.assert_array_equal(y, expected_y)


@pytest.mark.parametrize("case", of("Tokenizer"), ids=repr)
def test_tokenizers(case):
    made = text.Tokenizer(**case["arguments"])
    made.fit_on_texts(case["inputs"][0])
    output = case["output"]
    assert made.word_index == output["word_index"] and made.document_count == output["document_count"]
    assert {str(number): count for number, count in made.index_docs.items()} == output["index_docs"]
    texts = output["new_texts"]
    numbers = made.texts_to_sequences(texts)
    assert numbers == output["texts_to_sequences"] and made.sequences_to_texts(numbers) == output["sequences_to_texts"]
    assert [list(item) for item in made.word_counts.items()] == output["word_counts"]
    for mode in ("binary", "count", "freq", "tfidf"):
        if (expected := output.get(f"texts_to_matrix_{mode}")) is not None:
            np.testing.assert_allclose(made.texts_to_matrix(texts, mode), expected, rtol=1e-6)
