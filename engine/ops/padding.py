"""How far windows reach, and the zeros around an image for "same", "valid" and "causal"."""

from __future__ import annotations

from collections.abc import Sequence

from engine.core.shapes import Size

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
