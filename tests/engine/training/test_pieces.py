"""A batch trained on in pieces makes the step that it makes as a whole."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine.core.errors import OutOfMemoryError, ParameterError
from engine.training import memory, pieces
from engine.training.memory import MemoryEstimate, estimate_memory

L = engine.layers


def dense():
    net = [L.Input((6,)), L.Dense(8, activation="tanh", kernel_regularizer="l2", activity_regularizer="l1"), L.Dense(4)]
    return engine.Sequential(net)


def steps_of_sequences():
    net = [L.Input((5, 3)), L.Masking(), L.LSTM(6, return_sequences=True), L.Dense(4)]
    return engine.Sequential(net)


def two_outputs():
    words, more = L.Input((5,), dtype="int32"), L.Input((3,))
    read = L.Embedding(9, 4, mask_zero=True)(words)
    a = L.Dense(4, name="a")(L.GRU(5, return_sequences=True)(read))
    return engine.Model([words, more], [a, L.Dense(2, name="b")(more)])


def arrays(kind, count=13):
    rng = np.random.default_rng(0)
    if kind is dense:
        return rng.normal(size=(count, 6)).astype("f4"), rng.normal(size=(count, 4)).astype("f4")
    lengths = rng.integers(1, 6, count)
    lengths[:4] = 1  # the first pieces have far fewer steps that count
    counted = np.arange(5) < lengths[:, None]
    if kind is steps_of_sequences:
        x = rng.normal(size=(count, 5, 3)).astype("f4") * counted[..., None]
        return x, rng.normal(size=(count, 5, 4)).astype("f4")
    words = (rng.integers(1, 9, (count, 5)) * counted).astype("i4")
    return [words, rng.normal(size=(count, 3)).astype("f4")], [
        rng.normal(size=(count, 5, 4)).astype("f4"),
        rng.normal(size=(count, 2)).astype("f4"),
    ]


def trained(kind, parts, loss="mse", optimizer="adam", weight=None, **more):
    engine.utils.set_random_seed(1)
    model = kind()
    model.compile(optimizer, loss, metrics=[["mae"], ["mae"]] if kind is two_outputs else ["mae"], **more)
    x, y = arrays(kind)
    logs = [model.train_on_batch(x, y, sample_weight=weight, return_dict=True, pieces=parts) for _ in range(3)]
    return model, logs


@pytest.mark.parametrize("kind", [dense, steps_of_sequences, two_outputs])
@pytest.mark.parametrize("parts", [2, 4, 13, 50])
def test_the_update_is_that_of_the_whole_batch(kind, parts):
    (whole, logs), (cut, others) = trained(kind, None), trained(kind, parts)
    for one, other in zip(whole.get_weights(), cut.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-6)
    for one, other in zip(logs, others, strict=True):
        assert list(one) == list(other)
        for key in one:
            assert one[key] == pytest.approx(other[key], rel=1e-4), key
    assert cut.optimizer.iterations == 3


@pytest.mark.parametrize("reduction", ["sum_over_batch_size", "sum", "mean_with_sample_weight"])
@pytest.mark.parametrize("kind", [dense, steps_of_sequences])
def test_weights_of_samples_and_every_reduction_count_as_in_the_whole(kind, reduction):
    weight = np.random.default_rng(2).random(13).astype("f4") * np.arange(13)
    loss = engine.losses.MeanSquaredError(reduction=reduction)
    (whole, logs), (cut, others) = (trained(kind, parts, loss, "sgd", weight) for parts in (None, 4))
    for one, other in zip(whole.get_weights(), cut.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-6)
    assert logs[-1]["loss"] == pytest.approx(others[-1]["loss"], rel=1e-4)


@pytest.mark.parametrize("options", [
    {"clipnorm": 0.1}, {"global_clipnorm": 0.1}, {"use_ema": True}, {"gradient_accumulation_steps": 2},
])  # fmt: skip
def test_what_optimizers_do_with_gradients_is_done_once_with_their_sum(options):
    made = [trained(dense, parts, optimizer=engine.optimizers.SGD(0.1, **options))[0] for parts in (None, 4)]
    for one, other in zip(*(model.get_weights() for model in made), strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-6)


def test_classes_that_are_ignored_are_not_counted():
    engine.utils.set_random_seed(1)
    x = np.random.default_rng(0).normal(size=(12, 6)).astype("f4")
    y = np.where(np.arange(12) < 5, -1, np.arange(12) % 4).astype("i4")
    made = []
    for parts in (None, 3):
        engine.utils.set_random_seed(1)
        model = engine.Sequential([L.Input((6,)), L.Dense(4)])
        loss = engine.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=-1)
        model.compile("sgd", loss)
        model.train_on_batch(x, y, pieces=parts)
        made.append(model.get_weights())
    for one, other in zip(*made, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-7)


def test_fit_in_pieces_is_fit_and_a_second_run_gives_the_same_bits():
    made = []
    for parts in (None, 3, 3):
        engine.utils.set_random_seed(1)
        model = dense()
        model.compile("adam", "mse", metrics=["mae"])
        history = model.fit(*arrays(dense), batch_size=6, epochs=3, verbose=0, pieces=parts)
        made.append((history.history, model.get_weights()))
    for key, values in made[0][0].items():
        np.testing.assert_allclose(values, made[1][0][key], rtol=1e-4)
    for one, other, again in zip(*(weights for _, weights in made), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-5)
        assert other.tobytes() == again.tobytes()


def test_generators_train_in_pieces_too():
    x, y = arrays(dense)
    made = []
    for parts in (None, 2):
        engine.utils.set_random_seed(1)
        model = dense()
        model.compile("sgd", "mse")
        model.fit(iter([(x, y), (x[:5], y[:5])]), epochs=1, verbose=0, pieces=parts)
        made.append(model.get_weights())
    for one, other in zip(*made, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-6)


def test_pieces_allocate_no_plan_of_the_whole_and_need_less_memory():
    net = [L.Input((32, 32, 3)), *[L.Conv2D(8, 3, activation="relu") for _ in range(3)], L.Flatten(), L.Dense(4)]
    model = engine.Sequential(net)
    model.compile("sgd", "mse")
    x, y = np.zeros((16, 32, 32, 3), "f4"), np.zeros((16, 4), "f4")
    model.train_on_batch(x, y, pieces=8)
    assert {key[0] for key in model._steps._plans} == {"accumulate", "apply"}
    small = model._steps._memory.size
    assert small * 4 < estimate_memory(model, 16).activations
    model.train_on_batch(x, y)
    assert model._steps._memory.size > 4 * small


@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, "many"])
def test_a_wrong_number_of_pieces_is_told(wrong):
    model = dense()
    model.compile("sgd", "mse")
    with pytest.raises(ParameterError, match="pieces cannot be"):
        model.fit(*arrays(dense), verbose=0, pieces=wrong)


# --- memory --------------------------------------------------------------------------------------------------------


def test_an_estimate_adds_up_and_is_what_a_step_then_holds():
    model = dense()
    model.compile("adam", "mse")
    found = estimate_memory(model, 64)
    size = model.count_params()
    assert found.weights == 4 * size and found.slots == 8 * size and found.gradients == 4 * size
    assert found.batch == 4 * 64 * (6 + 4) and found.samples == 64
    model.train_on_batch(*(np.zeros((64, n), "f4") for n in (6, 4)))
    plan = model._steps.current().execution.plan
    assert plan.arena_bytes == found.activations + found.gradients
    assert found.total == found.weights + found.slots + found.gradients + found.activations + found.batch
    assert estimate_memory(model, 64, "predict").gradients == 0
    assert estimate_memory(model, 64, "predict").total < found.total


def test_estimates_are_told_in_words():
    estimate = MemoryEstimate(32, 10_000_000, 20_000_000, 10_000_000, 4_700_000_000, 500)
    assert estimate.text() == (
        "4.7 GB: 4.7 GB for what the layers compute, 20 MB for the optimizer, 10 MB for weights, 10 MB for gradients, "
        "1 MB for the batch"
    )


@pytest.fixture
def little_memory(monkeypatch):
    """A machine with 3 MB free."""
    monkeypatch.setattr(memory, "UNASKED_BYTES", 1 << 10)
    monkeypatch.setattr(pieces, "UNASKED_BYTES", 1 << 10)
    for module in (memory, pieces):
        monkeypatch.setattr(module, "available_memory", lambda: 3_000_000)


def large():
    net = [L.Input((32, 32, 3)), *[L.Conv2D(8, 3, activation="relu") for _ in range(3)], L.Flatten(), L.Dense(4)]
    model = engine.Sequential(net)
    model.compile("sgd", "mse")
    return model, np.zeros((64, 32, 32, 3), "f4"), np.zeros((64, 4), "f4")


@pytest.mark.parametrize("call", ["fit", "train_on_batch"])
def test_a_batch_that_does_not_fit_is_refused_before_anything_is_taken(call, little_memory):
    model, x, y = large()
    before = [array.tobytes() for array in model.get_weights()]
    with pytest.raises(OutOfMemoryError) as error:
        model.fit(x, y, batch_size=64, verbose=0) if call == "fit" else model.train_on_batch(x, y)
    assert model._steps._memory is None and model.optimizer.iterations == 0
    assert [array.tobytes() for array in model.get_weights()] == before
    text = str(error.value)
    assert text.startswith("train: a step of 64 samples needs ") and "for what the layers compute" in text
    assert "expected at most 3 MB, which are free" in text and "train in pieces: pieces=" in text
    assert isinstance(error.value, MemoryError) and error.value.field == "batch_size"
    offered = int(text.partition("pieces=")[2].partition(" ")[0])
    assert error.value.pieces == offered
    model.train_on_batch(x, y, pieces=offered)
    assert model._steps._memory.size <= 3_000_000 and model.optimizer.iterations == 1


def test_as_few_pieces_as_fit_are_found(little_memory):
    model, x, y = large()
    model.fit(x, y, batch_size=64, verbose=0, pieces="auto")
    assert model._steps._memory.size <= 3_000_000 < 2.5 * model._steps._memory.size
    small = dense()
    small.compile("sgd", "mse")
    small.fit(*arrays(dense), verbose=0, pieces="auto")
    assert {key[0] for key in small._steps._plans} == {"train"}


def test_weights_whose_slots_do_not_fit_are_refused(little_memory):
    model = engine.Sequential([L.Input((500,)), L.Dense(1000)])
    model.compile("adam", "mse")
    with pytest.raises(OutOfMemoryError, match="for them and the optimizer"):
        model.train_on_batch(np.zeros((1, 500), "f4"), np.zeros((1, 1000), "f4"))


def test_all_plans_of_a_model_share_one_memory():
    model = dense()
    model.compile("adam", "mse")
    x, y = arrays(dense)
    model.fit(x, y, batch_size=5, epochs=1, verbose=0, validation_data=(x, y))
    model.predict(x, verbose=0)
    arenas = {id(step.execution._arena) for step in model._steps._plans.values()}
    assert len(model._steps._plans) >= 4 and arenas == {id(model._steps._memory)}
