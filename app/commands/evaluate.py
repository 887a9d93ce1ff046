"""`layerloom evaluate`: loss and metrics on samples held out."""

from __future__ import annotations

import argparse
import json

from app.commands.opening import open_file, require_weights
from app.sessions.evaluate import evaluate
from app.sessions.job import build


def run(options: argparse.Namespace) -> int:
    """Print the figures, as JSON where asked."""
    opened = open_file(options.project)
    dataset = opened.dataset()
    require_weights(opened, build(opened.document))
    found = evaluate(opened.document, dataset, test=options.part == "test")
    if options.json:
        print(json.dumps({"part": options.part, "samples": found.samples, **found.figures}))
        return 0
    print(f"{opened.title}: {found.samples} {found.part} samples")
    width = max(map(len, found.figures))
    for name, value in found.figures.items():
        print(f"  {name:<{width}}  {value:.4f}")
    return 0
