"""The page "Try it" in the window: answers at once, with the weights that there are now, also while a run goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.panels.background import Job
from app.panels.workspace import words
from app.sessions import events
from app.window.parts.part import Page, Part, page_row
from app.window.understanding.explainer import Explainer, Subject
from app.window.understanding.try_page import TryPage


class TryoutPart(Part):
    """Brings the page "try"."""

    name = "try"
    rows = (page_row("try", "Try it", "Alt+6", "play", "Draw, drop or type a sample and see what the network says"),)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.page = TryPage()
        self._flow: Any = None
        self._weights: Mapping[str, Any] | None = None
        self._job: Job | None = None
        self._again = False
        self._said: Any = ()
        self._explainer = Explainer(self.page.reasons, window.background, self)
        self.page.changed.connect(self.answer)
        self.page.pad.dropped.connect(self.take_picture)
        self.page.explain_wanted.connect(self.explain)

    def pages(self) -> Sequence[Page]:
        return (Page("try", self.tr("Try it"), "pencil", self.page),)

    def connect_window(self) -> None:
        window = self.window
        window.pages.changed.connect(lambda before, now: self._turn())
        window.workspace.changed.connect(self.answer)
        window.workspace.replaced.connect(self._forget)
        window.keeper.loaded.connect(self.answer)
        window.parts["live"].reached.connect(self._take)
        window.run.changed.connect(self._after_run)

    @property
    def is_shown(self) -> bool:
        return self.window.pages is not None and self.window.pages.current == "try"

    def take_picture(self, path: str) -> None:
        """Put a picture from a file on the sheet."""
        from app.sessions.sources.image_files import open_picture

        def done(picture: np.ndarray) -> None:
            self.page.pad.show_picture(picture)
            self.answer()

        self.window.background.run(
            self.tr("Opening the picture"),
            lambda job: np.asarray(open_picture(Path(path), "RGB", (280, 280))),
            done,
            lambda error: self.page.show_message(words(error)),
            quiet=True,
        )

    def answer(self) -> None:
        """Ask the network about what is on the page; once more after the answer under way where that is out of date."""
        from app.sessions.sample_flow import SampleFlow
        from app.sessions.understanding import tryout

        window, page = self.window, self.page
        if not self.is_shown or window.is_closing:
            return
        if self._job is not None:
            self._again = True
            return
        document, dataset = window.workspace.document, window.keeper.dataset
        if dataset is None or not document.inputs() or not document.outputs():
            page.show_message(self.tr("The network and its data have to be there first."), "info")
            return
        is_picture = tryout.picture_shape(document) is not None
        page.show_input(is_picture, () if is_picture else tryout.row_columns(dataset))
        pixels, drawn, text = page.pad.pixels(), page.pad.is_drawn, page.line.text()
        if page.pad.is_empty if is_picture else not text.strip():
            self._said = ()
            self._explainer.forget()
            page.show_message(self.tr("The answers appear here as you draw or type."), "info")
            self._warm_up(document, dataset)
            return
        if self._flow is None:
            self._flow = SampleFlow()
        copy, flow, weights = document.copy(), self._flow, self._weights

        def work(job: Job) -> Any:
            made = (
                tryout.from_picture(copy, dataset, pixels, drawn)
                if is_picture
                else tryout.from_row(copy, dataset, text)
            )
            return tryout.say(flow, copy, dataset, made, weights, lambda: job.is_cancelled)

        self._job = window.background.run(self.tr("Answering"), work, self._done, self._failed, quiet=True)

    def _warm_up(self, document: Any, dataset: Any) -> None:
        """Make the layers before the first stroke, on a sample that nobody sees, so that it is answered at once."""
        from app.sessions.feeding import sample_inputs
        from app.sessions.sample_flow import SampleFlow
        from app.sessions.understanding import tryout

        if self._flow is not None or not dataset.size:
            return
        self._flow = flow = SampleFlow()
        copy, weights = document.copy(), self._weights

        def work(job: Job) -> Any:
            return tryout.say(flow, copy, dataset, sample_inputs(copy, dataset, 0), weights, lambda: job.is_cancelled)

        def ended(_: Any) -> None:
            self._job = None
            self._next()

        self._job = self.window.background.run(self.tr("Answering"), work, ended, ended, quiet=True)

    def explain(self) -> None:
        """Show what in the sample on the page counts for the answer that is named first."""
        from app.sessions.understanding import tryout

        window, page = self.window, self.page
        dataset, document = window.keeper.dataset, window.workspace.document
        if dataset is None or not self._said:
            return
        copy, weights = document.copy(), self._weights
        is_picture = tryout.picture_shape(copy) is not None
        pixels, drawn, text = page.pad.pixels(), page.pad.is_drawn, page.line.text()

        def inputs() -> Mapping[str, np.ndarray]:
            if is_picture:
                return tryout.from_picture(copy, dataset, pixels, drawn)
            return tryout.from_row(copy, dataset, text)

        first = self._said[0]
        self._explainer.explain(
            Subject(copy, dataset, inputs, copy.outputs()[0], first.labels, int(np.argmax(first.values)), weights)
        )

    def _done(self, said: Any) -> None:
        self._job, self._said = None, said
        self.page.show_said(said)
        if self.page.reasons.isVisible():
            self.explain()
        self._next()

    def _failed(self, error: Exception) -> None:
        self._job, self._said = None, ()
        self._explainer.forget()
        self.page.show_message(words(error), "warning")
        self._next()

    def _next(self) -> None:
        if self._again:
            self._again = False
            self.answer()

    def _turn(self) -> None:
        """Weights of a run are wanted while the page is in front."""
        self.window.parts["live"].want("try", self.is_shown)
        self.answer()

    def _take(self, event: events.Reached) -> None:
        if self.is_shown:
            self._weights = event.weights
            self.answer()

    def _after_run(self) -> None:
        if not self.window.run.is_busy and self._weights is not None:
            self._weights = None
            self.answer()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._flow, self._weights, self._again, self._said = None, None, False, ()
        self._explainer.forget()
        self.page.pad.clear()
        self.page.line.clear()

    def close(self) -> None:
        self._again = False
        self._explainer.close()
        if self._job is not None:
            self._job.cancel()
