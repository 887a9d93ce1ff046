"""Weights as Keras 3 keeps them, in .weights.h5 files and within .keras archives: groups by class and place.

layers/dense/vars/0, layers/dense_1/vars/0, …      arrays of each layer, the attribute `name` beside them
layers/functional/layers/dense/vars/0              a model within a model
layers/lstm/cell/vars/0                            recurrent layers keep theirs in a cell
layers/bidirectional/forward_layer/cell/vars/0     wrappers: by the attribute that holds the layer inside
layers/dropout/seed_generator/vars/0               random generators (Keras up to 3.4, and ours)
optimizer/vars/0, …                                step, rate, slots
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import h5py

from engine.core.errors import FileFormatError
from engine.layers.base import Layer, snake_case
from engine.layers.weight import Weight
from engine.models.naming import unique
from engine.saving import hdf5
from engine.saving.report import LoadReport, Pair, absent, take
from engine.saving.stored import Stored, stored

# Layers whose weights Keras 3 puts into a cell of theirs.
IN_A_CELL = ("SimpleRNN", "LSTM", "GRU", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")
SEED = "seed_generator"
# Keras 2.12 kept a model's layers here, each that has weights counted twice.
CHECKPOINT = "_layer_checkpoint_dependencies"


@dataclass(frozen=True)
class Place:
    """Where a layer's own weights are: the group `path`/vars."""

    path: str
    layer: Layer
    weights: tuple[Weight, ...]
    seeds: tuple[Weight, ...] = ()
    seed_path: str = ""
    inside: str = ""  # the name of the layer that this one is in


def layer_of_operation(layer: Layer) -> bool:
    """Whether a layer is an operation of Keras, which is no layer there and has no place in files of weights."""
    return getattr(layer, "is_operation", False)


def places(model: Any, group: h5py.Group | None = None, by_name: bool = False,
           every: bool = False) -> Iterator[tuple[Layer | None, Place]]:  # fmt: skip
    """Every layer's place, the model's own first: (the layer of `model` that it belongs to, place).

    Args:
        every: all places of a layer that stands in several; else the first one with its weights, the others without.
        group: of a file; layers are then found by the names that it keeps, where those are the model's.
        by_name: leave out layers of which the file has no name.
    """
    seen: set[Layer] = {model}
    yield None, Place("", model, ())
    top = _container(model.layers, group, "layers", by_name)
    attributes = _attributes(model) if model.is_subclassed else []
    for name, layer in attributes:
        if layer in top:
            top[layer] = name if name < "layers" else top[layer]
    for layer, path in top.items():
        if layer in seen and not every:
            yield layer, Place(path, layer, ())
        for place in _within(layer, path, group, set() if every else seen):
            yield layer, place


def _within(layer: Layer, path: str, group: h5py.Group | None, seen: set[Layer]) -> Iterator[Place]:
    stack = [(layer, path, "")]
    while stack:
        here, at, inside = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        cell = f"{at}/cell" if type(here).__name__ in IN_A_CELL else at
        own = here.own_weights
        weights = [weight for kind in ("parameter", "state") for weight in own if weight.kind == kind]
        seeds = tuple(weight for weight in own if weight.kind == "seed")
        if cell != at:
            yield Place(at, here, ())
        parts = here.archive_parts(weights)
        yield Place(cell, here, tuple(parts.pop("", ())), seeds, f"{cell}/{SEED}", inside)
        for part, mine in parts.items():
            yield Place(f"{cell}/{part}", here, tuple(mine), inside=inside)
        inner = here.inner_layers()
        if here.category == "Model":
            found = _container(inner, group, f"{at}/layers")
        else:
            found = _wrapped(here, inner, group, at)
        stack.extend((inner, place, here.name) for inner, place in reversed(list(found.items())))


def _container(layers: Sequence[Layer], group: h5py.Group | None, at: str, by_name: bool = False) -> dict[Layer, str]:
    """Paths of layers in a list: by class, counted, or by name where the file knows all their names."""
    checkpoint = at.removesuffix("layers") + CHECKPOINT
    if group is not None and at.endswith("layers") and at not in group and checkpoint in group:
        return _counted_twice(layers, checkpoint)
    layers = [layer for layer in layers if not layer_of_operation(layer)]
    counted: dict[Layer, str] = {}
    taken: set[str] = set()
    for layer in layers:
        counted[layer] = f"{at}/{unique(_kind(layer), taken)}"
        taken.add(counted[layer].rsplit("/", 1)[-1])
    names = _names(group, at) if group is not None else {}
    if by_name:
        return {layer: names[layer.name] for layer in layers if layer.name in names}
    if all(layer.name in names for layer in layers if layer.all_weights()):
        return {layer: names.get(layer.name, path) for layer, path in counted.items()}
    return counted


def _kind(layer: Layer) -> str:
    return "functional" if type(layer).__name__ == "Model" else snake_case(type(layer).__name__)


def _counted_twice(layers: Sequence[Layer], at: str) -> dict[Layer, str]:
    """Paths of layers in files of Keras 2.12: dense, dense_2, dense_4, …."""
    found: dict[Layer, str] = {}
    counts: dict[str, int] = {}
    for layer in layers:
        kind = _kind(layer)
        number = counts.get(kind, 0)
        counts[kind] = number + (2 if layer.weights else 1)
        found[layer] = f"{at}/{kind}_{number}" if number else f"{at}/{kind}"
    return found


def _names(group: h5py.Group, at: str) -> dict[str, str]:
    """Names of the layers in a group of a file, and their paths; none where one is there twice."""
    found: dict[str, str] = {}
    here = _group(group, at)
    for key in here if here is not None else ():
        path = f"{at}/{key}"
        variables = _group(group, f"{path}/vars")
        if variables is None or "name" not in variables.attrs:
            continue
        name = hdf5.text(hdf5.read_attribute(variables, "name"))
        if name in found:
            return {}
        found[name] = path
    return found


def _wrapped(layer: Layer, inner: Sequence[Layer], group: h5py.Group | None, at: str) -> dict[Layer, str]:
    """Paths of the layers within a wrapper: the attribute's name, or for a list of them that and the class."""
    found: dict[Layer, str] = {}
    for name, one in _attributes(layer):
        if one in inner:
            found.setdefault(one, f"{at}/{name}")
    if type(layer).__name__ == "StackedRNNCells":
        return _container(inner, group, f"{at}/cells")
    rest = [one for one in inner if one not in found]
    return found | _container(rest, group, f"{at}/layers")


def _attributes(layer: Layer) -> list[tuple[str, Layer]]:
    """Layers that attributes hold directly, sorted by the attributes' public names."""
    return sorted(
        ((name.lstrip("_"), value) for name, value in vars(layer).items() if isinstance(value, Layer)),
        key=lambda item: item[0],
    )


def _group(group: h5py.Group, path: str) -> h5py.Group | None:
    """A group within a group, None if it is not there. Links are refused."""
    here = group
    for part in path.split("/"):
        if not part:
            continue
        if isinstance(here, h5py.Group) and part not in here and f"_{part}" in here:
            part = f"_{part}"  # Keras 2 names the parts of some layers by private attributes
        if not isinstance(here, h5py.Group) or part not in here:
            return None
        here = hdf5.group_at(here, part)
    return here


# --- writing ------------------------------------------------------------------------------------------------------


def write(file: h5py.Group, model: Any) -> None:
    """Write the weights of a model, and the states of its random generators.

    Those of a layer in several places are written at each: Keras looks for them there.
    """
    for _, place in places(model, every=True):
        _write(file, place.path, place.layer.name, place.weights)
        if place.seeds:
            _write(file, place.seed_path, SEED, place.seeds)


def _write(file: h5py.Group, path: str, name: str, weights: Sequence[Weight]) -> None:
    group = file.require_group(f"{path}/vars" if path else "vars")
    group.attrs["name"] = name
    for number, weight in enumerate(weights):
        hdf5.write_array(group, str(number), weight.array)


def write_optimizer(file: h5py.Group, name: str, arrays: Sequence[Any]) -> None:
    """Write an optimizer's variables: the step, the rate, and the slots in the order of the weights."""
    group = file.require_group("optimizer/vars")
    group.attrs["name"] = name
    for number, array in enumerate(arrays):
        hdf5.write_array(group, str(number), array)


# --- reading ------------------------------------------------------------------------------------------------------


def is_keras3(file: h5py.Group) -> bool:
    """Whether an HDF5 file of weights is in this layout."""
    return "layer_names" not in file.attrs and ("layers" in file or CHECKPOINT in file)


def load_weights(model: Any, file: h5py.Group, name: str, by_name: bool = False,
                 skip_mismatch: bool = False) -> LoadReport:  # fmt: skip
    """Take over the weights of a file in this layout.

    Args:
        name: of the file, for the report.
        by_name: only layers whose names are in the file; else by class and place.

    Raises:
        FileFormatError: the file is damaged.
        ShapeError: layers, weights or shapes do not go together; nothing is changed then.
    """
    if by_name and CHECKPOINT in file and "layers" not in file:
        raise FileFormatError("a file of Keras 2.12 does not say the names of its layers", where=f"'{name}'",
                              mend="load it without by_name, into the model whose weights these are",
                              code="layout")  # fmt: skip
    merged: dict[Layer, Pair] = {}
    used: set[str] = set()
    held: dict[Any, list[Stored]] = {}
    for top, place in places(model, file, by_name):
        if top is None:
            continue
        pair = merged.setdefault(top, Pair(top, place.path, [], []))
        arrays = _arrays(file, place.path)
        if place.weights:
            # A layer in two places: Keras writes its weights at the first one alone, and nothing at the other.
            shapes = tuple(weight.shape for weight in place.weights)
            kind = place.inside, type(place.layer), place.layer.name, shapes
            if _group(file, place.path) is None:
                arrays = held.get(kind, [])
            held.setdefault(kind, arrays)
        used.add("/".join(place.path.split("/")[:2]))
        pair.weights = [*pair.weights, *place.weights]
        pair.stored = [*pair.stored, *arrays]
        if place.seeds:
            pair.extra += zip(place.seeds, _arrays(file, place.seed_path), strict=False)
        elif len(arrays) != len(place.weights):
            pair.source = place.path
    pairs = [pair for pair in merged.values() if pair.weights or pair.stored or pair.extra]
    if by_name:
        pairs += [absent(layer) for layer in model.layers if layer.weights and layer not in merged]
    return take(pairs, name, skip_mismatch, _unused(file, used))


def _unused(file: h5py.Group, used: set[str]) -> list[str]:
    """Groups of layers with arrays that no layer of the model asked for."""
    top = "layers" if "layers" in file else CHECKPOINT
    layers = _group(file, top)
    left = [key for key in layers if f"{top}/{key}" not in used] if layers is not None else []
    return [f"{top}/{key}" for key in left if isinstance(layers.get(key), h5py.Group) and _arrays(file, f"{top}/{key}")]


def _arrays(file: h5py.Group, path: str) -> list[Stored]:
    group = _group(file, f"{path}/vars")
    if group is None:
        return []
    keys = sorted(group, key=lambda key: (not key.isdigit(), int(key) if key.isdigit() and len(key) < 9 else 0, key))
    return [stored(group, key) for key in keys]


def optimizer_arrays(file: h5py.Group) -> list[Stored]:
    """An optimizer's variables in a file; none where it has none."""
    return _arrays(file, "optimizer")
