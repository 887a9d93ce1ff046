"""Rows of the training family: a network, how it is compiled, and the calls then made on it, in order."""

from __future__ import annotations

from typing import Any

SGD = {"class_name": "SGD", "config": {"learning_rate": 0.1, "momentum": 0.9}}
NESTEROV = {"class_name": "SGD", "config": {"learning_rate": 0.05, "momentum": 0.8, "nesterov": True}}
# A large epsilon: with the default one a gradient that is zero but for rounding (a bias before BatchNormalization)
# makes steps of full length in a random direction, on which no two implementations agree.
RMSPROP = {"class_name": "RMSprop", "config": {"learning_rate": 0.01, "epsilon": 1e-3}}
ADAM = {"class_name": "Adam", "config": {"learning_rate": 0.02, "epsilon": 1e-3}}
OPTIMIZERS = {"sgd": SGD, "nesterov": NESTEROV, "rmsprop": RMSPROP, "adam": ADAM}

# Samples of the train and test arrays; a batch size of 8 leaves a short last batch in both.
TRAIN, TEST = 28, 12

FIT = {"call": "fit", "data": "train", "arguments": {"batch_size": 8, "epochs": 3, "shuffle": False}}
FIT_WATCHED = FIT | {"validation": "test"}
EVALUATE = {"call": "evaluate", "data": "test", "arguments": {"batch_size": 8}}
TRAIN_ON_BATCH = {"call": "train_on_batch", "data": "train", "arguments": {}, "rows": [0, 8]}
LATER_BATCH = TRAIN_ON_BATCH | {"rows": [8, 16]}
TEST_ON_BATCH = {"call": "test_on_batch", "data": "test", "arguments": {}, "rows": [0, 5]}


def _fit(**more: Any) -> dict[str, Any]:
    return {**FIT, "arguments": {**FIT["arguments"], **more}}


def rows() -> list[dict[str, Any]]:
    """All rows: name, network, compile arguments, calls."""
    found: list[dict[str, Any]] = []

    def row(name: str, network: str, compile_: dict[str, Any], *calls: dict[str, Any], **more: Any) -> None:
        found.append({"name": name, "network": network, "compile": compile_, "calls": list(calls), **more})

    losses = {
        "convnet": ("categorical_crossentropy", ["accuracy"]),
        "mlp": ("sparse_categorical_crossentropy", ["accuracy"]),
        "lstm": ("categorical_crossentropy", ["accuracy"]),
        "embedding_lstm": ("binary_crossentropy", ["accuracy"]),
    }
    for network, (loss, metrics) in losses.items():
        for key, optimizer in OPTIMIZERS.items():
            compiled = {"optimizer": optimizer, "loss": loss, "metrics": metrics}
            row(f"{network}_{key}", network, compiled, FIT_WATCHED, EVALUATE)

    sparse = {"optimizer": SGD, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]}
    binary = {"optimizer": ADAM, "loss": "binary_crossentropy", "metrics": ["accuracy", "mae"]}
    both_loss = {"classes": "categorical_crossentropy", "number": "mse"}
    two = {"optimizer": ADAM, "loss": both_loss, "loss_weights": {"classes": 1.0, "number": 0.3}}
    two_metrics = two | {"metrics": {"classes": ["accuracy"], "number": ["mae"]}}
    row("two_in_two_out", "two_in_two_out", two_metrics, FIT_WATCHED, EVALUATE, TRAIN_ON_BATCH, TEST_ON_BATCH)
    row("two_in_two_out_no_metrics", "two_in_two_out", two, FIT_WATCHED, EVALUATE)
    listed = {"optimizer": SGD, "loss": ["categorical_crossentropy", "mae"], "loss_weights": [0.5, 2.0]}
    row("two_in_two_out_lists", "two_in_two_out", listed | {"metrics": [["accuracy"], ["mse"]]}, FIT_WATCHED, EVALUATE)
    nested_loss = {"probability": "binary_crossentropy", "numbers": "mse"}
    nested = {"optimizer": RMSPROP, "loss": nested_loss, "loss_weights": {"probability": 2.0, "numbers": 0.5}}
    nested_metrics = nested | {"metrics": {"probability": ["accuracy"], "numbers": ["mse"]}}
    row("shared_and_nested", "shared_and_nested", nested_metrics, FIT_WATCHED, EVALUATE)
    mean = {"optimizer": SGD, "loss": "mse", "metrics": ["mae"]}
    row("regularized", "regularized_mlp", mean | {"optimizer": ADAM}, FIT_WATCHED, EVALUATE, TRAIN_ON_BATCH)

    row("class_weight", "mlp", sparse, FIT_WATCHED | {"class_weight": {"0": 1.0, "1": 0.2, "2": 3.0}}, EVALUATE)
    one_hot = {"optimizer": SGD, "loss": "categorical_crossentropy", "metrics": ["accuracy"]}
    row("class_weight_one_hot", "lstm", one_hot, FIT_WATCHED | {"class_weight": {"0": 0.5, "1": 2.0}})
    weighted = {"sample_weight": True}
    weighted_metrics = sparse | {"weighted_metrics": ["accuracy"]}
    row("sample_weight", "mlp", sparse, FIT_WATCHED | weighted, EVALUATE | weighted, TRAIN_ON_BATCH | weighted)
    row("sample_weight_weighted_metrics", "mlp", weighted_metrics, FIT_WATCHED | weighted, EVALUATE | weighted)
    only_weighted = {**sparse, "metrics": None, "weighted_metrics": ["accuracy"]}
    row("sample_weight_only_weighted", "mlp", only_weighted, FIT_WATCHED | weighted, EVALUATE | weighted)
    row("validation_split", "mlp", sparse, _fit(validation_split=0.25))
    row("validation_split_uneven", "binary_mlp", binary, _fit(validation_split=0.3, batch_size=7))
    row("one_batch_an_epoch", "binary_mlp", binary, _fit(batch_size=100, epochs=2), EVALUATE)
    row("batch_size_default", "binary_mlp", binary, {**FIT, "arguments": {"epochs": 2, "shuffle": False}})
    row("two_fits", "mlp", sparse, _fit(epochs=2), _fit(epochs=4, initial_epoch=2))
    row("train_on_batch", "mlp", sparse, TRAIN_ON_BATCH, LATER_BATCH, TRAIN_ON_BATCH, TEST_ON_BATCH, EVALUATE)
    row("train_on_batch_norm", "convnet", one_hot, TRAIN_ON_BATCH, LATER_BATCH, TEST_ON_BATCH)
    row("binary", "binary_mlp", binary, FIT_WATCHED, EVALUATE)
    row("frozen_layer", "mlp", sparse, FIT_WATCHED, frozen=["hidden"])
    row("frozen_norm", "convnet", one_hot, FIT_WATCHED, frozen=["norm"])

    row("nested_norm", "nested_norm", sparse, FIT_WATCHED, EVALUATE)

    def stopping(**arguments: Any) -> dict[str, Any]:
        call = FIT_WATCHED | {"arguments": {"batch_size": 8, "epochs": 30, "shuffle": False}}
        return call | {"early_stopping": arguments}

    fast = sparse | {"optimizer": {"class_name": "SGD", "config": {"learning_rate": 1.5, "momentum": 0.5}}}
    best = {"monitor": "val_loss", "patience": 2, "restore_best_weights": True}
    row("early_stopping_best", "mlp", fast, stopping(**best), EVALUATE)
    row("early_stopping", "mlp", fast, stopping(monitor="val_loss", patience=1), EVALUATE)
    row("early_stopping_min_delta", "mlp", sparse, stopping(monitor="loss", patience=1, min_delta=0.02), EVALUATE)
    row("early_stopping_accuracy", "mlp", fast, stopping(**best | {"monitor": "val_accuracy", "mode": "max"}))
    return found


def tensorflow_rows() -> list[dict[str, Any]]:
    """Rows that JAX gets wrong: states that outlive a batch and a call, a mask that reaches a training metric."""
    sparse = {"optimizer": SGD, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]}
    fours = [_fit(batch_size=4), EVALUATE | {"arguments": {"batch_size": 4}}]
    mean = {"optimizer": SGD, "loss": "mse", "metrics": ["mae"]}
    return [
        {"name": "stateful", "network": "stateful_lstm", "compile": sparse, "calls": fours},
        {"name": "masked_sequences", "network": "masked_sequences", "compile": mean, "calls": [FIT_WATCHED, EVALUATE]},
    ]
