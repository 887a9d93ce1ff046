"""Taking up training that was interrupted."""

from __future__ import annotations

import contextlib
import os
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import DataError
from engine.core.params import Bool
from engine.training.callbacks.base import DeclaredCallback
from engine.training.callbacks.checkpoint import Frequency
from engine.training.callbacks.monitor import PathField

_FILE = "training.npz"


class BackupAndRestore(DeclaredCallback):
    """Keeps weights, optimizer and epoch in a folder while training; `fit` called again goes on from there.

    A run that was backed up within an epoch does that epoch again from its beginning.
    """

    backup_dir = PathField(doc="The folder; one for each run, used by nothing else.")
    save_freq = Frequency("epoch", doc="'epoch', or a number of batches.")
    double_checkpoint = Bool(False, doc="Has no effect: a backup replaces the old one only when it is whole.",
                             group="Hidden")  # fmt: skip
    delete_checkpoint = Bool(True, doc="Delete the backup when training has ended well.")

    def _setup(self) -> None:
        self._epoch = self._batches = 0

    def listens(self, hook: str) -> bool:
        return hook != "on_train_batch_end" or self.save_freq != "epoch"

    @property
    def file(self) -> Path:
        """Where the backup is."""
        return Path(self.backup_dir) / _FILE

    def on_train_begin(self, logs: Any = None) -> None:
        if not self.file.exists():
            return
        try:
            with open(self.file, "rb") as file, np.load(file, allow_pickle=False) as saved:
                found = {name: saved[name] for name in saved.files}
            weights = [found[f"weight/{number}"] for number in range(int(found["weights"]))]
            self.model.set_weights(weights)
            optimizer = self.model.optimizer
            optimizer.iterations = int(found["iterations"])
            if optimizer.schedule is None:
                optimizer.learning_rate = float(found["learning_rate"])
            arena = self.model._steps.ensure_arena()
            arena.restore({"parameters": arena.parameters, **{name: found[f"slot/{name}"] for name in arena.slots}})
            self.model._initial_epoch = int(found["epoch"])
        except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise DataError("the backup is of another model, or damaged", where=f"BackupAndRestore '{self.file}'",
                            expected="a backup of this model and optimizer", got=str(error),
                            mend="delete it, or name another folder") from None  # fmt: skip

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._batches += 1
        if self.save_freq != "epoch" and self._batches % self.save_freq == 0:
            self._save(self._epoch)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        if self.save_freq == "epoch":
            self._save(epoch + 1)

    def on_train_end(self, logs: Any = None) -> None:
        if self.delete_checkpoint:
            with contextlib.suppress(FileNotFoundError):
                self.file.unlink()

    def _save(self, epoch: int) -> None:
        """Write a backup from which `fit` begins with `epoch`; the old one stays until the new one is whole."""
        weights, optimizer = self.model.get_weights(), self.model.optimizer
        slots = self.model._steps.ensure_arena().slots
        arrays: dict[str, Any] = {f"weight/{number}": array for number, array in enumerate(weights)}
        arrays |= {f"slot/{name}": array for name, array in slots.items()}
        folder = Path(self.backup_dir)
        folder.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                np.savez(file, weights=len(weights), epoch=epoch, iterations=optimizer.iterations,
                         learning_rate=float(optimizer.learning_rate), **arrays)  # fmt: skip
            os.replace(part, self.file)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(part)
