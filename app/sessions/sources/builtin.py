"""The bundled data sets: real, small, licensed; see resources/datasets."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

import resources
from app.sessions.dataset import Arrays, Cancel, Dataset, Origin, Scaling, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column

NAMES = ("digits", "iris", "japanese_vowels")
# The one input and the one target of each bundled set, by the kind of its samples.
INPUT_NAMES = {"image": "image", "table": "measures", "sequence": "series"}
TARGET = "label"


@dataclass(frozen=True)
class BuiltinInfo:
    """What a list of data sets shows without opening them."""

    source: str
    title: str
    description: str
    licence: str
    kind: str
    sample_shape: tuple[int, ...]
    classes: tuple[str, ...]
    train_samples: int
    test_samples: int


def infos() -> tuple[BuiltinInfo, ...]:
    """All bundled sets."""
    return tuple(_info(name) for name in NAMES)


def open_builtin(name: str, cancelled: Cancel = never) -> Dataset:
    """A bundled set: digits scaled to 0..1 float32 (8, 8, 1), iris standardised (4,), japanese_vowels (29, 12).

    Raises DataError for another name.
    """
    if name not in NAMES:
        raise DataError(
            f"There is no bundled data set {name!r}.",
            expected=" or ".join(NAMES),
            got=repr(name),
            mend=f"choose {', '.join(NAMES[:-1])} or {NAMES[-1]}",
        )
    about = _about(name)
    stop_if(cancelled)
    with np.load(resources.path("datasets", name, about["file"]), allow_pickle=False) as file:
        raw = {key: file[key] for key in file.files}
    stop_if(cancelled)
    scaling = _SCALINGS[name](raw["x_train"], about)
    array = INPUT_NAMES[about["kind"]]
    prepare = scaling.apply if scaling else lambda values: np.asarray(values, "float32")
    return Dataset(
        inputs={array: prepare(raw["x_train"])},
        targets={TARGET: raw["y_train"].astype("int64")},
        test_inputs={array: prepare(raw["x_test"])},
        test_targets={TARGET: raw["y_test"].astype("int64")},
        classes={TARGET: tuple(about["classes"])},
        columns={array: tuple(about["features"])} if about["kind"] == "table" else {},
        scalings={array: scaling} if scaling else {},
        title=about["title"],
        description=about["description"],
        licence=_licence(about),
        kind=about["kind"],
        origin=Origin(np.arange(len(raw["y_train"])), np.arange(len(raw["y_test"])), is_held=True),
    )


def read_builtin(name: str, options: Options, cancelled: Cancel = never) -> Raw:
    """A bundled set as columns, scaled as `open_builtin` does."""
    data = open_builtin(name, cancelled)

    def columns(inputs: Arrays, targets: Arrays) -> dict[str, Any]:
        kind = "image" if data.kind == "image" else "array"
        found = {key: make_column(kind, array, data.columns.get(key, ())) for key, array in inputs.items()}
        return found | {key: make_column("array", array) for key, array in targets.items()}

    return Raw(
        columns=columns(data.inputs, data.targets),
        targets=tuple(data.targets),
        held=columns(data.test_inputs, data.test_targets),
        classes=data.classes,
        kind=data.kind,
        place=data.title,
        title=data.title,
        description=data.description,
        licence=data.licence,
    )


def _range(_: np.ndarray, about: dict[str, Any]) -> Scaling:
    low, high = about["value_range"]
    return Scaling(np.float32(low), np.float32(high - low))


def _standard(train: np.ndarray, _: dict[str, Any]) -> Scaling:
    return Scaling(train.mean(axis=0), train.std(axis=0))


# What is done to each set's raw numbers; the vowels' coefficients are of a good size as they are.
_SCALINGS: dict[str, Callable[[np.ndarray, dict[str, Any]], Scaling | None]] = {
    "digits": _range,
    "iris": _standard,
    "japanese_vowels": lambda train, about: None,
}


def _about(name: str) -> dict[str, Any]:
    return json.loads(resources.path("datasets", name, "dataset.json").read_text(encoding="utf-8"))


def _licence(about: dict[str, Any]) -> str:
    return f"{about['licence']}. {about['attribution']}"


def _info(name: str) -> BuiltinInfo:
    about = _about(name)
    shapes = {key: tuple(entry["shape"]) for key, entry in about["arrays"].items()}
    return BuiltinInfo(
        source=f"builtin:{name}",
        title=about["title"],
        description=about["description"],
        licence=_licence(about),
        kind=about["kind"],
        sample_shape=shapes["x_train"][1:],
        classes=tuple(about["classes"]),
        train_samples=shapes["x_train"][0],
        test_samples=shapes["x_test"][0],
    )
