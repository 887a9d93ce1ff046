"""Live answers: the decision surface and watched samples, with the weights that a run has reached a moment ago.

Weights come only when they were asked for, and are asked for anew when the last ones were looked at: a run is never slowed
by more than a copy of its weights now and then.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal

from app.panels.background import Job
from app.sessions import events
from app.window.parts.part import Panel, Part
from app.window.understanding.surface_panel import SurfacePanel
from app.window.understanding.watched import WatchedPanel

_LEAST_SECONDS = 0.1
# Copying takes some 0.2 ms a megabyte, twice: this keeps it below a hundredth of the time.
_SECONDS_PER_BYTE = 4e-8
_BEGIN_WITH = 4


class LivePart(Part):
    """`reached(event)` with weights that somebody wanted."""

    name = "live"
    reached = Signal(object)

    def panels(self) -> Sequence[Panel]:
        self.surface = SurfacePanel()
        self.watched = WatchedPanel()
        self._wanted: set[str] = set()
        self._asked_at, self._bytes = 0.0, 0
        self._is_asked = False
        self._job: Job | None = None
        self._again: tuple[Any, ...] | None = None
        self._made: tuple[Any, Any] | None = None
        self._samples: list[Any] = []
        # Of which data they are, and whether there were some: who has removed all of them wants none.
        self._dataset: Any = None
        self._has_begun = False
        self._offered = False
        return (
            Panel("surface", self.tr("Surface"), self.surface, behind="problems", hidden=True),
            Panel("watched", self.tr("Watch"), self.watched, behind="problems", hidden=True),
        )

    def connect_window(self) -> None:
        window = self.window
        self._seen = {name: False for name in ("surface", "watched")}
        for name in self._seen:
            window.docks[name].visibilityChanged.connect(lambda is_seen, name=name: self._see(name, is_seen))
        window.curves.drained.connect(self._take)
        window.run.changed.connect(self._on_state)
        window.workspace.changed.connect(self._refresh)
        window.workspace.replaced.connect(self._forget)
        window.keeper.loaded.connect(self._reload)
        self.watched.add_wanted.connect(self._add)
        self.watched.removed.connect(self._remove)

    def want(self, who: str, is_wanted: bool) -> None:
        """Whether somebody looks at the weights of the run that goes on; each who wants them gets all that come."""
        self._wanted.add(who) if is_wanted else self._wanted.discard(who)
        self._ask()

    def watch(self, sample: Any) -> None:
        """Watch one more sample (a `Watched`); its panel comes to the front."""
        self._take_data(self.window.keeper.dataset)
        self._has_begun = True
        if sample not in self._samples:
            self._samples.append(sample)
        self.window.show_panel("watched")
        self._refresh()

    # ---- weights of the run

    def _ask(self) -> None:
        runner = self.window.run.runner
        if runner is None or not self._wanted or self._is_asked:
            return
        if time.monotonic() - self._asked_at >= _LEAST_SECONDS + self._bytes * _SECONDS_PER_BYTE:
            self._is_asked, self._asked_at = True, time.monotonic()
            runner.ask_weights()

    def _take(self, happened: list[events.Event]) -> None:
        for event in happened:
            if isinstance(event, events.Prepared):
                self._is_asked, self._asked_at = False, 0.0
                self.watched.start_anew()
            elif isinstance(event, events.Reached):
                self._is_asked = False
                self._bytes = sum(array.nbytes for arrays in event.weights.values() for array in arrays)
                self.reached.emit(event)
                self._show(event)
        self._ask()

    def _on_state(self) -> None:
        state = self.window.run.state
        if state == events.PREPARING:
            self._is_asked = False
            self._offer()
        elif not self.window.run.is_busy:
            self._refresh()

    def _offer(self) -> None:
        """The first time that a network of two numbers is trained, its surface comes to the front beside the curves."""
        document = self.window.workspace.document
        inputs = document.inputs()
        is_plane = len(inputs) == 1 and document.nodes[inputs[0]].config.get("shape") == [2]
        if is_plane and not self._offered and self.window.pages.current == "network":
            self._offered = True
            self.window.show_panel("surface")
            self._make_room()

    def _make_room(self) -> None:
        """As much room for the surface as for the curves, where both stand below the canvas."""
        docks, window = self.window.docks, self.window
        curves, surface = docks["curves"], docks["surface"]
        if surface.isFloating() or window.dockWidgetArea(surface) != window.dockWidgetArea(curves):
            return
        high = min(window.height() * 2 // 5, 380)
        if surface.height() < high:
            window.resizeDocks([curves, surface], [high, high], Qt.Orientation.Vertical)
        whole = curves.width() + surface.width()
        window.resizeDocks([curves, surface], [whole // 2, whole // 2], Qt.Orientation.Horizontal)

    # ---- what is shown

    def _see(self, name: str, is_seen: bool) -> None:
        self._seen[name] = is_seen
        self.want(name, is_seen)
        if is_seen:
            self._refresh()

    def _refresh(self) -> None:
        """Answers with the document's weights, where no run says better."""
        if not self.window.run.is_busy:
            self._show(None)

    def _reload(self) -> None:
        self._made = None
        self._refresh()

    def _show(self, event: events.Reached | None) -> None:
        window = self.window
        if not any(self._seen.values()) or window.is_closing:
            return
        runner = window.run.runner
        job = runner.job if runner is not None and event is not None else None
        document = window.workspace.document if job is None else job.document
        dataset = window.keeper.dataset if job is None or job.dataset is None else job.dataset
        if dataset is None or not document.inputs() or not document.outputs():
            return
        weights = document.weights if event is None else event.weights
        asked = (document.copy() if job is None else document, dataset, dict(weights), event)
        if self._job is not None:
            # The newest is all that counts.
            self._again = asked
            return
        self._start(asked)

    def _start(self, asked: tuple[Any, ...]) -> None:
        from app.sessions.understanding.live_answers import LiveAnswers

        document, dataset, weights, event = asked
        self._take_data(dataset)
        key = _network_of(document, dataset)
        before, wants_surface, wants_samples = self._made, self._seen["surface"], self._seen["watched"]
        samples = list(self._samples)
        begins = wants_samples and not self._has_begun

        def work(job: Job) -> Any:
            made = before[1] if before is not None and before[0] == key else LiveAnswers(document, dataset)
            made.load(weights)
            some = list(made.some(_BEGIN_WITH)) if begins else samples
            surface = made.surface() if wants_surface else None
            return made, some, surface, made.tell(some) if wants_samples else ()

        def done(found: Any) -> None:
            made, some, surface, told = found
            is_new = self._made is None or self._made[1] is not made
            self._job, self._made = None, (key, made)
            if is_new or self.surface.surface.plane is not made.plane:
                self.surface.show_plane(made.plane)
            if surface is not None:
                self.surface.surface.show_answers(surface)
                text = self.tr("epoch {0}").format(event.epoch) if event is not None else ""
                self.surface.state.setText(text)
            if begins and not self._has_begun:
                self._samples, self._has_begun = list(some), True
            if told:
                kept = [one for one in told if one.sample in self._samples]
                self.watched.show_told(kept, None if event is None else event.step)
            self._next()

        def failed(error: Exception) -> None:
            # A network that is half drawn answers nothing; the problems say why.
            self._job = None
            self.surface.show_plane(None)
            self._made = None
            self._next()

        self._job = self.window.background.run(self.tr("Answering"), work, done, failed, quiet=True)

    def _next(self) -> None:
        asked, self._again = self._again, None
        if asked is not None and not self.window.is_closing:
            self._start(asked)
        else:
            self._ask()

    # ---- samples

    def _add(self) -> None:
        made = self._made[1] if self._made is not None else None
        if made is not None:
            self._samples.extend(made.some(1, self._samples))
            if self.window.run.runner is None:
                self._refresh()

    def _remove(self, sample: Any) -> None:
        if sample in self._samples:
            self._samples.remove(sample)

    def _take_data(self, dataset: Any) -> None:
        """Rows of other data are other samples: those of the data before are watched no more."""
        if dataset is not self._dataset:
            self._dataset, self._samples, self._has_begun = dataset, [], False
            self.watched.clear()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._again, self._made, self._offered = None, None, None, False
        self.surface.show_plane(None)
        self._take_data(None)

    def close(self) -> None:
        self._again = None
        if self._job is not None:
            self._job.cancel()


def _network_of(document: Any, dataset: Any) -> tuple[Any, ...]:
    """What a built network follows from; weights are exchanged."""
    nodes = tuple(
        (one.id, one.kind, one.name, one.config.key, one.shares, one.bypassed, one.output)
        for one in document.nodes.values()
    )
    wires = frozenset(document.wires)
    mapped: Mapping[str, Any] = document.settings["data"]["map"]
    return nodes, wires, repr(mapped), id(dataset)
