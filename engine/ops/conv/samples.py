"""Shapes that the tests run every convolution op on."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """Shapes of the image and of the kernel, and how the window moves."""

    x: tuple[int, ...]
    w: tuple[int, ...]
    strides: tuple[int, ...]
    dilation: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]
    groups: int
    note: str


def _case(note, x, w, strides=None, dilation=None, padding=None, groups=1) -> Case:
    one = (1,) * (len(x) - 2)
    return Case(x, w, strides or one, dilation or one, padding or ((0, 0),) * len(one), groups, note)


SHAPES = (
    _case("plain", (2, 6, 7, 3), (3, 3, 3, 4)),
    _case("same", (2, 5, 9, 2), (3, 3, 2, 5), padding=((1, 1), (1, 1))),
    _case("uneven padding", (1, 5, 6, 2), (2, 4, 2, 3), padding=((0, 1), (1, 2))),
    _case("strided", (2, 7, 8, 2), (3, 3, 2, 3), strides=(2, 3)),
    _case("strided, padded", (1, 6, 7, 3), (3, 2, 3, 2), strides=(2, 2), padding=((0, 1), (1, 0))),
    _case("stride beyond the window", (1, 7, 7, 2), (1, 2, 2, 3), strides=(3, 3)),
    _case("dilated", (1, 8, 9, 2), (3, 2, 2, 3), dilation=(2, 3), padding=((1, 0), (0, 2))),
    _case("dilated and strided", (1, 9, 9, 2), (3, 3, 2, 3), strides=(2, 3), dilation=(2, 2)),
    _case("groups", (2, 5, 5, 4), (3, 3, 2, 6), padding=((1, 1), (1, 1)), groups=2),
    _case("depthwise", (1, 5, 6, 3), (3, 3, 1, 6), groups=3),
    _case("one by one", (2, 4, 5, 3), (1, 1, 3, 7)),
    _case("one by one, strided", (2, 5, 5, 3), (1, 1, 3, 2), strides=(2, 2)),
    _case("kernel as large as the image", (3, 4, 5, 2), (4, 5, 2, 3)),
    _case("kernel larger than the image", (1, 2, 3, 2), (4, 4, 2, 3), padding=((1, 2), (1, 1))),
    _case("one row more than a tile", (1, 2, 17, 1), (1, 3, 1, 17)),
    _case("padding beyond the window", (1, 3, 3, 1), (2, 2, 1, 2), padding=((2, 3), (3, 2))),
    _case("one axis", (2, 11, 3), (3, 3, 4), strides=(2,), padding=((1, 1),)),
    _case("one axis, causal and dilated", (2, 9, 2), (3, 2, 5), dilation=(2,), padding=((4, 0),)),
    _case("three axes", (1, 4, 5, 4, 2), (2, 3, 2, 2, 3), strides=(1, 2, 1), padding=((0, 1), (1, 1), (0, 0))),
)
