"""What convolution and pooling share: windows that slide over the spatial axes of an image."""

from __future__ import annotations

from collections.abc import Sequence

from engine.core.errors import EngineError, ShapeError
from engine.core.shapes import Size
from engine.ir.graph import TensorType
from engine.layers.base import Layer

Pads = tuple[tuple[int, int], ...]


def span(size: int, dilation: int) -> int:
    """How far a window of `size` taps reaches."""
    return (size - 1) * dilation + 1


def same_padding(size: Size, reach: int, stride: int) -> tuple[int, int]:
    """Zeros (before, after) for an output of ceil(size / stride); an odd one goes to the end."""
    if isinstance(size, int):
        total = max((-(-size // stride) - 1) * stride + reach - size, 0)
    else:
        # While the size is not known only the type counts: this total gives ceil(size / stride) for any size.
        total = reach - 1
    return total // 2, total - total // 2


def paddings(
    mode: str, sizes: Sequence[Size], window: Sequence[int], strides: Sequence[int], dilation: Sequence[int]
) -> Pads:
    """Zeros (before, after) on each spatial axis for "valid", "same" or "causal" padding."""
    reaches = [span(size, rate) for size, rate in zip(window, dilation, strict=True)]
    if mode == "same":
        return tuple(same_padding(*one) for one in zip(sizes, reaches, strides, strict=True))
    if mode == "causal":
        return tuple((reach - 1, 0) for reach in reaches)
    return tuple((0, 0) for _ in reaches)


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
