"""The whole network as a picture, for print and for `layerloom export`. Needs a QApplication, not a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.canvas.look import Look
from app.canvas.mermaid import mermaid_text
from app.canvas.scene import CanvasScene
from app.canvas.tikz import tikz_text
from app.document.atomic import write_atomically
from app.theme import LIGHT, Tokens

_MARGIN = 24.0
_PRINT_WIRE = 1.4
# Larger pictures are made smaller: no program opens them.
_MOST_PIXELS = 120_000_000
# Points of print to a unit of the scene, dots of an inch, and the longest page in points that readers open.
_POINTS, _PDF_DOTS, _LONGEST_PAGE = 0.75, 1200, 14_400


def to_svg(scene: CanvasScene, path: str | Path, tokens: Tokens = LIGHT, title: str = "Network") -> None:
    """Write the network as SVG, in light colours unless others are given. Raises ProjectError where it cannot be written."""
    _write(Path(path), _svg(scene, tokens, title))


def to_pdf(scene: CanvasScene, path: str | Path, tokens: Tokens = LIGHT, title: str = "Network") -> None:
    """Write the network as one page of PDF, lines and letters as such. Raises ProjectError where it cannot be written."""
    rect = _content(scene)
    scale = min(_POINTS, _LONGEST_PAGE / max(rect.width(), rect.height()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Layerloom")
    writer.setResolution(_PDF_DOTS)
    writer.setPageSize(QPageSize(rect.size() * scale, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with _print_look(scene, tokens):
        page = QRectF(0, 0, *(side * scale * _PDF_DOTS / 72 for side in (rect.width(), rect.height())))
        scene.render(painter, page, rect, Qt.AspectRatioMode.KeepAspectRatio)
    painter.end()
    _write(Path(path), buffer)


def to_mermaid(scene: CanvasScene, path: str | Path, tokens: Tokens = LIGHT) -> None:
    """Write the network as Mermaid text. Raises ProjectError where it cannot be written."""
    _write_text(Path(path), mermaid_text(scene, tokens))


def to_tikz(scene: CanvasScene, path: str | Path, tokens: Tokens = LIGHT, title: str = "Network") -> None:
    """Write the network as a LaTeX document. Raises ProjectError where it cannot be written."""
    _write_text(Path(path), tikz_text(scene, tokens, title))


def svg_text(scene: CanvasScene, tokens: Tokens = LIGHT, title: str = "Network") -> str:
    """The network as the text of an SVG file."""
    return bytes(_svg(scene, tokens, title).data().data()).decode()


def _svg(scene: CanvasScene, tokens: Tokens, title: str) -> QBuffer:
    rect = _content(scene)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("Made with Layerloom")
    generator.setSize(QSize(round(rect.width()), round(rect.height())))
    generator.setViewBox(QRectF(0, 0, rect.width(), rect.height()))
    painter = QPainter(generator)
    with _print_look(scene, tokens):
        scene.render(painter, QRectF(0, 0, rect.width(), rect.height()), rect)
    painter.end()
    return buffer


def to_png(scene: CanvasScene, path: str | Path, scale: float = 2.0, tokens: Tokens = LIGHT) -> None:
    """Write the network as PNG, `scale` pixels to a unit of the scene. Raises ProjectError where it cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_image(scene, scale, tokens).save(buffer, "PNG")
    _write(Path(path), buffer)


def to_image(scene: CanvasScene, scale: float = 2.0, tokens: Tokens = LIGHT) -> QImage:
    """The network as an image; very large ones get a smaller scale."""
    rect = _content(scene)
    scale = min(scale, (_MOST_PIXELS / (rect.width() * rect.height())) ** 0.5)
    image = QImage(
        max(1, round(rect.width() * scale)), max(1, round(rect.height() * scale)), QImage.Format.Format_ARGB32
    )
    image.fill(tokens.color("canvas"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with _print_look(scene, tokens):
        scene.render(painter, QRectF(image.rect()), rect, Qt.AspectRatioMode.KeepAspectRatio)
    painter.end()
    return image


def _write_text(path: Path, text: str) -> None:
    buffer = QBuffer()
    buffer.setData(text.encode())
    _write(path, buffer)


def _write(path: Path, buffer: QBuffer) -> None:
    write_atomically(path, bytes(buffer.data().data()))


def _content(scene: CanvasScene) -> QRectF:
    scene.flush()
    rect = scene.content_rect()
    for wire in scene.wires.values():
        rect = rect.united(wire.mapRectToScene(wire.boundingRect()))
    if rect.isEmpty():
        rect = QRectF(0, 0, 320, 120)
    return rect.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


@contextmanager
def _print_look(scene: CanvasScene, tokens: Tokens) -> Iterator[None]:
    """Colours for paper, nothing chosen, wires as wide as the scale makes them; all back as it was afterwards."""
    before, ids, wires = scene.look, scene.selected_ids(), scene.selected_wires()
    look = Look(tokens, vector=True)
    for pen in (look.wire, look.tie):
        pen.setCosmetic(False)
        pen.setWidthF(_PRINT_WIRE)
    was_far = scene.far.is_shown
    scene.select()
    scene.set_far(False)
    scene.set_kept(False)
    scene.set_look(look)
    try:
        yield
    finally:
        scene.set_kept(True)
        scene.set_far(was_far)
        scene.set_look(before)
        scene.select(ids, wires)


# What writes a picture, by the suffix of its name.
PICTURES: Mapping[str, Callable[[CanvasScene, Path], None]] = MappingProxyType(
    {".png": to_png, ".svg": to_svg, ".pdf": to_pdf, ".tex": to_tikz, ".mmd": to_mermaid}
)
