"""A layer's weights: what they will be (data), and the arrays they are."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ShapeError
from engine.core.rng import generator
from engine.layers.current import emission
from engine.ops.operators import install


@dataclass(frozen=True)
class WeightSpec:
    """One weight of a layer, as data: parameter counts and file layouts need no memory.

    Attributes:
        name: within the layer ("kernel").
        shape: whole numbers.
        initializer: `(shape, dtype, generator) -> array`.
        kind: "parameter" (trainable), "state" (kept and saved, not trained: moving averages), "carry" (kept, not saved:
            states of a stateful recurrent layer) or "seed" (the state of a random generator).
        regularizer: penalty added to the loss, or None. constraint: applied after each update, or None.
        picked: rows are picked by number, so that a batch uses few of them.
    """

    name: str
    shape: tuple[int, ...]
    initializer: Callable[..., np.ndarray]
    dtype: str = "float32"
    kind: str = "parameter"
    regularizer: Any = None
    constraint: Any = None
    picked: bool = False

    @property
    def size(self) -> int:
        return math.prod(self.shape)


# While a file of doubtful origin is read: values still to be had, and what refuses more.
_BOUND: ContextVar[list[Any] | None] = ContextVar("weight_bound", default=None)


@contextmanager
def allocation_bound(values: int, refuse: Callable[[int], None]) -> Iterator[None]:
    """Within it, the weights made have at most so many values together; `refuse(asked)` is to raise otherwise."""
    token = _BOUND.set([values, values, refuse])
    try:
        yield
    finally:
        _BOUND.reset(token)


# While layers are made whose weights are filled afterwards: initializers are not asked.
# The weights so made, or None where they are filled at once.
_UNFILLED: ContextVar[list[Weight] | None] = ContextVar("unfilled_weights", default=None)


@contextmanager
def unfilled_weights() -> Iterator[None]:
    """Within it, weights are made of zeros that no memory is touched for; `Weight.initialize` fills them."""
    token = _UNFILLED.set([])
    try:
        yield
    finally:
        _UNFILLED.reset(token)


@contextmanager
def filled_later() -> Iterator[None]:
    """Within it, weights are made without first values; at its end those that nothing was assigned to get theirs.

    For what reads a file: values that the file overwrites are not drawn.
    """
    made: list[Weight] = []
    token = _UNFILLED.set(made)
    try:
        yield
    finally:
        _UNFILLED.reset(token)
    for weight in made:
        if not weight.filled:
            weight.initialize()


def _check_bound(size: int) -> None:
    bound = _BOUND.get()
    if bound is None:
        return
    bound[0] -= size
    if bound[0] < 0:
        bound[2](bound[1] - bound[0])


class Weight:
    """An array that a layer owns.

    The array may live in a flat arena of a model that trains; `rebind` moves it there.
    """

    def __init__(self, spec: WeightSpec, path: str, layer: Any = None):
        self.spec, self.path, self.layer = spec, path, layer
        self.trainable = spec.kind == "parameter"
        _check_bound(spec.size)
        unfilled = _UNFILLED.get()
        # Whether it has values of its own, from its initializer or from elsewhere.
        self.filled = unfilled is None
        if unfilled is None:
            self._array = self._first_values()
        else:
            self._array = np.zeros(spec.shape, spec.dtype)
            unfilled.append(self)

    def _first_values(self) -> np.ndarray:
        spec = self.spec
        return np.ascontiguousarray(spec.initializer(spec.shape, spec.dtype, generator()), spec.dtype).reshape(
            spec.shape
        )

    def initialize(self) -> None:
        """Give the weight the first values that its initializer makes."""
        np.copyto(self._array, self._first_values())
        self.filled = True

    @property
    def name(self) -> str:
        return self.spec.name

    @property
    def kind(self) -> str:
        return self.spec.kind

    @property
    def shape(self) -> tuple[int, ...]:
        return self.spec.shape

    @property
    def dtype(self) -> str:
        return self.spec.dtype

    @property
    def array(self) -> np.ndarray:
        """The array itself, not a copy."""
        return self._array

    def numpy(self) -> np.ndarray:
        """A copy of the array."""
        return self._array.copy()

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return np.array(self._array, dtype=dtype)

    def __engine_value__(self) -> Any:
        """The value that stands for the weight in the graph being written; outside of any, its array."""
        e = emission()
        return self._array if e is None else e.trace.weight(self)

    @property
    def value(self) -> Any:
        """As a tensor: in a graph being written its value, else its array."""
        return self.__engine_value__()

    def __len__(self) -> int:
        return self.shape[0]

    def assign(self, value: Any) -> None:
        """Take over the values of an array of the same shape; within `call`, at the end of the step."""
        e = emission()
        if e is not None:
            e.set_weight(self, value)
            return
        array = np.asarray(value)
        if array.shape != self.shape:
            raise ShapeError(
                "wrong shape for a weight",
                where=self.path,
                expected=shapes.text(self.shape),
                got=shapes.text(array.shape),
                mend="give an array of the weight's shape",
            )
        np.copyto(self._array, array, casting="unsafe")
        self.filled = True

    def assign_add(self, value: Any) -> None:
        """Add to the values."""
        self.assign(self + value)  # type: ignore[operator]

    def assign_sub(self, value: Any) -> None:
        """Subtract from the values."""
        self.assign(self - value)  # type: ignore[operator]

    def rebind(self, view: np.ndarray) -> None:
        """Move the values into `view`, memory of the same shape and dtype, and live there from now on."""
        np.copyto(view, self._array)
        self._array = view

    def __repr__(self) -> str:
        return f"<Weight {self.path} {shapes.text(self.shape)} {self.dtype}>"


install(Weight, like_an_array=True)
