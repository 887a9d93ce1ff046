"""`layerloom report`: a kept run on one page."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.commands.pictures import application
from app.sessions.report.content import gather
from app.sessions.runs.store import RunStore


def run(options: argparse.Namespace) -> int:
    """Write the page, and say where it is."""
    program = application()
    from app.window.language import spoken
    from app.window.reporting import network_svg, write_report

    report = gather(RunStore(), options.id)
    path = Path(options.output or f"{options.id}.html")
    with spoken(program, options.language):
        write_report(report, network_svg(report.document), path)
    if options.json:
        print(json.dumps({"run": options.id, "file": str(path), "test": dict(report.test)}))
    else:
        print(f"The report of {report.title} is in {path}.")
    return 0
