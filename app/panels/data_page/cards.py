"""Cards: the titled surfaces that the page is made of, and small drawings on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.panels.widgets import Heading, grouped
from app.wording import as_it_is, in_numbers

_RADIUS = 8.0


class Card(QWidget):
    """A surface with a title, an optional note beside it, and what `add` puts under it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Heading(title, self, 10.5)
        self.title.setWordWrap(False)
        self.note = QLabel(self)
        self.note.setForegroundRole(self.note.palette().ColorRole.PlaceholderText)
        self.head.addWidget(self.title)
        self.head.addWidget(self.note)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(self.head)
        column.addLayout(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self.body.addWidget(widget, stretch)

    def fill(self) -> None:
        """Be as high as the highest card in the same row; what is in it stays at the top."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.layout().addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("border"), 1))
        painter.setBrush(tokens.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


class Histogram(QWidget):
    """Bars of one column: how its values are spread."""

    def __init__(self, counts: Sequence[int], parent: QWidget | None = None, label: str = "") -> None:
        super().__init__(parent)
        self._counts = tuple(counts)
        self.setFixedSize(QSize(112, 26))
        self.setAccessibleName(label)
        self.setToolTip(as_it_is(label))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        tokens = theme.tokens()
        most = max(self._counts) or 1
        width = self.width() / len(self._counts)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("border"))
        painter.drawRect(QRectF(0, self.height() - 1, self.width(), 1))
        painter.setBrush(tokens.color("accent"))
        for at, count in enumerate(self._counts):
            if count:
                height = max(2.0, (self.height() - 2) * count / most)
                painter.drawRect(QRectF(at * width, self.height() - 1 - height, max(1.0, width - 1), height))
        painter.end()


class Shares(QWidget):
    """One bar parted by the commonest values of a column."""

    def __init__(self, top: Sequence[tuple[str, int]], total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top, self._total = tuple(top), max(1, total)
        self.setFixedSize(QSize(112, 26))
        said = ", ".join(in_numbers(f"{name} {count / self._total:.0%}") for name, count in self._top[:6])
        self.setAccessibleName(said)
        self.setToolTip(as_it_is(said))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        x, y, height = 0.0, self.height() / 2 - 5, 10.0
        painter.setBrush(tokens.color("hover"))
        painter.drawRect(QRectF(0, y, self.width(), height))
        for at, (_, count) in enumerate(self._top):
            width = self.width() * count / self._total
            painter.setBrush(theme.tokens().color("surface"))
            painter.setBrush(_series(at))
            painter.drawRect(QRectF(x, y, max(1.0, width - 1), height))
            x += width
        painter.end()


def _series(at: int):
    from PySide6.QtGui import QColor

    colors = theme.tokens().series
    return QColor(colors[at % len(colors)])


class ClassBars(QWidget):
    """A line for each class: its name, a bar, and how many samples it has."""

    _LINE = 24

    def __init__(self, classes: Sequence[tuple[str, int]], parent: QWidget | None = None, most: int = 14) -> None:
        super().__init__(parent)
        self.classes = tuple(classes[:most])
        self.left = len(classes) - len(self.classes)
        self.setMinimumWidth(200)
        self.setFixedHeight(self._LINE * (len(self.classes) + bool(self.left)))
        self.setAccessibleName(", ".join(f"{name}: {count}" for name, count in classes[:40]))
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        most = max((count for _, count in self.classes), default=1) or 1
        names = min(140.0, max((metrics.horizontalAdvance(name) for name, _ in self.classes), default=0) + 8)
        figures = max((metrics.horizontalAdvance(grouped(count)) for _, count in self.classes), default=0) + 8
        room = max(24.0, self.width() - names - figures - 8)
        for at, (name, count) in enumerate(self.classes):
            y = at * self._LINE
            painter.setPen(tokens.color("text"))
            middle = Qt.AlignmentFlag.AlignVCenter
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - 4)
            painter.drawText(QRectF(0, y, names, self._LINE), middle | Qt.AlignmentFlag.AlignLeft, shown)
            painter.setPen(tokens.color("text_muted"))
            painter.drawText(
                QRectF(self.width() - figures, y, figures, self._LINE),
                middle | Qt.AlignmentFlag.AlignRight,
                grouped(count),
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_series(at))
            bar = QRectF(names, y + self._LINE / 2 - 5, max(2.0, room * count / most), 10)
            painter.drawRoundedRect(bar, 3, 3)
        if self.left:
            painter.setPen(tokens.color("text_muted"))
            place = QRectF(0, len(self.classes) * self._LINE, self.width(), self._LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.tr("and {0} more").format(self.left))
        painter.end()
