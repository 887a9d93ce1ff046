"""Calls that a block cannot keep, as nested networks that can: options of a call, further outputs of a layer.

A block has its layer's settings and its wires. That MultiHeadAttention is called with use_causal_mask=True, or that a
Bidirectional gives its states, stays so in a network of that one layer, which is drawn as a "Model" block.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

# Options that the canvas has in another way: masks flow with the values, and whoever trains says so.
_ELSEWHERE = ("mask", "training")


def options_of(call: Any) -> dict[str, Any]:
    """The plain options of a call as Keras 3 notes it, those that say something."""
    if not isinstance(call, Mapping):
        return {}
    named = call.get("kwargs") or {}
    return {
        name: value
        for name, value in named.items()
        if name not in _ELSEWHERE and value not in (None, False) and not any(True for _ in _tensors(value))
    }


def wrapped(entry: Mapping[str, Any], call: Mapping[str, Any], outputs: int) -> dict[str, Any]:
    """The description of a network of one layer, called as it is, that gives the first outputs of it."""
    name = str(entry.get("name"))
    kept = {**call, "kwargs": {key: one for key, one in (call.get("kwargs") or {}).items() if key != "mask"}}
    inputs = list(_tensors([kept.get("args", []), list(kept["kwargs"].values())]))
    numbers = iter(range(1, len(inputs) + 1))
    layers: list[Any] = [
        {"module": "keras.layers", "class_name": "InputLayer", "registered_name": None, "name": f"in{at}",
         "inbound_nodes": [], "config": {"name": f"in{at}", "batch_shape": list(tensor.get("shape") or [None]),
                                         "dtype": tensor.get("dtype") or "float32"}}
        for at, tensor in enumerate(inputs, 1)
    ]  # fmt: skip
    inner = {key: _fed_anew(kept.get(key), numbers) for key in ("args", "kwargs")}
    layers.append({**entry, "inbound_nodes": [inner]})
    config = {
        "name": name, "trainable": True, "layers": layers,
        "input_layers": [[f"in{at}", 0, 0] for at in range(1, len(inputs) + 1)],
        "output_layers": [[name, 0, at] for at in range(outputs)],
    }  # fmt: skip
    return {"class_name": "Functional", "config": config}


def of_one_layer(described: Any) -> bool:
    """Whether a network has one layer besides its inputs, as what `wrapped` gives."""
    config = described.get("config") if isinstance(described, Mapping) else None
    if not isinstance(config, Mapping) or "output_layers" not in config:
        return False
    kinds = [one.get("class_name") for one in config.get("layers") or () if isinstance(one, Mapping)]
    inner = [kind for kind in kinds if kind != "InputLayer"]
    return len(inner) == 1 and inner[0] not in ("Functional", "Model", "Sequential")


def _tensors(value: Any) -> Iterator[Mapping[str, Any]]:
    """The notes on tensors in a call's arguments, in order."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            yield value.get("config") or {}
            return
        value = list(value.values())
    for one in value if isinstance(value, list | tuple) else ():
        yield from _tensors(one)


def _fed_anew(value: Any, numbers: Iterator[int]) -> Any:
    """The same arguments with the inputs of the network in the places of tensors."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            place = {"keras_history": [f"in{next(numbers)}", 0, 0]}
            return {**value, "config": {**(value.get("config") or {}), **place}}
        return {key: _fed_anew(one, numbers) for key, one in value.items()}
    return [_fed_anew(one, numbers) for one in value] if isinstance(value, list | tuple) else value
