"""Cells of a table as numbers: fractions with a dot or a comma, thousands, money, shares and units."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np

_MISSING = frozenset(
    {"", "na", "n/a", "nan", "-nan", "null", "none", "?", "-", "--", ".", "n.a.", "<na>", "missing", "#n/a", "#na",
     "#value!", "#ref!", "#div/0!", "#num!", "#name?"}
)  # fmt: skip
_MONEY = "$€£¥₹"
# What may stand behind a number, the same in the whole column: "%", money, or a unit after a space.
_UNIT = re.compile(rf"\s*(?:%|[{_MONEY}]|(?<=\s)[^\W\d_]{{1,12}}(?:/[^\W\d_]{{1,3}})?[²³]?)$")
_SIGN = re.compile(rf"^([-+]?)\s*[{_MONEY}]\s*")
# Thousands parted by the sign that does not part the fractions, by spaces or by apostrophes.
_THOUSANDS = {
    ".": re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:\.\d+)?"),
    ",": re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-+]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:,\d+)?"),
}
_PARTING = {".": str.maketrans("", "", ", \u00a0\u202f'’"), ",": str.maketrans(",", ".", ". \u00a0\u202f'’")}
_COMMA = re.compile(r"[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+([eE][-+]?\d+)?")
_THREE = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+")


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.lower() in _MISSING


def number_in(cell: str) -> float | None:
    """The number that a cell holds; None for text. Text that Python alone takes for numbers ("1_000") is none."""
    if "_" in cell:
        return None
    try:
        return float(cell)
    except ValueError:
        return None


def numbers_in(cells: Sequence[str], decimal: str = ".") -> np.ndarray | None:
    """Cells as float64, NaN for those without a value and for infinities; None where one is no number.

    Money, shares and units ("$5", "12 %", "70 kg") are numbers where all cells of the column have the same.
    """
    if not any("_" in cell for cell in cells):
        plain = [cell.replace(",", ".") for cell in cells] if decimal == "," else cells
        grouped = decimal == "," and any(_THOUSANDS[","].fullmatch(cell) for cell in cells)
        if not grouped:
            try:
                return _finite(np.array(plain).astype("float64"))
            except ValueError:
                pass
    found = np.empty(len(cells))
    bare = _without_units(cells)
    for row, cell in enumerate(bare):
        number = math.nan if is_missing(cell) else _number(cell, decimal)
        if number is None:
            return None
        found[row] = number
    return _finite(found)


def decimal_of(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """The sign before the fractions: a comma where cells hold "3,5" or "1.234,5"."""
    cells = [cell for row in rows[:200] for cell in row if "," in cell]
    if delimiter == ",":
        # Only quoted cells hold a comma then, and three digits behind it are rather thousands.
        cells = [cell for cell in cells if not _THREE.fullmatch(cell)]
    return "," if any(_COMMA.fullmatch(_without_unit(cell)) for cell in cells) else "."


def is_number(cell: str, decimal: str = ".") -> bool:
    """Whether a cell alone would be taken for a number, its unit aside."""
    return _number(_without_unit(cell), decimal) is not None


def _number(cell: str, decimal: str) -> float | None:
    if _THOUSANDS[decimal].fullmatch(cell):
        return float(cell.translate(_PARTING[decimal]))
    return number_in(cell.replace(",", ".") if decimal == "," else cell)


def _without_unit(cell: str) -> str:
    return _UNIT.sub("", _SIGN.sub(r"\1", cell))


def _without_units(cells: Sequence[str]) -> Sequence[str]:
    """Without money and units, where all cells that hold something have the same."""
    there = [cell for cell in cells if not is_missing(cell)]
    if not there or there[0] == _without_unit(there[0]):
        return cells
    front, back = _around(there[0])
    if any(_around(cell) != (front, back) for cell in there):
        return cells
    return [cell if is_missing(cell) else _without_unit(cell) for cell in cells]


def _around(cell: str) -> tuple[str, str]:
    front, back = _SIGN.search(cell), _UNIT.search(cell)
    return (front[0].strip().lstrip("+-").strip() if front else "", back[0].strip() if back else "")


def _finite(numbers: np.ndarray) -> np.ndarray:
    numbers[np.isinf(numbers)] = np.nan
    return numbers
