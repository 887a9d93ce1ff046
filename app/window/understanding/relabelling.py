"""Puts the label of a sample right: asked for, kept in the project, undone like any other change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.document import edits
from app.panels.background import Job
from app.panels.workspace import words
from app.sessions.errors import CancelledError, DataError
from app.sessions.feeding import bind
from app.sessions.understanding.outcome import TEST, parts_of

if TYPE_CHECKING:
    from app.document.graph import Document
    from app.sessions.understanding.findings import Findings
    from app.sessions.understanding.outcome import Outcome
    from app.window.main_window import MainWindow
    from app.window.understanding.page import ResultsPage


def can_relabel(found: Findings, one: Outcome, window: MainWindow) -> bool:
    """Whether a sample's label can be put right: it is a class of the project's own data, one a sample."""
    if found.dataset.origin is None or one.truth is None or not one.classes:
        return False
    # Labels that were put right since then change no sample's place.
    if _unlabelled(found.document) != _unlabelled(window.workspace.document):
        return False
    return len(one.truth) == found.outcomes.samples and isinstance(_target(found, one), str)


def ask_label(window: MainWindow, page: ResultsPage, found: Findings, one: Outcome, answer: int) -> None:
    """Ask what a sample is in truth, and keep the answer in the project."""
    from app.sessions.sources.options import options_of
    from app.sessions.sources.relabel import key_of, said_of, with_label

    row, old = int(one.rows[answer]), one.classes[int(one.truth[answer])]
    document, origin, target = window.workspace.document, found.dataset.origin, str(_target(found, one))
    is_test = found.outcomes.part == TEST
    at = row if is_test else parts_of(found.document, found.dataset)[found.outcomes.part].start + row
    source = int((origin.test if is_test else origin.train)[at])
    settings, base = document.settings["data"].plain(), window.files.base

    def work(job: Job) -> str:
        is_plain = settings["source"].startswith("builtin:") and not settings["steps"]
        raw = None if is_plain else window.keeper.reader.read(settings, base, lambda: job.is_cancelled)
        return key_of(raw, source, is_test and origin.is_held)

    def done(key: str) -> None:
        if document is not window.workspace.document:
            return
        labels = options_of(document.settings["data"]).labels
        now = said_of(labels, target, key, old)
        title = _tr("What is sample {0} in truth?").format(row + 1)
        new = window.dialogs.choose(title, _tr("In the data it is called {0}.").format(now), one.classes)
        if not new or new == now:
            return
        labels = with_label(labels, target, key, old, new)
        options = {name: value for name, value in document.settings["data"]["options"].items() if name != "labels"}
        change = {"options": {**options, "labels": labels} if labels else options}
        window.workspace.history.end_merge()
        if window.workspace.do(lambda: edits.set_settings(document, "data", change)):
            count = sum(map(len, labels.values()))
            text = _tr("Sample {0} is now called {1}. Undo takes it back; evaluate again to count it.")
            if count > 1:
                text += " " + _tr("{0} labels are put right in all; the page Data lists them.").format(count)
            page.show_message(text.format(row + 1, new), "success")
        window.workspace.history.end_merge()

    def failed(error: Exception) -> None:
        if not isinstance(error, CancelledError):
            page.show_message(words(error))

    window.background.run(_tr("Looking up the sample"), work, done, failed)


def _unlabelled(document: Document) -> dict[str, Any]:
    """What decides which samples there are, and in which order."""
    data = document.settings["data"].plain()
    options = {name: value for name, value in data["options"].items() if name != "labels"}
    return {**{name: data[name] for name in ("source", "steps", "map")}, "options": options}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Results", text)


def _target(found: Findings, one: Outcome) -> Any:
    """The name of the column that an output predicts; None where it is several."""
    try:
        reference = bind(found.document, found.dataset).targets.get(one.node_id)
    except DataError:
        return None
    return reference if isinstance(reference, str) else None
