"""`x[1:, ..., 0]` on tensors, by the primitives that slice and reshape."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import text
from engine.ops.apply import as_tensor
from engine.ops.shaping import expand_dims, slice_axis, squeeze


def indexed(x: Any, index: Any) -> Any:
    """Part of a tensor: whole numbers, slices, None (a new axis) and `...`, as NumPy takes them.

    Raises:
        ShapeError: more indices than axes, or a number beyond a size.
        TypeError: an index of another kind (an array, a mask).
    """
    x = as_tensor(x)
    parts = list(index) if isinstance(index, tuple) else [index]
    for part in parts:
        if part is not None and part is not Ellipsis and not isinstance(part, (int, np.integer, slice)):
            raise TypeError(f"a tensor is indexed by whole numbers and slices, not by {part!r}; use ops.take")
    named = sum(part is not None and part is not Ellipsis for part in parts)
    rank = len(x.shape)
    if named > rank:
        raise ShapeError("too many indices", expected=f"at most {rank}", got=f"{named} for {text(tuple(x.shape))}")
    rest = [slice(None)] * (rank - named)
    at = next((place for place, part in enumerate(parts) if part is Ellipsis), len(parts))
    parts = [*parts[:at], *rest, *parts[at + 1 :]]
    axis = 0
    for part in parts:
        if part is None:
            x = expand_dims(x, axis)
            axis += 1
        elif isinstance(part, slice):
            x = _sliced(x, axis, part)
            axis += 1
        else:
            size = x.shape[axis]
            if isinstance(size, int) and not -size <= part < size:
                raise ShapeError(f"index {part} is out of range", expected=f"{-size} to {size - 1}", got=str(part))
            stop = None if part == -1 else part + 1
            x = squeeze(slice_axis(x, axis, int(part), stop), axis)
    return x


def _sliced(x: Any, axis: int, part: slice) -> Any:
    if part == slice(None):
        return x
    step = 1 if part.step is None else int(part.step)
    start = (0 if step > 0 else -1) if part.start is None else int(part.start)
    return slice_axis(x, axis, start, None if part.stop is None else int(part.stop), step)
