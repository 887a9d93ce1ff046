"""Taking up training that was interrupted."""

from __future__ import annotations

import contextlib
import re
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.core import rng
from engine.core.errors import DataError
from engine.core.params import Bool, Int
from engine.training.callbacks.base import Callback, DeclaredCallback
from engine.training.callbacks.checkpoint import Frequency
from engine.training.callbacks.history import History
from engine.training.callbacks.monitor import PathField
from engine.training.snapshot import Snapshot

# Seconds between two backups that a power cut cannot harm, where one of them is still kept: waiting for the disk takes
# longer than many an epoch.
_LASTING_EVERY = 1.0
_DAMAGED = ".damaged"
_NAME = re.compile(r"epoch-(\d{5,9})\.npz")


class BackupAndRestore(DeclaredCallback):
    """Keeps all of a run in a folder while training; `fit` called again goes on from there.

    The result is that of a run that was never interrupted, bit for bit. A run that was backed up within an epoch does
    that epoch again with the weights reached. The callbacks, in the same order, go on too; the history begins anew.
    A program that is killed loses no epoch that has ended. A power cut may damage the backups of the last second, never
    all that are kept: `fit` then warns, goes on from the newest that is whole, and leaves the damaged one beside it under
    another name (".damaged").
    """

    backup_dir = PathField(doc="The folder; one for each run, used by nothing else.")
    save_freq = Frequency("epoch", doc="'epoch', or a number of batches.")
    double_checkpoint = Bool(False, doc="Has no effect: a backup replaces the old one only when it is whole.",
                             group="Hidden")  # fmt: skip
    delete_checkpoint = Bool(True, doc="Delete the backup when training has ended well.")
    keep = Int(2, min=1, doc="Backups kept: the newest, and those of so many epochs less one before it.",
               group="Advanced")  # fmt: skip

    def _setup(self) -> None:
        self._epoch = self._batches = 0
        # The last that a power cut cannot harm, and when it was written.
        self._lasting: tuple[Path, float] | None = None
        self._callbacks: list[Callback] = []
        self._source: dict[str, Any] = {}

    def listens(self, hook: str) -> bool:
        return hook != "on_train_batch_end" or self.save_freq != "epoch"

    def files(self) -> list[Path]:
        """The backups that there are, the newest last. Each is named by the number of epochs done."""
        with contextlib.suppress(FileNotFoundError):
            return sorted(path for path in Path(self.backup_dir).iterdir() if _NAME.fullmatch(path.name))
        return []

    def restore_weights(self, model: Any, epoch: int) -> None:
        """Give a model, compiled or not, the weights that it had after so many epochs.

        Raises:
            DataError: there is no such backup, it is damaged, or one of another model; nothing has been changed then.
        """
        file = self._file(epoch)
        try:
            Snapshot.read(file).restore_weights(model)
        except (KeyError, ValueError) as error:
            raise DataError("the backup is of another model, or damaged", where=f"BackupAndRestore '{file}'",
                            expected="a backup of this model", got=str(error)) from None  # fmt: skip

    def set_aside_damaged(self) -> list[Path]:
        """Give the newest backups another name (".damaged") as far as they cannot be read; what they were called, newest
        first. Where none can be read, these are all."""
        damaged = self._newest()[1]
        for file in damaged:
            file.replace(file.with_name(file.name + _DAMAGED))
        return damaged

    def _newest(self) -> tuple[tuple[Path, Snapshot] | None, list[Path]]:
        """The newest backup that is whole, and the damaged ones after it, newest first."""
        damaged: list[Path] = []
        for file in reversed(self.files()):
            try:
                return (file, Snapshot.read(file)), damaged
            except DataError:
                damaged.append(file)
        return None, damaged

    def _file(self, epoch: int) -> Path:
        return Path(self.backup_dir) / f"epoch-{epoch:05d}.npz"

    def take_up(self, callbacks: Sequence[Callback]) -> None:
        self._callbacks = [one for one in callbacks if not isinstance(one, History)]
        found, damaged = self._newest()
        if found is None and damaged:
            Snapshot.read(damaged[0])
        if found is not None:
            file, snapshot = found
            if damaged:
                names = ", ".join(one.name for one in self.set_aside_damaged())
                warnings.warn(f"BackupAndRestore '{self.backup_dir}': damaged and set aside: {names}; the run goes on from "
                              f"{file.name}", UserWarning, stacklevel=2)  # fmt: skip
            try:
                snapshot.restore_model(self.model)
                snapshot.restore_callbacks(self._callbacks)
            except (KeyError, ValueError, TypeError) as error:
                raise DataError("the backup is of another model, or damaged", where=f"BackupAndRestore '{file}'",
                                expected="a backup of this model and optimizer", got=str(error),
                                mend="delete it, or name another folder") from None  # fmt: skip
            self.model._initial_epoch = self.params["epochs"] if snapshot.ended else snapshot.epoch
        self._source = rng.state()

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._batches += 1
        if self.save_freq != "epoch" and self._batches % self.save_freq == 0:
            self._save(self._epoch)

    def settle(self, epoch: int) -> None:
        if self.save_freq == "epoch":
            self._save(epoch + 1)

    def on_train_end(self, logs: Any = None) -> None:
        if self.delete_checkpoint:
            _remove([*self.files(), *Path(self.backup_dir).glob(f"*{_DAMAGED}")])

    def _save(self, epoch: int) -> None:
        """Write a backup from which `fit` begins with `epoch`."""
        file = self._file(epoch)
        is_lasting = self._must_last(file)
        Snapshot.take(self.model, self._callbacks, epoch, self._source).write(file, is_lasting)
        if is_lasting:
            self._lasting = file, time.monotonic()
        _remove([one for one in self.files() if one.name > file.name])  # of a longer run that was rewound
        _remove(self.files()[: -self.keep])

    def _must_last(self, file: Path) -> bool:
        """Whether a backup to be written has to withstand a power cut: the last that does is old, or will be gone."""
        if self._lasting is None or time.monotonic() - self._lasting[1] >= _LASTING_EVERY:
            return True
        beside = [one for one in reversed(self.files()) if one.name < file.name][: self.keep - 1]
        return self._lasting[0] not in beside


def _remove(files: Sequence[Path]) -> None:
    for file in files:
        with contextlib.suppress(FileNotFoundError):
            file.unlink()
