"""`layerloom evaluate`: loss and metrics on samples held out, or on a new file with labels."""

from __future__ import annotations

import argparse
import json

from app.commands.opening import open_file, require_weights
from app.commands.watching import ticking
from app.document.readable import measured
from app.sessions.evaluate import evaluate
from app.sessions.job import build
from app.sessions.labelled import labelled


def run(options: argparse.Namespace) -> int:
    """Print the figures, as JSON where asked."""
    opened = open_file(options.project)
    dataset = opened.dataset()
    require_weights(opened, build(opened.document))
    if options.data is not None:
        dataset = labelled(opened.document, dataset, options.data)
    is_held_out = options.part == "test" or options.data is not None
    with ticking("Evaluating") as tick:
        found = evaluate(opened.document, dataset, tick, test=is_held_out)
    if options.json:
        part = options.part if options.data is None else options.data
        print(json.dumps({"part": part, "samples": found.samples, **found.figures}))
        return 0
    of = f"{found.part} samples" if options.data is None else f"samples of {options.data}"
    print(f"{opened.title}: {found.samples} {of}")
    width = max(map(len, found.figures))
    for name, value in found.figures.items():
        print(f"  {name:<{width}}  {measured(value)}")
    return 0
