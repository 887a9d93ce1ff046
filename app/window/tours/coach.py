"""The coach mark: a card with a step's text beside what it speaks of, and a ring around that. Neither is in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.panels.widgets import Heading, IconButton, Muted

_WIDTH = 320
_GAP = 12
_RING = 3


class Ring(QWidget):
    """A line around a place of the window; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, rect: QRect) -> None:
        """Stand around `rect`, of the parent's pixels, as far as the parent reaches."""
        around = rect.adjusted(-_RING, -_RING, _RING, _RING).intersected(self.parentWidget().rect())
        if around == self.geometry() and not self.isHidden():
            return
        self.setGeometry(around)
        inner = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.tokens().color("accent"), 2 * _RING))
        painter.drawRect(self.rect())
        painter.end()


class Coach(QFrame):
    """The card: title, text, and the buttons Back, Skip or Next; Esc in it leaves the tour."""

    next_wanted = Signal()
    back_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("coach")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_WIDTH)
        self.ring = Ring(parent)
        self.place = Muted("", self)
        self.close_button = IconButton("close", self.tr("Leave the tour"), self)
        self.title = Heading("", self, 12)
        self.text = QLabel("", self)
        self.text.setWordWrap(True)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton("", self)
        for button in (self.back, self.next):
            # Inside a dialog Enter is the dialog's own.
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(foot)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.close_button.clicked.connect(self.left)
        self.hide()

    def show_step(self, place: str, title: str, text: str, button: str, primary: bool, first: bool) -> None:
        """Show a step's words; `button` is what the button that goes on says."""
        self.place.setText(place)
        self.title.setText(title)
        self.text.setText(text)
        self.next.setText(button)
        if self.next.property("primary") != primary:
            self.next.setProperty("primary", primary)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)
        self.back.setVisible(not first)
        self.setAccessibleName(f"{title}. {text}")
        self.show()
        self.adjustSize()
        self.setFixedHeight(self.layout().totalHeightForWidth(_WIDTH))
        self.raise_()
        # A screen reader says the new step though the focus stays where the user works.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_by(self, rect: QRect | None) -> None:
        """Stand beside `rect` (of the parent's pixels), where there is room; below right in the parent without one."""
        room = self.parentWidget().rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if rect is None or rect.isEmpty():
            self.ring.hide()
            place = room.bottomRight() - QPoint(self.width(), self.height())
        else:
            self.ring.surround(rect)
            place = self._beside(rect, room)
        if place != self.pos():
            self.move(place)

    def _beside(self, rect: QRect, room: QRect) -> QPoint:
        width, height = self.width(), self.height()
        left, top = rect.left() - _GAP - width, rect.center().y() - height // 2
        candidates = (
            QPoint(rect.right() + _GAP, top),
            QPoint(left, top),
            QPoint(rect.center().x() - width // 2, rect.bottom() + _GAP),
            QPoint(rect.center().x() - width // 2, rect.top() - _GAP - height),
            # What fills the window is pointed at from inside its corner.
            QPoint(rect.right() - width - _GAP, rect.bottom() - height - _GAP),
        )

        def kept(place: QPoint) -> QPoint:
            x = max(room.left(), min(place.x(), room.right() - width))
            y = max(room.top(), min(place.y(), room.bottom() - height))
            return QPoint(x, y)

        for place in map(kept, candidates):
            if not QRect(place, self.size()).intersects(rect):
                return place
        return kept(candidates[-1])

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("accent"), 2))
        painter.setBrush(tokens.color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
