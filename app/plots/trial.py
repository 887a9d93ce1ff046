"""What the plots of a sweep show of one run, and how they colour it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app import theme
from app.wording import in_numbers, said


@dataclass(frozen=True)
class Point:
    """One trial: `number` from 1, values by the path of their field; `score` None where it has none (yet)."""

    number: int
    values: Mapping[str, Any]
    score: float | None
    seconds: float = 0.0
    parameters: int = 0


def shares_of_scores(points: Sequence[Point], more: bool) -> dict[int, float]:
    """How good each scored trial is by its rank: 1 the best, 0 the worst. Ranks, since one diverged run would make all
    others look alike."""
    scores = sorted({point.score for point in points if point.score is not None}, reverse=not more)
    place = {score: at / max(1, len(scores) - 1) if len(scores) > 1 else 1.0 for at, score in enumerate(scores)}
    return {point.number: place[point.score] for point in points if point.score is not None}


def color_of(share: float) -> QColor:
    """From quiet grey (worst) to the accent (best), readable on the surface of every theme."""
    tokens = theme.tokens()
    return theme.blend(tokens.accent, theme.blend(tokens.text_muted, tokens.surface, 0.4), share**1.5)


def next_by_key(event: QKeyEvent, numbers: Sequence[int], current: int) -> int | None:
    """The number that an arrow key goes to, round and round; None for another key, or where there are none."""
    step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(event.key())
    if step is None or not numbers:
        return None
    at = numbers.index(current) + step if current in numbers else 0
    return numbers[at % len(numbers)]


def draw_focus(widget: QWidget, painter: QPainter) -> None:
    """A frame around a plot that has the keys."""
    if widget.hasFocus():
        painter.setPen(QPen(theme.tokens().color("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def short(value: Any) -> str:
    """A value as a tick says it."""
    if isinstance(value, bool) or value is None:
        return "–" if value is None else said("yes" if value else "no")
    if isinstance(value, float):
        return in_numbers(f"{value:.3g}")
    text = str(value)
    return text if len(text) <= 14 else f"{text[:13]}…"
