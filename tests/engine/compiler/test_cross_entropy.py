"""Which activations are joined with their cross-entropies, and that all figures stay what they are."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import losses, ops
from engine.autodiff import gradients
from engine.compiler.fuse_cross_entropy import fuse_cross_entropy
from engine.compiler.passes import drop_dead, fold, merge_common, simplify
from engine.ir.graph import Graph, TensorType
from engine.ir.verify import verify
from engine.runtime.evaluate import evaluate

L = engine.layers
RNG = np.random.default_rng(3)


def names(graph):
    return [node.op.name for node in graph.nodes]


def optimised(graph):
    for step in (drop_dead, fold, simplify, merge_common, drop_dead, fuse_cross_entropy, drop_dead):
        graph = step(graph)
        verify(graph, step.__name__)
    return graph


def step(loss, target, shape, activation, weight=None, also=None):
    """Loss, probabilities and the gradient of a layer that ends in an activation; `also`: more loss, of probabilities."""
    graph = Graph()
    x, w = graph.input(TensorType(shape)), graph.input(TensorType((shape[-1], shape[-1])))
    t = graph.input(TensorType(target.shape, target.dtype.name))
    p = activation(ops.dot_last(x, w))
    total = loss(t, p, weight)
    if also is not None:
        total = ops.add(total, also(p))
    graph.outputs = [total, p, *gradients(graph, total, [w])]
    arrays = [RNG.normal(size=shape).astype("f4"), RNG.normal(size=(shape[-1],) * 2).astype("f4"), target]
    return graph, arrays


def hot(shape):
    return np.eye(shape[-1], dtype="f4")[RNG.integers(0, shape[-1], shape[:-1])]


def ids(shape, kind="int32"):
    return RNG.integers(0, shape[-1], shape[:-1]).astype(kind)


def yes(shape):
    return RNG.integers(0, 2, shape).astype("f4")


CASES = {
    "one hot": (losses.CategoricalCrossentropy(), hot, (8, 5), ops.softmax),
    "smoothed": (losses.CategoricalCrossentropy(label_smoothing=0.1), hot, (8, 5), ops.softmax),
    "sequence": (losses.CategoricalCrossentropy(), hot, (4, 6, 5), ops.softmax),
    "classes": (losses.SparseCategoricalCrossentropy(), ids, (8, 5), ops.softmax),
    "classes, sequence": (losses.SparseCategoricalCrossentropy(), ids, (4, 6, 5), ops.softmax),
    "classes with an axis": (
        losses.SparseCategoricalCrossentropy(), lambda shape: ids(shape)[..., None].astype("f4"), (8, 5), ops.softmax
    ),
    "an ignored class": (losses.SparseCategoricalCrossentropy(ignore_class=2), ids, (8, 5), ops.softmax),
    "yes or no": (losses.BinaryCrossentropy(), yes, (8, 1), ops.sigmoid),
    "several yes or no": (losses.BinaryCrossentropy(label_smoothing=0.2), yes, (4, 6, 5), ops.sigmoid),
    "summed": (losses.BinaryCrossentropy(reduction="sum"), yes, (8, 5), ops.sigmoid),
}  # fmt: skip


@pytest.mark.parametrize("weighted", [False, True], ids=["", "weighted"])
@pytest.mark.parametrize("case", CASES)
def test_activation_and_loss_are_one_op_each_way(case, weighted):
    loss, targets, shape, activation = CASES[case]
    weight = RNG.random(shape[0]).astype("f4") if weighted else None
    graph, arrays = step(loss, targets(shape), shape, activation, weight)
    new = optimised(graph)
    whole = "softmax_cross_entropy" if activation is ops.softmax else "sigmoid_cross_entropy"
    found = [name for name in names(new) if "entropy" in name or name in ("softmax", "softmax_grad", "sigmoid", "log")]
    assert found == [whole, f"{whole}_grad"]
    for made, want in zip(evaluate(new, arrays), evaluate(graph, arrays), strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("case", ["one hot", "classes", "yes or no"])
def test_what_else_flows_back_into_the_probabilities_is_kept(case):
    loss, targets, shape, activation = CASES[case]
    graph, arrays = step(loss, targets(shape), shape, activation, also=lambda p: ops.reduce_sum(ops.square(p)))
    new = optimised(graph)
    for made, want in zip(evaluate(new, arrays), evaluate(graph, arrays), strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-4, atol=1e-6)


def test_two_outputs_that_are_each_others_targets_do_not_wait_for_each_other():
    graph = Graph()
    x, y = graph.input(TensorType((4, 3))), graph.input(TensorType((4, 3)))
    p, q = ops.softmax(x), ops.softmax(y)
    loss = losses.CategoricalCrossentropy()
    total = ops.add(loss(ops.stop_gradient(q), p), loss(ops.stop_gradient(p), q))
    graph.outputs = [total, *gradients(graph, total, [x, y])]
    new = optimised(graph)
    assert names(new).count("softmax_cross_entropy") == 1 and names(new).count("cross_entropy") == 1
    arrays = [RNG.normal(size=(4, 3)).astype("f4") for _ in range(2)]
    for made, want in zip(evaluate(new, arrays), evaluate(graph, arrays), strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-4, atol=1e-6)


def test_targets_that_come_from_the_output_itself_are_left_alone():
    graph = Graph()
    x = graph.input(TensorType((4, 3)))
    p = ops.softmax(x)
    total = losses.CategoricalCrossentropy()(ops.square(p), p)
    graph.outputs = [total, *gradients(graph, total, [x])]
    assert "cross_entropy" in names(optimised(graph))


def test_targets_have_their_gradient_too():
    graph = Graph()
    x, t = graph.input(TensorType((4, 3), "float64")), graph.input(TensorType((4, 3), "float64"))
    total = losses.CategoricalCrossentropy(label_smoothing=0.1)(ops.softmax(t), ops.softmax(x))
    graph.outputs = [total, *gradients(graph, total, [t])]
    at, target = RNG.normal(size=(4, 3)), RNG.normal(size=(4, 3))
    direction, small = RNG.normal(size=(4, 3)), 1e-6
    _, slope = evaluate(graph, [at, target])
    up, down = (evaluate(graph, [at, target + sign * small * direction])[0] for sign in (1, -1))
    assert (slope * direction).sum() == pytest.approx((up - down) / (2 * small), rel=1e-5)


def ended(from_logits, loss):
    engine.utils.set_random_seed(1)
    net = [L.Input((6, 4)), L.Dense(8, activation="tanh"), L.Dense(5, activation=None if from_logits else "softmax")]
    model = engine.Sequential(net)
    model.compile("sgd", loss(from_logits=from_logits), metrics=["accuracy"])
    return model


@pytest.mark.parametrize("loss,targets", [(losses.CategoricalCrossentropy, hot),
                                          (losses.SparseCategoricalCrossentropy, ids)])  # fmt: skip
def test_logits_and_probabilities_train_alike(loss, targets):
    x, y = RNG.normal(size=(32, 6, 4)).astype("f4"), targets((32, 6, 5))
    weight = RNG.random(32).astype("f4")
    kept = []
    for from_logits in (False, True):
        model = ended(from_logits, loss)
        history = model.fit(x, y, batch_size=8, epochs=2, sample_weight=weight, shuffle=False, verbose=0).history
        kept.append((history["loss"], history["accuracy"], model.evaluate(x, y, verbose=0), *model.get_weights()))
    for one, other in zip(*kept, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)
