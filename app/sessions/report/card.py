"""The report as a model card: Markdown, with what only people can say left to fill in."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from app.sessions.report.content import RunReport
from app.sessions.report.page import result_titles, tested_on
from app.sessions.report.words import ENGLISH, Words


def card(report: RunReport, words: Words = ENGLISH) -> str:
    """The text of the card."""
    return "\n".join(_lines(report, words)).rstrip() + "\n"


def _lines(report: RunReport, words: Words) -> Iterable[str]:
    record, tr = report.record, words.tr
    began = time.strftime("%Y-%m-%d", time.localtime(record.began))
    yield f"# {_safe(report.title)}\n"
    kinds = list(dict.fromkeys(one.kind for one in report.layers))
    told = tr("A network of {0} blocks ({1}) with {2} parameters, trained on {3} for {4} of {5} epochs with Layerloom.")
    count = words.count(record.parameters)
    told = told.format(len(report.layers), ", ".join(kinds), count, began, record.epochs, record.wanted)
    yield f"{told} {tr('Run {0}').format(f'`{record.id}`')}.\n"
    if record.notes:
        yield f"{_safe(record.notes)}\n"
    yield f"## {tr('Results')}\n"
    rows = [(words.said(name), *map(words.figure, values)) for name, *values in report.figures]
    yield from _table(result_titles(report, words), rows)
    yield f"\n{tested_on(report, words)}\n"
    yield f"## {tr('Data')}\n"
    yield from (f"- {words.label(name)}: {_safe(value)}" for name, value in report.data)
    yield f"\n## {tr('Network')}\n"
    yield from _table(
        (tr("Block"), tr("Layer"), tr("Parameters")),
        [
            (one.name, one.kind, words.count(one.parameters) + ("" if one.is_trained else f" ({tr('frozen')})"))
            for one in report.layers
        ],
    )
    yield from (f"\n{tr('Output')} `{name}`: {shape}" for name, shape in report.outputs.items())
    yield f"\n## {tr('Training')}\n"
    yield from (f"- {words.label(name)}: {_safe(words.value(value))}" for name, value in report.settings)
    yield f"\n## {tr('Made with')}\n"
    yield from (f"- {words.label(name)}: {_safe(value)}" for name, value in report.environment)
    for title, question in _to_say(words):
        yield f"\n## {title}\n\n_{tr('To be written: {0}').format(question)}_"


def _to_say(words: Words) -> Sequence[tuple[str, str]]:
    tr = words.tr
    return (
        (tr("Intended use"), tr("Who should use the model, and for what. What should it not be used for?")),
        (tr("Limits and risks"), tr("On what samples does it fail? Whom could its mistakes harm?")),
        (tr("Licence"), tr("Under which terms may others use the model, and the data that it was trained on?")),
    )


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[str]:
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    for row in rows:
        yield f"| {' | '.join(_safe(cell) for cell in row)} |"


def _safe(text: object) -> str:
    return str(text).replace("|", "\\|").replace("<", "&lt;")
