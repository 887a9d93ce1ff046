"""Text and sequences as arrays: figures as Keras's own preprocessing gives them."""

import json

import numpy as np
import pytest

from engine.core.errors import DataError, ParameterError
from engine.preprocessing import sequence, text

TEXTS = ["The cat sat on the mat. The dog!", "a dog, a cat & a Bird", "bird's nest\tthe end"]


def test_words_are_numbered_by_how_common_they_are():
    tokenizer = text.Tokenizer(oov_token="<x>", num_words=5)
    tokenizer.fit_on_texts(TEXTS)
    assert list(tokenizer.word_index)[:5] == ["<x>", "the", "a", "cat", "dog"]
    assert tokenizer.texts_to_sequences(["The unknown cat", "bird"]) == [[2, 1, 4], [1]]
    assert tokenizer.sequences_to_texts([[2, 4, 9]]) == ["the cat <x>"]
    counts = tokenizer.texts_to_matrix(TEXTS, "count")
    np.testing.assert_array_equal(counts[:, 2:], [[3, 0, 1], [0, 3, 1], [1, 0, 0]])
    rarity = tokenizer.texts_to_matrix(TEXTS, "tfidf")[0, 2]
    assert rarity == pytest.approx((1 + np.log(3)) * np.log(1 + 3 / 3))


def test_a_tokenizer_comes_back_from_json():
    tokenizer = text.Tokenizer(num_words=4)
    tokenizer.fit_on_texts(TEXTS)
    again = text.tokenizer_from_json(tokenizer.to_json())
    assert again.get_config() == tokenizer.get_config() and again.index_word == tokenizer.index_word
    assert isinstance(json.loads(tokenizer.to_json())["config"]["word_index"], str)


def test_words_by_hash():
    assert text.text_to_word_sequence("A b,C d") == ["a", "b", "c", "d"]
    numbers = text.hashing_trick("the cat the dog", 50, "md5")
    assert numbers[0] == numbers[2] and all(1 <= number < 50 for number in numbers)
    assert len(text.one_hot("the cat", 9)) == 2


def test_padding():
    rows = [[1, 2, 3], [4], []]
    np.testing.assert_array_equal(sequence.pad_sequences(rows), [[1, 2, 3], [0, 0, 4], [0, 0, 0]])
    np.testing.assert_array_equal(
        sequence.pad_sequences(rows, 2, padding="post", truncating="post", value=9), [[1, 2], [4, 9], [9, 9]]
    )
    assert sequence.pad_sequences([[[1.0, 2.0]], [[3.0, 4.0]] * 2], dtype="float32").shape == (2, 2, 2)


def test_windows_over_a_series():
    data = np.arange(50)[:, None]
    windows = sequence.TimeseriesGenerator(data, np.arange(50), length=10, sampling_rate=2, batch_size=2)
    x, y = windows[0]
    assert len(windows) == 20 and x.shape == (2, 5, 1)
    np.testing.assert_array_equal(x[1].ravel(), [1, 3, 5, 7, 9])
    np.testing.assert_array_equal(y, [10, 11])
    again = sequence.timeseries_generator_from_json(windows.to_json())
    np.testing.assert_array_equal(again[3][0], windows[3][0])


def test_skip_grams():
    couples, labels = sequence.skipgrams([1, 2, 3, 0, 4], 10, window_size=1, negative_samples=0, shuffle=False)
    assert couples == [[1, 2], [2, 1], [2, 3], [3, 2]] and labels == [1, 1, 1, 1]
    couples, labels = sequence.skipgrams([1, 2, 3], 10, negative_samples=1.0, seed=1)
    assert len(couples) == 12 and sum(labels) == 6
    table = sequence.make_sampling_table(20)
    assert table[0] == table[1] and (np.diff(table[1:]) > 0).all()


@pytest.mark.parametrize(("call", "error", "message"), [
    (lambda: sequence.pad_sequences([1, 2]), DataError,
     "pad_sequences: item 0 is not a sequence (expected a list of numbers, got 1); give a list of lists."),
    (lambda: sequence.pad_sequences([[1]], padding="left"), ParameterError,
     "pad_sequences: padding cannot be 'left' (expected 'pre' or 'post')."),
    (lambda: sequence.TimeseriesGenerator(np.ones(5), np.ones(5), 9), DataError,
     "TimeseriesGenerator: the part of the series is shorter than a window (expected at most 4 steps, got 9); give a "
     "smaller length, or more data."),
    (lambda: text.Tokenizer().fit_on_texts("one"), DataError,
     "Tokenizer.fit_on_texts: one text in place of a list of texts (expected a list of texts, got a text); give "
     "[text]."),
    (lambda: text.Tokenizer().texts_to_matrix(["a"]), DataError,
     "Tokenizer: no words are known (expected num_words, or texts to learn from); call fit_on_texts first."),
    (lambda: text.Tokenizer(5).texts_to_matrix(["a"], "often"), ParameterError,
     "Tokenizer: unknown mode 'often' (expected 'binary', 'count', 'freq' or 'tfidf')."),
])  # fmt: skip
def test_wrong_use_in_words(call, error, message):
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value) == message
