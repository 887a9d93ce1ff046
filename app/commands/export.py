"""`layerloom export` and `layerloom convert`: a network in another form."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.commands.formats import FORMATS
from app.commands.opening import open_file
from app.commands.pictures import draw_network
from app.document import project
from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions import export

# What "all" writes: one of each kind, and nothing that needs a package of its own.
_ALL = ("json", "h5", "python", "svg", "png")
_OF_DOCUMENTS: dict[str, Callable[[Document, Path], None]] = {
    project.SUFFIX: project.save,
    **{kind: partial(draw_network, kind=kind) for kind in (".svg", ".png", ".pdf", ".tex", ".mmd")},
}


def run(options: argparse.Namespace) -> int:
    """Write one format, or all of them into a folder."""
    opened = open_file(options.project)
    if options.format == "all":
        folder = export.folder_for(options.output or f"{opened.title}-export")
        for name in _ALL:
            path = folder / FORMATS[name]
            write(opened.document, path)
            print(path)
        return 0
    name = FORMATS[options.format]
    suffix = export.suffix_of(Path(name))
    place = Path(options.output or f"{opened.title}{suffix}")
    path = place / name if place.is_dir() else place
    write(opened.document, path, suffix)
    print(path)
    return 0


def convert(options: argparse.Namespace) -> int:
    """Read one form, write another; the suffixes say which."""
    place = Path(options.target)
    check_target(place)
    write(open_file(options.source).document, place)
    print(place)
    return 0


def check_target(place: Path) -> None:
    """Raises DocumentError for a file that is not of a kind that is written, before anything is done."""
    known = [*_OF_DOCUMENTS, *export.WRITERS]
    if export.suffix_of(place) not in known:
        raise DocumentError(
            f"Layerloom does not write {place.suffix or 'files without a suffix'}: {place}.",
            expected=", ".join(known),
            got=place.suffix,
            mend=f"name a file that ends in {', '.join(known[:-1])} or {known[-1]}",
        )


def write(document: Document, path: Path, suffix: str | None = None) -> None:
    """Write a network as what the suffix says: the path's own by default."""
    kind = export.suffix_of(path) if suffix is None else suffix
    if kind in _OF_DOCUMENTS:
        _OF_DOCUMENTS[kind](document, path)
    else:
        built = export.built_for_export(document)
        export.WRITERS[kind](built, path)
        for gap in export.keras_gaps(built, path):
            print(gap, file=sys.stderr)
