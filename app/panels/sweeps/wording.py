"""Values, figures and states of a sweep as the user reads them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.wording import in_numbers


def in_words(value: Any) -> str:
    """A value of a field."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return QCoreApplication.translate("Sweeps", "yes") if value else QCoreApplication.translate("Sweeps", "no")
    return in_numbers(f"{value:.4g}") if isinstance(value, float) else str(value)


def figure(name: str) -> str:
    """ "val_loss" as "Validation loss"."""
    bare = name.removeprefix("val_").replace("_", " ")
    if name.startswith("val_"):
        return QCoreApplication.translate("Sweeps", "Validation {0}").format(bare)
    return bare.capitalize()


def state_of(state: str) -> str:
    """Of a trial."""
    words = {
        "running": QCoreApplication.translate("Sweeps", "Training"),
        "finished": QCoreApplication.translate("Sweeps", "Finished"),
        "early": QCoreApplication.translate("Sweeps", "Ended early"),
        "stopped": QCoreApplication.translate("Sweeps", "Stopped"),
        "interrupted": QCoreApplication.translate("Sweeps", "Interrupted"),
        "failed": QCoreApplication.translate("Sweeps", "Failed"),
    }
    return words.get(state, state)
