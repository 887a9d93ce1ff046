"""The network as Mermaid text: a diagram that README files, wikis and notebooks draw by themselves."""

from __future__ import annotations

import re
from collections import defaultdict

from app.canvas.facts import CardFacts
from app.canvas.look import GROUP
from app.canvas.node_item import NodeItem
from app.canvas.scene import CanvasScene
from app.theme import LIGHT, Tokens, blend

_INDENT = "    "
# Mermaid reads these in a label; a number is the sign's code.
_ENTITIES = {"#": "#35;", "&": "#amp;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;"}


def mermaid_text(scene: CanvasScene, tokens: Tokens = LIGHT) -> str:
    """A flow chart of what the canvas shows: a node for each card, a subgraph for each open group, a wire once.

    A folded group is one node, shared layers are joined by a dotted line, notes stand as nodes of their own.
    """
    scene.flush()
    lines = [f"flowchart {'TD' if scene.down else 'LR'}"]
    cards = {card.node_id: card for card in scene.cards()}
    lines += _groups(scene, cards)
    lines += [f"{_INDENT}{_id(one)} --> {_id(other)}" for one, other in _edges(scene)]
    lines += [f"{_INDENT}{_id(one)} -. shared .- {_id(other)}" for one, other in _ties(scene)]
    for comment in scene.document.comments.values():
        if comment.kind == "note":
            lines.append(f'{_INDENT}{_id(comment.id)}["{_escaped(comment.text)}"]:::note')
    return "\n".join([*lines, *_classes(scene, cards, tokens)]) + "\n"


def _groups(scene: CanvasScene, cards: dict[str, NodeItem]) -> list[str]:
    """All nodes, those of open groups within their subgraphs."""
    document, open_ = scene.document, scene.groups.areas
    inside: defaultdict[str | None, list[str]] = defaultdict(list)
    for card_id in cards:
        held = document.groups[card_id].parent if card_id in document.groups else document.nodes[card_id].group
        inside[held].append(card_id)
    within: defaultdict[str | None, list[str]] = defaultdict(list)
    for group_id in open_:
        within[document.groups[group_id].parent].append(group_id)

    def told(group_id: str | None, depth: int) -> list[str]:
        space = _INDENT * depth
        lines = [f"{space}{_node(cards[card_id])}" for card_id in inside[group_id]]
        for inner in within[group_id]:
            lines.append(f'{space}subgraph {_id(inner)}["{_escaped(document.groups[inner].name)}"]')
            lines += [*told(inner, depth + 1), f"{space}end"]
        return lines

    return told(None, 1)


def _node(card: NodeItem) -> str:
    return f'{_id(card.node_id)}["{label(card.facts)}"]'


def label(facts: CardFacts) -> str:
    """Name, kind with its parameters, and shape: a line each."""
    second = " · ".join(part for part in (facts.kind, facts.details) if part)
    lines = [f"<b>{_escaped(facts.name)}</b>", _escaped(second), _escaped(facts.shape)]
    return "<br/>".join(line for line in lines if line)


def _edges(scene: CanvasScene) -> list[tuple[str, str]]:
    """Wires between cards in the order of the document, those that a folded group takes in together once."""
    document, groups = scene.document, scene.groups
    wires = [
        wire
        for node_id in document.order()
        for wire in document.incoming(node_id).values()
        if groups.shows(wire)
    ]  # fmt: skip
    found: list[tuple[str, str]] = []
    for wire in wires:
        ends = groups.card_of(wire.source).node_id, groups.card_of(wire.target).node_id
        # A block that takes one input twice has two wires; what runs into a folded group is one line.
        if ends not in found or not groups.cards.keys() & {*ends}:
            found.append(ends)
    return found


def _ties(scene: CanvasScene) -> list[tuple[str, str]]:
    """Blocks that use one layer, where both are to be seen."""
    nodes = scene.document.nodes
    pairs = [(nodes[sharer].shares or "", sharer) for sharer in scene.ties]
    return [pair for pair in pairs if not scene.groups.hidden.keys() & {*pair}]


def _classes(scene: CanvasScene, cards: dict[str, NodeItem], tokens: Tokens) -> list[str]:
    """Colours of the categories, as on the canvas."""
    members: defaultdict[str, list[str]] = defaultdict(list)
    for card_id, card in cards.items():
        members[card.facts.category].append(card_id)
    lines = []
    for number, (category, ids) in enumerate(members.items()):
        bare = category.removeprefix(GROUP)
        color = tokens.category(category) if bare == category else scene.look.group(bare)
        fill = blend(color, tokens.card, 0.12).name()
        lines.append(f"{_INDENT}classDef kind{number} fill:{fill},stroke:{color.name()},color:{tokens.text}")
        lines.append(f"{_INDENT}class {','.join(map(_id, ids))} kind{number}")
    if any(comment.kind == "note" for comment in scene.document.comments.values()):
        lines.append(f"{_INDENT}classDef note fill:{tokens.note},stroke:{tokens.note_border},color:{tokens.text}")
    return lines


def _id(one: str) -> str:
    """An id as Mermaid takes it: of a project file of others it may be any text."""
    if re.fullmatch(r"[A-Za-z]+\d+", one, re.ASCII):
        return one
    return "x" + one.encode("utf8", "replace").hex()


def _escaped(text: str) -> str:
    return "".join(_ENTITIES.get(sign, sign) for sign in text).replace("\n", "<br/>")
