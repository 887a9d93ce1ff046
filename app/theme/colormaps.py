"""Colours for numbers: from dark to light for amounts, two hues around nothing for signed values."""

from __future__ import annotations

from functools import cache

import numpy as np

from app.theme.tokens import Tokens

# Evenly growing lightness, so that twice as bright reads as about twice as much; told apart by the colour-blind too.
_AMOUNTS = ("#0d0f2b", "#272a6b", "#3b52a0", "#2f83ad", "#2fb0a0", "#7bd389", "#d8ee8b", "#fdf7d0")
_BELOW = ("#08306b", "#2171b5", "#6baed6")
_ABOVE = ("#fdae6b", "#e6550d", "#8c2d04")


def amounts(share: np.ndarray) -> np.ndarray:
    """Colours (…, 3) uint8 of shares from 0 to 1; numbers outside are taken to the nearest end."""
    return _table(_AMOUNTS)[_index(share)]


def signed(share: np.ndarray, tokens: Tokens) -> np.ndarray:
    """Colours (…, 3) uint8 of shares from -1 to 1: blue below nothing, orange above, the card's colour between."""
    stops = (*_BELOW, tokens.card, *_ABOVE)
    if tokens.is_dark:
        # On a dark card the strongest are the lightest.
        stops = (*reversed(_BELOW), tokens.card, *reversed(_ABOVE))
    return _table(stops)[_index((np.asarray(share) + 1) / 2)]


def greys(share: np.ndarray) -> np.ndarray:
    """Grey (…, 3) uint8 of shares from 0 to 1: a picture as the eye knows it."""
    return np.repeat(_index(share)[..., None].astype("uint8"), 3, axis=-1)


def _index(share: np.ndarray) -> np.ndarray:
    return np.clip(np.nan_to_num(np.asarray(share, "float32")) * 255 + 0.5, 0, 255).astype("uint8")


@cache
def _table(stops: tuple[str, ...]) -> np.ndarray:
    """256 colours on straight lines between the stops."""
    colors = np.array([[int(stop[at : at + 2], 16) for at in (1, 3, 5)] for stop in stops], "float32")
    places = np.linspace(0, len(stops) - 1, 256)
    return np.stack([np.interp(places, range(len(stops)), colors[:, one]) for one in range(3)], axis=1).astype("uint8")
