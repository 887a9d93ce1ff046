"""Fine-tuning in the window: the page is fed with networks and data, and what it plans becomes one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from app.document.errors import DocumentError
from app.panels.fine_tune import FineTune
from app.panels.workspace import words
from app.sessions.opening import SUFFIXES, read_network
from app.window.actions.row import Row
from app.window.parts.part import Part


class FineTuning(Part):
    """Run > Fine-tune…: at most eight clicks from an open window to a falling curve."""

    name = "fine-tuning"
    rows = (
        Row(
            "fine-tune",
            "Fine-tune…",
            "Ctrl+Shift+T",
            "step",
            "Run|",
            lambda window: window.parts["fine-tuning"].begin(),
            lambda window: not window.run.is_busy,
            tip="Put a trained network to another use: freeze it, give it a new head, train",
        ),
    )

    def begin(self) -> FineTune:
        """Show the page, with the network and the data that are open."""
        window = self.window
        page = FineTune(window.workspace, window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.file_wanted.connect(lambda: self._choose_file(page))
        page.ready_made_wanted.connect(lambda: self._choose_ready_made(page))
        page.data_wanted.connect(lambda: self._choose_data(page))
        page.accepted_.connect(lambda train: self._take(page, train))
        page.show_network(window.workspace.document, window.files.name)
        page.show_data(window.workspace.dataset)
        window.keeper.failed.connect(page.say)
        page.open()
        return page

    def _choose_file(self, page: FineTune) -> None:
        window = self.window
        suffixes = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        path = window.dialogs.open_file(
            self.tr("A trained network"), self.tr("Projects and models") + f" ({suffixes})", window.files.folder
        )
        if not path:
            return
        place = Path(path)
        notes: list[str] = []
        window.background.run(
            self.tr("Opening {0}").format(place.name),
            lambda job: read_network(place, notes, lambda: job.is_cancelled),
            lambda document: page.show_network(document, place.stem),
            lambda error: page.say(words(error)),
        )

    def _choose_ready_made(self, page: FineTune) -> None:
        self.window.parts["models"].browse(page.show_network, page)

    def _choose_data(self, page: FineTune) -> None:
        self.window.files.ask_data()

    def _take(self, page: FineTune, train: bool) -> None:
        """Put the network on the canvas where another one is there, do the plan as one step, and train."""
        window, document = self.window, page.document
        assert document is not None

        def go_on() -> None:
            is_other = document is not window.workspace.document
            try:
                # Made before the network is shown: the data that it was made for is let go of then.
                plan = page.plan(document, self._carried() if is_other else None)
            except DocumentError as error:
                page.say(words(error))
                return
            if is_other:
                window.files.show(document, None, page.title)
            page.accept()
            window.workspace.history.end_merge()
            window.workspace.do(plan.command)
            window.workspace.history.end_merge()
            window.workspace.flush()
            window.workspace.select(plan.select)
            window.log.add(self.tr("Set up to be fine-tuned"))
            if train:
                window.run.train()

        if document is window.workspace.document:
            go_on()
        else:
            window.when_safe(go_on)

    def _carried(self) -> dict[str, Any]:
        """The settings of the open data, for a document that is in no folder yet."""
        data, base = self.window.workspace.document.settings["data"], self.window.files.base
        kind, _, path = data["source"].partition(":")
        is_file = kind != "builtin" and base is not None and not Path(path).is_absolute()
        source = f"{kind}:{base / path}" if is_file and base is not None else data["source"]
        return {"source": source, "options": data["options"]}
