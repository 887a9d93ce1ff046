"""Ready-made networks in the window: the browser, and what is opened from it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.document.graph import Document
from app.panels.model_browser import ModelBrowser
from app.window.parts.part import Part

WEIGHTS_FILTER = "(*.h5 *.hdf5 *.keras)"


class Models(Part):
    """The browser of ready-made networks; what is chosen there takes the place of the open document."""

    name = "models"

    def browse(self) -> ModelBrowser:
        """Show the browser."""
        browser = ModelBrowser(self.window.background, self.window)
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser.opened.connect(lambda document, title: self._show(browser, document, title))
        browser.file_wanted.connect(lambda: self._choose_file(browser))
        browser.open()
        return browser

    def _choose_file(self, browser: ModelBrowser) -> None:
        path = self.window.dialogs.open_file(
            self.tr("Weights"), self.tr("Weights and models") + f" {WEIGHTS_FILTER}", self.window.files.folder
        )
        if path:
            browser.take_file(path)

    def _show(self, browser: ModelBrowser, document: Document, title: str) -> None:
        def show() -> None:
            browser.accept()
            self.window.files.show(document, None, title)
            self.window.log.add(self.tr("Opened the ready-made network {0}").format(title))

        self.window.when_safe(show)
