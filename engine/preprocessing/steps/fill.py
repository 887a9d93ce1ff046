"""Values in place of missing ones."""

from __future__ import annotations

import numpy as np

from engine.core.errors import DataError
from engine.core.params import Choice, Float, Text
from engine.preprocessing.steps.base import Column, State, Step, columns_field, is_missing


class FillMissing(Step):
    """Puts a value where one is missing: the mean or the median of the training data, the commonest, or a constant."""

    key = "fill_missing"
    takes = ("number", "category", "text", "date")

    numbers = Choice(("mean", "median", "most common", "constant"), "median", doc="What a missing number becomes.")
    value = Float(0.0, doc="The constant.", show_if=("numbers", "constant"))
    categories = Choice(("most common", "constant"), "constant", doc="What a missing category or text becomes.")
    word = Text("missing", doc="The constant of categories: a category of its own.", show_if=("categories", "constant"))
    columns = columns_field()

    def learn(self, column: Column) -> State:
        there = column.values[~is_missing(column)]
        if column.kind == "number":
            if self.numbers == "constant":
                return {"value": self.value}
            if not len(there):
                raise DataError("no row has a value to learn from", where="fill_missing", expected="at least one",
                                got="none", mend="ignore the column, or fill it with a constant")  # fmt: skip
            how = {"mean": np.mean, "median": np.median, "most common": _commonest}[self.numbers]
            return {"value": float(how(there))}
        if column.kind == "date":
            return {"value": str(np.sort(there)[len(there) // 2]) if len(there) else "1970-01-01"}
        if self.categories == "constant" or not len(there):
            return {"value": self.word}
        return {"value": str(_commonest(there))}

    def apply(self, column: Column, state: State) -> Column:
        lacking = is_missing(column)
        if not lacking.any():
            return column
        values = column.values.copy()
        values[lacking] = np.datetime64(state["value"]) if column.kind == "date" else state["value"]
        return Column(column.kind, values, column.names)


def _commonest(values: np.ndarray) -> object:
    found, counts = np.unique(values, return_counts=True)
    return found[counts.argmax()]
