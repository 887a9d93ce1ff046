"""Training under the hand: what is edited while a run lasts reaches it, and a run that is over goes on or back."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from app.document import edits
from app.document.errors import DocumentError
from app.document.readable import measured
from app.panels.background import Job
from app.panels.live_strip import learning_rate
from app.panels.workspace import words
from app.plots.rates import ScheduleChart, SearchChart
from app.sessions import live
from app.sessions.job import TrainJob, balanced
from app.sessions.rates import Found, find_rate, scheduled
from app.sessions.runs.keeper import RunKeeper
from app.sessions.train import TrainRunner
from app.window.parts.part import Part
from app.wording import in_numbers


class Control(Part):
    """The document is the only truth here too: its settings are edited, undone and redone, and the run follows."""

    name = "control"

    def connect_window(self) -> None:
        window = self.window
        self._runner: TrainRunner | None = None
        self._held: dict[str, Any] = {}
        self._settled: Mapping[str, Any] = {}
        self._said = False
        # Of the run that was last, while its document is the one that is open.
        self._run_id = ""
        self._is_taking_up = False
        window.training.settled.connect(self.forward)
        window.workspace.changed.connect(self._changed)
        window.workspace.replaced.connect(self._forget)
        window.run.changed.connect(self._follow)
        self._search: Job | None = None
        schedule = window.training.schedule
        schedule.search_wanted.connect(self.find_rate)
        schedule.search_cancelled.connect(self._end_search)
        window.training.class_weights.balance_wanted.connect(self.balance)
        window.training.alerts.chosen.connect(lambda node_id: window.workspace.select([node_id]))
        go_on = window.training.go_on
        go_on.more_wanted.connect(self.train_more)
        go_on.rewound.connect(lambda epoch, epochs: self.train_more(epochs, epoch))
        go_on.weights_wanted.connect(self.take_weights)

    # Charts cost the start of the window: each is made when there is something to draw.

    @functools.cached_property
    def schedule_chart(self) -> ScheduleChart:
        chart = ScheduleChart()
        self.window.training.schedule.add_schedule(chart)
        return chart

    @functools.cached_property
    def search_chart(self) -> SearchChart:
        chart = SearchChart()
        self.window.training.schedule.add_search(chart)
        return chart

    # ---- while it lasts

    def _follow(self) -> None:
        run = self.window.run
        if run.runner is not None and run.runner is not self._runner:
            self._runner, self._said = run.runner, False
            self._held = self._of(run.runner.job.document)
            self._settled = self._rest(run.runner.job.document)
            if run.keeper is not None:
                self._run_id = run.keeper.record.id
                for mark in run.keeper.in_effect:
                    value = {**self._held[mark.what], **mark.value} if mark.what == live.FROZEN else mark.value
                    self._held[mark.what] = value
            # A run that goes on takes what was edited since it stood.
            self.forward()
        if run.runner is None and self._runner is not None:
            self._runner = None
        self._show_epochs()

    def _changed(self) -> None:
        if not self.window.workspace.history.is_merging:
            self.forward()
        self._draw_schedule()

    def close(self) -> None:
        self._end_search()

    def forward(self) -> None:
        """Tell the run what of the document differs from what it trains with."""
        runner, document = self.window.run.runner, self.window.workspace.document
        if runner is None or runner is not self._runner or runner.is_stopping:
            return
        now = self._of(document)
        for what, value in now.items():
            before = self._held[what]
            if what == live.FROZEN:
                value = {node_id: one for node_id, one in value.items() if node_id in before and before[node_id] != one}
                if not value:
                    continue
            elif value == before:
                continue
            try:
                runner.change(what, value)
            except ValueError as error:
                self.window.banner.say(words(error), "warning")
            self._held[what] = {**before, **value} if what == live.FROZEN else value
        if self._rest(document) != self._settled and not self._said:
            self._said = True
            self.window.training.live.tell(self.tr("The other settings hold from the next run on."))

    def _of(self, document: Any) -> dict[str, Any]:
        training = document.settings["training"].plain()
        return {
            live.LEARNING_RATE: learning_rate(training, self.window.workspace.catalogue),
            live.BATCH_SIZE: training["batch_size"],
            live.EARLY_STOPPING: training["early_stopping"],
            live.CALLBACKS: training.get("callbacks", []),
            live.FROZEN: {node_id: not node.trainable for node_id, node in document.nodes.items()},
        }

    def _rest(self, document: Any) -> dict[str, Any]:
        """Settings that a run takes when it begins, and then no more."""
        training = document.settings["training"].plain()
        optimizer = training["optimizer"]
        config = {name: value for name, value in optimizer.get("config", {}).items() if name != "learning_rate"}
        rest = {name: value for name, value in training.items() if name not in (*live.KINDS, "optimizer", "epochs")}
        return {**rest, "optimizer": (optimizer["kind"].lower(), config)}

    # ---- before it begins

    def _draw_schedule(self) -> None:
        section = self.window.training.schedule
        training, dataset = self.window.workspace.document.settings["training"], self.window.workspace.dataset
        chosen = training["schedule"]
        section.problem.show_text("")
        if chosen is None:
            if "schedule_chart" in vars(self):
                self.schedule_chart.hide()
            return
        self.schedule_chart.show()
        size = 3200 if dataset is None else int(dataset.size * (1 - training["validation_split"]))
        steps = training["epochs"] * -(-max(1, size) // training["batch_size"])
        try:
            self.schedule_chart.show_rates(*scheduled(chosen, steps))
        except DocumentError as error:
            self.schedule_chart.hide()
            section.problem.show_text(words(error))

    def find_rate(self) -> None:
        """Search for a rate, on a copy and off this thread."""
        window, section = self.window, self.window.training.schedule
        job = TrainJob.of(window.workspace.document, window.keeper.dataset, window.files.base)

        def done(found: Found) -> None:
            self._search = None
            section.show_searching(False)
            self.search_chart.show_search(found.rates, found.losses, found.suggested)
            self.search_chart.show()
            section.show_found(found.suggested)

        def failed(error: Exception) -> None:
            self._search = None
            section.show_searching(False)
            section.show_found(None, words(error))

        section.show_searching(True)
        label = self.tr("Searching for a learning rate")
        self._search = window.background.run(
            label, lambda work: find_rate(job, lambda: work.is_cancelled), done, failed, given_up=self._end_search
        )

    def _end_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None
            self.window.training.schedule.show_searching(False)

    def balance(self) -> None:
        """Weights of classes out of the data that are trained with."""
        window, section = self.window, self.window.training.class_weights
        document = window.workspace.document
        job = TrainJob.of(document, window.keeper.dataset, window.files.base)

        def done(weights: Mapping[str, Any]) -> None:
            if not weights:
                section.say(self.tr("The targets have no classes to balance."))
            elif window.workspace.document is document:
                section.write(weights)

        window.background.run(
            self.tr("Counting classes"),
            lambda work: balanced(job.prepare(lambda: work.is_cancelled)),
            done,
            lambda error: section.say(words(error)),
        )

    # ---- when it is over

    def _forget(self) -> None:
        if self.window.run.runner is None:
            self._run_id = ""
            self._show_epochs()

    def _show_epochs(self) -> None:
        window, go_on = self.window, self.window.training.go_on
        if window.run.is_busy or not self._run_id:
            go_on.show_epochs((), {})
            return
        try:
            kept = window.runs.epochs_kept(self._run_id)
            history = window.runs.curves(self._run_id).history()
        except DocumentError:
            kept, history = [], {}
        told = {}
        for epoch in kept:
            shown = [(name, history[name]) for name in ("loss", "val_loss") if epoch <= len(history.get(name, ()))]
            told[epoch] = ", ".join(
                in_numbers(f"{name.replace('val_loss', 'validation loss')} {measured(v[epoch - 1])}")
                for name, v in shown
            )
        go_on.show_epochs(kept, told)

    def train_more(self, epochs: int, from_epoch: int | None = None) -> None:
        """So many further epochs of the last run: from where it stands, or from after an epoch that is kept."""
        window = self.window
        if window.run.is_busy or self._is_taking_up or not self._run_id:
            return
        run_id, self._is_taking_up = self._run_id, True
        document = window.workspace.document

        def work(work: Job) -> tuple[TrainJob, RunKeeper]:
            kept = window.runs.epochs_kept(run_id)
            start = from_epoch if from_epoch is not None else kept[-1] if kept else 0
            return window.runs.take_up(run_id, start + epochs, from_epoch)

        def done(found: tuple[TrainJob, RunKeeper]) -> None:
            self._is_taking_up = False
            if window.run.is_busy or window.workspace.document is not document:
                found[1].give_up()
            else:
                window.run.start(*found)

        def failed(error: Exception) -> None:
            self._is_taking_up = False
            window.fail(error)

        window.background.run(self.tr("Taking the run up"), work, done, failed, lasting=True)

    def take_weights(self, epoch: int) -> None:
        """The weights of an epoch of the last run into the document, as one step."""
        window, run_id = self.window, self._run_id
        document = window.workspace.document

        def done(weights: Mapping[str, Any]) -> None:
            if window.workspace.document is not document:
                return
            fitting = {
                node_id: arrays
                for node_id, arrays in weights.items()
                if node_id in document.nodes and document.nodes[node_id].shares is None
            }
            label = self.tr("Back to epoch {0}").format(epoch)
            window.workspace.history.end_merge()
            window.workspace.do(lambda: edits.set_weights(document, fitting, label))
            window.workspace.history.end_merge()
            window.say(label)

        window.background.run(
            self.tr("Going back"), lambda job: window.runs.weights_at(run_id, epoch), done, window.fail
        )
