"""Colours of classes: the theme's series in order, but a class that is called after a colour has that one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from app.theme.tokens import Tokens

# Which of the series each name is, in every theme.
_NAMED = {"blue": 0, "orange": 1, "green": 2, "purple": 3, "violet": 3, "red": 4, "teal": 5, "grey": 7, "gray": 7}


def class_colours(classes: Sequence[str], tokens: Tokens) -> list[QColor]:
    """A colour for each class."""
    series = tokens.series
    named = [_NAMED.get(name.lower()) for name in classes]
    if None in named or len(set(named)) < len(named):
        return [_shade(QColor(series[at % len(series)]), at // len(series), tokens) for at in range(len(classes))]
    return [QColor(series[at or 0]) for at in named]


def _shade(colour: QColor, turn: int, tokens: Tokens) -> QColor:
    """The colour for the first turn through the series, others that stand apart from it for those after."""
    if turn == 0:
        return colour
    stronger = colour.darker(100 + 45 * turn) if tokens.is_dark else colour.lighter(100 + 40 * turn)
    return stronger if turn < 4 else colour
