"""Generated pictures: coloured shapes to name, to outline and to ask about, and short films to ask about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.sessions.sources.made_words import words_column
from app.sessions.sources.raw import make_column

Columns = dict[str, Any]
SHAPES = ("circle", "square", "triangle")
COLOURS: dict[str, tuple[float, float, float]] = {
    "red": (0.9, 0.2, 0.2),
    "green": (0.2, 0.8, 0.3),
    "blue": (0.25, 0.35, 0.95),
    "yellow": (0.95, 0.85, 0.2),
}
_WAYS = {"left": (0.0, -1.0), "right": (0.0, 1.0), "up": (-1.0, 0.0), "down": (1.0, 0.0)}


def shapes(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """A picture (side, side, 3) of one shape; its class is the shape."""
    pictures, _, kinds, _, _ = _drawn(int(v["samples"]), _side(v), float(v["noise"]), rng)
    return {"image": make_column("image", pictures), "shape": words_column("category", [SHAPES[one] for one in kinds])}


def shape_masks(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """A picture (side, side, 3), and a mask (side, side, 1): 1 where the shape is."""
    pictures, masks, *_ = _drawn(int(v["samples"]), _side(v), float(v["noise"]), rng)
    return {"image": make_column("image", pictures), "mask": make_column("array", masks)}


def shape_questions(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """A picture of a coloured shape, a question about it as words, and the answer, a word."""
    count, side = int(v["samples"]), _side(v)
    pictures, _, kinds, colours, places = _drawn(count, side, float(v["noise"]), rng)
    names = list(COLOURS)
    questions, answers = [], []
    for row, asked in enumerate(rng.integers(0, 4, count).tolist()):
        shape, colour = SHAPES[kinds[row]], names[colours[row]]
        if asked == 0:
            question, answer = "what colour is the shape", colour
        elif asked == 1:
            question, answer = "which shape is it", shape
        elif asked == 2:
            guess = names[int(rng.integers(len(names)))] if rng.random() < 0.5 else colour
            question, answer = f"is the shape {guess}", "yes" if guess == colour else "no"
        else:
            question, answer = "on which side is it", "left" if places[row, 1] < side / 2 else "right"
        questions.append(question)
        answers.append(answer)
    return {
        "image": make_column("image", pictures),
        "question": words_column("text", questions),
        "answer": words_column("category", answers),
    }


def film_questions(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """A film (frames, side, side, 1) of a moving handwritten digit, a question about it, and the answer, a word."""
    from app.sessions.sources.builtin import open_builtin

    digits = open_builtin("digits")
    images, labels = digits.inputs["image"], digits.targets["label"]
    count, frames, side = int(v["samples"]), _within(v, "frames", 2, 32), _side(v)
    chosen = rng.integers(0, len(images), count)
    ways = [list(_WAYS)[one] for one in rng.integers(0, len(_WAYS), count).tolist()]
    films = np.zeros((count, frames, side, side, 1), "float32")
    room = side - 8
    questions, answers = [], []
    for row, way in enumerate(ways):
        step = np.array(_WAYS[way]) * room / (frames - 1)
        # Along its way it crosses the picture; across it, it stands anywhere.
        start = np.where(step > 0, 0.0, np.where(step < 0, room, rng.uniform(0, room, 2)))
        for frame in range(frames):
            top, left = np.rint(start + step * frame).astype(int).tolist()
            films[row, frame, top : top + 8, left : left + 8] = images[chosen[row]]
        about_digit = rng.random() < 0.5
        questions.append("which digit is it" if about_digit else "which way does it go")
        answers.append(str(labels[chosen[row]]) if about_digit else way)
    films += rng.normal(size=films.shape).astype("float32") * np.float32(v["noise"])
    return {
        "film": make_column("array", films),
        "question": words_column("text", questions),
        "answer": words_column("category", answers),
    }


def _drawn(
    count: int, side: int, noise: float, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, Sequence[int], Sequence[int], np.ndarray]:
    """Pictures, masks, numbers of the shapes and of the colours, and the shapes' middles (row, column)."""
    kinds, colours = rng.integers(0, len(SHAPES), count), rng.integers(0, len(COLOURS), count)
    radius = rng.uniform(side * 0.18, side * 0.3, count)
    places = rng.uniform(radius[:, None], side - 1 - radius[:, None], (count, 2))
    rows, columns = np.mgrid[0:side, 0:side]
    down = rows[None] - places[:, 0, None, None]
    across = np.abs(columns[None] - places[:, 1, None, None])
    reach = radius[:, None, None]
    inside = np.select(
        [kinds[:, None, None] == 0, kinds[:, None, None] == 1],
        [down**2 + across**2 <= reach**2, (np.abs(down) <= reach * 0.85) & (across <= reach * 0.85)],
        (np.abs(down) <= reach) & (across <= (down + reach) / 2),
    ).astype(bool)
    masks = inside[..., None].astype("float32")
    ground = rng.uniform(0.0, 0.35, (count, 1, 1, 1)).astype("float32")
    paint = np.array(list(COLOURS.values()), "float32")[colours][:, None, None, :]
    pictures = masks * paint + (1 - masks) * ground
    pictures += rng.normal(size=pictures.shape).astype("float32") * np.float32(noise)
    return np.clip(pictures, 0, 1).astype("float32"), masks, kinds.tolist(), colours.tolist(), places


def _side(v: Mapping[str, Any]) -> int:
    return _within(v, "side", 12, 64)


def _within(v: Mapping[str, Any], name: str, least: int, most: int) -> int:
    from app.sessions.sources.made import between

    return between(v, name, least, most)
