"""`layerloom summary`: the layers with shapes and parameters."""

from __future__ import annotations

import argparse

from app.commands.opening import open_file
from app.sessions.job import build


def run(options: argparse.Namespace) -> int:
    """Print the table that `model.summary()` prints."""
    build(open_file(options.project).document).model.summary()
    return 0
