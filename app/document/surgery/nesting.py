"""A network that is one block opened in place, and blocks of the canvas made one network: with their weights.

A "Model" block holds its network as a configuration and the weights of all its layers as one list. `expand` puts the
blocks in its place and gives each its own weights, byte for byte; `nest` is the way back. A network that is used in
several places is expanded in all of them: its layers are shared between the places then, as they were before.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from app.document import ports
from app.document.changes import NodeAdded, WireAdded, WireRemoved, frozen_weights
from app.document.edits import arrange, delete, follow_output, group, move_nodes
from app.document.errors import DocumentError
from app.document.graph import Document, Node, Wire, id_order
from app.document.keras_config import Drawn
from app.document.model import drawn_model, set_layer_weights, to_model
from app.document.names import base_name, unique_copy_name, unique_name
from app.document.rows import is_in_rows
from app.document.surgery.grafting import arranged_if_crowded
from app.document.surgery.plan import Operation, Plan
from app.document.surgery.weights import built
from app.document.values import Config

# A block and one of its outputs.
_End = tuple[str, str]


def expand(document: Document, node_id: str) -> Plan:
    """Put the blocks of a "Model" block's network in its place, in all its places, with their weights.

    Raises DocumentError for a block of another kind, one of which it is not known what it is fed, and one whose network
    cannot be drawn.
    """
    owner = document.node(document.node(node_id).layer_id)
    if owner.kind != "Model":
        raise DocumentError(
            f"{owner.kind} {owner.name!r} holds no network to open.",
            node_id=node_id,
            expected="a block that is a network",
            got=owner.kind,
        )
    operation = Operation(document)
    opening = _Opening(operation, document, _drawn(operation, document, owner))
    places = {owner.id, *document.sharers(owner.id)}
    opening.open([document.nodes[one] for one in document.order() if one in places])
    draft = operation.draft
    several = len(places) > 1
    laid_out = arrange(draft.document).changes if several else arranged_if_crowded(draft.document, set(opening.made))
    draft.apply(*laid_out)
    return operation.finish(f"Open {owner.name}", tuple(opening.made))


def _drawn(operation: Operation, document: Document, owner: Node) -> Drawn:
    """The network of a block as a document, with the weights that the block holds."""
    layer = built(owner, operation.analysis(document).input_specs(owner.id))
    if layer is None:
        raise DocumentError(
            f"The network of {owner.name!r} cannot be built from what it is fed.",
            node_id=owner.id,
            mend="wire its inputs first",
        )
    arrays = document.weights.get(owner.id)
    if arrays is not None and not set_layer_weights(layer, arrays):
        raise DocumentError(f"The weights of {owner.name!r} are not those of its network.", node_id=owner.id)
    return drawn_model(layer, weights=arrays is not None)


class _Opening:
    """The places of one network under way; `made` are the blocks that took their place."""

    def __init__(self, operation: Operation, document: Document, drawn: Drawn) -> None:
        self.made: list[str] = []
        self._operation, self._document, self._drawn = operation, document, drawn
        self._draft = operation.draft
        # Blocks here by the blocks of the network, for the first place: they own the layers.
        self._owners: dict[str, str] = {}
        self._ends: dict[_End, _End] = {}

    def open(self, places: list[Node]) -> None:
        """Put the network in all its places, which are given in the order in which data flows."""
        document, draft = self._document, self._draft
        doomed = {place.id for place in places}
        touching = [wire for wire in sorted(document.wires) if wire.source in doomed or wire.target in doomed]
        outputs = doomed.intersection(document.outputs())
        settings = {section: document.settings[section] for section in ("training", "data")}
        draft.apply(*(WireRemoved(wire) for wire in touching))
        draft.apply(*delete(draft.document, doomed).changes)
        for place in places:
            self._put(place, place.id in outputs)
        for wire in touching:
            if wire.target not in doomed:
                draft.apply(WireAdded(Wire(*self._ends[wire.source, wire.source_port], wire.target, wire.target_port)))
        for one in outputs:
            follow_output(draft, settings, one, self._ends[one, "out"][0])

    def _put(self, place: Node, is_output: bool) -> None:
        draft, inner = self._draft, self._drawn.document
        fed: dict[str, _End] = {}
        for entry, port in zip(inner.inputs(), self._document.input_ports(place.id), strict=False):
            wire = self._document.incoming(place.id).get(port)
            if wire is not None:
                source = (wire.source, wire.source_port)
                fed[entry] = self._ends.get(source, source)
        kept = [one for one in inner.nodes if one not in fed]
        new = self._add(place, sorted(kept, key=lambda one: (inner.nodes[one].shares is not None, id_order(one))))
        self._owners = self._owners or new

        def here(end: _End) -> _End:
            return fed.get(end[0]) or (new[end[0]], end[1])

        for wire in sorted(inner.wires):
            source = here((wire.source, wire.source_port))
            draft.apply(WireAdded(Wire(*source, new[wire.target], wire.target_port)))
        ends = [here(end) for end in self._drawn.outputs]
        for port, end in zip(ports.output_ports(place.kind, place.config), ends, strict=False):
            self._ends[place.id, port] = end
            if is_output and draft.document.outgoing(end[0]) and draft.document.nodes[end[0]].kind != "Input":
                draft.change_node(end[0], output=True)
        # Areas of several places would lie on each other; there dashed ties say what belongs together.
        if len(new) > 1 and place.shares is None and not self._document.sharers(place.id):
            draft.apply(*group(draft.document, new.values(), place.name).changes)
        self.made += new.values()

    def _add(self, place: Node, kept: list[str]) -> dict[str, str]:
        """Add the network's blocks where the place was; what stands behind it makes room. Ids here by ids there."""
        draft, inner = self._draft, self._drawn.document
        x, y = place.position
        lefts = [inner.nodes[one].position[0] for one in kept]
        tops = [inner.nodes[one].position[1] for one in kept]
        left, top = min(lefts, default=0.0), min(tops, default=0.0)
        wider = max(lefts, default=0.0) - left
        in_rows = is_in_rows(self._document)
        behind = [node for node in draft.document.nodes.values() if node.position[0] > x and wider > 0 and not in_rows]
        moves = {node.id: (node.position[0] + wider, node.position[1]) for node in behind}
        draft.apply(*move_nodes(draft.document, moves).changes)
        new: dict[str, str] = {}
        for one in kept:
            node = inner.nodes[one]
            shares = None if node.kind == "Input" else self._owners.get(node.layer_id) or new.get(node.shares or "")
            new[one] = draft.document.fresh_id()
            added = replace(
                node,
                id=new[one],
                name=unique_copy_name(node.name, draft.document.names),
                position=(node.position[0] - left + x, node.position[1] - top + y),
                trainable=node.trainable and place.trainable,
                shares=shares,
                output=False,
                group=place.group,
            )
            draft.apply(NodeAdded(added))
            if added.name != node.name:
                self._operation.notes.append(f"'{node.name}' is called '{added.name}' here")
            if shares is None:
                self._operation.bring(new[one], inner, one)
        return new


def nest(document: Document, ids: Collection[str], name: str | None = None) -> Plan:
    """Make one "Model" block of blocks, with their weights; the Inputs among them stay outside.

    Raises DocumentError where data leaves the blocks and comes back to them, where a layer is used inside and outside,
    and where it is not known what they are fed.
    """
    chosen = {one for one in ids if one in document.nodes and document.nodes[one].kind != "Input"}
    if not chosen:
        raise DocumentError("Choose the blocks to make one network of.", expected="at least one block", got="none")
    _check_nestable(document, chosen)
    operation = Operation(document)
    entries = list(dict.fromkeys((wire.source, wire.source_port) for wire in _crossing(document, chosen, into=True)))
    leaving = _crossing(document, chosen, into=False)
    outputs = [one for one in document.outputs() if one in chosen]
    inner = _inner_document(operation, document, chosen, entries, {wire.source for wire in leaving} | set(outputs))
    model = to_model(inner)
    names = {node.name for one, node in document.nodes.items() if one not in chosen}
    title = unique_name(name or base_name("Model"), names)
    config = Config({"class_name": "Functional", "config": {**model.model.get_config(), "name": title}})
    lefts, tops = zip(*(document.nodes[one].position for one in chosen), strict=True)
    draft = operation.draft
    settings = {section: document.settings[section] for section in ("training", "data")}
    touching = [wire for wire in document.wires if wire.source in chosen or wire.target in chosen]
    draft.apply(*(WireRemoved(wire) for wire in sorted(touching)))
    draft.apply(*delete(draft.document, chosen).changes)
    groups = {document.nodes[one].group for one in chosen}
    here = groups.pop() if len(groups) == 1 else None
    block = Node(draft.document.fresh_id(), "Model", title, config, (min(lefts), sorted(tops)[len(tops) // 2]))
    draft.apply(NodeAdded(replace(block, group=here if here in draft.document.groups else None)))
    for (source, port), target in zip(entries, draft.document.input_ports(block.id), strict=True):
        draft.apply(WireAdded(Wire(source, port, block.id, target)))
    numbers = dict(zip(model.outputs, ports.output_ports("Model", config), strict=True))
    for wire in leaving:
        draft.apply(WireAdded(Wire(block.id, numbers[wire.source], wire.target, wire.target_port)))
    if outputs and leaving:
        draft.change_node(block.id, output=True)
    if any(one in document.weights for one in chosen):
        operation.put_weights(block.id, frozen_weights(model.model.get_weights()))
    if any(one not in document.weights for one in chosen if _has_weights(model.layer_of[one])) and inner.weights:
        operation.notes.append("layers without weights have first values now")
    if outputs:
        follow_output(draft, settings, outputs[0], block.id)
    return operation.finish(f"Make one network of {len(chosen)} blocks", (block.id,))


def _check_nestable(document: Document, chosen: set[str]) -> None:
    for one in chosen:
        node = document.nodes[one]
        family = {node.layer_id, *document.sharers(node.layer_id)}
        if not family <= chosen:
            raise DocumentError(
                f"{node.name!r} is used outside of these blocks too.",
                node_id=one,
                mend="choose all its places, or unshare it",
            )
    for wire in _crossing(document, chosen, into=False):
        if wire.source_port != "out":
            raise DocumentError(
                f"{wire.target!r} reads a state of {document.nodes[wire.source].name!r}; a network gives first outputs only.",
                node_id=wire.source,
            )
        back = next((one for one in chosen if document.reaches(wire.target, one)), None)
        if back is not None:
            raise DocumentError(
                f"Data leaves these blocks by {document.nodes[wire.target].name!r} and comes back to "
                f"{document.nodes[back].name!r}.",
                node_id=wire.target,
                mend=f"choose {document.nodes[wire.target].name!r} too",
            )


def _crossing(document: Document, chosen: set[str], into: bool) -> list[Wire]:
    """The wires that lead into the blocks, or out of them."""
    return [
        wire
        for wire in sorted(document.wires, key=lambda wire: (id_order(wire.source), wire.source_port, wire))
        if (wire.target in chosen) != (wire.source in chosen) and (wire.target in chosen) == into
    ]


def _inner_document(
    operation: Operation, document: Document, chosen: set[str], entries: list[_End], exits: set[str]
) -> Document:
    """The blocks as a document of their own: each tensor that comes from outside is an Input."""
    analysis = operation.analysis(document)
    names = {document.nodes[one].name for one in chosen}
    inputs: dict[_End, Node] = {}
    for number, entry in enumerate(entries, start=1):
        spec = analysis.output_spec(*entry)
        if spec is None:
            raise DocumentError(
                f"It is not known what {document.nodes[entry[0]].name!r} gives.", node_id=entry[0], mend="mend it first"
            )
        name = unique_name(base_name("Input"), names)
        names.add(name)
        values: dict[str, Any] = {"shape": list(spec.shape[1:])}
        if spec.dtype != "float32":
            values["dtype"] = spec.dtype
        inputs[entry] = Node(f"i{number}", "Input", name, values)
    nodes = [
        replace(document.nodes[one], group=None, output=one in exits)
        for one in sorted(chosen, key=lambda one: (document.nodes[one].shares is not None, id_order(one)))
    ]
    wires = []
    for wire in sorted(document.wires):
        if wire.target in chosen:
            inside = wire.source in chosen
            source = wire.source if inside else inputs[wire.source, wire.source_port].id
            wires.append(replace(wire, source=source, source_port=wire.source_port if inside else "out"))
    weights = {one: document.weights[one] for one in chosen if one in document.weights}
    inner = Document.from_parts([*inputs.values(), *nodes], wires, weights=weights)
    if strays := set(inner.outputs()) - exits:
        raise DocumentError("These blocks lead nowhere.", node_id=min(strays, key=id_order))
    return inner


def _has_weights(layer: Any) -> bool:
    return bool(getattr(layer, "weights", ()))
