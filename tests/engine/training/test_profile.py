"""Profiles of real steps: every kernel call, whose work it is, what limits the run, and a trace that others read."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest

import engine
from engine.core.errors import Cancelled, DataError
from engine.ops.kernels.cache import available
from engine.profiler import Peaks, machine_peaks, profile_step
from engine.training.profile.report import InnerLayer, KernelCall, Profile, layers_of

L = engine.layers
PEAKS = Peaks(100.0, 10.0)


def data(*shape, classes=5, count=32):
    rng = np.random.default_rng(0)
    return rng.normal(size=(count, *shape)).astype("f4"), rng.integers(0, classes, count).astype("i4")


def compiled(model, optimizer="adam", **more):
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", **more)
    return model


def convolutional():
    net = [L.Input((10, 10, 2)), L.Conv2D(8, 3, name="look"), L.BatchNormalization(name="level"), L.Activation("relu")]
    net += [L.MaxPooling2D(2), L.Dropout(0.3), L.Flatten(name="flat"), L.Dense(5, activation="softmax", name="say")]
    return compiled(engine.Sequential(net), metrics=["accuracy"])


def profiled(model, *shape, **more):
    x, y = data(*shape)
    return profile_step(model, x, y, batch_size=8, repeats=2, peaks=PEAKS, **more)


def test_every_kernel_call_of_the_plan_is_told_of_in_order():
    model = convolutional()
    profile = profiled(model, 10, 10, 2)
    plan = model._steps.current().execution.plan
    assert len(profile.calls) == plan.kernel_calls
    assert [call.op for call in profile.calls[: len(plan.compute)]] == [step.node.op.name for step in plan.compute]
    assert {call.phase for call in profile.calls} >= {"forward", "backward", "update"}
    for before, after in pairwise(profile.calls):
        assert after.start >= before.start + before.seconds - 1e-9
    for call in profile.calls:
        assert sum(share for *_, share in call.shares) == pytest.approx(1)
        assert all(start >= call.start - 1e-9 for _, start, _ in call.slices)
    convolution = next(c for c in profile.calls if c.layer == "look" and c.phase == "forward" and c.flops > 1e4)
    assert convolution.flops == pytest.approx(2 * 8 * 8 * 8 * 8 * 9 * 2, rel=0.05)


def test_rows_of_layers_hold_all_of_the_time_and_shares_add_up():
    profile = profiled(convolutional(), 10, 10, 2)
    rows = {row.layer: row for row in profile.layers}
    assert list(rows)[:8] == ["look", "level", "activation", "max_pooling2d", "dropout", "flat", "say", "loss"]
    assert sum(row.seconds for row in profile.layers) == pytest.approx(profile.kernel_seconds)
    assert sum(row.share for row in profile.layers) == pytest.approx(1)
    assert rows["look"].forward > 0 and rows["look"].backward > 0 and rows["flat"].seconds == 0
    assert rows["optimizer"].update > 0 and rows["optimizer"].forward == 0
    assert sum(profile.shares.values()) == pytest.approx(1)
    assert profile.step_seconds == pytest.approx(
        profile.input_seconds + profile.kernel_seconds + profile.python_seconds
    )


@pytest.mark.skipif(not available(), reason="without compiled kernels nothing is fused")
def test_a_kernel_that_does_the_work_of_two_layers_counts_to_both():
    net = [L.Input((6,)), L.Dense(8, name="product"), L.Activation("relu", name="bend"), L.Dense(5, name="last")]
    profile = profiled(compiled(engine.Sequential(net)), 6)
    rows = {row.layer: row for row in profile.layers}
    assert 0 < rows["bend"].forward < rows["product"].forward
    assert any({"product", "bend"} <= {layer for layer, *_ in call.shares} for call in profile.calls)


def test_profiling_leaves_weights_slots_seeds_and_metrics_as_they_were():
    engine.utils.set_random_seed(3)
    one = convolutional()
    engine.utils.set_random_seed(3)
    two = convolutional()
    x, y = data(10, 10, 2)
    profile_step(one, x, y, batch_size=8, repeats=2, peaks=PEAKS)
    histories = [m.fit(x, y, batch_size=8, epochs=2, verbose=0, shuffle=False).history for m in (one, two)]
    assert histories[0] == histories[1]
    for a, b in zip(one.get_weights(), two.get_weights(), strict=True):
        assert a.tobytes() == b.tobytes()
    assert one.optimizer.iterations == two.optimizer.iterations


def test_a_frozen_first_layer_has_no_backward():
    model = convolutional()
    model.get_layer("look").trainable = False
    profile = profiled(model, 10, 10, 2)
    row = profile.block("look")
    assert row.frozen and row.backward == 0 and row.forward > 0
    assert not profile.block("level").frozen and not profile.block("flat").frozen


def test_a_shared_layer_counts_both_of_its_calls():
    a, b = L.Input((6,)), L.Input((6,))
    shared = L.Dense(4, activation="tanh", name="shared")
    model = compiled(engine.Model([a, b], L.Dense(5, name="top")(L.Concatenate()([shared(a), shared(b)]))))
    x, y = data(6)
    profile = profile_step(model, [x, x + 1], y, batch_size=8, repeats=2, peaks=PEAKS)
    assert profile.block("shared").calls == 2 and profile.block("top").calls == 1
    assert {number for call in profile.calls for layer, _, number, _ in call.shares if layer == "shared"} == {0, 1}


def test_a_nested_models_row_holds_its_layers():
    inside = L.Input((6,))
    inner = engine.Model(inside, L.Dense(4, name="b")(L.Dense(8, activation="relu", name="a")(inside)), name="inner")
    outer = L.Input((6,))
    model = compiled(engine.Model(outer, L.Dense(5, name="top")(inner(outer))))
    profile = profiled(model, 6)
    rows = {row.layer: row for row in profile.layers}
    assert rows["inner"].nested and {"inner/a", "inner/b"} <= set(rows)
    assert rows["inner"].seconds == pytest.approx(rows["inner/a"].seconds + rows["inner/b"].seconds)
    assert rows["inner/a"].backward > 0 and rows["inner"].flops >= rows["inner/a"].flops + rows["inner/b"].flops


def test_a_step_of_prediction_has_neither_backward_nor_update():
    model = convolutional()
    x, _ = data(10, 10, 2)
    profile = profile_step(model, x, batch_size=8, mode="predict", repeats=2, peaks=PEAKS)
    assert {call.phase for call in profile.calls} == {"forward"} and profile.mode == "predict"


def test_generators_are_measured_with_the_making_of_their_batches():
    x, y = data(6)
    model = compiled(engine.Sequential([L.Input((6,)), L.Dense(5)]))

    def batches():
        while True:
            np.sort(np.random.default_rng(0).random(2_000_000))
            yield x[:8], y[:8]

    profile = profile_step(model, batches(), repeats=2, peaks=PEAKS)
    assert profile.limit == "input" and profile.limit_text().startswith("Input: ")
    assert profile.shares["input"] > 0.5 and profile.batch_size == 8


def test_a_trace_is_json_whose_events_do_not_run_backwards(tmp_path):
    profile = profiled(convolutional(), 10, 10, 2)
    profile.save_chrome_trace(tmp_path / "step.json")
    assert [path.name for path in tmp_path.iterdir()] == ["step.json"]
    document = json.loads((tmp_path / "step.json").read_text())
    events = [event for event in document["traceEvents"] if event["ph"] == "X"]
    assert events[0]["name"] == "input" and len(events) >= len(profile.calls) + 1
    assert all(event["ts"] >= 0 and event["dur"] >= 0 and {"pid", "tid", "cat"} <= set(event) for event in events)
    mine = [event for event in events if event["tid"] == 0]
    for before, after in pairwise(mine):
        assert after["ts"] >= before["ts"] + before["dur"] - 0.01
    named = {event["tid"] for event in document["traceEvents"] if event["name"] == "thread_name"}
    assert named == {event["tid"] for event in events}


def made(limits, input_seconds=0.0, step=None):
    """A profile of calls that are bound by what is named: (flops, bytes, seconds) each."""
    calls = [
        KernelCall(i, "op", "a", "forward", 0.0, seconds, ((0, 0.0, seconds),), flops, moved, (("a", "forward", 0, 1.0),))
        for i, (flops, moved, seconds) in enumerate(limits)
    ]  # fmt: skip
    total = sum(call.seconds for call in calls) + input_seconds
    rows = layers_of([InnerLayer("a", "Dense")], calls)
    return Profile("m", "train", 8, tuple(calls), rows, step or total, input_seconds, PEAKS, 0)


@pytest.mark.parametrize(
    "profile,limit",
    [
        (made([(1e9, 1e6, 0.02)]), "compute"),
        (made([(1e6, 1e8, 0.02)]), "memory"),
        (made([(10.0, 10.0, 5e-6)] * 4), "python"),
        (made([(1e9, 1e6, 0.02)], step=0.1), "python"),
        (made([(1e9, 1e6, 0.02)], input_seconds=0.03), "input"),
    ],
)
def test_what_limits_the_run_follows_from_the_machines_peaks(profile, limit):
    assert profile.limit == limit
    assert profile.limit_text().lower().startswith(f"{limit}: {profile.shares[limit]:.0%}")


def test_peaks_are_measured_once():
    peaks = machine_peaks()
    assert peaks is machine_peaks() and peaks.gflops > 0 and peaks.gigabytes > 0
    assert peaks.seconds(peaks.gflops * 1e9, 0) == (pytest.approx(1), 0)


def test_what_a_kernel_reaches_is_the_least_of_a_peak():
    assert PEAKS.at_least(150.0) == Peaks(150.0, 10.0) and PEAKS.at_least(50.0) is PEAKS
    x, y = data(10, 10, 2)
    profile = profile_step(convolutional(), x, y, batch_size=8, repeats=2)
    assert all(
        call.flops / call.seconds / 1e9 <= profile.peaks.gflops for call in profile.calls if call.seconds > 20e-6
    )


def test_an_unknown_mode_and_a_cancelled_model_are_told():
    model = convolutional()
    x, y = data(10, 10, 2)
    with pytest.raises(DataError, match="'train' or 'predict'"):
        profile_step(model, x, y, mode="test")

    class Now:
        def is_set(self):
            return True

    model.cancel = Now()
    with pytest.raises(Cancelled):
        profile_step(model, x, y, repeats=2, peaks=PEAKS)
