"""Words as numbers: categories, dates and text."""

from __future__ import annotations

from collections import Counter

import numpy as np

from engine.core.params import Bool, Choice, Int
from engine.preprocessing.steps.base import Column, State, Step, columns_field
from engine.preprocessing.text import text_to_word_sequence


class OneHot(Step):
    """Makes a column for each category, 1 where a row has it; categories that training data lack are all zero."""

    key = "one_hot"
    takes = ("category",)

    most = Int(
        50, min=1, label="At most", unit="columns", doc="Only this many categories, the commonest, get a column."
    )
    columns = columns_field()

    def learn(self, column: Column) -> State:
        counts = Counter(str(one) for one in column.values if one != "")
        commonest = sorted(counts, key=lambda one: (-counts[one], one))[: self.most]
        return {"categories": sorted(commonest)}

    def apply(self, column: Column, state: State) -> Column:
        categories = state["categories"]
        number = {category: at for at, category in enumerate(categories)}
        found = np.zeros((len(column), len(categories)), "float32")
        for row, value in enumerate(column.values.tolist()):
            at = number.get(value)
            if at is not None:
                found[row, at] = 1.0
        return Column("array", found, tuple(categories))


class Dates(Step):
    """Makes numbers of a date: years since 2000, and where it lies in the year, the week and the day as points of a circle."""

    key = "dates"
    takes = ("date",)

    year = Bool(True, doc="Years since 2000, with fractions.")
    cycles = Bool(True, doc="Sine and cosine of the place in the year, in the week and in the day.")
    columns = columns_field()

    def apply(self, column: Column, state: State) -> Column:
        seconds = (column.values - np.datetime64("2000-01-01", "s")).astype("float64")
        seconds[np.isnat(column.values)] = np.nan
        day = 86400.0
        parts, names = [], []
        if self.year or not self.cycles:
            parts.append(seconds / (365.2425 * day))
            names.append("year")
        if self.cycles:
            # The first of January 2000 was a Saturday.
            for name, length, begin in (("year", 365.2425 * day, 0), ("week", 7 * day, -5 * day), ("day", day, 0)):
                angle = 2 * np.pi * ((seconds - begin) / length)
                parts += [np.sin(angle), np.cos(angle)]
                names += [f"{name} sin", f"{name} cos"]
        return Column("array", np.stack(parts, axis=1).astype("float32"), tuple(names))


class Tokenize(Step):
    """Makes rows of word numbers of texts: the commonest words of the training data, 1 for all others, 0 behind the end."""

    key = "tokenize"
    takes = ("text",)

    vocabulary = Int(
        10_000, min=3, doc="How many words get a number, with the one for unknown words and the empty one."
    )
    length = Int(100, min=1, doc="Words of a text that are kept; shorter texts are filled up with 0.", unit="words")
    level = Choice(("words", "characters"), "words", doc="What gets a number.")
    keep = Choice(("beginning", "end"), "beginning", doc="What is kept of a text that is too long.", group="Advanced")
    lower = Bool(True, doc="Take capital letters for small ones.", group="Advanced")
    columns = columns_field()

    def learn(self, column: Column) -> State:
        counts: Counter[str] = Counter()
        for text in column.values.tolist():
            counts.update(self._parts(text))
        ordered = sorted(counts, key=lambda one: (-counts[one], one))
        return {"words": ordered[: self.vocabulary - 2]}

    def apply(self, column: Column, state: State) -> Column:
        number = {word: at for at, word in enumerate(state["words"], start=2)}
        found = np.zeros((len(column), self.length), "int32")
        for row, text in enumerate(column.values.tolist()):
            ids = [number.get(part, 1) for part in self._parts(text)]
            ids = ids[: self.length] if self.keep == "beginning" else ids[-self.length :]
            found[row, : len(ids)] = ids
        return Column("ids", found, ("", "?", *state["words"]))

    def _parts(self, text: str) -> list[str]:
        if self.level == "characters":
            return list(text.lower() if self.lower else text)
        return text_to_word_sequence(text, lower=self.lower)
