"""The blocks that code has drawn, as a laid-out fragment."""

from __future__ import annotations

from collections.abc import Sequence

import networkx

from app.document import ports
from app.document.catalogue import Catalogue
from app.document.errors import DocumentError
from app.document.fragment import Fragment
from app.document.keras_code.things import Block, Layer
from app.document.layer_config import layer_config
from app.document.layout import positions
from app.document.names import base_name, legal_name, unique_copy_name, unique_name
from app.document.parts import Node, Wire
from app.document.values import Config, plain


def drawn(blocks: Sequence[Block], catalogue: Catalogue) -> Fragment:
    """Raises DocumentError where there are none."""
    if not blocks:
        raise DocumentError(
            "The pasted code makes no layers.",
            expected="Sequential([...]), model.add(...) or calls of layers",
            mend="copy the lines that make the network",
        )
    ids = {id(block): f"n{number}" for number, block in enumerate(blocks, start=1)}
    wires = [wire for block in blocks for wire in _wires(block, ids)]
    graph = networkx.DiGraph()
    graph.add_nodes_from(ids.values())
    graph.add_edges_from((wire.source, wire.target) for wire in wires)
    places = positions(graph)
    read = {wire.source for wire in wires}
    names = _names(blocks)
    nodes = []
    for block in blocks:
        layer, node_id = block.layer, ids[id(block)]
        owner = ids[id(layer.blocks[0])]
        nodes.append(
            Node(
                id=node_id,
                kind=layer.kind,
                name=names[id(block)],
                config=Config(_config(layer, catalogue)),
                position=places[node_id],
                trainable=layer.trainable,
                shares=None if owner == node_id else owner,
                output=block.output and node_id in read,
            )
        )
    return Fragment(tuple(nodes), tuple(wires))


def _config(layer: Layer, catalogue: Catalogue) -> dict[str, object]:
    if layer.kind == "Input":
        return {name: plain(value, name) for name, value in layer.config.items()}
    return layer_config(layer.kind, layer.config, catalogue)


def _wires(block: Block, ids: dict[int, str]) -> list[Wire]:
    layer = block.layer
    _, most = ports.arity(layer.kind, layer.config)
    if most is not None and len(block.fed) > most:
        raise DocumentError(
            f"The {layer.kind} of the pasted code is fed {len(block.fed)} tensors; it takes {most}.",
            expected=str(most),
            got=str(len(block.fed)),
        )
    names = ports.input_ports(layer.kind, layer.config, [f"in{number}" for number in range(1, len(block.fed) + 1)])
    return [
        Wire(
            ids[id(tensor.block)],
            "out" if tensor.index == 0 else f"out{tensor.index + 1}",
            ids[id(block)],
            port,
        )
        for tensor, port in zip(block.fed, names, strict=False)
    ]


def _names(blocks: Sequence[Block]) -> dict[int, str]:
    """The names that the code gives, and Keras's own for the others."""
    taken = {legal_name(block.layer.name) for block in blocks if block.layer.name}
    names: dict[int, str] = {}
    used: set[str] = set()
    for block in blocks:
        given = block.layer.name
        if given and legal_name(given) not in used:
            name = legal_name(given)
        elif given:
            name = unique_copy_name(legal_name(given), taken | used)
        else:
            name = unique_name(base_name(block.layer.kind), taken | used)
        used.add(name)
        names[id(block)] = name
    return names
