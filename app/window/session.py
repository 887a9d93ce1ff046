"""The run between the window and the training thread: starts it, tells of it, takes its weights into the document."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command
from app.document.readable import measured
from app.panels.background import Job
from app.panels.samples import Sample
from app.panels.workspace import words
from app.sessions import events
from app.sessions.eta import in_words
from app.sessions.memory import held_memory
from app.sessions.train import TrainJob, TrainRunner
from app.wording import bytes_text, in_numbers, said

if TYPE_CHECKING:
    from app.sessions.evaluate import Evaluation
    from app.sessions.runs.keeper import RunKeeper
    from app.window.main_window import MainWindow

_log = logging.getLogger(__name__)
_BUSY = (events.PREPARING, events.RUNNING, events.PAUSED, events.STOPPING)
_SHOWN = 12
# How long closing or opening another document waits for the batch that is being computed.
_PATIENCE = 30.0


class RunSession(QObject):
    """One run at a time. `changed` after each change of state, `progressed(fraction, text)` while it runs."""

    changed = Signal()
    progressed = Signal(float, str)
    # What training needs is loaded, or could not be.
    warmed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: TrainRunner | None = None
        self._state = events.IDLE
        self._text = ""
        self._results: Job | None = None
        self.keeper: RunKeeper | None = None
        self._shown_before = False
        window.curves.drained.connect(self._take)

    @property
    def state(self) -> str:
        return self._state

    @property
    def text(self) -> str:
        """What the run is doing, in words."""
        return self._text

    @property
    def is_busy(self) -> bool:
        return self._state in _BUSY

    @property
    def runner(self) -> TrainRunner | None:
        return self._runner

    # ---- what the user asks for

    def train(self) -> None:
        """Start a run of the document as it is now; says why not where something stands against it."""
        window = self._window
        if self.is_busy:
            return
        window.workspace.history.end_merge()
        blocking = next(
            (item for item in window.workspace.analysis.problems() if item.problem.severity == "error"), None
        )
        if blocking is not None:
            window.show_problem(
                self.tr("The network cannot be trained yet. {0}").format(said(blocking.problem.message)),
                blocking.node_id,
                until_sound=True,
            )
            return
        job = TrainJob.of(window.workspace.document, window.keeper.dataset, window.files.base)
        self.start(job, self._kept(job))

    def start(self, job: TrainJob, keeper: RunKeeper | None) -> None:
        """Begin a run of a job; `keeper` keeps it on disk."""
        window = self._window
        self.keeper = keeper
        self._runner = TrainRunner(job, keeper=keeper, gives_way=True)
        self._enter(events.PREPARING, self.tr("Preparing…"))
        window.show_panel("curves")
        window.training.alerts.clear()
        window.results.show_message(self.tr("Figures follow when the run has ended."))
        self._runner.start()
        window.curves.follow(self._runner)
        window.log.add(self.tr("Training began"))

    def _kept(self, job: TrainJob) -> RunKeeper | None:
        """The run's place among those that are kept; a folder that cannot be written is said, and the run goes on."""
        window = self._window
        path = window.files.path
        try:
            return window.runs.begin(job, window.files.name, "" if path is None else str(path))
        except (DocumentError, OSError) as error:
            window.banner.say(self.tr("This run will not be kept. {0}").format(words(error)), "warning")
            return None

    def warm_up(self) -> None:
        """Load what training needs, off the GUI thread, by one batch of a network that nobody sees."""

        def failed(error: Exception) -> None:
            _log.info("warming up failed: %s", error)
            self.warmed.emit()

        self._window.background.run("warm up", _warm, lambda _: self.warmed.emit(), failed, quiet=True)

    def pause(self) -> None:
        if self._runner is not None:
            self._runner.pause()

    def resume(self) -> None:
        if self._runner is not None:
            self._runner.resume()

    def stop(self) -> None:
        """End after the current batch; the weights reached are kept."""
        if self._runner is not None:
            self._runner.stop()

    def stop_and_wait(self, keep: bool = False) -> None:
        """Stop a run before the document goes away; with `keep` its weights are taken in first."""
        if self._results is not None:
            self._results.cancel()
            self._results = None
        runner = self._runner
        if runner is None:
            return
        runner.stop()
        runner.join(_PATIENCE)
        if keep:
            self._window.curves.tick()
        self._runner = None
        self.forget()

    def forget(self) -> None:
        """Another document is there: what was told of the run before is not about it."""
        self._window.curves.clear()
        self._window.training.alerts.clear()
        self._enter(events.IDLE, "")

    def evaluate(self) -> None:
        """Measure the network, as it is now, on held-out data."""
        self._measure(self.tr("Evaluating"))

    # ---- what the run tells

    def _take(self, happened: list[events.Event]) -> None:
        for event in happened:
            match event:
                case events.StateChanged(state):
                    self._on_state(state)
                case events.Prepared():
                    self._window.log.add(
                        self.tr("{0} samples in {1} batches, {2} to validate, {3} parameters").format(
                            event.samples, event.batches, event.validation_samples, event.parameters
                        )
                    )
                case events.EpochEnd():
                    logs = "  ".join(in_numbers(f"{name} {measured(value)}") for name, value in event.logs.items())
                    self._window.log.add(self.tr("Epoch {0} of {1}").format(event.epoch, event.epochs) + f"  {logs}")
                case events.Paused(epoch, epochs, _):
                    self._enter(self._state, self.tr("Paused in epoch {0} of {1}").format(epoch, epochs))
                case events.Changed(mark):
                    self._window.log.add(self.tr("From batch {0} on: {1}").format(mark.step + 1, mark.text))
                    self._window.training.live.tell(self.tr("From batch {0} on: {1}").format(mark.step + 1, mark.text))
                case events.Alerted(alert, node_id):
                    self._window.log.add(f"{alert.text} {alert.advice}")
                    self._window.training.alerts.show_alert(alert, node_id)
                case events.Warned(text):
                    self._window.log.add(text)
                    self._window.banner.say(text, "warning")
                case events.Finished():
                    self._on_finished(event)
                case events.Failed():
                    self._on_failed(event)
        self._tell_progress(happened)

    def _on_state(self, state: str) -> None:
        text = {
            events.PREPARING: self.tr("Preparing…"),
            events.RUNNING: self.tr("Training"),
            events.PAUSED: self.tr("Paused"),
            events.STOPPING: self.tr("Stopping…"),
        }.get(state)
        if text is not None:
            self._enter(state, text)

    def _on_finished(self, event: events.Finished) -> None:
        document = self._runner.job.document if self._runner is not None else None
        self._runner = None
        if document is not None and event.weights:
            self._take_weights(document, event.weights, self.tr("Train: {0} epochs").format(event.epochs))
        text = self.tr("Trained {0} epochs").format(event.epochs)
        if event.reason:
            text = f"{text}: {event.reason}"
        self._enter(events.STOPPED if event.stopped else events.FINISHED, text)
        self._window.log.add(text)
        self._window.workspace.flush()
        if event.weights and not self._window.is_closing:
            self._measure(self.tr("Evaluating"))

    def _on_failed(self, event: events.Failed) -> None:
        document = self._runner.job.document if self._runner is not None else None
        self._runner = None
        refused = hasattr(event.error, "pieces")  # before its first step: there is nothing to keep
        if document is not None and event.weights and not refused:
            self._take_weights(document, event.weights, self.tr("Train, up to the failure"))
        text = said(words(event.error) if isinstance(event.error, DocumentError) else words(ValueError(event.message)))
        self._enter(events.FAILED, text)
        if (pieces := getattr(event.error, "pieces", None)) is not None:
            self._offer_pieces(text, pieces)
        else:
            self._window.show_problem(text, event.node_id)
        self._window.log.add(text)

    def _offer_pieces(self, text: str, pieces: int) -> None:
        """A batch that does not fit into memory: the same step, cut into pieces, by one click; undo takes it back."""
        workspace = self._window.workspace

        def cut() -> None:
            workspace.history.end_merge()
            done = workspace.do(lambda: edits.set_settings(workspace.document, "training", {"pieces": pieces}))
            workspace.history.end_merge()
            if done:
                self.train()

        self._window.banner.ask(text, (self.tr("Train in {0} pieces").format(pieces), cut))

    def _take_weights(self, trained: Document, weights: Mapping[str, Any], label: str) -> None:
        """One command with the weights of all blocks that are still as they were trained."""
        now = self._window.workspace.document
        kept = {
            node_id: arrays
            for node_id, arrays in weights.items()
            if node_id in now.nodes
            and now.nodes[node_id].shares is None
            and now.nodes[node_id].kind == trained.nodes[node_id].kind
            and now.nodes[node_id].config == trained.nodes[node_id].config
        }
        if len(kept) < len(weights):
            self._window.banner.say(
                self.tr("Blocks that were changed while the network trained keep the weights they had."), "warning"
            )
        self._window.workspace.history.end_merge()
        self._window.workspace.do(lambda: self._with_preparation(edits.set_weights(now, kept, label)))
        self._window.workspace.history.end_merge()

    def _with_preparation(self, command: Command) -> Command:
        """What the steps have learned goes with the weights, so that all that is predicted is prepared alike."""
        dataset, document = self._window.keeper.dataset, self._window.workspace.document
        if dataset is None:
            return command
        prepared = {} if dataset.preparation is None else dataset.preparation.config()
        more = edits.set_settings(document, "data", {"prepared": prepared})
        return replace(command, changes=(*command.changes, *more.changes))

    def _tell_progress(self, happened: list[events.Event]) -> None:
        runner = self._runner
        if runner is None or runner.progress is None or self._state != events.RUNNING:
            return
        last = next((event for event in reversed(happened) if isinstance(event, events.BatchEnd)), None)
        if last is None:
            return
        progress = runner.progress
        parts = [self.tr("Epoch {0} of {1}").format(last.epoch, runner.job.training["epochs"])]
        parts.append(self.tr("loss {0}").format(in_numbers(measured(last.logs.get("loss", last.loss)))))
        if rate := progress.samples_per_second:
            parts.append(
                self.tr("{0} samples/s").format(in_numbers(f"{rate:,.0f}") if rate >= 10 else in_numbers(f"{rate:.1f}"))
            )
        if remaining := in_words(progress.remaining):
            parts.append(self.tr("{0} left").format(remaining))
        if held := held_memory():
            parts.append(self.tr("{0} of memory").format(bytes_text(held)))
        self.progressed.emit(progress.fraction, "  ·  ".join(parts))

    def _enter(self, state: str, text: str) -> None:
        self._state, self._text = state, text
        self.changed.emit()

    # ---- figures

    def _measure(self, label: str) -> None:
        window = self._window
        if self._results is not None:
            self._results.cancel()
        document, dataset, base = window.workspace.document.copy(), window.keeper.dataset, window.files.base
        window.results.show_message(self.tr("Evaluating…"))

        def done(found: tuple[Any, Any, Any]) -> None:
            self._results = None
            evaluation, predictions, data = found
            window.results.show_figures(dict(evaluation.figures), evaluation.samples, said(evaluation.part))
            window.results.show_samples([_sample(document, data, one) for one in predictions])
            figures = "  ".join(in_numbers(f"{name} {measured(value)}") for name, value in evaluation.figures.items())
            window.log.add(self.tr("On {0} {1} samples: {2}").format(evaluation.samples, evaluation.part, figures))
            self._tell_figures(evaluation)

        def failed(error: Exception) -> None:
            self._results = None
            window.results.show_message(words(error), "error")

        def given_up() -> None:
            self._results = None
            window.results.show_message(self.tr("The evaluation was cancelled."))

        self._results = window.background.run(
            label, lambda job: _measured(job, document, dataset, base), done, failed, given_up=given_up
        )

    def _tell_figures(self, evaluation: Evaluation) -> None:
        """Say how good the trained network is where the run is told of; the first time its panel comes to the front."""
        if self._state in (events.FINISHED, events.STOPPED):
            accuracy = next((value for name, value in evaluation.figures.items() if "acc" in name), None)
            if accuracy is not None and "%" not in self._text:
                found = self.tr("{0} % right on {1} data").format(
                    in_numbers(f"{accuracy * 100:.1f}"), said(evaluation.part)
                )
                self._enter(self._state, f"{self._text}  ·  {found}")
        if not self._shown_before and self._window.pages.current == "network":
            # Who has turned to another page meanwhile is not called back from it.
            self._shown_before = True
            self._window.show_panel("results")


def _warm(job: Job) -> None:
    """One step of a small network of the starter's kinds: loads modules, and kernels from their cache."""
    from app.sessions import following

    job.check()
    engine = following.engine
    layers = engine.layers
    convolutions = [layers.Conv2D(filters, 3, padding="same", activation="relu") for filters in (32, 64)]
    head = [layers.Flatten(), layers.Dense(128, activation="relu"), layers.Dropout(0.5)]
    model = engine.Sequential(
        [
            engine.Input((8, 8, 1)),
            *convolutions,
            layers.MaxPooling2D(),
            layers.Dropout(0.25),
            *head,
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    job.check()
    # The starter's own sizes: the very kernels that the first click wants.
    model.train_on_batch(np.zeros((32, 8, 8, 1), "float32"), np.zeros(32, "int32"))


def _measured(job: Job, document: Document, dataset: Any, base: Any) -> tuple[Any, Any, Any]:
    from app.sessions.data import DataSource
    from app.sessions.evaluate import evaluate, predict_some

    cancelled = lambda: job.is_cancelled
    share = float(document.settings["training"]["validation_split"])
    data = dataset or DataSource.open(document.settings["data"], base, cancelled, share)
    return (
        evaluate(document, data, cancelled, test=data.test_size > 0),
        predict_some(document, data, _SHOWN, 0, cancelled),
        data,
    )


def _sample(document: Document, dataset: Any, prediction: Any) -> Sample:
    """One prediction to show: the first input's picture, and what each output says."""
    array = next(iter(prediction.inputs.values()))
    lines, tips, rights = [], [], []
    for node_id, answer in prediction.answers.items():
        share = "" if answer.probability is None else in_numbers(f" {answer.probability:.0%}")
        lines.append(f"{answer.label}{share}")
        truth = (
            f", {QCoreApplication.translate('Results', 'in truth {0}').format(answer.truth)}"
            if answer.truth is not None
            else ""
        )
        tips.append(f"{document.nodes[node_id].name}: {answer.label}{share}{truth}")
        if answer.right is not None:
            rights.append(answer.right)
    right = None if not rights else all(rights)
    return Sample(np.asarray(array), "\n".join(lines), right, "\n".join(tips))
