"""Times the workloads on one backend and prints JSON on the last line.

python tests/bench/backend.py engine|tensorflow|jax|torch [--memory] [workload …]
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _keras(backend: str):
    if backend == "engine":
        sys.path.insert(0, str(ROOT))
        import engine

        return engine
    os.environ["KERAS_BACKEND"], os.environ["TF_CPP_MIN_LOG_LEVEL"] = backend, "3"
    import keras

    return keras


def _resident() -> float:
    """Largest resident size of this process so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _flops(model, batches: int) -> float:
    """Additions and multiplications of an epoch, by the engine's own plan."""
    steps = [step for key, step in model._steps._plans.items() if key[0] == "train"]
    plan = max((step.execution.plan for step in steps), key=lambda plan: plan.arena_bytes)
    total = sum(
        step.node.op.flops(step.node.attrs, *(value.type for value in step.node.inputs))
        for step in (*plan.compute, *plan.update)
    )
    return float(total) * batches


def time_one(keras, build, epochs: int = 5) -> dict[str, float]:
    begun = time.perf_counter()
    model, x, y, batch = build(keras)
    made = time.perf_counter() - begun
    before = _resident()

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
    found["memory"] = _resident() - before
    predict()
    found["predict"] = min(timed(predict) for _ in range(3))
    if hasattr(model, "_steps"):
        count = len(x[0] if isinstance(x, list) else x)
        try:
            found["flops"] = _flops(model, -(-count // batch))
        except (AttributeError, ValueError):
            found.pop("flops", None)
    return {key: round(value, 5) for key, value in found.items()}


def main() -> None:
    backend, *names = sys.argv[1:]
    begun = time.perf_counter()
    keras = _keras(backend)
    out: dict[str, object] = {"backend": backend, "import": round(time.perf_counter() - begun, 3)}
    sys.path.insert(0, str(Path(__file__).parent))
    from workloads import WORKLOADS

    for name in names or WORKLOADS:
        try:
            out[name] = time_one(keras, WORKLOADS[name])
        except Exception as error:
            out[name] = {"error": f"{type(error).__name__}: {error}"[:200]}
        print(backend, name, out[name], file=sys.stderr, flush=True)
    print(json.dumps(out))


if __name__ == "__main__":
    main()
