"""The training_tensorflow family: the training family's format, for runs that Keras on JAX gets wrong."""

from __future__ import annotations

from pathlib import Path

from make.record import Family
from make.training import ABOUT, write_rows
from make.training_cases import tensorflow_rows


def make(folder: Path) -> None:
    """Write training_tensorflow.json and training_tensorflow.npz."""
    write_rows(Family("training_tensorflow", folder, ABOUT), tensorflow_rows())
