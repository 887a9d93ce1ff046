"""Sweeps in the window: their page, the one that runs, and what is done with what they found."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.document.graph import Document
from app.panels.background import Job
from app.panels.sweeps.page import SweepsPage
from app.panels.sweeps.wording import figure
from app.plots.parallel import Axis, ParallelCoordinates
from app.plots.tradeoff import Tradeoff
from app.plots.trial import Point
from app.sessions.sweeps.kept import KeptSweep, SweepStore
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.runner import SweepEnded, SweepEvent, SweepRunner, TrialBegan, TrialEnded, TrialEpoch
from app.sessions.sweeps.space import Dimension, set_values, targets
from app.window.parts.part import Page, Part, page_row
from app.wording import in_numbers, said

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

# Milliseconds between two looks at what the sweep has told.
_TURN = 150
# Seconds for which closing waits for the batch under way.
_PATIENCE = 30.0


@dataclass
class _Shown:
    """The sweep that is on the page: its plan, the names of its fields and its trials."""

    sweep: KeptSweep
    labels: Mapping[str, str]
    trials: list[TrialEnded] = field(default_factory=list)

    @property
    def best(self) -> TrialEnded | None:
        scored = [one for one in self.trials if one.score is not None and one.state in ("finished", "early")]
        choose = max if self.sweep.plan.more else min
        return choose(scored, key=lambda one: one.score, default=None)  # type: ignore[arg-type, return-value]

    def put(self, trial: TrialEnded) -> None:
        """In place of what was known of it."""
        self.trials = [one for one in self.trials if one.number != trial.number]
        self.trials = sorted([*self.trials, trial], key=lambda one: one.number)


class Sweeps(Part):
    """The page "Sweeps"."""

    name = "sweeps"
    rows = (
        page_row("sweeps", "Sweeps", "Alt+5", "step", "Train with other values of some fields, and find the best ones"),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.lines, self.cost = ParallelCoordinates(), Tradeoff()
        self.page = SweepsPage(self.lines, self.cost)
        self.runner: SweepRunner | None = None
        self._shown: _Shown | None = None
        self._running: _Shown | None = None
        self._epoch = ""
        self._reading: Job | None = None
        self._timer = QTimer(self, interval=_TURN)
        self._timer.timeout.connect(self._turn)

    def pages(self) -> Sequence[Page]:
        return [Page("sweeps", self.tr("Sweeps"), "sliders", self.page)]

    def connect_window(self) -> None:
        page = self.page
        page.new_wanted.connect(self.begin)
        page.form.accepted.connect(self.start)
        page.chosen.connect(self.show_sweep)
        page.stop_wanted.connect(self.stop)
        page.go_on_wanted.connect(self.go_on)
        page.apply_wanted.connect(self.apply_best)
        page.open_wanted.connect(self.open_run)
        page.delete_wanted.connect(self.delete)
        page.table.chosen.connect(self.choose)
        page.cost_choice.currentIndexChanged.connect(lambda: self.cost.set_cost(page.cost_choice.currentData()))
        self.lines.chosen.connect(self.choose)
        self.cost.chosen.connect(self.choose)
        self.lines.brushed.connect(self._brush)
        self.window.pages.changed.connect(self._turned)

    def close(self) -> None:
        self._timer.stop()
        if self.runner is not None:
            self.runner.stop()
            self.runner.join(_PATIENCE)
            self.runner = None

    # ---- acting

    def begin(self) -> None:
        """Show the form for a sweep of the network that is open."""
        window = self.window
        document = window.workspace.document
        problem = next((one for one in window.workspace.analysis.problems() if one.problem.severity == "error"), None)
        if problem is not None:
            text = self.tr("The network cannot be trained yet. {0}").format(said(problem.problem.message))
            window.show_problem(text, problem.node_id, until_sound=True)
            return
        training = document.settings["training"]
        metrics = [name for name in training["metrics"] if isinstance(name, str)]
        self.page.form.show_targets(targets(document), metrics, int(training["epochs"]))
        self.page.show_form()

    def start(self, plan: SweepPlan) -> None:
        """Begin a sweep of the network that is open."""
        window = self.window
        path = window.files.path
        origin = "" if path is None else str(path)
        document = window.workspace.document
        labels = {target.path: target.label for target in targets(document)}
        runner = SweepRunner(
            plan, document, window.runs, window.keeper.dataset, window.files.base, window.files.name, origin
        )  # fmt: skip
        self._run(runner, _Shown(KeptSweep(runner.id, plan, window.files.name, origin, began=time.time()), labels))

    def go_on(self) -> None:
        """Make the runs of the shown sweep that are still to come."""
        shown = self._shown
        if shown is None or self.runner is not None:
            return
        store, runs = SweepStore(self.window.runs), self.window.runs
        sweep = shown.sweep

        def done(document: Document) -> None:
            base = Path(sweep.base) if sweep.base else None
            runner = SweepRunner(sweep.plan, document, runs, None, base, sweep.project, sweep.origin, sweep.id)
            kept = [one for one in shown.trials if one.score is not None]
            again = [TrialEnded(**{**vars(one), "number": at}) for at, one in enumerate(kept, 1)]
            self._run(runner, _Shown(sweep, shown.labels, again))

        self.window.background.run(
            self.tr("Opening the sweep"), lambda job: store.document(sweep.id), done, self.window.fail
        )

    def stop(self) -> None:
        """End with the batch that is being computed."""
        if self.runner is not None:
            self.runner.stop()
            self.page.stop.setEnabled(False)

    def apply_best(self) -> None:
        """Set the values of the best run in the document, as one step."""
        window, shown = self.window, self._shown
        if shown is None or (best := shown.best) is None:
            return
        window.workspace.history.end_merge()
        if window.workspace.do(lambda: set_values(window.workspace.document, best.values)):
            window.workspace.history.end_merge()
            window.banner.say(
                self.tr("The values of run {0} are set. Undo takes them back.").format(best.number), "info"
            )

    def open_run(self) -> None:
        """Show the chosen trial among all runs."""
        trial = self._trial(self.page.table.current())
        if trial is not None and trial.run:
            self.window.parts["runs"].show_run(trial.run)

    def delete(self) -> None:
        """Delete the shown sweep with its runs; the banner offers to bring them back."""
        window, shown = self.window, self._shown
        if shown is None or self.runner is not None:
            return
        store, sweep_id = SweepStore(window.runs), shown.sweep.id

        def again(which: str) -> None:
            if self.runner is None:  # one that has begun meanwhile goes on
                self._running = None
            self._list(which)
            window.parts["runs"].refresh()

        def back(ids: list[str]) -> None:
            window.background.run(
                self.tr("Bringing the sweep back"),
                lambda job: store.bring_back(sweep_id, ids),
                lambda _: again(sweep_id),
                window.fail,
                lasting=True,
            )

        def done(ids: list[str]) -> None:
            self._shown = None
            again("")
            window.banner.ask(
                self.tr("The sweep and its runs ({0}) are deleted.").format(len(ids)),
                (self.tr("Bring back"), lambda: back(ids)),
                (self.tr("Close"), lambda: None),
            )

        window.background.run(
            self.tr("Deleting the sweep"), lambda job: store.delete(sweep_id), done, window.fail, lasting=True
        )

    def choose(self, number: int) -> None:
        """Mark a trial everywhere."""
        self.lines.show_current(number)
        self.cost.show_current(number)
        if self.page.table.current() != number:
            self.page.table.choose(number)
        self._refresh_state()

    def _trial(self, number: int) -> TrialEnded | None:
        trials = [] if self._shown is None else self._shown.trials
        return next((one for one in trials if one.number == number), None)

    def _brush(self, numbers: list[int]) -> None:
        trials = [] if self._shown is None else self._shown.trials
        only = None if len(numbers) == len(trials) else numbers
        self.page.table.show_only(only)
        self.cost.show_only(only)

    # ---- the one that runs

    def _run(self, runner: SweepRunner, shown: _Shown) -> None:
        self.runner, self._running, self._epoch = runner, shown, ""
        runner.gives_way = True
        self.page.stop.setEnabled(True)
        self.page.show_overview()
        self._show(shown)
        self._list(shown.sweep.id)
        runner.start()
        self._timer.start()
        self.window.log.add(self.tr("A sweep began"))

    def _turn(self) -> None:
        runner = self.runner
        if runner is None:
            return
        happened = runner.drain()
        for event in happened:
            self._take(event)
        if happened and self._running is not None and self._is_shown(self._running.sweep.id):
            self._show(self._running)

    def _take(self, event: SweepEvent) -> None:
        running = self._running
        assert running is not None
        match event:
            case TrialBegan():
                running.put(TrialEnded(event.number, event.values, event.run, None, "running", 0.0))
            case TrialEpoch():
                self._epoch = self.tr("epoch {0} of {1}").format(event.epoch, event.epochs)
            case TrialEnded():
                running.put(event)
            case SweepEnded():
                self._end(event)

    def _end(self, event: SweepEnded) -> None:
        runner, self.runner = self.runner, None
        self._timer.stop()
        if runner is not None:
            runner.join(_PATIENCE)
        self._epoch = ""
        if event.message:
            self.page.message.show_text(event.message)
        elif not event.stopped and event.best is not None:
            self.window.log.add(self.tr("The sweep has ended"))

    # ---- showing

    def _turned(self, before: str, now: str) -> None:
        if now == "sweeps" and self.runner is None:
            self._list(self._shown.sweep.id if self._shown is not None else "")

    def _list(self, current: str) -> None:
        """Read which sweeps there are; one that has just begun may not be on disk yet."""
        store = SweepStore(self.window.runs)

        def done(found: list[KeptSweep]) -> None:
            sweeps = list(found)
            if self._running is not None and all(one.id != self._running.sweep.id for one in sweeps):
                sweeps.insert(0, self._running.sweep)
            chosen = current or (sweeps[0].id if sweeps else "")
            self.page.show_sweeps(sweeps, chosen)
            self._refresh_state()
            if chosen and not self._is_shown(chosen):
                self.show_sweep(chosen)

        self.window.background.run(
            self.tr("Reading the sweeps"), lambda job: store.all(), done, self.window.fail, quiet=True
        )

    def _is_shown(self, sweep_id: str) -> bool:
        return self._shown is not None and self._shown.sweep.id == sweep_id

    def show_sweep(self, sweep_id: str) -> None:
        """Show a sweep: the one that runs, or one of earlier times."""
        if self._running is not None and self._running.sweep.id == sweep_id:
            self._show(self._running)
            return
        if self._reading is not None:
            self._reading.cancel()
        store = SweepStore(self.window.runs)

        def work(job: Job) -> _Shown:
            sweep = store.read(sweep_id)
            labels = {target.path: target.label for target in targets(store.document(sweep_id))}
            trials = [TrialEnded(at, **vars(trial)) for at, trial in enumerate(store.trials(sweep), 1)]
            return _Shown(sweep, labels, trials)

        def done(shown: _Shown) -> None:
            self._reading = None
            self._show(shown)

        self._reading = self.window.background.run(
            self.tr("Reading the sweep"), work, done, self.window.fail, quiet=True
        )

    def _show(self, shown: _Shown) -> None:
        is_other = self._shown is None or self._shown.sweep.id != shown.sweep.id
        self._shown = shown
        if is_other:
            self.page.message.show_text("")
        plan, best = shown.sweep.plan, shown.best
        score = figure(plan.monitor)
        fields = {one.path: shown.labels.get(one.path, one.path) for one in plan.dimensions}
        self.page.table.show_trials(shown.trials, fields, score, 0 if best is None else best.number)
        points = [Point(one.number, one.values, one.score, one.seconds, one.parameters) for one in shown.trials]
        axes = [_axis(one, fields[one.path]) for one in plan.dimensions]
        self.lines.show_trials(axes, points, plan.more, score)
        self.cost.show_trials(points, plan.more, score)
        self._brush(self.lines.passing())
        self.choose(self.page.table.current())

    def _refresh_state(self) -> None:
        shown = self._shown
        is_running = self.runner is not None
        done = 0 if shown is None else sum(one.score is not None for one in shown.trials)
        size = 0 if shown is None else shown.sweep.plan.size
        best = None if shown is None else shown.best
        self.page.show_state(is_running, size > 0 and done < size, best is not None)
        told = []
        if shown is not None:
            told.append(self.tr("{0} of {1} runs").format(done, size))
        if is_running and shown is self._running and self._epoch:
            told.append(self._epoch)
        if best is not None and shown is not None:
            told.append(
                in_numbers(
                    self.tr("best {0} {1:.4g} (run {2})").format(
                        figure(shown.sweep.plan.monitor).lower(), best.score, best.number
                    )
                )
            )
        self.page.show_progress(done, size, " · ".join(told))


def _axis(dimension: Dimension, title: str) -> Axis:
    if dimension.kind == "choice":
        return Axis(dimension.path, title, choices=dimension.choices)
    return Axis(dimension.path, title, dimension.low, dimension.high, dimension.log)
