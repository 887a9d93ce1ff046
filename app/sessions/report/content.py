"""All that a report says of a run, gathered once."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.data import DataSource
from app.sessions.dataset import Cancel, Dataset, never
from app.sessions.evaluate import evaluate
from app.sessions.job import build_aside, output_shapes
from app.sessions.runs.record import RunRecord
from app.sessions.runs.store import RunStore


@dataclass(frozen=True)
class LayerRow:
    """A block of the network; `is_trained` is False for a frozen one."""

    name: str
    kind: str
    parameters: int
    is_trained: bool


@dataclass(frozen=True)
class RunReport:
    """One run.

    Attributes:
        document: the network with its best weights.
        history: one value an epoch for each figure.
        test: figures on samples held out, empty where there are none; `test_samples` is how many, `test_note` says
            why there are none.
        outputs: shape of each output by its block's name.
    """

    record: RunRecord
    document: Document
    history: Mapping[str, Sequence[float]]
    layers: Sequence[LayerRow]
    outputs: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    test: Mapping[str, float] = field(default_factory=dict)
    test_samples: int = 0
    test_note: str = ""

    @property
    def title(self) -> str:
        return self.record.name or self.record.project.removesuffix(".loom") or self.record.id

    @property
    def figures(self) -> list[tuple[str, float | None, float | None, float | None, float | None]]:
        """Of each figure its name, at the best epoch training and validation, at the last one validation, and test."""
        best, last = self.record.best or self.record.last, self.record.last
        names = list(dict.fromkeys(["loss", *(name.removeprefix("val_") for name in (*last, *self.test))]))
        return [
            (name, _finite(best.get(name)), _finite(best.get(f"val_{name}")), _finite(last.get(f"val_{name}")),
             _finite(self.test.get(name)))
            for name in names if name not in ("lr", "learning_rate")
        ]  # fmt: skip

    @property
    def settings(self) -> list[tuple[str, str]]:
        """The settings of the training in words."""
        return _flat(self.record.settings)

    @property
    def data(self) -> list[tuple[str, str]]:
        """Where the data came from, and their hash."""
        told = [("source", str(self.record.data.get("source", "?")))]
        if digest := self.record.data.get("hash"):
            told.append(("hash of the samples", str(digest)))
        prepared = self.record.data.get("prepared") or {}
        steps = prepared.get("steps") if isinstance(prepared, Mapping) else None
        if steps:
            told.append(("steps", ", ".join(str(step.get("kind", "?")) for step in steps if isinstance(step, Mapping))))
        return told

    @property
    def environment(self) -> list[tuple[str, str]]:
        """What computed, and on what machine."""
        code = [(name, version) for name, version in self.record.code.items() if version]
        return [*code, *((name, str(value)) for name, value in self.record.machine.items() if name != "bits")]


def gather(store: RunStore, run_id: str, cancelled: Cancel = never) -> RunReport:
    """Read a run, and measure its best weights on samples held out where its data are still there.

    Raises DocumentError where there is no such run.
    """
    record = store.read(run_id)
    document = store.document(run_id)
    history = store.curves(run_id).history()
    test: Mapping[str, float] = {}
    samples, note, outputs = 0, "", {}
    try:
        outputs = {document.nodes[at].name: tuple(shape) for at, shape in output_shapes(build_aside(document)).items()}
        dataset = _dataset(record, document, cancelled)
        if document.weights and dataset.test_size:
            found = evaluate(document, dataset, cancelled)
            test, samples = found.figures, found.samples
        else:
            note = "No samples were held out to test with." if document.weights else "No weights were kept."
    except (DocumentError, ValueError, TypeError, RuntimeError, OSError) as error:
        note = f"It could not be tested: {error}"
    layers = []
    for at in document.order():
        node = document.nodes[at]
        count = sum(array.size for array in document.weights.get(node.layer_id, ()))
        layers.append(LayerRow(node.name, node.kind, count, node.trainable))
    return RunReport(record, document, history, layers, outputs, test, samples, note)


def _dataset(record: RunRecord, document: Document, cancelled: Cancel) -> Dataset:
    base = Path(str(record.data["base"])) if record.data.get("base") else None
    share = float(document.settings["training"]["validation_split"])
    return DataSource.open(document.settings["data"], base, cancelled, share)


def _flat(values: Mapping[str, Any], above: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in values.items():
        path = (*above, name)
        title = " › ".join(_named(path)).replace("_", " ")
        if isinstance(value, Mapping):
            if value.get("enabled") is False:
                value = {"enabled": False}  # what is switched off has no more to say
            found += _flat(value, path)
        elif value not in (None, "", [], ()):
            text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
            found.append((title, {"True": "yes", "False": "no"}.get(text, text)))
    return found


def _named(path: tuple[str, ...]) -> tuple[str, ...]:
    """A setting's path as people read it: the losses of all outputs alike stand under "*", fields under "config"."""
    if path[:2] == ("losses", "*"):
        path = ("loss", *path[2:])
    return tuple(part for part in path if part != "config")


def _finite(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else value
