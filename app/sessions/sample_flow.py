"""One sample on its way through the network: what comes out of each block, computed block by block and remembered.

Nothing is compiled and nothing is built whole, so a network that is half drawn shows what it can, and an edit computes
anew only what lies behind it.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from app.document.changes import Weights
from app.document.graph import Document, Node
from app.document.model import layer_of, set_layer_weights
from app.document.values import Config
from app.sessions.dataset import Cancel, never, stop_if

TRAINED, RANDOM, MIXED, NONE = "trained", "random", "mixed", "none"
# Blocks that know a batch of many samples alone would be misled by one: nothing else is asked of them here.
_WITHOUT = ("stateful", "batch_size")


@dataclass(frozen=True)
class Flowed:
    """What came out: `values` by node id (first output, without the batch), and which blocks have trained weights.

    `failed` are blocks that could not compute, with the reason. `origin` says where the weights came from: "trained",
    "random", "mixed", or "none" where no block has any. `computed` counts the blocks that were not remembered;
    `versions` are numbers by node id that stay while the values are the same.
    """

    values: Mapping[str, np.ndarray] = field(default_factory=dict)
    failed: Mapping[str, str] = field(default_factory=dict)
    origin: str = NONE
    computed: int = 0
    versions: Mapping[str, int] = field(default_factory=dict)


@dataclass
class _Made:
    key: tuple[Any, ...]
    outputs: list[np.ndarray]
    kept: tuple[Any, ...] = ()


@dataclass
class _Layer:
    """A layer as it was made (`key`), its weights now, and how often they were exchanged."""

    key: tuple[Any, ...]
    layer: Any
    arrays: Weights | None
    turn: int = 0


class SampleFlow:
    """Remembers layers and what they gave. One call of `run` at a time; any thread."""

    def __init__(self) -> None:
        self._layers: dict[str, _Layer] = {}
        self._made: dict[str, _Made] = {}
        # Which steps of an array are no padding, (1, steps), by the array's identity; the array is held with it.
        self._numbers = itertools.count()
        self._inputs: dict[str, np.ndarray] = {}
        self._versions: dict[int, tuple[np.ndarray, int]] = {}
        self._masks: dict[int, tuple[np.ndarray, np.ndarray]] = {}

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
        values: dict[str, list[np.ndarray]] = {}
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
            arrays = given.get(node.layer_id)
            try:
                before = self._made.get(node_id)
                values[node_id], layer = self._outputs(document, node, fed, arrays)
                computed += self._made[node_id] is not before
            except Exception as error:
                failed[node_id] = str(error) or type(error).__name__
                continue
            if layer.weights:
                trained += arrays is not None
                random += arrays is None
        for node_id in set(self._made) - set(document.nodes):
            del self._made[node_id]
        for node_id in set(self._layers) - set(document.nodes):
            del self._layers[node_id]
        alive = {id(one) for made in self._made.values() for one in made.outputs}
        self._masks = {key: value for key, value in self._masks.items() if key in alive}
        origin = MIXED if trained and random else TRAINED if trained else RANDOM if random else NONE
        chosen = values if wanted is None else {one: values[one] for one in wanted if one in values}
        versions = {one: self._version(outputs[0]) for one, outputs in chosen.items()}
        self._versions = {
            id(array): (array, number) for array, number in self._versions.values() if number in versions.values()
        }
        return Flowed({one: outputs[0][0] for one, outputs in chosen.items()}, failed, origin, computed, versions)

    def _settled(self, node_id: str, array: np.ndarray) -> np.ndarray:
        """The last sample's array where it is equal: what was computed from it is known still."""
        known = self._inputs.get(node_id)
        if known is None or known.dtype != array.dtype or not np.array_equal(known, array):
            self._inputs[node_id] = known = array
        return known

    def _version(self, array: np.ndarray) -> int:
        if id(array) not in self._versions:
            self._versions[id(array)] = (array, next(self._numbers))
        return self._versions[id(array)][1]

    def _outputs(
        self, document: Document, node: Node, fed: list[np.ndarray], arrays: Weights | None
    ) -> tuple[list[np.ndarray], Any]:
        layer = self._layer(document, node, fed, arrays)
        key = (id(layer), self._layers[node.layer_id].turn, *(id(array) for array in fed))
        known = self._made.get(node.id)
        if known is not None and known.key == key:
            return known.outputs, layer
        masks = [self._masks[id(array)][1] if id(array) in self._masks else None for array in fed]
        outputs, after = _called(layer, fed, masks)
        # What the key names by its identity is held, so that the identity stays its own.
        self._made[node.id] = _Made(key, outputs, (layer, *fed))
        for array, mask in zip(outputs, after, strict=True):
            if mask is not None:
                self._masks[id(array)] = (array, mask)
        return outputs, layer

    def _layer(self, document: Document, node: Node, fed: list[np.ndarray], arrays: Weights | None) -> Any:
        owner = document.nodes[node.layer_id]
        seed = document.settings["training"]["seed"] or 0
        shapes = tuple((array.shape, array.dtype.str) for array in fed)
        config = Config(owner.config)
        for name in _WITHOUT:
            config = config.without(name)
        key = (owner.kind, owner.name, config.key, shapes, seed if arrays is None else None)
        known = self._layers.get(owner.id)
        if known is not None and known.key == key:
            if known.arrays is arrays:
                return known.layer
            if arrays is not None and set_layer_weights(known.layer, arrays):
                # Those that a run has reached a moment later: the layer stays, and nothing is built anew.
                known.arrays, known.turn = arrays, known.turn + 1
                return known.layer
        layer = layer_of(replace(owner, config=config))
        with _first_weights(arrays, seed ^ zlib.crc32(owner.name.encode())):
            _build(layer, fed)
        if arrays is not None and not set_layer_weights(layer, arrays):
            # Weights of another shape: the run would start anew with random ones too.
            return self._layer(document, node, fed, None)
        self._layers[owner.id] = _Layer(key, layer, arrays)
        return layer


@contextmanager
def _first_weights(arrays: Weights | None, seed: int) -> Iterator[None]:
    """Random weights of this seed that no run notices; none at all where others are put in their place."""
    import engine
    from engine.catalogue import unfilled_weights

    with engine.utils.random_source(seed):
        if arrays is None:
            yield
        else:
            with unfilled_weights():
                yield


def _build(layer: Any, fed: list[np.ndarray]) -> None:
    """Make the layer's weights for arrays of these shapes, without computing."""
    import engine

    tensors = [engine.Input(batch_shape=array.shape, dtype=array.dtype.name) for array in fed]
    layer(tensors[0] if len(tensors) == 1 else tensors)


def _called(
    layer: Any, fed: list[np.ndarray], masks: list[np.ndarray | None]
) -> tuple[list[np.ndarray], list[np.ndarray | None]]:
    """What a layer gives for arrays with their masks, as a copy where it hands on what it was given."""
    if hasattr(layer, "layers"):
        # A nested network is called as a whole, and makes masks of its own.
        made = layer(fed[0] if len(fed) == 1 else fed)
        outputs = [np.array(one) for one in (made if isinstance(made, list | tuple) else [made])]
        return outputs, [None] * len(outputs)
    outputs, after = layer.call_masked(fed, masks)
    return [np.array(one) for one in outputs], after


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


def _fed(document: Document, node: Node, values: Mapping[str, list[np.ndarray]]) -> list[np.ndarray] | None:
    """What feeds a block; None where something is missing."""
    fed = []
    for wire in document.incoming(node.id).values():
        outputs = values.get(wire.source)
        at = list(document.output_ports(wire.source)).index(wire.source_port)
        if outputs is None or at >= len(outputs):
            return None
        fed.append(outputs[at])
    return fed or None
