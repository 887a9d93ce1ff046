"""Models: functional networks of layers, chains, and models joined by code."""

from __future__ import annotations

from typing import Any

from engine.models.clone import clone_model
from engine.models.model import Model
from engine.models.sequential import Sequential

# Keras 3's name of what Model(inputs, outputs) makes.
Functional = Model

# Where Keras has these names; they are written in `engine.saving`, which stands on this package.
_IN_FILES = {
    "load_model": "engine.saving.files",
    "load_onnx": "engine.saving.onnx_import",
    "save_model": "engine.saving.files",
    "model_from_config": "engine.saving.text",
    "model_from_json": "engine.saving.text",
    "model_from_yaml": "engine.saving.text",
}


def __getattr__(name: str) -> Any:
    if name in _IN_FILES:
        import importlib

        return getattr(importlib.import_module(_IN_FILES[name]), name)
    if name == "surgery":
        import importlib

        return importlib.import_module("engine.models.surgery")
    raise AttributeError(f"module 'engine.models' has no attribute '{name}'")


__all__ = ["Functional", "Model", "Sequential", "clone_model", *_IN_FILES]
