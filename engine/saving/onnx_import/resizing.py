"""Resize and Upsample: images of another size, by whichever of ONNX's rules for coordinates."""

from __future__ import annotations

import numpy as np

from engine import layers
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.shaping import taken
from engine.saving.onnx_import.views import View

LARGEST = 100_000


def resize(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    if any(isinstance(one, View) for one in given[1:]):
        raise b.refusal("a size that is computed")
    if node.kind == "Upsample" or b.graph.opset < 11:
        scales, sizes = given[1] if len(given) > 1 else np.asarray(node.get("scales") or []), None
        rule, rounding = "asymmetric", "floor"
    else:
        scales, sizes = (given[at] if len(given) > at else None for at in (2, 3))
        rule = node.get("coordinate_transformation_mode", "half_pixel")
        rounding = node.get("nearest_mode", "round_prefer_floor")
    axes = node.get("axes") or list(range(x.rank))
    mode = node.get("mode", "nearest")
    if mode not in ("nearest", "linear") or node.get("antialias", 0):
        raise b.refusal(f"the mode '{mode}'{' with antialias' if node.get('antialias', 0) else ''}", "nearest, linear")
    for at, axis in enumerate(axes):
        size = x.shape[axis]
        if x.axes[axis] == 0:
            continue
        if sizes is not None and sizes.size:
            wanted = sizes[at]
            if not isinstance(size, int):
                raise b.refusal("a new size of an axis whose size is not known")
            scale = float(wanted) / size
        else:
            scale = float(scales[at])
        if scale == 1:
            continue
        if x.axes[axis] in (None, 0) or not isinstance(size, int):
            raise b.refusal("a new size of an axis whose size is not known")
        new = int(sizes[at]) if sizes is not None and sizes.size else int(np.floor(size * scale))
        if not 0 < new <= LARGEST:
            raise b.refusal(f"a new size of {new}", f"1 to {LARGEST:,}")
        x = _axis(b, x, axis, size, new, scale, mode, rule, rounding)
    return x


def _axis(b: Building, x: View, axis: int, size: int, new: int, scale: float, mode: str, rule: str,
          rounding: str) -> View:  # fmt: skip
    at = np.arange(new, dtype="float64")
    if rule == "asymmetric":
        places = at / scale
    elif rule == "align_corners":
        places = at * (size - 1) / max(new - 1, 1)
    elif rule == "pytorch_half_pixel":
        places = (at + 0.5) / scale - 0.5 if new > 1 else np.zeros(1)
    elif rule in ("half_pixel", "half_pixel_symmetric"):
        offset = size / 2 * (1 - new / (scale * size)) if rule.endswith("symmetric") else 0.0
        places = offset + (at + 0.5) / scale - 0.5
    else:
        raise b.refusal(f"the coordinates '{rule}'")
    if mode == "nearest":
        nearest = {"floor": np.floor, "ceil": np.ceil, "round_prefer_ceil": lambda v: np.floor(v + 0.5),
                   "round_prefer_floor": lambda v: np.ceil(v - 0.5)}.get(rounding)  # fmt: skip
        if nearest is None:
            raise b.refusal(f"the rounding '{rounding}'")
        low = np.clip(nearest(places), 0, size - 1).astype("int64")
        return taken(b, x, axis, low, low, np.zeros(new))
    places = np.clip(places, 0, size - 1)
    low = np.floor(places).astype("int64")
    return taken(b, x, axis, low, np.minimum(low + 1, size - 1), places - low)


def upsampled(b: Building, node: Node, given: Given) -> View:
    """Whole factors of height and width by repetition are an UpSampling layer; all else is computed axis by axis."""
    x = view_of(b, given)
    scales = given[-1] if node.kind == "Upsample" or b.graph.opset < 11 else given[2] if len(given) > 2 else None
    sizes = given[3] if len(given) > 3 else None
    factors = None
    if isinstance(sizes, np.ndarray) and sizes.size == x.rank and all(isinstance(one, int) for one in x.shape[2:]):
        factors = [int(one) / size for one, size in zip(sizes[2:], x.shape[2:])]  # type: ignore[operator]
    elif isinstance(scales, np.ndarray) and scales.size == x.rank and (scales[:2] == 1).all():
        factors = scales[2:].tolist()
    repeats = (
        node.get("mode", "nearest") == "nearest"
        and factors is not None
        and x.rank in (3, 4, 5)
        and not node.get("axes")
        and all(one == int(one) and one >= 1 for one in factors)
        and (
            b.graph.opset < 11
            or (
                node.get("coordinate_transformation_mode", "half_pixel"),
                node.get("nearest_mode", "round_prefer_floor"),
            )
            in (("asymmetric", "floor"), ("half_pixel", "round_prefer_floor"), ("half_pixel", "round_prefer_ceil"))
        )
    )
    if not repeats or factors is None:
        return resize(b, node, given)
    whole = tuple(int(one) for one in factors)
    cls = getattr(layers, f"UpSampling{x.rank - 2}D")
    return b.image_view(b.call(cls, b.image(x), size=whole if len(whole) > 1 else whole[0]))


RULES: dict[str, Rule] = {"Resize": upsampled, "Upsample": upsampled}
