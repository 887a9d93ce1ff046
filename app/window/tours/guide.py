"""Plays a tour: shows a step, sees when it is done, keeps how far the user came."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.window.tours.coach import Coach
from app.window.tours.step import Step, Tour

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_KEPT = "tours"
# How often the card looks where its target is: panels are moved, blocks dragged, dialogs opened.
_LOOK = 150


class Guide(QObject):
    """One tour at a time. `changed` when a tour begins, goes on or ends."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._coach: Coach | None = None
        self.tour: Tour | None = None
        self.at = 0
        # Whether the step has been seen undone: it is gone on from when that changes.
        self._waits = True
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    def connect_window(self) -> None:
        window = self._window
        for signal in (
            window.workspace.changed,
            window.workspace.selection_changed,
            window.workspace.history_changed,
            window.workspace.data_changed,
            window.run.changed,
        ):
            signal.connect(self.look)
        window.pages.changed.connect(lambda before, now: self.look())
        window.installEventFilter(self)

    @property
    def step(self) -> Step | None:
        return self.tour.steps[self.at] if self.tour is not None else None

    @property
    def coach(self) -> Coach | None:
        """The card while a tour is on; it goes with the dialog that it stands in."""
        return self._coach if self._coach is not None and shiboken6.isValid(self._coach) else None

    # ---- beginning and ending

    def start(self, tour: Tour) -> None:
        """Begin a tour, or go on where it was left with what is open."""
        if self.tour is not None:
            self.leave()
        at = self._first_undone(tour, self.reached(tour)[0]) if tour.suits(self._window) else 0
        if at:
            self._play(tour, at)
        else:
            tour.begin(self._window, lambda: self._play(tour, 0))

    def leave(self) -> None:
        """End the tour where it is; it can be gone on with."""
        self._timer.stop()
        self.tour = None
        if self.coach is not None:
            self.coach.ring.deleteLater()
            self.coach.deleteLater()
        self._coach = None
        self.changed.emit()

    def close(self) -> None:
        self._timer.stop()
        self.tour = None

    def focus(self) -> None:
        """Bring the keyboard to the card."""
        if self.coach is not None:
            self.coach.activateWindow()
            self.coach.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- going on

    def go_on(self) -> None:
        """To the next step; behind the last one the tour is over."""
        tour = self.tour
        if tour is None:
            return
        if self.at + 1 == len(tour.steps):
            self._keep(tour, 0, True)
            self.leave()
        else:
            self._show(self.at + 1)

    def go_back(self) -> None:
        if self.tour is not None and self.at:
            self._show(self.at - 1, back=True)

    def look(self) -> None:
        """See whether the step is done, and where its target is now."""
        step, window = self.step, self._window
        if step is None or window.is_closing:
            return
        if step.done is not None:
            if not step.done(window):
                self._waits = True
            elif self._waits:
                self.go_on()
                return
        self._place()

    def reached(self, tour: Tour) -> tuple[int, bool]:
        """The step at which a tour was left, and whether it was ever played to its end."""
        at, done = self._kept().get(tour.name, (0, False))
        return min(at, len(tour.steps) - 1), done

    def _play(self, tour: Tour, at: int) -> None:
        self.tour = tour
        self._timer.start()
        self._show(at)
        self.focus()

    def _first_undone(self, tour: Tour, reached: int) -> int:
        """The first step up to `reached` whose work is not there any more."""
        for at, step in enumerate(tour.steps[:reached]):
            if step.done is not None and not step.done(self._window):
                return at
        return reached

    def _show(self, at: int, back: bool = False) -> None:
        tour, window = self.tour, self._window
        assert tour is not None
        self.at = at
        step = tour.steps[at]
        self._keep(tour, at, self.reached(tour)[1])
        if step.page:
            window.show_page(step.page)
        if step.panel:
            window.show_panel(step.panel)
        # Who goes back to a step that is done reads it: it does not run away.
        self._waits = not back
        self._place(anew=True)
        self.changed.emit()
        if step.done is not None and not back:
            QTimer.singleShot(0, self, self.look)

    def _place(self, anew: bool = False) -> None:
        step, tour, window = self.step, self.tour, self._window
        if step is None or tour is None:
            return
        spot = step.target(window)
        widget, rect = spot if isinstance(spot, tuple) else (spot, None)
        host: QWidget = window
        if widget is not None and widget.isVisible():
            host = widget.window()
        if self.coach is None or self.coach.parentWidget() is not host:
            had_focus = self.coach is not None and self.coach.isAncestorOf(self.coach.window().focusWidget() or window)
            self._make_coach(host)
            anew = True
            if had_focus:
                self.focus()
        coach = self.coach
        assert coach is not None
        if anew:
            last, reading = self.at + 1 == len(tour.steps), step.done is None
            words = self.tr("Finish") if last else self.tr("Next") if reading or not self._waits else self.tr("Skip")
            coach.show_step(
                self.tr("{0}  ·  {1} of {2}").format(translated(tour.title), self.at + 1, len(tour.steps)),
                translated(step.title),
                translated(step.text),
                words,
                reading,
                not self.at,
            )
        coach.stand_by(None if widget is None or not widget.isVisible() else _in(host, widget, rect))

    def _make_coach(self, host: QWidget) -> None:
        if self.coach is not None:
            self.coach.ring.deleteLater()
            self.coach.deleteLater()
        self._coach = coach = Coach(host)
        coach.next_wanted.connect(self.go_on)
        coach.back_wanted.connect(self.go_back)
        coach.left.connect(self.leave)

    # ---- keeping

    def _kept(self) -> dict[str, tuple[int, bool]]:
        try:
            found = json.loads(self._window.settings.text(_KEPT) or "{}")
            return {str(name): (int(at), bool(done)) for name, (at, done) in found.items()}
        except (ValueError, TypeError, AttributeError):
            return {}

    def _keep(self, tour: Tour, at: int, done: bool) -> None:
        self._window.settings.set_text(_KEPT, json.dumps({**self._kept(), tour.name: (at, done)}))

    # ---- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.tour is not None:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                is_escape = event.key() == Qt.Key.Key_Escape
                if is_escape:
                    # Nothing that has the focus wanted it.
                    self.leave()
                return is_escape
        return super().eventFilter(watched, event)


def _in(host: QWidget, widget: QWidget, rect: QRect | None) -> QRect:
    """A widget, or a part of it, in the pixels of the window that it stands in."""
    part = widget.rect() if rect is None else rect
    return QRect(widget.mapTo(host, QPoint(0, 0)) + part.topLeft(), part.size()) if widget is not host else part


def translated(text: str) -> str:
    """A tour's text in the user's language."""
    return QCoreApplication.translate("Tours", text)
