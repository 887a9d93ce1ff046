"""Weights that cannot learn, or that should not yet be frozen."""

from __future__ import annotations

from collections.abc import Iterator

from app.document.checks.network import Network, called, warning
from app.document.fixes import NodeProblem, freeze_fix


def problems(network: Network) -> Iterator[NodeProblem]:
    yield from _nothing_to_train(network)
    yield from _frozen_random(network)
    yield from _norm_in_frozen_base(network)


def _nothing_to_train(network: Network) -> Iterator[NodeProblem]:
    # Where something cannot be told yet, its weights are not known either.
    if not network.outputs or any(network.report(node).outputs is None for node in network.nodes):
        return
    if network.analysis.total_trainable_parameters or not any(node.kind != "Input" for node in network.nodes):
        return
    frozen = [node for node in network.nodes if not node.trainable]
    last = network.document.nodes[network.outputs[0]]
    problem = warning(
        "no_trainable",
        f"Nothing can be learnt up to {called(last)}: "
        + ("all layers with weights are frozen." if frozen else "no layer has weights."),
        expected="at least one layer with weights that may change",
        got="0 trainable parameters",
        mend="thaw a layer" if frozen else "add a layer with weights, such as Dense",
    )
    ids = [node.id for node in frozen if network.has_weights(node)]
    yield NodeProblem(last.id, problem, (freeze_fix(network.document, ids, True, "Thaw all layers"),) if ids else ())


def _frozen_random(network: Network) -> Iterator[NodeProblem]:
    for node in network.nodes:
        if node.trainable or not network.has_weights(node) or network.is_trained(node) or node.shares is not None:
            continue
        problem = warning(
            "frozen_random",
            f"{called(node)} is frozen and has no trained weights: it keeps the random ones that it starts with.",
            expected="trained weights in a frozen layer",
            got="no weights yet",
            mend="thaw it, or load weights into it",
        )
        yield NodeProblem(node.id, problem, (freeze_fix(network.document, [node.id], True, f"Thaw {node.name!r}"),))


def _norm_in_frozen_base(network: Network) -> Iterator[NodeProblem]:
    """BatchNormalization that moves on over layers that do not: what was learnt behind it no longer fits."""
    found = []
    for node in network.of_kind("BatchNormalization"):
        before = network.only_feeder(node)
        if node.trainable and network.is_trained(node) and before is not None and not before.trainable:
            found.append(node)
    for node in found:
        problem = warning(
            "norm_in_frozen_base",
            f"{called(node)} stands behind a frozen layer and is not frozen itself: training on few samples shifts "
            "what the frozen layers behind it were trained for.",
            expected="frozen BatchNormalization in a frozen base",
            got="trainable",
            mend="freeze it too",
        )
        yield NodeProblem(node.id, problem, (freeze_fix(network.document, [node.id], False, f"Freeze {node.name!r}"),))
