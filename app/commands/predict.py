"""`layerloom predict`: answers for samples of one's own, as a table."""

from __future__ import annotations

import argparse
import sys

from app.commands.opening import open_file, require_weights
from app.commands.watching import counting
from app.document.atomic import write_atomically
from app.sessions.job import build
from app.sessions.predicting import as_csv, as_json, predictions


def run(options: argparse.Namespace) -> int:
    """One row a sample; to stdout where no file is named."""
    opened = open_file(options.project)
    dataset = opened.dataset() if opened.has_data else None
    built = build(opened.document)
    require_weights(opened, built)
    with counting("Predicting") as count:
        columns = predictions(built, dataset, options.input, progress=count)
    text = as_json(columns) if options.json else as_csv(columns)
    if options.output is None:
        sys.stdout.write(text)
        return 0
    write_atomically(options.output, text.encode())
    print(f"{len(next(iter(columns.values()), ()))} predictions in {options.output}")
    return 0
