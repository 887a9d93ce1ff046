"""The optimizers_more family: the optimizers format, for the other optimizers and for schedules, EMA, accumulation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from make.optimizers import ABOUT, add
from make.record import Family

DECAY = {
    "class_name": "ExponentialDecay",
    "config": {"initial_learning_rate": 0.1, "decay_steps": 3, "decay_rate": 0.5},
}
SHARED = {
    "clipnorm": {"clipnorm": 0.7},
    "weight_decay": {"weight_decay": 0.05},
    "accumulate": {"gradient_accumulation_steps": 3},
    "ema": {"use_ema": True, "ema_momentum": 0.8, "ema_overwrite_frequency": 3},
}
ROWS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    *(
        (f"{name.lower()}_default", name, {})
        for name in ["Adagrad", "Adadelta", "Adamax", "Nadam", "AdamW", "Ftrl", "Lion", "Adafactor", "Lamb"]
    ),
    *(
        (f"{name.lower()}_{kind}", name, {"learning_rate": 0.05} | more)
        for name in ["Adagrad", "Adadelta", "Adamax", "Nadam", "AdamW", "Ftrl", "Lion", "Adafactor", "Lamb"]
        for kind, more in SHARED.items()
    ),
    ("adagrad", "Adagrad", {"learning_rate": 0.1, "initial_accumulator_value": 0.5, "epsilon": 1e-3}),
    ("adadelta", "Adadelta", {"learning_rate": 1.0, "rho": 0.9, "epsilon": 1e-3}),
    ("adamax", "Adamax", {"learning_rate": 0.05, "beta_1": 0.8, "beta_2": 0.95}),
    ("nadam", "Nadam", {"learning_rate": 0.05, "beta_1": 0.8, "beta_2": 0.95}),
    ("adamw", "AdamW", {"learning_rate": 0.05, "weight_decay": 0.1, "beta_1": 0.8}),
    ("adamw_amsgrad", "AdamW", {"learning_rate": 0.05, "amsgrad": True}),
    ("ftrl", "Ftrl", {"learning_rate": 0.1, "l1_regularization_strength": 0.05, "l2_regularization_strength": 0.02}),
    ("ftrl_power", "Ftrl", {"learning_rate": 0.1, "learning_rate_power": -0.3, "initial_accumulator_value": 0.2}),
    ("ftrl_beta", "Ftrl", {"learning_rate": 0.1, "beta": 0.5, "l2_shrinkage_regularization_strength": 0.1}),
    ("lion", "Lion", {"learning_rate": 0.01, "beta_1": 0.8, "beta_2": 0.9}),
    ("adafactor_no_relative", "Adafactor", {"learning_rate": 0.05, "relative_step": False}),
    ("adafactor_clip", "Adafactor", {"learning_rate": 0.05, "clip_threshold": 0.5, "beta_2_decay": -0.6}),
    *((f"{name.lower()}_schedule", name, {"learning_rate": DECAY}) for name in ("SGD", "RMSprop", "Adam")),
    *(
        (f"{name.lower()}_accumulate", name, {"learning_rate": 0.05, "gradient_accumulation_steps": 2})
        for name in ("SGD", "RMSprop", "Adam")
    ),
    *((f"{name.lower()}_ema", name, {"learning_rate": 0.05, **SHARED["ema"]}) for name in ("RMSprop", "Adam")),
    ("sgd_ema_never", "SGD", {"learning_rate": 0.1, "use_ema": True, "ema_momentum": 0.8}),
    ("adam_clipvalue", "Adam", {"learning_rate": 0.05, "clipvalue": 0.3}),
    ("adam_global_clipnorm", "Adam", {"learning_rate": 0.05, "global_clipnorm": 1.0}),
    ("rmsprop_weight_decay", "RMSprop", {"learning_rate": 0.05, "weight_decay": 0.05}),
)


def make(folder: Path) -> None:
    """Write optimizers_more.json and optimizers_more.npz."""
    family = Family("optimizers_more", folder, ABOUT)
    failed = []
    for name, class_name, arguments in ROWS:
        try:
            add(family, name, class_name, arguments)
        except Exception as error:
            failed.append(name)
            print(f"optimizers_more {name}: {type(error).__name__}: {str(error)[:300]}")
    family.write()
    if failed:
        raise RuntimeError(f"no numbers for {', '.join(failed)}")
