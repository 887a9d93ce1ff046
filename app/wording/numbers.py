"""Numbers as the user's language writes them: "12.345,6" in German. What is saved or computed with is never written so."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_NUMBER = re.compile(
    r"(?<![\w.,])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,])|(?<![\w.,])-?\d+\.\d+(?:e[-+]?\d+)?(?![\w.]*\.\d)"
)


def grouped(number: int | float) -> str:
    """12345 as "12,345" in English, "12.345" in German."""
    return in_numbers(f"{number:,}")


def decimal(number: float, spec: str = "g") -> str:
    """A number in the format of a specification, with the decimal separator of the user's language."""
    return in_numbers(format(number, spec))


def bytes_text(count: int | None) -> str:
    """2048 as "2 kB"; empty for none."""
    if not count:
        return ""
    for size, unit in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")):
        if count >= size:
            return in_numbers(f"{count / size:.3g} {unit}")
    return f"{count} B"


def in_numbers(text: str) -> str:
    """A text in which each number that is written in the English way is written in the way of the user's language."""
    locale = QLocale()
    point, comma = locale.decimalPoint(), locale.groupSeparator()
    if (point, comma) == (".", ",") or not text:
        return text
    return _NUMBER.sub(lambda found: found[0].translate({44: comma, 46: point}), text)
