"""The values family: activations, constraints, regularizers, schedules, initializers' bounds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.gradients import value_and_gradient
from make.record import Family, plain, rng_for

ABOUT = "Functions of an array or of a step: see README.md."
STEPS = 30

ACTIVATIONS: tuple[tuple[str, dict[str, Any]], ...] = (
    *(
        (name, {})
        for name in [
            "celu",
            "elu",
            "exponential",
            "gelu",
            "glu",
            "hard_shrink",
            "hard_sigmoid",
            "hard_tanh",
            "leaky_relu",
            "linear",
            "log_sigmoid",
            "log_softmax",
            "mish",
            "relu",
            "relu6",
            "selu",
            "sigmoid",
            "silu",
            "soft_shrink",
            "softmax",
            "softplus",
            "softsign",
            "sparse_plus",
            "sparse_sigmoid",
            "sparsemax",
            "squareplus",
            "swish",
            "hard_silu",
            "tanh",
            "tanh_shrink",
        ]
    ),
    ("threshold", {"threshold": 0.5, "default_value": -1.0}),
    ("elu", {"alpha": 0.5}),
    ("celu", {"alpha": 2.0}),
    ("gelu", {"approximate": True}),
    ("leaky_relu", {"negative_slope": 0.05}),
    ("relu", {"negative_slope": 0.1, "max_value": 2.0, "threshold": 0.5}),
    ("relu", {"max_value": 1.5}),
    ("softmax", {"axis": 0}),
    ("hard_shrink", {"threshold": 1.0}),
    ("soft_shrink", {"threshold": 1.0}),
)
CONSTRAINTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("MaxNorm", {}),
    ("MaxNorm", {"max_value": 1.0}),
    ("MaxNorm", {"max_value": 1.0, "axis": 1}),
    ("MaxNorm", {"max_value": 1.0, "axis": [0, 1]}),
    ("NonNeg", {}),
    ("UnitNorm", {}),
    ("UnitNorm", {"axis": 1}),
    ("UnitNorm", {"axis": [0, 1]}),
    ("MinMaxNorm", {"min_value": 0.5, "max_value": 1.0}),
    ("MinMaxNorm", {"min_value": 1.5, "max_value": 2.0, "rate": 0.5}),
    ("MinMaxNorm", {"min_value": 0.5, "max_value": 1.0, "axis": 1}),
)
REGULARIZERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("L1", {}),
    ("L1", {"l1": 0.2}),
    ("L2", {}),
    ("L2", {"l2": 0.2}),
    ("L1L2", {"l1": 0.1, "l2": 0.3}),
    ("OrthogonalRegularizer", {"factor": 0.1}),
    ("OrthogonalRegularizer", {"factor": 0.1, "mode": "columns"}),
)
SCHEDULES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("ExponentialDecay", {"initial_learning_rate": 0.1, "decay_steps": 7, "decay_rate": 0.8}),
    ("ExponentialDecay", {"initial_learning_rate": 0.1, "decay_steps": 7, "decay_rate": 0.8, "staircase": True}),
    ("InverseTimeDecay", {"initial_learning_rate": 0.1, "decay_steps": 7, "decay_rate": 0.8}),
    ("InverseTimeDecay", {"initial_learning_rate": 0.1, "decay_steps": 7, "decay_rate": 0.8, "staircase": True}),
    ("PiecewiseConstantDecay", {"boundaries": [5, 12, 20], "values": [0.1, 0.05, 0.01, 0.002]}),
    ("PolynomialDecay", {"initial_learning_rate": 0.1, "decay_steps": 20, "end_learning_rate": 0.01}),
    ("PolynomialDecay", {"initial_learning_rate": 0.1, "decay_steps": 9, "end_learning_rate": 0.01, "power": 2.0}),
    ("PolynomialDecay", {"initial_learning_rate": 0.1, "decay_steps": 9, "end_learning_rate": 0.01, "cycle": True}),
    ("CosineDecay", {"initial_learning_rate": 0.1, "decay_steps": 20}),
    ("CosineDecay", {"initial_learning_rate": 0.1, "decay_steps": 20, "alpha": 0.1}),
    ("CosineDecay", {"initial_learning_rate": 0.01, "decay_steps": 15, "warmup_target": 0.1, "warmup_steps": 8}),
    ("CosineDecayRestarts", {"initial_learning_rate": 0.1, "first_decay_steps": 5}),
    (
        "CosineDecayRestarts",
        {"initial_learning_rate": 0.1, "first_decay_steps": 4, "t_mul": 1.5, "m_mul": 0.8, "alpha": 0.1},
    ),
)
INITIALIZERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Zeros", {}),
    ("Ones", {}),
    ("Constant", {"value": 0.7}),
    ("RandomNormal", {}),
    ("RandomNormal", {"mean": 1.0, "stddev": 0.3}),
    ("RandomUniform", {}),
    ("RandomUniform", {"minval": -1.0, "maxval": 2.0}),
    ("TruncatedNormal", {}),
    ("TruncatedNormal", {"stddev": 0.5}),
    ("GlorotNormal", {}),
    ("GlorotUniform", {}),
    ("HeNormal", {}),
    ("HeUniform", {}),
    ("LecunNormal", {}),
    ("LecunUniform", {}),
    ("VarianceScaling", {}),
    ("VarianceScaling", {"scale": 2.0, "mode": "fan_avg", "distribution": "uniform"}),
    ("VarianceScaling", {"mode": "fan_out", "distribution": "untruncated_normal"}),
    ("Orthogonal", {}),
    ("Orthogonal", {"gain": 2.0}),
    ("Identity", {}),
    ("Identity", {"gain": 0.5}),
)
SHAPES = ((60, 100), (3, 3, 20, 40), (150,))


def make(folder: Path) -> None:
    """Write values.json and values.npz."""
    family = Family("values", folder, ABOUT)
    for index, (name, arguments) in enumerate(ACTIVATIONS):
        _activation(family, f"activation_{index}_{name}", name, arguments)
    for index, (name, arguments) in enumerate(CONSTRAINTS):
        for rank, shape in ((2, (4, 3)), (4, (2, 3, 3, 2))):
            rng = rng_for(f"constraint_{index}_{rank}")
            x = rng.standard_normal(shape).astype(np.float32)
            got = np.asarray(getattr(keras.constraints, name)(**arguments)(keras.ops.convert_to_tensor(x)))
            case = {"kind": "constraint", "class_name": name, "arguments": plain(arguments)}
            family.add({"name": f"constraint_{index}_{name}_{rank}d", **case}, {"x": x, "value": got})
    for index, (name, arguments) in enumerate(REGULARIZERS):
        x = rng_for(f"regularizer_{index}").standard_normal((4, 3)).astype(np.float32)
        value, gradient = value_and_gradient(getattr(keras.regularizers, name)(**arguments), x)
        case = {"kind": "regularizer", "class_name": name, "arguments": plain(arguments)}
        family.add({"name": f"regularizer_{index}_{name}", **case}, {"x": x, "value": value, "gradient": gradient})
    for index, (name, arguments) in enumerate(SCHEDULES):
        schedule = getattr(keras.optimizers.schedules, name)(**arguments)
        found = np.array([float(schedule(step)) for step in range(STEPS)], np.float32)
        case = {
            "kind": "schedule",
            "class_name": name,
            "arguments": plain(arguments),
            "config": plain(schedule.get_config()),
        }
        family.add({"name": f"schedule_{index}_{name}", **case}, {"value": found})
    for index, (name, arguments) in enumerate(INITIALIZERS):
        for shape in SHAPES:
            _initializer(family, f"initializer_{index}_{name}_{len(shape)}d", name, arguments, shape)
    family.write()


def _activation(family: Family, case: str, name: str, arguments: dict[str, Any]) -> None:
    rng = rng_for(case)
    function = getattr(keras.activations, name)
    ordinary = (2 * rng.standard_normal((4, 6))).astype(np.float32)
    extreme = np.array([[-1e4, -100, -30, -5, -1e-4, 1e-4], [5, 30, 88, 100, 1e4, 0.25]], np.float32)
    arrays: dict[str, Any] = {}
    for part, x in (("ordinary", ordinary), ("extreme", extreme)):
        y = np.asarray(function(keras.ops.convert_to_tensor(x), **arguments))
        cotangent = rng.standard_normal(y.shape).astype(np.float32)
        arrays |= {f"{part}/x": x, f"{part}/value": y, f"{part}/cotangent": cotangent}
        _, arrays[f"{part}/gradient"] = value_and_gradient(
            lambda at, seed=cotangent: keras.ops.sum(function(at, **arguments) * seed), x
        )
    family.add({"name": case, "kind": "activation", "function": name, "arguments": plain(arguments)}, arrays)


def _initializer(family: Family, case: str, name: str, arguments: dict[str, Any], shape: tuple[int, ...]) -> None:
    if (name == "Identity" and len(shape) != 2) or (name == "Orthogonal" and len(shape) < 2):
        return
    seeded = {} if name in ("Zeros", "Ones", "Constant", "Identity") else {"seed": 7}
    drawn = np.asarray(getattr(keras.initializers, name)(**arguments, **seeded)(shape))
    facts = {"mean": drawn.mean(), "std": drawn.std(), "min": drawn.min(), "max": drawn.max()}
    family.add(
        {
            "name": case,
            "kind": "initializer",
            "class_name": name,
            "arguments": plain(arguments),
            "shape": list(shape),
            **{key: float(value) for key, value in facts.items()},
        },
        {},
    )
