"""The forms in which `layerloom export` writes; it imports nothing, for every start of the program reads it."""

from __future__ import annotations

# What each format of `export` is called in a folder.
FORMATS = {
    "json": "model.json",
    "yaml": "model.yaml",
    "h5": "model.h5",
    "keras": "model.keras",
    "weights": "model.weights.h5",
    "onnx": "model.onnx",
    "python": "model.py",
    "python-engine": "model.engine.py",
    "svg": "network.svg",
    "png": "network.png",
    "pdf": "network.pdf",
    "tikz": "network.tex",
    "mermaid": "network.mmd",
}
