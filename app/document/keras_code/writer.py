"""Chosen blocks as Keras code: what `reader` reads, and what runs with Keras."""

from __future__ import annotations

import json
import keyword
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from app.document import ports
from app.document.catalogue import Catalogue, default_catalogue
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.names import unique_name
from app.document.parts import Node, Wire
from app.document.values import plain

# The shape of what leaves a port, without the batch; None where it is not known.
Shape = Callable[[str, str], Sequence[int | None] | None]

# After the first one, these take their inputs as states.
_STATEFUL = frozenset({"LSTM", "GRU", "SimpleRNN", "RNN", "Bidirectional", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"})
_CELLS = frozenset({"LSTMCell", "GRUCell", "SimpleRNNCell", "StackedRNNCells"})
_MODULES = {"initializer": "initializers", "regularizer": "regularizers", "constraint": "constraints"}


def code_of(
    document: Document,
    ids: Collection[str],
    shape: Shape = lambda node_id, port: None,
    catalogue: Catalogue | None = None,
) -> str:
    """Keras code that makes these blocks, with their wires, names and shared layers; comments stand as comments.

    A plain chain that nothing feeds is a `Sequential` of its layers; anything else calls its layers one by one, and what
    comes from outside enters by an Input of the `shape` that it has. A bypassed block is passed by, as the model does.
    Raises DocumentError for nothing chosen, for a block that no code can make, and for an input of unknown shape.
    """
    chosen = {one for one in ids if one in document.nodes}
    if not chosen:
        raise DocumentError("There are no blocks to write as code.", mend="choose blocks first")
    writer = _Writer(document, chosen, shape, catalogue or default_catalogue())
    notes = [document.comments[one].text for one in ids if one in document.comments]
    lines = [f"# {line}".rstrip() for note in notes for line in note.splitlines()]
    return "\n".join([*lines, "import keras", "from keras import layers", "", *writer.lines()]) + "\n"


class _Writer:
    def __init__(self, document: Document, chosen: set[str], shape: Shape, catalogue: Catalogue) -> None:
        self.document, self.shape, self.catalogue = document, shape, catalogue
        self.nodes = [document.nodes[one] for one in document.order() if one in chosen]
        self.chosen = chosen
        # How many of the chosen blocks use a layer.
        self.uses = Counter(node.layer_id for node in self.nodes)
        self.taken = {"keras", "layers", "model", "__debug__"}  # Python assigns nothing to the last one
        # What a port's tensor is called, and the variables of layers that are called more than once.
        self.tensors: dict[tuple[str, str], str] = {}
        self.layers: dict[str, str] = {}

    def lines(self) -> list[str]:
        return self._chain() if self._is_chain() else self._calls()

    # ---- a chain

    def _is_chain(self) -> bool:
        for at, node in enumerate(self.nodes):
            fewest, _ = ports.arity(node.kind, node.config)
            if fewest != 1 or len(self._fed(node)) > 1:
                return False
            fed = [wire for wire in self._fed(node) if wire.source in self.chosen]
            before = [] if at == 0 else [self.nodes[at - 1].id]
            plain_ = node.kind != "Input" and not node.bypassed and not node.output and node.shares is None
            if not plain_ or [wire.source for wire in fed] != before or len(self.document.output_ports(node.id)) > 1:
                return False
        return max(self.uses.values()) == 1

    def _chain(self) -> list[str]:
        return ["model = keras.Sequential([", *(f"    {self._made(node)}," for node in self.nodes), "])"]

    # ---- calls

    def _calls(self) -> list[str]:
        found: list[str] = []
        inputs: list[str] = []
        for node in self.nodes:
            if node.kind == "Input":
                inputs.append(self._name(node, "out"))
                found.append(f"{inputs[-1]} = {self._made(node)}")
                continue
            wires = self._fed(node)
            for wire in wires:
                end = (wire.source, wire.source_port)
                if end not in self.tensors:
                    inputs.append(self._outside(wire))
                    found.append(f"{inputs[-1]} = keras.Input(shape={self._outer_shape(wire)!r})")
            given = [self.tensors[wire.source, wire.source_port] for wire in wires]
            if node.bypassed and given:
                found.append(f"# {node.name} ({node.kind}) is bypassed.")
                self.tensors[node.id, "out"] = given[0]
                continue
            if not given:
                raise DocumentError(
                    f"{node.kind} {node.name!r} cannot be written as code: nothing feeds it.",
                    node_id=node.id,
                    mend="choose it with what feeds it, or connect it first",
                )
            layer = self._layer(node, found)
            ends = [self._name(node, port) for port in self.document.output_ports(node.id)]
            found.append(f"{', '.join(ends)} = {layer}({_arguments(node.kind, given)})")
        return [*found, self._model(inputs)]

    def _layer(self, node: Node, found: list[str]) -> str:
        """What is called: the layer as it is made, or the variable of one that is called again."""
        owner = node.layer_id
        if owner in self.layers:
            return self.layers[owner]
        if self.uses[owner] == 1:
            return self._made(node)
        self.layers[owner] = self._variable(f"{node.name}_layer")
        found.append(f"{self.layers[owner]} = {self._made(node)}")
        return self.layers[owner]

    def _model(self, inputs: list[str]) -> str:
        read = {wire.source for wire in self.document.wires if wire.target in self.chosen}
        ends = [
            self.tensors[node.id, port]
            for node in self.nodes
            for port in self.document.output_ports(node.id)
            if (node.id not in read or node.output) and (node.id, port) in self.tensors and node.kind != "Input"
        ]
        return f"model = keras.Model({_listed(inputs)}, {_listed(list(dict.fromkeys(ends)) or inputs)})"

    # ---- what a block is

    def _fed(self, node: Node) -> list[Wire]:
        incoming = self.document.incoming(node.id)
        return [incoming[port] for port in self.document.input_ports(node.id) if port in incoming]

    def _outside(self, wire: Wire) -> str:
        source = self.document.nodes[wire.source]
        name = self.tensors[wire.source, wire.source_port] = self._variable(f"{source.name}_output")
        return name

    def _outer_shape(self, wire: Wire) -> tuple[int | None, ...]:
        found = self.shape(wire.source, wire.source_port)
        if found is None:
            source, target = self.document.nodes[wire.source], self.document.nodes[wire.target]
            raise DocumentError(
                f"{target.kind} {target.name!r} cannot be written as code: the shape of what {source.name!r} gives it is "
                "not known.",
                node_id=target.id,
                mend=f"choose {source.name!r} too",
            )
        return tuple(found)

    def _made(self, node: Node) -> str:
        try:
            return self._call(node)
        except _NoName:
            raise _refused(node, "leave it out") from None

    def _call(self, node: Node) -> str:
        if node.kind == "Input":
            values = [_given(name, plain(value), "") for name, value in node.config.items() if name != "shape"]
            shape = f"shape={tuple(plain(node.config.get('shape')) or ())!r}"
            return f"keras.Input({', '.join([shape, *values, f'name={_text(node.name)}'])})"
        kinds = self._field_kinds(node)
        given = [_given(name, plain(value), kinds.get(name, "")) for name, value in node.config.items()]
        given += [] if node.trainable else ["trainable=False"]
        return f"layers.{node.kind}({', '.join([*given, f'name={_text(node.name)}'])})"

    def _field_kinds(self, node: Node) -> Mapping[str, str]:
        try:
            info = self.catalogue.layer_info(node.kind)
        except LookupError:
            info = None
        if info is None or node.kind == "Model":
            raise _refused(node, "open the network in place first" if node.kind == "Model" else "leave it out")
        return {field.name: field.kind for field in info.fields}

    # ---- names

    def _name(self, node: Node, port: str) -> str:
        made = self._variable(node.name if port == "out" else f"{node.name}_{port}")
        self.tensors[node.id, port] = made
        return made

    def _variable(self, wanted: str) -> str:
        base = re.sub(r"\W", "_", wanted, flags=re.ASCII)
        if not base or base[0].isdigit() or keyword.iskeyword(base):
            base = f"x_{base}"
        name = unique_name(base, self.taken)
        self.taken.add(name)
        return name


def _arguments(kind: str, given: list[str]) -> str:
    """How a layer of this kind is called with its inputs in order."""
    first, *others = given
    if not others or kind == "MultiHeadAttention":
        return ", ".join(given)
    if kind in _STATEFUL:
        return f"{first}, initial_state={_listed(others)}"
    if kind in _CELLS:
        return f"{first}, [{', '.join(others)}]"
    return f"[{', '.join(given)}]"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"[{', '.join(names)}]"


class _NoName(Exception):
    """A parameter or a class whose name is none in Python."""


def _refused(node: Node, mend: str) -> DocumentError:
    return DocumentError(f"{node.kind} {node.name!r} cannot be written as code.", node_id=node.id, mend=mend)


def _given(name: str, value: Any, kind: str) -> str:
    return f"{_identifier(name)}={_value(value, kind)}"


def _identifier(name: str) -> str:
    """A name that code uses as it is. In a file of others it may be anything, code among it: that is not written."""
    if not name.isidentifier() or keyword.iskeyword(name):
        raise _NoName(name)
    return name


def _value(value: Any, kind: str) -> str:
    """A parameter as code; `kind` is the field's."""
    if isinstance(value, Mapping) and "class_name" in value:
        return _object(value, _MODULES.get(kind, "layers"))
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_text(name)}: {_value(one, '')}" for name, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        items = [_value(one, kind) for one in value]
        is_sizes = bool(value) and all(one is None or isinstance(one, int) for one in value)
        return (
            (f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})") if is_sizes else f"[{', '.join(items)}]"
        )
    return _text(value) if isinstance(value, str) else repr(value)


def _text(value: str) -> str:
    """In double quotes, as code is written."""
    return json.dumps(value, ensure_ascii=False)


def _object(value: Mapping[str, Any], module: str) -> str:
    """An initializer and the like, or a layer within a layer, as the call that makes it."""
    config = {name: one for name, one in dict(value.get("config") or {}).items() if one is not None}
    inner = {"layer": "layer", "cell": "layer"}
    given = ", ".join(_given(name, one, inner.get(name, _kind_of(name))) for name, one in config.items())
    name = _identifier(str(value["class_name"]))
    prefix = "layers" if module == "layers" else f"keras.{module}"
    return f"{prefix}.{name}({given})"


def _kind_of(name: str) -> str:
    return next((kind for kind in _MODULES if name.endswith(kind)), "")
