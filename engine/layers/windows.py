"""What convolution and pooling share: windows that slide over the spatial axes of an image."""

from __future__ import annotations

from collections.abc import Sequence

from engine.core.errors import EngineError, ShapeError
from engine.core.shapes import Size
from engine.ir.graph import TensorType
from engine.layers.base import Layer
from engine.ops.padding import Pads, paddings, same_padding, span

__all__ = ["Pads", "article", "by", "paddings", "same_padding", "span", "spatial", "window_problem"]


def spatial(type: TensorType, data_format: str) -> tuple[Size, ...]:
    """The spatial sizes of an image."""
    return type.shape[1:-1] if data_format == "channels_last" else type.shape[2:]


def by(sizes: Sequence[object]) -> str:
    """Sizes in words: "3x3"."""
    return "x".join(str(size) if isinstance(size, int) else "?" for size in sizes)


def article(words: str) -> str:
    """The words with "a" or "an" before them."""
    number = words.split("x")[0]
    return f"an {words}" if number.startswith("8") or number in ("11", "18") else f"a {words}"


def window_problem(layer: Layer, noun: str, window: Sequence[int], dilation: Sequence[int], sizes: Sequence[Size],
                   field: str) -> EngineError | None:  # fmt: skip
    """The error for a window that does not fit an input without padding; None where it fits."""
    reaches = [span(size, rate) for size, rate in zip(window, dilation, strict=True)]
    fits = all(not isinstance(size, int) or size >= reach for size, reach in zip(sizes, reaches, strict=True))
    if fits:
        return None
    largest = by([
        (size - 1) // rate + 1 if isinstance(size, int) else window[axis]
        for axis, (size, rate) in enumerate(zip(sizes, dilation, strict=True))
    ])  # fmt: skip
    wide = "" if set(dilation) == {1} else f" of dilation {by(dilation)}"
    if len(window) == 1:
        what = f"a {noun} of {window[0]}{wide} does not fit an input of {by(sizes)} steps"
    else:
        what = f"{article(by(window))} {noun}{wide} does not fit {article(by(sizes))} input"
    return ShapeError(
        what,
        where=layer.label,
        field=field,
        expected=f"at most {largest}",
        got=by(window),
        mend=f"use padding='same' or a {noun} of at most {largest}",
        code="window",
    )
