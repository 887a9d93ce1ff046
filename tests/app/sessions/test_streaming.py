"""Data larger than memory: a set of 4 GB is trained on from disk in a process whose memory stays small."""

import json
import subprocess
import sys

import h5py
import numpy as np
import pytest

from app.sessions.data import DataSource

pytestmark = pytest.mark.long

# Rows of half a megabyte: 8192 of them are 4 GB. Chunks that were never written take no room on disk and are zeros.
SHAPE, ROWS, CHUNK = (256, 256, 2), 8192, 8

TRAIN = """
import json, sys
from app.document import edits
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.train import TrainJob, TrainRunner
from tests.damage import peak

document, history = Document(), None
history = History(document)
for kind, config in (("Input", {"shape": [256, 256, 2]}), ("AveragePooling2D", {"pool_size": [64, 64]}),
                     ("Flatten", {}), ("Dense", {"units": 2, "activation": "softmax"})):
    history.do(edits.add_node(document, kind, (0, 0), config))
    ids = document.order()
for source, target in zip("n1 n2 n3".split(), "n2 n3 n4".split()):
    history.do(edits.connect(document, source, "out", target, "in"))
steps = [{"kind": "split", "config": {"test": 0.02, "validation": 0.02}}]
history.do(edits.set_settings(document, "data", {"source": "hdf5:" + sys.argv[1], "steps": steps}))
history.do(edits.set_settings(document, "training", {"epochs": 1, "batch_size": 32}))
dataset = DataSource.open(document.settings["data"], validation=0.0)
runner = TrainRunner(TrainJob.of(document, dataset)).start()
runner.join()
last = runner.drain()[-1]
print(json.dumps({"samples": dataset.size, "epochs": getattr(last, "epochs", 0), "said": getattr(last, "message", ""),
                  "peak": peak() * 1024}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the operating system does not say the peak in this way")
def test_an_epoch_over_four_gigabytes_takes_a_few_hundred_megabytes(tmp_path):
    path = tmp_path / "large.h5"
    with h5py.File(path, "w") as file:
        x = file.create_dataset("x", (ROWS, *SHAPE), "float32", chunks=(CHUNK, *SHAPE))
        file["y"] = (np.arange(ROWS) // CHUNK % 2).astype("int64")
        x[:CHUNK] = 1.0
        assert x.nbytes == 4 * 2**30
    assert path.stat().st_size < 64 * 2**20
    run = subprocess.run([sys.executable, "-c", TRAIN, str(path)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(run.stdout.splitlines()[-1])
    assert found["epochs"] == 1 and found["samples"] == 8029, found
    assert found["peak"] < 700, f"{found['peak']:.0f} MB"


def test_rows_keep_their_blocks_through_split_and_steps(tmp_path, monkeypatch):
    from app.sessions.sources import hdf5_file

    monkeypatch.setattr(hdf5_file, "IN_MEMORY", 1000)
    with h5py.File(tmp_path / "rows.h5", "w") as file:
        file.create_dataset("x", data=np.random.default_rng(0).normal(size=(400, 6, 6, 1)), chunks=(16, 6, 6, 1))
        file["y"] = np.arange(400) % 2
    steps = [{"kind": "split", "config": {}}, {"kind": "normalize", "config": {}}]
    data = DataSource.open({"source": f"hdf5:{tmp_path / 'rows.h5'}", "steps": steps}, validation=0.1)
    assert data.inputs["x"].block == 16
