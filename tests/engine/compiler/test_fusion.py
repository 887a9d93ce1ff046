"""What is fused, and what must not be."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import ops
from engine.autodiff import gradients
from engine.compiler.fuse import fuse_epilogues
from engine.compiler.fuse_batch_norm import fuse_batch_norm
from engine.compiler.fuse_elementwise import fuse_elementwise
from engine.compiler.passes import drop_dead
from engine.compiler.pipeline import compile_graph
from engine.ir.graph import Graph, Origin, TensorType
from engine.ir.verify import verify
from engine.ops.conv import ConvAttrs, conv
from engine.ops.kernels.cache import available
from engine.runtime.evaluate import evaluate
from engine.runtime.executor import execute


def names(graph: Graph) -> list[str]:
    return [node.op.name for node in graph.nodes]


def convolution(activation=ops.relu) -> Graph:
    graph = Graph()
    x, w = graph.input(TensorType((2, 6, 6, 3))), graph.input(TensorType((3, 3, 3, 8)))
    bias = graph.input(TensorType((8,)))
    (y,) = graph.add(conv, [x, w], ConvAttrs((1, 1), (1, 1), ((0, 0), (0, 0)), 1))
    graph.outputs = [activation(ops.add(y, bias))]
    return graph


def arrays_of(graph: Graph) -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [rng.normal(size=v.shape).astype("f4") for v in graph.inputs]


@pytest.mark.parametrize("activation,expected", [
    (ops.relu, ["conv_fused"]),
    (ops.tanh, ["conv_fused", "tanh"]),
    (lambda y: y, ["conv_fused"]),
])  # fmt: skip
def test_bias_and_relu_go_into_the_convolution(activation, expected):
    graph = convolution(activation)
    new = fuse_epilogues(graph)
    new = drop_dead(new)
    verify(new)
    assert names(new) == expected
    arrays = arrays_of(graph)
    np.testing.assert_allclose(evaluate(new, arrays)[0], evaluate(graph, arrays)[0], rtol=1e-5, atol=1e-5)


def test_a_result_that_somebody_else_reads_stays_outside():
    graph = convolution()
    before = graph.nodes[0].output
    graph.outputs.append(ops.tanh(before))
    assert names(fuse_epilogues(graph)) == names(graph)


@pytest.mark.skipif(not available(), reason="needs llvmlite")
class TestElementwise:
    def test_a_chain_is_one_kernel(self):
        graph = Graph()
        x, row = graph.input(TensorType((4, 6))), graph.input(TensorType((6,)))
        graph.outputs = [ops.tanh(ops.add(ops.multiply(x, row), 1.0))]
        assert names(fuse_elementwise(graph)) == ["fused"]

    @pytest.mark.parametrize("activation", ["gelu", "silu", "elu", "selu", "celu", "softplus", "mish", "hard_silu"])
    def test_an_activation_and_its_gradient_are_one_kernel_each(self, activation):
        graph = Graph()
        x, dy = graph.input(TensorType((4, 6))), graph.input(TensorType((4, 6)))
        y = engine.activations.get(activation)(x)
        graph.outputs = [y, *gradients(graph, y, [x], dy)]
        plan = compile_graph(graph, debug=True)
        assert {step.node.op.name for step in plan.compute} == {"fused"} and plan.kernel_calls <= 2
        arrays = arrays_of(graph)
        for made, want in zip(execute(plan, arrays), evaluate(graph, arrays), strict=True):
            assert made.dtype == "float32"
            np.testing.assert_allclose(made, want, rtol=1e-5, atol=1e-6)

    def test_a_second_power_is_a_square_and_a_first_one_nothing(self):
        graph = Graph()
        x = graph.input(TensorType((4, 6)))
        graph.outputs = list(gradients(graph, ops.reduce_sum(ops.power(x, 2.0)), [x]))
        plan = compile_graph(graph, debug=True)
        assert "power" not in {step.node.op.name for step in plan.compute}
        arrays = arrays_of(graph)
        np.testing.assert_array_equal(execute(plan, arrays)[0], 2 * arrays[0])

    def test_a_matrix_product_between_two_chains_keeps_them_apart(self):
        graph = Graph()
        x, w = graph.input(TensorType((4, 4))), graph.input(TensorType((4, 4)))
        y = ops.tanh(x)
        graph.outputs = [ops.add(ops.exp(ops.matmul(y, w)), y)]
        assert names(fuse_elementwise(graph)) == ["fused", "matmul", "fused"]

    def test_two_results_of_one_chain_are_both_given(self):
        graph = Graph()
        x = graph.input(TensorType((40,)))
        y = ops.exp(x)
        graph.outputs = [y, ops.add(y, x)]
        new = fuse_elementwise(graph)
        verify(new)
        assert names(new) == ["fused"] and len(new.nodes[0].outputs) == 2
        arrays = arrays_of(graph)
        for made, want in zip(execute(compile_graph(graph), arrays), evaluate(graph, arrays), strict=True):
            np.testing.assert_allclose(made, want, rtol=1e-5, atol=1e-6)

    def test_what_the_update_writes_does_not_mix_with_what_the_step_computes(self):
        graph = Graph()
        x = graph.input(TensorType((8,)))
        y = ops.exp(x)
        with graph.at(Origin(phase="update")):
            graph.updates = [(x, ops.add(y, 1.0))]
        graph.outputs = [y]
        new = fuse_elementwise(graph)
        assert [node.origin.phase for node in new.nodes] == ["forward", "update"]

    def test_operands_stretched_in_mixed_ways_are_left_alone(self):
        graph = Graph()
        x, middle = graph.input(TensorType((2, 3, 4))), graph.input(TensorType((1, 3, 1)))
        graph.outputs = [ops.add(x, middle)]
        assert names(fuse_elementwise(graph)) == ["add"]

    def test_an_optimizer_step_is_one_pass_over_memory(self):
        from engine.optimizers import Adam

        graph = Graph()
        flat, grad = graph.input(TensorType((100,))), graph.input(TensorType((100,)))
        slots = {name: graph.input(TensorType((100,))) for name in Adam().slots()}
        rate, iteration = graph.input(TensorType(())), graph.input(TensorType(()))
        with graph.at(Origin(phase="update")):
            new, updated = Adam().update(flat, [grad], slots, rate, iteration)
        graph.updates = [(flat, new), *((slots[name], updated[name]) for name in slots)]
        plan = compile_graph(graph, debug=True)
        large = [s for s in plan.update if s.node.output.type.size == 100 and s.node.op.name != "pack"]
        assert len(large) == 1 and plan.copies == [] and plan.arena_bytes < 2048


def normalised(adds: bool, activation: bool) -> Graph:
    """A step through batch normalisation, and all its gradients, of a layer with a bias."""
    graph = Graph()
    matrix, row = TensorType((6, 5, 8)), TensorType((8,))
    x, w, other = graph.input(matrix), graph.input(TensorType((8, 8))), graph.input(matrix)
    bias, gamma, beta = (graph.input(row) for _ in range(3))
    before = ops.add(ops.reshape(ops.matmul(ops.reshape(x, (30, 8)), w), (6, 5, 8)), bias)
    y, mean, variance = ops.batch_norm(before, gamma, beta, 1e-3)
    y = ops.add(other, y) if adds else y
    y = ops.relu(y) if activation else y
    loss = ops.reduce_sum(ops.multiply(ops.square(y), x))
    wanted = [w, bias, gamma, beta, x, *([other] if adds else [])]
    graph.outputs = [loss, mean, variance, *gradients(graph, loss, wanted)]
    return graph


@pytest.mark.parametrize("adds", [False, True])
@pytest.mark.parametrize("activation", [False, True])
def test_batch_normalisation_takes_what_follows_it(adds, activation):
    graph = drop_dead(normalised(adds, activation))
    new = drop_dead(fuse_batch_norm(graph))
    verify(new)
    arrays = arrays_of(graph)
    for got, want in zip(evaluate(new, arrays), evaluate(graph, arrays), strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-4)
    found = names(new)
    assert "batch_norm_joined_grad" in found and "batch_norm_grad" not in found
    assert ("batch_norm" in found) == (not adds and not activation)
    assert found.count("batch_norm_apply") == found.count("batch_norm_statistics") == int(adds or activation)
    assert "relu" not in found
    # Behind an addition the relu's gradient goes to both sides, and is computed once.
    assert found.count("relu_gradient") == int(adds and activation)


def test_of_two_normalisations_that_are_added_one_takes_the_other():
    graph = Graph()
    x, gamma, beta = graph.input(TensorType((6, 8))), graph.input(TensorType((8,))), graph.input(TensorType((8,)))
    a, *_ = ops.batch_norm(x, gamma, beta, 1e-3)
    b, *_ = ops.batch_norm(ops.tanh(x), beta, gamma, 1e-3)
    graph.outputs = [ops.relu(ops.add(a, b))]
    new = drop_dead(fuse_batch_norm(graph))
    verify(new)
    assert sorted(names(new)) == ["batch_norm", "batch_norm_apply", "batch_norm_statistics", "tanh"]
    arrays = arrays_of(graph)
    np.testing.assert_allclose(evaluate(new, arrays)[0], evaluate(graph, arrays)[0], rtol=1e-4, atol=1e-4)


def test_a_normalisation_that_others_read_stays_as_it_is():
    graph = normalised(False, True)
    y = next(node for node in graph.nodes if node.op.name == "batch_norm").outputs[0]
    graph.outputs.append(ops.tanh(y))
    assert {"batch_norm", "relu"} <= set(names(fuse_batch_norm(drop_dead(graph))))
