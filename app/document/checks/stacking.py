"""Blocks one behind the other that undo, repeat or starve each other."""

from __future__ import annotations

from collections.abc import Iterator

from app.document import edits
from app.document.checks.network import (
    ACTIVATIONS,
    CONVOLUTIONS,
    DROPPING,
    Network,
    called,
    hint,
    warning,
)
from app.document.fixes import Fix, NodeProblem, delete_fix, set_field_fix, set_fields_fix
from app.document.graph import Node, id_order
from app.document.history import Command

_LINEAR_KINDS = frozenset({"Dense", *CONVOLUTIONS})
_SATURATING = frozenset({"sigmoid", "tanh", "softsign", "hard_sigmoid"})
_UNBOUNDED = frozenset({"relu", "elu", "selu", "gelu", "swish", "silu", "leaky_relu", "linear", "exponential"})
# So many saturating layers one behind the other still learn; more seldom do.
_MOST_SATURATING = 4
# The deepest plain networks that were trained without help have 19 layers with weights.
_MOST_PLAIN = 20
_NORMALIZING = frozenset({"BatchNormalization", "LayerNormalization", "GroupNormalization", "RMSNormalization"})
_HIGHEST_RATE = 0.8
# Blocks that, with these settings, give out what they were given.
_IDLE: dict[str, dict[str, float]] = {
    "Dropout": {"rate": 0},
    "SpatialDropout1D": {"rate": 0},
    "SpatialDropout2D": {"rate": 0},
    "GaussianDropout": {"rate": 0},
    "GaussianNoise": {"stddev": 0},
    "AlphaDropout": {"rate": 0},
    "MaxPooling1D": {"pool_size": 1},
    "MaxPooling2D": {"pool_size": 1},
    "AveragePooling1D": {"pool_size": 1},
    "AveragePooling2D": {"pool_size": 1},
    "UpSampling1D": {"size": 1},
    "UpSampling2D": {"size": 1},
    "ZeroPadding1D": {"padding": 0},
    "ZeroPadding2D": {"padding": 0},
    "Cropping1D": {"cropping": 0},
    "Cropping2D": {"cropping": 0},
}


def problems(network: Network) -> Iterator[NodeProblem]:
    for node in network.nodes:
        for rule in (_linear_stack, _double_activation, _inner_softmax, _softmax_of_one, _normalization, _dropping):
            yield from rule(network, node)
        yield from _idle(network, node)
        yield from _recurrent_activation(network, node)
    yield from _saturating(network)
    yield from _plain(network)


def _linear_stack(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in _LINEAR_KINDS or network.activation(node) != "linear":
        return
    after = network.next_beyond(node)
    if after is None or after.kind not in _LINEAR_KINDS or network.activation(after) != "linear":
        return
    # A frozen block is there for what it does, not to learn: it scales pixels, or its weights are somebody else's.
    if not (node.trainable and after.trainable):
        return
    problem = warning(
        "linear_stack",
        f"{called(node)} and {called(after)} follow each other without an activation in between: "
        "together they can do no more than one of them.",
        expected="an activation such as relu",
        got="linear",
        mend=f"set the activation of {node.name!r} to relu",
        field="activation",
    )
    yield NodeProblem(
        node.id, problem, (set_field_fix(network.inspector, network.document, node, "activation", "relu"),)
    )


def _double_activation(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in ACTIVATIONS:
        return
    before = network.only_feeder(node)
    if before is None or network.only_reader(before) is not node:
        return
    first, second = network.activation(before), network.activation(node)
    if first in (None, "linear") or second in (None, "linear"):
        return
    fixes = [delete_fix(network.document, node)]
    if before.kind not in ACTIVATIONS:
        fixes.append(set_field_fix(network.inspector, network.document, before, "activation", "linear"))
    else:
        fixes.append(delete_fix(network.document, before))
    problem = warning(
        "double_activation",
        f"{called(node)} applies {second} to what {called(before)} has already put through {first}.",
        expected="one activation behind a layer",
        got=f"{first}, then {second}",
        mend=f"delete {node.name!r}, or set the activation of {before.name!r} to linear",
    )
    yield NodeProblem(node.id, problem, tuple(fixes))


def _inner_softmax(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in _LINEAR_KINDS or network.activation(node) != "softmax":
        return
    after = network.next_beyond(node)
    if after is None or after.kind not in _LINEAR_KINDS:
        return
    problem = warning(
        "inner_softmax",
        f"{called(node)} is inside the network and ends in softmax: its values compete, and little gets through "
        f"to {called(after)}.",
        expected="relu or the like inside the network",
        got="softmax",
        mend=f"set the activation of {node.name!r} to relu",
        field="activation",
    )
    yield NodeProblem(
        node.id, problem, (set_field_fix(network.inspector, network.document, node, "activation", "relu"),)
    )


def _softmax_of_one(network: Network, node: Node) -> Iterator[NodeProblem]:
    spec = network.output(node)
    if spec is None or len(spec.shape) < 2 or spec.shape[-1] != 1 or network.activation(node) != "softmax":
        return
    if node.kind not in (*_LINEAR_KINDS, "Softmax", "Activation") or node.config.get("axis", -1) != -1:
        return
    fixes: tuple[Fix, ...] = ()
    if node.kind != "Softmax":
        fixes = (set_field_fix(network.inspector, network.document, node, "activation", "sigmoid"),)
    problem = warning(
        "softmax_one",
        f"{called(node)} takes the softmax of one value, which is always 1.",
        expected="sigmoid for one value, or a value for each class",
        got="softmax of 1 value",
        mend="set its activation to sigmoid, or give it a unit for each class",
        field="activation" if node.kind != "Softmax" else None,
    )
    yield NodeProblem(node.id, problem, fixes)


def _normalization(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in _NORMALIZING:
        return
    before = network.only_feeder(node)
    if before is None:
        return
    if before.kind == node.kind and before.config == node.config:
        problem = warning(
            "norm_twice",
            f"{called(node)} normalises what {called(before)} has just normalised.",
            expected="one of them",
            got="two in a row",
            mend="delete one of them",
        )
        yield NodeProblem(node.id, problem, (delete_fix(network.document, node),))
    if node.kind != "BatchNormalization" or network.only_reader(before) is not node:
        return
    if before.kind in DROPPING:
        problem = hint(
            "dropout_before_norm",
            f"{called(before)} changes how widely values spread while training, and {called(node)} then measures "
            "another spread than it meets later.",
            expected="normalisation first, or no dropout there",
            got=f"{before.kind}, then {node.kind}",
            mend=f"delete {before.name!r}, or put it behind {node.name!r}",
        )
        yield NodeProblem(before.id, problem, (delete_fix(network.document, before),))
    has_bias = network.inspector.field(before.kind, "use_bias") is not None and network.value(before, "use_bias")
    # A trained layer keeps its bias: without it, it would answer otherwise.
    if (
        before.kind in _LINEAR_KINDS
        and has_bias
        and network.activation(before) == "linear"
        and network.value(node, "center")
        and not network.is_trained(before)
    ):
        problem = hint(
            "bias_before_norm",
            f"{called(before)} has a bias, which {called(node)} subtracts again.",
            expected="use_bias False before BatchNormalization",
            got="use_bias True",
            mend=f"set use_bias of {before.name!r} to False",
            field="use_bias",
        )
        yield NodeProblem(
            before.id, problem, (set_field_fix(network.inspector, network.document, before, "use_bias", False),)
        )


def _dropping(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in DROPPING:
        return
    if node.id in network.ends and not network.readers(node):
        problem = warning(
            "dropout_last",
            f"{called(node)} stands behind the last layer and spoils the answers while the network trains.",
            expected="dropout between layers",
            got="dropout at the output",
            mend="delete it",
        )
        yield NodeProblem(node.id, problem, (delete_fix(network.document, node),))
    rate = network.value(node, "rate") if network.inspector.field(node.kind, "rate") is not None else None
    if isinstance(rate, int | float) and _HIGHEST_RATE <= rate < 1:
        problem = hint(
            "dropout_high",
            f"{called(node)} drops {rate:.0%} of all values; little is left to learn from.",
            expected="a rate of 0.1 to 0.5",
            got=f"{rate:g}",
            mend="set its rate to 0.5",
            field="rate",
        )
        yield NodeProblem(node.id, problem, (set_field_fix(network.inspector, network.document, node, "rate", 0.5),))


def _idle(network: Network, node: Node) -> Iterator[NodeProblem]:
    if not _is_idle(network, node) or not network.readers(node):
        return
    problem = hint(
        "no_effect",
        f"{called(node)} gives out exactly what it is given.",
        expected="a block that changes something",
        got="no effect with these settings",
        mend="delete it, or set it to something",
    )
    yield NodeProblem(node.id, problem, (delete_fix(network.document, node),))


def _is_idle(network: Network, node: Node) -> bool:
    if node.kind not in _IDLE and node.kind not in ("Flatten", "Activation", "Reshape", "Permute"):
        return False
    given, made = network.inputs(node), network.output(node)
    if len(given) != 1 or made is None or given[0] != made:
        return False
    if node.kind == "Flatten" or (node.kind == "Activation" and network.activation(node) == "linear"):
        return True
    if node.kind == "Reshape":
        return None not in made.shape[1:]
    if node.kind == "Permute":
        dims = network.value(node, "dims")
        return isinstance(dims, list | tuple) and list(dims) == sorted(dims)
    idle = _IDLE.get(node.kind)
    return idle is not None and all(_all_equal(network.value(node, name), value) for name, value in idle.items())


def _all_equal(value: object, wanted: float) -> bool:
    if isinstance(value, list | tuple):
        return all(_all_equal(one, wanted) for one in value)
    return value == wanted


def _recurrent_activation(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in ("LSTM", "GRU", "SimpleRNN") or network.inspector.field(node.kind, "activation") is None:
        return
    activation = network.activation(node)
    if activation not in _UNBOUNDED:
        return
    problem = warning(
        "recurrent_activation",
        f"{called(node)} feeds back what {activation} gives, which has no bound: over many steps it explodes.",
        expected="tanh",
        got=str(activation),
        mend="set its activation to tanh",
        field="activation",
    )
    yield NodeProblem(
        node.id, problem, (set_field_fix(network.inspector, network.document, node, "activation", "tanh"),)
    )


def _saturating(network: Network) -> Iterator[NodeProblem]:
    """Chains of layers whose activations all saturate."""
    length: dict[str, list[Node]] = {}
    for node in network.nodes:
        before = network.only_feeder(node)
        chain = length.get(before.id, []) if before is not None else []
        if node.kind in _LINEAR_KINDS:
            saturates = network.activation(node) in _SATURATING and node.id not in network.ends
            length[node.id] = [*chain, node] if saturates else []
        else:
            length[node.id] = [] if node.kind in (*_NORMALIZING, *ACTIVATIONS, "Add") else chain
    for node in network.nodes:
        chain = length[node.id]
        if len(chain) <= _MOST_SATURATING or chain[-1] is not node:
            continue
        if any(len(length.get(reader.id, ())) > len(chain) for reader in _beyond(network, node)):
            continue
        function = network.activation(node)
        problem = warning(
            "vanishing",
            f"{len(chain)} layers with {function} or the like stand one behind the other, up to {called(node)}: the "
            "first of them hardly learn.",
            expected="relu or the like in deep networks",
            got=f"{len(chain)} saturating layers",
            mend="set their activations to relu, or put BatchNormalization in between",
        )
        ids = [one.id for one in chain]
        fix = set_fields_fix(
            network.inspector, network.document, ids, "activation", "relu", f"Set all {len(chain)} to relu"
        )
        yield NodeProblem(chain[0].id, problem, (fix,))


def _beyond(network: Network, node: Node) -> list[Node]:
    after = network.next_beyond(node)
    return [] if after is None else [after]


def _plain(network: Network) -> Iterator[NodeProblem]:
    """A long way of layers with weights, without normalisation, and without a branch that leads past them."""
    ways: dict[str, list[Node]] = {}
    for node in network.nodes:
        feeders = network.feeders(node)
        way = ways.get(feeders[0].id, []) if len(feeders) == 1 else []
        if node.kind in _NORMALIZING:
            way = []
        elif node.kind in _LINEAR_KINDS:
            way = [*way, node]
        ways[node.id] = way
    for node_id in sorted(network.ends, key=id_order):
        way = ways.get(node_id, [])
        if len(way) <= _MOST_PLAIN or all(network.is_trained(one) for one in way):
            continue
        first = way[0]
        problem = hint(
            "deep_plain",
            f"{len(way)} layers with weights from {called(first)} on have no normalisation and no way past them.",
            expected=f"BatchNormalization, or residual wires, in a network of more than {_MOST_PLAIN} layers",
            got=f"{len(way)} plain layers",
            mend="put BatchNormalization between them",
        )
        middle = [one.id for one in way[3:-1:4]]
        yield NodeProblem(first.id, problem, (_normalize_fix(network, middle),))


def _normalize_fix(network: Network, ids: list[str]) -> Fix:
    document = network.document

    def build() -> Command:
        draft = edits.Draft(document)
        for node_id in ids:
            for wire in draft.document.outgoing(node_id)[:1]:
                draft.apply(*edits.insert_on_wire(draft.document, wire, "BatchNormalization").changes)
        return draft.command(f"Insert {len(ids)} BatchNormalization")

    return Fix(f"Insert BatchNormalization in {len(ids)} places", build)
