"""Helpers around data: one-hot rows, scaled vectors, batches by index, files from the network, seeds."""

from __future__ import annotations

import importlib
from typing import Any

from engine.backend import clear_session
from engine.backend_functions import is_keras_tensor
from engine.core.config import one_thread
from engine.core.custom import (
    CustomObjectScope,
    custom_object_scope,
    get_custom_objects,
    get_registered_name,
    get_registered_object,
    register_keras_serializable,
)
from engine.core.rng import random_source, set_random_seed
from engine.utils import data_utils, io_utils, np_utils
from engine.utils.data_utils import get_file
from engine.utils.io_utils import HDF5Matrix
from engine.utils.np_utils import normalize, to_categorical
from engine.utils.parts import pack_x_y_sample_weight, split_dataset, unpack_x_y_sample_weight
from engine.utils.sequence import PyDataset, Sequence
from engine.utils.timeseries import timeseries_dataset_from_array

# Found where they live when first asked for: images need a library of their own.
_ELSEWHERE = {
    "array_to_img": "engine.preprocessing.image",
    "img_to_array": "engine.preprocessing.image",
    "load_img": "engine.preprocessing.image",
    "save_img": "engine.preprocessing.image",
    "pad_sequences": "engine.preprocessing.sequence",
}


def __getattr__(name: str) -> Any:
    if name in _ELSEWHERE:
        return getattr(importlib.import_module(_ELSEWHERE[name]), name)
    raise AttributeError(f"engine.utils has no '{name}'")


__all__ = [
    "CustomObjectScope", "HDF5Matrix", "PyDataset", "Sequence", "data_utils", "get_file", "io_utils", "normalize", "np_utils",
    "one_thread", "random_source", "set_random_seed", "to_categorical",
    "clear_session", "custom_object_scope", "get_custom_objects", "get_registered_name",
    "get_registered_object", "is_keras_tensor", "register_keras_serializable", "split_dataset",
    "timeseries_dataset_from_array", "pack_x_y_sample_weight", "unpack_x_y_sample_weight",
]  # fmt: skip
