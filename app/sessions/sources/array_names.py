"""What arrays are called: which are predicted, which are held out, and which only name the classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

TARGETS = frozenset({"y", "target", "targets", "label", "labels", "output", "outputs", "class", "classes", "gt"})
_INPUTS = frozenset({"x", "image", "images", "img", "imgs", "data", "feature", "features", "input", "inputs"})
TRAIN = frozenset({"train", "training", "tr"})
VALIDATION = frozenset({"val", "valid", "validation", "dev"})
TEST = frozenset({"test", "testing", "te"})
_NAMING = frozenset({"classes", "class", "names", "categories", "labels"})
_PARTING = re.compile(r"[\W_]+")
_PAIRS = {"x": ("y",), "X": ("y", "Y"), "images": ("labels",), "image": ("label",), "data": ("labels",),
          "features": ("targets", "labels"), "inputs": ("targets", "outputs"), "input": ("target", "output")}  # fmt: skip


def words(name: str) -> list[str]:
    """A name's words: "train_set_x" and "train/x1" have "train" and "x"."""
    return [word.rstrip("0123456789") or word for word in _PARTING.split(name.lower()) if word]


def is_target(name: str) -> bool:
    """Whether an array is called as what is predicted."""
    found = [word for word in words(name) if word not in TRAIN | VALIDATION | TEST]
    return bool(found) and (found[-1] in TARGETS or (found[0] in TARGETS and not set(found) & _INPUTS))


def part_of(name: str) -> tuple[str, str]:
    """The name without the word that says its part, and that part: "train", "validation", "test" or ""."""
    for part, called in (("train", TRAIN), ("validation", VALIDATION), ("test", TEST)):
        for match in re.finditer(r"[^\W_]+", name):
            if match[0].lower() in called:
                rest = name[: match.start()].rstrip("_-. ") + name[match.end() :]
                return rest.strip("_-./ ") or name, part
    return name, ""


def class_names(arrays: Mapping[str, Any]) -> tuple[str, tuple[str, ...]] | None:
    """An array of text that names the classes and is not about single samples: its name and what it holds."""
    most = max((len(array) for array in arrays.values()), default=0)
    for name, array in arrays.items():
        if array.dtype.kind == "U" and array.ndim == 1 and 1 < len(array) < most and set(words(name)) & _NAMING:
            return name, tuple(array.tolist())
    return None


def beside(place: PurePath) -> list[str]:
    """Names of files that may hold the labels of the array file `place`, the likeliest first."""
    stem = place.stem
    found = [f"{stem}_{ending}" for ending in ("labels", "y", "targets", "label", "target")]
    for match in re.finditer(r"[^\W_]+", stem):
        others = _PAIRS.get(match[0]) or _PAIRS.get(match[0].lower()) or ()
        found += [stem[: match.start()] + other + stem[match.end() :] for other in others]
    return [f"{name}{place.suffix}" for name in found]


def inputs_of(place: PurePath) -> list[str]:
    """Names of files that `place` may hold the labels of."""
    stem = place.stem
    found = [stem[: -len(ending) - 1] for ending in ("labels", "y", "targets") if stem.endswith(f"_{ending}")]
    for match in re.finditer(r"[^\W_]+", stem):
        found += [stem[: match.start()] + x + stem[match.end() :] for x, ys in _PAIRS.items() if match[0] in ys]
    return [f"{name}{place.suffix}" for name in found]


def twin(name: str) -> str:
    """The name of the file that is to test with, beside that to train with; empty where there is none."""
    for match in re.finditer(r"[^\W_]+", name):
        if match[0].lower() in TRAIN:
            return name[: match.start()] + "test" + name[match.end() :]
    return ""
