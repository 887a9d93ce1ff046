"""The own_layers family: the training format, for layers and models that a user writes in Keras's form."""

from __future__ import annotations

from pathlib import Path

from make.record import Family
from make.training import ABOUT, write_rows
from make.training_cases import ADAM, EVALUATE, FIT_WATCHED, SGD

NETWORKS = ("own_chain", "own_branches", "own_sequence", "own_model")


def make(folder: Path) -> None:
    """Write own_layers.json and own_layers.npz."""
    rows = [
        {
            "name": f"{network}_{name}",
            "network": network,
            "compile": {"optimizer": optimizer, "loss": "sparse_categorical_crossentropy", "metrics": ["accuracy"]},
            "calls": [FIT_WATCHED, EVALUATE],
        }
        for network in NETWORKS
        for name, optimizer in (("sgd", SGD), ("adam", ADAM))
    ]
    write_rows(Family("own_layers", folder, ABOUT), rows)
