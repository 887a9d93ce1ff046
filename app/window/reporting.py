"""A run's report as a file: draws the network, lays out the page, prints it. Needs a QApplication, not a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QLocale, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from app import wording
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
from app.sessions.report.words import ENGLISH, Words
from engine.catalogue import layer_kinds

SUFFIXES = (".html", ".pdf", ".md")
# Pixels of a picture in print to one of the page: sharp at 200 dots an inch.
_SHARP = 3
_DOTS = 96
# The page is laid out on paper that is so many times larger, the first on which all fits, and made smaller.
_LARGER = (1.0, 1.15, 1.3, 1.45, 1.6, 1.8, 2.0, 2.3, 2.6, 3.0)
# Of the page's height, at most: the network, a chart.
_NETWORK, _CHART = 0.3, 0.16


def report_words() -> Words:
    """The user's language, for a report."""
    if not wording.is_spoken():
        return ENGLISH
    return Words(
        QLocale().bcp47Name(),
        lambda text: QCoreApplication.translate(wording.CONTEXT, text),
        wording.said,
        wording.in_numbers,
    )


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
    path, words = Path(path), report_words()
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise DocumentError(
            f"A report is written as {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}, not {suffix!r}.",
            expected=", ".join(SUFFIXES),
            got=suffix,
        )
    if suffix == ".md":
        content = card(report, words).encode()
    elif suffix == ".html":
        content = page(report, network, curve_charts(report.history, words), words=words).encode()
    else:
        content = _pdf(report, network)
    write_atomically(path, content)


def _pdf(report: RunReport, network: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setTitle(report.title)
    writer.setCreator("Layerloom")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(14, 14, 14, 14),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    painter = QPainter(writer)
    draw_page(painter, report, network, QSizeF(writer.width(), writer.height()))
    painter.end()
    del writer
    return bytes(buffer.data().data())


def draw_page(painter: QPainter, report: RunReport, network: str, size: QSizeF) -> float:
    """Draw all of the report on one page of that size; how many times smaller its letters are than they were meant."""
    for larger in _LARGER:
        text = _laid_out(painter, report, network, size * larger)
        if text.size().height() <= size.height() * larger:
            break
    # On the last paper too: what is longer still becomes as small as it must.
    larger = max(larger, text.size().height() / size.height())
    painter.scale(1 / larger, 1 / larger)
    text.drawContents(painter)
    return larger


def _laid_out(painter: QPainter, report: RunReport, network: str, paper: QSizeF) -> QTextDocument:
    text, words = QTextDocument(), report_words()
    made = curve_charts(report.history, words)
    beside = max(2, min(3, len(made)))
    charts = {
        name: _picture(text, f"chart-{name}", svg, paper.width() / beside - 8, paper.height() * _CHART)
        for name, svg in made.items()
    }
    drawn = _picture(text, "network", network, paper.width() - 4, paper.height() * _NETWORK)
    text.documentLayout().setPaintDevice(painter.device())
    text.setDocumentMargin(0)
    text.setTextWidth(paper.width())
    text.setHtml(page(report, drawn, charts, for_print=True, words=words))
    return text


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
