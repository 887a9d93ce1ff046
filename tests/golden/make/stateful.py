"""The stateful family: the training family's format, for networks whose LSTM keeps its state between batches."""

from __future__ import annotations

from pathlib import Path

from make.record import Family
from make.training import ABOUT, write_rows
from make.training_cases import stateful_rows


def make(folder: Path) -> None:
    """Write stateful.json and stateful.npz."""
    write_rows(Family("stateful", folder, ABOUT), stateful_rows())
