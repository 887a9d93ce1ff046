"""A sweep on a thread of its own: run after run, each kept like any other, until all are done or it is stopped."""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.data import DataSource
from app.sessions.dataset import Dataset
from app.sessions.events import EpochEnd, Event, Failed, Finished
from app.sessions.runs.store import RunStore
from app.sessions.sweeps.kept import CUT, KeptSweep, SweepStore, trial_of
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.sampler import Proposal, Proposals
from app.sessions.sweeps.space import with_values
from app.sessions.train import TrainJob, TrainRunner

# Seconds between two looks at a run's events: epochs are judged a little later than they end, and no processor spins.
_TURN = 0.05


@dataclass(frozen=True)
class TrialBegan:
    """`number` counts from 1; `run` is the id of the run that is kept, "" where it could not be."""

    number: int
    values: Mapping[str, Any]
    run: str


@dataclass(frozen=True)
class TrialEpoch:
    """After an epoch (from 1): the monitored value, and all logs."""

    number: int
    epoch: int
    epochs: int
    value: float
    logs: Mapping[str, float]


@dataclass(frozen=True)
class TrialEnded:
    """`score` is the best monitored value, None where the run failed. `state`: finished, early, stopped or failed."""

    number: int
    values: Mapping[str, Any]
    run: str
    score: float | None
    state: str
    seconds: float
    parameters: int = 0
    message: str = ""


@dataclass(frozen=True)
class SweepEnded:
    """`best` is the trial with the best score, None where none has one."""

    best: TrialEnded | None
    stopped: bool = False
    message: str = ""


SweepEvent = TrialBegan | TrialEpoch | TrialEnded | SweepEnded


@dataclass
class SweepRunner:
    """Runs a plan once. `start`, `stop` and `drain` may be called from any thread and return at once.

    Args:
        document: the network and settings from which all runs begin; it is copied.
        store: where the runs are kept, under the sweep's `id`; runs of that id that are there already count as done.
        gives_way: the runs come after other threads of this process.
    """

    plan: SweepPlan
    document: Document
    store: RunStore
    dataset: Dataset | None = None
    base: Path | None = None
    project: str = ""
    origin: str = ""
    id: str = ""
    ended: list[TrialEnded] = field(default_factory=list)
    gives_way: bool = False

    def __post_init__(self) -> None:
        self.document = self.document.copy()
        self.id = self.id or f"sweep-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}"
        self._events: deque[SweepEvent] = deque()
        self._stop = threading.Event()
        self._runner: TrainRunner | None = None
        self._thread = threading.Thread(target=self._run, name="layerloom-sweep", daemon=True)

    def start(self) -> SweepRunner:
        self._thread.start()
        return self

    def stop(self) -> None:
        """End with the batch that is being computed."""
        self._stop.set()
        if (runner := self._runner) is not None:
            runner.stop()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False where it has not come in time."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def drain(self) -> list[SweepEvent]:
        """The events since the last call; the last one of all is SweepEnded."""
        found = []
        while self._events:
            found.append(self._events.popleft())
        return found

    def best(self) -> TrialEnded | None:
        """The best of the runs that have ended."""
        scored = [one for one in self.ended if one.score is not None]
        choose = max if self.plan.more else min
        return choose(scored, key=lambda one: one.score, default=None)  # type: ignore[arg-type, return-value]

    # ---- the thread

    def _run(self) -> None:
        message = ""
        try:
            proposals = Proposals(self.plan)
            if self.dataset is None:
                # Once for all runs.
                self.dataset = DataSource.open(
                    self.document.settings["data"],
                    self.base,
                    self._stop.is_set,
                    float(self.document.settings["training"]["validation_split"]),
                )
            self._keep()
            done = self._take_up(proposals)
            for number in range(done + 1, self.plan.trials + 1):
                proposal = None if self._stop.is_set() else proposals.ask()
                if proposal is None:
                    break
                self._trial(number, proposal)
        except Exception as error:
            message = str(error) or type(error).__name__
        self._events.append(SweepEnded(self.best(), self._stop.is_set(), message))

    def _keep(self) -> None:
        """Write the plan beside the runs, so that another session finds the sweep."""
        base = "" if self.base is None else str(Path(self.base).absolute())
        kept = KeptSweep(self.id, self.plan, self.project, self.origin, base)
        SweepStore(self.store).keep(kept, self.document)

    def _take_up(self, proposals: Proposals) -> int:
        """Count the runs that an earlier process made for this sweep; how many."""
        done = 0
        for record in reversed(self.store.records()):
            if record.sweep != self.id:
                continue
            trial = trial_of(record, self.store, self.plan)
            if trial.score is not None:
                done += 1
                proposals.learn(trial.values, trial.score)
                self.ended.append(
                    TrialEnded(done, trial.values, trial.run, trial.score, trial.state, trial.seconds, trial.parameters)
                )
        return done

    def _trial(self, number: int, proposal: Proposal) -> None:
        try:
            document = with_values(self.document, proposal.values)
        except DocumentError as error:
            self._end(proposal, TrialEnded(number, proposal.values, "", None, "failed", 0.0, 0, str(error)))
            return
        job = TrainJob(document, self.dataset, self.base)
        keeper = self.store.begin(job, self.project, self.origin, sweep=self.id, varied=dict(proposal.values))
        runner = self._runner = TrainRunner(job, keeper=keeper, gives_way=self.gives_way)
        self._events.append(TrialBegan(number, proposal.values, keeper.record.id))
        runner.start()
        if self._stop.is_set():
            runner.stop()
        values: list[float] = []
        gave_up, last = False, None
        try:
            while last is None:
                runner.join(_TURN)
                for event in runner.drain():
                    last = event if isinstance(event, Finished | Failed) else last
                    if isinstance(event, EpochEnd) and self._judge(number, event, values, proposal) and not gave_up:
                        gave_up = True
                        runner.stop()
        finally:
            runner.stop()
            runner.join()
            self._runner = None
        outcome = self._outcome(number, proposal, keeper.record, values, gave_up, last)
        if outcome.state == "stopped":
            with contextlib.suppress(DocumentError, OSError):
                self.store.describe(outcome.run, tags=(*keeper.record.tags, CUT))
        self._end(proposal, outcome)

    def _judge(self, number: int, event: EpochEnd, values: list[float], proposal: Proposal) -> bool:
        """Note an epoch; whether the run is to end here. Raises DocumentError where nothing is there to judge by."""
        if self.plan.monitor not in event.logs:
            raise DocumentError(
                f"The sweep watches {self.plan.monitor!r}, which the runs do not have: they have {', '.join(event.logs)}.",
                expected=", ".join(event.logs),
                got=self.plan.monitor,
                mend="watch another value, or let some samples validate",
            )
        value = event.logs[self.plan.monitor]
        values.append(value)
        self._events.append(TrialEpoch(number, event.epoch, event.epochs, value, event.logs))
        return proposal.report(event.epoch, value)

    def _outcome(
        self, number: int, proposal: Proposal, record: Any, values: list[float], gave_up: bool, last: Event
    ) -> TrialEnded:
        state, message = ("early" if gave_up else "finished"), ""
        if isinstance(last, Failed):
            state, message = "failed", last.message
        elif self._stop.is_set():
            state = "stopped"
        score = self.plan.score(values) if state in ("finished", "early") else None
        return TrialEnded(
            number, proposal.values, record.id, score, state, record.seconds, record.parameters, message
        )  # fmt: skip

    def _end(self, proposal: Proposal, outcome: TrialEnded) -> None:
        proposal.end(outcome.score)
        self.ended.append(outcome)
        self._events.append(outcome)
