"""Layers as both Keras 2 and 3 read them in .h5 files: Keras 3's configs without what Keras 2 does not know.

A field that came after Keras 2 is left out where it has its default, which says the same to both. Where it has another
value only Keras 3 reads the layer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.layers import layer_class

# Fields that Keras 2 (tf_keras 2.21) refuses, by class.
NEWER: Mapping[str, tuple[str, ...]] = {
    "Attention": ("score_mode",),  # which Keras 3's reader of .h5 files takes for a function
    "CenterCrop": ("data_format",),
    "ConvLSTM1D": ("seed",),
    "ConvLSTM2D": ("seed",),
    "ConvLSTM3D": ("seed",),
    "LayerNormalization": ("rms_scaling",),
    "MultiHeadAttention": ("seed", "sliding_window", "use_gate"),
    "RNN": ("activity_regularizer",),
    "RandomContrast": ("data_format", "value_range"),
    "RandomCrop": ("data_format",),
    "RandomFlip": ("data_format",),
    "RandomRotation": ("data_format",),
    "RandomTranslation": ("data_format",),
    "RandomZoom": ("data_format",),
    "Resizing": ("antialias", "data_format", "fill_mode", "fill_value", "pad_to_aspect_ratio"),
    "SimpleRNN": ("seed",),
    "SimpleRNNCell": ("seed",),
    "ZeroPadding1D": ("data_format",),
}

# Old names that Keras 3 takes too.
OLDER: Mapping[tuple[str, str], str] = {
    ("InputLayer", "batch_shape"): "batch_input_shape",
    ("LeakyReLU", "negative_slope"): "alpha",
}


def spelled(kind: str, config: Mapping[str, Any]) -> dict[str, Any]:
    """A layer's config, and those of the layers in it, in the spelling of both."""
    written: dict[str, Any] = {}
    for key, value in config.items():
        if key in NEWER.get(kind, ()) and value == _default(kind, key):
            continue
        written[OLDER.get((kind, key), key)] = _inside(value)
    if kind == "InputLayer":
        written["ragged"] = False
    return written


def entry(kind: str, config: Mapping[str, Any]) -> dict[str, Any]:
    """A layer as .h5 files hold it."""
    written = {"class_name": kind, "config": spelled(kind, config)}
    axis = config.get("axis")
    if isinstance(axis, (list, tuple)) and len(axis) > 1:
        # Keras 3 forgets several axes of a layer whose module is not told.
        return {"module": "keras.layers", **written, "registered_name": None}
    return written


def _default(kind: str, key: str) -> Any:
    cls = layer_class(kind)
    default = cls.fields[key].default if cls is not None and key in cls.fields else None
    return list(default) if isinstance(default, tuple) else default


def _inside(value: Any) -> Any:
    """Layers in layers: what a wrapper wraps, cells."""
    if isinstance(value, list):
        return [_inside(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    kind, config = value.get("class_name"), value.get("config")
    if isinstance(kind, str) and isinstance(config, Mapping):
        return {**value, "config": spelled(kind, config)}
    return {key: _inside(one) for key, one in value.items()}
