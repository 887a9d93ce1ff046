"""Building a network anew, call by call, with changes on the way: what all surgery is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from engine.core import shapes
from engine.core.errors import GraphError, quote_list
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.symbolic import CallNode, SymbolicTensor
from engine.layers.weight import unfilled_weights
from engine.models.clone import copy_of
from engine.models.model import Model
from engine.models.naming import unique
from engine.models.network import Network
from engine.models.sequential import Sequential
from engine.models.surgery.report import Edited, EditReport, Lost

# Takes a call of the old network and its inputs in the new one; gives the outputs, or None for the layer's own copy.
Hook = Callable[[CallNode, list[SymbolicTensor]], "Sequence[SymbolicTensor] | None"]


class Replay:
    """The new network while it is being built: copies of layers, and the new tensors for the old ones."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self.reserved = set(reserved)  # names that layers which are added leave to the old ones
        self.made: dict[SymbolicTensor, SymbolicTensor] = {}
        self.twins: dict[Layer, Layer] = {}
        self.names: set[str] = set()
        self.report = EditReport()
        self._old: set[Layer] = set()
        self._filled: set[Layer] = set()

    # --- layers --------------------------------------------------------------------------------------------------

    def twin(self, layer: Layer) -> Layer:
        """The copy of a layer that stands for it, made at the first use."""
        if layer not in self.twins:
            twin = copy_of(layer)
            self._same_flags(layer, twin)
            self.take(layer, twin)
        return self.twins[layer]

    def take(self, layer: Layer, twin: Layer) -> Layer:
        """Let `twin` stand for `layer`, under the layer's name as far as that is free."""
        name = unique(layer.name, self.names)
        if name != layer.name:
            self.report.renamed[layer.name] = name
        if twin.name != name:
            twin.rename(name)
        twin.auto_named = layer.auto_named
        self.names.add(name)
        self.twins[layer] = twin
        return twin

    @staticmethod
    def _same_flags(layer: Layer, twin: Layer) -> None:
        """What may be frozen in a model within, layer by layer."""
        stack = [(layer, twin)]
        while stack:
            old, new = stack.pop()
            new._trainable = old._trainable
            stack += zip(old.inner_layers(), new.inner_layers())

    def add(self, layer: Layer) -> Layer:
        """Make a layer that is not in the old network ready for the new one: its name is free there."""
        name = unique(layer.name, self.names | self.reserved)
        if name != layer.name:
            layer.rename(name)
        self.names.add(name)
        self.report.added.append(name)
        return layer

    def leave_out(self, layers: Iterable[Layer]) -> None:
        """Layers of the old model; those that the new one does not get are reported as removed."""
        self._old |= set(layers)

    # --- calls ---------------------------------------------------------------------------------------------------

    def run(self, network: Network, hook: Hook | None = None) -> None:
        """Make the calls of a network, each as `hook` says."""
        for call in network.calls:
            self._old.add(call.layer)
            if all(tensor in self.made for tensor in call.outputs):
                continue
            if isinstance(call.layer, InputLayer):
                twin = self.twin(call.layer)
                outputs: Sequence[SymbolicTensor] = [twin.open()]  # type: ignore[attr-defined]
            else:
                inputs = [self.made[tensor] for tensor in call.inputs]
                given = hook(call, inputs) if hook is not None else None
                outputs = given if given is not None else self.call(self.twin(call.layer), inputs, call.options)
            self.made.update(zip(call.outputs, outputs, strict=False))

    def call(self, layer: Layer, inputs: Sequence[SymbolicTensor], options: dict[str, Any] | None = None
             ) -> list[SymbolicTensor]:  # fmt: skip
        """Call a layer of the new network; its weights are filled later."""
        with unfilled_weights():
            return layer.call_symbolic(list(inputs), options or {})

    # --- the end -------------------------------------------------------------------------------------------------

    def finish(self, model: Any, inputs: Iterable[SymbolicTensor], outputs: Iterable[SymbolicTensor],
               input_form: Any = None, output_form: Any = None, name: str | None = None) -> Edited:  # fmt: skip
        """The new model between new tensors, its weights filled from the old one's."""
        ends = [_form(list(tensors), form) for tensors, form in ((inputs, input_form), (outputs, output_form))]
        made = Model(*ends, name=name or model.name)
        made._trainable = model._trainable
        present = set(made.layers)
        for old, twin in self.twins.items():
            if twin in present and not isinstance(old, InputLayer):
                self.fill(old, twin)
        for layer in made.layers:
            if layer not in self._filled:
                for weight in layer.all_weights():
                    weight.initialize()
        for old in sorted(self._old, key=lambda one: one.name):
            if self.twins.get(old) not in present:
                self.report.removed.append(old.name)
                if old.weights and not any(one.layer == old.name for one in self.report.lost):
                    paths = tuple(weight.name for weight in old.weights)
                    self.report.lost.append(Lost(old.name, paths, "the layer is not in the new model"))
        self.report.added = [one for one in self.report.added if one in {layer.name for layer in made.layers}]
        if isinstance(model, Sequential):
            made = _as_chain(made, name or model.name)
        return Edited(made, self.report)

    def fill(self, old: Layer, twin: Layer, note: bool = True) -> None:
        """Values of a layer for its copy, weight by weight where the shapes are equal; first values elsewhere."""
        if twin in self._filled:
            return
        self._filled.add(twin)
        left, why = [], ""
        theirs = {(at, weight.name): weight for at, weight in _numbered(old)}
        for at, weight in _numbered(twin):
            source = theirs.pop((at, weight.name), None)
            if source is not None and source.shape == weight.shape:
                weight.assign(source.array)
                if weight.kind in ("parameter", "state"):
                    self.report.kept.append(weight.path)
                continue
            weight.initialize()
            if source is not None and source.kind in ("parameter", "state"):
                left.append(source.name)
                why = f"the new shape is {shapes.text(weight.shape)}, the old one {shapes.text(source.shape)}"
        gone = [weight.name for weight in theirs.values() if weight.kind in ("parameter", "state")]
        if note and (left or gone):
            self.report.lost.append(Lost(old.name, (*left, *gone), why or "the new layer has no such weight"))


def _numbered(layer: Layer) -> list[tuple[int, Any]]:
    """Weights with a number that says which of those of one name they are."""
    counts: dict[str, int] = {}
    found = []
    for weight in layer.all_weights():
        at = counts.get(weight.name, 0)
        counts[weight.name] = at + 1
        found.append((at, weight))
    return found


def _form(tensors: list[SymbolicTensor], form: Any) -> Any:
    if form is None:
        return tensors[0] if len(tensors) == 1 else tensors
    return tensors if form == "list" else dict(zip(form, tensors, strict=True))


def _as_chain(model: Model, name: str) -> Any:
    """A Sequential of a model's layers, where they are a chain with one call each; else the model."""
    network = model.network
    if len(network.inputs) != 1 or len(network.outputs) != 1 or any(len(c) > 1 for c in network.calls_of.values()):
        return model
    calls = [call for call in network.calls if not isinstance(call.layer, InputLayer)]
    before = network.inputs[0]
    for call in calls:
        if call.inputs != [before] or len(call.outputs) != 1:
            return model
        before = call.outputs[0]
    chain = Sequential([network.inputs[0], *(call.layer for call in calls)], name=name)
    for call in calls:
        call.layer.calls.remove(call)
    chain._trainable = model._trainable
    return chain


def edit(model: Any, hook: Hook | None = None, name: str | None = None, replay: Replay | None = None) -> Edited:
    """The whole of a model anew, each call as `hook` says."""
    replay = replay or Replay()
    network = network_of(model)
    replay.run(network, hook)
    return replay.finish(model, [replay.made[one] for one in network.inputs],
                         [replay.made[one] for one in network.outputs], network.input_form, network.output_form,
                         name)  # fmt: skip


def network_of(model: Any) -> Network:
    """A model's network. Raises `GraphError`: it is no model, is joined by code, or has no input shape yet."""
    if not isinstance(model, Model):
        raise GraphError("surgery is done on models", expected="a Sequential or a Model", got=type(model).__name__)
    return model.network


def layer_named(model: Any, name: Any) -> Layer:
    """A layer of a model, given by its name or itself; names of layers that are there are told otherwise."""
    network = network_of(model)
    for layer in network.layers:
        if layer is name or layer.name == name:
            return layer
    raise GraphError(f"has no layer '{getattr(name, 'name', name)}'", where=model.label,
                     expected=quote_list([layer.name for layer in network.layers]), code="no_layer")  # fmt: skip


def tensors_of(model: Any, what: Any) -> list[SymbolicTensor]:
    """Tensors of a model: given themselves, or by names of layers, whose outputs they are (of the first call)."""
    found: list[SymbolicTensor] = []
    network = network_of(model)
    for one in what if isinstance(what, (list, tuple)) else [what]:
        if isinstance(one, SymbolicTensor):
            if one.node not in network.calls:
                raise GraphError(f"the tensor of '{one.name}' is not in this model", where=model.label,
                                 mend="take it from a layer of the model")  # fmt: skip
            found.append(one)
        else:
            found += network.calls_of[layer_named(model, one)][0].outputs
    if not found:
        raise GraphError("names no tensor", where=model.label, expected="names of layers")
    return found


def fresh(layer: Any, what: str) -> Layer:
    """A layer given to be put into a model: one that no other network uses."""
    if not isinstance(layer, Layer) or isinstance(layer, InputLayer):
        raise GraphError(f"{what} takes a layer", expected="a layer, such as Dense(10)", got=repr(layer)[:80])
    if layer.calls:
        raise GraphError(f"'{layer.name}' is in a network already", where=layer.label, expected="a new layer",
                         mend="make another, or use graft() for a whole model")  # fmt: skip
    return layer
