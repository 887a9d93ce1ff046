"""A process that trains in children of its own, kills them, takes their runs up, and prints what they came to.

Called with a folder and a number of times: `python -m tests.app.sessions.runs.killing FOLDER TIMES`. It works with one
thread, so that children forked after a first run find all modules and kernels loaded.
"""

import hashlib
import json
import os
import random
import signal
import sys
from pathlib import Path

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.events import Finished
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner

EPOCHS, BATCHES = 6, 4


def job():
    """Irises with dropout, shuffled, stopped early and with the best weights restored."""
    document = project.load(resources.path("templates", "iris.loom"))
    wire = sorted(document.wires)[0]
    History(document).do(edits.insert_on_wire(document, wire, "Dropout", (0, 0), {"rate": 0.2}))
    stopping = {"enabled": True, "monitor": "loss", "patience": 2, "min_delta": 0.03, "restore_best_weights": True}
    changed = {"epochs": EPOCHS, "batch_size": 30, "seed": 3, "early_stopping": stopping}
    History(document).do(edits.set_settings(document, "training", changed))
    return TrainJob.of(document)


def result(job, keeper, tell=None):
    """Train to the end; a hash of weights, history and best epoch."""
    runner = TrainRunner(job, keeper=keeper)
    if tell is not None:
        batch, epoch = keeper.batch, keeper.epoch
        keeper.batch = lambda event: (tell(), batch(event))
        keeper.epoch = lambda event, best: (tell(), epoch(event, best), tell())
    runner.start().join()
    last = runner.drain()[-1]
    assert isinstance(last, Finished), last
    digest = hashlib.sha256()
    for weights in (last.weights, last.best.weights):
        for node_id in sorted(weights):
            for array in weights[node_id]:
                digest.update(array.tobytes())
    return {"weights": digest.hexdigest(), "history": last.history, "best": last.best.epoch, "epochs": last.epochs}


def killed_after(steps, store):
    """Train in a child, and kill it when it has told so many times of its progress; the run's id."""
    reading, writing = os.pipe()
    before = {record.id for record in store.records()}
    child = os.fork()
    if not child:
        os.close(reading)
        result(job(), store.begin(job()), lambda: os.write(writing, b"."))
        os._exit(0)
    os.close(writing)
    while steps > 0 and (found := os.read(reading, 1)):
        steps -= len(found)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reading)
    new = [record for record in store.records() if record.id not in before]
    return new[0] if new else None


def main(folder, times):
    whole = json.loads(json.dumps(result(job(), None)))
    store, chance = RunStore(folder), random.Random(11)
    found = []
    for _ in range(times):
        record = killed_after(chance.randrange(whole["epochs"] * (BATCHES + 2) + 1), store)
        if record is None:
            found.append({"state": "nothing", "same": True})
            continue
        if record.state == "finished":
            found.append({"state": "finished", "same": True})
            continue
        again = json.loads(json.dumps(result(*store.take_up(record.id))))
        history = store.curves(record.id).history()
        found.append({
            "state": record.state,
            "epochs": record.epochs,
            "same": again == whole,
            "kept": {name: list(values) for name, values in whole["history"].items()} == history,
            "steps": store.curves(record.id).batches()["step"].tolist(),
            "ended": store.read(record.id).state,
        })  # fmt: skip
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
