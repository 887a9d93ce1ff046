"""What a compiled model is trained with, as the training settings of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.document.catalogue import Catalogue
from app.document.errors import DocumentError
from app.document.settings import ANY_OUTPUT
from app.document.values import canonical, plain
from engine.catalogue import ObjectInfo


def training_of(config: Mapping[str, Any], ends: Mapping[str, str], catalogue: Catalogue) -> dict[str, Any]:
    """The settings that a model's compile configuration tells: `losses`, `optimizer`, `metrics`.

    Args:
        config: what `model.get_compile_config()` gives, in the spelling of Keras 1, 2 or 3.
        ends: the output blocks' ids by the names of the model's outputs, in the model's order.
        catalogue: the losses, optimizers and metrics that there are. What it does not know (a function of the writer's
            program) is left out, and so stays as a new project has it.
    """
    found: dict[str, Any] = {}
    optimizer = _entry(config.get("optimizer"), catalogue.optimizers())
    if optimizer is not None:
        found["optimizer"] = optimizer
    losses = _losses(config.get("loss"), config.get("loss_weights"), ends, catalogue)
    if losses:
        found["losses"] = losses
    known = catalogue.metrics()
    metrics = [entry["kind"] for value in _leaves(config.get("metrics")) if (entry := _entry(value, known))]
    if metrics:
        found["metrics"] = list(dict.fromkeys(metrics))
    return found


def _losses(given: Any, weights: Any, ends: Mapping[str, str], catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    known = catalogue.losses()
    names = list(ends)
    found = {}
    for name, value, weight in zip(names, _each(given, names), _each(weights, names), strict=True):
        entry = _entry(value, known)
        if entry is not None:
            is_number = isinstance(weight, int | float) and not isinstance(weight, bool) and weight >= 0
            key = ANY_OUTPUT if len(names) == 1 else ends[name]
            found[key] = {**entry, "weight": float(weight) if is_number else 1.0}
    return found


def _each(given: Any, names: Sequence[str]) -> list[Any]:
    """One value an output, of a value for all of them, a list in their order, or an object by their names."""
    if isinstance(given, Mapping) and "class_name" not in given:
        return [given.get(name) for name in names]
    if isinstance(given, list | tuple):
        return [*given, *[None] * len(names)][: len(names)]
    return [given] * len(names)


def _leaves(given: Any) -> Iterator[Any]:
    """Metrics, which may be a name, a configuration, lists of these, or objects of lists by output."""
    if isinstance(given, Mapping) and "class_name" not in given:
        given = list(given.values())
    if isinstance(given, list | tuple):
        for item in given:
            yield from _leaves(item)
    elif given is not None:
        yield given


def _entry(value: Any, known: Sequence[ObjectInfo]) -> dict[str, Any] | None:
    """A kind and the fields that differ from their defaults; None for what is not known."""
    is_config = isinstance(value, Mapping)
    name = value.get("class_name") if is_config else value
    if not isinstance(name, str):
        return None
    info = next((one for one in known if _bare(name) in map(_bare, (one.key, *one.aliases))), None)
    if info is None:
        return None
    given = value.get("config") if is_config else None
    config = {}
    for field in info.fields:
        if isinstance(given, Mapping) and field.name in given and not _same(given[field.name], field.default):
            config[field.name] = plain(given[field.name], field.name)
    return {"kind": info.key, "config": config}


def _bare(name: str) -> str:
    """RMSprop, "rmsprop" and "rms_prop" alike."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _same(value: Any, default: Any) -> bool:
    try:
        return canonical(plain(value)) == canonical(plain(default))
    except DocumentError:
        return False
