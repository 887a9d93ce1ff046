"""The logger of old scripts."""

from __future__ import annotations

from collections.abc import Iterable

from engine.training.callbacks.base import Callback


class BaseLogger(Callback):
    """Does nothing: the logs are means of the epoch without it. It is here for scripts that name it.

    Args:
        stateful_metrics: names of values that are no means.
    """

    def __init__(self, stateful_metrics: Iterable[str] | None = None):
        self.stateful_metrics = set(stateful_metrics or ())
