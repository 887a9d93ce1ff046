"""A run's report as a file: draws the network, lays out the page, prints it. Needs a QApplication, not a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from app.canvas.export import svg_text
from app.canvas.scene import CanvasScene
from app.document.analysis import Analysis
from app.document.atomic import write_atomically
from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.report.card import card
from app.sessions.report.content import RunReport
from app.sessions.report.curves import curve_charts
from app.sessions.report.page import page
from engine.catalogue import layer_kinds

SUFFIXES = (".html", ".pdf", ".md")
# Pixels of a picture in print to one of the page: sharp at 200 dots an inch.
_SHARP = 3
_DOTS = 96
# Of an A4 page between its margins, at 96 dots an inch.
_WIDTH, _TALLEST = 680, 520


def network_svg(document: Document) -> str:
    """The network as the text of an SVG element. On the GUI thread only."""
    analysis = Analysis(document)
    scene = CanvasScene(document, analysis, layer_kinds())
    try:
        text = svg_text(scene)
    finally:
        scene.close()
        analysis.close()
    return text[text.index("<svg") :]


def write_report(report: RunReport, network: str, path: str | Path) -> None:
    """Write it as the path's suffix says. Raises DocumentError for another suffix, OSError where nothing can be written."""
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise DocumentError(
            f"A report is written as {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}, not {suffix!r}.",
            expected=", ".join(SUFFIXES),
            got=suffix,
        )
    if suffix == ".md":
        content = card(report).encode()
    elif suffix == ".html":
        content = page(report, network, curve_charts(report.history)).encode()
    else:
        content = _pdf(report, network)
    write_atomically(path, content)


def _pdf(report: RunReport, network: str) -> bytes:
    text = QTextDocument()
    charts = {}
    for name, svg in curve_charts(report.history).items():
        charts[name] = _picture(text, f"chart-{name}", svg, _WIDTH / 2 - 6, _TALLEST)
    html = page(report, _picture(text, "network", network, _WIDTH, _TALLEST), charts, for_print=True)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(report.title)
    writer.setCreator("Layerloom")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    text.documentLayout().setPaintDevice(writer)
    text.setPageSize(QSizeF(writer.width(), writer.height()))
    text.setDocumentMargin(0)
    text.setHtml(html)
    text.print_(writer)
    del writer
    return bytes(buffer.data().data())


def _picture(text: QTextDocument, name: str, svg: str, width: float, tallest: float) -> str:
    """Draw an SVG as an image that the text can show; the tag that shows it."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    scale = min(width / size.width(), tallest / size.height(), 1.6)
    shown = QSizeF(size.width() * scale, size.height() * scale)
    image = QImage(
        max(1, round(shown.width() * _SHARP)), max(1, round(shown.height() * _SHARP)), QImage.Format.Format_RGB32
    )  # fmt: skip
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    text.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
    return f'<img src="{name}" width="{round(shown.width())}" height="{round(shown.height())}">'
