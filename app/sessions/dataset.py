"""A data set as arrays by name, split into a part to train with and a part held out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.sessions.errors import CancelledError, DataError

if TYPE_CHECKING:
    from app.sessions.preparation import Preparation
    from engine.catalogue import TensorSpec

Arrays = Mapping[str, np.ndarray]
Cancel = Callable[[], bool]


@dataclass(frozen=True)
class Scaling:
    """`(raw - offset) / scale`, element by element over the last axis: how raw numbers were made what is fed."""

    offset: np.ndarray
    scale: np.ndarray

    def apply(self, raw: np.ndarray) -> np.ndarray:
        """Float32 of the raw values' shape."""
        return np.asarray((raw - self.offset) / self.scale, "float32")

    def columns(self, chosen: list[int]) -> Scaling:
        """The same for some of the last axis's elements."""
        if self.offset.ndim == 0:
            return self
        return Scaling(self.offset[chosen], self.scale[chosen])


@dataclass(frozen=True)
class Origin:
    """Which sample of the source each one is: its row; `is_held`: the test part is what the source itself holds out."""

    train: np.ndarray
    test: np.ndarray
    is_held: bool


@dataclass(frozen=True)
class Dataset:
    """Arrays by name, the samples first.

    Attributes:
        inputs, targets: what is trained with. A target that has classes holds their numbers (int64, from 0).
        test_inputs, test_targets: held out; empty arrays where nothing is.
        classes: the classes' names of each target that has them.
        columns: names of the columns of an input that is a table.
        scalings: what was done to an input's raw numbers.
        kind: "image", "table", "sequence", "text" or "arrays"; for how samples are shown.
        preparation: what was done to the raw columns, to do it to others; None where nothing was.
        origin: where each sample came from; None where samples are made of several.
        validation: how many of the last samples to train with validate each epoch; None: the training settings say.

    What is read from disk, or varied at random, is no array but rows: they have a shape, a dtype and a length, and give
    arrays for slices and for arrays of row numbers (engine.preprocessing.steps.rows).
    """

    inputs: Arrays
    targets: Arrays
    test_inputs: Arrays
    test_targets: Arrays
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    scalings: Mapping[str, Scaling] = field(default_factory=dict)
    title: str = ""
    description: str = ""
    licence: str = ""
    kind: str = "arrays"
    preparation: Preparation | None = None
    validation: int | None = None
    origin: Origin | None = None

    def __post_init__(self) -> None:
        for arrays in (self.inputs, self.targets, self.test_inputs, self.test_targets):
            for array in arrays.values():
                if isinstance(array, np.ndarray):
                    array.setflags(write=False)

    @property
    def size(self) -> int:
        """Samples to train with."""
        return _count(self.inputs)

    @property
    def test_size(self) -> int:
        """Samples held out."""
        return _count(self.test_inputs)

    @property
    def specs(self) -> dict[str, TensorSpec]:
        """The type of each array, inputs then targets, with any number of samples."""
        return {name: spec_of(array) for name, array in (*self.inputs.items(), *self.targets.items())}

    def part(self, test: bool) -> tuple[Arrays, Arrays]:
        """Inputs and targets of one part."""
        return (self.test_inputs, self.test_targets) if test else (self.inputs, self.targets)


def spec_of(array: np.ndarray) -> TensorSpec:
    """The type of an array of samples: any number of them."""
    from engine.catalogue import TensorSpec

    return TensorSpec((None, *array.shape[1:]), str(array.dtype))


def check_finite(arrays: Arrays, rows: np.ndarray | None = None, columns: Mapping[str, tuple[str, ...]] | None = None):
    """Raises DataError naming the array, the column and the row of the first NaN or infinity.

    `rows` gives the number to call each sample by (from 1 by default).
    """
    for name, array in arrays.items():
        if not isinstance(array, np.ndarray) or array.dtype.kind not in "fc" or np.isfinite(array).all():
            continue
        at = np.argwhere(~np.isfinite(array))[0]
        row = int(at[0]) + 1 if rows is None else int(rows[at[0]])
        value = array[tuple(at)]
        names = (columns or {}).get(name, ())
        place = f"{name}, column {names[at[-1]]!r}" if names and len(at) == 2 else f"array {name!r}"
        inner = tuple(int(index) for index in at[1:])
        where = f" at {list(inner)}" if inner and not names else ""
        raise DataError(
            f"The data hold {value} in {place}, row {row}{where}.",
            column=names[at[-1]] if names and len(at) == 2 else name,
            row=row,
            expected="finite numbers",
            got=str(value),
            mend="give it a number, or leave the row out",
        )


def never() -> bool:
    """The Cancel that nobody pulls."""
    return False


def stop_if(cancelled: Cancel) -> None:
    """Raises CancelledError where the caller asked for it."""
    if cancelled():
        raise CancelledError


def _count(arrays: Arrays) -> int:
    return next((len(array) for array in arrays.values()), 0)
