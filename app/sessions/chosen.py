"""The callbacks that the user chose, as one callback whose parts may change while it is told of the run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import engine
from app.document.errors import DocumentError
from app.sessions.offered import OFFERED


class ChosenCallbacks(engine.callbacks.CallbackList):
    """Several callbacks that can be exchanged between two batches: one of the same kind goes on where its predecessor
    stood. A backup keeps the state of each."""

    kept = ("states",)

    @property
    def states(self) -> list[dict[str, Any]]:
        """What each has to go on with."""
        return [
            {"kind": type(one).__name__, "state": {name: getattr(one, name) for name in one.kept}}
            for one in self.callbacks
        ]

    @states.setter
    def states(self, saved: list[dict[str, Any]]) -> None:
        _give(self.callbacks, saved)

    def exchange(self, callbacks: Iterable[Any]) -> None:
        """Put others in their place, while a run lasts."""
        states = self.states
        self.callbacks = list(callbacks)
        self.set_model(self.model)
        self.set_params(self.params)
        for one in self.callbacks:
            one.on_train_begin({})
        _give(self.callbacks, states)

    @property
    def stopping(self) -> Any:
        """The early stopping that has ended the run, None where none has."""
        return next((one for one in self.callbacks if getattr(one, "stopped_epoch", 0) > 0), None)


def _give(callbacks: Iterable[Any], states: Iterable[Mapping[str, Any]]) -> None:
    """Each state to the first callback of its kind that has none yet."""
    free = list(callbacks)
    for saved in states:
        found = next((one for one in free if type(one).__name__ == saved["kind"]), None)
        if found is not None:
            free.remove(found)
            for name in found.kept:
                if name in saved["state"]:
                    setattr(found, name, saved["state"][name])


def made(entries: Iterable[Mapping[str, Any]]) -> list[Any]:
    """The callbacks of a list of settings {kind, config, enabled}. Raises DocumentError in the engine's words."""
    found = []
    for entry in entries:
        if not entry.get("enabled", True):
            continue
        kind = getattr(engine.callbacks, entry["kind"], None)
        if kind is None or entry["kind"] not in OFFERED:
            raise DocumentError(
                f"There is no callback {entry['kind']!r} to train with.",
                field="training.callbacks",
                expected="one of " + ", ".join(OFFERED),
                got=repr(entry["kind"]),
            )
        try:
            found.append(kind(**entry.get("config", {})))
        except (ValueError, TypeError) as error:
            raise DocumentError(
                str(error), field="training.callbacks", mend=str(getattr(error, "mend", "") or "")
            ) from error
    return found
