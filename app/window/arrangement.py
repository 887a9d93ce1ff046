"""Where the panels are: docks, their places at the first start, and how they are remembered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from app.window.parts.part import Panel

# Raised when docks are added or renamed: an older saved layout would hide them.
_VERSION = 4
# On a smaller window curves and problems share their place.
_NARROW = 1200
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_AREAS = {"palette": _LEFT, "inspector": _RIGHT, "curves": _BOTTOM}


class Arrangement(QObject):
    """The docks of a window, by name."""

    def __init__(
        self, window: QMainWindow, panels: Mapping[str, tuple[str, QWidget]], more: Iterable[Panel] = ()
    ) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tidy)
        self.docks: dict[str, QDockWidget] = {}
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        for area in (_LEFT, _RIGHT, _BOTTOM):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        more = tuple(more)
        # How the docks of each page that was left stood.
        self._left: dict[str, QByteArray] = {}
        self._page = "network"
        for name, (title, widget) in [*panels.items(), *((one.name, (one.title, one.widget)) for one in more)]:
            dock = QDockWidget(title, window)
            dock.setObjectName(f"dock-{name}")
            dock.setWidget(widget)
            self.docks[name] = dock
        self._place(more)
        for dock in self.docks.values():
            dock.topLevelChanged.connect(self._refresh_titles)
            dock.dockLocationChanged.connect(self._refresh_titles)
            dock.visibilityChanged.connect(lambda shown: self._soon.start())
        self._refresh_titles()
        self._first = QByteArray()

    def restore(self, text: str) -> None:
        """Put the panels where `text` says; call it once, when the window has its size."""
        self._fit_to_window()
        if self._window.width() < _NARROW:
            # Side by side both would be too narrow to be read.
            stack = [self.docks["problems"], *self._window.tabifiedDockWidgets(self.docks["problems"])]
            for dock in stack:
                self._window.tabifyDockWidget(self.docks["curves"], dock)
            self.docks["curves"].raise_()
            self._soon.start()
        self._first = self._window.saveState(_VERSION)
        if text:
            self._window.restoreState(bytes_of(text), _VERSION)
            self._refresh_titles()

    def text(self) -> str:
        """Where the panels are now, for `restore`."""
        canvas = self._left.get("network") if self._page != "network" else None
        return text_of(canvas if canvas is not None else self._window.saveState(_VERSION))

    def reset(self) -> None:
        """Put all panels back where they were at the first start."""
        self._left.clear()
        if self._page == "network":
            self._window.restoreState(self._first, _VERSION)
            self._refresh_titles()
        else:
            self._left["network"] = self._first

    def turn(self, before: str, now: str, beside: Iterable[str]) -> None:
        """Another page is in front: its docks as they were left; at the first time those `beside` it alone."""
        self._left[before] = self._window.saveState(_VERSION)
        self._page = now
        if now in self._left:
            self._window.restoreState(self._left[now], _VERSION)
        else:
            for name, dock in self.docks.items():
                dock.setVisible(name in tuple(beside))
        self._refresh_titles()

    def show(self, name: str) -> None:
        """Bring a panel to the front."""
        self.docks[name].show()
        self.docks[name].raise_()
        self._refresh_titles()

    def _place(self, more: Iterable[Panel]) -> None:
        window, docks = self._window, self.docks
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        for name in ("palette", "inspector", "curves"):
            window.addDockWidget(_AREAS[name], docks[name])
        window.splitDockWidget(docks["inspector"], docks["training"], down)
        window.splitDockWidget(docks["curves"], docks["problems"], across)
        for front, behind in (
            ("palette", "outline"),
            ("training", "results"),
            ("results", "weights"),
            ("problems", "log"),
        ):
            window.tabifyDockWidget(docks[front], docks[behind])
        for panel in more:
            window.tabifyDockWidget(docks[panel.behind], docks[panel.name])
            docks[panel.name].setVisible(not panel.hidden)
        for name in ("palette", "training", "problems"):
            docks[name].raise_()
        window.resizeDocks([docks["curves"], docks["problems"]], [560, 320], across)
        window.resizeDocks([docks["inspector"], docks["training"]], [420, 420], down)
        self._fit_to_window()

    def _fit_to_window(self) -> None:
        """Panels that suit the window: on a large screen names are whole and curves are seen, on a small one all fits."""
        window, docks = self._window, self.docks
        left, right, below = (
            max(least, min(most, round(share * length)))
            for least, most, share, length in (
                (216, 288, 0.135, window.width()),
                (328, 400, 0.19, window.width()),
                (248, 380, 0.265, window.height()),
            )
        )
        window.resizeDocks([docks["palette"], docks["inspector"]], [left, right], Qt.Orientation.Horizontal)
        window.resizeDocks([docks["curves"]], [below], Qt.Orientation.Vertical)

    def _refresh_titles(self) -> None:
        """Give and take title bars now, and tidy up once Qt has laid out the docks."""
        self._dress_titles()
        self._soon.start()

    def _tidy(self) -> None:
        """A panel that has come to others has a tab now, and they one beside it."""
        if self._dress_titles():
            self._soon.start()
        self._hide_strays()

    def _dress_titles(self) -> bool:
        """A panel that has a tab needs no title bar besides: the tab is dragged instead. Returns whether any changed."""
        changed = False
        for dock in self.docks.values():
            bare = bool(self._window.tabifiedDockWidgets(dock)) and not dock.isFloating()
            if bare and dock.titleBarWidget() is None:
                dock.setTitleBarWidget(QWidget(dock))
                changed = True
            elif not bare and dock.titleBarWidget() is not None:
                bar = dock.titleBarWidget()
                dock.setTitleBarWidget(None)
                bar.deleteLater()
                changed = True
        return changed

    def _hide_strays(self) -> None:
        """Qt leaves tab bars behind when docks within a split are tabbed or restored, drawn over other panels.

        The one that counts is the last that was made for its docks.
        """
        last: dict[str, QTabBar] = {}
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in bars:
            for at in range(bar.count()):
                last[bar.tabText(at)] = bar
        for bar in bars:
            if bar not in last.values():
                bar.hide()


def text_of(value: QByteArray) -> str:
    """Bytes of Qt as text for the settings."""
    return bytes(value.toBase64().data()).decode("ascii")


def bytes_of(text: str) -> QByteArray:
    """The bytes of `text_of`; anything else gives bytes that Qt refuses."""
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
