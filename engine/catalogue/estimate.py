"""What the layers of a model cost, told before anything runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.catalogue.inspect import a_sample
from engine.catalogue.receptive import ReceptiveField, behind
from engine.catalogue.types import TensorSpec
from engine.core import shapes
from engine.core.shapes import Size
from engine.ir.graph import Graph, TensorType
from engine.layers import InputLayer
from engine.layers.trace import Trace


@dataclass(frozen=True)
class LayerEstimate:
    """One call of a layer; figures a sample, None where a size is not known.

    Attributes:
        layer: path of layer names, outermost first, joined by "/". call: which call of a shared layer, from 0.
        parameters: numbers that the layer keeps, told at its first call only, so that the sum is the model's.
        multiply_adds: multiplications with an addition each, in sums of products. flops: all arithmetic, forward.
        activation_bytes: of its outputs.
        receptive_field: what a place of its output sees of the model's input; None where it cannot be told.
    """

    layer: str
    kind: str
    call: int
    parameters: int
    trainable_parameters: int
    multiply_adds: int | None
    flops: int | None
    activation_bytes: int | None
    receptive_field: ReceptiveField | None


def estimate_model(model: Any) -> list[LayerEstimate]:
    """Estimates of every call of a layer in a network of layers, in the order of data; of models inside it, their layers.

    Raises:
        GraphError: the model's layers are joined by code.
    """
    network = model.network
    specs = [_spec(tensor.type) for tensor in network.inputs]
    found: list[LayerEstimate] = []
    counted: dict[Any, int] = {}
    _walk(network, "", specs, [ReceptiveField.of_input(spec) for spec in specs], found, counted)
    return found


def _spec(type: TensorType) -> TensorSpec:
    return TensorSpec(shapes.public(type.shape), type.dtype)


def _walk(
    network: Any,
    outer: str,
    specs: list[TensorSpec],
    fields: list[ReceptiveField | None],
    found: list[LayerEstimate],
    counted: dict[Any, int],
) -> list[ReceptiveField | None]:
    """Adds the calls of a network; returns the fields of its outputs."""
    seen = dict(zip(network.inputs, fields, strict=True))
    for call in network.calls:
        layer = call.layer
        if isinstance(layer, InputLayer):
            continue
        path = f"{outer}/{layer.name}" if outer else layer.name
        before = [seen[tensor] for tensor in call.inputs]
        types = [tensor.type for tensor in call.inputs]
        inner = getattr(layer, "_network", None)
        if inner is not None:
            made = _walk(inner, path, [_spec(type) for type in types], before, found, counted)
            seen.update(zip(call.outputs, made, strict=True))
            continue
        number = counted.get(layer, 0)
        counted[layer] = number + 1
        field = behind(layer, [_spec(type) for type in types], before)
        found.append(_estimate(layer, path, number, types, call, field))
        seen.update(dict.fromkeys(call.outputs, field))
    return [seen[tensor] for tensor in network.outputs]


def _estimate(
    layer: Any, path: str, number: int, types: list[TensorType], call: Any, field: ReceptiveField | None
) -> LayerEstimate:
    graph = Graph()
    Trace(graph).call(layer, [graph.input(type) for type in types], **call.options)
    flops: Size = 0
    products: Size = 0
    for node in graph.nodes:
        work = node.op.flops(node.attrs, *(value.type for value in node.inputs))
        flops = flops + work
        products = products + work if node.op.products else products
    own = [weight for weight in layer.all_weights() if weight.kind in ("parameter", "state")] if not number else []
    batch = types[0].shape[0]
    pairs = a_sample(products, batch)
    return LayerEstimate(
        layer=path,
        kind=type(layer).__name__,
        call=number,
        parameters=sum(weight.spec.size for weight in own),
        trainable_parameters=sum(weight.spec.size for weight in own if layer.is_trainable(weight)),
        multiply_adds=None if pairs is None else pairs // 2,
        flops=a_sample(flops, batch),
        activation_bytes=a_sample(sum((tensor.type.nbytes for tensor in call.outputs), start=0), batch),
        receptive_field=field,
    )
