"""The files family: model files that Keras 3 wrote."""

from __future__ import annotations

from pathlib import Path

import keras

from make.model_files import FileCase, add_file
from make.record import Family

ABOUT = "Files written by Keras 3 beside their predictions: see README.md."


def make(folder: Path) -> None:
    """Write models/keras3_*, files.json and files.npz."""
    family = Family("files", folder, ABOUT)
    for case in _rows():
        add_file(family, case, keras, f"keras {keras.__version__}")
        keras.backend.clear_session()
    family.write()


def _rows() -> list[FileCase]:
    optimizers = keras.optimizers
    classes = {"loss": "categorical_crossentropy", "metrics": ["accuracy"]}
    two = {
        "loss": {"classes": "categorical_crossentropy", "number": "mse"},
        "loss_weights": {"classes": 1.0, "number": 0.3},
        "metrics": {"classes": ["accuracy"], "number": ["mae"]},
    }
    # "mse" in the row above is on purpose: Keras 3 writes it, and then does not load its own file.
    nested = {
        "loss": ["binary_crossentropy", "mean_squared_error"],
        "loss_weights": [2.0, 0.5],
        "metrics": [["accuracy"], ["mae"]],
    }
    adam = {"learning_rate": 0.02, "epsilon": 1e-3}
    sparse = {"loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]}
    momentum = {"learning_rate": 0.1, "momentum": 0.9}
    return [
        FileCase("keras3_convnet", "convnet", optimizers.Adam(**adam), classes, resume=True),
        FileCase("keras3_two_in_two_out", "two_in_two_out", optimizers.SGD(**momentum), two, resume=True),
        FileCase(
            "keras3_shared_and_nested", "shared_and_nested", optimizers.RMSprop(0.01, epsilon=1e-3), nested, resume=True
        ),
        FileCase("keras3_stateful_lstm", "stateful_lstm", optimizers.SGD(0.1), sparse),
        FileCase("keras3_embedding_lstm", "embedding_lstm"),
        FileCase("keras3_regularized_mlp", "regularized_mlp", "adam", {"loss": "mean_squared_error"}),
        FileCase("keras3_nested_norm", "nested_norm", optimizers.Adam(**adam), sparse),
        FileCase("keras3_convnet_weights", "convnet", suffix=".weights.h5", weights_only=True),
        FileCase("keras3_nested_weights", "shared_and_nested", suffix=".weights.h5", weights_only=True),
        FileCase("keras3_convnet_archive", "convnet", optimizers.Adam(**adam), classes, suffix=".keras", resume=True),
        FileCase("keras3_nested_archive", "shared_and_nested", optimizers.SGD(**momentum), nested, suffix=".keras"),
    ]
