"""`python -m app`: opens the window; with a command of `layerloom` it does that."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from app import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit status when it is closed."""
    parser = argparse.ArgumentParser(prog="layerloom", description="Draw a neural network, train it, take it away.")
    parser.add_argument("project", nargs="?", help="a .loom project, or a .h5, .keras or .json model, to open")
    parser.add_argument("--project", dest="project_option", metavar="PATH", help="the same by name")
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and given[0] in cli.COMMANDS:
        return cli.main(given)
    options, rest = parser.parse_known_args(given)
    # Before NumPy is imported by anything else: the engine chooses BLAS kernels at its first line.
    import engine  # noqa: F401
    from app.window.application import run

    return run([sys.argv[0], *rest], options.project or options.project_option)


if __name__ == "__main__":
    sys.exit(main())
