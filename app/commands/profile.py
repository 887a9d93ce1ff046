"""`layerloom profile`: the time of each layer in a step of training, and what limits it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from app.commands.opening import open_file
from app.document.analysis import Analysis
from app.sessions.costs import Cost, costs, total
from app.sessions.measuring import Measured, measure


def run(options: argparse.Namespace) -> int:
    """Print the table, or JSON where asked; write the trace where a file is named."""
    opened = open_file(options.project)
    dataset = opened.dataset()
    base = None if opened.path is None else opened.path.parent
    measured = measure(opened.document, dataset, base, batch_size=options.batch_size)
    if options.trace:
        measured.profile.save_chrome_trace(options.trace)
    analysis = Analysis(opened.document)
    rows = costs(analysis, measured)
    analysis.close()
    if options.json:
        print(json.dumps(_plain(measured, rows)))
        return 0
    profile = measured.profile
    print(f"{opened.title}: {profile.step_seconds * 1e3:.3f} ms a step of {profile.batch_size} samples")
    _print_table([*rows, total(rows, "Total")])
    print("  ".join(f"{name} {share:.0%}" for name, share in profile.shares.items()))
    print(profile.limit_text())
    if options.trace:
        print(f"The step as a timeline: {options.trace} (for chrome://tracing or ui.perfetto.dev)")
    return 0


def _plain(measured: Measured, rows: list[Cost]) -> dict[str, Any]:
    profile = measured.profile
    return {
        "batch_size": profile.batch_size,
        "step_seconds": profile.step_seconds,
        "input_seconds": profile.input_seconds,
        "python_seconds": profile.python_seconds,
        "gflops": profile.gflops,
        "gigabytes_a_second": profile.gigabytes,
        "peak_gflops": profile.peaks.gflops,
        "peak_gigabytes_a_second": profile.peaks.gigabytes,
        "shares": profile.shares,
        "limit": profile.limit,
        "limit_text": profile.limit_text(),
        "blocks": [{key: value for key, value in asdict(row).items() if key != "node_id"} for row in rows],
    }


def _print_table(rows: list[Cost]) -> None:
    heads = ("Block", "Layer", "Parameters", "Multiply-adds", "Forward ms", "Backward ms", "Update ms", "Share")
    lines = [heads] + [
        (
            row.name,
            row.kind,
            f"{row.parameters:,}",
            "" if row.multiply_adds is None else f"{row.multiply_adds:,}",
            *("" if one is None else f"{one * 1e3:.3f}" for one in (row.forward, row.backward, row.update)),
            "" if row.share is None else f"{row.share:.1%}",
        )
        for row in rows
    ]
    widths = [max(len(line[at]) for line in lines) for at in range(len(heads))]
    for line in lines:
        cells = [
            text.ljust(width) if at < 2 else text.rjust(width) for at, (text, width) in enumerate(zip(line, widths))
        ]
        print("  " + "  ".join(cells).rstrip())
