"""Rows, columns and steps taken off the edges, or zeros put around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.base import Layer
from engine.layers.fields import Borders, declare
from engine.layers.trace import Emission

_ENDS = {
    1: "(start, end)",
    2: "((top, bottom), (left, right))",
    3: "pairs for depth, height and width",
}


class _Edges(Layer):
    """Base of layers that work on the edges; a subclass says over how many spatial axes."""

    category = "Reshaping"
    axes: ClassVar[int]
    field_name: ClassVar[str]
    data_format: str = "channels_last"

    def __init_subclass__(cls, default: int = 1, doc: str = "", old: Sequence[str] = ()) -> None:
        if doc:
            border = Borders(cls.axes, default, doc=f"{doc}: a number, or {_ENDS[cls.axes]}.", deprecated=old)
            # A sequence's steps are always its second axis when it is cropped; Keras has no layout to choose there.
            layout = {"data_format": common.DataFormatField()} if cls.axes > 1 or cls.field_name == "padding" else {}
            declare(cls, {cls.field_name: border, **layout})
        super().__init_subclass__()

    def ends(self) -> list[tuple[int, int]]:
        """(before, after) on each spatial axis."""
        return Borders.pairs(getattr(self, self.field_name))

    def all_ends(self) -> list[tuple[int, int]]:
        """(before, after) on every axis of the input."""
        none = (0, 0)
        return [none, *self.ends(), none] if self.data_format == "channels_last" else [none, none, *self.ends()]


class _Cropping(_Edges):
    """Base of layers that take pixels off the edges."""

    field_name = "cropping"
    formula = "y = x without its edges"

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        sizes = windows.spatial(types[0], self.data_format)
        for size, (before, after) in zip(sizes, self.ends(), strict=True):
            if isinstance(size, int) and before + after >= size:
                problems.append(
                    ShapeError("nothing would be left of its input", where=self.label, field="cropping",
                               expected=f"less than {size} in all on an axis of {size}", got=f"{before} and {after}",
                               mend="crop less", code="cropping")
                )  # fmt: skip
                break
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        for axis, (before, after) in enumerate(self.all_ends()):
            if before or after:
                x = ops.slice_axis(x, axis, before, -after if after else None)
        return x


class _ZeroPadding(_Edges):
    """Base of layers that put zeros around."""

    field_name = "padding"
    formula = "y = x with zeros around it"

    def emit(self, e: Emission, x: Value) -> Value:
        return ops.pad(x, self.all_ends())


_CROP = "How much is taken off the ends"
_ZEROS = "How many zeros are put at the ends"


class Cropping1D(_Cropping, doc=_CROP):
    """Takes steps off the start and the end of a sequence.

    Input shape: `(batch, steps, features)`. Output shape: `(batch, fewer steps, features)`.
    """

    axes, rank = 1, 3
    aliases = ("crop", "trim")


class Cropping2D(_Cropping, default=0, doc=_CROP):
    """Takes rows and columns off the edges of an image.

    Input shape: `(batch, height, width, channels)`. Output shape: the same with a smaller height and width.
    """

    axes, rank = 2, 4
    aliases = ("crop", "trim")


class Cropping3D(_Cropping, doc=_CROP):
    """Takes planes off the faces of a volume.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: the same with smaller spatial sizes.
    """

    axes, rank = 3, 5
    aliases = ("crop", "trim")


class ZeroPadding1D(_ZeroPadding, doc=_ZEROS):
    """Puts steps of zeros before and after a sequence.

    Input shape: `(batch, steps, features)`. Output shape: `(batch, more steps, features)`.
    """

    axes, rank = 1, 3
    aliases = ("pad", "border")


class ZeroPadding2D(_ZeroPadding, doc=_ZEROS):
    """Puts rows and columns of zeros around an image.

    Input shape: `(batch, height, width, channels)`. Output shape: the same with a greater height and width.
    """

    axes, rank = 2, 4
    aliases = ("pad", "border")


class ZeroPadding3D(_ZeroPadding, doc=_ZEROS):
    """Puts planes of zeros around a volume.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: the same with greater spatial sizes.
    """

    axes, rank = 3, 5
    aliases = ("pad", "border")
