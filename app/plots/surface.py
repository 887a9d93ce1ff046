"""What a network answers all over a plane: a colour for each class or number, with the samples as points on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app import theme
from app.document.readable import readable
from app.sessions.understanding.plane import Plane, Points
from app.theme import colormaps
from app.theme.classes import class_colours
from app.wording import in_numbers

_LEFT, _BOTTOM, _EDGE = 40.0, 32.0, 6.0
_STRONG = 0.62


class DecisionSurface(QWidget):
    """`show_plane` for new data, `show_answers` as often as the weights change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plane: Plane | None = None
        self.answers: np.ndarray | None = None
        self.is_sharp = False
        self.shows_held = True
        self._image: QImage | None = None
        self.setAccessibleName(self.tr("Decision surface"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plane(self, plane: Plane | None) -> None:
        """Samples of other data; None for none. What was answered is gone."""
        self.plane, self.answers, self._image = plane, None, None
        self.update()

    def show_answers(self, answers: np.ndarray) -> None:
        """Shares (side, side, classes), or numbers (side, side), row by row from the top."""
        self.answers = answers
        self.setAccessibleDescription(self._told())
        self._draw()

    def set_sharp(self, is_sharp: bool) -> None:
        """One colour for each class that is named, instead of how sure the network is."""
        self.is_sharp = is_sharp
        self._draw()

    def set_held(self, is_shown: bool) -> None:
        self.shows_held = is_shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 120)

    def frame(self) -> QRectF:
        """Where the plane is drawn: a square would hide how far directions differ, so it fills what there is."""
        return QRectF(_LEFT, _EDGE, max(20.0, self.width() - _LEFT - _EDGE), max(20.0, self.height() - _BOTTOM - _EDGE))

    def place(self, x: float, y: float) -> QPointF:
        """The pixel of a place of the plane."""
        frame, plane = self.frame(), self.plane
        assert plane is not None
        across = (x - plane.low[0]) / (plane.high[0] - plane.low[0])
        up = (y - plane.low[1]) / (plane.high[1] - plane.low[1])
        return QPointF(frame.left() + across * frame.width(), frame.bottom() - up * frame.height())

    def said_at(self, pixel: QPointF) -> str:
        """What the network answers there, in words; "" outside."""
        frame, plane, answers = self.frame(), self.plane, self.answers
        if plane is None or answers is None or not frame.contains(pixel):
            return ""
        side = len(answers)
        column = min(side - 1, int((pixel.x() - frame.left()) / frame.width() * side))
        row = min(side - 1, int((pixel.y() - frame.top()) / frame.height() * side))
        found = answers[row, column]
        if answers.ndim == 2:
            return in_numbers(readable(found))
        order = np.argsort(-found)[:3]
        return "\n".join(f"{plane.classes[at]} {found[at]:.0%}" for at in order)

    def _told(self) -> str:
        """For ears: how much of the plane each class has."""
        if self.plane is None or self.answers is None or self.answers.ndim == 2:
            return ""
        counts = np.bincount(self.answers.argmax(axis=-1).reshape(-1), minlength=len(self.plane.classes))
        shares = counts / max(1, counts.sum())
        return ", ".join(f"{name} {share:.0%}" for name, share in zip(self.plane.classes, shares, strict=True))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.said_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self.answers is not None:
            pixels = np.ascontiguousarray(self._colours(self.answers))
            high, wide = pixels.shape[:2]
            self._image = QImage(pixels.data, wide, high, pixels.strides[0], QImage.Format.Format_RGB888).copy()
        self.update()

    def _colours(self, answers: np.ndarray) -> np.ndarray:
        tokens = theme.tokens()
        if answers.ndim == 2:
            low, high = self._reach()
            return colormaps.amounts((answers - low) / ((high - low) or 1.0))
        if self.is_sharp:
            answers = np.eye(answers.shape[-1])[answers.argmax(axis=-1)]
        back = np.array(tokens.color("surface").getRgb()[:3], "float64")
        assert self.plane is not None
        strong = np.array([one.getRgb()[:3] for one in class_colours(self.plane.classes, tokens)], "float64")
        strong = back + (strong - back) * _STRONG
        # Where nothing is known of any class all are alike, and the colour is that of the ground.
        least = 1 / answers.shape[-1]
        sure = np.clip((answers.max(axis=-1, keepdims=True) - least) / (1 - least), 0, 1)
        mixed = answers @ strong
        return np.clip(back + (mixed - back) * (0.15 + 0.85 * sure), 0, 255).astype("uint8")

    def _reach(self) -> tuple[float, float]:
        assert self.plane is not None
        truth = np.concatenate([self.plane.trained.truth, self.plane.held.truth])
        return float(truth.min()), float(truth.max())

    def paintEvent(self, event: QPaintEvent) -> None:
        plane = self.plane
        if plane is None:
            return
        tokens = theme.tokens()
        painter = QPainter(self)
        frame = self.frame()
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.is_sharp)
            painter.drawImage(frame, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("border_strong"), 1))
        painter.drawRect(frame)
        self._paint_names(painter, frame, plane)
        painter.setClipRect(frame)
        self._paint_points(painter, plane.trained, is_held=False)
        if self.shows_held:
            self._paint_points(painter, plane.held, is_held=True)
        painter.end()

    def _paint_names(self, painter: QPainter, frame: QRectF, plane: Plane) -> None:
        tokens, metrics = theme.tokens(), QFontMetricsF(self.font())
        line = metrics.height()
        painter.setPen(tokens.color("text_muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        below = QRectF(frame.left(), frame.bottom() + 3, frame.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, in_numbers(f"{plane.low[0]:.2g}"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, in_numbers(f"{plane.high[0]:.2g}"))
        painter.setPen(tokens.color("text"))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, plane.names[0])
        painter.setPen(tokens.color("text_muted"))
        painter.drawText(QRectF(0, frame.top(), _LEFT - 5, line), right, in_numbers(f"{plane.high[1]:.2g}"))
        painter.drawText(QRectF(0, frame.bottom() - line, _LEFT - 5, line), right, in_numbers(f"{plane.low[1]:.2g}"))
        painter.setPen(tokens.color("text"))
        shown = metrics.elidedText(plane.names[1], Qt.TextElideMode.ElideRight, _LEFT - 8)
        painter.drawText(QRectF(0, frame.center().y() - line / 2, _LEFT - 5, line), right, shown)

    def _paint_points(self, painter: QPainter, points: Points, is_held: bool) -> None:
        """Samples to train with are dots, held out ones are rings."""
        tokens, plane = theme.tokens(), self.plane
        assert plane is not None
        ring = QColor(tokens.color("surface"))
        if plane.classes:
            series = class_colours(plane.classes, tokens)
            colours = [series[one] for one in points.truth.tolist()]
        else:
            low, high = self._reach()
            shades = colormaps.amounts((points.truth - low) / ((high - low) or 1.0))
            colours = [QColor(*(int(one) for one in shade)) for shade in shades]
        frame = self.frame()
        size = min(3.6, max(1.5, min(frame.width(), frame.height()) / (110 if len(points.places) > 400 else 75)))
        for (x, y), colour in zip(points.places.tolist(), colours, strict=True):
            place = self.place(x, y)
            if is_held:
                painter.setPen(QPen(colour, size / 2.2))
                painter.setBrush(ring)
            else:
                painter.setPen(QPen(ring, size / 4))
                painter.setBrush(colour)
            painter.drawEllipse(place, size, size)
