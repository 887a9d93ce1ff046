"""Every optimizer of the golden file: variables after each step, slots at the end, file order and config agree."""

import numpy as np
import pytest

from engine import optimizers
from engine.ir.graph import Graph, TensorType
from engine.optimizers.base import Part
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import cases

CASES = cases("optimizers") + cases("optimizers_more")


class FakeWeight:
    def __init__(self, path):
        self.path = path


def make(case):
    return getattr(optimizers, case["class_name"])(**case["arguments"])


def one_step(optimizer, shapes):
    """A graph of one step over the packed weights: parameters, gradients, slots, rate and iteration come in."""
    graph = Graph()
    size = sum(int(np.prod(shape)) for shape in shapes)
    flat = graph.input(TensorType((size,)))
    gradients = [graph.input(TensorType(shape)) for shape in shapes]
    slots = {name: graph.input(TensorType((size,))) for name in optimizer.slots()}
    rate, iteration = graph.input(TensorType(())), graph.input(TensorType(()))
    starts = np.cumsum([0, *(int(np.prod(shape)) for shape in shapes)])
    optimizer.bind([Part(FakeWeight(""), int(start), shape) for start, shape in zip(starts, shapes)])
    new, changed = optimizer.update(flat, gradients, slots, rate, iteration)
    assert set(changed) == set(optimizer.slots())
    graph.outputs = [new, *(changed[name] for name in optimizer.slots())]
    return graph


def run(case, optimizer):
    start = case.numbered("start")
    shapes = [array.shape for array in start]
    gradients, graph = case.numbered("gradients"), one_step(optimizer, shapes)
    flat = np.concatenate([array.ravel() for array in start])
    slots = [np.full(flat.size, value, np.float32) for value in optimizer.initial_slots().values()]
    history = []
    for step in range(case["steps"]):
        rate = np.float32(optimizer.learning_rate)
        inputs = [flat, *(g[step] for g in gradients), *slots, rate, np.float32(step + 1)]
        flat, *slots = evaluate(graph, inputs)
        optimizer.iterations += 1
        history.append(flat)
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes])[:-1]
    split = [np.split(array, ends) for array in slots]
    return np.array(history), {
        (slot, index): part for slot, parts in zip(optimizer.slots(), split) for index, part in enumerate(parts)
    }


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_steps_slots_and_file_order_agree(case):
    optimizer = make(case)
    history, slots = run(case, optimizer)
    expected = np.concatenate([a.reshape(case["steps"], -1) for a in case.numbered("variables")], 1)
    np.testing.assert_allclose(history, expected, rtol=1e-4, atol=2e-6)

    weights = [FakeWeight(variable["name"]) for variable in case["variables"]]
    layout = optimizer.file_layout(weights)
    if case["class_name"] == "Adafactor":
        return  # keeps rows and columns in slots of the weights' shapes, so that its files are its own
    # Last in Nadam's is the product of its momentum schedule, which files of ours do not hold.
    theirs = [slot["name"] for slot in case["slots"] if not slot["name"].startswith("variable")]
    assert [name for name, _, _ in layout] == theirs
    for (_, slot, weight), array in zip(layout, case.numbered("slots"), strict=False):
        if weight is None:
            continue
        np.testing.assert_allclose(slots[slot, weights.index(weight)], array.ravel(), rtol=1e-4, atol=2e-6)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_config_agrees_and_makes_an_equal_optimizer(case):
    optimizer = make(case)
    config = optimizer.get_config()
    assert set(config) == set(case["config"])
    for key, value in (case["config"] | {"name": optimizer.default_name or optimizer.key}).items():
        assert config[key] == (pytest.approx(value) if isinstance(value, float) else value), key
    assert optimizers.get(optimizers.serialize(optimizer)).get_config() == config
