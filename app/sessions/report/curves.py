"""Curves of a run as SVG: one small chart a figure, training and validation together."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence

from app.sessions.report.words import ENGLISH, Words

_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _BOTTOM = 340, 200, 52, 30, 12, 28
_TRAIN, _VALIDATION, _GRID, _QUIET, _TEXT = "#2f6bde", "#d9730d", "#e4e7ee", "#5b6476", "#1b2130"


def curve_charts(history: Mapping[str, Sequence[float]], words: Words = ENGLISH) -> dict[str, str]:
    """An SVG by the name of each figure that has a number in it, the loss first."""
    names = list(dict.fromkeys(name.removeprefix("val_") for name in history))
    names.sort(key=lambda name: name != "loss")
    charts = {name: _chart(name, history.get(name, ()), history.get(f"val_{name}", ()), words) for name in names}
    return {name: chart for name, chart in charts.items() if chart}


def _chart(name: str, train: Sequence[float], validation: Sequence[float], words: Words) -> str:
    title = words.title(name)
    finite = [value for value in (*train, *validation) if math.isfinite(value)]
    if not finite:
        return ""
    low, high = min(finite), max(finite)
    margin = (high - low) * 0.06 or abs(high) * 0.06 or 1.0
    low, high = low - margin, high + margin
    epochs = max(len(train), len(validation))
    wide, tall = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def place(at: int, value: float) -> str:
        x = _LEFT + wide * (at / (epochs - 1) if epochs > 1 else 0.5)
        return f"{x:.1f},{_TOP + tall * (1 - (value - low) / (high - low)):.1f}"

    parts = [f'<text x="8" y="18" font-size="12" font-weight="bold" fill="{_TEXT}">{html.escape(title)}</text>']
    for at in range(4):
        value = low + (high - low) * at / 3
        y = _TOP + tall * (1 - at / 3)
        parts.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="{_GRID}"/>')
        parts.append(_label(_LEFT - 6, y + 3.5, words.numbers(f"{value:.3g}"), "end"))
    parts.append(_label(_LEFT, _HEIGHT - 10, "1", "start"))
    parts.append(_label(_WIDTH - _RIGHT, _HEIGHT - 10, words.tr("epoch {0}").format(epochs), "end"))
    for values, color, told, x in (
        (train, _TRAIN, words.tr("training"), _WIDTH - 150),
        (validation, _VALIDATION, words.tr("validation"), _WIDTH - 80),
    ):
        if not values:
            continue
        parts.append(f'<circle cx="{x}" cy="14" r="4" fill="{color}"/>')
        parts.append(_label(x + 8, 18, told, "start"))
        for piece in _pieces(values):
            points = " ".join(place(at, value) for at, value in piece)
            if len(piece) == 1:
                x0, y0 = points.split(",")
                parts.append(f'<circle cx="{x0}" cy="{y0}" r="2.5" fill="{color}"/>')
            else:
                parts.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="1.8"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}" font-family="Inter, sans-serif" role="img" '
        f'aria-label="{html.escape(title, quote=True)}">{"".join(parts)}</svg>'
    )


def _pieces(values: Sequence[float]) -> list[list[tuple[int, float]]]:
    """Runs of finite values: a curve has a gap where a value was no number."""
    pieces: list[list[tuple[int, float]]] = [[]]
    for at, value in enumerate(values):
        if math.isfinite(value):
            pieces[-1].append((at, value))
        elif pieces[-1]:
            pieces.append([])
    return [piece for piece in pieces if piece]


def _label(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y:.1f}" font-size="10" fill="{_QUIET}" text-anchor="{anchor}">{html.escape(text)}</text>'
