"""Text as numbers: words by rank of frequency, or by a hash."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np

from engine.core.errors import DataError, ParameterError

FILTERS = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'


def text_to_word_sequence(input_text: str, filters: str = FILTERS, lower: bool = True, split: str = " ") -> list[str]:
    """A text as its words: without the characters of `filters`, in small letters where `lower`."""
    if lower:
        input_text = input_text.lower()
    cleaned = input_text.translate(str.maketrans(dict.fromkeys(filters, split)))
    return [word for word in cleaned.split(split) if word]


def hashing_trick(
    text: str,
    n: int,
    hash_function: Callable[[str], int] | str | None = None,
    filters: str = FILTERS,
    lower: bool = True,
    split: str = " ",
    analyzer: Callable[[str], list[str]] | None = None,
) -> list[int]:
    """The words of a text as numbers 1 … n-1; different words may get the same number.

    Args:
        n: size of the space of numbers.
        hash_function: "md5" (the same in every run), a function of a word, or None for Python's own `hash`.
    """
    if n < 2:
        raise ParameterError("there is no room for words", where="hashing_trick", field="n",
                             expected="a whole number of at least 2", got=str(n))  # fmt: skip
    if hash_function == "md5":
        chosen: Callable[[str], int] = _md5
    elif hash_function is None:
        chosen = hash
    elif callable(hash_function):
        chosen = hash_function
    else:
        raise ParameterError(f"unknown hash function {hash_function!r}", where="hashing_trick", field="hash_function",
                             expected="'md5', a function, or None", got=repr(hash_function))  # fmt: skip
    words = analyzer(text) if analyzer is not None else text_to_word_sequence(text, filters, lower, split)
    return [chosen(word) % (n - 1) + 1 for word in words]


def _md5(word: str) -> int:
    return int(hashlib.md5(word.encode(), usedforsecurity=False).hexdigest(), 16)


def one_hot(
    input_text: str,
    n: int,
    filters: str = FILTERS,
    lower: bool = True,
    split: str = " ",
    analyzer: Callable[[str], list[str]] | None = None,
) -> list[int]:
    """`hashing_trick` with Python's own hash, under its old name: numbers, not one-hot rows."""
    return hashing_trick(input_text, n, None, filters, lower, split, analyzer)


class Tokenizer:
    """Words as numbers, the commonest first, learned from texts.

    Args:
        num_words: only this many of the commonest words, less one, become numbers.
        filters: characters to leave out. lower: whether letters become small. split: what lies between words.
        char_level: every character is a word.
        oov_token: a word that stands for unknown ones, number 1.
        analyzer: a function that splits a text in its own way.

    Attributes:
        word_index: {word: number}, from 1. index_word: the other way. word_counts, word_docs: how often, and in how
            many texts, a word is. document_count: number of texts.
    """

    def __init__(
        self,
        num_words: int | None = None,
        filters: str = FILTERS,
        lower: bool = True,
        split: str = " ",
        char_level: bool = False,
        oov_token: str | None = None,
        analyzer: Callable[[str], list[str]] | None = None,
        **old: Any,
    ):
        if "nb_words" in old:
            num_words = old.pop("nb_words")
        document_count = old.pop("document_count", 0)
        if old:
            raise ParameterError(f"unknown argument '{next(iter(old))}'", where="Tokenizer",
                                 got=f"{next(iter(old))}={next(iter(old.values()))!r}",
                                 mend="leave it out or correct its spelling")  # fmt: skip
        self.num_words, self.filters, self.lower, self.split = num_words, filters, lower, split
        self.char_level, self.oov_token, self.analyzer = char_level, oov_token, analyzer
        self.document_count = document_count
        self.word_counts: OrderedDict[str, int] = OrderedDict()
        self.word_docs: dict[str, int] = {}
        self.index_docs: dict[int, int] = {}
        self.word_index: dict[str, int] = {}
        self.index_word: dict[int, str] = {}

    def _words(self, text: Any) -> list[str]:
        if isinstance(text, (list, tuple)):
            return [one.lower() for one in text] if self.lower else list(text)
        if self.char_level:
            return list(text.lower() if self.lower else text)
        if self.analyzer is not None:
            return self.analyzer(text)
        return text_to_word_sequence(text, self.filters, self.lower, self.split)

    def fit_on_texts(self, texts: Iterable[Any]) -> None:
        """Learn the words of texts (or of lists of words); may be called several times."""
        if isinstance(texts, str):
            raise DataError("one text in place of a list of texts", where="Tokenizer.fit_on_texts",
                            expected="a list of texts", got="a text", mend="give [text]")  # fmt: skip
        for text in texts:
            self.document_count += 1
            words = self._words(text)
            for word in words:
                self.word_counts[word] = self.word_counts.get(word, 0) + 1
            for word in set(words):
                self.word_docs[word] = self.word_docs.get(word, 0) + 1
        ordered = sorted(self.word_counts.items(), key=lambda item: item[1], reverse=True)
        names = ([] if self.oov_token is None else [self.oov_token]) + [word for word, _ in ordered]
        self.word_index = {word: number for number, word in enumerate(names, 1)}
        self.index_word = {number: word for word, number in self.word_index.items()}
        self.index_docs = {self.word_index[word]: count for word, count in self.word_docs.items()}

    def fit_on_sequences(self, sequences: Iterable[Iterable[int]]) -> None:
        """Count in how many sequences each number is, for `sequences_to_matrix` in mode "tfidf"."""
        for sequence in sequences:
            self.document_count += 1
            for number in set(sequence):
                self.index_docs[number] = self.index_docs.get(number, 0) + 1

    def texts_to_sequences(self, texts: Iterable[Any]) -> list[list[int]]:
        """Texts as lists of numbers; words that are not known, or too rare, are left out, or are `oov_token`."""
        return list(self.texts_to_sequences_generator(texts))

    def texts_to_sequences_generator(self, texts: Iterable[Any]) -> Iterator[list[int]]:
        """The same, one after another."""
        limit, unknown = self.num_words, self.word_index.get(self.oov_token) if self.oov_token is not None else None
        for text in texts:
            numbers = []
            for word in self._words(text):
                number = self.word_index.get(word)
                if number is None or (limit and number >= limit):
                    number = unknown
                if number is not None:
                    numbers.append(number)
            yield numbers

    def sequences_to_texts(self, sequences: Iterable[Iterable[int]]) -> list[str]:
        """Numbers as texts again, words with spaces between them."""
        return list(self.sequences_to_texts_generator(sequences))

    def sequences_to_texts_generator(self, sequences: Iterable[Iterable[int]]) -> Iterator[str]:
        """The same, one after another."""
        for sequence in sequences:
            words = []
            for number in sequence:
                word = self.index_word.get(number)
                if word is None or (self.num_words and number >= self.num_words):
                    word = self.oov_token
                if word is not None:
                    words.append(word)
            yield " ".join(words)

    def texts_to_matrix(self, texts: Iterable[Any], mode: str = "binary") -> np.ndarray:
        """Texts as rows of a matrix, see `sequences_to_matrix`."""
        return self.sequences_to_matrix(self.texts_to_sequences(texts), mode)

    def sequences_to_matrix(self, sequences: Iterable[Iterable[int]], mode: str = "binary") -> np.ndarray:
        """Sequences as rows (sequences, num_words), a column a word.

        Args:
            mode: "binary", whether a word is there; "count", how often; "freq", its share; "tfidf", its weight by how
                rare it is.
        """
        if mode not in ("binary", "count", "freq", "tfidf"):
            raise ParameterError(f"unknown mode {mode!r}", where="Tokenizer", field="mode", got=repr(mode),
                                 expected="'binary', 'count', 'freq' or 'tfidf'")  # fmt: skip
        if not self.num_words and not self.word_index:
            raise DataError("no words are known", where="Tokenizer", expected="num_words, or texts to learn from",
                            mend="call fit_on_texts first")  # fmt: skip
        if mode == "tfidf" and not self.document_count:
            raise DataError("no texts have been counted", where="Tokenizer", mend="call fit_on_texts first")
        rows = [list(sequence) for sequence in sequences]
        size = self.num_words or len(self.word_index) + 1
        matrix = np.zeros((len(rows), size))
        for row, sequence in enumerate(rows):
            for number, count in Counter(number for number in sequence if number < size).items():
                if mode == "binary":
                    matrix[row, number] = 1
                elif mode == "count":
                    matrix[row, number] = count
                elif mode == "freq":
                    matrix[row, number] = count / len(sequence)
                else:
                    rarity = np.log(1 + self.document_count / (1 + self.index_docs.get(number, 0)))
                    matrix[row, number] = (1 + np.log(count)) * rarity
        return matrix

    def get_config(self) -> dict[str, Any]:
        """All that was given and learned; the tables as JSON texts, as Keras writes them."""
        return {
            "num_words": self.num_words, "filters": self.filters, "lower": self.lower, "split": self.split,
            "char_level": self.char_level, "oov_token": self.oov_token, "document_count": self.document_count,
            "word_counts": json.dumps(self.word_counts), "word_docs": json.dumps(self.word_docs),
            "index_docs": json.dumps(self.index_docs), "index_word": json.dumps(self.index_word),
            "word_index": json.dumps(self.word_index),
        }  # fmt: skip

    def to_json(self, **arguments: Any) -> str:
        """The tokenizer as JSON, in Keras's form; `tokenizer_from_json` reads it."""
        return json.dumps({"class_name": type(self).__name__, "config": self.get_config()}, **arguments)


def tokenizer_from_json(json_string: str) -> Tokenizer:
    """The tokenizer that `to_json` (ours or Keras's) wrote."""
    try:
        config = dict(json.loads(json_string)["config"])
        tables = {
            name: json.loads(config.pop(name))
            for name in ("word_counts", "word_docs", "index_docs", "index_word", "word_index")
        }
    except (ValueError, KeyError, TypeError) as error:
        raise DataError("this is no tokenizer", where="tokenizer_from_json", expected="what Tokenizer.to_json writes",
                        got=f"{json_string[:40]!r}: {error}") from None  # fmt: skip
    made = Tokenizer(**config)
    made.word_counts, made.word_docs = OrderedDict(tables["word_counts"]), tables["word_docs"]
    made.index_docs = {int(number): count for number, count in tables["index_docs"].items()}
    made.index_word = {int(number): word for number, word in tables["index_word"].items()}
    made.word_index = tables["word_index"]
    return made
