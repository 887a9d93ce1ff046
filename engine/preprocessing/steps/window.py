"""A time series cut into windows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.core.errors import DataError
from engine.core.params import Bool, Int
from engine.preprocessing.steps.base import Column, Columns, Windowing, columns_field


class Window(Windowing):
    """Cuts rows in the order of time into windows: each sees some rows, and predicts what comes so many rows later."""

    key = "window"
    takes = ("number", "array")

    length = Int(24, min=1, doc="Rows that one sample sees.", unit="rows")
    horizon = Int(
        1, min=0, doc="How many rows after the last one seen the target lies; 0: it is that row's.", unit="rows"
    )
    stride = Int(1, min=1, doc="Rows from one window to the next.", unit="rows")
    past = Bool(True, doc="The target's own past is seen too.")
    columns = columns_field()

    def windows(self, columns: Columns, targets: Sequence[str], names: Sequence[str]) -> dict[str, Column]:
        seen = [name for name in names if name not in targets]
        if self.past:
            seen += [name for name in targets if name in columns and columns[name].kind in self.takes]
        if not seen:
            raise DataError("no column of numbers is left to look at", where="window", expected="at least one",
                            got="none", mend="let the target's past be seen")  # fmt: skip
        count = len(columns[seen[0]])
        there = [name for name in targets if name in columns]
        last = count - (self.length + (self.horizon if there else 0))
        if last < 0:
            raise DataError("a part of the data is shorter than one window", where="window",
                            expected=f"at least {self.length + self.horizon} rows", got=f"{count} rows",
                            mend="make the window shorter, or hold out more rows")  # fmt: skip
        starts = np.arange(0, last + 1, self.stride)
        parts = [np.asarray(columns[name].values, "float32").reshape(count, -1) for name in seen]
        table = np.concatenate(parts, axis=1)
        rows = starts[:, None] + np.arange(self.length)
        titles: list[str] = []
        for name, part in zip(seen, parts):
            titles += [name] if part.shape[1] == 1 else [f"{name} {one}" for one in columns[name].names]
        found = {"window": Column("array", table[rows], tuple(titles))}
        at = starts + self.length - 1 + self.horizon
        found |= {name: column.chosen(at) for name, column in columns.items() if name in there}
        used = {*seen, *there}
        # What is no number stays as it is at the window's last row.
        found |= {n: column.chosen(starts + self.length - 1) for n, column in columns.items() if n not in used}
        return found
