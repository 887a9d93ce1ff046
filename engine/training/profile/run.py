"""Runs a few real steps of a model, measures them, and leaves the model as it was."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from engine.core.errors import Cancelled, DataError
from engine.layers import InputLayer
from engine.runtime.peaks import Peaks, machine_peaks
from engine.runtime.recording import Recorder, Timing
from engine.training.profile.report import InnerLayer, KernelCall, Profile, layers_of
from engine.training.writer import CompiledStep

# How long measuring goes on before the repeats asked for are cut short; two steps of each kind are always taken.
_SECONDS = 4.0


def profile_step(model: Any, x: Any, y: Any = None, *, batch_size: int | None = None, sample_weight: Any = None,
                 class_weight: Any = None, mode: str = "train", repeats: int = 7,
                 peaks: Peaks | None = None) -> Profile:  # fmt: skip
    """Measure a step of a model: the time of each kernel call, of each layer, and what limits the run.

    Real steps run on real batches; weights, the optimizer's slots, metrics and seeds are put back afterwards.

    Args:
        model: compiled, unless to predict.
        x, y, sample_weight, class_weight: data as `fit` takes them; a generator loses the batches that are measured.
        batch_size: samples a step; 32 by default.
        mode: "train", or "predict" for a step of inference.
        repeats: steps to take, with and without a clock at every kernel; fewer where they take long. The quickest of
            each kind is told of: the one that other work on the machine disturbed least.
        peaks: of this machine, by default `engine.runtime.peaks.machine_peaks()`.

    Raises:
        DataError: the data do not fit the model, or `mode` is neither of these.
        Cancelled: `model.cancel` was set.
    """
    if mode not in ("train", "predict"):
        raise DataError("only two kinds of step can be measured", where="profile_step(mode=…)", field="mode",
                        expected="'train' or 'predict'", got=repr(mode))  # fmt: skip
    if mode == "train":
        data = model._data("fit", x, y, sample_weight, batch_size, None, False, class_weight)
    else:
        data = model._data("predict", x, None, None, batch_size, None)
    batches = _batches(data)
    clock = time.perf_counter
    first = next(batches)
    steps = model._steps
    step: CompiledStep = steps.prepare(mode, first.type)
    first.fill(step)

    def run() -> None:
        if mode == "train":
            steps.train(float(model.optimizer.learning_rate), model.optimizer.iterations + 1)
        else:
            steps.predict()

    kept = _snapshot(step)
    try:
        run()  # the first run of a plan touches its memory
        inputs: list[float] = []
        whole: list[float] = []
        ends = clock() + _SECONDS / 2
        while len(whole) < max(2, repeats) and (len(whole) < 2 or clock() < ends):
            start = clock()
            batch = next(batches)
            if batch.type == first.type:
                batch.fill(step)
            gathered = clock()
            run()
            if batch.type == first.type:
                inputs.append(gathered - start)
                whole.append(clock() - start)
        recorder = Recorder(step.execution)
        runs: list[list[Timing]] = []
        ends = clock() + _SECONDS / 2
        while len(runs) < max(2, repeats) and (len(runs) < 2 or clock() < ends):
            if steps.cancel is not None and steps.cancel.is_set():
                raise Cancelled
            runs.append(recorder.run())
    finally:
        _restore(step, kept)
        steps.reset()
    timings = min(runs, key=lambda timings: sum(timing.seconds for timing in timings))
    begun = timings[0].start if timings else 0.0
    calls = tuple(_call(index, timing, begun) for index, timing in enumerate(timings))
    gather, kernels = min(inputs), sum(call.seconds for call in calls)
    return Profile(
        model=model.name,
        mode=mode,
        batch_size=first.type.size,
        calls=calls,
        layers=layers_of(_inner_layers(model), calls),
        step_seconds=max(min(whole), gather + kernels),
        input_seconds=gather,
        peaks=peaks or machine_peaks().at_least(_reached(calls)),
        arena_bytes=step.execution.plan.arena_bytes,
    )


def _reached(calls: Sequence[KernelCall]) -> float:
    """The most arithmetic a second of a kernel that has enough of it to tell."""
    return max((call.flops / call.seconds / 1e9 for call in calls if call.seconds > 20e-6), default=0.0)


def _batches(data: Any) -> Iterator[Any]:
    """Batches without end, epoch after epoch.

    Raises:
        DataError: the data have ended.
    """
    while True:
        number = -1
        for number, batch in enumerate(data.epoch()):  # noqa: B007
            yield batch
        if number < 0:
            raise DataError("the data ended before a step could be measured", where="profile_step(x=…)", field="x",
                            expected="a generator that goes on, or arrays")  # fmt: skip


def _snapshot(step: CompiledStep) -> list[tuple[np.ndarray, np.ndarray]]:
    """Copies of everything that a step writes to: weights, slots, states of metrics, seeds."""
    execution = step.execution
    arrays = dict(zip(execution.plan.graph.inputs, execution.inputs, strict=True))
    return [(arrays[target], arrays[target].copy()) for target, _ in execution.plan.graph.updates]


def _restore(step: CompiledStep, kept: list[tuple[np.ndarray, np.ndarray]]) -> None:
    for array, before in kept:
        np.copyto(array, before)


def _call(index: int, timing: Timing, begun: float) -> KernelCall:
    node = timing.node
    slices = tuple((one.thread, one.start - begun, one.seconds) for one in timing.slices)
    start = timing.start - begun
    if node is None:
        return KernelCall(
            index, "copy", "", "update", start, timing.seconds, slices, 0.0, 0.0, (("", "update", 0, 1.0),)
        )
    types = [value.type for value in node.inputs]
    shares = tuple((origin.layer, origin.phase, origin.call, share) for origin, share in node.shares)
    return KernelCall(
        index=index,
        op=node.op.name,
        layer=node.origin.layer,
        phase=node.origin.phase,
        start=start,
        seconds=timing.seconds,
        slices=slices,
        flops=float(node.op.flops(node.attrs, *types)),  # type: ignore[arg-type]
        bytes=float(node.op.traffic(node.attrs, *types)),  # type: ignore[arg-type]
        shares=shares,
    )


def _inner_layers(model: Any) -> list[InnerLayer]:
    """The model's layers, those of models inside it too, by their paths."""
    found: list[InnerLayer] = []
    open_: list[tuple[Any, str]] = [(layer, "") for layer in reversed(model.layers)]
    while open_:
        layer, outer = open_.pop()
        if isinstance(layer, InputLayer):
            continue
        path = f"{outer}/{layer.name}" if outer else layer.name
        own = [weight for weight in layer.all_weights() if weight.kind == "parameter"]
        trained = sum(weight.spec.size for weight in own if layer.is_trainable(weight))
        inner = [one for one in layer.inner_layers() if not isinstance(one, InputLayer)]
        found.append(InnerLayer(path, type(layer).__name__, bool(own) and not trained, bool(inner)))
        open_ += [(one, path) for one in reversed(inner)]
    return found
