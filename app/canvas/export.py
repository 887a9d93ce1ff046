"""The whole network as a picture, for print and for `layerloom export`. Needs a QApplication, not a screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.canvas.look import Look
from app.canvas.scene import CanvasScene
from app.theme import LIGHT, Tokens

_MARGIN = 24.0
_PRINT_WIRE = 1.4
# Larger pictures are made smaller: no program opens them.
_MOST_PIXELS = 120_000_000


def to_svg(scene: CanvasScene, path: str | Path, tokens: Tokens = LIGHT, title: str = "Network") -> None:
    """Write the network as SVG, in light colours unless others are given. Raises OSError where it cannot be written."""
    _write(Path(path), _svg(scene, tokens, title))


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
    """Write the network as PNG, `scale` pixels to a unit of the scene. Raises OSError where it cannot be written."""
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


def _write(path: Path, buffer: QBuffer) -> None:
    try:
        path.write_bytes(buffer.data().data())
    except OSError as error:
        raise OSError(
            error.errno,
            QCoreApplication.translate(
                "Canvas", "The picture cannot be written to {0}: {1}. Choose a folder that can be written to"
            ).format(path, error.strerror),
        ) from error


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
