"""`layerloom export` and `layerloom convert`: a network in another form."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app.commands.opening import Opened, open_file
from app.commands.pictures import draw_network
from app.document import project
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions import export

# What each format of `export` is called in a folder.
FORMATS = {"json": "model.json", "h5": "model.h5", "python": "model.py", "svg": "network.svg", "png": "network.png"}
_OF_MODELS: dict[str, Callable[[BuiltModel, Path], None]] = {
    ".h5": export.write_h5,
    ".keras": export.write_h5,
    ".json": export.write_json,
    ".py": export.write_python,
}
_OF_DOCUMENTS: dict[str, Callable[[Document, Path], None]] = {
    project.SUFFIX: project.save,
    ".svg": draw_network,
    ".png": draw_network,
}


def run(options: argparse.Namespace) -> int:
    """Write one format, or all of them into a folder."""
    opened = open_file(options.project)
    if options.format == "all":
        folder = export.folder_for(options.output or f"{opened.title}-export")
        paths = [folder / name for name in FORMATS.values()]
    else:
        name = FORMATS[options.format]
        place = Path(options.output or f"{opened.title}{Path(name).suffix}")
        paths = [place / name if place.is_dir() else place]
    for path in paths:
        _write(opened, path, Path(FORMATS[options.format]).suffix if options.format != "all" else path.suffix)
        print(path)
    return 0


def convert(options: argparse.Namespace) -> int:
    """Read one form, write another; the suffixes say which."""
    place = Path(options.target)
    known = [*_OF_DOCUMENTS, *_OF_MODELS]
    if place.suffix.lower() not in known:
        raise DocumentError(
            f"Layerloom does not write {place.suffix or 'files without a suffix'}: {place}.",
            expected=", ".join(known),
            got=place.suffix,
            mend=f"name a file that ends in {', '.join(known[:-1])} or {known[-1]}",
        )
    _write(open_file(options.source), place, place.suffix.lower())
    print(place)
    return 0


def _write(opened: Opened, path: Path, suffix: str) -> None:
    if suffix in _OF_DOCUMENTS:
        _OF_DOCUMENTS[suffix](opened.document, path)
    else:
        _OF_MODELS[suffix](export.built_for_export(opened.document), path)
