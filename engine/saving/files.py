"""Models and weights in files: which format a name or a content asks for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.core.errors import EngineError, GraphError
from engine.saving import archive, h5, hdf5, keras3
from engine.saving.atomic import WriteError
from engine.saving.onnx_import import load_onnx
from engine.saving.report import LoadReport

ZIP = b"PK\x03\x04"


def save_model(model: Any, filepath: Any, overwrite: bool = True, include_optimizer: bool = True) -> None:
    """Write a whole model: a `.keras` archive, or the HDF5 layout under any other name (`.h5`, `.hdf5`).

    Args:
        include_optimizer: whether the compilation and the optimizer's state go with it.

    Raises:
        WriteError: the disk is full, …; a file that was there is as it was.
        GraphError: the model is joined by code, or is not built.
    """
    _check_target(filepath, overwrite)
    if Path(os.fspath(filepath)).suffix == ".keras":
        archive.save_model(model, filepath, include_optimizer)
    else:
        h5.save_model(model, filepath, include_optimizer)


def load_model(filepath: Any, custom_objects: Mapping[str, Any] | None = None, compile: bool = True,
               safe_mode: bool = True) -> Any:  # fmt: skip
    """A model from a `.keras` archive or an `.h5` file that the engine or Keras 1 to 3 wrote, or from an `.onnx` file.

    Args:
        custom_objects: classes and functions of your own, by the names in the file.
        compile: whether to restore losses, metrics and the optimizer with its state.
        safe_mode: code in files is never run, whatever this says; it is here for scripts written for Keras.

    Raises:
        FileFormatError: the file is damaged, of another kind, holds weights alone, or a layer of unknown class.
    """
    if Path(os.fspath(filepath)).suffix == ".onnx":
        return load_onnx(filepath)
    if is_archive(filepath):
        return archive.load_model(filepath, custom_objects, compile)
    return h5.load_model(filepath, custom_objects, compile)


def save_weights(model: Any, filepath: Any, overwrite: bool = True) -> None:
    """Write the weights alone: Keras 3's layout under a name in `.weights.h5`, else the layout that Keras 1 to 3 share.

    Raises:
        WriteError: the disk is full, ….
        GraphError: the model is not built.
    """
    _check_built(model)
    _check_target(filepath, overwrite)
    if str(os.fspath(filepath)).endswith(".weights.h5"):
        hdf5.write_file(filepath, lambda file: keras3.write(file, model))
    else:
        h5.save_weights(model, filepath)


def load_weights(model: Any, filepath: Any, by_name: bool = False, skip_mismatch: bool = False) -> LoadReport:
    """Take over the weights of a file: `.h5` of weights or of a whole model, `.weights.h5`, `.keras`.

    Args:
        by_name: only layers whose name is in the file; else layer after layer, in order.
        skip_mismatch: leave weights of another shape or number as they are, with a warning.

    Returns:
        What was taken and what was left, layer by layer, and why; `print(report)` shows a table.

    Raises:
        FileFormatError: the file is damaged or of another kind.
        ShapeError: layers, weights or shapes do not go together; nothing is changed then.
    """
    _check_built(model)
    name = Path(os.fspath(filepath)).name
    try:
        if is_archive(filepath):
            return archive.load_weights(model, filepath, by_name, skip_mismatch)
        with hdf5.opened(filepath) as file:
            if keras3.is_keras3(file):
                return keras3.load_weights(model, file, name, by_name, skip_mismatch)
            return h5.load_weights(model, file, f"'{name}'", by_name, skip_mismatch)
    except EngineError as error:
        raise error.located(f"'{name}'") from None


def is_archive(filepath: Any) -> bool:
    """Whether a file is a zip archive, by its content; by its name where it is not there."""
    path = Path(os.fspath(filepath))
    if not path.is_file():
        return path.suffix == ".keras"
    with open(path, "rb") as file:
        head = file.read(4)
    return head == ZIP or (path.suffix == ".keras" and head != hdf5.SIGNATURE[:4])


def _check_built(model: Any) -> None:
    if not model.built:
        raise GraphError("has no weights yet", where=model.label, mend="build the model first, by an input shape")


def _check_target(filepath: Any, overwrite: bool) -> None:
    path = Path(os.fspath(filepath))
    if not overwrite and path.exists():
        raise WriteError(
            "there is such a file already", where=f"'{path}'", mend="choose another name, or overwrite=True"
        )
