"""Small widgets that several panels are made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import theme, wording
from app.wording import as_it_is, said

MARGIN = 16
SPACING = 8
# Names of blocks, columns and files may look like HTML.
_AS_IT_IS = Qt.TextFormat.PlainText


class IconButton(QToolButton):
    """A flat button with one of the theme's icons and a name that is read aloud and shown as tooltip."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None, size: int = 16) -> None:
        super().__init__(parent)
        self._icon, self._drawn = icon, ""
        self.setAutoRaise(True)
        self.setIconSize(QSize(size, size))
        self.setToolTip(text)
        self.setAccessibleName(text)

    def showEvent(self, event: QShowEvent) -> None:
        # Most of a form's buttons are never seen: their icons are drawn when they are.
        self._draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self._drawn != theme.tokens().name:
            self._drawn = theme.tokens().name
            self.setIcon(theme.icon(self._icon))


class ElidedButton(QPushButton):
    """A button whose text is cut with an ellipsis where there is less room than it needs; the tooltip then has all."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # A button's own policy makes of its hint a least width.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(72, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        # Where nothing lacks the text is left alone: widths are whole pixels, and letters are not.
        if lacking > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - lacking
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        if not self.toolTip() and option.text != self.text():
            self.setToolTip(as_it_is(self.text()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Muted(QLabel):
    """Quiet text that wraps."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(_AS_IT_IS)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._claim()

    def _claim(self) -> None:
        """Ask for as many lines as the text takes: forms give wrapped text the height of a wider one."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            return
        # What was asked for before is counted in what Qt measures: it would never become less again.
        self.setMinimumHeight(0)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class Heading(QLabel):
    """A panel's or a group's title."""

    def __init__(self, text: str = "", parent: QWidget | None = None, size: float = 9.5) -> None:
        super().__init__(text, parent)
        self.setTextFormat(_AS_IT_IS)
        self.setFont(theme.font(size, bold=True))
        self.setWordWrap(True)


class ElidedHeading(Heading):
    """A heading of one line that is cut short where there is no room; the whole stands in its tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, size: float = 12.0) -> None:
        super().__init__(text, parent, size)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.text()
        if self.fontMetrics().horizontalAdvance(shown) > self.width():
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Message(QWidget):
    """An icon and a sentence: an error, a warning, a success or a piece of information."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity = "error"
        self.icon = QLabel(self)
        self.icon.setFixedSize(16, 16)
        self.text = QLabel(self)
        self.text.setTextFormat(_AS_IT_IS)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def severity(self) -> str:
        """ "error", "warning", "success" or "info"."""
        return self._severity

    def show_text(self, text: str, severity: str = "error") -> None:
        """Show a sentence; an empty one hides the message."""
        self._severity = severity
        text = said(text)
        self.text.setText(text)
        self.setAccessibleName(f"{severity_word(severity)}: {text}" if text else "")
        self._paint_icon()
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "text"):
            self._paint_icon()

    def _paint_icon(self) -> None:
        paint_severity(self.icon, self._severity)


class _Header(QPushButton):
    """The title of a section: a click or Space opens and closes it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setFlat(True)
        self.setCheckable(True)
        self.setFont(theme.font(bold=True))
        self.setIconSize(QSize(16, 16))
        self.setStyleSheet(
            "QPushButton { text-align: left; padding: 4px 0; border: 1px solid transparent; background: transparent; }"
            "QPushButton:focus { border-color: palette(highlight); }"
        )
        self.toggled.connect(self._paint_icon)

    def showEvent(self, event: QShowEvent) -> None:
        self._paint_icon()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._paint_icon()

    def _paint_icon(self) -> None:
        self.setIcon(theme.icon("chevron-down" if self.isChecked() else "chevron-right"))


class Section(QWidget):
    """A part of a panel under a title that opens and closes it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.header = _Header(title, self)
        self.body = QWidget(self)
        self.layout_ = QVBoxLayout(self.body)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING // 2)
        column.addWidget(self.header)
        column.addWidget(self.body)
        self.header.toggled.connect(self.body.setVisible)
        self.header.setChecked(is_open)
        self.body.setVisible(is_open)

    def add(self, widget: QWidget) -> None:
        self.layout_.addWidget(widget)


class Panel(QScrollArea):
    """A panel's page: it scrolls up and down, never sideways, and keeps the common margins."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        self.column.setSpacing(SPACING)
        self.setWidget(self.page)
        self.setMinimumWidth(256)

    def minimumSizeHint(self) -> QSize:
        return QSize(256, 120)

    def sizeHint(self) -> QSize:
        return QSize(304, 480)


def padded(box: QAbstractSpinBox) -> None:
    """Room before a number field's number, as other fields have it; to a style sheet Qt gives no say there."""
    box.lineEdit().setTextMargins(5, 0, 0, 0)


def severity_icon(severity: str) -> QIcon:
    """The icon of a severity for a list, in its colour on chosen lines too."""
    name = {"error": "error", "warning": "warning", "success": "check"}.get(severity, "info")
    picture = theme.pixmap(name, 32, theme.tokens().color("info" if severity == "hint" else severity))
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)
    return result


def severity_word(severity: str) -> str:
    """ "Error", "Warning" or "Hint" in the user's language: an icon alone tells it only to those who see its colour."""
    words = {
        "error": QCoreApplication.translate("Severity", "Error"),
        "warning": QCoreApplication.translate("Severity", "Warning"),
    }
    return words.get(severity) or QCoreApplication.translate("Severity", "Hint")


def paint_severity(label: QLabel, severity: str, size: int = 16) -> None:
    """Put the icon of an error, a warning, a success or a piece of information on a label, in its colour."""
    name = {"error": "error", "warning": "warning", "success": "check"}.get(severity, "info")
    color = theme.tokens().color(severity if severity in ("error", "warning", "success") else "info")
    label.setPixmap(theme.pixmap(name, size, color, label.devicePixelRatioF()))


def grouped(number: int | float) -> str:
    """12345 as "12,345", in the way of the user's language."""
    return wording.grouped(number)


def short_count(number: int | float | None) -> str:
    """1234567 as "1.23 M"; "–" where it is not known."""
    if number is None:
        return "–"
    for size, unit in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return wording.in_numbers(f"{number / size:.3g} {unit}")
    return wording.decimal(number)
