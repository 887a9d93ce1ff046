"""The report as a model card: Markdown, with what only people can say left to fill in."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from app.sessions.report.content import RunReport
from app.sessions.report.page import figure

_TO_SAY = (
    ("Intended use", "Who should use the model, and for what. What should it not be used for?"),
    ("Limits and risks", "On what samples does it fail? Whom could its mistakes harm?"),
    ("Licence", "Under which terms may others use the model, and the data that it was trained on?"),
)


def card(report: RunReport) -> str:
    """The text of the card."""
    return "\n".join(_lines(report)).rstrip() + "\n"


def _lines(report: RunReport) -> Iterable[str]:
    record = report.record
    began = time.strftime("%Y-%m-%d", time.localtime(record.began))
    yield f"# {_safe(report.title)}\n"
    kinds = list(dict.fromkeys(one.kind for one in report.layers))
    yield (
        f"A network of {len(report.layers)} blocks ({', '.join(kinds)}) with {record.parameters:,} parameters, trained "
        f"on {began} for {record.epochs} of {record.wanted} epochs with Layerloom. Run `{record.id}`.\n"
    )
    if record.notes:
        yield f"{_safe(record.notes)}\n"
    yield "## Results\n"
    best = record.best_epoch or record.epochs
    titles = ("Figure", f"Training, epoch {best}", f"Validation, epoch {best}", "Validation, last", "Test")
    yield from _table(titles, [(name, *map(figure, values)) for name, *values in report.figures])
    yield f"\n{report.test_note or f'Tested on {report.test_samples:,} samples held out.'}\n"
    yield "## Data\n"
    yield from (f"- {name}: {_safe(value)}" for name, value in report.data)
    yield "\n## Network\n"
    yield from _table(
        ("Block", "Layer", "Parameters"),
        [(one.name, one.kind, f"{one.parameters:,}{'' if one.is_trained else ' (frozen)'}") for one in report.layers],
    )
    yield from (f"\nOutput `{name}`: {shape}" for name, shape in report.outputs.items())
    yield "\n## Training\n"
    yield from (f"- {name}: {_safe(value)}" for name, value in report.settings)
    yield "\n## Made with\n"
    yield from (f"- {name}: {_safe(value)}" for name, value in report.environment)
    for title, question in _TO_SAY:
        yield f"\n## {title}\n\n_To be written: {question}_"


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterable[str]:
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    for row in rows:
        yield f"| {' | '.join(_safe(cell) for cell in row)} |"


def _safe(text: object) -> str:
    return str(text).replace("|", "\\|").replace("<", "&lt;")
