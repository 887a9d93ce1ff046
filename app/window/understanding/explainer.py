"""Asks in the background why the network answered so, and shows it on a card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from app.document.graph import Document
from app.panels.background import Background, Job
from app.panels.workspace import words
from app.sessions.dataset import Dataset
from app.sessions.errors import CancelledError
from app.window.understanding.reasons import ReasonsCard


@dataclass(frozen=True)
class Subject:
    """A sample and an output: `inputs` gives batches of one by Input id, on the thread; `units` are the answers' names,
    `unit` the one to begin with; `weights` in place of the document's."""

    document: Document
    dataset: Dataset
    inputs: Callable[[], Mapping[str, np.ndarray]]
    output: str
    units: tuple[str, ...]
    unit: int
    weights: Mapping[str, Any] | None = None


class Explainer(QObject):
    """One question at a time: a new one cancels the one before."""

    def __init__(self, card: ReasonsCard, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._background = background
        self._subject: Subject | None = None
        self._forms: Mapping[str, Any] = {}
        self._job: Job | None = None
        card.wanted.connect(self._ask)
        card.input_changed.connect(self._offer)
        card.cancelled.connect(self._stop)
        background.changed.connect(self._tidy)

    def explain(self, subject: Subject) -> None:
        """Show why; the card comes up."""
        from app.sessions.understanding.forms import forms

        self._subject = subject
        try:
            self._forms = forms(subject.document, subject.dataset)
        except ValueError as error:
            self.card.show()
            self.card.show_problem(words(error))
            return
        self.card.show()
        self._offer(subject.unit)

    def forget(self) -> None:
        """There is nothing to explain any more."""
        self.close()
        self._subject = None
        self.card.view.show_explained(None)
        self.card.hide()

    def close(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _offer(self, unit: int = -1) -> None:
        from app.sessions.understanding.explaining import methods_for
        from app.sessions.understanding.forms import PICTURE
        from app.sessions.understanding.slopes import camera_layers

        subject, card = self._subject, self.card
        if subject is None:
            return
        document = subject.document
        can = [one for one, form in self._forms.items() if methods_for(document, form, one)]
        if not can:
            card.offer((), (), (), ())
            card.show_problem(self.tr("What counts in samples of this form cannot be shown."))
            return
        chosen = card.input.currentData() if card.input.currentData() in can else can[0]
        form = self._forms[chosen]
        layers = camera_layers(document, 4 if form.kind == PICTURE else 3, chosen)
        named = lambda ids: [(one, document.nodes[one].name) for one in ids]
        card.offer(named(can), subject.units, methods_for(document, form, chosen), named(layers))
        if unit >= 0:
            card.choose_unit(unit)
        self._ask()

    def _ask(self) -> None:
        from app.sessions.understanding.explaining import explain
        from app.sessions.understanding.slopes import GRAD_CAM, Question

        subject, card = self._subject, self.card
        if subject is None or card.method.currentData() is None:
            return
        self.close()
        method = card.method.currentData()
        layer = card.layer.currentData() if method == GRAD_CAM else ""
        question = Question(
            method, subject.output, card.unit.currentData(), layer or "", card.input.currentData() or ""
        )
        name = card.unit.currentText() or self.tr("the answer")

        def work(job: Job) -> Any:
            return explain(
                subject.document,
                subject.dataset,
                subject.inputs(),
                question,
                subject.weights,
                lambda: job.is_cancelled,
            )

        def done(found: Any) -> None:
            self._job = None
            card.show_explained(found, name)

        def failed(error: Exception) -> None:
            self._job = None
            if not isinstance(error, CancelledError):
                card.show_problem(words(error))

        card.show_working()
        self._job = self._background.run(self.tr("Finding what counted"), work, done, failed)

    def _tidy(self) -> None:
        if self._job is not None and self._job.is_cancelled:
            self._stop()

    def _stop(self) -> None:
        self.close()
        self.card.stop.hide()
