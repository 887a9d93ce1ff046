"""Generated texts and series: messages of two hands, headlines with facts beside them, switches that are turned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.sessions.sources.raw import make_column

Columns = dict[str, Any]
_COMMON = ["the", "a", "and", "is", "so", "very", "my", "today", "this", "what", "we", "it", "now", "on", "in"]
_AUTHORS = tuple(
    line.split()
    for line in (
        "goal match team coach stadium referee penalty keeper",
        "soup garlic oven recipe butter pepper taste kitchen",
        "rocket orbit planet telescope moon galaxy star comet",
        "guitar chord melody drums concert singer bass album",
    )
)
_DRAWS = ["puppy", "rescue", "surprise", "free", "miracle", "baby", "love", "wins"]
_BORES = ["committee", "budget", "report", "meeting", "schedule", "minutes", "policy", "annual"]
_FILLERS = ["city", "says", "new", "plan", "for", "local", "council", "people", "after", "week", "morning", "two"]
HEADLINE_FACTS = ("hour", "pictures", "followers")


def words_column(kind: str, values: Sequence[str]) -> Any:
    """A column of words."""
    words = np.empty(len(values), object)
    words[:] = values
    return make_column(kind, words)


def messages(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """Two short messages, and whether one hand wrote both; everyone has subjects of their own."""
    firsts, seconds, answers = [], [], []
    for same in (rng.random(int(v["samples"])) < 0.5).tolist():
        author = int(rng.integers(len(_AUTHORS)))
        other = author if same else int((author + rng.integers(1, len(_AUTHORS))) % len(_AUTHORS))
        firsts.append(_message(author, rng))
        seconds.append(_message(other, rng))
        answers.append("one hand" if same else "two hands")
    return {
        "first": words_column("text", firsts),
        "second": words_column("text", seconds),
        "written_by": words_column("category", answers),
    }


def _message(author: int, rng: np.random.Generator) -> str:
    own = rng.choice(_AUTHORS[author], 3).tolist()
    words = own + rng.choice(_COMMON, 5).tolist()
    return " ".join(words[at] for at in rng.permutation(len(words)).tolist())


def headlines(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """A headline as words, facts about it (hour, pictures, followers, each from -1 to 1), and whether it was passed on."""
    count = int(v["samples"])
    facts = rng.uniform(-1, 1, (count, len(HEADLINE_FACTS))).astype("float32")
    draws, bores = rng.integers(0, 3, count), rng.integers(0, 3, count)
    titles = []
    for drawing, boring in zip(draws.tolist(), bores.tolist(), strict=True):
        words = rng.choice(_DRAWS, drawing).tolist() + rng.choice(_BORES, boring).tolist()
        words += rng.choice(_FILLERS, 8 - len(words)).tolist()
        titles.append(" ".join(words[at] for at in rng.permutation(8).tolist()))
    pull = (draws - bores) + facts[:, 1] + 0.8 * facts[:, 2] + rng.normal(size=count) * v["noise"]
    return {
        "headline": words_column("text", titles),
        "facts": make_column("array", facts, HEADLINE_FACTS),
        "passed_on": words_column("category", ["yes" if one > 0 else "no" for one in pull.tolist()]),
    }


def switches(v: Mapping[str, Any], rng: np.random.Generator) -> Columns:
    """Pieces of long recordings of a switch: pulses that turn it on (1) or off (-1), rare enough that many pieces have
    none. To be found: is it on at the end of the piece?

    Sample k and sample k + tracks are neighbours in one recording, so a batch of `tracks` samples continues the one before.
    """
    from app.sessions.sources.made import between

    tracks, steps = between(v, "tracks", 1, 256), between(v, "steps", 2, 200)
    pieces = max(1, int(v["samples"]) // tracks)
    draws = rng.random((tracks, pieces * steps))
    rate = 0.6 / steps
    pulses = np.where(draws < rate / 2, 1.0, np.where(draws < rate, -1.0, 0.0)).astype("float32")
    pulses[:, 0] = np.where(rng.random(tracks) < 0.5, 1.0, -1.0)
    last = np.maximum.accumulate(np.where(pulses != 0, np.arange(pulses.shape[1]), 0), axis=1)
    state = np.take_along_axis(pulses, last, axis=1) > 0
    seen = pulses + rng.normal(size=pulses.shape).astype("float32") * np.float32(v["noise"])
    # Pieces first, then tracks: (pieces * tracks, steps, 1).
    series = seen.reshape(tracks, pieces, steps, 1).swapaxes(0, 1).reshape(-1, steps, 1)
    ends = state[:, steps - 1 :: steps].T.reshape(-1)
    return {
        "series": make_column("array", np.ascontiguousarray(series)),
        "switch": words_column("category", ["on" if one else "off" for one in ends.tolist()]),
    }
