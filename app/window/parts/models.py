"""Ready-made networks in the window: the browser, and what is opened from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.document.graph import Document
from app.panels.model_browser import ModelBrowser
from app.window.parts.part import Part

WEIGHTS_FILTER = "(*.h5 *.hdf5 *.keras)"


class Models(Part):
    """The browser of ready-made networks; what is chosen there takes the place of the open document."""

    name = "models"

    def browse(
        self, take: Callable[[Document, str], None] | None = None, parent: QWidget | None = None
    ) -> ModelBrowser:
        """Show the browser; `take(document, name)` gets what is chosen, else it is put into the window."""
        browser = ModelBrowser(self.window.background, parent or self.window)
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser.opened.connect(lambda document, title: self._show(browser, document, title, take))
        browser.file_wanted.connect(lambda: self._choose_file(browser))
        browser.open()
        return browser

    def _choose_file(self, browser: ModelBrowser) -> None:
        path = self.window.dialogs.open_file(
            self.tr("Weights"), self.tr("Weights and models") + f" {WEIGHTS_FILTER}", self.window.files.folder
        )
        if path:
            browser.take_file(path)

    def _show(
        self,
        browser: ModelBrowser,
        document: Document,
        title: str,
        take: Callable[[Document, str], None] | None,
    ) -> None:
        if take is not None:
            browser.accept()
            take(document, title)
            return

        def show() -> None:
            browser.accept()
            self.window.files.show(document, None, title)
            self.window.log.add(self.tr("Opened the ready-made network {0}").format(title))

        self.window.when_safe(show)
