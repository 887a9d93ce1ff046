"""Models in files: HDF5 in Keras's layout, JSON and YAML of the architecture, and scripts that rebuild a model."""

from engine.saving.h5 import load_model, load_weights, save_model, save_weights
from engine.saving.text import model_from_config, model_from_json, model_from_yaml, to_json, to_yaml

__all__ = [
    "load_model", "load_weights", "model_from_config", "model_from_json", "model_from_yaml", "save_model",
    "save_weights", "to_json", "to_yaml",
]  # fmt: skip
