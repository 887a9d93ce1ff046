"""The one format of a golden family: `<family>.json` lists cases, `<family>.npz` holds arrays `<case>/<array>`."""

from __future__ import annotations

import json
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

# Arrays above this many elements are a mistake in a case, not a need: golden files stay small.
LARGEST_ARRAY = 20_000


def rng_for(case: str) -> np.random.Generator:
    """A generator seeded from the case's own name, so that adding a row changes no other row."""
    return np.random.default_rng(zlib.crc32(case.encode()))


class Family:
    """Collects the cases and arrays of one family, then writes both files.

    Raises:
        ValueError: two cases, or two arrays of a case, with one name; an array too large to be committed.
    """

    def __init__(self, name: str, folder: Path, about: str) -> None:
        self.name = name
        self.folder = folder
        self.about = about
        self.cases: list[dict[str, Any]] = []
        self.arrays: dict[str, np.ndarray] = {}

    def add(self, case: dict[str, Any], arrays: dict[str, Any]) -> None:
        """Add one case; `case["name"]` is its key, `arrays` are named within the case."""
        name = case["name"]
        if any(known["name"] == name for known in self.cases):
            raise ValueError(f"golden family '{self.name}': two cases are named '{name}'")
        self.cases.append(case)
        for key, value in arrays.items():
            array = np.asarray(value)
            if array.dtype == np.float64:
                raise ValueError(f"golden case '{name}': array '{key}' is float64; expected float32")
            if array.size > LARGEST_ARRAY:
                raise ValueError(
                    f"golden case '{name}': array '{key}' has {array.size} elements; at most {LARGEST_ARRAY}"
                )
            self.arrays[f"{name}/{key}"] = array

    def write(self) -> None:
        """Write `<family>.json` (one case a line, so that a diff names the case) and `<family>.npz`."""
        head = json.dumps({"family": self.name, "about": self.about})[1:-1]
        lines = ",\n".join(json.dumps(case, sort_keys=True) for case in self.cases)
        (self.folder / f"{self.name}.json").write_text(f'{{{head}, "cases": [\n{lines}\n]}}\n')
        write_npz(self.folder / f"{self.name}.npz", self.arrays)
        print(f"{self.name}: {len(self.cases)} cases, {len(self.arrays)} arrays")


def write_npz(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """`np.savez_compressed` with fixed time stamps: the same numbers give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, array in arrays.items():
            entry = zipfile.ZipInfo(f"{key}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w") as stream:
                np.lib.format.write_array(stream, np.asanyarray(array), allow_pickle=False)


def plain(value: Any) -> Any:
    """A value as JSON holds it: tuples become lists, NumPy scalars Python numbers."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return value.tolist()
    return value
