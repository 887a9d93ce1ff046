"""A sample on its way through the network: pictures below the blocks, the bar that chooses it, the panel to look closely."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage

from app import theme
from app.canvas.node_item import FAR
from app.document.changes import Weights
from app.document.graph import Document
from app.panels.activations.bar import SampleBar
from app.panels.activations.kinds import Shown, shown
from app.panels.activations.raster import picture
from app.panels.activations.view import Activations
from app.panels.background import Job
from app.panels.workspace import words
from app.sessions import events
from app.sessions.errors import CancelledError
from app.sessions.feeding import sample_inputs, sample_labels
from app.sessions.sample_flow import MIXED, RANDOM, TRAINED, Flowed, SampleFlow
from app.window.actions.row import Row
from app.window.parts.part import Panel, Part

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

# A burst of edits, or a pan, asks once.
_PAUSE = 60
# So many blocks come first when pictures come up: all of a large network have to be planned then.
_FIRST = 12


def _is_on(window: MainWindow) -> bool:
    part = window.parts.get("sample-flow")
    return isinstance(part, SampleFlowPart) and part.is_on


class SampleFlowPart(Part):
    """Asks for what is in sight, on a thread, and shows it; what is outdated is dropped."""

    name = "sample-flow"
    rows = (
        Row(
            "show-data",
            "Show data at nodes",
            "D",
            "image",
            "View>Show on nodes",
            lambda window: SampleFlowPart.of(window).toggle(),
            canvas=True,
            checked=_is_on,
            tip="Send a sample through the network and show what comes out of each block",
        ),
        Row(
            "sample-next",
            "Next sample",
            ".",
            "",
            "View>Show on nodes",
            lambda window: SampleFlowPart.of(window).bar.step(1),
            enabled=_is_on,
            canvas=True,
        ),
        Row(
            "sample-before",
            "Sample before",
            ",",
            "",
            "View>Show on nodes",
            lambda window: SampleFlowPart.of(window).bar.step(-1),
            enabled=_is_on,
            canvas=True,
        ),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.is_on = False
        self.panel = Activations(window)
        self.bar = SampleBar(window)
        self.bar.hide()
        self.shown: dict[str, Shown] = {}
        self.flowed: Flowed | None = None
        self._flow = SampleFlow()
        self._pictures: dict[str, tuple[Any, QImage]] = {}
        self._weights: Mapping[str, Weights] | None = None
        self._chosen: str | None = None
        self._token: threading.Event | None = None
        self._again = self._has_begun = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._start)

    def panels(self) -> Sequence[Panel]:
        return (Panel("activations", self.tr("Output"), self.panel, behind="weights", hidden=True),)

    def connect_window(self) -> None:
        window = self.window
        window.canvas.layout().insertWidget(0, self.bar)
        self.bar.changed.connect(self._show_sample)
        self.bar.closed.connect(lambda: self.set_on(False))
        window.workspace.changed.connect(self.refresh)
        window.workspace.data_changed.connect(self.refresh)
        window.workspace.replaced.connect(self._forget)
        window.workspace.selection_changed.connect(self._follow_selection)
        window.canvas.sight_changed.connect(self.refresh)
        window.canvas.picture_chosen.connect(self.open)
        window.run.changed.connect(self._follow_run)
        window.curves.drained.connect(self._take)
        window.installEventFilter(self)

    def close(self) -> None:
        self._soon.stop()
        if self._token is not None:
            self._token.set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and watched is self.window:
            self.bar.repaint_icons()
            self.refresh()
        return False

    # ---- what the user asks for

    def toggle(self) -> None:
        self.set_on(not self.is_on)

    def set_on(self, on: bool) -> None:
        """Show the pictures and the bar, or take them away."""
        self.is_on = on
        self._has_begun = False
        self.bar.setVisible(on)
        self._follow_run()
        if on:
            self._come_near()
            self.refresh()
        else:
            self._soon.stop()
            self._stop()
            self.shown = {}
            self.window.canvas.scene.set_pictures({})
            self.panel.show_nothing()
        self.window.actions_.refresh()

    def _come_near(self) -> None:
        """From afar no picture could be told: in a small window the whole network may be that far away."""
        view, document = self.window.canvas.view, self.window.workspace.document
        if document.nodes and view.zoom < FAR:
            view.set_zoom(FAR * 1.25)
            if not list(view.visible_nodes()):
                view.reveal((document.order()[0],))

    def open(self, node_id: str) -> None:
        """Look closely at a block's output."""
        self._chosen = node_id
        self.window.workspace.select([node_id])
        self.window.show_panel("activations")
        self._show_panel()

    def refresh(self) -> None:
        """Ask anew soon: the network, the data, the sample or what is in sight has changed."""
        if self.is_on:
            self._soon.start()

    def _show_sample(self) -> None:
        """Ask at once. Work under way is shown first, so that samples follow each other while a key is held."""
        if self._token is not None:
            self._again = True
        elif self.is_on:
            self._soon.stop()
            self._start()

    # ---- following

    def _follow_selection(self) -> None:
        chosen = [one for one in self.window.workspace.selection if one in self.window.workspace.document.nodes]
        if len(chosen) == 1 and chosen[0] != self._chosen:
            self._chosen = chosen[0]
            if self._chosen in self.shown:
                self._show_panel()
            else:
                self.refresh()

    def _follow_run(self) -> None:
        run = self.window.run
        if run.runner is not None:
            run.runner.shows_weights = self.is_on
        if not run.is_busy:
            self._weights = None

    def _take(self, happened: list[events.Event]) -> None:
        for event in happened:
            if isinstance(event, events.EpochEnd) and event.weights is not None:
                self._weights = event.weights
                self.refresh()

    def _forget(self) -> None:
        """Another document is open."""
        self._stop()
        self._flow, self._pictures, self._weights, self._chosen = SampleFlow(), {}, None, None
        self._has_begun = False
        self.shown = {}
        self.panel.show_nothing()
        self.refresh()

    # ---- computing

    def _stop(self) -> None:
        if self._token is not None:
            self._token.set()

    def _in_sight(self) -> set[str]:
        view = self.window.canvas.view
        found = {item.node_id for item in view.visible_nodes()} if view.zoom >= FAR else set()
        if self._chosen is not None and self._chosen in self.window.workspace.document.nodes:
            found.add(self._chosen)
        return found

    def _start(self) -> None:
        if not self.is_on or self.window.is_closing:
            return
        if self._token is not None:
            # The work under way ends at the next block; its end starts this one.
            self._token.set()
            self._again = True
            return
        window = self.window
        dataset = window.keeper.dataset
        if dataset is None:
            self.bar.text.setText(self.tr("No data are open."))
            return
        self.bar.set_sizes(dataset.size, dataset.test_size)
        wanted, scene = self._in_sight(), window.canvas.scene
        if not self._has_begun and len(wanted) > _FIRST:
            flowing = (one for one in window.workspace.document.order() if one in wanted)
            wanted, self._again = set(itertools.islice(flowing, _FIRST)), True
        self._has_begun = True
        sizes = {one: scene.picture_size(one) for one in wanted}
        document, weights = window.workspace.document.copy(), self._weights
        row, test, tokens, font = self.bar.row, self.bar.held_out, theme.tokens(), theme.pixel_font(10)
        flow, known = self._flow, self._pictures
        token = self._token = threading.Event()

        def work(job: Job) -> tuple[Flowed, dict[str, Shown], dict[str, tuple[Any, QImage]], dict[str, str]]:
            def cancelled() -> bool:
                return token.is_set() or job.is_cancelled

            inputs = sample_inputs(document, dataset, row, test)
            flowed = flow.run(document, inputs, wanted, weights, cancelled)
            shows: dict[str, Shown] = {}
            pictures: dict[str, tuple[Any, QImage]] = {}
            for node_id, values in flowed.values.items():
                if cancelled():
                    raise CancelledError
                kind = document.nodes[node_id].kind
                key = (flowed.versions[node_id], sizes[node_id], tokens.name)
                if node_id in known and known[node_id][0] == key and node_id in self.shown:
                    pictures[node_id], shows[node_id] = known[node_id], self.shown[node_id]
                    continue
                found = shown(values, kind)
                if found is None:
                    continue
                shows[node_id] = found
                pictures[node_id] = (key, picture(found, *sizes[node_id], tokens, font))
            return flowed, shows, pictures, sample_labels(document, dataset, row, test)

        def done(result: tuple[Any, ...]) -> None:
            self._token = None
            flowed, shows, pictures, labels = result
            if self.is_on and not token.is_set() and flow is self._flow:
                self.flowed, self.shown, self._pictures = flowed, shows, pictures
                self._show(document, pictures, labels)
            self._go_on()

        def failed(error: Exception) -> None:
            self._token = None
            if self.is_on and not isinstance(error, CancelledError):
                self.shown = {}
                window.canvas.scene.set_pictures({})
                self.bar.text.setText(words(error))
                self.panel.show_nothing(words(error))
            self._go_on()

        window.background.run(self.tr("Sending a sample through the network"), work, done, failed, quiet=True)

    def _go_on(self) -> None:
        if self._again:
            self._again = False
            self._start()

    # ---- showing

    def _show(self, document: Document, pictures: Mapping[str, tuple[Any, QImage]], labels: Mapping[str, str]) -> None:
        assert self.flowed is not None
        self.window.canvas.scene.set_pictures({one: image for one, (_, image) in pictures.items()})
        parts = [self.weights_text()]
        if labels:
            parts.insert(0, self.tr("Label {0}").format(", ".join(labels.values())))
        if self.flowed.failed:
            node_id, reason = next(iter(self.flowed.failed.items()))
            name = document.nodes[node_id].name
            parts.append(self.tr("{0} could not compute: {1}").format(name, reason))
        self.bar.text.setText("  ·  ".join(part for part in parts if part))
        self.bar.text.setToolTip(self.bar.text.text())
        self._show_panel()

    def weights_text(self) -> str:
        """Where the weights came from, in words."""
        origin = self.flowed.origin if self.flowed is not None else ""
        seed = self.window.workspace.document.settings["training"]["seed"] or 0
        if origin == TRAINED and self._weights is not None:
            return self.tr("Weights as trained so far")
        return {
            TRAINED: self.tr("Trained weights"),
            RANDOM: self.tr("Untrained: first weights drawn with seed {0}").format(seed),
            MIXED: self.tr("Trained weights, and first ones drawn with seed {0}").format(seed),
        }.get(origin, "")

    def _show_panel(self) -> None:
        node = self.window.workspace.document.nodes.get(self._chosen or "")
        if node is None or not self.is_on:
            return
        found = self.shown.get(node.id)
        if found is None:
            reason = self.flowed.failed.get(node.id, "") if self.flowed is not None else ""
            self.panel.show_nothing(reason or self.tr("Nothing comes out of {0} yet.").format(node.name))
            return
        about = "  ·  ".join((self.tr("sample {0}").format(self.bar.row + 1), self.weights_text()))
        self.panel.show_block(node.name, node.kind, found, about)
