"""What a document is made of: nodes, wires, comments and groups. Frozen, compared by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.document.values import Config

# The size of a block on the canvas and the distance of the grid's lines, in scene units.
NODE_WIDTH = 168.0
NODE_HEIGHT = 64.0
GRID = 24.0


@dataclass(frozen=True)
class Node:
    """A block: one layer at one place of the network.

    `config` is the layer's Keras configuration less name and trainable; a missing key means the default.
    `shares` is the id of the node whose layer (and so whose weights) this one re-uses.
    `output` marks a node as an output of the network although other blocks read it too.
    `group` is the id of the group that it stands in, None where it stands on the sheet itself.
    `bypassed` takes it out of the network without taking it off the sheet: what feeds it goes on to what reads it.
    """

    id: str
    kind: str
    name: str
    config: Mapping[str, Any] = field(default_factory=Config)
    position: tuple[float, float] = (0.0, 0.0)
    trainable: bool = True
    comment: str = ""
    shares: str | None = None
    output: bool = False
    group: str | None = None
    bypassed: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "config", Config(self.config))
        x, y = self.position
        object.__setattr__(self, "position", (float(x), float(y)))

    @property
    def layer_id(self) -> str:
        """The id of the node that owns the layer: its own unless it shares."""
        return self.shares or self.id


@dataclass(frozen=True, order=True)
class Wire:
    """A connection by ids and port names."""

    source: str
    source_port: str
    target: str
    target_port: str


@dataclass(frozen=True)
class Comment:
    """A free note on the canvas, or a titled frame around blocks; rect is x, y, width, height."""

    id: str
    text: str
    rect: tuple[float, float, float, float] = (0.0, 0.0, 216.0, 96.0)
    kind: str = "note"

    def __post_init__(self) -> None:
        x, y, width, height = self.rect
        object.__setattr__(self, "rect", (float(x), float(y), float(width), float(height)))


# Of the colours that a group may have; the theme says how each looks.
GROUP_COLORS = ("blue", "teal", "green", "yellow", "orange", "red", "purple", "grey")


@dataclass(frozen=True)
class Group:
    """Blocks drawn as one: a titled area around them or, folded, one block with their ports.

    It is a matter of the drawing: the network is the same with and without it. `parent` is the group that it stands in.
    """

    id: str
    name: str
    parent: str | None = None
    collapsed: bool = False
    color: str = "blue"
