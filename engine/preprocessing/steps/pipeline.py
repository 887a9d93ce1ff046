"""Steps one after another: learned from training data, applied to all data alike, written down as plain JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.core.errors import DataError
from engine.preprocessing.steps.base import Column, Columns, State, Step, Windowing


class Pipeline:
    """Steps in their order.

    Args:
        steps: of `registry`; a Split among them is passed over: it says which rows are learned from.
        targets: names of columns that are predicted; steps leave them alone unless they name them.

    Attributes:
        states: what each step has learned, by column; None before `learn`.
    """

    def __init__(self, steps: Sequence[Step], targets: Sequence[str] = ()):
        self.steps, self.targets = list(steps), tuple(targets)
        self.states: list[dict[str, State]] | None = None

    def learn(self, columns: Columns) -> dict[str, Column]:
        """Learn from training data, step by step; returns the data after all steps."""
        self.states = []
        found = dict(columns)
        for step in self.steps:
            names = step.chosen(found, self.targets) if step.takes else []
            state = {name: step.learn(found[name]) for name in names}
            self.states.append(state)
            found = self._one(step, found, state)
        return found

    def apply(self, columns: Columns, upto: int | None = None) -> dict[str, Column]:
        """The data after the steps (after the first `upto`). Targets may be missing: there are none to predict.

        Raises:
            DataError: it has learned nothing yet, or a column is missing.
        """
        if self.states is None:
            raise DataError("the steps have learned nothing yet", where="pipeline", mend="call learn(columns) before")
        found = dict(columns)
        for step, state in list(zip(self.steps, self.states))[:upto]:
            found = self._one(step, found, state)
        return found

    def _one(self, step: Step, columns: dict[str, Column], state: Mapping[str, State]) -> dict[str, Column]:
        if isinstance(step, Windowing):
            missing = [name for name in state if name not in columns]
            if missing:
                raise DataError(f"column {missing[0]!r} is missing", where=step.key, field=missing[0],
                                expected="the columns that it learned from", got="no such column")  # fmt: skip
            return step.windows(columns, self.targets, list(state))
        found = dict(columns)
        for name, known in state.items():
            if name in found:
                found[name] = step.apply(found[name], known)
            elif name not in self.targets:
                raise DataError(f"column {name!r} is missing", where=step.key, field=name,
                                expected="the columns that it learned from", got="no such column")  # fmt: skip
        return found

    def get_config(self) -> dict[str, Any]:
        """Kinds, fields and what was learned, as plain JSON."""
        states = self.states or [{} for _ in self.steps]
        steps = [{"kind": step.key, "config": step.get_config(), "state": state}
                 for step, state in zip(self.steps, states)]  # fmt: skip
        return {"steps": steps, "targets": list(self.targets), "learned": self.states is not None}

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Pipeline:
        """What `get_config` wrote down."""
        from engine.preprocessing.steps import registry

        steps = [registry.class_of(entry["kind"]).from_config(entry.get("config") or {}) for entry in config["steps"]]
        made = cls(steps, config.get("targets", ()))
        if config.get("learned", True):
            made.states = [dict(entry.get("state") or {}) for entry in config["steps"]]
        return made
