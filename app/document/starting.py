"""What a layer begins with when it is put on the canvas or into another one, so that it works before anything is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.document.catalogue import Catalogue, default_catalogue

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo, LayerInfo

# Of one kind, where the general value below would not be what people use.
_OF_KIND: Mapping[str, Mapping[str, Any]] = {
    "Input": {"shape": [28, 28, 1]},
    "Conv2D": {"filters": 32, "kernel_size": [3, 3], "activation": "relu"},
    "Conv1D": {"filters": 32, "kernel_size": [3], "activation": "relu"},
    "Dense": {"units": 64, "activation": "relu"},
    "Activation": {"activation": "relu"},
    "Dropout": {"rate": 0.5},
    "Embedding": {"input_dim": 10_000, "output_dim": 64},
    "Reshape": {"target_shape": [-1]},
    "Permute": {"dims": [2, 1]},
    "Dot": {"axes": -1},
    "Lambda": {"function": "x"},
    "Rescaling": {"scale": 1 / 255},
    "Discretization": {"bin_boundaries": [0.0, 0.5, 1.0]},
}
_OF_FIELD: Mapping[str, Any] = {
    "units": 64,
    "filters": 32,
    "rate": 0.5,
    "activation": "relu",
    "stddev": 0.1,
    "factor": 0.1,
    "height_factor": 0.1,
    "width_factor": 0.1,
    "height": 24,
    "width": 24,
    "n": 4,
    "num_heads": 4,
    "key_dim": 16,
    "num_tokens": 10,
}
_OF_TYPE: Mapping[str, Any] = {"bool": False, "int": 1, "float": 0.5, "shape": [-1], "activation": "relu"}


def starting_config(kind: str, info: LayerInfo | None = None) -> dict[str, Any]:
    """Values for the fields that have no default. Without `info` the table's values are taken unchecked."""
    chosen = dict(_OF_KIND.get(kind, {}))
    if info is None:
        return chosen
    names = {field.name for field in info.fields}
    result = {name: value for name, value in chosen.items() if name in names}
    for field in info.fields:
        if field.required and field.name not in result:
            value = _general(field)
            if value is not None:
                result[field.name] = value
    return result


def layer_entry(kind: str, catalogue: Catalogue | None = None) -> dict[str, Any]:
    """A layer within another one, as the value of the field that holds it."""
    return {"class_name": kind, "config": starting_config(kind, (catalogue or default_catalogue()).layer_info(kind))}


def _general(field: FieldInfo) -> Any:
    if field.name in _OF_FIELD:
        return _OF_FIELD[field.name]
    if field.kind in ("layer", "layers"):
        inner = layer_entry(field.choices[0])
        return inner if field.kind == "layer" else [inner]
    if field.choices:
        return field.choices[0]
    if field.kind in ("int_tuple", "int_list"):
        return [3] * field.length if field.length else None
    value = _OF_TYPE.get(field.kind)
    if value is not None and field.kind == "int" and field.minimum is not None:
        return max(value, int(field.minimum))
    return value
