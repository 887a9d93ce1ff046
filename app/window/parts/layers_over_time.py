"""The dock "Layers over time": the inside of the network after each epoch, computed only while it is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.plots.layers_over_time import LayersOverTime
from app.sessions.events import Looked, Prepared
from app.window.parts.part import Panel, Part


class LayersOverTimePart(Part):
    """Feeds the dock, and tells the run whether anybody looks."""

    name = "layers-over-time"

    def panels(self) -> Sequence[Panel]:
        self.view = LayersOverTime()
        return [Panel("layers-over-time", self.tr("Layers over time"), self.view, behind="problems", hidden=True)]

    def connect_window(self) -> None:
        window = self.window
        self._seen = False
        window.docks["layers-over-time"].visibilityChanged.connect(self._looked_at)
        window.run.changed.connect(self._tell)
        window.curves.drained.connect(self._take)

    def _looked_at(self, is_seen: bool) -> None:
        self._seen = is_seen
        self._tell()

    def _tell(self) -> None:
        if self.window.run.runner is not None:
            self.window.run.runner.shows_layers = self._seen

    def _take(self, happened: list[Any]) -> None:
        for event in happened:
            if isinstance(event, Prepared):
                self.view.clear()
            elif isinstance(event, Looked):
                self.view.take(event.epoch, event.layers)
