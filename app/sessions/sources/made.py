"""Sets that are made when they are wanted: small tasks with a known answer, with a seed, a size and noise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources import made_pictures, made_words
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column


@dataclass(frozen=True)
class MadeSet:
    """A set that can be made.

    Attributes:
        kind: of its samples, as `Raw.kind`. defaults: what it is made with; the options "made" may say otherwise.
    """

    name: str
    title: str
    description: str
    kind: str
    defaults: Mapping[str, float]
    make: Callable[[Mapping[str, Any], np.random.Generator], dict[str, Any]]


def names() -> tuple[str, ...]:
    return tuple(SETS)


def read_made(name: str, options: Options, cancelled: Cancel = never) -> Raw:
    """A generated set. Raises DataError for a name or a size that there is not."""
    if name not in SETS:
        raise DataError(
            f"There is no generated set {name!r}.", expected=", ".join(SETS), got=repr(name), mend="choose another"
        )
    made = SETS[name]
    values = _checked(made, options.made)
    stop_if(cancelled)
    columns = made.make(values, np.random.default_rng(int(values["seed"])))
    target = list(columns)[-1]
    return Raw(
        columns=columns,
        targets=(target,),
        is_table=made.kind == "table" or name == "sine",
        kind=made.kind,
        place=made.title,
        title=made.title,
        description=made.description,
        licence="made by Layerloom",
    )


def _checked(made: MadeSet, given: Mapping[str, Any]) -> dict[str, Any]:
    for key, value in given.items():
        if key not in made.defaults:
            raise DataError(f"{made.title} is not made with {key!r}.", expected=", ".join(made.defaults), got=repr(key))
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0 or value > 1_000_000:
            raise DataError(f"{made.title}, {key}: expected a number from 0 to 1,000,000, got {value!r}.")
    values = {**made.defaults, **given}
    if int(values["samples"]) < 10:
        raise DataError(f"{made.title} has {values['samples']} samples.", expected="at least 10 samples")
    return values


def _points(x: np.ndarray, labels: np.ndarray, names: tuple[str, ...], rng: np.random.Generator) -> dict[str, Any]:
    order = rng.permutation(len(x))
    words = np.empty(len(x), object)
    words[:] = [names[label] for label in labels[order]]
    return {
        "x": make_column("number", x[order, 0].astype("float64")),
        "y": make_column("number", x[order, 1].astype("float64")),
        "class": make_column("category", words),
    }


_COLOURS = ("blue", "orange", "green", "purple", "red", "teal", "olive", "gray")


def _spirals(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    classes = between(v, "classes", 2, len(_COLOURS))
    labels = np.arange(int(v["samples"])) % classes
    t = rng.random(len(labels)) ** 0.5
    angle = t * float(v["turns"]) * 2 * np.pi + labels * 2 * np.pi / classes
    x = np.stack([t * np.cos(angle), t * np.sin(angle)], axis=1)
    return _points(x + rng.normal(size=x.shape) * v["noise"], labels, _COLOURS, rng)


def _moons(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    labels = np.arange(int(v["samples"])) % 2
    angle = rng.random(len(labels)) * np.pi
    upper = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    lower = np.stack([1 - np.cos(angle), 0.5 - np.sin(angle)], axis=1)
    x = np.where(labels[:, None] == 0, upper, lower)
    return _points(x + rng.normal(size=x.shape) * v["noise"], labels, _COLOURS, rng)


def _circles(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    labels = np.arange(int(v["samples"])) % 2
    angle = rng.random(len(labels)) * 2 * np.pi
    radius = np.where(labels == 0, 1.0, 0.5)
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    return _points(x + rng.normal(size=x.shape) * v["noise"], labels, _COLOURS, rng)


def _blobs(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    classes = between(v, "classes", 2, len(_COLOURS))
    labels = np.arange(int(v["samples"])) % classes
    angle = np.arange(classes) * 2 * np.pi / classes
    centres = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    x = centres[labels] + rng.normal(size=(len(labels), 2)) * v["noise"]
    return _points(x, labels, _COLOURS, rng)


def _xor(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    x = rng.uniform(-1, 1, (int(v["samples"]), 2))
    labels = ((x[:, 0] > 0) ^ (x[:, 1] > 0)).astype(int)
    return _points(x + rng.normal(size=x.shape) * v["noise"], labels, _COLOURS, rng)


def _sine(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    t = np.arange(int(v["samples"]), dtype="float64")
    period = max(2.0, float(v["period"]))
    wave = np.sin(2 * np.pi * t / period) + 0.5 * np.sin(2 * np.pi * t / (period * 2.7))
    return {"value": make_column("number", wave + rng.normal(size=t.shape) * v["noise"])}


def _additions(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    digits = between(v, "digits", 1, 4)
    pairs = rng.integers(0, 10**digits, (int(v["samples"]), 2))
    texts = np.empty(len(pairs), object)
    texts[:] = [f"{a}+{b}".ljust(2 * digits + 1) for a, b in pairs.tolist()]
    width = digits + 1
    sums = np.array([[int(one) for one in str(a + b).rjust(width, "0")] for a, b in pairs.tolist()], "int64")
    return {"question": make_column("text", texts), "answer": make_column("array", sums)}


def _moving_digits(v: Mapping[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    from app.sessions.sources.builtin import open_builtin

    digits = open_builtin("digits")
    frames, side = between(v, "frames", 2, 32), between(v, "side", 10, 64)
    images, labels = digits.inputs["image"], digits.targets["label"]
    chosen = rng.integers(0, len(images), int(v["samples"]))
    room = side - 8
    place = rng.uniform(0, room, (len(chosen), 2))
    speed = rng.uniform(-1.5, 1.5, place.shape)
    found = np.zeros((len(chosen), frames, side, side, 1), "float32")
    for frame in range(frames):
        # A digit that meets an edge turns back.
        at = np.rint(np.abs((place + speed * frame + 2 * room) % (2 * room) - room)).astype(int)
        at = np.clip(at, 0, room)
        for row, (top, left) in enumerate(at.tolist()):
            found[row, frame, top : top + 8, left : left + 8] = images[chosen[row]]
    found += rng.normal(size=found.shape).astype("float32") * np.float32(v["noise"])
    words = np.empty(len(chosen), object)
    words[:] = [str(label) for label in labels[chosen].tolist()]
    return {"frames": make_column("array", found), "digit": make_column("category", words)}


def between(values: Mapping[str, Any], name: str, least: int, most: int) -> int:
    """An option that is a whole number. Raises DataError for one out of its bounds."""
    value = int(values[name])
    if not least <= value <= most:
        raise DataError(f"{name}: expected a whole number from {least} to {most}, got {values[name]!r}.", column=name)
    return value


def _entry(
    name: str, title: str, description: str, kind: str, make: Callable[..., dict[str, Any]], **defaults: float
) -> tuple[str, MadeSet]:
    return name, MadeSet(name, title, description, kind, {"seed": 0, **defaults}, make)


SETS: dict[str, MadeSet] = dict(
    [
        _entry("spirals", "Spirals", "Points on spirals that wind into each other: which one is each on?", "table",
               _spirals, samples=1000, noise=0.03, classes=2, turns=1.5),
        _entry("moons", "Moons", "Points on two half moons that reach into each other.", "table", _moons,
               samples=1000, noise=0.1),
        _entry("circles", "Circles", "Points on a circle, and on a smaller one inside it.", "table", _circles,
               samples=1000, noise=0.08),
        _entry("blobs", "Blobs", "Points around a few centres: a straight line parts them.", "table", _blobs,
               samples=1000, noise=0.25, classes=4),
        _entry("xor", "Exclusive or", "Points in four quarters, opposite ones of one class.", "table", _xor,
               samples=1000, noise=0.05),
        _entry("sine", "Sine waves", "Two waves, one over the other: what comes next?", "sequence", _sine,
               samples=2000, noise=0.05, period=25),
        _entry("additions", "Additions as text", "“12+34” as characters; the digits of the sum are to be found.", "text",
               _additions, samples=5000, digits=2),
        _entry("moving_digits", "Moving digits", "Short films of a handwritten digit that moves about.", "sequence",
               _moving_digits, samples=1000, noise=0.0, frames=6, side=16),
        _entry("shapes", "Coloured shapes", "Small pictures of a circle, a square or a triangle.", "image",
               made_pictures.shapes, samples=1500, noise=0.05, side=16),
        _entry("shape_masks", "Shapes to outline", "Small pictures, and for each pixel whether it is the shape's.",
               "image", made_pictures.shape_masks, samples=600, noise=0.1, side=24),
        _entry("shape_questions", "Questions about pictures", "A picture of a shape, a question about it in words, "
               "and the answer.", "image", made_pictures.shape_questions, samples=3000, noise=0.03, side=16),
        _entry("film_questions", "Questions about films", "A short film of a digit that moves, a question about it in "
               "words, and the answer.", "sequence", made_pictures.film_questions,
               samples=1500, noise=0.0, frames=5, side=14),
        _entry("messages", "Pairs of messages", "Two short messages: did one hand write both?", "text",
               made_words.messages, samples=3000),
        _entry("headlines", "Headlines", "A headline and facts about it: was it passed on?", "text",
               made_words.headlines, samples=3000, noise=0.4),
        _entry("switches", "Switches", "Pieces of long recordings: was the switch last turned on or off, perhaps many "
               "pieces ago?", "sequence", made_words.switches, samples=3200, noise=0.05, tracks=32, steps=10),
    ]
)  # fmt: skip
