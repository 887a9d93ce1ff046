"""The few questions that are asked in dialogs; a class of its own, so that a robot can answer them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget


class Dialogs(QObject):
    """Paths and answers; "" where the user thought better of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def open_file(self, title: str, filters: str, folder: str = "") -> str:
        return QFileDialog.getOpenFileName(self._window, title, folder, filters)[0]

    def open_folder(self, title: str, folder: str = "") -> str:
        return QFileDialog.getExistingDirectory(self._window, title, folder)

    def save_file(self, title: str, filters: str, proposal: str = "") -> tuple[str, str]:
        """The path and the chosen filter."""
        return QFileDialog.getSaveFileName(self._window, title, proposal, filters)

    def keep_changes(self, name: str) -> str:
        """ "save", "discard" or "cancel"."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to {0}?").format(name))
        box.setInformativeText(self.tr("Without saving they are lost."))
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Don't save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return "save" if clicked is save else "discard" if clicked is discard else "cancel"

    def choose(self, title: str, label: str, items: Sequence[str]) -> str:
        """One of the items, by its text."""
        found, is_chosen = QInputDialog.getItem(self._window, title, label, list(items), 0, False)
        return found if is_chosen else ""

    def number(self, title: str, label: str, value: int, least: int, most: int) -> int | None:
        """A whole number; None where the user thought better of it."""
        found, is_given = QInputDialog.getInt(self._window, title, label, value, least, most)
        return found if is_given else None

    def text(self, title: str, label: str, value: str = "") -> str:
        """A line of text; "" where the user thought better of it."""
        found, is_given = QInputDialog.getText(self._window, title, label, text=value)
        return found if is_given else ""

    def about(self, title: str, text: str) -> None:
        QMessageBox.about(self._window, title, text)
