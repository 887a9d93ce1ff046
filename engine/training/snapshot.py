"""A run as it stands between two epochs: all that the epochs to come depend on, in one file without pickles."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.core import rng
from engine.core.errors import DataError

_VERSION = 1


class Snapshot:
    """Weights (states and seeds of layers among them), the optimizer, callbacks and the random source.

    A run that goes on from it ends as if it had never been interrupted, bit for bit, on the same machine with the same
    number of threads, where its data come from arrays or a sequence; a generator's place is not known.

    Attributes:
        epoch: the epoch (from 0) that comes next.
    """

    def __init__(self, arrays: Mapping[str, np.ndarray], about: Mapping[str, Any]):
        self._arrays, self._about = dict(arrays), dict(about)

    @property
    def epoch(self) -> int:
        return int(self._about["epoch"])

    @property
    def ended(self) -> bool:
        """Whether the run was ending with this epoch: a callback had asked for it."""
        return bool(self._about["ended"])

    @classmethod
    def take(cls, model: Any, callbacks: Sequence[Any], epoch: int, source: Mapping[str, Any]) -> Snapshot:
        """Of a model that trains.

        Args:
            callbacks: those whose `kept` attributes belong to it.
            source: the state of the common random source when training began.
        """
        optimizer = model.optimizer
        arrays = {f"weight/{number}": weight.array.copy() for number, weight in enumerate(model.all_weights())}
        for name, slot in model._steps.ensure_arena().slots.items():
            arrays[f"slot/{name}"] = slot.copy()
        states = []
        for number, callback in enumerate(callbacks):
            state = {name: getattr(callback, name) for name in callback.kept}
            states.append({"kind": type(callback).__name__, "state": _taken_apart(state, f"kept/{number}", arrays)})
        about = {
            "version": _VERSION,
            "epoch": epoch,
            "ended": bool(model.stop_training),
            "iterations": int(optimizer.iterations),
            "learning_rate": None if optimizer.schedule is not None else float(optimizer.learning_rate),
            "source": dict(source),
            "callbacks": states,
        }
        return cls(arrays, about)

    def restore_model(self, model: Any) -> None:
        """Give a model, compiled alike, the weights and the optimizer's state.

        Raises:
            ValueError, KeyError: it is a snapshot of another model; nothing has been changed then.
        """
        weights = model.all_weights()
        arena = model._steps.ensure_arena()
        fitting = [(self._array(f"weight/{number}", weight.array), weight) for number, weight in enumerate(weights)]
        slots = {name: self._array(f"slot/{name}", slot) for name, slot in arena.slots.items()}
        if f"weight/{len(weights)}" in self._arrays:
            raise ValueError("it has more weights than the model")
        rng.restore(self._about["source"])
        for array, weight in fitting:
            np.copyto(weight.array, array)
        for name, array in slots.items():
            np.copyto(arena.slots[name], array)
        model.optimizer.iterations = int(self._about["iterations"])
        if self._about["learning_rate"] is not None:
            model.optimizer.learning_rate = self._about["learning_rate"]

    def restore_weights(self, model: Any) -> None:
        """Give a model of the same layers, compiled or not, the weights alone.

        Raises:
            ValueError, KeyError: it is a snapshot of another model; nothing has been changed then.
        """
        fitting = [
            (self._array(f"weight/{number}", weight.array), weight) for number, weight in enumerate(model.all_weights())
        ]
        if f"weight/{len(fitting)}" in self._arrays:
            raise ValueError("it has more weights than the model")
        for array, weight in fitting:
            np.copyto(weight.array, array)

    def restore_callbacks(self, callbacks: Sequence[Any]) -> None:
        """Give callbacks their `kept` attributes back; one of another kind than stood in its place stays as it is."""
        for callback, saved in zip(callbacks, self._about["callbacks"], strict=False):
            if saved["kind"] == type(callback).__name__:
                state = _put_together(saved["state"], self._arrays)
                for name in callback.kept:
                    if name in state:
                        setattr(callback, name, state[name])

    def write(self, path: str | Path, lasting: bool = True) -> None:
        """Atomically: whatever becomes of the program, the file is the old one or the new one, whole; with `lasting` after
        a power cut too, which takes some milliseconds."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                np.savez(file, about=np.array(json.dumps(self._about)), **self._arrays)  # type: ignore[arg-type]
                file.flush()
                if lasting:
                    os.fsync(file.fileno())
            os.replace(part, path)
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(part)

    @classmethod
    def read(cls, path: str | Path) -> Snapshot:
        """Raises DataError for a file that is no snapshot, or damaged."""
        try:
            with open(path, "rb") as file, np.load(file, allow_pickle=False) as saved:
                about = json.loads(str(saved["about"]))
                arrays = {name: saved[name] for name in saved.files if name != "about"}
            if not isinstance(about, dict) or about.get("version") != _VERSION:
                raise ValueError(f"version {about.get('version') if isinstance(about, dict) else '?'}")
            for key in ("epoch", "ended", "iterations", "source", "callbacks"):
                about[key]  # a KeyError tells of a file that is none of ours
        except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise DataError("the backup is damaged, or no backup", where=f"'{path}'", expected=f"a backup, version {_VERSION}",
                            got=str(error), mend="delete it, or name another file") from None  # fmt: skip
        return cls(arrays, about)

    def _array(self, name: str, like: np.ndarray) -> np.ndarray:
        found = self._arrays[name]
        if found.shape != like.shape or found.dtype != like.dtype:
            raise ValueError(f"{name}: {found.dtype}{found.shape}, where the model has {like.dtype}{like.shape}")
        return found


def _taken_apart(value: Any, path: str, arrays: dict[str, np.ndarray]) -> Any:
    """The value as JSON data; arrays in it go into `arrays` under the path at which they stood."""
    if isinstance(value, np.ndarray):
        arrays[path] = value.copy()
        return {"array": path}
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, list | tuple):
        return [_taken_apart(item, f"{path}/{number}", arrays) for number, item in enumerate(value)]
    if isinstance(value, Mapping):
        return {"items": [[key, _taken_apart(item, f"{path}/{key}", arrays)] for key, item in value.items()]}
    return value


def _put_together(value: Any, arrays: Mapping[str, np.ndarray]) -> Any:
    if isinstance(value, list):
        return [_put_together(item, arrays) for item in value]
    if isinstance(value, dict):
        if "array" in value:
            return arrays[value["array"]].copy()
        return {key: _put_together(item, arrays) for key, item in value["items"]}
    return value
