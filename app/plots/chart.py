"""One chart of curves that grow: dressed in the theme, with a legend above, a readout at the cursor and NaN marked."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from app import theme
from app.plots import names
from app.plots.axis import NumberAxis
from app.plots.buffers import Series
from app.wording import decimal

# Room for the numbers of the axes.
_LEFT, _BOTTOM = 46, 24
# Of the range, above and below the points.
_MARGIN = 0.05
# Curves of more points than this are thinned, to so many where they are seen.
_MANY, _MOST = 20_000, 8_000
# Of the theme's colours, those of other runs: the first ones are the followed run's own.
_RUNS = (3, 4, 5, 6, 7)


def run_color(at: int) -> QColor:
    """The colour of an other run by its place among them."""
    series = theme.tokens().series
    return QColor(series[_RUNS[at % len(_RUNS)] % len(series)])


class Chart(pyqtgraph.PlotWidget):
    """Curves over steps. `show_series` draws what the buffers hold now; it costs little where nothing has changed.

    `paired`: a figure, its validation and its batches have colours that go together; else each curve has its own.
    `whole_wanted` tells that a double click asked to see all that there is.
    """

    whole_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, paired: bool = True) -> None:
        axes = {side: NumberAxis(side, showValues=True) for side in ("bottom", "left")}
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self.title, self._paired = title, paired
        self.setAccessibleName(title)
        self.setMinimumSize(120, 90)
        self._curves: dict[str, pyqtgraph.PlotDataItem] = {}
        self._marks: dict[str, pyqtgraph.ScatterPlotItem] = {}
        self._series: dict[str, Series] = {}
        self._runs: tuple[str, ...] = ()
        self._drawn: dict[str, tuple[int, bool, tuple[float, float] | None]] = {}
        self._is_fitting = False
        self._log = False
        self._is_whole = True
        self._legend: list[tuple[str, str]] = []
        item = self.getPlotItem()
        item.setDownsampling(auto=True, mode="peak")
        item.setClipToView(True)
        item.hideButtons()
        item.disableAutoRange()
        item.vb.sigRangeChangedManually.connect(self._look_closely)
        item.vb.sigXRangeChanged.connect(self._look_elsewhere)
        item.setTitle(title, size="10pt")
        item.showGrid(x=False, y=True, alpha=0.2)
        for side in ("left", "bottom"):
            # An axis that sizes itself by its numbers changes them by that: a small chart would be painted for ever.
            item.getAxis(side).setStyle(autoExpandTextSpace=False, autoReduceTextSpace=False, tickLength=-4)
            # Ticks between the numbers tell nothing in a chart of this size.
            item.getAxis(side).setStyle(maxTickLevel=0)
        item.getAxis("left").setWidth(_LEFT)
        item.getAxis("bottom").setHeight(_BOTTOM)
        self._notes: list[tuple[float, str]] = []
        self._note_lines: list[pyqtgraph.InfiniteLine] = []
        self._cursor = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._cursor.hide()
        item.addItem(self._cursor, ignoreBounds=True)
        self.readout = pyqtgraph.TextItem(anchor=(0, 1))
        self.readout.hide()
        item.addItem(self.readout, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        self.dress()
        self._number()

    # ---- curves

    def show_series(self, series: Mapping[str, Series], log: bool, runs: Sequence[str] = ()) -> None:
        """Draw these curves and no others. `runs` are the other runs of which some are (see `names.of_run`): each has
        the colour of its place among them."""
        if log != self._log:
            self._log = log
            self.getPlotItem().setLogMode(x=False, y=log)
        known = tuple(self._curves)
        for name in [name for name in self._curves if name not in series]:
            self._remove(name)
        self._series = dict(series)
        # First where to look, then what is seen there: the other way round it would be drawn twice.
        self._is_fitting = True
        self._fit()
        # What follows from the new range is done now: left to the painting, it asks for another one.
        self.scene().prepareForPaint()
        self._is_fitting = False
        for name, points in series.items():
            if name not in self._curves:
                self._add(name)
            state = (len(points), log, self._seen(name))
            if self._drawn.get(name) == state:
                continue
            self._drawn[name] = state
            self._put(name)
            self._mark(name, points.not_finite())
        if tuple(self._curves) != known or tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self.dress()
            self._number()

    def _seen(self, name: str) -> tuple[float, float] | None:
        """Between which steps a curve is drawn; None for all: few points are given to the plot as they are."""
        if len(self._series[name]) <= _MANY:
            return None
        left, right = self.getPlotItem().vb.viewRange()[0]
        return left, right

    def _put(self, name: str) -> None:
        points, seen = self._series[name], self._seen(name)
        x, y = points.drawable(self._log) if seen is None else points.thinned(*seen, _MOST, self._log)
        self._curves[name].setData(x, y, skipFiniteCheck=True, connect="all")

    def _look_elsewhere(self) -> None:
        """Other steps are seen: curves of many points are thinned anew for them."""
        if self._is_fitting:
            return
        for name, points in self._series.items():
            if (seen := self._seen(name)) is not None:
                self._drawn[name] = (len(points), self._log, seen)
                self._put(name)

    def _number(self) -> None:
        """Numbers on the axes where there are curves: those of an empty chart mean nothing."""
        for side in ("left", "bottom"):
            self.getPlotItem().getAxis(side).setStyle(showValues=bool(self._curves))

    def forget(self) -> None:
        """Draw all curves anew next time, even those that have as many points as before."""
        self._drawn.clear()

    def curve(self, name: str) -> pyqtgraph.PlotDataItem:
        """The drawn curve of that name."""
        return self._curves[name]

    def drawn(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """What a curve goes through on the screen, before any log scale; one of many points is thinned."""
        x, y = self._curves[name].getOriginalDataset()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    def marked(self, name: str) -> np.ndarray:
        """Steps at which a curve's value was NaN or infinite, as marked on the screen."""
        mark = self._marks.get(name)
        return np.empty(0) if mark is None else mark.getData()[0]

    def show_notes(self, notes: Sequence[tuple[float, str]]) -> None:
        """Vertical lines at steps, each with a few words: what was changed there."""
        if list(notes) == self._notes:
            return
        self._notes = list(notes)
        for line in self._note_lines:
            self.getPlotItem().removeItem(line)
        self._note_lines = []
        for number, (step, text) in enumerate(self._notes):
            # Neighbours stand at other heights, so that their words do not cover one another.
            label = {"position": 0.95 - 0.14 * (number % 5), "anchors": [(0, 0.5), (1, 0.5)]}
            line = pyqtgraph.InfiniteLine(step, angle=90, movable=False, label=text, labelOpts=label)
            self._note_lines.append(line)
            self.getPlotItem().addItem(line, ignoreBounds=True)
        self._dress_notes()

    @property
    def notes(self) -> tuple[tuple[float, str], ...]:
        """What the vertical lines say, by step."""
        return tuple((line.value(), line.label.format) for line in self._note_lines)

    def _dress_notes(self) -> None:
        tokens = theme.tokens()
        for line in self._note_lines:
            line.setPen(pyqtgraph.mkPen(tokens.color("warning"), width=1, style=Qt.PenStyle.DashLine))
            line.label.setColor(tokens.color("text"))
            line.label.fill = pyqtgraph.mkBrush(tokens.color("raised"))
            line.label.setFont(theme.font(8))

    def _add(self, name: str) -> None:
        curve = pyqtgraph.PlotDataItem()
        self.getPlotItem().addItem(curve)
        self._curves[name] = curve

    def _remove(self, name: str) -> None:
        self.getPlotItem().removeItem(self._curves.pop(name))
        if name in self._marks:
            self.getPlotItem().removeItem(self._marks.pop(name))
        self._drawn.pop(name, None)

    def _mark(self, name: str, steps: np.ndarray) -> None:
        """Crosses on the lower edge where a value was no number."""
        if not len(steps) and name not in self._marks:
            return
        if name not in self._marks:
            mark = pyqtgraph.ScatterPlotItem(symbol="x", size=10)
            mark.setBrush(theme.tokens().color("error"))
            mark.setPen(pyqtgraph.mkPen(theme.tokens().color("error"), width=1))
            self.getPlotItem().addItem(mark, ignoreBounds=True)
            self._marks[name] = mark
        height = (self._series[name].bounds(self._log) or (0.0, 0.0))[0]
        self._marks[name].setData(steps, np.full(len(steps), np.log10(height) if self._log and height > 0 else height))

    # ---- looks

    def dress(self) -> None:
        """Take the theme's colours."""
        tokens = theme.tokens()
        self.setBackground(tokens.color("surface"))
        item = self.getPlotItem()
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(tokens.color("border_strong"))
            axis.setTextPen(tokens.color("text_muted"))
        self._cursor.setPen(pyqtgraph.mkPen(tokens.color("border_strong"), width=1))
        self.readout.setColor(tokens.color("text"))
        self.readout.fill = pyqtgraph.mkBrush(tokens.color("raised"))
        self.readout.border = pyqtgraph.mkPen(tokens.color("border"))
        for name in self._curves:
            self._dress_curve(name)
        self._dress_notes()
        self._show_legend()

    @property
    def legend(self) -> tuple[str, ...]:
        """What the line above the chart names, as far as there is room for it."""
        return tuple(text for _, text in self._legend)

    def _show_legend(self) -> None:
        """Title and legend in one line above the curves: within a small chart it would cover them."""
        tokens = theme.tokens()
        room = self.width() - _LEFT - 12 - QFontMetricsF(theme.font(10, bold=True)).horizontalAdvance(self.title)
        metrics = QFontMetricsF(theme.font(9))
        own = [name for name in self._curves if not names.run_of(name)]
        alone = self._paired and len({names.bare(name) for name in own}) < 2
        self._legend = []
        # Epochs first: where there is no room for all of them, those are the ones that are read.
        for name in sorted(own, key=names.is_batch):
            text = names.brief(name) if alone else names.in_words(name)
            room -= metrics.horizontalAdvance(f"   ●  {text}")
            if room < 0:
                break
            self._legend.append((self._color(name).name(), text))
        entries = "".join(
            f"&nbsp;&nbsp; <span style='color:{color}'>●</span> "
            f"<span style='color:{tokens.text_muted}; font-size:9pt'>{html.escape(text)}</span>"
            for color, text in self._legend
        )
        label = self.getPlotItem().titleLabel
        label.setText(f"<b>{html.escape(self.title)}</b>{entries}", color=tokens.text, size="10pt")

        # The line is cut to the room that there is: it must not hold the chart wider than that.
        label.setMinimumWidth(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if hasattr(self, "readout"):
            self._show_legend()
        super().resizeEvent(event)

    def _color(self, name: str) -> QColor:
        tokens = theme.tokens()
        if not self._paired:
            return QColor(tokens.series[list(self._curves).index(name) % len(tokens.series)])
        run = names.run_of(name)
        if run:
            color = run_color(self._runs.index(run) if run in self._runs else 0)
        else:
            own = dict.fromkeys(names.bare(other) for other in self._curves if not names.run_of(other))
            at = 2 * list(own).index(names.bare(name)) + names.is_validation(name)
            color = QColor(tokens.series[at % len(tokens.series)])
        # Opaque all the same: drawing with transparency costs several times as much.
        return theme.blend(color, tokens.color("surface"), 0.45) if names.is_batch(name) else color

    def _dress_curve(self, name: str) -> None:
        # Width 1 and no antialiasing: a million points stay smooth. Of another run all is of one colour: its
        # validation, a point an epoch, is dashed.
        is_dashed = bool(names.run_of(name)) and names.is_validation(name)
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        self._curves[name].setPen(pyqtgraph.mkPen(self._color(name), width=1, style=style))

    # ---- cursor

    def _on_mouse(self, place: QPointF) -> None:
        view = self.getPlotItem().vb
        if not view.sceneBoundingRect().contains(place) or not self._series:
            self.hide_readout()
            return
        self.show_readout(view.mapSceneToView(place))

    def show_readout(self, point: QPointF) -> None:
        """The values of all curves at a step."""
        lines = [self.tr("step {0}").format(round(point.x()))]
        for name, points in self._series.items():
            value = points.at(point.x())
            if value is not None:
                lines.append(f"{names.in_words(name)}  {decimal(value, '.4g')}")
        self.readout.setText("\n".join(lines))
        (left, right), _ = self.getPlotItem().vb.viewRange()
        self.readout.setAnchor((1, 1) if point.x() > (left + right) / 2 else (0, 1))
        self.readout.setPos(point)
        self._cursor.setPos(point.x())
        self.readout.show()
        self._cursor.show()

    def hide_readout(self) -> None:
        self.readout.hide()
        self._cursor.hide()

    def leaveEvent(self, event) -> None:
        self.hide_readout()
        super().leaveEvent(event)

    def _look_closely(self) -> None:
        self._is_whole = False

    def look_at(self, left: float, right: float) -> None:
        """Show these steps, whatever comes."""
        self._is_whole = False
        self.getPlotItem().vb.setXRange(left, right, padding=0)

    def show_whole(self) -> None:
        """All points, and from now on those that come."""
        self._is_whole = True
        self._fit()

    def _fit(self) -> None:
        """Set the view to all points. pyqtgraph's own way measures the picture that it has just drawn, and in a narrow
        window never comes to rest."""
        if not self._is_whole:
            return
        ends = [(one, found) for one in self._series.values() if (found := one.bounds(self._log)) is not None]
        if not ends:
            return
        view = self.getPlotItem().vb
        left, right = min(float(one.x[0]) for one, _ in ends), max(float(one.x[-1]) for one, _ in ends)
        low, high = min(found[0] for _, found in ends), max(found[1] for _, found in ends)
        if self._log:
            low, high = math.log10(low), math.log10(high)
        margin = (high - low) * _MARGIN or abs(high) * _MARGIN or 1.0
        view.setXRange(min(0.0, left), max(right, 1.0), padding=_MARGIN / 2)
        view.setYRange(low - margin, high + margin, padding=0)

    def mouseDoubleClickEvent(self, event) -> None:
        """Back to all that there is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_whole()
            self.whole_wanted.emit()
        super().mouseDoubleClickEvent(event)
