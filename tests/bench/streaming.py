"""Training on an HDF5 set of 4 GB in a process of its own: samples a second, and the most memory it took.

    python -m tests.bench.streaming [--gigabytes 4] [--folder FOLDER]

The set is written in compressed chunks, so that the file is small and what is read of it is 4 GB all the same. Memory
is what the operating system says at the end (peak resident set), beside that of the same program on a small set.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.damage import peak

SIDE, CHUNK = 64, 64


def write(path: Path, samples: int) -> None:
    """Images of two classes, (samples, 64, 64, 1) float32: a bright or a dark square, in compressed chunks."""
    import h5py
    import numpy as np

    with h5py.File(path, "w") as file:
        x = file.create_dataset(
            "x",
            (samples, SIDE, SIDE, 1),
            "float32",
            chunks=(CHUNK, SIDE, SIDE, 1),
            compression="gzip",
            compression_opts=1,
        )
        labels = (np.arange(samples) // 7 % 2).astype("int64")
        file["y"] = labels
        for start in range(0, samples, CHUNK):
            part = labels[start : start + CHUNK]
            block = np.zeros((len(part), SIDE, SIDE, 1), "float32")
            block[:, 16:48, 16:48, 0] = np.where(part, 1.0, -1.0)[:, None, None]
            x[start : start + len(part)] = block


def train(path: Path) -> dict[str, float]:
    """One epoch by the app's own way from file to fit; figures of this process."""
    from app.document import edits
    from app.document.graph import Document
    from app.document.history import History
    from app.sessions.data import DataSource
    from app.sessions.fitting import fit_to_data
    from app.sessions.train import TrainJob, TrainRunner

    document = Document()
    history = History(document)
    steps = [{"kind": "split", "config": {"test": 0.05}}, {"kind": "normalize", "config": {}}]
    history.do(edits.set_settings(document, "data", {"source": f"hdf5:{path}", "steps": steps}))
    history.do(edits.set_settings(document, "training", {"epochs": 1, "batch_size": 64, "validation_split": 0.02}))
    began = time.perf_counter()
    dataset = DataSource.open(document.settings["data"], validation=0.02)
    opened = time.perf_counter() - began
    fitting = fit_to_data(document, dataset)
    history.do(fitting.command)
    small = next(node for node in document.nodes.values() if node.kind == "Conv2D")
    history.do(edits.set_config(document, small.id, {**small.config, "filters": 4, "strides": [4, 4]}))
    began = time.perf_counter()
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    runner.join()
    seconds = time.perf_counter() - began
    last = runner.drain()[-1]
    losses = getattr(last, "history", {}).get("loss", (float("nan"),))
    return {
        "samples": dataset.size,
        "opened_s": opened,
        "seconds": seconds,
        "samples_a_second": dataset.size / seconds,
        "loss": losses[-1],
        "peak_mb": peak() * 1024,
        "failed": str(getattr(last, "message", "")),
    }


def in_child(path: Path) -> dict[str, float]:
    """`train` in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench.streaming", "--train", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise RuntimeError(run.stderr[-2000:])
    return json.loads(run.stdout.splitlines()[-1])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=4.0)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--train", type=Path)
    options = parser.parse_args()
    if options.train is not None:
        print(json.dumps(train(options.train)))
        return 0
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for name, gigabytes in (("small", options.gigabytes / 64), ("large", options.gigabytes)):
            path = Path(folder) / f"{name}.h5"
            samples = int(gigabytes * 2**30 / (SIDE * SIDE * 4)) // CHUNK * CHUNK
            write(path, samples)
            print(name, f"{gigabytes:g} GB read, file {path.stat().st_size / 2**20:.0f} MB", json.dumps(in_child(path)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
