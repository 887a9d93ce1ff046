"""A step of training looked at closely: where its time goes, what limits it, and its timeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import theme
from app.panels.timeline import Timeline
from app.panels.widgets import Heading, Muted
from app.sessions.costs import milliseconds_text
from app.wording import in_numbers, said

if TYPE_CHECKING:
    from app.sessions.measuring import Measured

_COLORS = {"input": "warning", "compute": "accent", "memory": "success", "python": "text_muted"}


class ProfilePage(QWidget):
    """`measure_wanted` and `export_wanted` by the buttons, `chosen(id)` when a kernel is clicked."""

    measure_wanted = Signal()
    export_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Profile"))
        self.measure = QPushButton(self.tr("Measure now"), self)
        self.measure.setProperty("primary", True)
        self.measure.setToolTip(self.tr("Run some steps of training on the data, and put everything back"))
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setToolTip(self.tr("Write the timeline in the Chrome trace format, for Perfetto and its like"))
        self.export.setEnabled(False)
        self.all = QPushButton(self.tr("Show all"), self)
        self.title = Heading(self.tr("A step of training"), self)
        self.limit = QLabel(self)
        self.limit.setWordWrap(True)
        self.limit.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures = Muted("", self)
        self.figures.setWordWrap(True)
        self.shares = Shares(self)
        self.timeline = Timeline(self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self.timeline)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.all, self.export, self.measure):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.limit)
        column.addWidget(self.figures)
        column.addWidget(self.shares)
        column.addWidget(area, 1)
        column.addWidget(
            Muted(self.tr("Wheel: zoom. Drag: move. Click: the block. Arrow keys: kernel by kernel."), self)
        )
        self.measure.clicked.connect(self.measure_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.all.clicked.connect(self.timeline.show_all)
        self.timeline.chosen.connect(self.chosen)
        self.clear()

    def show_measured(self, measured: Measured, categories: Mapping[str, str]) -> None:
        """Show a step; `categories`: the family of each block, by its id."""
        profile = measured.profile
        self.title.setText(
            self.tr("A step of {0} samples: {1} ms").format(
                profile.batch_size, in_numbers(milliseconds_text(profile.step_seconds * 1e3))
            )
        )
        self.limit.setText(said(profile.limit_text()))
        self.figures.setText(
            self.tr("{0} GFLOP/s of {1}, {2} GB/s of {3} that this machine reaches · {4} kernel calls").format(
                in_numbers(f"{profile.gflops:.3g}"),
                in_numbers(f"{profile.peaks.gflops:.3g}"),
                in_numbers(f"{profile.gigabytes:.3g}"),
                in_numbers(f"{profile.peaks.gigabytes:.3g}"),
                len(profile.calls),
            )
        )
        self.shares.show_shares(profile.shares)
        self.timeline.show_measured(measured, categories)
        for widget in (self.limit, self.figures, self.shares):
            widget.show()

    def clear(self) -> None:
        """Nothing was measured."""
        self.title.setText(self.tr("A step of training"))
        self.timeline.clear()
        for widget in (self.limit, self.figures, self.shares):
            widget.hide()


class Shares(QWidget):
    """Where a step's time goes, as one bar with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Mapping[str, float] = {}
        self._words = {
            "input": self.tr("Input"),
            "compute": self.tr("Compute"),
            "memory": self.tr("Memory"),
            "python": self.tr("Python"),
        }

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """Shares by "input", "compute", "memory" and "python", adding up to 1."""
        self._shares = shares
        self.setAccessibleName(
            ", ".join(in_numbers(f"{self._words[name]} {share:.0%}") for name, share in shares.items())
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 14 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        x, words = 0.0, 0.0
        for name, share in self._shares.items():
            color, width = tokens.color(_COLORS[name]), share * self.width()
            painter.fillRect(QRectF(x, 0, max(0.0, width - 1), 10), color)
            x += width
            text = in_numbers(f"{self._words[name]} {share:.0%}")
            painter.fillRect(QRectF(words, 20, 10, 10), color)
            painter.setPen(tokens.color("text"))
            line = QRectF(words + 16, 14, 200, self.fontMetrics().height() + 6)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
            words += 40 + self.fontMetrics().horizontalAdvance(text)
