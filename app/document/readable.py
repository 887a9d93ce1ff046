"""Numbers as people read them, in the English way; the window brings them into the user's language."""

from __future__ import annotations

import math


def readable(value: float, digits: int = 4) -> str:
    """So many digits that count, without powers of ten where the number has fewer than 13 places: "222,700", "0.0125"."""
    number = float(value)
    if not math.isfinite(number) or number == 0 or not 1e-4 <= abs(number) < 1e12:
        return f"{number:.{digits}g}"
    rounded = float(f"{number:.{digits}g}")
    if abs(rounded) >= 10**digits:
        return f"{rounded:,.0f}"
    return f"{number:.{digits}g}"


def measured(value: float) -> str:
    """A loss or a metric: four decimals, and of large numbers the four digits that count: "0.4697", "91,300,000"."""
    return f"{value:.4f}" if not abs(value) >= 1000 else readable(value)
