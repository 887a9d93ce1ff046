"""Models in files: HDF5 in Keras's layouts, .keras archives, architectures as text, scripts."""

from engine.core.custom import (
    CustomObjectScope,
    custom_object_scope,
    get_custom_objects,
    get_registered_name,
    get_registered_object,
    register_keras_serializable,
)
from engine.saving.files import load_model, load_weights, save_model, save_weights
from engine.saving.gaps import Gap, keras_gaps
from engine.saving.onnx_export import save_onnx
from engine.saving.onnx_import import load_onnx
from engine.saving.python_code import to_python
from engine.saving.report import LoadReport, LoadRow
from engine.saving.text import model_from_config, model_from_json, model_from_yaml, to_json, to_yaml

__all__ = [
    "CustomObjectScope", "custom_object_scope", "get_custom_objects", "get_registered_name", "get_registered_object",
    "register_keras_serializable", "Gap", "LoadReport", "LoadRow", "keras_gaps", "load_model", "load_onnx", "load_weights",
    "model_from_config", "model_from_json", "model_from_yaml", "save_model", "save_onnx",
    "save_weights", "to_json", "to_python", "to_yaml",
]  # fmt: skip
