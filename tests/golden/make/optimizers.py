"""The optimizers family: ten steps on given gradients for two variables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.record import Family, plain, rng_for

ABOUT = "Ten steps of an optimizer on two variables: see README.md."
STEPS = 10
SHAPES = ((3, 2), (4,))

ROWS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("sgd_default", "SGD", {}),
    ("sgd", "SGD", {"learning_rate": 0.1}),
    ("sgd_momentum", "SGD", {"learning_rate": 0.1, "momentum": 0.9}),
    ("sgd_nesterov", "SGD", {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True}),
    ("rmsprop_default", "RMSprop", {}),
    ("rmsprop", "RMSprop", {"learning_rate": 0.02, "rho": 0.8}),
    ("rmsprop_momentum", "RMSprop", {"learning_rate": 0.02, "momentum": 0.7}),
    ("rmsprop_centered", "RMSprop", {"learning_rate": 0.02, "centered": True}),
    ("rmsprop_centered_momentum", "RMSprop", {"learning_rate": 0.02, "centered": True, "momentum": 0.5}),
    ("rmsprop_epsilon", "RMSprop", {"learning_rate": 0.02, "epsilon": 0.1}),
    ("adam_default", "Adam", {}),
    ("adam", "Adam", {"learning_rate": 0.05, "beta_1": 0.8, "beta_2": 0.95}),
    ("adam_epsilon", "Adam", {"learning_rate": 0.05, "epsilon": 0.1}),
    ("adam_amsgrad", "Adam", {"learning_rate": 0.05, "amsgrad": True}),
    ("adam_clipnorm", "Adam", {"learning_rate": 0.05, "clipnorm": 0.5}),
    ("sgd_clipnorm", "SGD", {"learning_rate": 0.1, "clipnorm": 1.0}),
    ("sgd_clipvalue", "SGD", {"learning_rate": 0.1, "clipvalue": 0.3}),
    ("sgd_global_clipnorm", "SGD", {"learning_rate": 0.1, "global_clipnorm": 1.5}),
    ("sgd_weight_decay", "SGD", {"learning_rate": 0.1, "weight_decay": 0.05}),
    ("adam_weight_decay", "Adam", {"learning_rate": 0.05, "weight_decay": 0.05}),
    ("sgd_ema", "SGD", {"learning_rate": 0.1, "use_ema": True, "ema_momentum": 0.8, "ema_overwrite_frequency": 4}),
)


def make(folder: Path) -> None:
    """Write optimizers.json and optimizers.npz."""
    family = Family("optimizers", folder, ABOUT)
    for name, class_name, arguments in ROWS:
        add(family, name, class_name, arguments)
    family.write()


def add(family: Family, name: str, class_name: str, arguments: dict[str, Any]) -> None:
    """Add one row; a learning_rate {class_name, config} is a schedule."""
    rng = rng_for(name)
    given = dict(arguments)
    if isinstance(given.get("learning_rate"), dict):
        rate = given["learning_rate"]
        given["learning_rate"] = getattr(keras.optimizers.schedules, rate["class_name"])(**rate["config"])
    optimizer = getattr(keras.optimizers, class_name)(**given)
    starts = [rng.standard_normal(shape).astype(np.float32) for shape in SHAPES]
    variables = [keras.Variable(start, name=label) for start, label in zip(starts, ("kernel", "bias"), strict=True)]
    optimizer.build(variables)
    arrays: dict[str, Any] = {f"start/{index}": start for index, start in enumerate(starts)}
    for index, shape in enumerate(SHAPES):
        arrays[f"gradients/{index}"] = np.zeros((STEPS, *shape), np.float32)
        arrays[f"variables/{index}"] = np.zeros((STEPS, *shape), np.float32)
    for step in range(STEPS):
        gradients = [rng.standard_normal(shape).astype(np.float32) for shape in SHAPES]
        optimizer.apply([keras.ops.convert_to_tensor(gradient) for gradient in gradients])
        for index, gradient in enumerate(gradients):
            arrays[f"gradients/{index}"][step] = gradient
            arrays[f"variables/{index}"][step] = variables[index].numpy()
    slots = []
    for index, variable in enumerate(optimizer.variables):
        slots.append({"name": variable.name, "path": variable.path, "dtype": str(variable.dtype)})
        arrays[f"slots/{index}"] = np.array(variable.numpy())
    family.add(
        {
            "name": name,
            "class_name": class_name,
            "arguments": plain(arguments),
            "config": plain(optimizer.get_config()),
            "steps": STEPS,
            "variables": [
                {"name": label, "shape": list(shape)} for label, shape in zip(("kernel", "bias"), SHAPES, strict=True)
            ],
            "slots": slots,
        },
        arrays,
    )
