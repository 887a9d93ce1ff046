"""Small documents, and a catalogue of a few kinds: the document's tests do not need the engine's layers."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from app.document import edits
from app.document.graph import Document
from app.document.history import History


@dataclass(frozen=True)
class FakeField:
    name: str
    default: Any = None
    required: bool = False
    kind: str = "int"


@dataclass
class FakeCatalogue:
    """Knows the fields of a few kinds and their defaults."""

    fields: dict[str, tuple[FakeField, ...]] = field(
        default_factory=lambda: {
            "Input": (FakeField("shape", None, True),),
            "Dense": (FakeField("units", None, True), FakeField("activation", "linear"), FakeField("use_bias", True)),
            "Conv2D": (FakeField("filters", None, True), FakeField("strides", (1, 1))),
            "LSTM": (FakeField("units", None, True), FakeField("return_sequences", False)),
            "Add": (),
        }
    )

    def layer_info(self, kind):
        return SimpleNamespace(kind=kind, fields=self.fields[kind])


@pytest.fixture
def fake_catalogue():
    return FakeCatalogue()


class Builder:
    """A document being drawn: each call is one step of its history."""

    def __init__(self) -> None:
        self.document = Document()
        self.history = History(self.document)

    def add(self, kind, name=None, **config):
        command = edits.add_node(self.document, kind, (0, 0), config, name)
        self.history.do(command)
        return edits.added_ids(command)[0]

    def wire(self, *ids, port="in"):
        """Wire these one after the other; `port` is the last input's name."""
        for source, target in zip(ids, ids[1:]):
            ports = self.document.input_ports(target)
            end = port if port in ports else ports[-1]
            self.history.do(edits.connect(self.document, source, "out", target, end))

    def chain(self, *blocks):
        """Add (kind, config) one after the other, wired; returns the ids."""
        ids = [self.add(kind, **config) for kind, config in blocks]
        self.wire(*ids)
        return ids

    def do(self, command):
        self.history.do(command)
        return command

    def links(self):
        return {(wire.source, wire.target, wire.target_port) for wire in self.document.wires}


@pytest.fixture
def draw():
    return Builder()
