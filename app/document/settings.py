"""The settings of a project: their defaults, and what may stand in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.document.errors import DocumentError
from app.document.values import Config

SECTIONS = ("training", "data", "view")
ANY_OUTPUT = "*"

_EARLY_STOPPING: dict[str, Any] = {
    "enabled": False,
    "monitor": "val_loss",
    "patience": 5,
    "min_delta": 0.0,
    "restore_best_weights": True,
}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "training": {
        "losses": {ANY_OUTPUT: {"kind": "sparse_categorical_crossentropy", "config": {}, "weight": 1.0}},
        "optimizer": {"kind": "adam", "config": {}},
        "metrics": ["accuracy"],
        "batch_size": 32,
        "pieces": 1,
        "epochs": 10,
        "validation_split": 0.1,
        "seed": 0,
        "deterministic": False,
        "tensorboard": False,
        "shuffle": True,
        "early_stopping": _EARLY_STOPPING,
        "schedule": None,
        "callbacks": [],
        "class_weights": {},
        "output_metrics": {},
    },
    "data": {
        "source": "builtin:digits",
        "map": {},
        "options": {},
        "steps": [],
        "fingerprint": {},
        "prepared": {},
    },
    "view": {"direction": "right"},
}


def defaults(section: str) -> Config:
    """The section as a new project has it."""
    check_section(section)
    return Config(_DEFAULTS[section])


def completed(section: str, values: Mapping[str, Any]) -> Config:
    """The values with the defaults for what is missing (a file of an earlier version), checked."""
    merged = {**defaults(section).plain(), **values}
    if section == "training" and isinstance(merged["early_stopping"], Mapping):
        merged["early_stopping"] = {**_EARLY_STOPPING, **merged["early_stopping"]}
    config = Config(merged)
    validate(section, config)
    return config


def loss_of(training: Mapping[str, Any], node_id: str) -> dict[str, Any]:
    """The loss of an output: its own entry, else that of "*", else the default; always kind, config and weight."""
    losses = training.get("losses", {})
    entry = losses.get(node_id) or losses.get(ANY_OUTPUT) or _DEFAULTS["training"]["losses"][ANY_OUTPUT]
    return {"config": {}, "weight": 1.0, **entry}


def metrics_of(training: Mapping[str, Any], node_id: str) -> list[str]:
    """The metrics of an output: its own list, else the common one."""
    own = training.get("output_metrics", {})
    return list(own[node_id] if node_id in own else training["metrics"])


def check_section(section: str) -> None:
    if section not in SECTIONS:
        raise DocumentError(
            f"There are no settings called {section!r}; there are {', '.join(SECTIONS)}.",
            field=str(section),
            expected=" or ".join(SECTIONS),
            got=repr(section),
        )


def validate(section: str, values: Mapping[str, Any]) -> None:
    """Raises DocumentError naming the first field that is wrong, what it must be and what it is."""
    check_section(section)
    rules = _RULES[section]
    for name, value in values.items():
        rule = rules.get(name)
        if rule is None:
            if section == "view":
                continue
            raise _wrong(section, name, "one of " + ", ".join(rules), f"an unknown field {name!r}")
        expected, holds = rule
        if not holds(value):
            raise _wrong(section, name, expected, repr(value))
    for name in rules:
        if name not in values:
            raise _wrong(section, name, rules[name][0], "nothing")


def _wrong(section: str, name: str, expected: str, got: str) -> DocumentError:
    return DocumentError(
        f"{section.capitalize()} settings, {name}: expected {expected}, got {got}.",
        field=f"{section}.{name}",
        expected=expected,
        got=got,
        mend=f"set {name} to {expected}",
    )


def _whole(least: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and value >= least


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _object(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and isinstance(value.get("kind"), str)
        and isinstance(value.get("config", {}), Mapping)
    )


def _all_objects(value: Any) -> bool:
    return isinstance(value, list) and all(_object(entry) for entry in value)


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _callbacks(value: Any) -> bool:
    return _all_objects(value) and all(isinstance(entry.get("enabled", True), bool) for entry in value)


def _class_weights(value: Any) -> bool:
    """For outputs (or "*") a weight of at least 0 for each class, by the class's number as a text."""
    return isinstance(value, Mapping) and all(
        isinstance(weights, Mapping)
        and all(str(key).isdecimal() and _number(weight) and weight >= 0 for key, weight in weights.items())
        for weights in value.values()
    )


def _losses(value: Any) -> bool:
    return isinstance(value, Mapping) and all(
        _object(entry) and _number(entry.get("weight", 1.0)) and entry.get("weight", 1.0) >= 0
        for entry in value.values()
    )


def _early_stopping(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == set(_EARLY_STOPPING)
        and isinstance(value["enabled"], bool)
        and isinstance(value["monitor"], str)
        and _whole(0)(value["patience"])
        and _number(value["min_delta"])
        and isinstance(value["restore_best_weights"], bool)
    )


_Rule = tuple[str, Callable[[Any], bool]]
_RULES: dict[str, dict[str, _Rule]] = {
    "training": {
        "losses": ("for each output (or '*') a kind, a config and a weight of at least 0", _losses),
        "optimizer": ("a kind and a config", _object),
        "metrics": ("a list of metric names", _names),
        "batch_size": ("a whole number of at least 1", _whole(1)),
        # Parts that each batch is cut into where it does not fit into memory; see engine/training/pieces.py.
        "pieces": ("a whole number of at least 1", _whole(1)),
        "epochs": ("a whole number of at least 1", _whole(1)),
        "validation_split": ("a number from 0 to less than 1", lambda value: _number(value) and 0 <= value < 1),
        "seed": ("a whole number of at least 0, or none", lambda value: value is None or _whole(0)(value)),
        # One thread computes: see engine.utils.one_thread.
        "deterministic": ("true or false", lambda value: isinstance(value, bool)),
        "shuffle": ("true or false", lambda value: isinstance(value, bool)),
        # Event files in the run's own folder: see app/sessions/following.py.
        "tensorboard": ("true or false", lambda value: isinstance(value, bool)),
        "early_stopping": ("enabled, monitor, patience, min_delta and restore_best_weights", _early_stopping),
        # Of the learning rate: see engine.optimizers.schedules. It stands in place of the optimizer's rate.
        "schedule": ("a kind and a config, or none", lambda value: value is None or _object(value)),
        "callbacks": ("a list of callbacks, each with a kind, a config and enabled", _callbacks),
        "class_weights": ("for each output (or '*') a weight of at least 0 for each class number", _class_weights),
        "output_metrics": (
            "for each output with metrics of its own a list of names",
            lambda value: isinstance(value, Mapping) and all(_names(names) for names in value.values()),
        ),
    },
    "data": {
        "source": (
            "the name of a source, such as 'builtin:digits' or 'csv:PATH'",
            lambda value: isinstance(value, str),
        ),
        # {id of an Input or of an output: an array, a column, or a list of columns}: see app/sessions/feeding.py.
        "map": ("an object", lambda value: isinstance(value, Mapping)),
        # How a file of one's own is read: see app/sessions/sources/options.py.
        "options": ("an object", lambda value: isinstance(value, Mapping)),
        # What is done to the columns, in order: see engine.preprocessing.steps.
        "steps": ("a list of steps, each with a kind and a config", lambda value: _all_objects(value)),
        # The source as it was when it was chosen: see app/sessions/fingerprint.py.
        "fingerprint": ("an object", lambda value: isinstance(value, Mapping)),
        # What the steps had learned when the weights were trained: see app/sessions/preparation.py.
        "prepared": ("an object", lambda value: isinstance(value, Mapping)),
    },
    "view": {"direction": ("'right' or 'down'", lambda value: value in ("right", "down"))},
}
