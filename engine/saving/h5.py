"""Models and weights in HDF5, in the layout that Keras 1 to 3 share.

attributes   keras_version, backend, model_config (JSON), training_config (JSON)
model_weights/        layer_names; a group a layer with weight_names and the arrays, trainable ones first
optimizer_weights/    weight_names and the arrays
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from engine.core import shapes
from engine.core.errors import EngineError, FileFormatError, GraphError, ShapeError, quote_list
from engine.layers.base import Layer
from engine.layers.weight import Weight
from engine.models.config import describe
from engine.models.naming import unique
from engine.saving import hdf5, training_state
from engine.saving.atomic import WriteError
from engine.saving.text import model_from_config

# The Keras whose spelling of configs is written.
KERAS_VERSION = "3.15.1"
BACKEND = "tensorflow"

TOP_LEVEL = "top_level_model_weights"


# --- writing ------------------------------------------------------------------------------------------------


def save_model(model: Any, filepath: Any, overwrite: bool = True, include_optimizer: bool = True) -> None:
    """Write a model into an .h5 file that `load_model`, Keras 3 and tf.keras read.

    Args:
        include_optimizer: whether the optimizer's state goes with it.

    Raises:
        WriteError: the disk is full, …; a file that was there is as it was.
        GraphError: the model is joined by code, or is not built.
    """
    _check_target(model, filepath, overwrite)
    config = describe(model, "h5")

    def fill(file: h5py.File) -> None:
        _write_versions(file)
        file.attrs["model_config"] = json.dumps(config)
        _write_weights(file.create_group("model_weights"), model)
        if include_optimizer:
            training_state.write(file, model)

    hdf5.write_file(filepath, fill)


def save_weights(model: Any, filepath: Any, overwrite: bool = True) -> None:
    """Write the weights of a model alone into an .h5 file. Raises `WriteError`."""
    if not model.built:
        raise GraphError("has no weights yet", where=model.label, mend="build the model first, by an input shape")
    _check_target(model, filepath, overwrite)
    hdf5.write_file(filepath, lambda file: _write_weights(file, model))


def _check_target(model: Any, filepath: Any, overwrite: bool) -> None:
    path = Path(os.fspath(filepath))
    if path.suffix == ".keras":
        raise WriteError("the .keras archive is not written yet", where=f"'{path.name}'", expected="a name in .h5",
                         mend="save as .h5, which every Keras reads")  # fmt: skip
    if not overwrite and path.exists():
        raise WriteError(
            "there is such a file already", where=f"'{path}'", mend="choose another name, or overwrite=True"
        )


def _write_versions(group: h5py.Group) -> None:
    group.attrs["keras_version"] = KERAS_VERSION
    group.attrs["backend"] = BACKEND


def _write_weights(group: h5py.Group, model: Any) -> None:
    layers = model.layers
    hdf5.write_names(group, "layer_names", [layer.name for layer in layers])
    _write_versions(group)
    names = {TOP_LEVEL}
    for layer in layers:
        if layer.name in names:
            raise GraphError(f"two layers have the name '{layer.name}'", where=model.label, mend="rename one of them")
        names.add(layer.name)
    groups = {part for name in names for part in _with_parents(name)}
    arrays: set[str] = set()
    for layer in layers:
        weights, paths = file_order(layer), weight_paths(layer)
        mine = group.require_group(layer.name)
        chosen = [_free_path(layer.name, paths[weight], groups, arrays) for weight in weights]
        hdf5.write_names(mine, "weight_names", chosen)
        for weight, path in zip(weights, chosen, strict=True):
            hdf5.write_array(mine, path, weight.array)
    hdf5.write_names(group.create_group(TOP_LEVEL), "weight_names", [])


def _with_parents(path: str) -> list[str]:
    """ "a/b/c" as "a", "a/b", "a/b/c"."""
    parts = path.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]


def _free_path(layer: str, path: str, groups: set[str], arrays: set[str]) -> str:
    """A path within a layer's group at which no other array or group stands, whatever slashes are in names."""
    while True:
        *parents, place = _with_parents(f"{layer}/{path}")
        if place not in groups and place not in arrays and not arrays.intersection(parents):
            groups.update(parents)
            arrays.add(place)
            return path
        path = f"_{path}"


def file_order(layer: Layer) -> list[Weight]:
    """A layer's weights as files hold them: trainable ones first."""
    return [*layer.trainable_weights, *layer.non_trainable_weights]


def weight_paths(layer: Layer) -> dict[Weight, str]:
    """A name for each weight of a layer: the way to it through the layers inside, never one twice."""
    found: dict[Weight, str] = {}
    taken: set[str] = set()

    def walk(owner: Layer, prefix: str) -> None:
        for weight in owner.own_weights:
            if weight not in found:
                found[weight] = unique(f"{prefix}/{weight.name}", taken)
                taken.add(found[weight])
        for inner in owner.inner_layers():
            walk(inner, f"{prefix}/{inner.name}")

    walk(layer, layer.name)
    return found


# --- reading ------------------------------------------------------------------------------------------------


def load_model(filepath: Any, custom_objects: Mapping[str, Any] | None = None, compile: bool = True,
               safe_mode: bool = True) -> Any:  # fmt: skip
    """A model from an .h5 file that the engine or Keras 1 to 3 wrote: its weights, and its compilation if it had one.

    Args:
        custom_objects: classes and functions of your own, by the names in the file.
        compile: whether to restore losses, metrics and the optimizer with its state.
        safe_mode: code in files is never run, whatever this says; it is here for scripts written for Keras.

    Raises:
        FileFormatError: the file is damaged, of another kind, holds weights alone, or a layer of unknown class.
    """
    with hdf5.opened(filepath) as file:
        where = f"'{Path(os.fspath(filepath)).name}'"
        if "model_config" not in file.attrs:
            raise _no_architecture(file, where)
        config = _json(file, "model_config", where)
        group = hdf5.group_at(file, "model_weights") if "model_weights" in file else None
        if group is not None:
            _check_sizes(config, group, where)
        try:
            model = model_from_config(config, custom_objects)
            if group is not None and model.built:
                _read_weights(group, model)
        except EngineError as error:
            raise error.located(where) from None
        except MemoryError:
            raise FileFormatError("its layers ask for more memory than there is", where=where, code="size",
                                  mend="the file is damaged or made to exhaust memory") from None  # fmt: skip
        if compile:
            training_state.read(file, model, custom_objects)
    return model


def load_weights(model: Any, filepath: Any, by_name: bool = False, skip_mismatch: bool = False) -> None:
    """Take over the weights of an .h5 file (of weights alone, or of a whole model).

    Args:
        by_name: only layers whose name is in the file; else layer after layer, in order.
        skip_mismatch: leave weights of another shape or number as they are, with a warning.

    Raises:
        FileFormatError: the file is damaged or of another kind.
        ShapeError: layers, weights or shapes do not go together; nothing is changed then.
    """
    if not model.built:
        raise GraphError("has no weights yet", where=model.label, mend="build the model first, by an input shape")
    with hdf5.opened(filepath) as file:
        where = f"'{Path(os.fspath(filepath)).name}'"
        group = (
            hdf5.group_at(file, "model_weights")
            if "layer_names" not in file.attrs and "model_weights" in file
            else file
        )
        if hdf5.read_names(group, "layer_names") is None:
            raise FileFormatError("it holds no weights in the layout of .h5 model files", where=where,
                                  expected="the attribute layer_names",
                                  got=quote_list(group) if len(group) else "nothing",
                                  code="layout")  # fmt: skip
        try:
            _read_weights(group, model, by_name, skip_mismatch)
        except EngineError as error:
            raise error.located(where) from None


def _no_architecture(file: h5py.File, where: str) -> FileFormatError:
    if hdf5.read_names(file, "layer_names") is not None or "layers" in file or "model_weights" in file:
        return FileFormatError("this file holds weights without an architecture", where=where,
                               expected="the attribute model_config",
                               mend="build the model and use load_weights", code="weights_only")  # fmt: skip
    return FileFormatError("this HDF5 file holds no model", where=where, expected="the attribute model_config",
                           got=quote_list(file) if len(file) else "nothing", code="kind")  # fmt: skip


def _json(file: h5py.File, attribute: str, where: str) -> Any:
    try:
        return json.loads(hdf5.text(file.attrs[attribute]))
    except ValueError as error:
        raise FileFormatError(f"{attribute} is damaged", where=where, expected="JSON", got=str(error)) from None


def _check_sizes(config: Any, group: h5py.Group, where: str) -> None:
    """Refuse an architecture that asks for far more memory than the file has weights."""
    held = 0

    def count(_: str, found: Any) -> None:
        nonlocal held
        held += int(np.prod(found.shape, dtype=np.float64)) if isinstance(found, h5py.Dataset) and found.shape else 0

    group.visititems(count)
    bound = held + 10_000_000
    stack = [config]
    while stack:
        value = stack.pop()
        if isinstance(value, Mapping):
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, int) and not isinstance(value, bool) and abs(value) > bound and abs(value) < 2**63:
            raise FileFormatError(f"a size of {value:,} is out of all proportion to the {held:,} weights in the file",
                                  where=where, mend="the file is damaged or made to exhaust memory",
                                  code="size")  # fmt: skip


def _read_weights(group: h5py.Group, model: Any, by_name: bool = False, skip_mismatch: bool = False) -> None:
    """Assign the arrays of a group to a model's weights, after all of them were found to fit."""
    found: list[tuple[Weight, np.ndarray]] = []
    for layer, name in _pairs(group, model, by_name):
        mine = hdf5.group_at(group, name)
        names = hdf5.read_names(mine, "weight_names") or []
        weights = file_order(layer)
        if len(names) != len(weights):
            message = f"layer '{layer.name}' has {len(weights)} weights; '{name}' in the file has {len(names)}"
            if not skip_mismatch:
                raise ShapeError(message, expected=str(len(weights)), got=str(len(names)))
            warnings.warn(f"{message}: left as it is", UserWarning, stacklevel=4)
            continue
        for weight, path in zip(weights, names, strict=True):
            dataset = hdf5.dataset_at(mine, path)
            if tuple(dataset.shape) != weight.shape:
                message = f"weight '{weight.path}' has another shape in the file"
                got = shapes.text(dataset.shape)
                if not skip_mismatch:
                    raise ShapeError(message, expected=shapes.text(weight.shape), got=got,
                                     mend="change the layer, or pass skip_mismatch=True")  # fmt: skip
                warnings.warn(f"{message}, {got}: left as it is", UserWarning, stacklevel=4)
                continue
            found.append((weight, hdf5.read_array(dataset, weight.shape, f"'{path}'")))
    for weight, array in found:
        weight.assign(array)


def _pairs(group: h5py.Group, model: Any, by_name: bool) -> Iterator[tuple[Layer, str]]:
    """Layers and the names of their groups."""
    names = hdf5.read_names(group, "layer_names") or []
    if by_name:
        yield from ((layer, layer.name) for layer in model.layers if layer.name in set(names))
        return
    filled = [name for name in names if hdf5.read_names(hdf5.group_at(group, name), "weight_names")]
    layers = [layer for layer in model.layers if layer.weights]
    if len(filled) != len(layers):
        raise ShapeError(
            f"the model has {len(layers)} layers with weights, the file {len(filled)}",
            expected=_listed([layer.name for layer in layers]),
            got=_listed(filled),
            mend="build the model whose weights these are, or load by_name=True",
        )
    yield from zip(layers, filled, strict=True)


def _listed(names: Sequence[str]) -> str:
    return quote_list(names) if names else "none"
