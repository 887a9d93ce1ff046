"""What a training step of each of the seeds' networks does, counted: arrays allocated, kernels called, work of planning."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

import engine
from engine.compiler import pipeline, rewrite
from engine.ops.kernels.cache import available
from tests.bench.workloads import WORKLOADS

pytestmark = pytest.mark.skipif(
    not available(), reason="without compiled kernels nothing is fused, and results are allocated"
)

# name: most kernel calls of a step, as measured when they were last made fewer
CALLS = {
    "seed_mlp": 31,
    "seed_cifar_mlp": 43,
    "seed_vgg": 52,
    "seed_conv1d": 46,
    "seed_stacked_lstm": 26,
    "seed_two_inputs": 44,
    "seed_shared_lstm": 27,
    "residual": 105,
    "separable": 94,
    "u_shaped": 76,
    "gru_text": 26,
    "wide_regression": 37,
    "transformer_text": 162,
}
# These are as large as they are in the benchmark where that is quick; the others get fewer samples a batch.
BATCH = {
    "seed_vgg": 2,
    "seed_cifar_mlp": 32,
    "seed_shared_lstm": 4,
    "residual": 4,
    "separable": 4,
    "u_shaped": 2,
    "transformer_text": 4,
}
LEAST_ARRAY = 4096  # bytes: the arrays of a step are larger, what Python makes for a moment is smaller


def prepared(name):
    engine.utils.set_random_seed(0)
    model, x, y, batch = WORKLOADS[name](engine)
    size = BATCH.get(name, batch)

    def cut(data):
        return [a[: 2 * size] for a in data] if isinstance(data, list) else data[: 2 * size]

    data = model._data("fit", cut(x), cut(y), None, size, None)
    batches = list(data.epoch())
    buffers = model._steps.prepare("train", batches[0].type)
    return model, batches, buffers


@pytest.mark.parametrize("name", WORKLOADS)
def test_a_steady_step_allocates_no_array_and_calls_few_kernels(name):
    model, batches, buffers = prepared(name)
    steps = model._steps

    def run(times, first):
        for number in range(times):
            batches[number % 2].fill(buffers)
            steps.train(0.001, first + number)

    run(2, 1)
    assert buffers.execution.plan.kernel_calls <= CALLS[name]
    tracemalloc.start()
    try:
        run(1, 3)
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        run(3, 4)
        now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert now - before < LEAST_ARRAY and peak - before < LEAST_ARRAY


def test_every_workload_has_its_bound():
    assert set(CALLS) == set(WORKLOADS)


def planned(model, batch, shape, classes, monkeypatch):
    """The plan of a training step, and how many nodes the passes wrote while it was made."""
    written = []
    original = rewrite.copy_node

    def counted(*given):
        written.append(1)
        return original(*given)

    for module in (rewrite, pipeline, *(__import__(f"engine.compiler.{m}", fromlist=["_"]) for m in
                                        ("passes", "fuse_elementwise", "inference"))):  # fmt: skip
        if hasattr(module, "copy_node"):
            monkeypatch.setattr(module, "copy_node", counted)
    from engine.ir.graph import TensorType
    from engine.training.protocol import BatchType

    types = BatchType((TensorType((batch, *shape)),), (TensorType((batch, classes)),), (None,))
    model._ready("fit")
    plan = model._steps.plan("train", types)
    monkeypatch.undo()
    return plan, len(written)


def chain(depth):
    net = [L for _ in range(depth) for L in (engine.layers.Dense(8, activation="tanh"), engine.layers.Dropout(0.1))]
    model = engine.Sequential([engine.layers.Input((8,)), *net])
    model.compile("adam", "mse")
    return model


def test_the_work_of_planning_grows_as_the_network_does(monkeypatch):
    (short, few), (long, many) = (planned(chain(depth), 4, (8,), 8, monkeypatch) for depth in (10, 40))
    assert len(long.graph.nodes) < 4.5 * len(short.graph.nodes)
    assert many < 4.5 * few and many < (len(pipeline.PASSES) + 1) * 2 * len(long.graph.nodes)


def test_resnet50_is_planned_in_a_bounded_number_of_nodes(monkeypatch):
    with engine.catalogue.unfilled_weights():
        model = engine.applications.ResNet50(weights=None)
    model.compile(engine.optimizers.SGD(), "categorical_crossentropy")
    plan, written = planned(model, 8, (224, 224, 3), 1000, monkeypatch)
    assert plan.kernel_calls <= 660 and len(plan.graph.nodes) <= 780
    assert written <= 10_000
    assert plan.arena_bytes < 1.15 * plan.live_bytes


def test_a_kernel_is_compiled_or_read_once_however_many_layers_call_it():
    from engine.ops.kernels import machine

    model = chain(3)
    x = np.zeros((4, 8), "f4")
    model.fit(x, x, epochs=1, verbose=0)
    before = dict(machine.counts)
    deep = chain(12)
    deep.fit(x, x, epochs=1, verbose=0)
    made = sum(machine.counts.values()) - sum(before.values())
    assert made <= 8  # the optimizer's update and what else depends on sizes, not a kernel a layer
