"""The folder of all runs: list, begin, take up, open, name, delete, bring back."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import platformdirs

from app.document import edits, project, weights_file
from app.document.atomic import write_atomically
from app.document.changes import Weights
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import History
from app.document.model import to_model, weights_of
from app.sessions.errors import DataError
from app.sessions.job import TrainJob
from app.sessions.runs.curves import CurveFiles
from app.sessions.runs.keeper import RunKeeper
from app.sessions.runs.lock import is_held
from app.sessions.runs.record import INTERRUPTED, RUNNING, RunRecord, code_versions, flat, machine

# The folder of a run with TensorBoard's event files.
LOGS = "tensorboard"
_LARGEST = 1 << 22
_BIN = ".deleted"
# Days for which a deleted run can be brought back.
_KEPT_DAYS = 30


def default_folder() -> Path:
    """Where runs are kept: LAYERLOOM_RUNS, or the user's data folder."""
    if chosen := os.environ.get("LAYERLOOM_RUNS"):
        return Path(chosen)
    return platformdirs.user_data_path("layerloom", appauthor=False) / "runs"


class RunStore:
    """Runs in a folder, each in one of its own. Needs no index: what lies there is what there is."""

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        self.folder = Path(folder) if folder is not None else default_folder()

    # ---- beginning

    def begin(self, job: TrainJob, project_name: str = "", origin: str = "", **more: Any) -> RunKeeper:
        """Make the folder of a new run of `job`; network and weights it starts from are written by `RunKeeper.began`.

        `more` are further values of its record (name, tags, sweep, varied). Raises DocumentError where nothing can be
        written.
        """
        run_id = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"
        folder = self.folder / run_id
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise DocumentError(
                f"No run can be kept in {self.folder}: {error.strerror}.", mend="choose another folder"
            ) from error
        data = job.document.settings["data"].plain()
        record = RunRecord(
            id=run_id,
            project=project_name,
            origin=origin,
            began=time.time(),
            settings=job.document.settings["training"].plain(),
            data={**data, "base": "" if job.base is None else str(job.base.absolute())},
            code=code_versions(),
            machine=machine(),
            wanted=job.training["epochs"],
            **more,
        )
        return RunKeeper(folder, record, job.document)

    def take_up(
        self, run_id: str, epochs: int | None = None, from_epoch: int | None = None
    ) -> tuple[TrainJob, RunKeeper]:
        """A run that goes on: one that died, or one that is to train more, or again from an earlier epoch.

        Args:
            epochs: train to this epoch; the number that was wanted if None.
            from_epoch: go back to the state after this epoch (see `epochs_kept`); the last one if None.

        Raises DocumentError where the run is still training, or has no backup of that epoch.
        """
        record = self.read(run_id)
        folder = self.folder / run_id
        if record.state == RUNNING:
            raise DocumentError(
                f"The run {record.name or run_id!r} is still training.", mend="wait for its end, or stop it"
            )
        notes = _set_aside(folder)
        kept = self.epochs_kept(run_id)
        if from_epoch is not None and from_epoch not in kept:
            raise DocumentError(
                f"There is no backup of epoch {from_epoch}.", expected=_listed(kept), got=str(from_epoch)
            )
        later = [epoch for epoch in kept if from_epoch is not None and epoch > from_epoch]
        kept = [epoch for epoch in kept if epoch not in later]
        place = folder / f"project{project.SUFFIX}"
        document = project.load(place)
        is_other = epochs is not None and epochs != document.settings["training"]["epochs"]
        if is_other:
            History(document).do(edits.set_settings(document, "training", {"epochs": epochs}))
        base = str(record.data.get("base", ""))
        is_more = epochs is not None and epochs > record.epochs
        keeper = RunKeeper(folder, record.changed(state=RUNNING, ended=None, reason="", wanted=epochs or record.wanted))
        keeper.goes_on_anyway = is_more or from_epoch is not None
        keeper.notes = notes
        # Nothing is changed before the run begins: it may be given up yet.
        for epoch in later:
            keeper.first(lambda epoch=epoch: _backup(folder, epoch).unlink(missing_ok=True))  # type: ignore[misc]
        if is_other:
            keeper.first(lambda: project.save(document, place))
        keeper.taken_up(kept[-1] if kept else 0, again=from_epoch is None)
        return TrainJob(document, None, Path(base) if base else None), keeper

    # ---- reading

    def records(self) -> list[RunRecord]:
        """All runs, the latest first; what cannot be read is left out."""
        found = []
        with contextlib.suppress(OSError):
            for place in self.folder.iterdir():
                if not place.name.startswith("."):
                    with contextlib.suppress(DocumentError):
                        found.append(self.read(place.name))
        return sorted(found, key=lambda record: (record.began, record.id), reverse=True)

    def read(self, run_id: str) -> RunRecord:
        """One run; one whose process died is "interrupted". Raises DocumentError."""
        folder = self._existing(run_id)
        try:
            place = folder / "run.json"
            if place.stat().st_size > _LARGEST:
                raise ValueError("it is too large")
            record = RunRecord.from_json(place.read_text(encoding="utf-8"))
        except (OSError, ValueError, TypeError, RecursionError) as error:
            raise DocumentError(f"The run {run_id!r} cannot be read: {error}.", mend="delete its folder") from error
        if record.state == RUNNING and not is_held(folder / "lock"):
            record = record.caught_up(CurveFiles(folder).history())
            record = record.changed(state=INTERRUPTED, reason="the program ended before the run did")
        return record.changed(id=run_id)

    def curves(self, run_id: str) -> CurveFiles:
        return CurveFiles(self._existing(run_id))

    def document(self, run_id: str, which: str = "best") -> Document:
        """The network that was trained, with the weights it has come to: "best", "last", or "first", as it began."""
        folder = self._existing(run_id)
        document = project.load(folder / f"project{project.SUFFIX}")
        weights = self.weights(run_id, which) if which != "first" else {}
        if weights:
            History(document).do(edits.set_weights(document, weights))
        return document

    def weights(self, run_id: str, which: str = "best") -> dict[str, Weights]:
        """The weights by block; the others where only these were kept; none of a run that died early."""
        folder = self._existing(run_id)
        for name in (which, "last", "best"):
            if (folder / f"{name}.h5").exists():
                return weights_file.read(folder / f"{name}.h5")[1]
        return {}

    def weights_at(self, run_id: str, epoch: int) -> dict[str, Weights]:
        """The weights by block as they were after an epoch of `epochs_kept`. Takes its time: it builds the network.

        Raises DocumentError where there is no backup of that epoch, and the engine's DataError where it is damaged.
        """
        import engine

        folder = self._existing(run_id)
        if epoch not in self.epochs_kept(run_id):
            raise DocumentError(
                f"There is no backup of epoch {epoch}.", expected=_listed(self.epochs_kept(run_id)), got=str(epoch)
            )
        built = to_model(project.load(folder / f"project{project.SUFFIX}"))
        engine.callbacks.BackupAndRestore(folder / "backup").restore_weights(built.model, epoch)
        return weights_of(built)

    def epochs_kept(self, run_id: str) -> list[int]:
        """Numbers of epochs after which the run can be taken up."""
        backup = self._existing(run_id) / "backup"
        with contextlib.suppress(OSError):
            return sorted(int(place.stem[6:]) for place in backup.glob("epoch-*.npz") if place.stem[6:].isdecimal())
        return []

    def size(self, run_id: str) -> int:
        """Bytes on disk."""
        return sum(place.stat().st_size for place in self._existing(run_id).rglob("*") if place.is_file())

    # ---- changing

    def describe(self, run_id: str, **values: Any) -> RunRecord:
        """Set name, notes or tags."""
        unknown = set(values) - {"name", "notes", "tags"}
        if unknown:
            raise DocumentError(f"Of a run only its name, notes and tags can be set, not {', '.join(sorted(unknown))}.")
        folder = self._existing(run_id)
        record = self.read(run_id)
        if record.state == RUNNING:
            raise DocumentError("A run that trains is described when it has ended.")
        record = record.changed(**values)
        write_atomically(folder / "run.json", record.to_json().encode())
        return record

    def delete(self, run_ids: Iterable[str]) -> None:
        """Put runs into the bin, from where `bring_back` takes them. Raises DocumentError for one that trains."""
        some = list(run_ids)
        for run_id in some:
            if self.read(run_id).state == RUNNING:
                raise DocumentError(f"The run {run_id!r} is still training.", mend="stop it first")
        (self.folder / _BIN).mkdir(exist_ok=True)
        for run_id in some:
            os.replace(self.folder / run_id, self.folder / _BIN / run_id)
            os.utime(self.folder / _BIN / run_id)

    def bring_back(self, run_ids: Iterable[str]) -> None:
        """Undo `delete`."""
        for run_id in run_ids:
            place = self.folder / _BIN / _checked(run_id)
            if not place.is_dir():
                raise DocumentError(f"The run {run_id!r} is not among the deleted ones.")
            os.replace(place, self.folder / run_id)

    def empty_bin(self, older_than: float = _KEPT_DAYS * 86400.0, now: float | None = None) -> int:
        """Remove for good what was deleted more than so many seconds ago; how many runs and sweeps."""
        gone = 0
        with contextlib.suppress(OSError):
            # Sweeps have a bin of their own within their folder.
            for place in (*self.folder.glob(f"{_BIN}/*"), *self.folder.glob(f".*/{_BIN}/*")):
                if (time.time() if now is None else now) - place.stat().st_mtime >= older_than:
                    shutil.rmtree(place, ignore_errors=True)
                    gone += 1
        return gone

    def _existing(self, run_id: str) -> Path:
        folder = self.folder / _checked(run_id)
        if not folder.is_dir():
            raise DocumentError(f"There is no run {run_id!r} in {self.folder}.", mend="`layerloom runs` lists them")
        return folder


def differences(records: Iterable[RunRecord], everything: bool = False) -> dict[str, list[Any]]:
    """The settings and data in which runs differ, or all: one value a run for each, by a dotted name."""
    rows = [dict(flat({"training": one.settings, "data": one.data, "code": one.code})) for one in records]
    names = dict.fromkeys(name for values in rows for name in values)
    columns = {name: [values.get(name) for values in rows] for name in names}
    return {
        name: column for name, column in columns.items() if everything or any(value != column[0] for value in column)
    }


def _set_aside(folder: Path) -> tuple[str, ...]:
    """Put the newest backups aside as far as they are damaged, as a power cut leaves them; what is to be said of it."""
    import engine

    backup = engine.callbacks.BackupAndRestore(folder / "backup")
    damaged = backup.set_aside_damaged()
    if not damaged:
        return ()
    left = backup.files()
    goes_on = f"goes on from epoch {_epoch(left[-1])}" if left else "begins anew"
    if len(damaged) == 1:
        return (f"The backup after epoch {_epoch(damaged[0])} is damaged, perhaps by a power cut: the run {goes_on}.",)
    return (f"{len(damaged)} backups of the run are damaged, perhaps by a power cut: it {goes_on}.",)


def _epoch(backup: Path) -> int:
    return int(backup.stem.removeprefix("epoch-"))


def _backup(folder: Path, epoch: int) -> Path:
    return folder / "backup" / f"epoch-{epoch:05d}.npz"


def _checked(run_id: str) -> str:
    """An id is the name of a folder right here, never a path."""
    if not run_id or run_id.startswith(".") or Path(run_id).name != run_id:
        raise DataError(f"{run_id!r} is not the id of a run.", mend="`layerloom runs` lists them")
    return run_id


def _listed(epochs: Iterable[int]) -> str:
    return ", ".join(str(epoch) for epoch in epochs) or "none: the run ended before its first epoch"
