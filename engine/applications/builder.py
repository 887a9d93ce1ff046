"""Builder: layers added one after another, named as the caller says or numbered by their class, as Keras names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from engine.core.config import settings
from engine.layers import Activation, BatchNormalization, Conv2D, Dense, Layer, ReLU, SeparableConv2D
from engine.layers.base import snake_case
from engine.layers.symbolic import SymbolicTensor

Tensors = SymbolicTensor | Sequence[SymbolicTensor]


def channel_axis() -> int:
    """The axis of the channels in the engine's present image layout."""
    return 3 if settings.image_data_format == "channels_last" else 1


def channels(x: SymbolicTensor) -> int:
    """Number of channels of images."""
    return int(x.type.shape[channel_axis()])


def border(x: SymbolicTensor, kernel: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Zeros around an image that make a valid convolution of stride 2 see what TensorFlow's "same" would.

    An even size gets one row less before than after; a size that is not known counts as even.
    """
    half = kernel // 2
    axes = (1, 2) if channel_axis() == 3 else (2, 3)
    sizes = [x.type.shape[axis] for axis in axes]
    before = [half if isinstance(size, int) and size % 2 else half - 1 for size in sizes]
    return (before[0], half), (before[1], half)


class Builder:
    """Adds layers to a network.

    Layers without a name are named "conv2d", "conv2d_1", … in the order in which they are made, from the start for
    each model: the names that Keras gives in a fresh session.
    """

    def __init__(self) -> None:
        self._made: Counter[str] = Counter()

    def number(self, base: str) -> str:
        """The next free name of its kind."""
        count = self._made[base]
        self._made[base] += 1
        return f"{base}_{count}" if count else base

    def add(self, layer: type[Layer], x: Tensors, *, name: str | None = None, **parameters: Any) -> SymbolicTensor:
        """The output of a new layer of a class on one tensor or several."""
        return layer(name=name or self.number(snake_case(layer.__name__)), **parameters)(x)

    def conv(self, x: SymbolicTensor, filters: int, size: Any, *, name: str | None = None, strides: Any = 1,
             padding: str = "same", use_bias: bool = False, **parameters: Any) -> SymbolicTensor:  # fmt: skip
        """A 2-D convolution, without a bias unless asked for: a normalization mostly follows."""
        return self.add(Conv2D, x, name=name, filters=filters, kernel_size=size, strides=strides, padding=padding,
                        use_bias=use_bias, **parameters)  # fmt: skip

    def separable(self, x: SymbolicTensor, filters: int, size: Any, *, name: str | None = None, strides: Any = 1,
                  padding: str = "same", **parameters: Any) -> SymbolicTensor:  # fmt: skip
        """A separable 2-D convolution without a bias."""
        return self.add(SeparableConv2D, x, name=name, filters=filters, kernel_size=size, strides=strides,
                        padding=padding, use_bias=False, **parameters)  # fmt: skip

    def norm(self, x: SymbolicTensor, *, name: str | None = None, **parameters: Any) -> SymbolicTensor:
        """Batch normalization of the channels."""
        return self.add(BatchNormalization, x, name=name, axis=channel_axis(), **parameters)

    def relu(self, x: SymbolicTensor, *, name: str | None = None) -> SymbolicTensor:
        return self.add(Activation, x, name=name, activation="relu")

    def relu6(self, x: SymbolicTensor, *, name: str | None = None) -> SymbolicTensor:
        """ReLU that stops at 6."""
        return self.add(ReLU, x, name=name, max_value=6.0)

    def dense(self, x: SymbolicTensor, units: int, activation: Any, *, name: str | None = None) -> SymbolicTensor:
        return self.add(Dense, x, name=name, units=units, activation=activation)
