"""One step of training along time: a lane for its phases, and one for each thread; zoomed, moved, pointed at, clicked."""

from __future__ import annotations

import bisect
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app import theme
from app.wording import decimal, in_numbers, said

if TYPE_CHECKING:
    from app.sessions.measuring import Measured
    from engine.profiler import KernelCall

_LEFT, _AXIS, _LANE, _GAP = 104.0, 24.0, 32.0, 6.0
# No further than a hundred nanoseconds across.
_LEAST = 1e-7
_PHASES = {"forward": "accent", "loss": "warning", "metric": "info", "backward": "success", "update": "error"}


@dataclass(frozen=True)
class Bar:
    """A piece of a lane; seconds from the beginning of the step. `call`: the kernel call, None for input and phases."""

    lane: int
    start: float
    seconds: float
    label: str
    node_id: str
    color: str
    call: KernelCall | None = None

    @property
    def end(self) -> float:
        return self.start + self.seconds


def bars_of(measured: Measured) -> tuple[list[str], list[Bar]]:
    """The names of the lanes, and their bars: phases, then threads, each in order of time."""
    profile = measured.profile
    threads = sorted({0, *(thread for call in profile.calls for thread, _, _ in call.slices)})
    lane_of = {thread: 1 + at for at, thread in enumerate(threads)}
    bars = [Bar(0, 0.0, profile.input_seconds, "input", "", "phase:input")]
    phases: list[Bar] = []
    for call in profile.calls:
        start = profile.input_seconds + call.start
        node_id = measured.block_of(call.layer)
        last = phases[-1] if phases else None
        if last is not None and last.label == call.phase:
            phases[-1] = Bar(0, last.start, start + call.seconds - last.start, last.label, "", last.color)
        else:
            phases.append(Bar(0, start, call.seconds, call.phase, "", f"phase:{call.phase}"))
        label = call.layer.rpartition("/")[2] or call.op
        slices = dict((thread, (begin, took)) for thread, begin, took in call.slices)
        slices.setdefault(0, (call.start, call.seconds))
        for thread, (begin, took) in slices.items():
            at = profile.input_seconds + begin
            bars.append(Bar(lane_of[thread], at, took, label, node_id, node_id, call))
    words = QCoreApplication.translate("Timeline", "thread {0}")
    names = [QCoreApplication.translate("Timeline", "phases"), *(words.format(thread) for thread in threads)]
    return names, sorted([*bars, *phases], key=lambda bar: (bar.lane, bar.start))


class Timeline(QWidget):
    """`chosen(id)` when a bar is clicked, or reached by the arrow keys and Enter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline of one step"))
        self.setAccessibleDescription(
            self.tr("Wheel or + and - zoom, dragging moves, Home shows all, arrows go from kernel to kernel")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._names: list[str] = []
        self._lanes: list[list[Bar]] = []
        self._starts: list[list[float]] = []
        self._categories: Mapping[str, str] = {}
        self._selection: tuple[str, ...] = ()
        self._whole = 0.0
        self.begin, self.span = 0.0, 1.0
        self.current: Bar | None = None
        self._pressed: QPointF | None = None
        self._moved = False

    # ---- what is shown

    def show_measured(self, measured: Measured, categories: Mapping[str, str]) -> None:
        """Show a step; `categories`: the family of each block, by its id."""
        self._names, bars = bars_of(measured)
        self._lanes = [[bar for bar in bars if bar.lane == lane] for lane in range(len(self._names))]
        self._starts = [[bar.start for bar in lane] for lane in self._lanes]
        self._categories = categories
        self._whole = max((bar.end for bar in bars), default=1e-6)
        self.current = None
        self.show_all()
        self.updateGeometry()

    def clear(self) -> None:
        self._names, self._lanes, self._starts, self.current = [], [], [], None
        self.update()

    def choose(self, selection: Sequence[str]) -> None:
        """Mark the bars of these blocks."""
        if tuple(selection) != self._selection:
            self._selection = tuple(selection)
            self.update()

    def show_all(self) -> None:
        self.begin, self.span = 0.0, max(self._whole * 1.01, _LEAST)
        self.update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show `factor` times as much time, the pixel `at` (the middle by default) staying where it is."""
        x = (self.width() + _LEFT) / 2 if at is None else at
        fixed = self.time_at(x)
        self.span = min(max(self.span * factor, _LEAST), max(self._whole * 1.01, _LEAST))
        self._go(fixed - (x - _LEFT) / self._room() * self.span)

    def _go(self, begin: float) -> None:
        self.begin = min(max(begin, 0.0), max(0.0, self._whole * 1.01 - self.span))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, round(_AXIS + max(2, len(self._names)) * (_LANE + _GAP) + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    # ---- between time and pixels

    def _room(self) -> float:
        return max(1.0, self.width() - _LEFT - 8)

    def time_at(self, x: float) -> float:
        return self.begin + (x - _LEFT) / self._room() * self.span

    def x_of(self, seconds: float) -> float:
        return _LEFT + (seconds - self.begin) / self.span * self._room()

    def lane_top(self, lane: int) -> float:
        return _AXIS + lane * (_LANE + _GAP)

    def rect_of(self, bar: Bar) -> QRectF:
        """Where a bar is now; at least a pixel wide."""
        x = self.x_of(bar.start)
        return QRectF(x, self.lane_top(bar.lane), max(1.0, self.x_of(bar.end) - x), _LANE)

    def bar_at(self, place: QPointF) -> Bar | None:
        """The bar at a pixel; small ones are found within two pixels."""
        lane = int((place.y() - _AXIS) // (_LANE + _GAP))
        if place.x() < _LEFT or not 0 <= lane < len(self._lanes) or place.y() > self.lane_top(lane) + _LANE:
            return None
        when, near = self.time_at(place.x()), 2 / self._room() * self.span
        at = bisect.bisect_right(self._starts[lane], when + near)
        for bar in reversed(self._lanes[lane][max(0, at - 8) : at]):
            if bar.start - near <= when <= bar.end + near:
                return bar
        return None

    def bars(self, lane: int) -> Sequence[Bar]:
        """The bars of a lane: 0 is that of the phases."""
        return self._lanes[lane] if lane < len(self._lanes) else ()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(self.rect(), tokens.color("surface"))
        painter.setFont(self.font())
        if not self._lanes:
            painter.setPen(tokens.color("text_muted"))
            text = self.tr("Measure a step to see what it spends its time on.")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
            return
        self._paint_axis(painter, tokens)
        for lane, name in enumerate(self._names):
            painter.setPen(tokens.color("text_muted"))
            box = QRectF(8, self.lane_top(lane), _LEFT - 16, _LANE)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(box, flags, said(name.capitalize()))
            self._paint_lane(painter, lane, tokens)
        if self.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_axis(self, painter: QPainter, tokens: theme.Tokens) -> None:
        step = _round_step(self.span / max(2, self._room() / 96))
        at = math.ceil(self.begin / step) * step
        while at <= self.begin + self.span:
            x = self.x_of(at)
            painter.setPen(tokens.color("border"))
            painter.drawLine(QPointF(x, _AXIS - 4), QPointF(x, self.lane_top(len(self._names)) - _GAP))
            painter.setPen(tokens.color("text_muted"))
            box = QRectF(x + 3, 0, 96, _AXIS - 4)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), _time(at, step))
            at += step

    def _paint_lane(self, painter: QPainter, lane: int, tokens: theme.Tokens) -> None:
        painter.save()
        painter.setClipRect(QRectF(_LEFT, 0, self.width() - _LEFT, self.height()))
        bars, starts = self._lanes[lane], self._starts[lane]
        first = max(0, bisect.bisect_left(starts, self.begin) - 1)
        last = bisect.bisect_right(starts, self.begin + self.span)
        painted = -1.0
        for bar in bars[first:last]:
            rect = self.rect_of(bar)
            # Of many within one pixel, one is enough.
            if rect.right() < painted + 0.5 and not self._is_marked(bar):
                continue
            painted = rect.right()
            color = self._color(bar, tokens)
            painter.fillRect(rect, theme.blend(color, tokens.color("surface"), 0.35))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), color)
            if self._is_marked(bar):
                painter.setPen(QPen(tokens.color("accent"), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
            if rect.width() > 28:
                painter.setPen(tokens.color("text"))
                shown = rect.intersected(QRectF(_LEFT, 0, self.width(), self.height())).adjusted(5, 0, -4, -3)
                text = painter.fontMetrics().elidedText(
                    said(bar.label) if bar.call is None else bar.label, Qt.TextElideMode.ElideRight, int(shown.width())
                )
                painter.drawText(shown, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.restore()

    def _is_marked(self, bar: Bar) -> bool:
        if self.current is not None and bar.call is not None and bar.call is self.current.call:
            return True
        return bool(bar.node_id) and bar.node_id in self._selection

    def _color(self, bar: Bar, tokens: theme.Tokens) -> object:
        if bar.call is None:
            return tokens.color(_PHASES.get(bar.label, "text_muted"))
        return tokens.category(self._categories.get(bar.node_id, ""))

    # ---- pointing

    def words(self, bar: Bar) -> str:
        """What is told of a bar that is pointed at."""
        if bar.call is None:
            return f"{said(bar.label.capitalize())}: {decimal(bar.seconds * 1e3, '.4g')} ms"
        call = bar.call
        seconds = max(call.seconds, 1e-9)
        lines = [call.layer or self.tr("No layer"), self.tr("{0}, {1}").format(call.op, call.phase)]
        lines.append(self.tr("{0} ms").format(decimal(call.seconds * 1e3, ".4g")))
        lines.append(in_numbers(f"{call.flops / seconds / 1e9:.3g} GFLOP/s, {call.bytes / seconds / 1e9:.3g} GB/s"))
        return "\n".join(lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            bar = self.bar_at(QPointF(event.pos()))
            if bar is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(bar), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False
            self._from = self.begin

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        by = event.position().x() - self._pressed.x()
        if abs(by) > 4 or self._moved:
            self._moved = True
            self._go(self._from - by / self._room() * self.span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._moved:
            self._take(self.bar_at(event.position()))
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A bar fills the width; beside the bars all is shown."""
        bar = self.bar_at(event.position())
        if bar is None:
            self.show_all()
            return
        self.span = max(bar.seconds * 1.2, _LEAST)
        self._go(bar.start - bar.seconds * 0.1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, up = event.angleDelta().x(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(across) > abs(up):
            self._go(self.begin - (across or up) / 1200 * self.span)
        else:
            self.zoom(0.8 ** (up / 120), max(_LEFT, event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(0.5)
        elif key == Qt.Key.Key_Minus:
            self.zoom(2.0)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._walk(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._take(self.current)
        else:
            super().keyPressEvent(event)

    def _walk(self, by: int) -> None:
        """To the next kernel of the step's own thread; the view follows."""
        lane = self.bars(1)
        if not lane:
            return
        at = next((at for at, bar in enumerate(lane) if self.current and bar.call is self.current.call), None)
        at = (0 if by > 0 else len(lane) - 1) if at is None else min(max(at + by, 0), len(lane) - 1)
        self.current = lane[at]
        if not self.begin <= self.current.start <= self.begin + self.span:
            self._go(self.current.start - self.span / 2)
        self.setAccessibleDescription(self.words(self.current))
        self.update()

    def _take(self, bar: Bar | None) -> None:
        self.current = bar
        self.update()
        if bar is not None and bar.node_id:
            self.chosen.emit(bar.node_id)


def _round_step(least: float) -> float:
    """1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * times for times in (1, 2, 5, 10) if power * times >= least * 0.999)


def _time(seconds: float, step: float) -> str:
    if step >= 1e-4:
        return in_numbers(f"{seconds * 1e3:.{0 if step >= 1e-3 else 1}f} ms")
    return in_numbers(f"{seconds * 1e6:.{0 if step >= 1e-6 else 1}f} µs")
