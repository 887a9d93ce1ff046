"""One sample on its way through the network: what comes out of each block, computed block by block and remembered.

Each block has a small plan of its own and nothing is built whole, so a network that is half drawn shows what it can, and
an edit plans and computes anew only what lies behind it.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from app.document.changes import Weights
from app.document.graph import Document, Node
from app.document.model import layer_of
from app.document.values import Config
from app.sessions.dataset import Cancel, never, stop_if

TRAINED, RANDOM, MIXED, NONE = "trained", "random", "mixed", "none"
# Blocks that know a batch of many samples alone would be misled by one: nothing else is asked of them here.
_WITHOUT = ("stateful", "batch_size")


@dataclass(frozen=True)
class Flowed:
    """What came out: `values` by node id (first output, without the batch), and which blocks have trained weights.

    The values lie in memory that the next run writes over. `failed` are blocks that could not compute, with the
    reason. `origin` says where the weights came from: "trained", "random", "mixed", or "none" where no block has any.
    `computed` counts the blocks that were not remembered; `versions` are numbers by node id that stay while the values
    are the same.
    """

    values: Mapping[str, np.ndarray] = field(default_factory=dict)
    failed: Mapping[str, str] = field(default_factory=dict)
    origin: str = NONE
    computed: int = 0
    versions: Mapping[str, int] = field(default_factory=dict)


@dataclass
class _Out:
    """One output as it is now; `version` changes with its values."""

    array: np.ndarray
    mask: np.ndarray | None
    version: int


@dataclass
class _Made:
    """What a block gave: its plan, what that is bound to and has seen, and whether its weights are trained ones."""

    plan: Any
    call: Any
    bound: tuple[Any, ...]
    is_trained: bool
    seen: tuple[Any, ...] = ()
    outputs: list[_Out] = field(default_factory=list)


@dataclass
class _Drawn:
    """First weights of a block, and what they were drawn for."""

    key: tuple[Any, ...]
    arrays: Weights


class SampleFlow:
    """Remembers plans and what they gave. One call of `run` at a time; any thread."""

    def __init__(self) -> None:
        # By kind, config and input types: blocks that are alike share a plan.
        self._plans: dict[tuple[Any, ...], Any] = {}
        self._drawn: dict[str, _Drawn] = {}
        self._made: dict[str, _Made] = {}
        self._inputs: dict[str, _Out] = {}
        self._numbers = itertools.count()

    def run(
        self,
        document: Document,
        inputs: Mapping[str, np.ndarray],
        wanted: Collection[str] | None = None,
        weights: Mapping[str, Weights] | None = None,
        cancelled: Cancel = never,
    ) -> Flowed:
        """What comes out of the wanted blocks (of all) for one sample.

        Args:
            document: it is read and not changed; hand over a copy where it is edited meanwhile.
            inputs: by the ids of the Input blocks, batches of one.
            weights: by node id, in place of the document's own: those that a run has reached.

        Blocks without weights start with random ones, drawn for each block by its name from the run's seed, so that an
        edit elsewhere leaves them as they are. Raises CancelledError once `cancelled` says so.
        """
        given = document.weights if weights is None else weights
        needed = _needed(document, wanted)
        values: dict[str, list[_Out]] = {}
        failed: dict[str, str] = {}
        trained = random = computed = 0
        for node_id in document.order():
            if node_id not in needed:
                continue
            stop_if(cancelled)
            node = document.nodes[node_id]
            fed = _fed(document, node, values)
            if node.kind == "Input":
                if node_id in inputs:
                    values[node_id] = [self._settled(node_id, inputs[node_id])]
                continue
            if fed is None:
                continue
            if node.bypassed:
                values[node_id] = fed[:1]
                continue
            try:
                made, is_new = self._computed(document, node, fed, given.get(node.layer_id))
            except Exception as error:
                self._made.pop(node_id, None)
                failed[node_id] = str(error) or type(error).__name__
                continue
            values[node_id] = made.outputs
            computed += is_new
            if made.plan.weight_shapes:
                trained += made.is_trained
                random += not made.is_trained
        self._forget_but(document.nodes)
        origin = MIXED if trained and random else TRAINED if trained else RANDOM if random else NONE
        chosen = values if wanted is None else {one: values[one] for one in wanted if one in values}
        return Flowed(
            {one: outputs[0].array[0] for one, outputs in chosen.items()},
            failed,
            origin,
            computed,
            {one: outputs[0].version for one, outputs in chosen.items()},
        )

    def _forget_but(self, nodes: Collection[str]) -> None:
        self._made = {one: made for one, made in self._made.items() if one in nodes}
        self._inputs = {one: out for one, out in self._inputs.items() if one in nodes}
        self._drawn = {one: drawn for one, drawn in self._drawn.items() if one in nodes}
        used = {id(made.plan) for made in self._made.values()}
        self._plans = {key: plan for key, plan in self._plans.items() if id(plan) in used}

    def _settled(self, node_id: str, array: np.ndarray) -> _Out:
        """The sample in the memory that the first blocks read; what is computed from an equal one is known still."""
        known = self._inputs.get(node_id)
        if known is None or known.array.dtype != array.dtype or known.array.shape != array.shape:
            known = self._inputs[node_id] = _Out(np.array(array), None, next(self._numbers))
        elif not np.array_equal(known.array, array):
            np.copyto(known.array, array)
            known.version = next(self._numbers)
        return known

    def _computed(self, document: Document, node: Node, fed: list[_Out], trained: Weights | None) -> tuple[_Made, bool]:
        """What a block gives, and whether it was computed anew."""
        from engine.catalogue import LayerPlan, unfilled_weights

        owner, config = _lone(document.nodes[node.layer_id])
        arrays, masks = [one.array for one in fed], [one.mask for one in fed]
        types = tuple((one.array.shape, one.array.dtype.str, one.mask is None) for one in fed)
        kind = (owner.kind, config.key, owner.trainable)
        plan = self._plans.get((kind, types))
        if plan is None:
            with unfilled_weights():
                plan = self._plans[kind, types] = LayerPlan(layer_of(owner), arrays, masks)
        weights: Weights = ()
        # Weights of another shape: the run would start anew with random ones too.
        is_trained = trained is not None and plan.weight_shapes == [array.shape for array in trained]
        if is_trained and trained is not None:
            weights = trained
        elif plan.weight_shapes:
            weights = self._first_weights(document, owner, (kind, tuple(plan.weight_shapes)), arrays)
        # What is compared by identity is held, so that the identity stays its own.
        bound = (weights, *arrays, *masks)
        made = self._made.get(node.id)
        if made is None or made.plan is not plan or any(a is not b for a, b in zip(made.bound, bound, strict=True)):
            made = self._made[node.id] = _Made(plan, plan.bind(arrays, masks, weights), bound, is_trained)
        seen = tuple(one.version for one in fed)
        if made.seen == seen:
            return made, False
        made.call.run()
        made.outputs = [
            _Out(array, mask, next(self._numbers))
            for array, mask in zip(made.call.outputs, made.call.masks, strict=True)
        ]
        made.seen = seen
        return made, True

    def _first_weights(
        self, document: Document, owner: Node, key: tuple[Any, ...], arrays: list[np.ndarray]
    ) -> Weights:
        """Random weights of the run's seed and the block's name, that no run notices."""
        import engine

        seed = document.settings["training"]["seed"] or 0
        key = (*key, owner.name, seed)
        known = self._drawn.get(owner.id)
        if known is None or known.key != key:
            layer = layer_of(owner)
            tensors = [engine.Input(batch_shape=array.shape, dtype=array.dtype.name) for array in arrays]
            with engine.utils.random_source(seed ^ zlib.crc32(owner.name.encode())):
                layer(tensors[0] if len(tensors) == 1 else tensors)
            known = self._drawn[owner.id] = _Drawn(key, tuple(weight.array for weight in layer.weights))
        return known.arrays


def _lone(owner: Node) -> tuple[Node, Config]:
    """The block, and its config, without what would be misled by a batch of one."""
    config = Config(owner.config)
    for name in _WITHOUT:
        config = config.without(name)
    return replace(owner, config=config), config


def _needed(document: Document, wanted: Collection[str] | None) -> set[str]:
    """The wanted blocks and all that lead to them."""
    if wanted is None:
        return set(document.nodes)
    found = {node_id for node_id in wanted if node_id in document.nodes}
    waiting = list(found)
    while waiting:
        for wire in document.incoming(waiting.pop()).values():
            if wire.source not in found:
                found.add(wire.source)
                waiting.append(wire.source)
    return found


def _fed(document: Document, node: Node, values: Mapping[str, list[_Out]]) -> list[_Out] | None:
    """What feeds a block; None where something is missing."""
    fed = []
    for wire in document.incoming(node.id).values():
        outputs = values.get(wire.source)
        at = list(document.output_ports(wire.source)).index(wire.source_port)
        if outputs is None or at >= len(outputs):
            return None
        fed.append(outputs[at])
    return fed or None
