"""Finding blocks on the canvas: what is found is marked as the words are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from app import theme

_WIDTH = 440
_GAP = 12


class FindBar(QFrame):
    """Down or F3 goes to the next, Up or Shift+F3 to the one before, Enter chooses and frames it, Ctrl+Enter all of
    them, Esc ends it.

    `find(query)` answers with ids; `moved(ids, current)` tells what to mark, `taken(ids)` what to choose and to frame.
    """

    moved = Signal(tuple, str)
    taken = Signal(tuple)
    closed = Signal()

    def __init__(self, parent: QWidget, find: Callable[[str], Sequence[str]]) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._find = find
        self._ids: tuple[str, ...] = ()
        self._at = 0
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setPlaceholderText(self.tr("Find: conv, units=64, filters>128, 3x3"))
        self.field.setAccessibleName(self.tr("Find blocks by name, type, shape or parameter"))
        self.field.setToolTip(
            self.tr(
                "Words of a name or type, a parameter (units=64, filters>128), sizes (3x3), the number of weights"
                " (params>1000), or is:frozen, is:shared, is:bypassed, is:error"
            )
        )
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("How many were found"))
        self.count.setMinimumWidth(64)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.before = self._button("chevron-left", self.tr("The one before (Up)"), lambda: self.step(-1))
        self.next = self._button("chevron-right", self.tr("The next one (Down)"), lambda: self.step(1))
        self.end = self._button("close", self.tr("Close (Esc)"), self.dismiss)
        for button in (self.before, self.next, self.end):
            row.addWidget(button)
        self.hide()

    def open_bar(self) -> None:
        """Show it at the top of its parent; what was looked for last stands in it, to be typed over."""
        colors = theme.tokens()
        self.setStyleSheet(
            f"#findBar {{ background: {colors.raised}; border: 1px solid {colors.border_strong}; border-radius: 10px; }}"
            f" #findBar QLabel {{ color: {colors.text_muted}; }}"
        )
        for button in (self.before, self.next, self.end):
            button.setIcon(theme.icon(button.property("icon-name")))
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        self.refresh()

    def place(self) -> None:
        """At the top, in the middle, and no wider than there is room."""
        room = self.parentWidget().width() - 2 * _GAP
        self.setFixedWidth(max(200, min(_WIDTH, room)))
        self.adjustSize()
        self.move(QPoint((self.parentWidget().width() - self.width()) // 2, _GAP))

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self._ids = ()
        self.moved.emit((), "")
        self.parentWidget().setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def refresh(self) -> None:
        """Look again: the network has changed."""
        if self.isHidden():
            return
        current = self.current
        self._ids = tuple(self._find(self.field.text()))
        self._at = self._ids.index(current) if current in self._ids else 0
        self._show(current != self.current)

    @property
    def current(self) -> str:
        """The block that is being looked at; "" for none."""
        return self._ids[self._at] if self._ids else ""

    def step(self, by: int) -> None:
        """Go to the next one (1) or to the one before (-1), round and round."""
        if self._ids:
            self._at = (self._at + by) % len(self._ids)
            self._show(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                everything = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                if self._ids:
                    self.taken.emit(self._ids if everything else (self.current,))
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_F3:
                self.step(-1 if back else 1)
            case _:
                return False
        return True

    def _typed(self) -> None:
        self._ids = tuple(self._find(self.field.text()))
        self._at = 0
        self._show(True)

    def _show(self, moved: bool) -> None:
        if self._ids:
            self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._ids)))
        else:
            self.count.setText(self.tr("none") if self.field.text().strip() else "")
        for button in (self.before, self.next):
            button.setEnabled(len(self._ids) > 1)
        self.moved.emit(self._ids, self.current if moved else "")

    def _button(self, icon: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon-name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        return button
