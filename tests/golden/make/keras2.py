"""The keras2 family: model files that Keras 2 (the tf_keras package) wrote, old and new optimizers."""

from __future__ import annotations

from pathlib import Path

import tf_keras

from make.model_files import FileCase, add_file
from make.record import Family

ABOUT = "Files written by Keras 2 (tf_keras) beside their predictions: see README.md."


def make(folder: Path) -> None:
    """Write models/keras2_*, keras2.json and keras2.npz."""
    family = Family("keras2", folder, ABOUT)
    for case in _rows():
        add_file(family, case, tf_keras, f"tf_keras {tf_keras.__version__}")
        tf_keras.backend.clear_session()
    family.write()


def _rows() -> list[FileCase]:
    new, old = tf_keras.optimizers, tf_keras.optimizers.legacy
    classes = {"loss": "categorical_crossentropy", "metrics": ["accuracy"]}
    two = {
        "loss": {"classes": "categorical_crossentropy", "number": "mse"},
        "loss_weights": {"classes": 1.0, "number": 0.3},
        "metrics": {"classes": ["accuracy"], "number": ["mae"]},
    }
    nested = {"loss": ["binary_crossentropy", "mse"], "loss_weights": [2.0, 0.5], "metrics": [["accuracy"], ["mae"]]}
    adam = {"learning_rate": 0.02, "epsilon": 1e-3}
    momentum = {"learning_rate": 0.1, "momentum": 0.9}
    sparse = {"loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]}
    return [
        FileCase("keras2_convnet", "convnet", new.Adam(**adam), classes, resume=True),
        FileCase("keras2_convnet_old_adam", "convnet", old.Adam(**adam), classes, resume=True),
        FileCase("keras2_two_in_two_out", "two_in_two_out", old.SGD(**momentum), two, resume=True),
        FileCase("keras2_shared_and_nested", "shared_and_nested", old.RMSprop(0.01, epsilon=1e-3), nested, resume=True),
        FileCase(
            "keras2_shared_and_nested_new", "shared_and_nested", new.RMSprop(0.01, epsilon=1e-3), nested, resume=True
        ),
        FileCase("keras2_stateful_lstm", "stateful_lstm", old.SGD(0.1), sparse),
        FileCase("keras2_embedding_lstm", "embedding_lstm"),
        FileCase("keras2_regularized_mlp", "regularized_mlp", "adam", {"loss": "mse"}),
        FileCase("keras2_nested_norm", "nested_norm", new.Adam(**adam), sparse, resume=True),
        FileCase("keras2_convnet_weights", "convnet", suffix=".h5", weights_only=True),
        FileCase("keras2_nested_weights", "shared_and_nested", suffix=".h5", weights_only=True),
    ]
