"""Writes a copy of the data with the labels that were put right, and offers to go on with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.document import edits
from app.panels.background import Job
from app.panels.data_page import DataPage
from app.panels.workspace import words
from app.sessions.errors import CancelledError
from app.sessions.fingerprint import fingerprint_of
from app.sessions.sources.label_copy import copy_name, write_copy

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def copy_labels(window: MainWindow, page: DataPage) -> None:
    """Ask for a name, and write it in the background."""
    document = window.workspace.document
    settings, base = document.settings["data"].plain(), window.keeper.base
    proposal = copy_name(settings, base)
    target, _ = window.dialogs.save_file(
        _tr("Write a copy with the right labels"), _tr("Table") + f" (*{proposal.suffix})", str(proposal)
    )
    if not target:
        return
    place = Path(target) if Path(target).suffix else Path(target).with_suffix(proposal.suffix)

    def work(job: Job) -> tuple[str, int, dict[str, object]]:
        source, count = write_copy(settings, base, place, lambda: job.is_cancelled)
        return source, count, fingerprint_of(place, lambda: job.is_cancelled)

    def done(found: tuple[str, int, dict[str, object]]) -> None:
        source, count, known = found
        text = _tr("{0} has {1} labels put right; your file is as it was.").format(place.name, count)
        window.log.add(text)
        if document is not window.workspace.document:
            window.say(text)
            return

        def use() -> None:
            options = {name: value for name, value in document.settings["data"]["options"].items() if name != "labels"}
            values = {"source": source, "options": options, "fingerprint": known}
            window.workspace.history.end_merge()
            window.workspace.do(lambda: edits.set_settings(document, "data", values))
            window.workspace.history.end_merge()

        window.banner.ask(text, (_tr("Go on with the copy"), use))

    def failed(error: Exception) -> None:
        if not isinstance(error, CancelledError):
            page.show_state(words(error))

    window.background.run(_tr("Writing the copy"), work, done, failed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelsCard", text)
