"""Weights of layers as older Keras laid them out, turned into the present layout.

Keras 1 kept the gates of LSTM and GRU in arrays of their own and, on Theano, kernels as (filters, channels, …) and
turned round; Keras 2's CuDNN layers kept transposed gates and two biases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import h5py
import numpy as np

from engine.layers.base import Layer
from engine.saving import hdf5
from engine.saving.stored import Stored, joined

CONVOLUTIONS = {"Conv1D": 1, "Conv2D": 2, "Conv3D": 3, "Conv2DTranspose": 2, "SeparableConv2D": 2}
GATES = {"LSTM": 4, "ConvLSTM2D": 4, "GRU": 3, "SimpleRNN": 1}

# Keras 1 wrote kernel, recurrent kernel and bias of each gate: i, c, f, o of an LSTM (ours: i, f, c, o), z, r, h of a
# GRU.
GATE_ORDER = {"LSTM": (0, 2, 1, 3), "ConvLSTM2D": (0, 2, 1, 3), "GRU": (0, 1, 2)}


@dataclass(frozen=True)
class Writer:
    """Who wrote a file of weights: Keras's version ("1", "2.15.0", …) and its backend."""

    version: str
    backend: str

    @property
    def is_keras_1(self) -> bool:
        return self.version.startswith("1")


def writer_of(group: h5py.Group) -> Writer:
    """From the attributes of the group of weights, or of the file. Keras before 1.2 named no version: "1"."""
    found = {}
    for name, absent in (("keras_version", "1"), ("backend", "")):
        holder = next((one for one in (group, group.file) if name in one.attrs), None)
        found[name] = hdf5.text(hdf5.read_attribute(holder, name)) if holder is not None else absent
    return Writer(found["keras_version"], found["backend"])


def present_layout(layer: Layer, arrays: Sequence[Stored], writer: Writer) -> list[Stored]:
    """The arrays of a layer, in the layout of the present one; what is in it already comes back as it is."""
    arrays = list(arrays)
    inner = layer.inner_layers()
    if inner:
        return _inner(layer, inner, arrays, writer)
    kind = type(layer).__name__
    if kind in GATE_ORDER and writer.is_keras_1 and len(arrays) == 3 * GATES[kind]:
        arrays = _one_array_a_part(arrays, GATE_ORDER[kind])
    if kind in CONVOLUTIONS and arrays:
        arrays = [_kernel(layer, kind, arrays[0], writer), *arrays[1:]]
    if kind in ("LSTM", "GRU") and len(arrays) == 3:
        arrays = _from_cudnn(layer, kind, arrays)
    return arrays


def _inner(layer: Layer, inner: Sequence[Layer], arrays: list[Stored], writer: Writer) -> list[Stored]:
    """Wrappers: each layer inside takes its share. Models keep the order of files, in which shares are not apart."""
    if not writer.is_keras_1 or layer.category == "Model":
        return arrays
    if len(arrays) % len(inner):
        return arrays
    share = len(arrays) // len(inner)
    made: list[Stored] = []
    for index, one in enumerate(inner):
        made += present_layout(one, arrays[index * share : (index + 1) * share], writer)
    return made


def _one_array_a_part(arrays: list[Stored], order: Sequence[int]) -> list[Stored]:
    return [joined([arrays[3 * gate + part] for gate in order]) for part in range(3)]


def _kernel(layer: Layer, kind: str, kernel: Stored, writer: Writer) -> Stored:
    rank = CONVOLUTIONS[kind]
    if writer.is_keras_1:
        if kind == "Conv1D" and len(kernel.shape) == 4:
            kernel = _first_kernel_1d(layer, kernel)
        elif kind == "Conv2DTranspose" and len(kernel.shape) == 4 and layer.data_format == "channels_last":
            kernel = _transposed(kernel, (0, 1, 3, 2))
        elif rank > 1 and len(kernel.shape) == rank + 2 and getattr(layer, "data_format", "") == "channels_first":
            # (filters, channels, rows, columns) becomes (rows, columns, channels, filters).
            kernel = _transposed(kernel, (*range(2, rank + 2), 1, 0))
    if writer.backend == "theano" and not kind.startswith("Separable"):
        # Theano convolves, everyone else correlates: the kernel is turned round in space.
        kernel = kernel.changed(kernel.shape, lambda array: np.flip(array, tuple(range(rank))))
    return kernel


def _first_kernel_1d(layer: Layer, kernel: Stored) -> Stored:
    """Keras 1 kept one-dimensional kernels as two-dimensional: (length, 1, channels, filters) or Theano's order."""
    shape = kernel.shape
    if shape[1] == 1 and shape[3] == layer.filters and shape[0] == layer.kernel_size[0]:
        return kernel.changed((shape[0], *shape[2:]), lambda array: array[:, 0])
    return kernel.changed((shape[2], shape[1], shape[0]), lambda array: array[..., 0].transpose(2, 1, 0))


def _transposed(kernel: Stored, axes: Sequence[int]) -> Stored:
    return kernel.changed([kernel.shape[axis] for axis in axes], lambda array: array.transpose(axes))


def _from_cudnn(layer: Layer, kind: str, arrays: list[Stored]) -> list[Stored]:
    """CuDNNLSTM and CuDNNGRU: two biases to be added (LSTM) or kept (GRU), gates transposed."""
    gates = GATES[kind]
    kernel, recurrent, bias = arrays
    if bias.shape != (2 * gates * layer.units,):
        return arrays

    def each(change):  # type: ignore[no-untyped-def]
        return lambda array: np.hstack([change(gate) for gate in np.hsplit(array, gates)])

    kernel = kernel.changed(kernel.shape, each(lambda gate: gate.T.reshape(gate.shape, order="F")))
    recurrent = recurrent.changed(recurrent.shape, each(lambda gate: gate.T))
    half = gates * layer.units
    if kind == "LSTM":
        bias = bias.changed((half,), lambda array: array[:half] + array[half:])
    else:
        bias = bias.changed((2, half), lambda array: array.reshape(2, half))
    return [kernel, recurrent, bias]
