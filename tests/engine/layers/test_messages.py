"""What layers say of inputs and parameters that they do not take: the whole text."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers
from engine.core.errors import EngineError
from engine.core.shapes import symbolic
from engine.ir.graph import TensorType

IMAGE = (None, 10, 10, 3)
VECTOR = (None, 8)
SEQUENCE = (None, 6, 4)

INPUTS = [
    (
        layers.Conv2D(4, 11, name="conv_3"), [IMAGE],
        "Conv2D 'conv_3': an 11x11 kernel does not fit a 10x10 input; use padding='same' or a kernel of at most 10x10.",
    ),
    (
        layers.Conv2D(4, (3, 3), dilation_rate=6, name="c"), [IMAGE],
        "Conv2D 'c': a 3x3 kernel of dilation 6x6 does not fit a 10x10 input; use padding='same' or a kernel of at "
        "most 2x2.",
    ),
    (
        layers.Conv1D(4, 8, name="c"), [SEQUENCE],
        "Conv1D 'c': a kernel of 8 does not fit an input of 6 steps; use padding='same' or a kernel of at most 6.",
    ),
    (
        layers.Conv2D(4, 3, name="c"), [VECTOR],
        "Conv2D 'c': takes rank 4 (images, (batch, height, width, channels)) (expected rank 4, got rank 2, (None, 8)); "
        "put Reshape before it, or give it another input.",
    ),
    (
        layers.Conv2D(4, 3, name="c"), [(None, 8, 8, None)],
        "Conv2D 'c': the number of channels of its input is not known (expected a whole number, got (None, 8, 8, "
        "None)); give the Input, or the layer before it, a fixed size there.",
    ),
    (
        layers.Conv2D(4, 3, groups=2, name="c"), [IMAGE],
        "Conv2D 'c': groups 2 does not divide channels and filters (expected a divisor of 3 channels and 4 filters); "
        "set groups to 1.",
    ),
    (
        layers.MaxPooling2D(12, name="p"), [IMAGE],
        "MaxPooling2D 'p': a 12x12 window does not fit a 10x10 input; use padding='same' or a window of at most 10x10.",
    ),
    (
        layers.Dense(4, name="d"), [(None, None)],
        "Dense 'd': the last size of its input is not known (expected a whole number, got (None, None)); give the "
        "Input, or the layer before it, a fixed size there.",
    ),
    (
        layers.Embedding(5, 3, name="words"), [IMAGE],
        "Embedding 'words': takes whole numbers (ids of words or categories), and its input looks like an image "
        "(expected (batch, steps) of whole numbers, got (None, 10, 10, 3) float32); use Conv2D or Flatten for images, "
        "or feed it an Input of dtype int32.",
    ),
    (
        layers.LSTM(4, name="l"), [VECTOR],
        "LSTM 'l': takes rank 3 (sequences, (batch, steps, features)) (expected rank 3, got rank 2, (None, 8)); put "
        "Reshape before it, or give it another input.",
    ),
    (
        layers.LSTM(4, name="l"), [IMAGE],
        "LSTM 'l': takes rank 3 (sequences, (batch, steps, features)) (expected rank 3, got rank 4, (None, 10, 10, "
        "3)); put Flatten or GlobalAveragePooling2D before it.",
    ),
    (
        layers.LSTM(4, stateful=True, name="l"), [SEQUENCE],
        "LSTM 'l': a stateful layer keeps a state for each sample, and the batch size is not known (expected a fixed "
        "batch size, got (None, 6, 4)); set batch_size of the Input, or turn stateful off.",
    ),
    (
        layers.LSTM(4, name="l"), [SEQUENCE, (None, 3), (None, 4)],
        "LSTM 'l': an initial state does not fit (expected (batch, 4), got (None, 3)); give states of width 4.",
    ),
    (
        layers.Reshape((5, 5), name="r"), [VECTOR],
        "Reshape 'r': cannot make (5, 5) of (8,) (expected 25 elements a sample, got 8 elements); choose sizes whose "
        "product is 8, or put -1 for one of them.",
    ),
    (
        layers.Reshape((3, -1), name="r"), [VECTOR],
        "Reshape 'r': cannot make (3, -1) of (8,) (expected a multiple of 3 elements a sample, got 8 elements); choose "
        "sizes whose product divides 8.",
    ),
    (
        layers.Permute((1, 3), name="p"), [SEQUENCE],
        "Permute 'p': dims is not an order of the input's axes (expected each of 1 to 2 once, got (1, 3)); name every "
        "axis but the batch once.",
    ),
    (
        layers.BatchNormalization(axis=4, name="bn"), [IMAGE],
        "BatchNormalization 'bn': axis 4 is not an axis of features (expected 1 to 3, or -1, got 4 for (None, 10, 10, "
        "3)); use -1 for channels last, 1 for channels first.",
    ),
    (
        layers.Dropout(0.5, noise_shape=(None, 2), name="d"), [SEQUENCE],
        "Dropout 'd': noise_shape does not fit the input (expected for each of (None, 6, 4) its size, 1 or None, got "
        "(None, 2)); leave noise_shape out, or put 1 where a size differs.",
    ),
    (
        layers.Multiply(name="m"), [VECTOR, (None, 4)],
        "Multiply 'm': shapes (None, 8) and (None, 4) do not go together (expected equal sizes, or 1, on each axis "
        "after the batch, got 4 and 8 on axis 1); make the branches end in equal shapes, or use Concatenate.",
    ),
    (
        layers.Concatenate(name="c"), [IMAGE, (None, 9, 10, 3)],
        "Concatenate 'c': shapes (None, 10, 10, 3) and (None, 9, 10, 3) cannot be joined along axis -1 (expected equal "
        "sizes on every axis but 3, got 10 and 9 on axis 1); make axis 1 equal in the branches, or join along it.",
    ),
    (
        layers.Concatenate(name="c"), [IMAGE, VECTOR],
        "Concatenate 'c': shapes (None, 10, 10, 3) and (None, 8) cannot be joined along axis -1 (expected inputs of "
        "one rank, got ranks 4 and 2); put Flatten or Reshape into a branch.",
    ),
    (
        layers.Add(name="a"), [VECTOR],
        "Add 'a': wrong number of inputs (expected at least 2 inputs, got 1).",
    ),
]  # fmt: skip


@pytest.mark.parametrize("layer,shapes,text", INPUTS, ids=lambda value: getattr(value, "name", None))
def test_inputs_that_do_not_fit(layer, shapes, text):
    types = [TensorType(symbolic(shape)) for shape in shapes]
    problems = layer.input_problems(types)
    assert [str(problem) for problem in problems] == [text]
    with pytest.raises(EngineError) as raised:
        layer.output_types(types)
    assert str(raised.value) == text


PARAMETERS = [
    (lambda: layers.Dense(0, name="d"), "Dense 'd': units cannot be 0 (expected a whole number of at least 1)."),
    (lambda: layers.Dense(), "Dense: 'units' is missing (expected a whole number of at least 1, got nothing)."),
    (
        lambda: layers.Dense(3, activation="rellu", name="d"),
        "Dense 'd': unknown activation 'rellu' (expected 'linear', 'relu', 'sigmoid', 'tanh', 'softmax', 'elu', "
        "'selu', 'celu', 'softplus', 'softsign', 'exponential', 'hard_sigmoid' or 17 more); did you mean 'relu'.",
    ),
    (
        lambda: layers.Conv2D(3, (3, 3, 3), name="c"),
        "Conv2D 'c': kernel_size cannot be (3, 3, 3) (expected a whole number, or 2 of them, of at least 1).",
    ),
    (
        lambda: layers.Conv2D(3, 3, padding="some", name="c"),
        "Conv2D 'c': padding cannot be 'some' (expected 'valid' or 'same').",
    ),
    (lambda: layers.Dropout(1.5), "Dropout: rate cannot be 1.5 (expected a number of at least 0 and of at most 1)."),
    (
        lambda: layers.BatchNormalization(renorm=True, name="bn"),
        "BatchNormalization 'bn': batch renormalisation is not supported (expected False, got True); leave renorm out.",
    ),
    (
        lambda: layers.Dense(3, kernel_regularizer="l3", name="d"),
        "Dense 'd': unknown regularizer 'l3' (expected 'l1', 'l2', 'l1_l2' or 'orthogonal_regularizer'); give one "
        "of these names, or the regularizer itself.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("make,text", PARAMETERS, ids=lambda value: value if isinstance(value, str) else "")
def test_parameters_that_are_wrong(make, text):
    with pytest.raises(EngineError) as raised:
        make()
    assert str(raised.value) == text


def test_a_stateful_layer_refuses_a_batch_of_another_size():
    layer = layers.LSTM(2, stateful=True, name="l")
    layer(np.zeros((3, 2, 4), "float32"))
    with pytest.raises(EngineError) as raised:
        layer(np.zeros((2, 2, 4), "float32"))
    assert str(raised.value) == (
        "LSTM 'l': a stateful layer takes batches of one size (expected a batch of 3, got 2); leave "
        "incomplete batches out."
    )
