"""The network as the checks walk it: who feeds whom, what a block is set to, what goes through it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.document.graph import Document, Node, Wire
from app.document.inspecting import Inspector
from app.document.ports import port_number
from engine.catalogue import LayerReport, Problem, TensorSpec

if TYPE_CHECKING:
    from app.document.analysis import Analysis

# Blocks that hand on what they are given, at least while nothing is trained, in another shape at most.
PASSING = frozenset(
    {"Flatten", "Reshape", "Dropout", "Permute", "RepeatVector", "SpatialDropout1D", "SpatialDropout2D"}
)
DROPPING = frozenset(
    {
        "Dropout",
        "SpatialDropout1D",
        "SpatialDropout2D",
        "SpatialDropout3D",
        "GaussianDropout",
        "GaussianNoise",
        "AlphaDropout",
    }
)
CONVOLUTIONS = frozenset({"Conv1D", "Conv2D", "Conv3D"})
RECURRENT = frozenset({"LSTM", "GRU", "SimpleRNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D", "Bidirectional", "RNN"})
ACTIVATIONS = frozenset({"Activation", "ReLU", "LeakyReLU", "ELU", "Softmax", "PReLU", "ThresholdedReLU"})
_ACTIVATION_KINDS = {"Softmax": "softmax", "ReLU": "relu", "LeakyReLU": "leaky_relu", "ELU": "elu", "PReLU": "prelu"}


class Network:
    """One look at a document with its analysis; made for each round of checks. Bypassed blocks are looked through."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.document: Document = analysis.document
        self.inspector: Inspector = analysis.inspector
        self._into: dict[str, list[Wire]] = defaultdict(list)
        self._out: dict[str, list[Wire]] = defaultdict(list)
        self._feeders: dict[str, list[Node]] = defaultdict(list)
        self._readers: dict[str, list[Node]] = defaultdict(list)
        for wire in self.document.wires:
            self._into[wire.target].append(wire)
            self._out[wire.source].append(wire)
        for wire in self.document.wires:
            target = self.document.nodes[wire.target]
            if not target.bypassed:
                source = self.document.nodes[self.origin(wire.source)]
                self._feeders[target.id].append(source)
                self._readers[source.id].append(target)

    def origin(self, node_id: str) -> str:
        """The block whose values come out of this one: itself unless it is bypassed."""
        while self.document.nodes[node_id].bypassed and self._into[node_id]:
            node_id = min(self._into[node_id], key=lambda wire: port_number(wire.target_port)).source
        return node_id

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All blocks, in the order in which data flows."""
        found = (self.document.nodes[node_id] for node_id in self.analysis.order)
        return tuple(node for node in found if not node.bypassed)

    @cached_property
    def outputs(self) -> tuple[str, ...]:
        return self.document.outputs()

    @cached_property
    def ends(self) -> frozenset[str]:
        """Ids of the blocks whose values the outputs give."""
        return frozenset(self.origin(node_id) for node_id in self.outputs)

    @cached_property
    def training(self) -> Any:
        return self.document.settings["training"]

    def of_kind(self, *kinds: str) -> Iterator[Node]:
        return (node for node in self.nodes if node.kind in kinds)

    def report(self, node: Node) -> LayerReport:
        return self.analysis.report(node.id)

    def wires_into(self, node: Node) -> list[Wire]:
        return self._into[node.id]

    def wires_out(self, node: Node) -> list[Wire]:
        return self._out[node.id]

    def feeders(self, node: Node) -> list[Node]:
        return self._feeders[node.id]

    def readers(self, node: Node) -> list[Node]:
        return self._readers[node.id]

    def only_reader(self, node: Node) -> Node | None:
        """The one block that reads this one; None for several, for none, and for an output of the network."""
        readers = self.readers(node)
        return readers[0] if len(readers) == 1 and node.id not in self.ends else None

    def only_feeder(self, node: Node) -> Node | None:
        feeders = self.feeders(node)
        return feeders[0] if len(feeders) == 1 else None

    def next_beyond(self, node: Node, passed: frozenset[str] = PASSING) -> Node | None:
        """The one block that works on what this one gives, past those that only hand it on."""
        found = self.only_reader(node)
        while found is not None and found.kind in passed:
            found = self.only_reader(found)
        return found

    def value(self, node: Node, name: str) -> Any:
        """A field's value or its default."""
        return self.inspector.value(node.kind, node.config, name)

    def activation(self, node: Node) -> str | None:
        """The name of the function that the block applies at its end, "linear" for none; None where it is no name."""
        if node.kind in _ACTIVATION_KINDS:
            return _ACTIVATION_KINDS[node.kind]
        if self.inspector.field(node.kind, "activation") is None:
            return "linear"
        value = self.value(node, "activation")
        return "linear" if value is None else value if isinstance(value, str) else None

    def output(self, node: Node) -> TensorSpec | None:
        outputs = self.report(node).outputs
        return outputs[0] if outputs else None

    def inputs(self, node: Node) -> tuple[TensorSpec, ...]:
        """What it is fed; empty where not all of it is known."""
        return self.analysis.input_specs(node.id) or ()

    def has_weights(self, node: Node) -> bool:
        return self.report(node).parameters > 0

    def is_trained(self, node: Node) -> bool:
        """Whether the document holds weights of the block's layer."""
        return node.layer_id in self.document.weights


def warning(
    code: str, message: str, expected: str = "", got: str = "", mend: str = "", field: str | None = None
) -> Problem:
    """Something that is most likely not meant."""
    return Problem("warning", code, message, field, expected, got, mend)


def hint(
    code: str, message: str, expected: str = "", got: str = "", mend: str = "", field: str | None = None
) -> Problem:
    """Something that works, and that an experienced eye would change."""
    return Problem("hint", code, message, field, expected, got, mend)


def error(
    code: str, message: str, expected: str = "", got: str = "", mend: str = "", field: str | None = None
) -> Problem:
    """Something that stands against training."""
    return Problem("error", code, message, field, expected, got, mend)


def called(node: Node) -> str:
    """The block in a sentence: "Dense 'dense_1'"."""
    return f"{node.kind} {node.name!r}"
