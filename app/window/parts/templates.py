"""Bundled projects in the window: the gallery, its pictures, and what is opened from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app import theme
from app.canvas import CanvasScene, to_image
from app.document import edits
from app.document.analysis import Analysis
from app.document.graph import Document
from app.panels.gallery import PICTURE, TemplateBrowser, TemplateGallery
from app.sessions.opening import analysed, read_network
from app.sessions.templates import Template
from app.window.parts.part import Part
from app.wording import said
from engine.catalogue import layer_kinds

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Templates(Part):
    """File > New from template…, and galleries for others: `gallery(parent)` is a widget that opens what is chosen."""

    name = "templates"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        # Pictures by template and theme, for the next gallery.
        self._pictures: dict[tuple[str, str], QImage] = {}

    def browse(self) -> TemplateBrowser:
        """Show the gallery in a dialog."""
        browser = TemplateBrowser(self.window)
        browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._follow(browser.gallery)
        browser.opened.connect(lambda template: self._open_from(browser, template))
        browser.open()
        return browser

    def gallery(self, parent: QWidget | None = None) -> TemplateGallery:
        """A gallery of its own, for another page; what is taken there is opened."""
        made = TemplateGallery(parent)
        self._follow(made)
        made.opened.connect(self.open)
        return made

    def open(self, template: Template) -> None:
        """Put the template in place of what is open, once its changes are taken care of; it belongs to no file."""
        self.window.when_safe(lambda: self.window.files.load_template(template.path, template.title))

    def _open_from(self, browser: TemplateBrowser, template: Template) -> None:
        def show() -> None:
            browser.accept()
            self.window.files.load_template(template.path, template.title)

        self.window.when_safe(show)

    # ---- pictures

    def _follow(self, gallery: TemplateGallery) -> None:
        wanting = ref(gallery)
        gallery.pictures_wanted.connect(lambda: self._next_picture(wanting, theme.tokens().name))

    def _next_picture(self, wanting: ref[TemplateGallery], colors: str) -> None:
        """Give the gallery what there is, and have the first picture that is missing made; then the next."""
        gallery = wanting()
        if gallery is None or not shiboken6.isValid(gallery) or theme.tokens().name != colors:
            return
        missing = []
        for template in gallery.all():
            picture = self._pictures.get((template.name, colors))
            if picture is None:
                missing.append(template)
            elif gallery.picture(template.name) is not picture:
                gallery.set_picture(template.name, picture)
        if not missing or self.window.is_closing:
            return
        first = missing[0]

        def done(document: Document) -> None:
            self._pictures[first.name, colors] = self._drawn(document)
            self._next_picture(wanting, colors)

        def failed(error: Exception) -> None:
            # A gallery does without a picture; opening the template will say what is wrong with it.
            self._pictures[first.name, colors] = QImage()
            self.window.log.add(str(error))
            self._next_picture(wanting, colors)

        self.window.background.run(
            self.tr("Drawing {0}").format(said(first.title)),
            lambda job: analysed(read_network(first.path, []), lambda: job.is_cancelled),
            done,
            failed,
            quiet=True,
        )

    def _drawn(self, document: Document) -> QImage:
        """The network without its comment, as the canvas draws it."""
        for change in edits.delete(document, list(document.comments)).changes:
            document.apply(change)
        analysis = Analysis.of(document)
        scene = CanvasScene(document, analysis, layer_kinds())
        scene.flush()
        room, drawn = PICTURE * max(1.0, self.window.devicePixelRatioF()), scene.content_rect()
        # At its own small scale cards become coloured areas, as on a canvas that is seen from afar.
        scale = min(room.width() / (drawn.width() + 48), room.height() / (drawn.height() + 48))
        image = to_image(scene, scale, theme.tokens())
        scene.close()
        scene.deleteLater()
        analysis.close()
        return image
