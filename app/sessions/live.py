"""What of a run may be changed while it lasts: asked for at any moment, done between two batches, kept with the run."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LEARNING_RATE, BATCH_SIZE, FROZEN = "learning_rate", "batch_size", "frozen"
EARLY_STOPPING, CALLBACKS = "early_stopping", "callbacks"
KINDS = (LEARNING_RATE, BATCH_SIZE, FROZEN, EARLY_STOPPING, CALLBACKS)


@dataclass(frozen=True)
class Mark:
    """A change that was made while a run lasted.

    Attributes:
        step: batches done before it: the next one was the first to feel it. epoch: counts from 1.
        what: one of KINDS. value: what it was set to (of FROZEN: {block id: whether it is frozen}).
        text: the change in words, for the curve.
    """

    step: int
    epoch: int
    what: str
    value: Any
    text: str

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"step": self.step, "epoch": self.epoch, "what": self.what, "value": self.value, "text": self.text}

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Mark:
        """Raises ValueError, KeyError or TypeError for what is no mark."""
        if data["what"] not in KINDS:
            raise ValueError(f"an unknown change {data['what']!r}")
        return cls(int(data["step"]), int(data["epoch"]), data["what"], data["value"], str(data["text"]))


def check(what: str, value: Any) -> Any:
    """The value as a run takes it. Raises ValueError in words."""
    if what == LEARNING_RATE:
        if isinstance(value, bool) or not value > 0 or not math.isfinite(value):
            raise ValueError(f"A learning rate is a positive number, not {value}.")
        return float(value)
    if what == BATCH_SIZE:
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ValueError(f"A batch size is a whole number of at least 1, not {value}.")
        return value
    if what not in KINDS:
        raise ValueError(f"{what!r} cannot be changed while a run lasts.")
    return value


def in_words(what: str, value: Any, names: Mapping[str, str]) -> str:
    """A change as it stands at the curve; `names` are those of blocks by id."""
    if what == LEARNING_RATE:
        return f"learning rate {value:.3g}"
    if what == BATCH_SIZE:
        return f"batch size {value}"
    if what == FROZEN:
        parts = []
        for is_frozen, word in ((True, "froze"), (False, "thawed")):
            some = [names.get(node_id, node_id) for node_id, now in value.items() if now is is_frozen]
            if some:
                listed = ", ".join(some[:3]) + (f" and {len(some) - 3} more" if len(some) > 3 else "")
                parts.append(f"{word} {listed}")
        return "; ".join(parts)
    if what == EARLY_STOPPING:
        return f"early stopping after {value['patience']} epochs" if value["enabled"] else "no early stopping"
    kinds = [entry["kind"] for entry in value if entry.get("enabled", True)]
    return "callbacks: " + (", ".join(kinds) or "none")
