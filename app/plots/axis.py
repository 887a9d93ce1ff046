"""An axis of a chart whose numbers are written as the user's language writes them."""

from __future__ import annotations

import pyqtgraph

from app.wording import in_numbers


class NumberAxis(pyqtgraph.AxisItem):
    """pyqtgraph's axis, with "0,5" where the language has a comma."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [in_numbers(text) for text in super().tickStrings(values, scale, spacing)]
