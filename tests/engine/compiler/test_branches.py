"""Recurrent layers that do not wait for one another run side by side: which ones, in memory of their own, the same bits."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine import ops
from engine.compiler import branches, memory
from engine.compiler.branches import bring_together
from engine.compiler.memory import plan_memory
from engine.compiler.pipeline import compile_graph
from engine.ir.graph import Graph, TensorType
from engine.ir.verify import verify
from engine.ops.kernels.cache import available
from engine.ops.recurrent.gated import SimpleRnnAttrs, simple_rnn
from engine.profiler import Peaks, profile_step
from engine.runtime.evaluate import evaluate
from engine.runtime.executor import Execution
from engine.runtime.recording import Recorder
from engine.runtime.threads import SerialPool, ThreadPool

L = engine.layers
BATCH, STEPS, UNITS = 6, 5, 8
compiled = pytest.mark.skipif(not available(), reason="only compiled kernels run side by side")


@pytest.fixture(autouse=True)
def two_threads(monkeypatch):
    monkeypatch.setenv("LAYERLOOM_THREADS", "2")
    monkeypatch.setattr(branches, "LEAST_FLOPS", 0)


@pytest.fixture(scope="module")
def pool():
    pool = ThreadPool(2)
    yield pool
    pool.close()


class Net:
    """A graph of plain recurrent layers."""

    def __init__(self, *shape: int):
        self.graph = Graph("net")
        self.units = UNITS
        self.x = self.graph.input(TensorType(shape or (BATCH, STEPS, UNITS)), "x")

    def layer(self, x, units=UNITS, backwards=False):
        rng = np.random.default_rng(units)
        weights = [rng.normal(size=shape).astype("f4") / 3 for shape in ((x.shape[2], units), (units, units), (units,))]
        state = self.graph.constant(np.zeros((x.shape[0], units), "f4"))
        constants = [self.graph.constant(array) for array in weights]
        return self.graph.add(simple_rnn, [x, state, *constants], SimpleRnnAttrs(go_backwards=backwards))[0]

    def together(self, *outputs):
        """Which layers run at one time, by their number in the order in which they were written."""
        self.graph.outputs = list(outputs)
        place = {}
        for node in self.graph.nodes:
            place.setdefault(id(node.attrs), len(place))
        made = bring_together(self.graph)
        verify(made)
        return [sorted(place[id(node.attrs)] for node in group) for group in made.beside]


def test_both_directions_run_together_and_layers_that_wait_do_not():
    net = Net()
    one = net.layer(net.x)
    two = net.layer(net.x, backwards=True)
    last = net.layer(ops.concatenate([one, two]), 2 * UNITS)
    assert net.together(last) == [[0, 1]]
    chain = Net()
    assert chain.together(chain.layer(chain.layer(chain.x))) == []


def test_two_towers_run_side_by_side_layer_by_layer():
    net = Net()
    tops = [net.layer(ops.relu(net.layer(net.x))) for _ in range(2)]
    net.graph.outputs = tops
    made = bring_together(net.graph)
    at = {node: index for index, node in enumerate(made.nodes)}
    assert len(made.beside) == 2
    for first, second in made.beside:
        assert at[second] == at[first] + 1
    (a, b), (c, d) = made.beside
    assert {c.inputs[0].node.inputs[0].node, d.inputs[0].node.inputs[0].node} == {a, b}


def test_pairs_that_would_wait_for_each_other_are_not_made():
    # The second tower's order is turned: pairing both equal ones would need each pair before the other.
    net = Net()
    small_then_large = net.layer(net.layer(net.x, 8), 32)
    large_then_small = net.layer(net.layer(net.x, 32), 8)
    net.graph.outputs = [small_then_large, large_then_small]
    made = bring_together(net.graph)
    verify(made)
    assert len(made.beside) <= 1


def test_layers_of_unlike_cost_are_cut_over_all_cores_instead():
    net = Net()
    assert net.together(net.layer(net.x, 8), net.layer(net.x, 32)) == []


def test_large_layers_run_one_after_another_but_for_few_samples():
    large = Net(64, 100, 64)
    assert large.together(large.layer(large.x, 256), large.layer(large.x, 256)) == []
    few = Net(2, 100, 256)
    assert len(few.together(few.layer(few.x, 512), few.layer(few.x, 512))) == 1


def test_with_one_thread_nothing_changes(monkeypatch):
    monkeypatch.setenv("LAYERLOOM_THREADS", "1")
    net = Net()
    assert net.together(net.layer(net.x), net.layer(net.x)) == []


def test_with_more_cores_than_branches_only_what_cannot_be_cut_over_all(monkeypatch):
    monkeypatch.setenv("LAYERLOOM_THREADS", "4")
    few, many = Net(2, STEPS, UNITS), Net()
    assert len(few.together(few.layer(few.x), few.layer(few.x))) == 1
    assert many.together(many.layer(many.x), many.layer(many.x)) == []
    many = Net()
    assert len(many.together(*(many.layer(many.x) for _ in range(4)))) == 1


def test_what_is_not_worth_waking_a_thread_stays_on_one(monkeypatch):
    monkeypatch.setattr(branches, "LEAST_FLOPS", 8e6)
    net = Net()
    assert net.together(net.layer(net.x), net.layer(net.x)) == []


def random_net(draw) -> Graph:
    net = Net()
    values = [net.x]
    for _ in range(draw(st.integers(2, 7))):
        x = draw(st.sampled_from(values))
        kind = draw(st.integers(0, 3))
        if kind == 0:
            x = ops.add(x, draw(st.sampled_from(values)))
        values.append(ops.tanh(x) if kind == 1 else net.layer(x, backwards=kind == 2))
    net.graph.outputs = [value for value in values if value.node is not None][-3:]
    return net.graph


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_two_buffers_in_use_at_one_time_overlap_scratch_included(data):
    graph = bring_together(random_net(data.draw))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(memory, "HOLES", data.draw(st.sampled_from([-1.0, 100.0])))
        plan = plan_memory(graph)
    steps = {step.node: step for step in plan.compute}
    readers = graph.consumers()
    for group in graph.beside:
        first, last = (graph.nodes.index(node) for node in (group[0], group[-1]))
        held = []
        for value in graph.values():
            place = plan.places.get(value)
            if place is None or place.buffer != "arena":
                continue
            begun = graph.nodes.index(value.node) <= last
            ends = [graph.nodes.index(node) for node in (value.node, *readers.get(value, ()))]
            if begun and (max(ends) >= first or value in graph.outputs):
                held.append((place.offset, int(value.type.nbytes)))
        held += [(start, int(type.nbytes)) for node in group for type, start in steps[node].scratch]
        held.sort()
        assert held[-1][0] + held[-1][1] <= plan.arena_bytes
        for (start, size), (following, _) in pairwise(held):
            assert start + size <= following


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_random_network_computes_the_same_side_by_side(pool, data):
    graph = random_net(data.draw)
    arrays = [np.random.default_rng(1).normal(size=value.shape).astype("f4") for value in graph.inputs]
    expected = evaluate(graph, arrays)
    plan = compile_graph(graph, debug=True)
    serial, beside = (
        Execution(plan, dict(zip(plan.graph.inputs, map(np.copy, arrays), strict=True)), one)
        for one in (SerialPool(), pool)
    )
    first = [array.copy() for array in serial.run()]
    for _ in range(3):
        for one, same, reference in zip(beside.run(), first, expected, strict=True):
            np.testing.assert_array_equal(one, same)
            np.testing.assert_allclose(one, reference, rtol=2e-5, atol=2e-5)


def bidirectional(kind=L.LSTM, before=(), **options):
    engine.utils.set_random_seed(0)
    last = [L.Bidirectional(kind(UNITS, **options)), L.Dense(2, activation="softmax")]
    model = engine.Sequential([L.Input((STEPS, 3)), *before, *last])
    model.compile("adam", "sparse_categorical_crossentropy")
    rng = np.random.default_rng(0)
    x = rng.normal(size=(4 * BATCH, STEPS, 3)).astype("f4")
    x[::3, 3:] = 0
    return model, x, rng.integers(0, 2, 4 * BATCH).astype("i4")


KINDS = [(L.LSTM, {}), (L.GRU, {}), (L.GRU, {"reset_after": False}), (L.SimpleRNN, {}), (L.LSTM, {"dropout": 0.3})]


@compiled
@pytest.mark.parametrize("kind,options", KINDS)
def test_training_side_by_side_gives_the_bits_of_a_training_one_after_another(kind, options, monkeypatch):
    found = []
    for run in range(3):
        model, x, y = bidirectional(kind, [L.Masking()], **options)
        if run == 2:
            monkeypatch.setattr(Execution, "_together", lambda self, calls: lambda: [call() for call in calls])
        model.fit(x, y, batch_size=BATCH, epochs=2, verbose=0, shuffle=False)
        steps = model._steps.current().execution.plan.compute
        assert len({step.group for step in steps if step.node.op.recurrent} - {0}) == 2  # forward, and backward
        found.append([*model.get_weights(), model.predict(x, verbose=0)])
    for one, two, three in zip(*found, strict=True):
        np.testing.assert_array_equal(one, two)
        np.testing.assert_array_equal(one, three)


@compiled
def test_a_step_with_branches_is_one_call_and_allocates_nothing():
    model, x, y = bidirectional()
    batch = next(iter(model._data("fit", x, y, None, BATCH, None).epoch()))
    step = model._steps.prepare("train", batch.type)
    assert len(step.execution._stretches) == 1

    def run(number):
        batch.fill(step)
        model._steps.train(0.001, number)

    run(1), run(2)
    tracemalloc.start()
    try:
        run(3)
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        run(4), run(5)
        now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert now - before < 4096 and peak - before < 4096


@compiled
def test_a_profile_shows_both_at_one_time_and_counts_their_time_once(monkeypatch):
    model, x, y = bidirectional()
    profile = profile_step(model, x, y, batch_size=BATCH, repeats=2, peaks=Peaks(100.0, 10.0))
    one, two = [call for call in profile.calls if call.op == "lstm"]
    assert one.start == two.start and one.slices != two.slices
    assert {one.slices[0][0], two.slices[0][0]} == {0, 1}
    execution = model._steps.current().execution
    timings = Recorder(execution).run()
    assert [timing.node for timing in timings] == [node for node, _ in execution.calls()]
