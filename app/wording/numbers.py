"""Numbers as the user's language writes them: "12.345,6" in German. What is saved or computed with is never written so."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_NUMBER = re.compile(
    r"(?<![\w.,])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,])|(?<![\w.,])-?\d+\.\d+(?:e[-+]?\d+)?(?![\w.]*\.\w)"
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


def number_of(text: str) -> float:
    """The number that a user wrote, with a comma or a dot for the decimals, and perhaps separators of thousands.

    Where both stand in it, the last one begins the decimals; one that stands there several times parts thousands.
    Raises ValueError for what is no number.
    """
    plain = re.sub(r"(?<=\d)[\s'’\u00a0\u202f](?=\d{3}\b)", "", text.strip())
    for one, other in ((",", "."), (".", ",")):
        if one in plain and (plain.rfind(one) < plain.rfind(other) or plain.count(one) > 1):
            plain = plain.replace(one, "")
    return float(plain.replace(",", "."))


def whole_number_of(text: str) -> int:
    """The whole number that a user wrote, perhaps with the language's separators of thousands. Raises ValueError."""
    plain = text.strip()
    separator = re.escape(QLocale().groupSeparator())
    if re.fullmatch(rf"[+-]?\d{{1,3}}(?:(?:{separator}|[\s_'’\u00a0\u202f])\d{{3}})+", plain):
        plain = re.sub(r"[^\d+-]", "", plain)
    return int(plain)


def parted(text: str) -> list[str]:
    """The numbers of a list. In a language with decimal commas a comma parts them only with a blank behind it."""
    if ";" in text:
        parts = text.split(";")
    elif QLocale().decimalPoint() == "," and "." not in text:
        parts = re.split(r",?\s+", text)
    else:
        parts = re.split(r"[,\s]+", text)
    return [part.strip() for part in parts if part.strip()]
