"""The engine beside Keras on TensorFlow, JAX and PyTorch: the same networks, the same machine, one sitting, in turn.

python tests/bench/compare.py [--rounds 3] [--peers PYTHON] [--markdown FILE] [--no-memory | --memory-only] [workload …]

Makes an environment for the peers in the user's cache folder at the first call (some GB), unless `--peers` names the
interpreter of one that has keras, tensorflow-cpu, jax and torch. Each backend runs in a process of its own, one after
another, several rounds; the best time of each counts. Only ratios within one sitting say anything. Memory is measured
in a process of its own for each workload (Linux; see backend.py).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = ("tensorflow", "jax", "torch")


def peers_python() -> str:
    """The interpreter of the peers' environment; made if it is not there."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("layerloom")) / "peers"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "complete").exists():
        print(f"Making the peers' environment in {folder} …", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        # torch first and alone: with it installed, nothing else brings another build of it.
        for packages in (["torch==2.13.0"], ["keras", "tensorflow-cpu", "jax", "jaxlib"]):
            subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
        (folder / "complete").write_text("")
    return str(python)


def run(python: str, backend: str, names: list[str]) -> dict:
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    # Installed packages have their bytecode beside them, so the engine may have its own too.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if backend == "engine":
        environment.pop("OPENBLAS_CORETYPE", None)  # set by this very process when it measured the machine
    command = [python, str(HERE / "backend.py"), backend, *names]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        return {"backend": backend, "error": done.stderr[-300:]}
    return json.loads(done.stdout.splitlines()[-1])


def best(results: list[dict], name: str, key: str) -> float:
    """The smallest value over the rounds; NaN where there is none."""
    values = [r[name][key] for r in results if isinstance(r.get(name), dict) and key in r[name]]
    return min(values) if values else math.nan


def machine_peaks() -> dict[str, float]:
    """This machine's matrix product (GFLOP/s) and copy (GB/s), as the engine's process gets them."""
    sys.path.insert(0, str(HERE.parents[1]))
    import numpy as np

    import engine  # sets the BLAS kernels before NumPy is imported

    assert engine
    a, b, c = (np.ones((2048, 2048), "f4") for _ in range(3))
    x, y = np.ones(1 << 26, "f4"), np.ones(1 << 26, "f4")

    def quickest(action) -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            action()
            times.append(time.perf_counter() - start)
        return min(times)

    return {
        "GEMM GFLOP/s": 2 * 2048**3 / quickest(lambda: np.matmul(a, b, out=c)) / 1e9,
        "copy GB/s": 2 * x.nbytes / quickest(lambda: np.copyto(y, x)) / 1e9,
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def geometric_mean(values: list[float]) -> float:
    values = [value for value in values if value > 0 and math.isfinite(value)]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else math.nan


def table(results: dict[str, list[dict]], names: list[str], peaks: dict[str, float]) -> list[str]:
    """Markdown: a row a workload; ratios above 1 mean that the engine is that many times as fast."""
    lines = [
        "| workload | engine, s/epoch | best peer, s/epoch | epoch ratio | first epoch ratio | predict ratio "
        "| peak memory, MB (engine / best peer) | share of GEMM GFLOP/s | share of memory GB/s |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    ratios: dict[str, list[float]] = {"epoch": [], "ready": [], "predict": []}
    for name in names:
        mine = {key: best(results["engine"], name, key) for key in ("epoch", "predict", "memory", "flops", "moved")}
        peer = {
            key: min(
                ((best(results[p], name, key), p) for p in PEERS if p in results and not math.isnan(best(results[p], name, key))),
                default=(math.nan, "none"),
            )
            for key in ("epoch", "predict", "memory")
        }  # fmt: skip

        def ready(backend: str, name: str = name) -> float:
            return best(results[backend], name, "build") + best(results[backend], name, "first")

        first = min((ready(p) for p in PEERS if p in results and not math.isnan(ready(p))), default=math.nan)
        found = {
            "epoch": peer["epoch"][0] / mine["epoch"],
            "ready": first / ready("engine"),
            "predict": peer["predict"][0] / mine["predict"],
        }
        for key, value in found.items():
            ratios[key].append(value)
        share = mine["flops"] / mine["epoch"] / 1e9 / peaks["GEMM GFLOP/s"]
        moving = mine["moved"] / mine["epoch"] / 1e9 / peaks["copy GB/s"]
        lines.append(
            f"| {name} | {mine['epoch']:.4f} | {peer['epoch'][0]:.4f} ({peer['epoch'][1]}) | {found['epoch']:.2f} | "
            f"{found['ready']:.2f} | {found['predict']:.2f} "
            f"| {mine['memory']:.0f} / {peer['memory'][0]:.0f} ({peer['memory'][1]}) | {share:.0%} | {moving:.0%} |"
        )
    means = " | ".join(f"{geometric_mean(ratios[key]):.2f}" for key in ("epoch", "ready", "predict"))
    lines.append(f"| **geometric mean** | | | {means} | | | |")
    return lines


def measured_memory(python: str, names: list[str], results: dict[str, list[dict]]) -> None:
    """Adds the peaks of memory to the results: a process for each workload and backend, workload by workload."""
    for name in names:
        for backend in ("engine", *PEERS):
            found = run(sys.executable if backend == "engine" else python, backend, ["--memory", name])
            one = found.get(name, {"error": found.get("error", "no result")})
            results.setdefault(backend, []).append({name: one})
            print(f"memory: {name} {backend} {one}", file=sys.stderr, flush=True)


def memory_table(results: dict[str, list[dict]], names: list[str]) -> list[str]:
    """Markdown: for each workload and backend the peak of a steady epoch, of the first, and of the whole process, MB."""
    lines = [f"| workload | engine | {' | '.join(PEERS)} |", "|---|---|---|---|---|"]
    for name in names:
        cells = [
            " / ".join(f"{best(results[backend], name, key):.0f}" for key in ("memory", "first_memory", "process"))
            for backend in ("engine", *PEERS)
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return lines


def main() -> None:
    sys.path.insert(0, str(HERE))
    from workloads import LARGE, WORKLOADS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workloads", nargs="*", default=[*WORKLOADS, *LARGE])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", help="interpreter of an environment that has the peers")
    parser.add_argument("--markdown", type=Path, help="also write the tables to this file")
    parser.add_argument("--no-memory", action="store_true", help="leave the peaks of memory out")
    parser.add_argument("--memory-only", action="store_true", help="nothing but the peaks of memory (Linux)")
    asked = parser.parse_args()
    python = asked.peers or peers_python()
    results: dict[str, list[dict]] = {}
    if asked.memory_only:
        measured_memory(python, asked.workloads, results)
        text = "\n".join(memory_table(results, asked.workloads))
        print(text)
        if asked.markdown:
            asked.markdown.write_text(text + "\n")
        return
    for round_number in range(asked.rounds):
        for backend in ("engine", *PEERS):
            print(f"round {round_number + 1}: {backend}", file=sys.stderr, flush=True)
            results.setdefault(backend, []).append(
                run(sys.executable if backend == "engine" else python, backend, asked.workloads)
            )
    if not asked.no_memory and sys.platform == "linux":
        measured_memory(python, asked.workloads, results)
    for backend, rounds in results.items():
        for one in rounds:
            for name in ["error", *asked.workloads]:
                found = one.get(name)
                if isinstance(found, str) or (isinstance(found, dict) and "error" in found):
                    print(f"{backend} {name}: {found}", file=sys.stderr)
    peaks = machine_peaks()
    head = [
        f"Machine: {_processor()}, {os.cpu_count()} cores; "
        + ", ".join(f"{key} {value:.0f}" for key, value in peaks.items())
        + f"; {asked.rounds} rounds, best of each; load of the machine {os.getloadavg()[0]:.1f} at the end.",
        "Import, s: "
        + ", ".join(
            f"{b} {min((r['import'] for r in rs if 'import' in r), default=math.nan):.2f}" for b, rs in results.items()
        ),
        "",
    ]
    text = "\n".join([*head, *table(results, asked.workloads, peaks)])
    print(text)
    if asked.markdown:
        asked.markdown.write_text(text + "\n")


if __name__ == "__main__":
    main()
