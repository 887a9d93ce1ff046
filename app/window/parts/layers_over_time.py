"""The dock "Layers over time": the inside of the network as it learns, as often as is chosen, while the dock is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.plots.layers_over_time import DEAD, MOVED, OFTEN, LayersOverTime
from app.sessions.alerts import rules
from app.sessions.alerts.histograms import GRADIENTS
from app.sessions.events import Looked, Prepared
from app.window.parts.part import Panel, Part

_SETTING = "layers-often"
# What of the layers shows a trouble best.
_SHOWN = {rules.DEAD: DEAD, rules.RATE_HIGH: MOVED, rules.RATE_LOW: MOVED}


class LayersOverTimePart(Part):
    """Feeds the dock, and tells the run whether anybody looks, and how often."""

    name = "layers-over-time"

    def panels(self) -> Sequence[Panel]:
        self.view = LayersOverTime()
        return [Panel("layers-over-time", self.tr("Layers over time"), self.view, behind="problems", hidden=True)]

    def connect_window(self) -> None:
        window = self.window
        self._seen = False
        kept = window.settings.text(_SETTING)
        self._often = int(kept) if kept.isdecimal() and int(kept) in OFTEN else 0
        self.view.often.setCurrentIndex(self.view.often.findData(self._often))
        self.view.often_changed.connect(self._choose)
        window.docks["layers-over-time"].visibilityChanged.connect(self._looked_at)
        window.run.changed.connect(self._tell)
        window.curves.drained.connect(self._take)
        window.training.alerts.layer_wanted.connect(self.show_trouble)

    def show_trouble(self, layer: str, kind: str) -> None:
        """Show what an alert of that kind speaks of, at the layer that it names."""
        self.window.show_panel("layers-over-time")
        self.view.show_layer(layer, _SHOWN.get(kind, GRADIENTS))

    def _choose(self, batches: int) -> None:
        self._often = batches
        self.window.settings.set_text(_SETTING, str(batches))
        self._tell()

    def _looked_at(self, is_seen: bool) -> None:
        self._seen = is_seen
        self._tell()

    def _tell(self) -> None:
        if (runner := self.window.run.runner) is not None:
            runner.look_every, runner.shows_layers = self._often, self._seen

    def _take(self, happened: list[Any]) -> None:
        for event in happened:
            if isinstance(event, Prepared):
                self.view.clear()
            elif isinstance(event, Looked):
                self.view.take(event.epoch, event.step, event.layers)
