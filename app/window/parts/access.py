"""The window by keys: F6 goes from panel to panel, and what has the focus is marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QTabBar, QWidget

from app.window.actions.row import Row
from app.window.focus_ring import FocusRing
from app.window.parts.part import Part


class Access(Part):
    """Places are the page in the middle and the panels in sight, in the order in which the window has them."""

    name = "access"
    rows = (
        Row("next-panel", "Go to the next panel", "F6", "", "View|", lambda w: Access.of(w).go(1)),
        Row("panel-before", "Go to the panel before", "Shift+F6", "", "View", lambda w: Access.of(w).go(-1)),
    )

    def connect_window(self) -> None:
        self._ring = FocusRing(self.window)
        self._naming = QTimer(self, interval=0, singleShot=True)
        self._naming.timeout.connect(self._name_tabs)
        self._name_tabs()
        for dock in self.window.docks.values():
            dock.toggleViewAction().triggered.connect(lambda checked, dock=dock: self._bring(dock, checked))
        self.window.installEventFilter(self)

    def close(self) -> None:
        self.window.removeEventFilter(self)
        self._naming.stop()
        self._ring.close()
        # A panel that goes while it has the focus is asked for its focus by Qt when it is half gone.
        if (focus := QApplication.focusWidget()) is not None:
            focus.clearFocus()

    def places(self) -> list[QWidget]:
        """What F6 goes through."""
        window = self.window
        page = window.pages.pages[window.pages.current].widget
        docks = (dock for dock in window.docks.values() if dock.isVisible() and not dock.visibleRegion().isEmpty())
        return [page, *(dock.widget() for dock in docks)]

    def go(self, step: int) -> None:
        """Put the focus into the next place, or with -1 into the one before."""
        places = self.places()
        focus = QApplication.focusWidget()
        at = next((at for at, place in enumerate(places) if focus is place or place.isAncestorOf(focus)), None)
        rest = range(1, len(places) + 1)
        for more in rest:
            target = places[(step * more + (at if at is not None else (-1 if step > 0 else 0))) % len(places)]
            if enter(target):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded:
            self._naming.start()
        return False

    def _bring(self, dock: QDockWidget, checked: bool) -> None:
        """A panel that was called for comes to the front with the focus in it."""
        if checked:
            dock.raise_()
            enter(dock.widget())

    def _name_tabs(self) -> None:
        # Qt makes the tabs of stacked panels as it needs them.
        for bar in self.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if not bar.accessibleName():
                bar.setAccessibleName(self.tr("Panels"))


def enter(place: QWidget) -> bool:
    """Focus on the first thing in a place that Tab would come to; False where there is none."""
    tab = Qt.FocusPolicy.TabFocus
    scrolls = []
    # Not by nextInFocusChain: PySide takes what it returns for its own and deletes it.
    for one in [place, *place.findChildren(QWidget)]:
        if one.focusPolicy() & tab and one.isVisible() and one.isEnabled():
            if one.focusProxy() is not None:
                continue
            if one is place and one.inherits("QScrollArea"):
                scrolls.append(one)  # its fields first: an area alone does nothing but scroll
                continue
            one.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    for one in scrolls:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    return False
