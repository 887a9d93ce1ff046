"""The curves of a run on disk: one line an epoch, and a record a batch, both only ever added to."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from app.sessions.live import Mark

# step, epoch, loss of the batch, learning rate
_BATCH = np.dtype([("step", "<i8"), ("epoch", "<i4"), ("loss", "<f4"), ("rate", "<f4")])


class CurveFiles:
    """`epochs.jsonl`, `batches.bin` and `marks.jsonl` (changes while it ran) in a run's folder."""

    def __init__(self, folder: Path) -> None:
        self._epochs, self._batches = folder / "epochs.jsonl", folder / "batches.bin"
        self._marks = folder / "marks.jsonl"
        self._waiting: list[tuple[int, int, float, float]] = []

    def add_batch(self, step: int, epoch: int, loss: float, rate: float) -> None:
        """Kept in memory until the epoch ends."""
        self._waiting.append((step, epoch, loss, rate))

    def end_epoch(self, epoch: int, logs: Mapping[str, float]) -> None:
        """Write the epoch and its batches."""
        self.flush()
        line = json.dumps({"epoch": epoch, "logs": {name: _text(value) for name, value in logs.items()}})
        with open(self._epochs, "a", encoding="utf-8") as file:
            file.write(line + "\n")

    def add_mark(self, mark: Mark) -> None:
        """Written at once: a run that dies is to know it."""
        with open(self._marks, "a", encoding="utf-8") as file:
            file.write(json.dumps(mark.plain()) + "\n")

    def marks(self) -> list[Mark]:
        """What was changed while the run lasted, in order."""
        found = []
        for line in self._text_of(self._marks).splitlines():
            try:
                found.append(Mark.of(json.loads(line)))
            except (ValueError, KeyError, TypeError):
                continue  # cut off by a kill
        return found

    def flush(self) -> None:
        """Write the batches that wait."""
        if self._waiting:
            with open(self._batches, "ab") as file:
                file.write(np.array(self._waiting, _BATCH).tobytes())
            self._waiting.clear()

    def rewind(self, epochs: int) -> None:
        """Forget what came after so many epochs."""
        self._waiting.clear()
        kept = [(epoch, logs) for epoch, logs in self._lines() if epoch <= epochs]
        batches = self._records()
        batches = batches[batches["epoch"] <= epochs]
        part = self._epochs.with_suffix(".part")
        part.write_text(
            "".join(
                json.dumps({"epoch": epoch, "logs": {name: _text(value) for name, value in logs.items()}}) + "\n"
                for epoch, logs in kept
            ),
            encoding="utf-8",
        )
        os.replace(part, self._epochs)
        part = self._batches.with_suffix(".part")
        part.write_bytes(batches.tobytes())
        os.replace(part, self._batches)
        if self._marks.exists():
            part = self._marks.with_suffix(".part")
            lines = [json.dumps(mark.plain()) + "\n" for mark in self.marks() if mark.epoch <= epochs]
            part.write_text("".join(lines), encoding="utf-8")
            os.replace(part, self._marks)

    def history(self) -> dict[str, list[float]]:
        """One value an epoch for each name of the logs; NaN where an epoch had none."""
        lines = self._lines()
        names = dict.fromkeys(name for _, logs in lines for name in logs)
        return {name: [logs.get(name, math.nan) for _, logs in lines] for name in names}

    def batches(self) -> dict[str, np.ndarray]:
        """ "step", "epoch", "loss" and "rate" of each batch."""
        records = self._records()
        return {name: records[name].copy() for name in _BATCH.names or ()}

    def _records(self) -> np.ndarray:
        try:
            content = self._batches.read_bytes()
        except OSError:
            content = b""
        # What a kill has left of a record is no record.
        return np.frombuffer(content[: len(content) // _BATCH.itemsize * _BATCH.itemsize], _BATCH)

    def _lines(self) -> Sequence[tuple[int, dict[str, float]]]:
        found: list[tuple[int, dict[str, float]]] = []
        for line in self._text_of(self._epochs).splitlines():
            try:
                data = json.loads(line)
                epoch, logs = int(data["epoch"]), {name: float(value) for name, value in data["logs"].items()}
            except (ValueError, KeyError, TypeError, AttributeError):
                continue  # cut off by a kill
            found.append((epoch, logs))
        return found

    @staticmethod
    def _text_of(place: Path) -> str:
        try:
            return place.read_text(encoding="utf-8")
        except OSError:
            return ""


def _text(value: float) -> float | str:
    return value if math.isfinite(value) else str(value)
