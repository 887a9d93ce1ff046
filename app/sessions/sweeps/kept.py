"""Sweeps on disk: the plan and the network that a sweep began from, beside the runs that it made."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.document import project
from app.document.atomic import write_atomically
from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.runs.record import RunRecord
from app.sessions.runs.store import RunStore
from app.sessions.sweeps.plan import SweepPlan

# Begins with a dot: the store of runs passes it over.
_FOLDER = ".sweeps"
_BIN = ".deleted"
# Of a run that the user cut off with the sweep; it is made again when the sweep goes on.
CUT = "cut-off"


@dataclass(frozen=True)
class KeptSweep:
    """A sweep that was begun.

    Attributes:
        id: its records have it as `sweep`. project, origin, base: of the project that it began from.
        began: seconds since 1970.
    """

    id: str
    plan: SweepPlan
    project: str = ""
    origin: str = ""
    base: str = ""
    began: float = 0.0


@dataclass(frozen=True)
class Trial:
    """A run of a sweep as its record tells it; `score` is None where there is nothing to judge by."""

    values: dict[str, Any]
    run: str
    score: float | None
    state: str
    seconds: float
    parameters: int
    message: str = ""


class SweepStore:
    """The sweeps of a store of runs."""

    def __init__(self, runs: RunStore) -> None:
        self._runs = runs
        self.folder = runs.folder / _FOLDER

    def keep(self, sweep: KeptSweep, document: Document) -> None:
        """Write a sweep; one that goes on keeps the time at which it began. Raises DocumentError, OSError."""
        folder = self._place(sweep.id)
        folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(DocumentError):
            sweep = KeptSweep(**{**vars(sweep), "began": self.read(sweep.id).began})
        data = {**vars(sweep), "began": sweep.began or time.time(), "plan": sweep.plan.to_json()}
        project.save(document, folder / f"project{project.SUFFIX}")
        write_atomically(folder / "sweep.json", json.dumps(data, indent=1).encode())

    def all(self) -> list[KeptSweep]:
        """The latest first; what cannot be read is left out."""
        found = []
        with contextlib.suppress(OSError):
            for place in self.folder.iterdir():
                with contextlib.suppress(DocumentError):
                    found.append(self.read(place.name))
        return sorted(found, key=lambda sweep: (sweep.began, sweep.id), reverse=True)

    def read(self, sweep_id: str) -> KeptSweep:
        """Raises DocumentError where there is none of that id, or it cannot be read."""
        try:
            data = dict(json.loads((self._place(sweep_id) / "sweep.json").read_text(encoding="utf-8")))
            data["plan"] = SweepPlan.from_json(data["plan"])
            return KeptSweep(**{**data, "id": sweep_id})
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise DocumentError(f"The sweep {sweep_id!r} cannot be read: {error}.", mend="begin a new one") from error

    def document(self, sweep_id: str) -> Document:
        """The network from which its runs begin."""
        return project.load(self._place(sweep_id) / f"project{project.SUFFIX}")

    def trials(self, sweep: KeptSweep) -> list[Trial]:
        """Its runs, the earliest first, those under way too."""
        records = [record for record in reversed(self._runs.records()) if record.sweep == sweep.id]
        return [trial_of(record, self._runs, sweep.plan) for record in records]

    def delete(self, sweep_id: str) -> list[str]:
        """Put a sweep and its runs into the bin; the runs' ids, for `bring_back`. Raises DocumentError where one trains."""
        sweep = self.read(sweep_id)
        ids = [record.id for record in self._runs.records() if record.sweep == sweep.id]
        self._runs.delete(ids)
        (self.folder / _BIN).mkdir(exist_ok=True)
        gone = self.folder / _BIN / sweep_id
        shutil.rmtree(gone, ignore_errors=True)
        os.replace(self._place(sweep_id), gone)
        os.utime(gone)  # the time in the bin counts from now
        return ids

    def bring_back(self, sweep_id: str, run_ids: Iterable[str]) -> None:
        """Undo `delete`."""
        place = self._place(sweep_id)
        if not (self.folder / _BIN / sweep_id).is_dir():
            raise DocumentError(f"The sweep {sweep_id!r} is not among the deleted ones.")
        os.replace(self.folder / _BIN / sweep_id, place)
        self._runs.bring_back(run_ids)

    def _place(self, sweep_id: str) -> Path:
        if not sweep_id or sweep_id.startswith(".") or Path(sweep_id).name != sweep_id:
            raise DocumentError(f"{sweep_id!r} is not the id of a sweep.")
        return self.folder / sweep_id


def trial_of(record: RunRecord, runs: RunStore, plan: SweepPlan) -> Trial:
    """What a record says of its trial: a run that ended before its last epoch without being cut off gave up early."""
    state = record.state
    if state == "stopped" and CUT not in record.tags:
        state = "early"
    score = None
    if state in ("finished", "early"):
        score = plan.score(runs.curves(record.id).history().get(plan.monitor, []))
    return Trial(
        dict(record.varied), record.id, score, state, record.seconds, record.parameters, record.reason
    )  # fmt: skip
