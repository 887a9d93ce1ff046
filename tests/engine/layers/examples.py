"""One or more examples of every public layer: what the generic tests go over."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine import layers
from engine.ir.graph import Graph, TensorType, Value
from engine.layers.trace import Trace


@dataclass(frozen=True)
class Example:
    """A layer, and the inputs it is tried on.

    Attributes:
        shapes: of the inputs, a batch of 3.
        ids: the inputs are whole numbers below this (0: floats).
        alone: whether a sample's result depends on that sample only.
    """

    kind: str
    config: dict[str, Any] = field(default_factory=dict)
    shapes: tuple[tuple[int, ...], ...] = ((3, 5),)
    ids: int = 0
    alone: bool = True

    def __str__(self) -> str:
        words = "-".join(f"{key}={value}" for key, value in self.config.items())
        return f"{self.kind}-{words}" if words else self.kind

    def layer(self, dtype: str = "float64", **more: Any) -> layers.Layer:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return getattr(layers, self.kind)(**of_dtype(self.config, dtype), dtype=dtype, **more)

    def arrays(self, dtype: str = "float64") -> list[np.ndarray]:
        rng = np.random.default_rng(7)
        if self.ids:
            return [rng.integers(0, self.ids, shape).astype("int32") for shape in self.shapes]
        # Distinct numbers: the largest of a window is then the same a small step away, as is that of two inputs.
        made = []
        for index, shape in enumerate(self.shapes):
            size = int(np.prod(shape))
            made.append(
                (rng.permutation(size) - size / 2 + 0.3 + 0.2 * index).reshape(shape).astype(dtype) * (3 / size)
            )
        return made


def of_dtype(config: Any, dtype: str) -> Any:
    """A config whose inner layers are of a dtype too."""
    if isinstance(config, list):
        return [of_dtype(one, dtype) for one in config]
    if not isinstance(config, dict):
        return config
    made = {key: of_dtype(value, dtype) for key, value in config.items()}
    if "class_name" in made and made["class_name"] != "Sequential":
        made["config"]["dtype"] = dtype
    return made


def inner(kind: str, **config: Any) -> dict[str, Any]:
    """A layer within another one, as its config."""
    return {"class_name": kind, "config": config}


IMAGE = ((3, 6, 7, 2),)
SEQUENCE = ((3, 5, 4),)
PAIR = ((3, 4), (3, 4))

VOLUME = ((3, 3, 4, 5, 2),)
FIRST = {"data_format": "channels_first"}
FIRST_IMAGE = ((3, 2, 6, 7),)

BORDERS = [
    Example("Cropping1D", {"cropping": [1, 2]}, SEQUENCE),
    Example("Cropping2D", {"cropping": [[1, 2], [0, 3]]}, IMAGE),
    Example("Cropping2D", {"cropping": 1, **FIRST}, FIRST_IMAGE),
    Example("Cropping3D", {"cropping": [1, 0, 2]}, VOLUME),
    Example("ZeroPadding1D", {"padding": [0, 2]}, SEQUENCE),
    Example("ZeroPadding1D", {"padding": 1, **FIRST}, SEQUENCE),
    Example("ZeroPadding2D", {"padding": [[1, 2], [0, 3]]}, IMAGE),
    Example("ZeroPadding2D", {"padding": [2, 1], **FIRST}, FIRST_IMAGE),
    Example("ZeroPadding3D", {}, VOLUME),
    Example("UpSampling1D", {"size": 3}, SEQUENCE),
    Example("UpSampling2D", {"size": [2, 3]}, IMAGE),
    Example("UpSampling2D", {**FIRST}, FIRST_IMAGE),
    Example("UpSampling2D", {"size": [2, 3], "interpolation": "bilinear"}, IMAGE),
    Example("UpSampling2D", {"interpolation": "bicubic", **FIRST}, FIRST_IMAGE),
    Example("UpSampling2D", {"interpolation": "lanczos3"}, IMAGE),
    Example("UpSampling3D", {"size": [2, 1, 3]}, VOLUME),
]

NOISE = [
    Example("SpatialDropout1D", {"rate": 0.4}, SEQUENCE),
    Example("SpatialDropout2D", {"rate": 0.4, "seed": 3}, IMAGE),
    Example("SpatialDropout2D", {"rate": 0.4, **FIRST}, FIRST_IMAGE),
    Example("SpatialDropout3D", {"rate": 0.4}, VOLUME),
    Example("GaussianNoise", {"stddev": 0.3}),
    Example("GaussianDropout", {"rate": 0.3}, SEQUENCE),
    Example("AlphaDropout", {"rate": 0.3}, SEQUENCE),
    Example("AlphaDropout", {"rate": 0.3, "noise_shape": [None, 1, 4], "seed": 3}, SEQUENCE),
]

CONVOLUTIONS = [
    Example("Conv1DTranspose", {"filters": 3, "kernel_size": [3], "strides": [2]}, SEQUENCE),
    Example("Conv2DTranspose", {"filters": 4, "kernel_size": [3, 2], "strides": [2, 3], "padding": "same"}, IMAGE),
    Example("Conv2DTranspose", {"filters": 2, "kernel_size": [2, 3], "dilation_rate": [2, 1], **FIRST}, FIRST_IMAGE),
    Example(
        "Conv2DTranspose", {"filters": 2, "kernel_size": [3, 3], "strides": [3, 2], "output_padding": [2, 0]}, IMAGE
    ),
    Example("Conv3DTranspose", {"filters": 2, "kernel_size": [2, 2, 2], "strides": [1, 2, 1]}, VOLUME),
    Example("DepthwiseConv1D", {"kernel_size": [3], "padding": "causal", "depth_multiplier": 2}, SEQUENCE),
    Example("DepthwiseConv2D", {"kernel_size": [3, 2], "strides": [2, 2], "activation": "tanh"}, IMAGE),
    Example("DepthwiseConv2D", {"kernel_size": [3, 3], "depth_multiplier": 3, "padding": "same", **FIRST}, FIRST_IMAGE),
    Example("SeparableConv1D", {"filters": 3, "kernel_size": [2], "dilation_rate": [2]}, SEQUENCE),
    Example("SeparableConv2D", {"filters": 3, "kernel_size": [3, 3], "depth_multiplier": 2, "padding": "same"}, IMAGE),
    Example(
        "SeparableConv2D", {"filters": 3, "kernel_size": [3, 2], "activity_regularizer": "l2", **FIRST}, FIRST_IMAGE
    ),
]

NORMALIZATION = [
    Example("LayerNormalization", {}),
    Example("LayerNormalization", {"axis": [1, 3], "epsilon": 0.01}, IMAGE),
    Example("LayerNormalization", {"axis": [-2, -1], "center": False}, SEQUENCE),
    Example("LayerNormalization", {"rms_scaling": True, "scale": False}, SEQUENCE),
    Example("LayerNormalization", {"rms_scaling": True}, SEQUENCE),
    Example("GroupNormalization", {"groups": 2}, ((3, 5, 6),)),
    Example("GroupNormalization", {"groups": -1, "axis": 1, "scale": False}, IMAGE),
    Example("GroupNormalization", {"groups": 1, "center": False}, IMAGE),
    Example("RMSNormalization", {}),
    Example("RMSNormalization", {"axis": [1, 2]}, IMAGE),
    Example("UnitNormalization", {}),
    Example("UnitNormalization", {"axis": [1, 2]}, SEQUENCE),
    Example("PReLU", {"alpha_initializer": "random_uniform"}),
    Example("PReLU", {"alpha_initializer": "ones", "shared_axes": [1, 2], "alpha_regularizer": "l2"}, IMAGE),
    Example("ThresholdedReLU", {"theta": 0.5}),
    Example("ActivityRegularization", {"l1": 0.1, "l2": 0.2}),
]

FUNCTIONS = [
    Example("Dot", {"axes": -1}, PAIR),
    Example("Dot", {"axes": [1, 2], "normalize": True}, ((3, 4, 2), (3, 5, 4))),
    Example("Dot", {"axes": [2, 1]}, ((3, 2, 4), (3, 4, 2, 3))),
    Example("Lambda", {"function": "softmax"}),
    Example("Lambda", {"function": "reduce_sum", "arguments": {"axis": -1, "keepdims": True}}, SEQUENCE),
    Example("Lambda", {"function": "x[:, -1] * sigmoid(2 * x[:, 0]) + 1"}, SEQUENCE),
    Example("Lambda", {"function": "concatenate(x, axis=-1)"}, PAIR),
]

PREPARING = [
    Example("Rescaling", {"scale": 0.5, "offset": [1.0, 2.0]}, IMAGE),
    Example("Normalization", {}),
    Example("Normalization", {"axis": [1, 3]}, IMAGE),
    Example("Normalization", {"axis": None, "mean": 2.0, "variance": 4.0}, SEQUENCE),
    Example("Normalization", {"mean": [1.0, 2.0], "variance": [4.0, 1.0], "invert": True}, IMAGE),
    Example("Resizing", {"height": 4, "width": 9}, IMAGE),
    Example("Resizing", {"height": 5, "width": 3, "interpolation": "nearest", **FIRST}, FIRST_IMAGE),
    Example("Resizing", {"height": 4, "width": 8, "interpolation": "bicubic", "crop_to_aspect_ratio": True}, IMAGE),
    Example("Resizing", {"height": 4, "width": 8, "antialias": True, "pad_to_aspect_ratio": True}, IMAGE),
    Example("CenterCrop", {"height": 3, "width": 4}, IMAGE),
    Example("CenterCrop", {"height": 8, "width": 4, **FIRST}, FIRST_IMAGE),
    Example("CategoryEncoding", {"num_tokens": 6}, ((3, 4),), ids=6),
    Example("CategoryEncoding", {"num_tokens": 6, "output_mode": "count"}, ((3, 4),), ids=6),
    Example("CategoryEncoding", {"num_tokens": 6, "output_mode": "one_hot"}, ((3, 1),), ids=6),
    Example("Discretization", {"bin_boundaries": [-0.5, 0.1, 1.2]}),
    Example("Discretization", {"bin_boundaries": [0.1], "output_mode": "one_hot"}),
]

_WIDE = {"value_range": [-9.0, 9.0]}  # nothing is cut: the gradients of differences want no kinks
VARIED = [
    Example("RandomFlip", {"seed": 3}, IMAGE),
    Example("RandomFlip", {"mode": "vertical", **FIRST}, FIRST_IMAGE),
    Example("RandomRotation", {"factor": 0.2}, IMAGE),
    Example("RandomRotation", {"factor": [-0.1, 0.3], "fill_mode": "constant", **FIRST}, FIRST_IMAGE),
    Example("RandomZoom", {"height_factor": 0.3}, IMAGE),
    Example("RandomZoom", {"height_factor": [-0.3, -0.1], "width_factor": 0.2, "fill_mode": "nearest"}, IMAGE),
    Example("RandomTranslation", {"height_factor": 0.3, "width_factor": [0.0, 0.2], "fill_mode": "wrap"}, IMAGE),
    Example("RandomCrop", {"height": 3, "width": 4, "seed": 2}, IMAGE),
    Example("RandomCrop", {"height": 8, "width": 4, **FIRST}, FIRST_IMAGE),
    Example("RandomContrast", {"factor": [0.2, 0.4], **_WIDE}, IMAGE),
    Example("RandomBrightness", {"factor": 0.2, **_WIDE}, IMAGE),
]

EXAMPLES = [
    *VARIED,
    *PREPARING,
    *FUNCTIONS,
    *NORMALIZATION,
    *CONVOLUTIONS,
    *BORDERS,
    *NOISE,
    Example("Dense", {"units": 4}),
    Example("Dense", {"units": 3, "activation": "tanh", "use_bias": False}, SEQUENCE),
    Example("Dense", {"units": 3, "activation": "softmax", "kernel_regularizer": "l2", "activity_regularizer": "l2"}),
    *(
        Example("Activation", {"activation": name})
        for name in ("relu", "sigmoid", "softmax", "gelu", "elu", "selu", "softplus", "mish", "silu", "hard_sigmoid")
    ),
    Example("ReLU", {"max_value": 1.0, "negative_slope": 0.1, "threshold": 0.2}),
    Example("LeakyReLU"),
    Example("ELU", {"alpha": 0.7}),
    Example("Softmax"),
    Example("Softmax", {"axis": [1, 2]}, SEQUENCE),
    Example("Dropout", {"rate": 0.4}),
    Example("Dropout", {"rate": 0.5, "noise_shape": [None, 1, 4], "seed": 3}, SEQUENCE),
    Example("Flatten", {}, IMAGE),
    Example("Flatten", {"data_format": "channels_first"}, IMAGE),
    Example("Reshape", {"target_shape": [-1, 2]}, ((3, 4, 3),)),
    Example("Permute", {"dims": [2, 1]}, SEQUENCE),
    Example("RepeatVector", {"n": 3}),
    Example("Embedding", {"input_dim": 9, "output_dim": 4}, ((3, 5),), ids=9),
    Example("Embedding", {"input_dim": 9, "output_dim": 4, "mask_zero": True}, ((3, 5),), ids=9),
    Example("Masking", {"mask_value": 0.5}, SEQUENCE),
    Example("BatchNormalization", {}, ((3, 4),), alone=False),
    Example("BatchNormalization", {"axis": 1, "momentum": 0.8}, IMAGE, alone=False),
    Example("BatchNormalization", {"center": False, "scale": False}, IMAGE, alone=False),
    Example("Conv1D", {"filters": 3, "kernel_size": [3]}, SEQUENCE),
    Example("Conv1D", {"filters": 3, "kernel_size": [2], "padding": "causal", "dilation_rate": [2]}, SEQUENCE),
    Example("Conv2D", {"filters": 4, "kernel_size": [3, 2], "strides": [2, 1], "activation": "tanh"}, IMAGE),
    Example("Conv2D", {"filters": 4, "kernel_size": [3, 3], "padding": "same", "groups": 2}, IMAGE),
    Example("Conv2D", {"filters": 3, "kernel_size": [2, 2], "data_format": "channels_first"}, ((3, 2, 5, 4),)),
    Example("Conv3D", {"filters": 2, "kernel_size": [2, 2, 2], "padding": "same"}, ((3, 3, 3, 4, 2),)),
    *(
        Example(f"{name}Pooling{axes}D", config, (shape,))
        for name in ("Max", "Average")
        for axes, shape in ((1, (3, 7, 2)), (2, (3, 6, 5, 2)), (3, (3, 4, 3, 4, 2)))
        for config in ({}, {"pool_size": [2, 3, 2][:axes], "strides": [1, 2, 2][:axes], "padding": "same"})
    ),
    Example("MaxPooling2D", {"data_format": "channels_first"}, ((3, 2, 5, 4),)),
    *(
        Example(f"Global{name}Pooling{axes}D", config, (shape,))
        for name in ("Max", "Average")
        for axes, shape in ((1, (3, 7, 2)), (2, (3, 6, 5, 2)), (3, (3, 4, 3, 4, 2)))
        for config in ({}, {"keepdims": True, "data_format": "channels_first"})
    ),
    Example("LSTM", {"units": 3}, SEQUENCE),
    Example("LSTM", {"units": 3, "return_sequences": True, "go_backwards": True, "dropout": 0.3}, SEQUENCE),
    Example("LSTM", {"units": 2, "return_state": True, "use_bias": False, "recurrent_dropout": 0.3}, SEQUENCE),
    Example("LSTM", {"units": 2, "activation": "softsign", "recurrent_activation": "hard_sigmoid"}, SEQUENCE),
    Example("LSTM", {"units": 2, "recurrent_regularizer": "l1"}, ((3, 5, 4), (3, 2), (3, 2))),
    *(
        Example(kind, config, SEQUENCE)
        for kind in ("GRU", "SimpleRNN")
        for config in (
            {"units": 3},
            {"units": 3, "return_sequences": True, "go_backwards": True, "dropout": 0.3},
            {"units": 2, "return_state": True, "use_bias": False, "recurrent_dropout": 0.3},
            {"units": 2, "activation": "softsign"},
        )
    ),
    Example("GRU", {"units": 3, "reset_after": False, "return_sequences": True}, SEQUENCE),
    Example("GRU", {"units": 2, "reset_after": False, "recurrent_dropout": 0.3}, SEQUENCE),
    Example("GRU", {"units": 2, "recurrent_activation": "hard_sigmoid"}, ((3, 5, 4), (3, 2))),
    Example(
        "SimpleRNN", {"units": 2, "recurrent_regularizer": "l1", "activity_regularizer": "l2"}, ((3, 5, 4), (3, 2))
    ),
    Example("LSTMCell", {"units": 2, "dropout": 0.3, "recurrent_dropout": 0.2}, ((3, 4), (3, 2), (3, 2))),
    Example("GRUCell", {"units": 2}, ((3, 4), (3, 2))),
    Example("GRUCell", {"units": 2, "reset_after": False, "recurrent_dropout": 0.2}, ((3, 4), (3, 2))),
    Example("SimpleRNNCell", {"units": 2}, ((3, 4), (3, 2))),
    Example(
        "StackedRNNCells",
        {"cells": [inner("LSTMCell", units=2), inner("GRUCell", units=3)]},
        ((3, 4), (3, 2), (3, 2), (3, 3)),
    ),
    Example("RNN", {"cell": inner("LSTMCell", units=2, dropout=0.3), "return_sequences": True}, SEQUENCE),
    Example(
        "RNN",
        {
            "cell": inner("StackedRNNCells", cells=[inner("GRUCell", units=2), inner("SimpleRNNCell", units=3)]),
            "return_state": True,
            "go_backwards": True,
        },
        SEQUENCE,
    ),
    Example("ConvLSTM1D", {"filters": 2, "kernel_size": [2], "strides": [2]}, ((3, 2, 5, 2),)),
    Example(
        "ConvLSTM2D",
        {
            "filters": 2,
            "kernel_size": [2, 3],
            "padding": "same",
            "return_sequences": True,
            "dropout": 0.2,
            "recurrent_dropout": 0.2,
        },
        ((3, 2, 3, 4, 2),),
    ),
    Example(
        "ConvLSTM2D",
        {"filters": 1, "kernel_size": [2, 2], "data_format": "channels_first", "return_state": True, "use_bias": False},
        ((3, 2, 2, 3, 4),),
    ),
    Example("ConvLSTM3D", {"filters": 1, "kernel_size": [2, 1, 2]}, ((3, 2, 2, 3, 2, 1),)),
    Example("Bidirectional", {"layer": inner("LSTM", units=2)}, SEQUENCE),
    Example(
        "Bidirectional",
        {"layer": inner("GRU", units=2, return_sequences=True, return_state=True), "merge_mode": None},
        ((3, 5, 4), (3, 2), (3, 2)),
    ),
    Example(
        "Bidirectional",
        {
            "layer": inner("SimpleRNN", units=2),
            "merge_mode": "mul",
            "backward_layer": inner("GRU", units=2, go_backwards=True),
        },
        SEQUENCE,
    ),
    Example("TimeDistributed", {"layer": inner("Dense", units=3, activation="tanh")}, SEQUENCE),
    Example("TimeDistributed", {"layer": inner("Conv1D", filters=2, kernel_size=[2])}, ((3, 2, 5, 2),)),
    Example("TimeDistributed", {"layer": inner("BatchNormalization")}, SEQUENCE, alone=False),
    Example(
        "TimeDistributed",
        {
            "layer": {
                "class_name": "Sequential",
                "config": {
                    "layers": [
                        inner("Dense", units=3, activation="relu"),
                        inner("Dropout", rate=0.3),
                        inner("Dense", units=2),
                    ]
                },
            }
        },
        SEQUENCE,
    ),
    Example("Attention", {"use_scale": True, "dropout": 0.2}, ((3, 2, 4), (3, 5, 4))),
    Example("Attention", {"score_mode": "concat"}, ((3, 2, 4), (3, 5, 3), (3, 5, 4))),
    Example("AdditiveAttention", {}, ((3, 2, 4), (3, 5, 4))),
    Example("AdditiveAttention", {"use_scale": False, "dropout": 0.2}, ((3, 2, 4), (3, 5, 3), (3, 5, 4))),
    Example("MultiHeadAttention", {"num_heads": 2, "key_dim": 3}, ((3, 2, 4), (3, 5, 3))),
    Example(
        "MultiHeadAttention",
        {
            "num_heads": 2,
            "key_dim": 2,
            "value_dim": 3,
            "output_shape": [2, 3],
            "sliding_window": 2,
            "use_gate": True,
            "dropout": 0.2,
            "use_bias": False,
        },
        ((3, 2, 4), (3, 4, 3), (3, 4, 2)),
    ),
    Example("MultiHeadAttention", {"num_heads": 2, "key_dim": 2, "attention_axes": [2]}, ((3, 2, 3, 4), (3, 2, 5, 4))),
    Example("Add", {}, PAIR),
    Example("Add", {}, ((3, 4), (3, 5, 4), (3, 1, 4))),
    Example("Subtract", {}, PAIR),
    Example("Multiply", {}, ((3, 4), (3, 4), (3, 1))),
    Example("Average", {}, PAIR),
    Example("Maximum", {}, PAIR),
    Example("Minimum", {}, PAIR),
    Example("Concatenate", {}, ((3, 4), (3, 2))),
    Example("Concatenate", {"axis": 1}, ((3, 2, 4), (3, 3, 4))),
]


def traced(layer: layers.Layer, arrays: list[np.ndarray], training: bool = True) -> tuple[Graph, Trace, list[Value]]:
    """A layer written into a graph for arrays: the graph, the trace, and the outputs."""
    graph = Graph()
    trace = Trace(graph, training)
    inputs = [graph.input(TensorType(array.shape, array.dtype.name)) for array in arrays]
    return graph, trace, trace.call(layer, inputs)


def feeds(graph: Graph, trace: Trace, arrays: list[np.ndarray]) -> list[np.ndarray]:
    """Arrays for the inputs of a traced graph: the data, then the weights."""
    of = {value: weight for weight, value in trace.bindings.items()}
    return [*arrays, *(of[value].array for value in graph.inputs[len(arrays) :])]
