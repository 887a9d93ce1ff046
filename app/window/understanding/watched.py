"""Samples that are watched while a network trains: what it says of each now, and how that came to be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.document.readable import readable
from app.panels.samples import Sample, SampleView
from app.panels.widgets import IconButton, Muted
from app.sessions.understanding.live_answers import Told, Watched
from app.theme.classes import class_colours
from app.wording import in_numbers

_MOST_POINTS, _BARS, _LINE = 400, 3, 20
_HISTORY = 110.0


class WatchedPanel(QWidget):
    """`add_wanted` for one more sample, `removed(sample)`."""

    add_wanted = Signal()
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Watched samples"))
        self.rows: dict[Watched, WatchedRow] = {}
        self.add = QPushButton(self.tr("Add a sample"), self)
        self.add.clicked.connect(self.add_wanted)
        self.state = Muted("", self)
        bar = QHBoxLayout()
        bar.addWidget(self.add)
        bar.addWidget(self.state, 1)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(area, 1)

    def show_told(self, told: Sequence[Told], step: int | None) -> None:
        """What is said now; with `step` it is added to each history."""
        for one in told:
            row = self.rows.get(one.sample)
            if row is None:
                row = self.rows[one.sample] = WatchedRow(one, self)
                row.remove.clicked.connect(lambda _=False, sample=one.sample: self.drop(sample))
                self._column.insertWidget(self._column.count() - 1, row)
            row.show_told(one, step)

    def drop(self, sample: Watched) -> None:
        """Watch it no more."""
        row = self.rows.pop(sample, None)
        if row is not None:
            # Focus goes on to the button that is always there.
            self.add.setFocus()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
            self.removed.emit(sample)

    def clear(self) -> None:
        """Other data: no sample is watched."""
        for sample in list(self.rows):
            row = self.rows.pop(sample)
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()

    def start_anew(self) -> None:
        """A new run: histories begin."""
        for row in self.rows.values():
            row.answers.clear()


class WatchedRow(QWidget):
    """One sample: its picture, what the network says, how that came to be."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        truth = self.tr("is {0}").format(told.truth) if told.truth else ""
        self.picture = SampleView(Sample(told.picture, truth, None, told.text or truth, told.text), self)
        self.answers = Answers(self)
        self.remove = IconButton("close", self.tr("Watch this sample no more"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.answers, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_told(self, told: Told, step: int | None) -> None:
        self.answers.show_told(told, step)


class Answers(QWidget):
    """Bars of the strongest classes (or the number), and lines of what was said before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Told | None = None
        self.steps: list[int] = []
        self.values: list[np.ndarray] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        self.steps, self.values = [], []
        self.update()

    def show_told(self, told: Told, step: int | None) -> None:
        self.told = told
        if step is not None and (not self.steps or step > self.steps[-1]):
            self.steps.append(step)
            self.values.append(told.values)
            if len(self.steps) > _MOST_POINTS:
                self.steps, self.values = self.steps[::2], self.values[::2]
        self.setAccessibleName(self.text())
        self.update()

    def text(self) -> str:
        """What the network says, in words."""
        if self.told is None:
            return ""
        return ", ".join(f"{name} {text}" for name, _, text, _ in self._lines())

    def sizeHint(self) -> QSize:
        return QSize(260, _BARS * _LINE + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _BARS * _LINE + 12)

    def _lines(self) -> list[tuple[str, float, str, int]]:
        """Name, share, text and number of each bar."""
        assert self.told is not None
        values, classes = self.told.values, self.told.classes
        if classes:
            order = np.argsort(-values, kind="stable")[:_BARS].tolist()
            return [(classes[at], float(values[at]), in_numbers(f"{values[at]:.0%}"), at) for at in order]
        return [("", 0.0, in_numbers(readable(value)), at) for at, value in enumerate(values[:_BARS])]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.told is None:
            return
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        lines = self._lines()
        history = min(_HISTORY, self.width() * 0.35)
        wide = self.width() - history - 12
        names = min(wide * 0.4, max(metrics.horizontalAdvance(one[0]) for one in lines) + 6)
        figure = metrics.horizontalAdvance("100%") + 8
        room = max(10.0, wide - names - figure)
        middle = Qt.AlignmentFlag.AlignVCenter
        colours = class_colours(self.told.classes, tokens)
        for at, (name, share, text, number) in enumerate(lines):
            y = at * _LINE
            is_true = bool(self.told.classes) and name == self.told.truth
            painter.setPen(tokens.color("success" if is_true else "text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 4)
            painter.drawText(QRectF(0, y, names, _LINE), middle, shown)
            if self.told.classes:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.color("hover"))
                painter.drawRoundedRect(QRectF(names, y + 5, room, _LINE - 10), 3, 3)
                painter.setBrush(colours[number])
                painter.drawRoundedRect(QRectF(names, y + 5, max(2.0, room * share), _LINE - 10), 3, 3)
            painter.setPen(tokens.color("text_muted"))
            place = QRectF(names + room, y, figure, _LINE) if self.told.classes else QRectF(0, y, wide, _LINE)
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, text)
        self._paint_history(painter, QRectF(self.width() - history, 3, history - 2, self.height() - 8))
        painter.end()

    def _paint_history(self, painter: QPainter, place: QRectF) -> None:
        tokens, told = theme.tokens(), self.told
        assert told is not None
        painter.setPen(QPen(tokens.color("grid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if len(self.steps) < 2:
            return
        table = np.array(self.values)
        low, high = (0.0, 1.0) if told.classes else (float(table.min()), float(table.max()))
        first, last = self.steps[0], self.steps[-1]
        colours = class_colours(told.classes, tokens)
        shown = np.argsort(-table.max(axis=0), kind="stable")[:6].tolist()
        for at in reversed(shown):
            is_true = bool(told.classes) and told.classes[at] == told.truth
            colour = colours[at] if told.classes else QColor(tokens.series[at % len(tokens.series)])
            painter.setPen(QPen(colour, 2 if is_true else 1))
            line = QPolygonF(
                [
                    QPointF(
                        place.left() + (step - first) / (last - first) * place.width(),
                        place.bottom() - (value - low) / ((high - low) or 1.0) * place.height(),
                    )
                    for step, value in zip(self.steps, table[:, at].tolist(), strict=True)
                ]
            )
            painter.drawPolyline(line)
