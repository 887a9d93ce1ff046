"""Times the workloads on one backend and prints JSON on the last line.

python tests/bench/backend.py engine|tensorflow|jax|torch [workload …]
python tests/bench/backend.py engine|tensorflow|jax|torch --memory workload

With `--memory`, one workload has the process to itself, and the memory is told that it adds to one in which a tiny network
has been trained: at its peak in a steady epoch, and at its peak in the first, where libraries compile; and what the whole
process held at most, libraries and data included. Memory that a process once had, and gave back to its allocator, would hide
what the next workload needs; hence a process each.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _keras(backend: str):
    if backend == "engine":
        sys.path.insert(0, str(ROOT))
        import engine

        _ = (
            engine.Sequential,
            engine.layers,
            engine.losses,
            engine.optimizers,
        )  # read when first wanted: part of importing
        return engine
    os.environ["KERAS_BACKEND"], os.environ["TF_CPP_MIN_LOG_LEVEL"] = backend, "3"
    import keras

    return keras


def _status(name: str) -> float:
    """A figure of /proc/self/status in MB: VmRSS (now) or VmHWM (the most since it was last set back)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise LookupError(name)


def _set_peak_back() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _traffic(model, batches: int) -> tuple[float, float]:
    """Additions and multiplications, and bytes read and written, of an epoch, by the engine's own plan."""
    steps = [step for key, step in model._steps._plans.items() if key[0] == "train"]
    plan = max((step.execution.plan for step in steps), key=lambda plan: plan.arena_bytes)
    flops = moved = 0.0
    for step in (*plan.compute, *plan.update):
        types = [value.type for value in step.node.inputs]
        flops += float(step.node.op.flops(step.node.attrs, *types))
        moved += float(step.node.op.traffic(step.node.attrs, *types))
    return flops * batches, moved * batches


def time_one(keras, build, epochs: int = 5) -> dict[str, float]:
    begun = time.perf_counter()
    model, x, y, batch = build(keras)
    made = time.perf_counter() - begun

    def timed(action) -> float:
        start = time.perf_counter()
        action()
        return time.perf_counter() - start

    def epoch():
        model.fit(x, y, batch_size=batch, epochs=1, verbose=0)

    def predict():
        model.predict(x, batch_size=batch, verbose=0)

    first = timed(epoch)
    found = {"build": made, "first": first, "epoch": min(timed(epoch) for _ in range(epochs))}
    if hasattr(model, "_steps"):
        count = len(x[0] if isinstance(x, list) else x)
        found["flops"], found["moved"] = _traffic(model, -(-count // batch))
    predict()
    found["predict"] = min(timed(predict) for _ in range(3))
    return {key: round(value, 5) for key, value in found.items()}


def memory_of(keras, build) -> dict[str, float]:
    """Peaks in MB, above what the process held when the model and its data stood ready."""
    import numpy as np

    tiny = keras.Sequential([keras.layers.Input((2,)), keras.layers.Dense(1)])
    tiny.compile(loss="mse", optimizer="sgd")
    tiny.fit(np.zeros((8, 2), "f4"), np.zeros((8, 1), "f4"), batch_size=4, epochs=1, verbose=0)
    model, x, y, batch = build(keras)
    gc.collect()
    before = _status("VmRSS")
    peaks = []
    for _ in range(2):
        _set_peak_back()
        model.fit(x, y, batch_size=batch, epochs=1, verbose=0)
        peaks.append(_status("VmHWM") - before)
    return {
        "first_memory": round(peaks[0], 1),
        "memory": round(peaks[1], 1),
        "process": round(before + max(peaks), 1),
    }


def main() -> None:
    backend, *names = sys.argv[1:]
    begun = time.perf_counter()
    keras = _keras(backend)
    out: dict[str, object] = {"backend": backend, "import": round(time.perf_counter() - begun, 3)}
    sys.path.insert(0, str(Path(__file__).parent))
    from workloads import LARGE, WORKLOADS

    known = {**WORKLOADS, **LARGE}
    measures_memory = names[:1] == ["--memory"]
    for name in names[1:] if measures_memory else names or known:
        try:
            if measures_memory:
                out[name] = memory_of(keras, known[name])
            else:
                out[name] = time_one(keras, known[name], epochs=2 if name in LARGE else 5)
        except Exception as error:
            out[name] = {"error": f"{type(error).__name__}: {error}"[:200]}
        print(backend, name, out[name], file=sys.stderr, flush=True)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
