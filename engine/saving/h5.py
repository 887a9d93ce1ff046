"""Models and weights in HDF5, in the layout that Keras 1 to 3 share.

attributes   keras_version, backend, model_config (JSON), training_config (JSON)
model_weights/        layer_names; a group a layer with weight_names and the arrays, trainable ones first
optimizer_weights/    weight_names and the arrays
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import h5py

from engine.core.errors import EngineError, FileFormatError, GraphError, ShapeError, quote_list
from engine.layers.base import Layer
from engine.layers.weight import Weight, filled_later
from engine.models.config import describe
from engine.models.naming import unique
from engine.saving import hdf5, limits, training_state
from engine.saving.old_weights import Writer, present_layout, writer_of
from engine.saving.report import LoadReport, Pair, absent, take
from engine.saving.stored import Stored, stored
from engine.saving.text import model_from_config

# The Keras whose spelling of configs is written.
KERAS_VERSION = "3.15.1"
BACKEND = "tensorflow"

TOP_LEVEL = "top_level_model_weights"


# --- writing ------------------------------------------------------------------------------------------------


def save_model(model: Any, filepath: Any, include_optimizer: bool = True) -> None:
    """Write a model into an .h5 file that `load_model` and Keras 3 read; tf.keras reads a Sequential of it.

    Args:
        include_optimizer: whether the optimizer's state goes with it.

    Raises:
        WriteError: the disk is full, …; a file that was there is as it was.
        GraphError: the model is joined by code, or is not built.
    """
    config = describe(model, "h5")

    def fill(file: h5py.File) -> None:
        _write_versions(file)
        file.attrs["model_config"] = json.dumps(config)
        _write_weights(file.create_group("model_weights"), model)
        if include_optimizer:
            training_state.write(file, model)

    hdf5.write_file(filepath, fill)


def save_weights(model: Any, filepath: Any) -> None:
    """Write the weights of a model alone into an .h5 file. Raises `WriteError`."""
    hdf5.write_file(filepath, lambda file: _write_weights(file, model))


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


def load_model(filepath: Any, custom_objects: Mapping[str, Any] | None = None, compile: bool = True) -> Any:
    """A model from an .h5 file that the engine or Keras 1 to 3 wrote: its weights, and its compilation if it had one.

    Args:
        custom_objects: classes and functions of your own, by the names in the file.
        compile: whether to restore losses, metrics and the optimizer with its state.

    Raises:
        FileFormatError: the file is damaged, of another kind, holds weights alone, or a layer of unknown class.
    """
    with hdf5.opened(filepath) as file:
        where = f"'{Path(os.fspath(filepath)).name}'"
        if "model_config" not in file.attrs:
            raise _no_architecture(file, where)
        config = limits.parse_json(_attribute(file, "model_config", where), "model_config is damaged", where)
        group = hdf5.group_at(file, "model_weights") if "model_weights" in file else None
        held = limits.held_values(group, where) if group is not None else limits.PARAMETERS
        limits.check_plain(config, where, held + limits.NUMBER)
        try:
            with filled_later():
                with limits.bounded_weights(2 * held + limits.NUMBER if group is not None else held, where):
                    model = model_from_config(config, custom_objects, writer_of(file).version)
                if group is not None and model.built:
                    take(_pairs(group, model, False), where.strip("'"))
        except EngineError as error:
            raise error.located(where) from None
        except MemoryError:
            raise FileFormatError("its layers ask for more memory than there is", where=where, code="size",
                                  mend=limits.MADE_TO_EXHAUST) from None  # fmt: skip
        if compile:
            training_state.read(file, model, custom_objects)
    return model


def load_weights(model: Any, file: h5py.File, where: str, by_name: bool = False,
                 skip_mismatch: bool = False) -> LoadReport:  # fmt: skip
    """Take over the weights of an open .h5 file (of weights alone, or of a whole model).

    Args:
        by_name: only layers whose name is in the file; else layer after layer, in order.
        skip_mismatch: leave weights of another shape or number as they are, with a warning.

    Returns:
        What was taken and what was left, layer by layer.

    Raises:
        FileFormatError: the file is damaged or of another kind.
        ShapeError: layers, weights or shapes do not go together; nothing is changed then.
    """
    whole = "layer_names" not in file.attrs and "layer_names0" not in file.attrs and "model_weights" in file
    group = hdf5.group_at(file, "model_weights") if whole else file
    if hdf5.read_names(group, "layer_names") is None:
        raise FileFormatError("it holds no weights in the layout of .h5 model files", where=where,
                              expected="the attribute layer_names", got=quote_list(group) if len(group) else "nothing",
                              code="layout")  # fmt: skip
    pairs = _pairs(group, model, by_name, skip_mismatch)
    asked = {pair.source for pair in pairs}
    unused = [
        name for name in hdf5.read_names(group, "layer_names") or [] if name not in asked and _arrays(group, name)
    ]
    return take(pairs, where.strip("'"), skip_mismatch, unused)


def _attribute(file: h5py.File, name: str, where: str) -> str:
    try:
        return hdf5.text(hdf5.read_attribute(file, name))
    except EngineError:
        raise
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise FileFormatError(f"{name} is damaged", where=where, expected="text", got=str(error)) from None


def _no_architecture(file: h5py.File, where: str) -> FileFormatError:
    if hdf5.read_names(file, "layer_names") is not None or "layers" in file or "model_weights" in file:
        return FileFormatError("this file holds weights without an architecture", where=where,
                               expected="the attribute model_config",
                               mend="build the model and use load_weights", code="weights_only")  # fmt: skip
    return FileFormatError("this HDF5 file holds no model", where=where, expected="the attribute model_config",
                           got=quote_list(file) if len(file) else "nothing", code="kind")  # fmt: skip


def _arrays(group: h5py.Group, name: str) -> list[str]:
    """Names of the arrays of a layer."""
    return hdf5.read_names(hdf5.group_at(group, name), "weight_names") or []


def _pairs(group: h5py.Group, model: Any, by_name: bool, skip_mismatch: bool = False) -> list[Pair]:
    """Layers with weights, and what the file has for them: by name, or one after the other."""
    names = hdf5.read_names(group, "layer_names") or []
    writer = writer_of(group)
    layers = [layer for layer in model.layers if layer.weights]
    if by_name:
        known = set(names)
        return [
            _pair(group, layer, layer.name, writer) if layer.name in known else absent(layer) for layer in layers
        ]  # fmt: skip
    filled = [name for name in names if _arrays(group, name)]
    if len(filled) != len(layers):
        raise ShapeError(
            f"the model has {len(layers)} layers with weights, the file {len(filled)}",
            expected=quote_list([layer.name for layer in layers]) if layers else "none",
            got=quote_list(filled) if filled else "none",
            mend="build the model whose weights these are, or load by_name=True",
        )
    return [_pair(group, layer, name, writer) for layer, name in zip(layers, filled, strict=True)]


def _pair(group: h5py.Group, layer: Layer, name: str, writer: Writer) -> Pair:
    mine = hdf5.group_at(group, name)
    arrays = [stored(mine, path) for path in _arrays(group, name)]
    weights = file_order(layer)
    return Pair(layer, name, weights, present_layout(layer, _by_names(layer, weights, arrays), writer))


def _by_names(layer: Layer, weights: list[Weight], arrays: list[Stored]) -> list[Stored]:
    """The arrays of a model within the model in the order of its weights, where names tell.

    Files put trainable ones first, so their order depends on what was frozen when they were written.
    """
    if not layer.inner_layers() or len(arrays) != len(weights):
        return arrays

    def short(path: str) -> str:
        return "/".join(path.split(":")[0].split("/")[-2:])

    named = {short(one.name): one for one in arrays}
    wanted = [short(weight_paths(layer)[weight]) for weight in weights]
    if len(named) != len(arrays) or set(named) != set(wanted):
        return arrays
    return [named[name] for name in wanted]
