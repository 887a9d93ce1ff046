"""Compare two folders of golden files (two backends of Keras): `python tests/golden/make/compare.py FOLDER OTHER`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

TOLERANCE = 5e-5


def compare(one: Path, other: Path) -> int:
    """Print every number of `other` that differs from that in `one` by more than TOLERANCE. Returns how many do."""
    differing = 0
    for path in sorted(other.rglob("*.npz")):
        relative = path.relative_to(other)
        with np.load(one / relative) as left, np.load(path) as right:
            differing += _report(relative, dict(left), dict(right))
    for path in sorted(other.rglob("*.json")):
        relative = path.relative_to(other)
        left, right = (dict(_numbers(json.loads((root / relative).read_text()))) for root in (one, other))
        differing += _report(relative, left, right)
    return differing


def _report(relative: Path, left: dict[str, Any], right: dict[str, Any]) -> int:
    differing = 0
    for key in sorted(right):
        if key not in left:
            print(f"{relative} {key}: in the second folder only")
        elif np.shape(left[key]) != np.shape(right[key]):
            print(f"{relative} {key}: shapes {np.shape(left[key])} {np.shape(right[key])}")
        elif not np.allclose(left[key], right[key], atol=TOLERANCE, rtol=TOLERANCE, equal_nan=True):
            print(f"{relative} {key}: {np.abs(np.subtract(left[key], right[key])).max()}")
        else:
            continue
        differing += 1
    return differing


def _numbers(value: Any, where: str = "") -> Iterator[tuple[str, float]]:
    """Every number in parsed JSON, with its path; a list of named cases goes by their names."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield where, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _numbers(item, f"{where}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            label = item["name"] if isinstance(item, dict) and "name" in item else index
            yield from _numbers(item, f"{where}/{label}")


if __name__ == "__main__":
    sys.exit(1 if compare(Path(sys.argv[1]), Path(sys.argv[2])) else 0)
