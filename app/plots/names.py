"""Names of curves: which are losses, which metrics, which of validation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

VALIDATION = "val_"
PER_BATCH = " (batch)"


def is_loss(name: str) -> bool:
    """Whether a name of the logs is a loss and not a metric."""
    bare = name.removesuffix(PER_BATCH).removeprefix(VALIDATION)
    return bare == "loss" or bare.endswith("_loss")


def bare(name: str) -> str:
    """The name without what says that it is of validation or of single batches."""
    return name.removesuffix(PER_BATCH).removeprefix(VALIDATION)


def in_words(name: str) -> str:
    """ "val_loss" as "loss (validation)"."""
    if name.startswith(VALIDATION):
        return QCoreApplication.translate("Curves", "{0} (validation)").format(name.removeprefix(VALIDATION))
    return name


def brief(name: str) -> str:
    """What tells a name from others of the same figure: "validation", "batch" or "training"."""
    if name.startswith(VALIDATION):
        return QCoreApplication.translate("Curves", "validation")
    if name.endswith(PER_BATCH):
        return QCoreApplication.translate("Curves", "batch")
    return QCoreApplication.translate("Curves", "training")
