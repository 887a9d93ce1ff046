"""The report as a page of HTML: everything in the one file, nothing fetched."""

from __future__ import annotations

import html
import time
from collections.abc import Iterable, Mapping, Sequence

from app.sessions.report.content import RunReport
from app.sessions.report.words import ENGLISH, Words

_STYLE = """
body { font-family: Inter, "Segoe UI", "Helvetica Neue", sans-serif; color: #1b2130; background: #ffffff; }
h1 { font-size: 20pt; margin: 0; } h2 { font-size: 12pt; margin: 18px 0 6px 0; color: #2f6bde; }
p { margin: 4px 0; } .quiet { color: #5b6476; }
th { text-align: left; color: #5b6476; font-weight: normal; } td.number, th.number { text-align: right; }
"""
# What Qt's rich text does not know, for browsers alone.
_SCREEN = """
body { max-width: 1080px; margin: 40px auto; padding: 0 24px; line-height: 1.45; }
table { border-collapse: collapse; font-size: 10.5pt; } td, th { padding: 4px 18px 4px 0; border-bottom: 1px solid #e4e7ee; }
td.number { font-variant-numeric: tabular-nums; } td { overflow-wrap: anywhere; }
.network { overflow: auto; border: 1px solid #dadee6; border-radius: 8px; padding: 12px; }
.network svg { max-width: 100%; height: auto; max-height: 640px; display: block; margin: auto; }
.charts { display: flex; flex-wrap: wrap; gap: 16px; } .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } svg, table { break-inside: avoid; } }
"""


# Of a network's blocks, so many stand on a printed page; the picture has them all.
_PRINTED = 24


def page(
    report: RunReport, network: str, charts: Mapping[str, str], for_print: bool = False, words: Words = ENGLISH
) -> str:  # fmt: skip
    """The whole page. `network` and `charts` (by figure) are put in as they are: SVG, or images where Qt prints."""
    style = _STYLE if for_print else _STYLE + _SCREEN
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}"><head><meta charset="utf-8"><title>{_safe(report.title)}</title>'
        f"<style>{style}</style></head><body>{''.join(_sections(report, network, charts, for_print, words))}</body></html>\n"
    )


def _sections(
    report: RunReport, network: str, charts: Mapping[str, str], for_print: bool, words: Words
) -> Iterable[str]:  # fmt: skip
    record, tr = report.record, words.tr
    began = time.strftime("%Y-%m-%d %H:%M", time.localtime(record.began))
    yield f"<h1>{_safe(report.title)}</h1>"
    told = (
        tr("Run {0}").format(record.id),
        tr("began {0}").format(began),
        tr("{0} of {1} epochs in {2} s").format(record.epochs, record.wanted, words.numbers(f"{record.seconds:.1f}")),
        tr("{0} parameters").format(words.count(record.parameters)),
        words.state(record.state),
    )
    yield f'<p class="quiet">{_safe(" · ".join(told))}</p>'
    if record.reason:
        yield f'<p class="quiet">{_safe(words.said(record.reason))}</p>'
    if record.notes:
        yield f"<p>{_safe(record.notes)}</p>"
    yield _head(tr("Results")) + _results(report, for_print, words)
    if charts:
        yield f'{_head(tr("Curves"))}<div class="charts">{"".join(charts.values())}</div>'
    yield f'{_head(tr("Network"))}<div class="network">{network}</div>'
    rows = [
        (one.name, one.kind, words.count(one.parameters), "" if one.is_trained else tr("frozen"))
        for one in report.layers
    ]
    if for_print and len(rows) > _PRINTED:
        rows = [*rows[:_PRINTED], (tr("and {0} more").format(len(rows) - _PRINTED), "", "", "")]
    blocks = _table((tr("Block"), tr("Layer"), tr("Parameters"), ""), rows, (2,), for_print)
    data, made = (
        [(words.label(name), value) for name, value in told] for told in (report.data, report.environment)
    )  # fmt: skip
    chosen = [(words.label(name), words.value(value)) for name, value in report.settings]
    data = _head(tr("Data")) + _table((), data, (), for_print)
    settings = _head(tr("Settings")) + _table((), chosen, (), for_print)
    made = _head(tr("Made with")) + _table((), made, (), for_print)
    if for_print:
        sides = (f"{_head(tr('Blocks'))}{blocks}{data}{made}", settings)
        cells = "".join(f'<td width="50%" valign="top">{side}</td>' for side in sides)
        yield f'<table width="100%" cellspacing="0" cellpadding="6"><tr>{cells}</tr></table>'
    else:
        yield blocks
        yield f'<div class="columns"><div>{settings}</div><div>{data}{made}</div></div>'


def _results(report: RunReport, for_print: bool, words: Words) -> str:
    rows = [(words.title(name), *map(words.figure, values)) for name, *values in report.figures]
    table = _table(result_titles(report, words), rows, (1, 2, 3, 4), for_print)
    return f'{table}<p class="quiet">{_safe(tested_on(report, words))}</p>'


def result_titles(report: RunReport, words: Words) -> Sequence[str]:
    """The heads of the table of results: the figure, and when and on what it was measured."""
    tr, best = words.tr, report.record.best_epoch or report.record.epochs
    return (
        tr("Metric"),
        tr("Training, epoch {0}").format(best),
        tr("Validation, epoch {0}").format(best),
        tr("Validation, last"),
        tr("Test"),
    )


def tested_on(report: RunReport, words: Words) -> str:
    """On what it was tested, or why it was not."""
    tested = words.tr("Tested with the best weights on {0} samples held out.")
    return words.said(report.test_note) or tested.format(words.count(report.test_samples))


def _head(text: str) -> str:
    return f"<h2>{_safe(text)}</h2>"


def _table(
    titles: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int], for_print: bool
) -> str:  # fmt: skip
    def cells(tag: str, row: Sequence[str]) -> str:
        marked = (
            (' class="number" align="right"' if at in numbers else "", _safe(text)) for at, text in enumerate(row)
        )  # fmt: skip
        return "<tr>" + "".join(f"<{tag}{mark}>{text}</{tag}>" for mark, text in marked) + "</tr>"

    head = cells("th", titles) if titles else ""
    attributes = ' cellspacing="0" cellpadding="2" width="100%"' if for_print else ""
    return f"<table{attributes}>{head}{''.join(cells('td', row) for row in rows)}</table>"


def _safe(text: object) -> str:
    return html.escape(str(text))
