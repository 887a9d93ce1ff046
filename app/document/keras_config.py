"""A Keras model's configuration as a laid-out document: layers become blocks, calls of one layer share it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx

from app.document import ports
from app.document.catalogue import Catalogue, default_catalogue
from app.document.changes import BendsChanged
from app.document.errors import DocumentError
from app.document.graph import Document, Node, Wire
from app.document.layer_config import input_config, layer_config
from app.document.layout import positions
from app.document.names import legal_name, unique_name
from app.document.routing import routes
from app.document.values import Config
from app.document.wrapping import options_of, wrapped
from engine.catalogue import operation_fields

NESTED = frozenset({"Functional", "Model", "Sequential"})
_Key = tuple[str, int]


@dataclass(frozen=True)
class _Reference:
    """One tensor: the layer that made it, in which of its calls, as which of its outputs."""

    layer: str
    call: int
    output: int


@dataclass
class _Block:
    """One call of a layer: what will be a node."""

    name: str
    kind: str
    config: Config
    trainable: bool
    inputs: list[_Reference]
    call: int

    @property
    def key(self) -> _Key:
        return (self.name, self.call)


@dataclass(frozen=True)
class Drawn:
    """A document; for each layer of the model by name, the node that owns it; a node and its port for each output."""

    document: Document
    node_of_layer: Mapping[str, str]
    outputs: tuple[tuple[str, str], ...] = ()


def document_of_config(data: Mapping[str, Any], catalogue: Catalogue | None = None) -> Document:
    """The document of {"class_name": "Functional" or "Sequential", "config": …}, laid out, without weights."""
    return drawn_config(data, catalogue).document


def drawn_config(data: Mapping[str, Any], catalogue: Catalogue | None = None) -> Drawn:
    """Raises DocumentError, naming the layer, for what cannot be drawn (a subclassed model has no drawing)."""
    kinds = catalogue or default_catalogue()
    class_name, config = data.get("class_name"), data.get("config")
    if class_name not in NESTED or not isinstance(config, Mapping | list):
        raise DocumentError(
            f"A model of class {class_name!r} has no drawing: only Sequential and functional models name their layers.",
            expected="a Sequential or functional model",
            got=repr(class_name),
        )
    if class_name == "Sequential" or isinstance(config, list):
        blocks, inputs, outputs = _sequential(config, kinds)
    else:
        blocks, inputs, outputs = _functional(config, kinds)
    return _document(blocks, inputs, outputs)


_Ends = tuple[list[_Block], list[_Key], list[_Reference]]


def _sequential(config: Mapping[str, Any] | list[Any], kinds: Catalogue) -> _Ends:
    entries = config if isinstance(config, list) else config.get("layers", [])
    built = None if isinstance(config, list) else config.get("build_input_shape")
    blocks: list[_Block] = []
    for index, entry in enumerate(entries):
        block = _block(entry, kinds, [], 0)
        if index == 0 and block.kind != "Input":
            shape = _batch_shape(entry) or built
            given = {} if shape is None else input_config({"batch_shape": shape})
            taken = {each.get("config", {}).get("name") for each in entries if isinstance(each.get("config"), Mapping)}
            blocks.append(_Block(unique_name("input_layer", taken), "Input", Config(given), True, [], 0))
        if blocks:
            block.inputs.append(_Reference(blocks[-1].name, 0, 0))
        blocks.append(block)
    if not blocks:
        return [], [], []
    return blocks, [blocks[0].key], [_Reference(blocks[-1].name, blocks[-1].call, 0)]


def _functional(config: Mapping[str, Any], kinds: Catalogue) -> _Ends:
    blocks = []
    for entry in config.get("layers", []):
        calls = entry.get("inbound_nodes") or []
        if not calls:
            blocks.append(_block(entry, kinds, [], 0))
        for number, call in enumerate(calls):
            blocks.append(_block(entry, kinds, list(_call_inputs(call)), number))
    inputs = [(item.layer, item.call) for item in _ends(config.get("input_layers", []))]
    outputs = list(_ends(config.get("output_layers", [])))
    _wrap(config.get("layers", []), blocks, outputs)
    return blocks, inputs, _given_by_blocks(blocks, outputs)


def _wrap(entries: list[Any], blocks: list[_Block], outputs: list[_Reference]) -> None:
    """Make nested networks of the layers whose calls, or whose further outputs, a block cannot keep."""
    used: dict[str, int] = {}
    for reference in (*outputs, *(one for block in blocks for one in block.inputs)):
        used[reference.layer] = max(used.get(reference.layer, 1), reference.output + 1)
    for entry in entries:
        calls = [call for call in entry.get("inbound_nodes") or [] if isinstance(call, Mapping)]
        mine = [block for block in blocks if calls and block.name == str(entry.get("name"))]
        if not mine or mine[0].kind in ("Model", "Input") or len(mine) != len(calls):
            continue
        count = used.get(mine[0].name, 1)
        if count <= len(ports.output_ports(mine[0].kind, mine[0].config)) and not any(map(options_of, calls)):
            continue
        made = [wrapped(entry, call, count) for call in calls]
        if any(one != made[0] for one in made):
            raise DocumentError(
                f"{mine[0].name!r} is called in several ways, which blocks that share a layer cannot be.",
                expected="the same options in each call",
                got=", ".join(sorted({name for call in calls for name in options_of(call)}))
                or "inputs of several shapes",
            )
        for block in mine:
            block.kind, block.config, block.trainable = "Model", Config(made[0]), True


def _given_by_blocks(blocks: list[_Block], outputs: list[_Reference]) -> list[_Reference]:
    """The network's outputs, each the one thing that a block gives: others get a block of their own behind them."""
    kinds = {block.name: block for block in blocks}
    read = {reference.layer for block in blocks for reference in block.inputs}
    asked: dict[_Key, list[int]] = {}
    for reference in outputs:
        asked.setdefault((reference.layer, reference.call), []).append(reference.output)
    given: list[_Reference] = []
    for reference in outputs:
        block = kinds.get(reference.layer)
        places = asked[(reference.layer, reference.call)]
        count = len(ports.output_ports(block.kind, block.config)) if block is not None and block.kind == "Model" else 1
        whole = places == list(range(count)) and (count == 1 or reference.layer not in read)
        if block is None or whole or (places == [0] and (block.kind != "Model" or reference.layer in read)):
            given.append(reference)
            continue
        name = unique_name(f"{reference.layer}_{_out(reference.output)}", set(kinds))
        kinds[name] = _Block(name, "Activation", Config({"activation": "linear"}), True, [reference], 0)
        blocks.append(kinds[name])
        given.append(_Reference(name, 0, 0))
    return given


def _block(entry: Any, kinds: Catalogue, inputs: list[_Reference], call: int) -> _Block:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("config"), Mapping | list):
        raise DocumentError("The model's configuration is damaged: a layer has no configuration.")
    kind, config = str(entry.get("class_name")), entry["config"]
    options = config if isinstance(config, Mapping) else {}
    name = str(entry.get("name") or options.get("name") or kind)
    if kind == "InputLayer":
        return _Block(name, "Input", Config(input_config(options)), True, inputs, call)
    if kind in NESTED:
        nested = Config({"class_name": kind, "config": config})
        return _Block(name, "Model", nested, bool(options.get("trainable", True)), inputs, call)
    if (fields := _operation(entry, name)) is not None:
        return _Block(name, "Operation", Config(layer_config("Operation", fields, kinds)), True, inputs, call)
    trainable = bool(options.get("trainable", True))
    return _Block(name, kind, Config(layer_config(kind, options, kinds)), trainable, inputs, call)


def _operation(entry: Mapping[str, Any], name: str) -> dict[str, Any] | None:
    """The fields of the block of an operation that Keras 3 keeps between layers; None where it is a layer."""
    try:
        return operation_fields(entry)
    except (ValueError, TypeError, LookupError) as error:
        raise DocumentError(f"{name!r} cannot be drawn: {error}") from error


def _call_inputs(call: Any) -> Iterator[_Reference]:
    """The tensors of one call, in order: Keras 3 nests them in args and kwargs, Keras 1 and 2 list them."""
    if isinstance(call, Mapping):
        yield from _tensors(call.get("args", []))
        for name, value in call.get("kwargs", {}).items():
            # Masks flow with the values, so they are no wires of their own.
            if name != "mask":
                yield from _tensors(value)
        return
    entries = [call] if call and isinstance(call[0], str) else call
    for entry in entries:
        yield _reference(entry)


def _tensors(value: Any) -> Iterator[_Reference]:
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            yield _reference(value.get("config", {}).get("keras_history"))
            return
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            yield from _tensors(item)


def _ends(value: Any) -> Iterator[_Reference]:
    """The input or output tensors that a configuration names: one, a list or an object of them."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if value and isinstance(value[0], str):
        value = [value]
    for entry in value:
        yield _reference(entry)


def _reference(entry: Any) -> _Reference:
    if (
        isinstance(entry, Sequence)
        and len(entry) >= 3
        and isinstance(entry[0], str)
        and all(isinstance(item, int) for item in entry[1:3])
    ):
        return _Reference(entry[0], entry[1], entry[2])
    raise DocumentError(f"The model's configuration is damaged: {entry!r} does not name a layer's output.")


def _batch_shape(entry: Mapping[str, Any]) -> Any:
    """The input shape that a Sequential's first layer carries (a nested one carries it in its own first layer)."""
    config = entry["config"]
    if entry.get("class_name") in NESTED:
        inner = config if isinstance(config, list) else config.get("layers", [])
        return _batch_shape(inner[0]) if inner and isinstance(inner[0], Mapping) else None
    return config.get("batch_input_shape") or config.get("batch_shape")


def _document(blocks: list[_Block], inputs: list[_Key], outputs: list[_Reference]) -> Drawn:
    by_key = {block.key: block for block in blocks}
    calls: dict[str, list[_Block]] = {}
    for block in blocks:
        calls.setdefault(block.name, []).append(block)

    referred = [reference for block in blocks for reference in block.inputs]
    first_call = _first_calls(calls, [*referred, *outputs])

    def source_of(reference: _Reference, reader: str) -> _Block:
        found = by_key.get((reference.layer, reference.call - first_call.get(reference.layer, 0)))
        if found is None:
            raise DocumentError(
                f"The model's configuration is damaged: {reader} reads {reference.layer!r}, which is not there."
            )
        return found

    ends = [(source_of(reference, "an output").key, reference.output) for reference in outputs]
    marked = [key for key, _ in ends]
    ordered = _in_slots([block.key for block in blocks], inputs)
    ordered = _in_slots(ordered, marked)
    ids = {key: f"n{number}" for number, key in enumerate(ordered, start=1)}
    wires = []
    for block in blocks:
        for port, reference in zip(_target_ports(block), block.inputs, strict=True):
            source = source_of(reference, repr(block.name))
            wires.append(Wire(ids[source.key], _out(reference.output), ids[block.key], port))
    graph = networkx.DiGraph()
    graph.add_nodes_from(ids.values())
    graph.add_edges_from((wire.source, wire.target) for wire in wires)
    places = positions(graph, rows=True)
    read = {wire.source for wire in wires}
    owners = {name: ids[made[0].key] for name, made in calls.items()}
    names = _names(blocks, ids)
    nodes = [
        Node(
            id=ids[key],
            kind=by_key[key].kind,
            name=names[ids[key]],
            config=by_key[key].config,
            position=places[ids[key]],
            trainable=by_key[key].trainable,
            shares=None if owners[by_key[key].name] == ids[key] else owners[by_key[key].name],
            output=key in marked and ids[key] in read,
        )
        for key in ordered
    ]
    given = tuple((ids[key], _out(output)) for key, output in ends)
    document = Document.from_parts(nodes, wires)
    for wire, points in routes(document).items():
        document.apply(BendsChanged(wire, (), points))
    return Drawn(document, owners, given)


def _out(number: int) -> str:
    return "out" if number == 0 else f"out{number + 1}"


def _first_calls(calls: Mapping[str, list[_Block]], referred: list[_Reference]) -> dict[str, int]:
    """The number of each layer's first call: a nested model has one more, that which made it, and Keras counts it."""
    last: dict[str, int] = {}
    for reference in referred:
        last[reference.layer] = max(reference.call, last.get(reference.layer, 0))
    return {name: max(0, last[name] + 1 - len(made)) for name, made in calls.items() if name in last}


def _names(blocks: list[_Block], ids: Mapping[_Key, str]) -> dict[str, str]:
    """Names by node id: the first call of each layer keeps the layer's name, later calls are numbered."""
    taken: set[str] = set()
    names: dict[str, str] = {}
    for block in sorted(blocks, key=lambda block: block.call):
        name = unique_name(legal_name(block.name), taken)
        taken.add(name)
        names[ids[block.key]] = name
    return names


def _in_slots(order: list[_Key], wanted: list[_Key]) -> list[_Key]:
    """The same order with the wanted keys, at the places that they hold together, in their wanted order.

    Ids then say the order of a network's inputs and of its outputs.
    """
    chosen = [key for key in dict.fromkeys(wanted) if key in order]
    members = set(chosen)
    supply = iter(chosen)
    return [next(supply) if key in members else key for key in order]


def _target_ports(block: _Block) -> tuple[str, ...]:
    count = len(block.inputs)
    _, most = ports.arity(block.kind, block.config)
    if most is not None and count > most:
        raise DocumentError(
            f"{block.kind} {block.name!r} is fed {count} tensors; a block of this kind has {most} input"
            f"{'' if most == 1 else 's'}.",
            expected=str(most),
            got=str(count),
        )
    return ports.input_ports(block.kind, block.config, [f"in{number}" for number in range(1, count + 1)])[:count]
