"""The report as a page of HTML: everything in the one file, nothing fetched."""

from __future__ import annotations

import html
import time
from collections.abc import Iterable, Mapping, Sequence

from app.sessions.report.content import RunReport

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


def page(report: RunReport, network: str, charts: Mapping[str, str], for_print: bool = False) -> str:
    """The whole page. `network` and `charts` (by figure) are put in as they are: SVG, or images where Qt prints."""
    style = _STYLE if for_print else _STYLE + _SCREEN
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{_safe(report.title)}</title>'
        f"<style>{style}</style></head><body>{''.join(_sections(report, network, charts, for_print))}</body></html>\n"
    )


def _sections(report: RunReport, network: str, charts: Mapping[str, str], for_print: bool) -> Iterable[str]:
    record = report.record
    began = time.strftime("%Y-%m-%d %H:%M", time.localtime(record.began))
    yield f"<h1>{_safe(report.title)}</h1>"
    yield (
        f'<p class="quiet">Run {_safe(record.id)} · began {began} · {record.epochs} of {record.wanted} epochs in '
        f"{record.seconds:.1f} s · {record.parameters:,} parameters · {_safe(record.state)}</p>"
    )
    if record.reason:
        yield f'<p class="quiet">{_safe(record.reason)}</p>'
    if record.notes:
        yield f"<p>{_safe(record.notes)}</p>"
    yield "<h2>Results</h2>" + _results(report, for_print)
    if charts:
        yield f'<h2>Curves</h2><div class="charts">{"".join(charts.values())}</div>'
    yield f'<h2>Network</h2><div class="network">{network}</div>'
    rows = [(one.name, one.kind, f"{one.parameters:,}", "" if one.is_trained else "frozen") for one in report.layers]
    if for_print and len(rows) > _PRINTED:
        rows = [*rows[:_PRINTED], (f"and {len(rows) - _PRINTED} more", "", "", "")]
    blocks = _table(("Block", "Layer", "Parameters", ""), rows, (2,), for_print)
    data = "<h2>Data</h2>" + _table((), report.data, (), for_print)
    settings = "<h2>Settings</h2>" + _table((), report.settings, (), for_print)
    made = "<h2>Made with</h2>" + _table((), report.environment, (), for_print)
    if for_print:
        sides = (f"<h2>Blocks</h2>{blocks}{data}{made}", settings)
        cells = "".join(f'<td width="50%" valign="top">{side}</td>' for side in sides)
        yield f'<table width="100%" cellspacing="0" cellpadding="6"><tr>{cells}</tr></table>'
    else:
        yield blocks
        yield f'<div class="columns"><div>{settings}</div><div>{data}{made}</div></div>'


def _results(report: RunReport, for_print: bool) -> str:
    best = report.record.best_epoch or report.record.epochs
    rows = [
        (name.replace("_", " ").capitalize(), *(figure(value) for value in values))
        for name, *values in report.figures
    ]  # fmt: skip
    titles = ("Figure", f"Training, epoch {best}", f"Validation, epoch {best}", "Validation, last", "Test")
    note = report.test_note or f"Tested with the best weights on {report.test_samples:,} samples held out."
    return f'{_table(titles, rows, (1, 2, 3, 4), for_print)}<p class="quiet">{_safe(note)}</p>'


def figure(value: float | None) -> str:
    """A number of the results table."""
    return "–" if value is None else f"{value:.4f}"


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
