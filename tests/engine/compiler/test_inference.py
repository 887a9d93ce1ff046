"""Plans of predictions: scales absorbed by the weights before them, and what weights alone decide computed once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine import ops
from engine.compiler import compile_graph
from engine.compiler.inference import absorb_scales, fixed_values, hoist
from engine.compiler.pipeline import optimise
from engine.ir.graph import Graph, TensorType
from engine.ir.verify import verify
from engine.runtime.evaluate import evaluate
from engine.runtime.executor import Execution, execute
from engine.training.protocol import BatchType

L = engine.layers


def shaken(model, seed=0):
    """Every weight made a random number, variances positive."""
    rng = np.random.default_rng(seed)
    model.set_weights([np.abs(rng.normal(size=a.shape)) + 0.3 if "variance" in w.path else rng.normal(size=a.shape)
                       for w, a in zip(model.weights, model.get_weights(), strict=True)])  # fmt: skip
    return model


def plain(model, x):
    """Layer after layer, by the references."""
    for layer in model.layers:
        if type(layer).__name__ != "InputLayer":
            x = layer(x)
    return x


def planned(model, batch):
    steps = model._steps
    types = tuple(TensorType((batch, *tensor.shape[1:]), tensor.dtype) for tensor in model.inputs)
    return steps.prepare("predict", BatchType(types, (None,), (None,))).execution.plan


PRODUCTS = {
    "dense": ((6,), lambda **k: L.Dense(5, **k)),
    "dense_of_steps": ((4, 6), lambda **k: L.Dense(5, **k)),
    "conv1d": ((9, 3), lambda **k: L.Conv1D(5, 3, **k)),
    "conv2d": ((8, 9, 3), lambda **k: L.Conv2D(5, 3, padding="same", **k)),
    "conv2d_strided_grouped": ((8, 9, 4), lambda **k: L.Conv2D(6, 3, strides=2, groups=2, **k)),
    "depthwise": ((8, 9, 4), lambda **k: L.DepthwiseConv2D(3, **k)),
    "separable": ((8, 9, 4), lambda **k: L.SeparableConv2D(6, 3, **k)),
    "conv3d": ((5, 5, 5, 2), lambda **k: L.Conv3D(3, 2, **k)),
    "channels_first": ((3, 8, 9), lambda **k: L.Conv2D(5, 3, data_format="channels_first", **k)),
}


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("kind", PRODUCTS)
def test_a_batch_normalisation_leaves_nothing_behind_a_product(kind, bias):
    shape, product = PRODUCTS[kind]
    axis = 1 if kind == "channels_first" else -1
    model = shaken(engine.Sequential([L.Input(shape), product(use_bias=bias), L.BatchNormalization(axis=axis),
                                      L.Activation("relu")]))  # fmt: skip
    alone = engine.Sequential([L.Input(shape), product(use_bias=True), L.Activation("relu")])
    x = np.random.default_rng(1).normal(size=(4, *shape)).astype("f4")
    np.testing.assert_allclose(model.predict(x, batch_size=4, verbose=0), plain(model, x), rtol=1e-5, atol=1e-5)
    alone.predict(x, batch_size=4, verbose=0)
    assert len(planned(model, 4).compute) == len(planned(alone, 4).compute)


def test_what_cannot_be_absorbed_stays():
    """The product's result is needed elsewhere, or the normalisation comes after an activation."""
    x = L.Input((6,))
    y = L.Dense(5)(x)
    both = engine.Model(x, L.Add()([y, L.BatchNormalization()(y)]))
    after = engine.Sequential([L.Input((6,)), L.Dense(5, activation="relu"), L.BatchNormalization()])
    data = np.random.default_rng(1).normal(size=(4, 6)).astype("f4")
    for model in (shaken(both), shaken(after)):
        product, norm = (
            next(layer for layer in model.layers if type(layer).__name__ == kind)
            for kind in ("Dense", "BatchNormalization")
        )
        wanted = product(data)
        wanted = wanted + norm(wanted) if model is both else norm(wanted)
        np.testing.assert_allclose(model.predict(data, batch_size=4, verbose=0), wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("change", ["fit", "set_weights", "assign", "in place"])
def test_weights_that_change_are_folded_anew(change):
    model = shaken(engine.Sequential([L.Input((6,)), L.Dense(5), L.BatchNormalization(), L.Dense(2)]))
    model.compile("sgd", "mse")
    x = np.random.default_rng(1).normal(size=(8, 6)).astype("f4")
    before = model.predict(x, verbose=0)
    if change == "fit":
        model.fit(x, np.zeros((8, 2), "f4"), verbose=0)
    elif change == "set_weights":
        shaken(model, 3)
    elif change == "assign":
        model.layers[1].weights[1].assign(np.full(5, 3.0))
    else:
        model.layers[0].weights[0].array[...] *= 2
    after = model.predict(x, verbose=0)
    assert not np.allclose(before, after)
    np.testing.assert_allclose(after, plain(model, x), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(model(x), after, rtol=1e-5, atol=1e-5)
    loss = model.evaluate(x, np.zeros((8, 2), "f4"), verbose=0)
    assert loss == pytest.approx(float(np.square(after).mean()), rel=1e-4)


def test_a_callback_that_changes_weights_between_batches_counts_in_the_next():
    model = engine.Sequential([L.Input((2,)), L.Dense(1, kernel_initializer="ones"), L.BatchNormalization()])
    seen = []

    class Double(engine.callbacks.Callback):
        def on_predict_batch_end(self, batch, logs=None):
            self.model.layers[0].weights[0].array[...] *= 2
            seen.append(batch)

    made = model.predict(np.ones((6, 2), "f4"), batch_size=2, callbacks=[Double()], verbose=0)
    assert seen == [0, 1, 2]
    np.testing.assert_allclose(made[:, 0] / made[0, 0], [1, 1, 2, 2, 4, 4], rtol=1e-5)


def test_no_dropout_no_noise_and_no_gradients_in_a_plan_of_predictions():
    net = [L.Input((6,)), L.GaussianNoise(0.5), L.Dense(8), L.Dropout(0.5), L.AlphaDropout(0.2), L.Dense(3)]
    model = engine.Sequential(net)
    x = np.random.default_rng(1).normal(size=(4, 6)).astype("f4")
    model.predict(x, batch_size=4, verbose=0)
    plan = planned(model, 4)
    assert {step.node.origin.phase for step in plan.compute} == {"forward"} and not plan.update and not plan.copies
    layers = {origin.layer for step in plan.compute for origin, _ in step.node.shares}
    assert layers <= {layer.name for layer in model.layers if type(layer).__name__ == "Dense"}


def test_memory_of_a_prediction_is_used_again():
    model = engine.Sequential([L.Input((64,)), *[L.Dense(64, activation="tanh") for _ in range(20)]])
    model.predict(np.zeros((16, 64), "f4"), batch_size=16, verbose=0)
    assert planned(model, 16).arena_bytes <= 3 * 16 * 64 * 4


def test_only_what_weights_alone_decide_is_hoisted_and_nothing_large():
    graph = Graph()
    x, w, moved = (graph.input(TensorType((4, 4))) for _ in range(3))
    small, large = ops.exp(w), ops.broadcast_to(ops.reshape(w, (1, 4, 4)), (500, 4, 4))
    graph.outputs = [ops.add(x, small), ops.multiply(large, x), ops.exp(moved)]
    graph.updates = [(moved, ops.add(moved, 1.0))]
    graph.fixed = frozenset({1, 2})
    fixed = fixed_values(graph)
    assert small in fixed and large not in fixed and w in fixed
    assert moved not in fixed and x not in fixed
    marked = hoist(graph)
    assert [node.op.name for node in marked.nodes if node.origin.stage == 0] == ["exp", "reshape"]
    verify(marked)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_absorbing_and_hoisting_change_no_result(data):
    graph = Graph()
    x = graph.input(TensorType((5, 4)))
    weights = [graph.input(TensorType((4, 4))), graph.input(TensorType((4,))), graph.input(TensorType((1, 4))),
               graph.input(TensorType(()))]  # fmt: skip
    graph.fixed = frozenset(range(1, 5))
    values, vectors = [x], list(weights[1:])
    for _ in range(data.draw(st.integers(2, 12))):
        pick, value = data.draw(st.integers(0, 6)), data.draw(st.sampled_from(values))
        if pick == 0 and value.shape == (5, 4):
            values.append(ops.matmul(value, weights[0], transpose_b=data.draw(st.booleans())))
        elif pick in (1, 2):
            values.append((ops.add, ops.multiply)[pick - 1](value, data.draw(st.sampled_from(vectors))))
        elif pick == 3:
            values.append(ops.reshape(value, (1, 5, 4) if value.rank == 2 else (5, 4)))
        elif pick == 4:
            values.append(ops.tanh(value))
        elif pick == 5:
            vectors.append(ops.exp(ops.tanh(data.draw(st.sampled_from(vectors)))))
        else:
            values.append(ops.transpose(ops.transpose(value)))
    graph.outputs = values[-2:]
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=value.shape).astype("f4") for value in graph.inputs]
    wanted = evaluate(graph, arrays)
    for made in (absorb_scales(graph), hoist(graph), optimise(graph, debug=True)):
        verify(made)
        for one, other in zip(evaluate(made, arrays), wanted, strict=True):
            np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-5)
    for one, other in zip(execute(compile_graph(graph), arrays), wanted, strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-5)


def test_a_prologue_is_run_when_asked_and_outlives_runs():
    graph = Graph()
    x, w = graph.input(TensorType((8, 4))), graph.input(TensorType((4, 4)))
    y = ops.matmul(x, ops.tanh(w))
    for _ in range(6):  # the arena is used again and again; what the prologue made must not be
        y = ops.matmul(ops.tanh(y), ops.exp(ops.tanh(w)))
    graph.outputs, graph.fixed = [y], frozenset({1})
    rng = np.random.default_rng(0)
    arrays = [rng.normal(size=v.shape).astype("f4") for v in graph.inputs]
    plan = compile_graph(graph)
    assert plan.prologue and plan.kept_bytes > 0
    bound = Execution(plan, dict(zip(plan.graph.inputs, arrays, strict=True)))
    bound.prologue()
    wanted = evaluate(graph, arrays)[0]
    for _ in range(3):
        np.testing.assert_allclose(bound.run()[0], wanted, rtol=1e-4)
    arrays[1][...] *= 0.5
    bound.prologue()
    np.testing.assert_allclose(bound.run()[0], evaluate(graph, arrays)[0], rtol=1e-4)
