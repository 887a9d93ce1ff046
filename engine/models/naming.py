"""Names of layers: unique within a model, numbered there and nowhere else (no counters outlive a model)."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from engine.core.errors import GraphError

if TYPE_CHECKING:
    from engine.layers.base import Layer


def unique(base: str, taken: Container[str]) -> str:
    """`base`, or `base_1`, `base_2`, … : the first that is not taken."""
    if base not in taken:
        return base
    number = 1
    while f"{base}_{number}" in taken:
        number += 1
    return f"{base}_{number}"


def owners(layer: Layer) -> WeakSet[Any]:
    """The models that hold a layer, for as long as they live."""
    found = layer.__dict__.get("_owners")
    if found is None:
        found = layer.__dict__["_owners"] = WeakSet()
    return found


def settle_names(model: Any, layers: Sequence[Layer]) -> None:
    """Make the names of a model's layers unique: names that nobody chose are numbered, chosen ones must differ.

    A layer that is in another model too gets a name that is free there as well.

    Raises:
        GraphError: two layers were given the same name.
    """
    chosen: dict[str, Layer] = {}
    for layer in layers:
        if layer.auto_named:
            continue
        if layer.name in chosen:
            raise GraphError(
                f"two layers have the name '{layer.name}'",
                where=f"model '{model.name}'",
                expected="names that differ within a model",
                got=f"{chosen[layer.name].label} and {layer.label}",
                mend="rename one of them",
                code="name",
            )
        chosen[layer.name] = layer
    taken = set(chosen)
    counters: dict[str, int] = {}
    # Layers that are in a model already keep their names before new ones choose.
    settled = [layer for layer in layers if layer.auto_named and owners(layer)]
    fresh = [layer for layer in layers if layer.auto_named and not owners(layer)]
    for layer in (*settled, *fresh):
        if layer.name in taken:
            others = {other.name for owner in owners(layer) for other in owner.layers if other is not layer}
            base = layer.name.rstrip("0123456789").removesuffix("_") if owners(layer) else layer.name
            number = counters.get(base, 0) + 1
            while f"{base}_{number}" in taken or f"{base}_{number}" in others:
                number += 1
            counters[base] = number
            layer.rename(f"{base}_{number}")
        taken.add(layer.name)
    for layer in layers:
        owners(layer).add(model)
