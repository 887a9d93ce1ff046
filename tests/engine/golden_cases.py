"""Cases of a golden family: their facts from the JSON file, their arrays from the NPZ file."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

FOLDER = Path(__file__).parents[1] / "golden"


class Case(dict[str, Any]):
    """One case: facts as items, arrays by `array(name)`."""

    arrays: dict[str, np.ndarray]

    def array(self, name: str) -> np.ndarray | None:
        return self.arrays.get(f"{self['name']}/{name}")

    def numbered(self, name: str) -> list[np.ndarray]:
        """Arrays `name/0`, `name/1`, … in order."""
        found = []
        while (array := self.array(f"{name}/{len(found)}")) is not None:
            found.append(array)
        return found

    def __repr__(self) -> str:
        return self["name"]


@lru_cache
def cases(family: str) -> tuple[Case, ...]:
    """All cases of a family."""
    with np.load(FOLDER / f"{family}.npz", allow_pickle=False) as file:
        arrays = dict(file)
    found = []
    for facts in json.loads((FOLDER / f"{family}.json").read_text())["cases"]:
        case = Case(facts)
        case.arrays = arrays
        found.append(case)
    return tuple(found)
