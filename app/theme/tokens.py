"""Colours by what they are for. Three sets: light, dark and high contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtGui import QColor

CATEGORIES = (
    "Input",
    "Core",
    "Convolution",
    "Pooling",
    "Recurrent",
    "Embedding",
    "Normalization",
    "Regularization",
    "Reshaping",
    "Merging",
    "Activation",
)


@dataclass(frozen=True)
class Tokens:
    """Colours as "#rrggbb". Text colours reach 4.5:1 on the surfaces that they stand on (WCAG AA)."""

    name: str
    title: str
    is_dark: bool
    # Surfaces, from the back to the front.
    window: str
    surface: str
    raised: str
    hover: str
    border: str
    border_strong: str
    # Text.
    text: str
    text_muted: str
    text_disabled: str
    # What can be acted on, and what is chosen.
    accent: str
    accent_text: str
    selection: str
    # States.
    error: str
    warning: str
    success: str
    info: str
    # The canvas.
    canvas: str
    grid: str
    card: str
    card_border: str
    shadow: str
    wire: str
    port: str
    note: str
    note_border: str
    # Curves, in the order in which they are handed out.
    series: tuple[str, ...]
    categories: Mapping[str, str] = field(default_factory=dict)

    def color(self, name: str) -> QColor:
        """A token as a QColor: `tokens().color("accent")`. Raises AttributeError for an unknown name."""
        return QColor(getattr(self, name))

    def category(self, category: str) -> QColor:
        """The colour of a layer category; a quiet grey for one that is not known."""
        return QColor(self.categories.get(category, self.text_muted))


def blend(front: QColor | str, back: QColor | str, amount: float) -> QColor:
    """`amount` (0 to 1) of the front colour over the back one, opaque."""
    first, second = QColor(front), QColor(back)
    mixed = (a * amount + b * (1 - amount) for a, b in zip(first.getRgbF()[:3], second.getRgbF()[:3]))
    return QColor.fromRgbF(*mixed)


def contrast_ratio(first: QColor | str, second: QColor | str) -> float:
    """How well two colours stand apart, 1 to 21 (WCAG 2, relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _categories(*colors: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(CATEGORIES, colors, strict=True)))


LIGHT = Tokens(
    name="light",
    title="Light",
    is_dark=False,
    window="#f3f4f7",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e9ecf2",
    border="#dadee6",
    border_strong="#b6bdca",
    text="#1b2130",
    text_muted="#566072",
    text_disabled="#9aa2b1",
    accent="#2b66d9",
    accent_text="#ffffff",
    selection="#d9e5fc",
    error="#c62f38",
    warning="#8a5708",
    success="#1d7f4e",
    info="#2b66d9",
    canvas="#f6f7fa",
    grid="#e4e7ee",
    card="#ffffff",
    card_border="#d3d8e2",
    shadow="#1b2130",
    wire="#8791a5",
    port="#8791a5",
    note="#fff8e1",
    note_border="#ead9a0",
    series=("#2f6bde", "#d9730d", "#1d8a57", "#a247c4", "#c9354d", "#0f8b9d", "#7a6a1a", "#5b6476"),
    categories=_categories(
        "#5b6b84",
        "#2f6bde",
        "#7a4fd6",
        "#b0459f",
        "#0f8a8a",
        "#2f8f4f",
        "#b7791f",
        "#8a6d3b",
        "#4f7f9e",
        "#c4572d",
        "#c23a5c",
    ),
)

DARK = Tokens(
    name="dark",
    title="Dark",
    is_dark=True,
    window="#191c23",
    surface="#1f232c",
    raised="#272c37",
    hover="#303644",
    border="#343a47",
    border_strong="#515a6c",
    text="#e8ebf2",
    text_muted="#a8b0c0",
    text_disabled="#6b7385",
    accent="#6d9bf5",
    accent_text="#10141d",
    selection="#2b3f66",
    error="#ff7b80",
    warning="#eab04f",
    success="#5fcb94",
    info="#6d9bf5",
    canvas="#15181e",
    grid="#222732",
    card="#242933",
    card_border="#3a4150",
    shadow="#000000",
    wire="#8490a7",
    port="#8a94a9",
    note="#332f20",
    note_border="#5c5433",
    series=("#6d9bf5", "#f0a04b", "#5fcb94", "#c78be6", "#ff7b80", "#4fc3d4", "#d3c15c", "#a1a9ba"),
    categories=_categories(
        "#93a3bd",
        "#6d9bf5",
        "#a98bf2",
        "#dc82cc",
        "#45c2bf",
        "#6cc688",
        "#e2b25a",
        "#c7a877",
        "#86b5d3",
        "#ef8f68",
        "#f0809c",
    ),
)

CONTRAST = Tokens(
    name="contrast",
    title="High contrast",
    is_dark=True,
    window="#000000",
    surface="#000000",
    raised="#0d0d0d",
    hover="#2b2b2b",
    border="#ffffff",
    border_strong="#ffffff",
    text="#ffffff",
    text_muted="#e6e6e6",
    text_disabled="#a6a6a6",
    accent="#ffe14d",
    accent_text="#000000",
    selection="#003d99",
    error="#ff8a8a",
    warning="#ffc04d",
    success="#6dff9e",
    info="#7cc4ff",
    canvas="#000000",
    grid="#262626",
    card="#000000",
    card_border="#ffffff",
    shadow="#000000",
    wire="#ffffff",
    port="#ffffff",
    note="#1a1a00",
    note_border="#ffe14d",
    series=("#7cc4ff", "#ffc04d", "#6dff9e", "#f0a6ff", "#ff8a8a", "#4df3ff", "#ffe14d", "#ffffff"),
    categories=_categories(
        "#ffffff",
        "#7cc4ff",
        "#c9b0ff",
        "#ff9ee8",
        "#4df3ff",
        "#6dff9e",
        "#ffd24d",
        "#e8c48f",
        "#b3dcff",
        "#ffab85",
        "#ff9eb5",
    ),
)

THEMES: Mapping[str, Tokens] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, CONTRAST)})
