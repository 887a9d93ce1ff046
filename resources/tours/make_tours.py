"""Makes what the tour on fine-tuning is about: `python -m resources.tours.make_tours`.

`trained-digits.loom` is a small network with the weights that it gets from the bundled digits; `odd-or-even.npz` are 120 of
the digits that were held out from that, each with "odd" (1) or "even" (0). Licence of the digits: resources/datasets/digits.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.document import edits, project
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.events import Finished
from app.sessions.train import TrainJob, TrainRunner

FOLDER = Path(__file__).resolve().parent
SAMPLES = 120
BLOCKS: tuple[tuple[str, str, Mapping[str, Any]], ...] = (
    ("Input", "image", {"shape": [8, 8, 1]}),
    ("Conv2D", "", {"filters": 12, "kernel_size": [3, 3], "padding": "same", "activation": "relu"}),
    ("MaxPooling2D", "", {"pool_size": [2, 2]}),
    ("Conv2D", "", {"filters": 24, "kernel_size": [3, 3], "padding": "same", "activation": "relu"}),
    ("Flatten", "", {}),
    ("Dense", "", {"units": 32, "activation": "relu"}),
    ("Dense", "digit", {"units": 10, "activation": "softmax"}),
)


def network() -> Document:
    """The network before it is trained."""
    document = Document()
    history = History(document)
    before = ""
    for at, (kind, title, config) in enumerate(BLOCKS):
        command = edits.add_node(document, kind, (240.0 * (at % 4), 168.0 * (at // 4)), config, title or None)
        history.do(command)
        (added,) = edits.added_ids(command)
        if before:
            history.do(edits.connect(document, before, "out", added, "in"))
        before = added
    history.do(edits.set_settings(document, "data", {"source": "builtin:digits"}))
    history.do(edits.set_settings(document, "training", {"epochs": 25}))
    return document


def main() -> int:
    """Train the network and write both files."""
    document = network()
    runner = TrainRunner(TrainJob.of(document)).start()
    runner.join(None)
    last = runner.drain()[-1]
    assert isinstance(last, Finished), last
    history = History(document)
    history.do(edits.set_weights(document, last.weights))
    # Fine-tuning needs fewer.
    history.do(edits.set_settings(document, "training", {"epochs": 15}))
    project.save(document, FOLDER / f"trained-digits{project.SUFFIX}")
    held_out = DataSource.open(document.settings["data"])
    (pictures,), (labels,) = held_out.test_inputs.values(), held_out.test_targets.values()
    np.savez_compressed(
        FOLDER / "odd-or-even.npz",
        picture=np.asarray(pictures[:SAMPLES], "float32"),
        label=np.asarray(labels[:SAMPLES] % 2, "int32"),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
