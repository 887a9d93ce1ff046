"""Operators that move values and compute none."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import layers
from engine.core.shapes import BATCH, Size
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.folding import axes_of, ranges
from engine.saving.onnx_import.views import View, arranged, natural, positive
from engine.saving.onnx_import.windows import padded


def _identity(b: Building, node: Node, given: Given) -> Any:
    return given[0]


def _dropout(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    rate = given[1] if len(given) > 1 else node.get("ratio", 0.5)
    rate = float(np.asarray(rate).reshape(-1)[0]) if not isinstance(rate, View) and rate is not None else 0.5
    if not 0 < rate < 1:
        return x
    return View(b.call(layers.Dropout, x.tensor, rate=round(rate, 6)), x.axes, True)


def _transpose(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    order = node.get("perm") or list(range(x.rank))[::-1]
    if sorted(order) != list(range(x.rank)):
        raise b.refusal(f"an order {order} of {x.rank} axes")
    return View(x.tensor, tuple(x.axes[at] for at in order), x.alone)


def dropped(b: Building, x: View, gone: list[int]) -> View:
    """Without some ONNX axes of size 1."""
    ours = sorted(axis for at in gone if (axis := x.axes[at]) is not None)
    kept = [axis for at, axis in enumerate(x.axes) if at not in gone]
    if not ours:
        return x.seen_as(kept)
    tensor = b.operation("Squeeze", [x.tensor], axis=ours)
    return View(tensor, tuple(None if a is None else a - sum(one < a for one in ours) for a in kept), True)


def _squeeze(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    axes = axes_of(node, _constant(b, given, 1), x.rank)
    if axes is None:
        axes = [at for at, size in enumerate(x.shape) if size == 1]
    if any(at >= x.rank or x.shape[at] != 1 for at in axes):
        # A batch that the file fixed at 1 stays free here, and so its axis does.
        raise b.refusal(f"the axes {axes} of a tensor of shape {_text(x.shape)}", "axes of size 1")
    return dropped(b, x, axes)


def _unsqueeze(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    places = _constant(b, given, 1)
    count = len(node.get("axes") or ()) if places is None else places.size
    made = list(x.axes)
    for at in sorted(axes_of(node, places, x.rank + count) or ()):
        made.insert(at, None)
    return x.seen_as(made)


def _constant(b: Building, given: Given, at: int) -> np.ndarray | None:
    value = given[at] if len(given) > at else None
    if isinstance(value, View):
        raise b.refusal(f"its input {at + 1} is computed", "a constant")
    return value


def _text(shape: Any) -> str:
    return "(" + ", ".join(str(size) for size in shape) + ")"


# --- reshaping --------------------------------------------------------------------------------------------------------


def _product(sizes: Any) -> Size:
    total: Size = 1
    for size in sizes:
        total = total * size
    return total


def _reshape(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    wanted = _constant(b, given, 1)
    if wanted is None:
        wanted = np.asarray(node.get("shape") or [], "int64")
    copied = not node.get("allowzero", 0)
    sizes: list[Any] = [
        x.shape[at] if size == 0 and copied and at < x.rank else size if not isinstance(size, np.integer) else int(size)
        for at, size in enumerate(wanted)
    ]
    return reshaped(b, x, sizes)


def _flatten(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    axis = positive(node.get("axis", 1), x.rank) if node.get("axis", 1) < x.rank else x.rank
    return reshaped(b, x, [_product(x.shape[:axis]), _product(x.shape[axis:])])


def reshaped(b: Building, x: View, sizes: list[Any]) -> View:
    """A tensor in another shape; -1 stands for one size that follows from the others."""
    whole = _product(x.shape)
    sizes = _batch_kept(b, x, sizes, whole)
    if sizes.count(-1) == 1:
        rest = _product(size for size in sizes if size != -1)
        found = whole // rest if rest else 0
        if isinstance(found, int) or found * rest == whole:
            sizes[sizes.index(-1)] = found
    if _product(sizes) != whole and -1 not in sizes:
        raise b.refusal(f"a tensor of shape {_text(x.shape)} as {_text(sizes)}")
    same = _relabelled(b, x, sizes)
    if same is not None:
        return same
    around = _around_batch(b, x, sizes)
    if around is not None:
        return around
    tensor = b.plain(x)
    if sizes[0] == x.shape[0] and x.axes[0] == 0:
        inner = [size if isinstance(size, int) else -1 for size in sizes[1:]]
        if len(sizes) == 2:
            return View(b.call(layers.Flatten, tensor), (0, 1), True)
        if inner.count(-1) <= 1:
            made = b.call(layers.Reshape, tensor, target_shape=tuple(inner))
            return View(made, natural(len(sizes)), True)
    target = [size if isinstance(size, int) else -1 for size in sizes]
    if target.count(-1) > 1:
        raise b.refusal(f"several unknown sizes in the shape {_text(sizes)}")
    return View(b.operation("Reshape", [tensor], newshape=target), natural(len(sizes)), True)


def _around_batch(b: Building, x: View, sizes: list[Any]) -> View | None:
    """What stands before the batch (the time, in recurrent networks) and behind it in other shapes, each for itself;
    None where values move from one side to the other, or nothing stands before it."""
    at = next((at for at, axis in enumerate(x.axes) if axis == 0), 0)
    before = _product(x.shape[:at])
    place = next((place for place, size in enumerate(sizes)
                  if size == x.shape[at] and _product(sizes[:place]) == before), 0)  # fmt: skip
    inner = [size if isinstance(size, int) else -1 for size in (*sizes[:place], *sizes[place + 1 :])]
    if not at or not place or inner.count(-1) > 1:
        return None
    tensor = b.in_order(x, [at, *range(at), *range(at + 1, x.rank)])
    made = b.call(layers.Reshape, tensor, target_shape=tuple(inner))
    return View(made, tuple(0 if axis == place else axis + (axis < place) for axis in range(len(sizes))), True)


def _batch_kept(b: Building, x: View, sizes: list[Any], whole: Size) -> list[Any]:
    """A file made for one size of the batch names it in shapes; here the batch stays free."""
    at = next((at for at, axis in enumerate(x.axes) if axis == 0), None)
    if at is None or not isinstance(x.shape[at], type(BATCH)) or any(isinstance(one, type(BATCH)) for one in sizes):
        return sizes
    numbers = [(place, size) for place, size in enumerate(sizes) if b.is_batch(size)]
    if at < len(sizes) and (at, sizes[at]) in numbers:
        numbers = [(at, sizes[at])]
    rest = whole // x.shape[at]
    for place, _ in numbers:
        others = [size for position, size in enumerate(sizes) if position != place]
        if -1 in others or _product(others) == rest:
            return [x.shape[at] if position == place else size for position, size in enumerate(sizes)]
    return sizes


def _relabelled(b: Building, x: View, sizes: list[Any]) -> View | None:
    """The same tensor with axes of size 1 put in or left out; None where values move."""
    have = [at for at, size in enumerate(x.shape) if size != 1]
    want = [at for at, size in enumerate(sizes) if size != 1]
    if [x.shape[at] for at in have] != [sizes[at] for at in want]:
        return None
    ours = [at for at, axis in enumerate(x.axes) if axis is not None and at not in have]
    x = (
        dropped(b, x, [at for at in range(x.rank) if at not in have])
        if ours
        else x.seen_as([x.axes[at] for at in have])
    )
    axes: list[int | None] = [None] * len(sizes)
    for place, axis in zip(want, x.axes, strict=True):
        axes[place] = axis
    return x.seen_as(axes)


def _expand(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    wanted = _constant(b, given, 1)
    sizes = list(wanted) if wanted is not None else []
    rank = max(x.rank, len(sizes))
    x = x.seen_as([None] * (rank - x.rank) + list(x.axes))
    sizes = [1] * (rank - len(sizes)) + [int(size) if isinstance(size, np.integer) else size for size in sizes]
    grown = [
        at
        for at, (size, target) in enumerate(zip(x.shape, sizes))
        if size == 1 and target != 1 and not (x.axes[at] == 0 and b.is_batch(target))
    ]
    if not grown:
        return x
    if any(not isinstance(sizes[at], int) for at in grown):
        raise b.refusal("repeating along the batch")
    ones = [sizes[at] if at in grown else 1 for at in range(rank)]
    if _product(ones) > 10_000_000:
        raise b.refusal("repeating so often", "at most 10,000,000 values")
    made, seen = b.aligned([x, np.ones(ones, x.dtype)])
    kind = "LogicalAnd" if x.dtype == "bool" else "Multiply"
    return seen(b.operation(kind, made))


# --- pieces -----------------------------------------------------------------------------------------------------------


def _concat(b: Building, node: Node, given: Given) -> View:
    rank = next(one.rank for one in given if isinstance(one, View))
    axis = positive(node.get("axis", 0), rank)
    views = [one for one in given if isinstance(one, View)]
    if any((one.rank if isinstance(one, View) else one.ndim) != rank for one in given):
        raise b.refusal("tensors of several ranks")
    lead = max(views, key=lambda one: len(one.order))
    if len(views) < len(given):
        views = [one if isinstance(one, View) else _for_each(b, one, lead) for one in given]
    order = [*lead.order, *(at for at in range(rank) if at not in lead.order and (
        at == axis or any(one.axes[at] is not None for one in views)))]  # fmt: skip
    tensors = [b.in_order(one, order) for one in views]
    made = (
        tensors[0] if len(tensors) == 1 else b.call(layers.Concatenate, tensors, axis=_last(order.index(axis), order))
    )
    return View(made, tuple(order.index(at) if at in order else None for at in range(rank)), True)


def _for_each(b: Building, array: np.ndarray, lead: View) -> View:
    """A constant as a tensor of the batch."""
    batch = lead.axes.index(0)
    if array.dtype.kind != "f" or array.shape[batch] != 1:
        raise b.refusal("a constant beside tensors that is not one for every sample")
    order = [batch, *(at for at in range(lead.rank) if at != batch)]
    tensor = b.repeated(array.transpose(order), lead)
    axes: list[int | None] = [None] * lead.rank
    for ours, theirs in enumerate(order):
        axes[theirs] = ours
    return View(tensor, tuple(axes), True)


def _last(axis: int, order: list[int]) -> int:
    return -1 if axis == len(order) - 1 else axis


def _slice(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    parts = ranges(node, x.rank, [_constant(b, given, at) for at in range(1, len(given))])
    return sliced(b, x, parts)


def sliced(b: Building, x: View, parts: dict[int, slice]) -> View:
    """Parts of some ONNX axes."""
    key: list[slice] = [slice(None, None, None)] * x.tensor.ndim
    for at, part in parts.items():
        ours = x.axes[at]
        if ours is None:
            if len(range(1)[part]) != 1:
                raise b.refusal("nothing of an axis of size 1")
        elif part != slice(None, None, 1):
            size = x.shape[at]
            if isinstance(size, int) and not len(range(size)[part]):
                raise b.refusal("nothing of an axis", "one place or more")
            key[ours] = part
    if all(part == slice(None, None, None) for part in key):
        return x
    while key[-1] == slice(None, None, None):
        key.pop()
    return View(b.operation("GetItem", [x.tensor, key]), x.axes, True)


def _split(b: Building, node: Node, given: Given) -> list[View]:
    x = view_of(b, given)
    axis = positive(node.get("axis", 0), x.rank)
    size, wanted = x.shape[axis], _constant(b, given, 1)
    lengths = node.get("split") if wanted is None else [int(one) for one in wanted]
    if not isinstance(size, int):
        raise b.refusal("a split of an axis of unknown size")
    if lengths is None:
        each = -(-size // len(node.outputs))
        lengths = [each] * (len(node.outputs) - 1) + [size - each * (len(node.outputs) - 1)]
    if sum(lengths) != size or any(one < 1 for one in lengths):
        raise b.refusal(f"parts of {lengths} of a size of {size}")
    ends = np.cumsum(lengths).tolist()
    return [sliced(b, x, {axis: slice(a, z, 1)}) for a, z in zip([0, *ends[:-1]], ends, strict=True)]


def _pad(b: Building, node: Node, given: Given) -> View:
    x, mode = view_of(b, given), node.get("mode", "constant")
    widths = _constant(b, given, 1)
    flat = [int(one) for one in widths] if widths is not None else node.get("pads") or []
    named = axes_of(node, _constant(b, given, 3), x.rank) or list(range(x.rank))
    half = len(flat) // 2
    pads = {axis: (flat[at], flat[at + half]) for at, axis in enumerate(named) if flat[at] or flat[at + half]}
    cut = {axis: slice(-min(a, 0) or None, min(z, 0) or None, 1) for axis, (a, z) in pads.items() if min(a, z) < 0}
    if cut:
        x = sliced(b, x, cut)
    pads = {axis: (max(a, 0), max(z, 0)) for axis, (a, z) in pads.items() if max(a, z) > 0}
    if any(x.axes[axis] in (None, 0) for axis in pads) or any(max(pair) >= 2**20 for pair in pads.values()):
        raise b.refusal("a border around the batch, or one out of all bounds")
    if mode != "constant":
        return _mirrored(b, x, pads, mode)
    value = _constant(b, given, 2)
    number = float(value.reshape(-1)[0]) if value is not None and value.size else float(node.get("value", 0.0))
    if number == 0 and 3 <= x.rank <= 5 and min(pads, default=2) >= 2 and x.dtype == "float32":
        return b.image_view(padded(b, b.image(x), [pads.get(axis, (0, 0)) for axis in range(2, x.rank)]))
    pairs = [[0, 0] for _ in range(x.tensor.ndim)]
    for axis, pair in pads.items():
        pairs[x.axes[axis]] = list(pair)  # type: ignore[index]
    return (
        View(b.operation("Pad", [x.tensor], pad_width=pairs, given={"constant_values": number}), x.axes, True)
        if pads
        else x
    )


def _mirrored(b: Building, x: View, pads: dict[int, tuple[int, int]], mode: str) -> View:
    for axis, pair in pads.items():
        size = x.shape[axis]
        if not isinstance(size, int) or mode not in ("reflect", "edge", "wrap"):
            raise b.refusal(f"a border of the kind '{mode}'")
        places = np.pad(np.arange(size), pair, mode)  # type: ignore[call-overload]
        x = View(b.operation("Take", [x.tensor, places], axis=x.axes[axis]), x.axes, True)
    return x


def _tile(b: Building, node: Node, given: Given) -> View:
    x, times = view_of(b, given), _constant(b, given, 1)
    for axis, count in enumerate(times if times is not None else ()):
        if count > 1:
            if x.axes[axis] == 0 or not isinstance(x.shape[axis], int) or count > 10_000:
                raise b.refusal("repeating along this axis")
            if x.axes[axis] is None:
                x = View(b.plain(x), natural(x.rank), True)
            made = b.call(layers.Concatenate, [x.tensor] * int(count), axis=x.axes[axis])
            x = View(made, x.axes, True)
    return x


def _one_hot(b: Building, node: Node, given: Given) -> View:
    x, depth, values = view_of(b, given), _constant(b, given, 1), _constant(b, given, 2)
    if depth is None or values is None or node.get("axis", -1) not in (-1, x.rank):
        raise b.refusal("one-hot vectors along this axis", "the last axis")
    low, high = (values.reshape(-1)[at].item() for at in (0, 1))
    made = b.operation("OneHot", [x.tensor], num_classes=int(depth.reshape(-1)[0]))
    if (low, high) != (0, 1):
        made = b.operation("Add", [b.operation("Multiply", [made, high - low]), low])
    view = View(made, (*x.axes, x.tensor.ndim), True)
    if values.dtype.kind != "f":
        view = View(b.operation("Cast", [made], dtype=values.dtype.name), view.axes, True)
    return view


def _depth_to_space(b: Building, node: Node, given: Given) -> View:
    x, size = view_of(b, given), node.get("blocksize", 1)
    if x.rank != 4 or not all(isinstance(one, int) for one in x.shape[1:]) or size < 1 or x.shape[1] % size**2:
        raise b.refusal("pixels of channels for a tensor of this shape")
    _, channels, height, width = x.shape
    depth = channels // size**2
    first = [size, size, depth] if node.get("mode", "DCR") == "DCR" else [depth, size, size]
    wide = reshaped(b, x, [x.shape[0], *first, height, width])
    order = [0, 3, 4, 1, 5, 2] if node.get("mode", "DCR") == "DCR" else [0, 1, 4, 2, 5, 3]
    return reshaped(b, wide.permuted(order), [x.shape[0], depth, height * size, width * size])


def _space_to_depth(b: Building, node: Node, given: Given) -> View:
    x, size = view_of(b, given), node.get("blocksize", 1)
    if x.rank != 4 or not all(isinstance(one, int) for one in x.shape[1:]) or size < 1:
        raise b.refusal("channels of pixels for a tensor of this shape")
    _, channels, height, width = x.shape
    wide = reshaped(b, x, [x.shape[0], channels, height // size, size, width // size, size])
    return reshaped(
        b, wide.permuted([0, 3, 5, 1, 2, 4]), [x.shape[0], channels * size**2, height // size, width // size]
    )


def taken(b: Building, x: View, axis: int, low: np.ndarray, high: np.ndarray, part: np.ndarray) -> View:
    """Between two places of an axis: (1 - part) of the one at `low` and `part` of that at `high`."""
    ours = x.axes[axis]
    first = b.operation("Take", [x.tensor, low], axis=ours)
    if not part.any():
        return View(first, x.axes, True)
    second = b.operation("Take", [x.tensor, high], axis=ours)
    shape = [1] * x.rank
    shape[axis] = len(part)
    weight = arranged(part.astype("float32").reshape(shape), x.order, x.rank)
    near, far = b.operation("Multiply", [first, 1 - weight]), b.operation("Multiply", [second, weight])
    return View(b.call(layers.Add, [near, far]), x.axes, True)


RULES: dict[str, Rule] = {
    "Concat": _concat, "DepthToSpace": _depth_to_space, "Dropout": _dropout, "Expand": _expand, "Flatten": _flatten,
    "Identity": _identity, "OneHot": _one_hot, "Pad": _pad, "Reshape": _reshape, "Slice": _slice,
    "SpaceToDepth": _space_to_depth, "Split": _split, "Squeeze": _squeeze, "Tile": _tile, "Transpose": _transpose,
    "Unsqueeze": _unsqueeze,
}  # fmt: skip
