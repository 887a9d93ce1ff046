"""Passes and the memory plan change nothing: on random graphs, and on the cases that are easily got wrong."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import ops
from engine.autodiff import gradients
from engine.compiler import memory
from engine.compiler.memory import plan_memory
from engine.compiler.passes import schedule
from engine.compiler.pipeline import PASSES, compile_graph, optimise
from engine.core.errors import Cancelled
from engine.ir.graph import Graph, Origin, TensorType
from engine.ir.verify import verify
from engine.runtime.evaluate import evaluate
from engine.runtime.executor import Execution, execute

UNARY = (ops.relu, ops.tanh, ops.sigmoid, ops.square, ops.negate, ops.exp)
BINARY = (ops.add, ops.multiply, ops.subtract, ops.maximum)


def random_graph(draw) -> Graph:
    graph = Graph("random")
    values = [graph.input(TensorType((4, 6)), f"x{i}") for i in range(2)]
    flat = graph.input(TensorType((36,)), "flat")
    values.append(ops.window(flat, 0, (6, 6)))
    values.append(graph.constant(np.linspace(-1, 1, 6, dtype="float32")))
    for _ in range(draw(st.integers(3, 14))):
        pick = draw(st.integers(0, 5))
        x = draw(st.sampled_from(values))
        if pick <= 1:
            made = draw(st.sampled_from(UNARY))(ops.tanh(x))
        elif pick == 2:
            others = [v for v in values if v.shape == x.shape]
            made = draw(st.sampled_from(BINARY))(x, draw(st.sampled_from(others)))
        elif pick == 3 and x.rank == 2 and x.shape[1] == 6:
            made = ops.matmul(x, values[2])
        elif pick == 4:
            made = ops.reshape(ops.transpose(x), x.shape)
        else:
            made = ops.add(x, 0.5) if x.rank < 2 else ops.multiply(x, 1.0)
        values.append(made)
    last = [v for v in values if v.node is not None][-4:]
    loss = ops.reduce_sum(ops.tanh(last[-1]))
    grads = [g for g in gradients(graph, loss, [flat]) if g is not None]
    graph.outputs = [*last, loss, *grads]
    with graph.at(Origin(phase="update")):
        for grad in grads:
            graph.updates.append((flat, ops.subtract(flat, ops.multiply(grad, 0.1))))
    return graph


def feeds(graph: Graph) -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [rng.normal(size=value.shape).astype(value.dtype) for value in graph.inputs]


def unplanned(graph: Graph, arrays: list[np.ndarray]) -> list[np.ndarray]:
    """Every value in memory of its own, by the same kernels as a planned run."""
    known = dict(graph.constants) | dict(zip(graph.inputs, arrays, strict=True))

    class Serial:
        threads = 1

        def run(self, function, shards):
            for shard in shards:
                function(*shard)

    with np.errstate(all="ignore"):
        for node in graph.nodes:
            ins = [known[v] for v in node.inputs]
            types = [v.type for v in node.inputs], [v.type for v in node.outputs]
            kernel = node.op.fast(node.attrs, *types) if node.op.fast else None
            if kernel is None:
                outs = [np.array(a) for a in node.op.reference(node.attrs, *ins)]
            else:
                outs = [np.empty(v.shape, v.dtype) for v in node.outputs]
                kernel.bind(ins, outs, [np.empty(t.shape, t.dtype) for t in kernel.scratch], Serial())()
            known.update(zip(node.outputs, outs, strict=True))
    return [known[v] for v in graph.roots()]


def a_plan(graph, data):
    """Laid out in the order of running, or by size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(memory, "HOLES", data.draw(st.sampled_from([-1.0, 100.0])))
        return plan_memory(graph)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 12), st.integers(0, 6)), min_size=1, max_size=25))
def test_memory_laid_out_by_size_does_not_overlap(drawn):
    spans = [memory.Span(size, 0, begin, begin + length) for size, begin, length in drawn]
    offsets, end = memory.lay_out_by_size(spans)
    at = [range(offset, offset + span.size) for offset, span in zip(offsets, spans, strict=True)]
    for i, one in enumerate(spans):
        assert 0 <= offsets[i] and at[i].stop <= end
        for j, other in enumerate(spans[:i]):
            together = one.begin <= other.end and other.begin <= one.end
            assert not (together and set(at[i]) & set(at[j])), (one, other)


def test_the_largest_first_leaves_no_hole_where_the_order_of_running_does():
    # What comes first is small and stays, so that the large one after it finds no room where the next large one was.
    spans = [memory.Span(4, 0, 0, 1), memory.Span(1, 4, 0, 9), memory.Span(5, 5, 2, 9)]
    assert memory.lay_out_by_size(spans)[1] == 6


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_each_pass_preserves_what_a_random_graph_computes(data):
    graph = random_graph(data.draw)
    verify(graph)
    arrays = feeds(graph)
    expected = evaluate(graph, arrays)
    for step in PASSES:
        graph = step(graph)
        verify(graph, step.__name__)
        for made, want in zip(evaluate(graph, arrays), expected, strict=True):
            np.testing.assert_allclose(made, want, rtol=1e-5, atol=1e-6)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_planned_run_equals_an_unplanned_one_bit_for_bit(data):
    graph = optimise(random_graph(data.draw))
    arrays = feeds(graph)
    wanted = unplanned(graph, arrays)
    bound = Execution(a_plan(graph, data), dict(zip(graph.inputs, [a.copy() for a in arrays], strict=True)))
    made = [array.copy() for array in bound.run()]
    for one, other in zip(made, wanted, strict=False):
        assert one.tobytes() == other.tobytes()
    for (target, _), other in zip(graph.updates, wanted[len(made) :], strict=True):
        assert bound.inputs[graph.inputs.index(target)].tobytes() == other.tobytes()


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_no_two_live_buffers_overlap(data):
    graph = optimise(random_graph(data.draw))
    plan = a_plan(graph, data)
    order = {node: index for index, node in enumerate(graph.nodes)}
    roots = set(graph.roots())
    lives = []
    for value in graph.values():
        place = plan.places.get(value)
        if place is None or place.buffer != "arena" or value.node is None:
            continue
        readers = [order[n] for n in graph.nodes if value in n.inputs]
        end = len(order) if value in roots else max(readers, default=order[value.node])
        lives.append((order[value.node], end, place.offset, place.offset + int(value.type.nbytes), value))
    for i, (start, end, low, high, a) in enumerate(lives):
        for start2, end2, low2, high2, b in lives[i + 1 :]:
            if start < end2 and start2 < end and low < high2 and low2 < high:
                shared = a.node.op.view or b.node.op.view or "pack" in (a.node.op.name, b.node.op.name)
                shared = shared or any(
                    n.op.view or n.op.name == "pack" for n in graph.nodes if a in n.inputs or b in n.inputs
                )
                assert shared, (a, b)


def test_a_swap_of_two_states_reads_before_it_writes():
    graph = Graph()
    a, b = graph.input(TensorType((3,))), graph.input(TensorType((3,)))
    graph.updates = [(a, b), (b, a)]
    bound = Execution(compile_graph(graph), {a: np.zeros(3, "f4")})
    bound.inputs[1][:] = 1
    bound.run()
    assert bound.inputs[0].tolist() == [1, 1, 1] and bound.inputs[1].tolist() == [0, 0, 0]


def test_gradients_are_written_straight_into_their_pack_and_the_update_into_the_weights():
    graph = Graph()
    flat, x = graph.input(TensorType((20,))), graph.input(TensorType((5, 4)))
    w, v = ops.window(flat, 0, (4, 3)), ops.window(flat, 12, (4, 2))
    loss = ops.reduce_sum(ops.matmul(x, w)) + ops.reduce_sum(ops.square(ops.matmul(x, v)))
    packed = ops.pack(gradients(graph, loss, [w, v]))
    with graph.at(Origin(phase="update")):
        graph.updates = [(flat, ops.subtract(flat, packed * 0.1))]
    graph.outputs = [loss]
    plan = compile_graph(graph, debug=True)
    assert plan.copies == []
    arrays = feeds(graph)
    graph.outputs = [loss, packed]
    expected = evaluate(graph, arrays)
    bound = Execution(plan, dict(zip(plan.graph.inputs, [a.copy() for a in arrays], strict=True)))
    bound.run()
    np.testing.assert_allclose(bound.inputs[0], arrays[0] - 0.1 * expected[1], rtol=1e-5)


def test_diamonds_double_uses_and_dead_branches():
    graph = Graph()
    x = graph.input(TensorType((2, 2)))
    y = ops.tanh(x)
    ops.exp(y)
    z = ops.add(ops.multiply(y, y), ops.add(y, y))
    graph.outputs = [z, z, y]
    arrays = feeds(graph)
    plan = compile_graph(graph, debug=True)
    assert all(step.node.op.name != "exp" for step in plan.compute)
    for made, want in zip(execute(plan, arrays), evaluate(graph, arrays), strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-6)


def test_a_chain_of_five_thousand_nodes_compiles_and_runs_in_little_memory():
    graph = Graph()
    value = graph.input(TensorType((8,)))
    for index in range(5000):
        value = ops.tanh(value) if index % 2 else ops.add(value, 0.01)
    graph.outputs = [value]
    plan = compile_graph(graph)
    assert plan.arena_bytes <= 128
    np.testing.assert_allclose(execute(plan, feeds(graph))[0], evaluate(graph, feeds(graph))[0], rtol=1e-5)


def test_cancelling_leaves_weights_as_they_were():
    graph = Graph()
    w = graph.input(TensorType((3,)))
    graph.outputs = [ops.tanh(w)]
    with graph.at(Origin(phase="update")):
        graph.updates = [(w, ops.add(w, 1.0))]
    bound = Execution(compile_graph(graph))

    class Set:
        def is_set(self):
            return True

    with pytest.raises(Cancelled):
        bound.run(Set())
    assert bound.inputs[0].tolist() == [0, 0, 0]


def test_the_block_where_a_nan_is_born_is_named():
    graph = Graph()
    x = graph.input(TensorType((3,)))
    with graph.inside("scale"):
        y = ops.multiply(x, 2.0)
    with graph.inside("log_1"):
        z = ops.log(y)
    graph.outputs = [ops.reduce_sum(z)]
    bound = Execution(compile_graph(graph))
    bound.inputs[0][:] = -1
    bound.compute()
    error = bound.first_not_finite()
    assert error.block == "log_1" and "log_1" in str(error) and "NaN" in str(error)


def test_updates_run_last():
    graph = Graph()
    x = graph.input(TensorType((3,)))
    with graph.at(Origin(phase="update")):
        graph.updates = [(x, ops.add(x, 1.0))]
    graph.outputs = [ops.tanh(x)]
    assert [node.origin.phase for node in schedule(graph).nodes] == ["forward", "update"]
