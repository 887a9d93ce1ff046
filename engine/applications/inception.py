"""What the two Inception networks are made of: normalized convolutions in chains, and branches put side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.applications.builder import Builder, channel_axis
from engine.layers import AveragePooling2D, Concatenate
from engine.layers.symbolic import SymbolicTensor


def conv_norm(b: Builder, x: SymbolicTensor, filters: int, size: Any, *, strides: int = 1, padding: str = "same",
              name: str | None = None) -> SymbolicTensor:  # fmt: skip
    """Convolution, normalization without a scale (the ReLU leaves the next layer to scale), ReLU."""
    x = b.conv(x, filters, size, strides=strides, padding=padding, name=name)
    x = b.norm(x, scale=False, name=name and f"{name}_bn")
    return b.relu(x, name=name and f"{name}_ac")


def chain(b: Builder, x: SymbolicTensor, *steps: tuple[int, Any]) -> SymbolicTensor:
    """Such convolutions one after another: (filters, size) each."""
    for filters, size in steps:
        x = conv_norm(b, x, filters, size)
    return x


def averaged(b: Builder, x: SymbolicTensor, filters: int) -> SymbolicTensor:
    """The branch that averages neighbours and mixes the channels."""
    return conv_norm(b, b.add(AveragePooling2D, x, pool_size=3, strides=1, padding="same"), filters, 1)


def join(b: Builder, branches: Sequence[SymbolicTensor], name: str | None = None) -> SymbolicTensor:
    """The channels of all branches."""
    return b.add(Concatenate, list(branches), axis=channel_axis(), name=name)
