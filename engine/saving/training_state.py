"""What `compile` said, and the optimizer's state, in HDF5 model files."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import h5py
import numpy as np

from engine import losses, metrics, optimizers
from engine.core.errors import EngineError, FileFormatError
from engine.models.naming import unique
from engine.saving import hdf5, limits
from engine.saving.stored import Stored

GROUP = "optimizer_weights"


# --- writing ------------------------------------------------------------------------------------------------


def write(file: h5py.File, model: Any) -> None:
    """Write training_config and the optimizer's state of a compiled model; nothing of another."""
    optimizer = getattr(model, "optimizer", None)
    if optimizer is None:
        return
    file.attrs["training_config"] = json.dumps(training_config(model))
    layout = optimizer.file_layout(model.trainable_weights)
    group = file.create_group(GROUP)
    named: dict[str, None] = {}
    for name, _, _ in layout:  # layers in different models may have one name
        named[unique(f"{optimizer.name}/{name}", named)] = None
    names = list(named)
    hdf5.write_names(group, "weight_names", names)
    for name, (_, slot, weight) in zip(names, layout, strict=True):
        hdf5.write_array(group, name, state(model, optimizer, slot, weight))


def state(model: Any, optimizer: Any, slot: str, weight: Any) -> np.ndarray:
    """One variable of an optimizer: the step, the rate, or a slot of a weight."""
    if slot == "iteration":
        return np.asarray(optimizer.iterations, np.int64)
    if slot == "learning_rate":
        return np.asarray(float(optimizer.learning_rate), np.float32)
    steps = model._steps
    if steps is None or steps.arena is None:
        return np.full(weight.shape, optimizer.initial_slots()[slot], weight.dtype)
    return np.array(steps.ensure_arena().slot(slot, weight))


def training_config(model: Any) -> dict[str, Any]:
    """What `compile` was told, as data that `compile` of Keras 2 and 3 takes too."""
    optimizer = model.optimizer
    given = dict(model.get_compile_config())
    given.pop("optimizer", None)
    config: dict[str, Any] = {
        "loss": _full_names(given.get("loss"), losses),
        "loss_weights": given.get("loss_weights"),
        "metrics": given.get("metrics"),
        "weighted_metrics": given.get("weighted_metrics"),
    }
    described = optimizers.serialize(optimizer)
    fields = type(optimizer).fields
    # Of what all optimizers share, Keras 2 knows nothing: it is left out where it has its default.
    chosen = {
        key: value
        for key, value in described["config"].items()
        if key == "name" or not fields[key].keyword_only or value != fields[key].default
    }
    if not optimizer.use_ema:  # what would be averaged, and when, says nothing then
        chosen = {key: value for key, value in chosen.items() if not key.startswith("ema_")}
    config["optimizer_config"] = {"class_name": described["class_name"], "config": chosen}
    return config


def _full_names(given: Any, module: Any) -> Any:
    """Losses under the full names of their functions (Keras 3 does not find "mse" in a file), or as it describes them."""
    if isinstance(given, str):
        found = module.get(given)
        name = getattr(found, "key", "") or given
        return name if given.lower() in getattr(found, "aliases", ()) else given
    if isinstance(given, Mapping) and "class_name" in given:
        # As Keras 2 wrote it, Keras 3 does not take it: reduction "auto", and the function's name besides.
        try:
            return module.serialize(module.get(dict(given)))
        except (EngineError, TypeError, ValueError):  # a loss of the user's own
            return given
    if isinstance(given, Mapping):
        return {name: _full_names(one, module) for name, one in given.items()}
    if isinstance(given, (list, tuple)):
        return [_full_names(one, module) for one in given]
    return given


# --- reading ------------------------------------------------------------------------------------------------


def read(file: h5py.File, model: Any, custom_objects: Mapping[str, Any] | None = None) -> None:
    """Compile a model as its file says, and give the optimizer its state back.

    What cannot be restored is left, with a warning: the network and its weights are what matters.
    """
    if "training_config" not in file.attrs:
        return
    try:
        config = limits.parse_json(
            hdf5.text(hdf5.read_attribute(file, "training_config")), "training_config is damaged"
        )
    except (FileFormatError, TypeError, OSError) as error:
        _warn(model, f"the file's compilation could not be restored: {error}; call compile()")
        return
    if restore(model, config, custom_objects) and GROUP in file and model.built:
        try:
            read_state(file, model)
        except EngineError as error:
            _warn(model, f"the optimizer starts anew: {error}")


def restore(model: Any, config: Any, custom_objects: Mapping[str, Any] | None = None) -> bool:
    """Compile a model as the training_config or compile_config of a file says; whether that worked.

    What cannot be restored is left, with a warning: the network and its weights are what matters.
    """
    try:
        model.compile(**compile_arguments(config, _output_names(model), custom_objects))
    except (EngineError, KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        _warn(model, f"the file's compilation could not be restored: {error}; call compile()")
        return False
    return True


def restore_state(model: Any, arrays: Sequence[Stored]) -> None:
    """Give an optimizer the variables of a .keras archive: step, rate, slots. A warning where they do not fit."""
    if not arrays:
        return
    layout = model.optimizer.file_layout(model.trainable_weights)
    if len(layout) == len(arrays) + 1:  # a schedule's rate is no variable
        layout = [row for row in layout if row[1] != "learning_rate"]
    shapes = [() if weight is None else tuple(weight.shape) for _, _, weight in layout]
    fits = [tuple(one.shape) for one in arrays] == shapes
    if not fits:
        _warn(model, "the optimizer starts anew: its state in the file is of another kind")
        return
    _give(model, [(slot, weight, one.read()) for one, (_, slot, weight) in zip(arrays, layout)])


def _warn(model: Any, what: str) -> None:
    warnings.warn(f"'{model.name}': {what}", UserWarning, stacklevel=4)


def _output_names(model: Any) -> list[str]:
    return model.output_names if model.built else []


def compile_arguments(config: Mapping[str, Any], outputs: Sequence[str],
                      custom_objects: Mapping[str, Any] | None = None) -> dict[str, Any]:  # fmt: skip
    """Arguments of `compile` from the training_config of Keras 1 to 3 files."""
    described = config.get("optimizer_config") or config.get("optimizer", "rmsprop")
    if not isinstance(described, Mapping):
        described = {"class_name": described, "config": {}}
    name = str(described["class_name"]).rsplit(">", 1)[-1]
    if name == "LossScaleOptimizer":  # of half precision: what it scales for is the optimizer in it
        described = described["config"].get("inner_optimizer") or described["config"].get("optimizer")
        name = str(described["class_name"]).rsplit(">", 1)[-1]
    settings = {key: value for key, value in (described.get("config") or {}).items() if key not in DROPPED}
    return {
        "optimizer": optimizers.get({"class_name": name, "config": settings}, custom_objects),
        "loss": config.get("loss"),
        "loss_weights": config.get("loss_weights") or None,
        "metrics": _metrics(config.get("metrics"), outputs),
        "weighted_metrics": _metrics(config.get("weighted_metrics"), outputs),
    }


# Of optimizers in files, what means nothing here.
DROPPED = ("jit_compile", "is_legacy_optimizer", "loss_scale_factor", "gradient_accumulation_steps")

ACCURACIES = (
    "accuracy", "acc", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy",
)  # fmt: skip


def _metrics(given: Any, outputs: Sequence[str]) -> Any:
    """Metrics as they were given to `compile`: Keras 2 writes them as wrapped functions named after the output."""
    if isinstance(given, Mapping) and "class_name" in given:
        config = given.get("config") or {}
        if "fn" not in config or not isinstance(config["fn"], str):
            return dict(given)
        name = str(config.get("name") or "")
        for output in outputs:
            name = name.removeprefix(f"{output}_")
        if config["fn"] in ACCURACIES and name in ("accuracy", "acc"):
            return name
        return name if _is_metric(name) else config["fn"]
    if isinstance(given, Mapping):
        return {name: _metrics(one, outputs) for name, one in given.items()}
    if isinstance(given, (list, tuple)):
        return [_metrics(one, outputs) for one in given]
    return given


def _is_metric(name: str) -> bool:
    try:
        return metrics.get(name) is not None
    except EngineError:
        return False


def read_state(file: h5py.File, model: Any) -> None:
    """Give the optimizer the steps and slots of a file.

    The order says what is what: Keras 3 writes the step, the rate, then all slots of each weight; newer Keras 2 the
    same without the rate; older ones the step, then slot after slot over all weights.
    """
    optimizer = model.optimizer
    group = hdf5.group_at(file, GROUP)
    names = hdf5.read_names(group, "weight_names") or []
    weights = model.trainable_weights
    layout = optimizer.file_layout(weights)
    if not _has_rate(names):
        legacy = names and names[0].split(":")[0].rsplit("/", 1)[-1] != "iteration"
        layout = optimizer.legacy_layout(weights) if legacy else [row for row in layout if row[1] != "learning_rate"]
    if len(layout) != len(names):
        raise EngineError("its state in the file is of another kind", where=type(optimizer).__name__,
                          expected=f"{len(layout)} arrays", got=str(len(names)))  # fmt: skip
    arrays = []
    for name, (_, slot, weight) in zip(names, layout, strict=True):
        shape: Iterable[int] = () if weight is None else weight.shape
        arrays.append((slot, weight, hdf5.read_array(hdf5.dataset_at(group, name), tuple(shape), f"'{name}'")))
    _give(model, arrays)


def _give(model: Any, arrays: Iterable[tuple[str, Any, np.ndarray]]) -> None:
    """Set the step and the slots of a compiled model's optimizer."""
    optimizer = model.optimizer
    model._ready("load_model")
    arena = model._steps.ensure_arena()
    for slot, weight, array in arrays:
        if slot == "iteration":
            optimizer.iterations = int(array)
        elif weight is not None:
            arena.slot(slot, weight)[...] = array


def _has_rate(names: Sequence[str]) -> bool:
    return len(names) > 1 and names[1].rsplit("/", 1)[-1].split(":")[0] == "learning_rate"
