"""Every form of data gives the same batches; shuffling, short batches, weights of classes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.rng import set_random_seed
from engine.core.shapes import BATCH
from engine.ir.graph import TensorType
from engine.training.compilation import Compilation
from engine.training.data import ArrayData, Standardizer, StreamData, is_sequence, is_stream
from engine.training.ends import Ends

TWO = Ends(
    ("left", "right"),
    (TensorType((BATCH, 2)), TensorType((BATCH, 1))),
    ("a", "b"),
    (TensorType((BATCH, 1)), TensorType((BATCH, 3))),
)
ONE = Ends(("x",), (TensorType((BATCH, 2)),), ("y",), (TensorType((BATCH, 3)),))


class Memory:
    """Buffers of a batch type."""

    def __init__(self, type):
        def make(types):
            return [None if t is None else np.full(t.shape, 99, t.dtype) for t in types]

        self.inputs, self.targets, self.weights = make(type.inputs), make(type.targets), make(type.weights)


def epoch(data, number=0):
    """Batches of an epoch, as arrays."""
    found = []
    for batch in data.epoch(number):
        memory = Memory(batch.type)
        batch.fill(memory)
        found.append(memory)
    return found


LEFT, RIGHT = np.arange(14.0).reshape(7, 2), np.arange(7)
A, B = np.arange(7) / 7, np.eye(3)[np.arange(7) % 3]
FORMS = {
    "lists": ([LEFT, RIGHT], [A, B]),
    "tuples": ((LEFT, RIGHT), (A, B)),
    "dicts": ({"right": RIGHT, "left": LEFT}, {"b": B, "a": A}),
    "plain lists": ([LEFT.tolist(), RIGHT.tolist()], [A.tolist(), B.tolist()]),
    "columns": ([LEFT, RIGHT[:, None]], [A[:, None], B]),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_arrays_gives_the_same(form):
    standard = Standardizer(TWO, Compilation(TWO, {"a": "mse", "b": "categorical_crossentropy"}))(*FORMS[form])
    np.testing.assert_array_equal(standard.inputs[0], LEFT)
    np.testing.assert_array_equal(standard.inputs[1], RIGHT[:, None])
    np.testing.assert_allclose(standard.targets[0], A[:, None], rtol=1e-6)
    np.testing.assert_array_equal(standard.targets[1], B)
    assert {array.dtype.name for array in (*standard.inputs, *standard.targets)} == {"float32"}


@pytest.mark.parametrize("x", [[[1.0, 2.0]], [np.array([[1.0, 2.0]])], np.array([[1.0, 2.0]]), {"x": [[1, 2]]}])
def test_one_sample_for_one_input(x):
    standard = Standardizer(ONE)(x)
    np.testing.assert_array_equal(standard.inputs[0], [[1, 2]])


def test_targets_only_for_outputs_with_a_loss():
    standardize = Standardizer(TWO, Compilation(TWO, {"b": "categorical_crossentropy"}))
    for y in ([None, B], {"b": B}, [B]):
        standard = standardize([LEFT, RIGHT], y)
        assert standard.targets[0] is None
        np.testing.assert_array_equal(standard.targets[1], B)


@settings(max_examples=60, deadline=None)
@given(samples=st.integers(1, 40), size=st.integers(1, 45), shuffle=st.sampled_from([False, True, "batch"]))
def test_an_epoch_holds_each_sample_once_with_its_target(samples, size, shuffle):
    x = np.arange(2.0 * samples).reshape(samples, 2)
    y = np.arange(samples) % 3
    standard = Standardizer(ONE, Compilation(ONE, "sparse_categorical_crossentropy"))(x, y, np.arange(samples))
    data = ArrayData(standard, ONE, size, shuffle)
    for _ in range(2):
        batches = epoch(data)
        assert len(batches) == data.steps
        inputs = np.concatenate([batch.inputs[0] for batch in batches])
        order = (inputs[:, 0] / 2).astype(int)
        assert sorted(order) == list(range(samples))
        np.testing.assert_array_equal(inputs, x[order])
        np.testing.assert_array_equal(np.concatenate([batch.targets[0] for batch in batches]), y[order])
        np.testing.assert_array_equal(np.concatenate([batch.weights[0] for batch in batches]), order)
        if not shuffle:
            assert list(order) == list(range(samples))


def test_shuffling_follows_the_seed_and_changes_from_epoch_to_epoch():
    standard = Standardizer(ONE, Compilation(ONE, "sparse_categorical_crossentropy"))(np.zeros((50, 2)), np.zeros(50))
    standard.inputs[0][:, 0] = np.arange(50)

    def orders():
        data = ArrayData(standard, ONE, 8, True)
        return [
            np.concatenate([batch.inputs[0][:, 0] for batch in epoch(data, number)]).tolist() for number in range(2)
        ]

    set_random_seed(3)
    first = orders()
    set_random_seed(3)
    assert orders() == first
    assert first[0] != first[1]
    assert orders() != first


def test_weights_of_classes_multiply_weights_of_samples():
    y = np.array([0, 1, 2, 1])
    for loss, target in (("sparse_categorical_crossentropy", y), ("categorical_crossentropy", np.eye(3)[y])):
        standard = Standardizer(ONE, Compilation(ONE, loss), {0: 2.0, 1: 0.5})(
            np.zeros((4, 2)), target, np.array([1.0, 2.0, 3.0, 4.0])
        )
        np.testing.assert_array_equal(standard.weights[0], [2, 1, 3, 2])


def numbered_batches(count, stop=True):
    number = 0
    while number < count or not stop:
        yield np.full((3, 2), number, "f4"), np.zeros(3, int)
        number += 1


class Batches:
    """A sequence of batches."""

    ended = 0

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return np.full((2, 2), index, "f4"), np.zeros(2, int)

    def on_epoch_end(self):
        self.ended += 1


def stream(source, **options):
    return StreamData(source, Standardizer(ONE, Compilation(ONE, "sparse_categorical_crossentropy")), **options)


def firsts(batches):
    return [batch.inputs[0][0, 0] for batch in batches]


def test_a_generator_goes_on_in_the_next_epoch():
    data = stream(numbered_batches(0, stop=False), steps=3)
    assert firsts(epoch(data)) == [0, 1, 2]
    assert firsts(epoch(data)) == [3, 4, 5]


def test_a_generator_that_ends_early_is_told():
    data = stream(numbered_batches(2), steps=3)
    with pytest.warns(UserWarning, match="the data ended after 2 of 3 batches"):
        assert firsts(epoch(data)) == [0, 1]


def test_an_end_tells_the_number_of_batches():
    data = stream(numbered_batches(2))
    assert data.steps is None
    epoch(data)
    assert data.steps == 2


def test_a_sequence_is_read_by_index_and_told_of_the_end():
    source = Batches()
    data = stream(source)
    assert data.steps == 4
    assert firsts(epoch(data)) == [0, 1, 2, 3]
    assert source.ended == 1
    set_random_seed(0)
    assert sorted(firsts(epoch(stream(source, shuffle=True)))) == [0, 1, 2, 3]


def test_what_counts_as_a_stream():
    assert is_stream(numbered_batches(1)) and is_stream(Batches()) and is_sequence(Batches())
    assert not any(map(is_stream, (LEFT, [LEFT], (LEFT,), {"x": LEFT})))
