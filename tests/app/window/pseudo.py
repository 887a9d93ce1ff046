"""A language that nobody speaks: every text of the program longer and in brackets, so that what was not translated shows."""

import re
import xml.etree.ElementTree as ElementTree

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QCommandLinkButton,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

import resources
from app import wording

_ACCENTS = str.maketrans("aeilnoruycAEINOUCS", "åéíłñöŕûýçÅÉÍÑÖÛÇŠ")
# Where a line may break: at blanks, behind hyphens, and between Chinese characters.
_WORD = re.compile(r"[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef-]+-?")
_KEPT = re.compile(r"\{[^}]*\}|<[^>]+>|%n|&")


def pseudo(text):
    """ "Add a layer" as "[Ådd å łåýéŕ ~~~~]": about 40 % longer, places of values as they were."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    whole = "".join(parts) + text[at:].translate(_ACCENTS)
    count = max(2, round(0.4 * len(text)) - 3)
    more = " ".join("~" * min(6, count - at) for at in range(0, count, 7))
    return f"[{whole.rstrip('…')} {more}]" + ("…" if text.endswith("…") else "")


class Pseudo(wording.Words):
    """Speaks it, for the texts that the .ts files list and no others."""

    def __init__(self, parent=None):
        super().__init__(parent)
        tree = ElementTree.parse(resources.path("translations", "layerloom_de.ts"))
        self.known = {message.findtext("source"): "" for message in tree.getroot().iter("message")}

    def translate(self, context, source, disambiguation=None, n=-1):
        if source not in self.known:
            return None
        if not self.known[source]:
            self.known[source] = pseudo(source)
        return self.known[source].replace("%n", str(n))


def texts_of(widget):
    """What a widget shows, tells when it is pointed at, and is read aloud as: (where, text)."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QDockWidget):
        yield "title", widget.windowTitle()
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield "tab", widget.tabText(at)
            yield "tool tip of a tab", widget.tabToolTip(at)
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", widget.itemText(at)
            yield "tool tip of a choice", widget.itemData(at, Qt.ItemDataRole.ToolTipRole)
    if isinstance(widget, QHeaderView):
        model = widget.model()
        for at in range(widget.count() if model is not None and not widget.isHidden() else 0):
            yield "header", model.headerData(at, widget.orientation())
            yield "tool tip of a header", model.headerData(at, widget.orientation(), Qt.ItemDataRole.ToolTipRole)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _items(widget.model(), widget.rootIndex())


def _items(model, parent, limit=200):
    for row in range(min(model.rowCount(parent), limit)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for where, role in (
                ("item", Qt.ItemDataRole.DisplayRole),
                ("tool tip of an item", Qt.ItemDataRole.ToolTipRole),
            ):
                text = index.data(role)
                if isinstance(text, str):
                    yield where, text
            if column == 0:
                yield from _items(model, index, 40)


def untranslated(text, names):
    """The English words that are left of a text when what was translated, and names, are taken away."""
    if not isinstance(text, str):
        return []
    bare = re.sub(r"<[^>]+>|\((?:Ctrl|Alt|Shift)\+[^)]*\)|https?://\S+", " ", text)
    before = None
    while before != bare:
        before, bare = bare, re.sub(r"\[[^\[\]]*\]", " ", bare)
    for name in sorted((name for name in names if not name.isalnum()), key=len, reverse=True):
        bare = bare.replace(name, " ")
    return [word for word in re.findall(r"[A-Za-z_][A-Za-z_0-9]{2,}", bare) if word not in names]


def clipped(widget):
    """Why a text of a widget is not seen whole; empty where it is, or where a tool tip tells it."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not widget.isVisible() or (widget.toolTip() and text in widget.toolTip()):
        return ""
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            # A word that is longer than a line is cut at its side.
            plain = re.sub(r"<[^>]+>", " ", widget.text())
            longest = max(
                (widget.fontMetrics().horizontalAdvance(word) for word in _WORD.findall(plain)),
                default=0,
            )
            if longest > widget.contentsRect().width() + 1:
                return f"a word of {longest} in {widget.contentsRect().width()} pixels"
            return f"{needed} high in {widget.height()}" if needed > widget.height() + 1 else ""
        needed = widget.sizeHint().width()
        return f"{needed} wide in {widget.width()}" if needed > widget.width() + 1 else ""
    if isinstance(widget, QCommandLinkButton):
        needed = widget.fontMetrics().horizontalAdvance(widget.text()) + widget.iconSize().width() + 8
        return f"{needed} wide in {widget.width()}" if needed > widget.width() else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return ""
        needed = widget.sizeHint().width()
        return f"{needed} wide in {widget.width()}" if needed > widget.width() + 1 else ""
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            needed = widget.fontMetrics().horizontalAdvance(widget.tabText(at))
            if needed > widget.tabRect(at).width() and not widget.tabToolTip(at):
                return f"the tab {widget.tabText(at)!r} needs {needed} in {widget.tabRect(at).width()}"
    if (
        isinstance(widget, QHeaderView)
        and widget.model() is not None
        and widget.orientation() == Qt.Orientation.Horizontal
    ):
        for at in range(widget.count()):
            text = widget.model().headerData(at, widget.orientation())
            tip = widget.model().headerData(at, widget.orientation(), Qt.ItemDataRole.ToolTipRole)
            if isinstance(text, str) and not widget.isSectionHidden(at) and not tip:
                needed = widget.fontMetrics().horizontalAdvance(text)
                if needed > widget.sectionSize(at):
                    return f"the header {text!r} needs {needed} in {widget.sectionSize(at)}"
    return ""


def all_widgets(window):
    """A window's widgets, itself, and its menus."""
    return [window, *window.findChildren(QWidget)]
