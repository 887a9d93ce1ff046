"""A layer's Keras configuration as the configuration of a block: short, without what is the default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.document.catalogue import Catalogue
from app.document.errors import DocumentError
from app.document.names import base_name
from app.document.values import canonical, plain

# What the node itself holds, or what says nothing about the layer.
_HELD_ELSEWHERE = frozenset({"name", "trainable", "dtype", "batch_input_shape", "batch_shape"})


def layer_config(kind: str, config: Mapping[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """The fields that differ from their defaults; of a kind that the catalogue does not know, all of them."""
    values = {name: value for name, value in config.items() if name not in _HELD_ELSEWHERE}
    try:
        info = catalogue.layer_info(kind)
    except LookupError:
        return {name: plain(value, name) for name, value in values.items()}
    result = {}
    for field in info.fields:
        if field.name not in values:
            continue
        value = simplified(plain(values[field.name], field.name), catalogue)
        if not field.required and canonical(value) == canonical(_plain_default(field.default, catalogue)):
            continue
        result[field.name] = value
    return result


def input_config(config: Mapping[str, Any]) -> dict[str, Any]:
    """The configuration of an Input block from that of an InputLayer, in the spelling of Keras 1, 2 or 3."""
    shape = config.get("batch_shape") or config.get("batch_input_shape")
    result: dict[str, Any] = {}
    if shape is not None:
        batch, *sizes = shape
        result["shape"] = sizes
        if batch is not None:
            result["batch_size"] = batch
    elif config.get("shape") is not None:
        result["shape"] = list(config["shape"])
    if config.get("dtype", "float32") not in (None, "float32"):
        result["dtype"] = config["dtype"]
    return result


def simplified(value: Any, catalogue: Catalogue) -> Any:
    """{"class_name": "GlorotUniform", "config": {"seed": None}} -> "glorot_uniform" where nothing is lost."""
    if not isinstance(value, Mapping) or "class_name" not in value or not isinstance(value.get("config"), Mapping):
        return value
    key = base_name(str(value["class_name"]))
    for info in (*catalogue.initializers(), *catalogue.regularizers(), *catalogue.constraints()):
        if info.key != key and key not in info.aliases:
            continue
        defaults = {field.name: field.default for field in info.fields}
        if all(name in defaults and _same(item, defaults[name]) for name, item in value["config"].items()):
            return info.key
    # Module and registration say where the class lives in the writer's program, not what it is.
    return {"class_name": value["class_name"], "config": dict(value["config"])}


def _same(value: Any, default: Any) -> bool:
    return canonical(plain(value)) == canonical(plain(default))


def _plain_default(default: Any, catalogue: Catalogue) -> Any:
    try:
        return simplified(plain(default), catalogue)
    except DocumentError:
        return None
