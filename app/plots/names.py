"""Names of curves: which are losses, which metrics, which of validation, and which of another run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

VALIDATION = "val_"
PER_BATCH = " (batch)"
# Between a name and the run that it is of, where that is not the one that is followed; no hand types it.
_OF = "\u2063"


def of_run(name: str, run: str) -> str:
    """The name of a curve of another run."""
    return f"{name}{_OF}{run}"


def run_of(name: str) -> str:
    """The other run that a curve is of; "" for the run that is followed."""
    return name.partition(_OF)[2]


def plain(name: str) -> str:
    """The name without the run."""
    return name.partition(_OF)[0]


def is_batch(name: str) -> bool:
    """Whether a curve has a point a batch."""
    return plain(name).endswith(PER_BATCH)


def is_validation(name: str) -> bool:
    return name.startswith(VALIDATION)


def is_loss(name: str) -> bool:
    """Whether a name of the logs is a loss and not a metric."""
    alone = bare(name)
    return alone == "loss" or alone.endswith("_loss")


def bare(name: str) -> str:
    """The name without what says that it is of validation, of single batches, or of another run."""
    return plain(name).removesuffix(PER_BATCH).removeprefix(VALIDATION)


def in_words(name: str) -> str:
    """ "val_loss" as "loss (validation)"; the run behind it where it is another one."""
    words, run = plain(name), run_of(name)
    if is_validation(words):
        words = QCoreApplication.translate("Curves", "{0} (validation)").format(words.removeprefix(VALIDATION))
    return f"{words} · {run}" if run else words


def brief(name: str) -> str:
    """What tells a name from others of the same figure: "validation", "batch" or "training"."""
    if is_validation(name):
        return QCoreApplication.translate("Curves", "validation")
    if is_batch(name):
        return QCoreApplication.translate("Curves", "batch")
    return QCoreApplication.translate("Curves", "training")
