"""The table that `model.summary()` prints, to the letter as Keras 2 printed it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core import shapes
from engine.core.errors import GraphError
from engine.layers.base import Layer

CHAIN_WIDTH, CHAIN_COLUMNS = 65, (0.45, 0.85, 1.0)
GRAPH_WIDTH, GRAPH_COLUMNS = 98, (0.33, 0.55, 0.67, 1.0)


def summary_lines(model: Any, line_length: int | None = None, positions: Sequence[float] | None = None) -> list[str]:
    """Lines of the table: a row a layer; networks that branch have a column of what each layer is connected to.

    Args:
        model: a built model.
        line_length: width.
        positions: ends of the columns, in characters, or in parts of the width where none is above 1.
    """
    if not model.built:
        raise GraphError(
            "has no summary: its weights are not made yet",
            where=model.label,
            expected="a model that knows the shape of its input",
            got="no input shape",
            mend="give the first layer an input_shape, or call model.build(shape)",
        )
    chain = is_chain(model)
    width = line_length or (CHAIN_WIDTH if chain else GRAPH_WIDTH)
    positions = positions or (CHAIN_COLUMNS if chain else GRAPH_COLUMNS)
    ends = [int(width * end) if positions[-1] <= 1 else int(end) for end in positions]
    heads = ["Layer (type)", "Output Shape", "Param #", "Connected to"][: len(ends)]
    lines = [f'Model: "{model.name}"', "_" * width, _row(heads, ends), "=" * width]
    layers = model.layers
    for index, layer in enumerate(layers):
        links = [] if chain else _links(model, layer) or [""]
        cells = [f"{layer.name} ({type(layer).__name__})", _shape_text(model, layer), str(layer.count_params())]
        lines.append(_row([*cells, *links[:1]], ends))
        lines += [_row(["", "", "", link], ends) for link in links[1:]]
        lines.append(("=" if index == len(layers) - 1 else "_") * width)
    trainable = sum(weight.spec.size for weight in model.trainable_weights)
    frozen = sum(weight.spec.size for weight in model.non_trainable_weights)
    lines += [
        f"Total params: {trainable + frozen:,}",
        f"Trainable params: {trainable:,}",
        f"Non-trainable params: {frozen:,}",
        "_" * width,
    ]
    return lines


def is_chain(model: Any) -> bool:
    """Whether each layer feeds just the next: one input, no branch, no layer used twice."""
    network = model._network
    if network is None or type(model).__name__ == "Sequential":
        return True
    if len(network.inputs) > 1 or any(len(calls) > 1 for calls in network.calls_of.values()):
        return False
    fed: set[Any] = set()
    for call in network.calls:
        sources = {tensor.node for tensor in call.inputs}
        if len(call.inputs) > 1 or sources & fed:
            return False
        fed |= sources
    return True


def _row(cells: Sequence[str], ends: Sequence[int]) -> str:
    """Cells cut and padded to their columns; at least one space after each but the last."""
    line = ""
    for index, (cell, end) in enumerate(zip(cells, ends, strict=False)):
        if index:
            line = line[:-1] + " "
        line = (line + cell)[:end].ljust(end)
    return line


def _shape_text(model: Any, layer: Layer) -> str:
    if model._network is None:
        return "multiple"
    found = []
    for call in _calls(model, layer):
        one = [shapes.text(tensor.shape) for tensor in call.outputs]
        found.append(one[0] if len(one) == 1 else f"[{', '.join(one)}]")
    return found[0] if len(set(found)) == 1 else "multiple"


def _calls(model: Any, layer: Layer) -> list[Any]:
    return model._network.calls_of.get(layer, [])


def _links(model: Any, layer: Layer) -> list[str]:
    """What a layer is connected to: "dense[0][0]" is the first output of the first call of "dense"."""
    network = model._network
    links = []
    for call in _calls(model, layer):
        for tensor in call.inputs:
            name, node, index = network.place(tensor)
            links.append(f"{name}[{node}][{index}]")
    return links
