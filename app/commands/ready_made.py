"""`layerloom ready-made`: the list of ready-made networks, or one of them in a file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.commands.export import check_target, write
from app.document.errors import DocumentError
from app.sessions.ready_made import Wish, build
from engine.catalogue import ready_made


def run(options: argparse.Namespace) -> int:
    """List them all, or build one with its options and write it."""
    if options.name is None:
        _list()
        return 0
    if options.target is None:
        raise DocumentError(
            "OUT is missing: where shall the network go?", mend=f"layerloom ready-made {options.name} OUT"
        )
    place = Path(options.target)
    check_target(place)
    extra = () if options.alpha is None else (("alpha", options.alpha),)
    wish = Wish(
        options.name,
        not options.no_top,
        options.weights,
        options.size,
        options.channels,
        options.classes,
        options.pooling,
        extra,
    )
    write(build(wish, progress=_tell), place)
    print(place)
    return 0


def _list() -> None:
    print(f"{'network':18} {'parameters':>12} {'images':>8} {'ImageNet':>9}  year")
    for about in ready_made():
        top1 = "" if about.top1 is None else f"{about.top1:.1%}"
        print(f"{about.name:18} {about.parameters:12,} {about.size:>4}x{about.size} {top1:>9}  {about.year}")


def _tell(name: str, done: int, total: int) -> None:
    of = f" of {total / 1e6:.0f}" if total else ""
    end = "\n" if done == total else ""
    print(f"\r{name}: {done / 1e6:.0f}{of} MB", end=end, file=sys.stderr, flush=True)
