"""Colours of what counted, alone and over a picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from app import theme
from app.theme import colormaps


def heat(share: np.ndarray, is_signed: bool) -> np.ndarray:
    """Colours (…, 3) uint8 of shares: from -1 to 1 where parts can speak against the answer, else from 0 to 1."""
    return colormaps.signed(share, theme.tokens()) if is_signed else colormaps.amounts(share)


def heat_over(picture: np.ndarray, share: np.ndarray, is_signed: bool) -> np.ndarray:
    """A picture (height, width, channels) in grey with what counted (height, width) over it, (height, width, 3) uint8."""
    grey = np.asarray(picture, "float32").mean(axis=-1)
    low, high = float(grey.min()), float(grey.max())
    under = colormaps.greys((grey - low) / ((high - low) or 1.0)).astype("float32")
    over = heat(share, is_signed).astype("float32")
    amount = (0.25 + 0.75 * np.abs(share) ** 0.6)[..., None] * 0.9
    return (under * (1 - amount) + over * amount).astype("uint8")


def to_image(pixels: np.ndarray) -> QImage:
    """A QImage with memory of its own, of colours (height, width, 3) uint8."""
    rows = np.ascontiguousarray(pixels)
    high, wide = rows.shape[:2]
    return QImage(rows.data, wide, high, rows.strides[0], QImage.Format.Format_RGB888).copy()
