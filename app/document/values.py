"""Plain JSON values that cannot change under our feet: the configuration of a block, a section of the settings."""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from app.document.errors import DocumentError


class Config(Mapping[str, Any]):
    """A read-only mapping of plain JSON values, compared and hashed by content.

    Lists and objects are handed out as copies, so nobody can change a node from outside. `key` is the canonical text
    of the content: two configurations are the same exactly when their keys are.
    """

    __slots__ = ("_key", "_values")

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        """Raises DocumentError where a value is not plain JSON (a function, a NaN, a key that is not text)."""
        if isinstance(values, Config):
            self._values: dict[str, Any] = values._values
            self._key: str | None = values._key
            return
        self._values = {} if values is None else plain(values)
        self._key = None

    @property
    def key(self) -> str:
        if self._key is None:
            self._key = canonical(self._values)
        return self._key

    def __getitem__(self, name: str) -> Any:
        value = self._values[name]
        return copy.deepcopy(value) if isinstance(value, list | dict) else value

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Config):
            return self._values is other._values or self.key == other.key
        if isinstance(other, Mapping):
            try:
                return self.key == canonical(plain(other))
            except DocumentError:
                return False
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"Config({self._values!r})"

    def plain(self) -> dict[str, Any]:
        """A fresh dict that the caller may change."""
        return copy.deepcopy(self._values)

    def replacing(self, values: Mapping[str, Any]) -> Config:
        """The same with these keys set anew."""
        return Config({**self._values, **values})

    def without(self, *names: str) -> Config:
        """The same less these keys (absent ones do no harm)."""
        return Config({name: value for name, value in self._values.items() if name not in names})


def plain(value: Any, where: str = "") -> Any:
    """A deep copy made of dict, list, str, int, float, bool and None only: tuples become lists, NumPy scalars numbers.

    Raises DocumentError for anything else, for NaN and infinities (JSON has none), and for keys that are not text.
    """
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, np.bool_):
        return bool(value)
    if isinstance(value, int | np.integer):
        return int(value)
    if isinstance(value, float | np.floating):
        number = float(value)
        if math.isfinite(number):
            return number
        raise DocumentError(
            f"{_at(where)}a finite number is needed, got {number}.",
            field=where,
            expected="a finite number",
            got=str(number),
        )
    if isinstance(value, Config):
        return value.plain()
    if isinstance(value, list | tuple):
        return [plain(item, f"{where}[{index}]") for index, item in enumerate(value)]
    if isinstance(value, Mapping):
        result = {}
        for name, item in value.items():
            if not isinstance(name, str):
                raise DocumentError(f"{_at(where)}keys must be text, got {name!r}.", field=where, got=repr(name))
            result[name] = plain(item, f"{where}.{name}" if where else name)
        return result
    raise DocumentError(
        f"{_at(where)}only numbers, text, true/false, lists and objects can be kept in a project; "
        f"got {type(value).__name__}.",
        field=where,
        expected="a plain JSON value",
        got=type(value).__name__,
    )


def canonical(value: Any) -> str:
    """One text for one content: keys sorted, no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _at(where: str) -> str:
    return f"{where}: " if where else ""
