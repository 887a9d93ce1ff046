"""The network that a command works on, and its data."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import resources
from app.document import project
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions.data import DataSource
from app.sessions.dataset import Dataset
from app.sessions.opening import SUFFIXES, read_network

STARTER = ("templates", "digits.loom")


@dataclass(frozen=True)
class Opened:
    """A network out of a file; `path` is None for the starter, which belongs to no one. `data`: opened already."""

    document: Document
    path: Path | None
    title: str
    data: Dataset | None = None

    @property
    def has_data(self) -> bool:
        """Whether its file names the data: a project does, a model does not."""
        return self.path is None or self.path.suffix.lower() == project.SUFFIX

    def dataset(self) -> Dataset:
        """The project's data. Raises DataError, and DocumentError for a model file, which names none."""
        if not self.has_data:
            raise DocumentError(
                f"{self.path} is a model: it names no data.",
                expected="a .loom project",
                mend="open it in the window, choose data and save it as a project",
            )
        if self.data is not None:
            return self.data
        settings, share = self.document.settings, float(self.document.settings["training"]["validation_split"])
        return DataSource.open(settings["data"], None if self.path is None else self.path.parent, validation=share)


def open_file(path: str | Path) -> Opened:
    """A project or a model file. Raises DocumentError in words; lesser matters are said on stderr."""
    place = Path(path)
    if place.suffix.lower() not in SUFFIXES:
        raise DocumentError(
            f"{place} is not a file of a network that Layerloom reads.",
            expected=", ".join(SUFFIXES),
            got=place.suffix or "no suffix",
            mend=f"name a file that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}",
        )
    notes: list[str] = []
    document = read_network(place, notes)
    for note in notes:
        print(note, file=sys.stderr)
    return Opened(document, place, place.stem)


def open_starter() -> Opened:
    """The project that the window opens on: handwritten digits."""
    return Opened(project.load(resources.path(*STARTER)), None, "digits")


def require_weights(opened: Opened, built: BuiltModel) -> None:
    """Raises DocumentError for a network that was never trained; names single blocks without weights on stderr."""
    document = built.document
    owners = [
        node_id
        for node_id, layer in built.layer_of.items()
        if document.nodes[node_id].kind != "Input" and document.nodes[node_id].shares is None and layer.weights
    ]
    without = [node_id for node_id in owners if node_id not in document.weights or node_id in built.unfit]
    if not without:
        return
    if len(without) == len(owners):
        raise DocumentError(
            f"{opened.title!r} has no trained weights.",
            mend=f"train it first: layerloom train {opened.path or '--starter'}",
        )
    names = ", ".join(repr(document.nodes[node_id].name) for node_id in without)
    print(f"Without trained weights, and so with random ones: {names}.", file=sys.stderr)
