"""Values as text and text as values. Text that is no value stays text: the document keeps it and says what is wrong.

Decimals are written in the way of the user's language; a dot is understood in all of them.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from app.wording import in_numbers, number_of, parted, whole_number_of

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo


class _Missing:
    def __repr__(self) -> str:
        return "MISSING"


# A required field that was never set: shown as an empty field.
MISSING: Any = _Missing()

_SEPARATORS = re.compile(r"[,;x×*\s]+")
_WHOLE = re.compile(r"[+-]?\d+\Z")


def parsed(info: FieldInfo, text: str) -> Any:
    """The value that was typed into a field; the text itself where it is none of the field's kind."""
    stripped = text.strip()
    if not stripped or stripped.lower() in ("none", "null"):
        return None if info.nullable else stripped
    match info.kind:
        case "int":
            return _int(stripped)
        case "float":
            return _float(stripped)
        case "shape":
            return _sizes(stripped)
        case "int_tuple":
            sizes = _sizes(stripped)
            if isinstance(sizes, list) and len(sizes) == 1 and info.length and info.length > 1:
                return sizes * info.length
            return sizes
        case "float_list":
            numbers = [_float(item) for item in parted(stripped.strip("()[] "))]
            return text if any(isinstance(number, str) for number in numbers) else numbers
        case "int_list":
            sizes = _sizes(stripped)
            return sizes[0] if isinstance(sizes, list) and len(sizes) == 1 else sizes
    return text


def shown(info: FieldInfo, value: Any) -> str:
    """A value as the field shows it."""
    if value is None or value is MISSING:
        return ""
    if isinstance(value, list | tuple):
        items = ["None" if item is None else _item_text(item) for item in value]
        # A comma that begins decimals cannot part numbers too.
        return ("; " if any("," in item for item in items) else ", ").join(items)
    if isinstance(value, float):
        return _number_text(value)
    return str(value)


def _number_text(value: float) -> str:
    text = repr(value)
    return text[:-2] if text.endswith(".0") else in_numbers(text)


def _item_text(value: Any) -> str:
    return in_numbers(repr(value)) if isinstance(value, float) else str(value)


def _int(text: str) -> Any:
    plain = text.replace(" ", "").replace("_", "")
    if _WHOLE.match(plain):
        return int(plain) if len(plain) < 19 else text
    try:
        return whole_number_of(text) if len(text) < 19 else text
    except ValueError:
        return text


def _float(text: str) -> Any:
    try:
        value = number_of(text)
    except ValueError:
        return text
    # JSON has no NaN and no infinity: as text they are marked like any other wrong value.
    return value if math.isfinite(value) else text


def _sizes(text: str) -> Any:
    inner = text.strip("()[] ")
    items = [item for item in _SEPARATORS.split(inner) if item]
    sizes: list[int | None] = []
    for item in items:
        if item.lower() in ("none", "?", "null"):
            sizes.append(None)
        elif _WHOLE.match(item) and len(item) < 19:
            sizes.append(int(item))
        else:
            return text
    return sizes
