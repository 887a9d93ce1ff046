"""The training_callbacks family: the training format, for callbacks, schedules, optimizers, temporal weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from make.record import Family
from make.training import ABOUT, write_rows
from make.training_cases import ADAM, EVALUATE, FIT, FIT_WATCHED, SGD, TRAIN_ON_BATCH


def make(folder: Path) -> None:
    """Write training_callbacks.json and training_callbacks.npz."""
    write_rows(Family("training_callbacks", folder, ABOUT), _rows())


def _watched(epochs: int, *callbacks: tuple[str, dict[str, Any]], **more: Any) -> dict[str, Any]:
    arguments = {"batch_size": 8, "epochs": epochs, "shuffle": False, **more}
    return FIT_WATCHED | {"arguments": arguments, "callbacks": [{"class_name": c, "config": d} for c, d in callbacks]}


def _rows() -> list[dict[str, Any]]:
    sparse = {"optimizer": SGD, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]}
    fast = sparse | {"optimizer": {"class_name": "SGD", "config": {"learning_rate": 1.5, "momentum": 0.5}}}
    mean = {"optimizer": SGD, "loss": "mean_squared_error"}
    found: list[dict[str, Any]] = []

    def row(name: str, network: str, compile_: dict[str, Any], *calls: dict[str, Any], **more: Any) -> None:
        found.append({"name": name, "network": network, "compile": compile_, "calls": list(calls), **more})

    def plateau(name: str, **config: Any) -> None:
        row(f"plateau_{name}", "mlp", fast, _watched(12, ("ReduceLROnPlateau", config)), EVALUATE)

    plateau("default", factor=0.5, patience=1)
    plateau("patience2", factor=0.3, patience=2, monitor="val_loss")
    plateau("cooldown", factor=0.5, patience=1, cooldown=2)
    plateau("min_lr", factor=0.1, patience=1, min_lr=0.05)
    plateau("min_delta", factor=0.5, patience=1, min_delta=0.2)
    plateau("accuracy", factor=0.5, patience=1, monitor="val_accuracy", mode="max")
    plateau("accuracy_auto", factor=0.5, patience=1, monitor="accuracy")
    row(
        "scheduler_table", "mlp", sparse, _watched(5, ("LearningRateScheduler", {"table": [0.1, 0.2, 0.05, 0.01, 0.0]}))
    )
    row("scheduler_factor", "mlp", sparse, _watched(5, ("LearningRateScheduler", {"factor": 0.6})))
    late = _watched(5, ("LearningRateScheduler", {"table": [9.0, 9.0, 0.1, 0.05, 0.2]}), initial_epoch=2)
    row("scheduler_initial_epoch", "mlp", sparse, late)
    for name, config in {
        "baseline": {"monitor": "val_loss", "baseline": 0.3, "patience": 2},
        "baseline_restore": {"monitor": "val_loss", "baseline": 0.01, "patience": 2, "restore_best_weights": True},
        "start_from_epoch": {"monitor": "val_loss", "patience": 1, "start_from_epoch": 5, "restore_best_weights": True},
        "patience0": {"monitor": "val_loss", "patience": 0},
        "max": {"monitor": "val_accuracy", "patience": 2, "mode": "max", "min_delta": 0.05},
        "auto_accuracy": {"monitor": "accuracy", "patience": 1},
        "never_stopped_restore": {"monitor": "val_loss", "patience": 50, "restore_best_weights": True},
    }.items():
        # Over 14 epochs that nothing stops, this rate magnifies rounding to a percent.
        epochs = 7 if name == "never_stopped_restore" else 14
        row(f"stopping_{name}", "mlp", fast, _watched(epochs, ("EarlyStopping", config)), EVALUATE)
    both = [("ReduceLROnPlateau", {"factor": 0.5, "patience": 1}), ("EarlyStopping", {"patience": 4})]
    row("plateau_and_stopping", "mlp", fast, _watched(14, *both), EVALUATE)
    huge = mean | {"optimizer": {"class_name": "SGD", "config": {"learning_rate": 1e30}}}
    row("terminate_on_nan", "regularized_mlp", huge, _watched(5, ("TerminateOnNaN", {})))

    rate = {"initial_learning_rate": 0.2, "decay_steps": 4, "decay_rate": 0.7}
    module = "keras.optimizers.schedules"  # Keras finds no schedule by its class name alone
    schedule = {"module": module, "class_name": "ExponentialDecay", "config": rate, "registered_name": None}
    for kind, more in {"SGD": {"momentum": 0.9}, "Adam": {"epsilon": 1e-3}}.items():
        optimizer = {"class_name": kind, "config": {"learning_rate": schedule, **more}}
        row(f"schedule_{kind.lower()}", "mlp", sparse | {"optimizer": optimizer}, FIT_WATCHED, EVALUATE)
    kinds = {
        "Adagrad": 0.1,
        "Adadelta": 1.0,
        "Adamax": 0.05,
        "Nadam": 0.05,
        "AdamW": 0.05,
        "Ftrl": 0.1,
        "Lion": 0.01,
        "Adafactor": 0.05,
    }
    for kind, value in kinds.items():
        smooth = {} if kind in ("Ftrl", "Lion", "Adafactor") else {"epsilon": 1e-3}
        optimizer = {"class_name": kind, "config": {"learning_rate": value, **smooth}}
        row(f"mlp_{kind.lower()}", "mlp", sparse | {"optimizer": optimizer}, FIT_WATCHED, EVALUATE)
    for name, more in {
        "accumulate": {"gradient_accumulation_steps": 3},
        "ema": {"use_ema": True, "ema_momentum": 0.8},
        "ema_overwrite": {"use_ema": True, "ema_momentum": 0.8, "ema_overwrite_frequency": 3},
        "clipnorm": {"clipnorm": 0.2},
        "global_clipnorm": {"global_clipnorm": 0.2},
        "weight_decay": {"weight_decay": 0.05},
    }.items():
        optimizer = {"class_name": "Adam", "config": {**ADAM["config"], **more}}
        row(f"adam_{name}", "mlp", sparse | {"optimizer": optimizer}, FIT_WATCHED, EVALUATE)
    losses = ["huber", "log_cosh", "mean_absolute_error", "mean_squared_logarithmic_error", "cosine_similarity"]
    for loss in losses:
        row(f"loss_{loss}", "regularized_mlp", mean | {"loss": loss}, FIT_WATCHED)
    counts = {"optimizer": ADAM, "loss": "binary_crossentropy"}
    named = ["accuracy", "binary_accuracy", "Precision", "Recall", "AUC", "mse"]
    row("metrics_by_name", "binary_mlp", counts | {"metrics": named}, FIT_WATCHED, EVALUATE)
    # No metrics: JAX forgets the mask there.
    weighted = {"sample_weight": True}
    row("temporal_weights", "masked_sequences", mean, FIT_WATCHED | weighted, EVALUATE | weighted, temporal=True)
    row(
        "class_weight_train_on_batch",
        "mlp",
        sparse,
        TRAIN_ON_BATCH,
        FIT | {"class_weight": {"0": 0.5, "1": 2.0, "2": 1.0}},
    )
    return found
