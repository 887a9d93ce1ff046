"""Makes the templates in today's project format: `python -m resources.templates.make_templates`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from app.document import edits, project
from app.document.graph import GRID, Document
from app.document.history import Command, History
from app.document.keras_code import fragment_of_code
from resources.templates import first_steps, pictures, sequences, several
from resources.templates.design import Design

TEMPLATES: dict[str, Design] = {
    design.name: design
    for module in (first_steps, pictures, sequences, several)
    for design in module.DESIGNS
}  # fmt: skip
INDEX = "index.json"
_STEP, _LINE = 240.0, 168.0
# The comment on the canvas: as wide as two or three blocks, and as high as its text needs there.
_NOTE_WIDTH, _CHARACTERS, _TEXT_LINE = 552.0, 88, 15.0


def make(name: str) -> Document:
    """The template of that name: wired, laid out, with a comment, data and settings."""
    design = TEMPLATES[name]
    document = Document()
    history = History(document)
    history.do(edits.paste(document, fragment_of_code(design.code), (0.0, 0.0)))
    history.do(_laid_out(document, design))
    if design.note:
        _comment(document, history, f"{design.note}\n{design.licence}")
    ids = {document.names[block]: array for block, array in design.map.items()}
    data = {"source": design.source, "steps": [dict(step) for step in design.steps], "options": dict(design.options)}
    history.do(edits.set_settings(document, "data", {**data, "map": ids}))
    history.do(edits.set_settings(document, "training", design.training))
    return document


def _laid_out(document: Document, design: Design) -> Command:
    if design.places:
        grid = {document.names[block]: place for block, place in design.places.items()}
    elif design.rows is not None:
        grid = {node: (at % design.rows, at // design.rows) for at, node in enumerate(document.order())}
    else:
        return edits.arrange(document)
    return edits.move_nodes(document, {node: (_STEP * column, _LINE * row) for node, (column, row) in grid.items()})


def _comment(document: Document, history: History, text: str) -> None:
    """Above the blocks, at the left."""
    left = min(node.position[0] for node in document.nodes.values())
    top = min(node.position[1] for node in document.nodes.values())
    lines = sum(-(-len(part) // _CHARACTERS) for part in text.split("\n"))
    height = -(-(lines * _TEXT_LINE + 16) // GRID) * GRID
    history.do(edits.add_comment(document, text, (left, top - height - 2 * GRID, _NOTE_WIDTH, height)))


def index() -> str:
    """What the gallery knows of each template without opening it, as JSON, in its order."""
    entries = [
        {
            "name": design.name,
            "title": design.title,
            "sentence": design.sentence,
            "group": design.group,
            "licence": design.licence,
            "words": design.words,
        }
        for design in TEMPLATES.values()
    ]
    return json.dumps(entries, indent=1, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write all templates into a folder, by default where the app looks for them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent)
    folder = parser.parse_args(arguments).output
    for name in TEMPLATES:
        project.save(make(name), folder / f"{name}{project.SUFFIX}")
    (folder / INDEX).write_text(index(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
