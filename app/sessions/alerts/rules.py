"""The rules: each looks at what was seen and says what is wrong, or nothing. Thresholds are measured: docs/alerts.md."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.sessions.alerts.seen import Seen

NOT_NORMALISED, VANISHING, EXPLODING, DEAD = "not normalised", "vanishing", "exploding", "dead units"
NOT_A_NUMBER, OVERFITTING, PLATEAU = "no number", "overfitting", "plateau"
RATE_HIGH, RATE_LOW = "rate too high", "rate too low"

# What is seen in the layers over time.
OVER_TIME = (VANISHING, EXPLODING, DEAD, RATE_HIGH, RATE_LOW)


@dataclass(frozen=True)
class Alert:
    """`kind` names the trouble, `text` says what was seen, `advice` what to try; `layer` is where, "" for none."""

    kind: str
    text: str
    advice: str
    layer: str = ""


def alerts(seen: Seen) -> Iterator[Alert]:
    """What is wrong by what was seen so far, the cause before what it causes; each kind at most once."""
    for rule in RULES:
        found = rule(seen)
        if found is not None:
            yield found


def not_a_number(message: str, layer: str = "") -> Alert:
    """A run that ended because a number was none; the engine's words name the layer where it was born."""
    return Alert(
        NOT_A_NUMBER,
        message,
        "Lower the learning rate, clip the gradients (the optimizer's advanced fields), and look for a logarithm, a "
        "division or a root of what can be 0 in that layer and before it.",
        layer,
    )


def _inputs(seen: Seen) -> Alert | None:
    for low, mean, high, spread in seen.inputs:
        if max(abs(low), abs(high)) > 30 or spread > 10 or (spread > 0 and abs(mean) > 8 * spread):
            return Alert(
                NOT_NORMALISED,
                f"The inputs go from {low:.3g} to {high:.3g}, with a mean of {mean:.3g}: far from 0 and 1, where networks "
                "learn well.",
                "Normalise the data: add a z-score or min-max step on the data page, or begin with a Normalization, "
                "Rescaling or BatchNormalization layer.",
            )
    return None


def _vanishing(seen: Seen) -> Alert | None:
    if len(seen.looks) < 2:
        return None
    for look in seen.looks[:2]:
        trained = [(name, one) for name, one in look.layers.items() if one.gradient is not None]
        if len(trained) < 4:
            return None
        (name, first), (_, last) = trained[0], trained[-1]
        if last.gradient is None or first.gradient is None or last.gradient <= 1e-12:
            return None
        if not first.gradient < 1e-3 * last.gradient:
            return None
    return Alert(
        VANISHING,
        f"The gradient fades on its way back: in {name!r} it is {last.gradient / max(first.gradient, 1e-30):.0e} times "
        "smaller than in the last layer, so the first layers hardly learn.",
        "Use relu (or another activation that does not flatten out) with he_normal, add BatchNormalization, or shortcuts "
        "around some layers; fewer layers help too.",
        name,
    )


def _exploding(seen: Seen) -> Alert | None:
    if not seen.looks or (first := seen.looks[0]).norm <= 0:
        return None
    look = seen.looks[-1]
    grown = look.norm > 300 * first.norm and look.norm > 10
    if not (grown or not math.isfinite(look.norm) or look.norm > 1e3):
        return None
    worst = max(
        ((name, one.gradient) for name, one in look.layers.items() if one.gradient is not None),
        key=lambda pair: pair[1] if math.isfinite(pair[1]) else math.inf,
        default=("", 0.0),
    )
    return Alert(
        EXPLODING,
        f"The gradients are huge: together they have a length of {look.norm:.3g}, the largest in {worst[0]!r}.",
        "Clip the gradients (clipnorm 1 in the optimizer's advanced fields), lower the learning rate, and begin with "
        "smaller weights (glorot_uniform or he_normal).",
        worst[0],
    )


def _dead(seen: Seen) -> Alert | None:
    if not seen.looks:
        return None
    for name, one in seen.looks[-1].layers.items():
        if one.dead is not None and one.dead > 0.6:
            return Alert(
                DEAD,
                f"{one.dead:.0%} of the units of {name!r} give 0 for every sample that was looked at: they do not learn "
                "any more.",
                "Lower the learning rate, begin with he_normal and biases of 0, or use leaky_relu or elu.",
                name,
            )
    return None


def _overfitting(seen: Seen) -> Alert | None:
    training, validation = seen.history.get("loss", []), seen.history.get("val_loss", [])
    if len(validation) < 5 or any(not math.isfinite(value) for value in (*training, *validation)):
        return None
    best = min(range(len(validation)), key=validation.__getitem__)
    since = len(validation) - 1 - best
    recent = sum(validation[-3:]) / 3
    if since < 3 or recent < 1.1 * validation[best] or not training[-1] < 0.95 * training[best]:
        return None
    if recent < 1.3 * training[-1]:
        return None
    return Alert(
        OVERFITTING,
        f"The network learns its samples by heart: the validation loss was lowest after epoch {best + 1} "
        f"({validation[best]:.3g}) and is {validation[-1]:.3g} now, while the training loss went on falling.",
        "Go back to that epoch or stop early; more data or augmentation, Dropout, L2 or a smaller network help.",
    )


def _high(seen: Seen) -> Alert | None:
    history = seen.history.get("loss", [])
    if len(history) < 3 or not seen.losses:
        return None
    start = seen.losses[0]
    last = seen.losses[-max(8, len(seen.losses) // len(history)) :]
    worse = not math.isfinite(history[-1]) or min(history[-2:]) > 1.1 * start
    lowest = min(history)
    jumps = min(history[-2:]) > 2.0 * lowest and history[-1] > 0.5 * start
    moved = [look.moved for look in seen.looks if look.moved is not None]
    # Weights that are thrown about, a tenth of their length and more each batch, without the loss coming down.
    thrown = len(moved) >= 3 and min(moved[:3]) > 0.03 and sum(last) / len(last) > 0.7 * start
    if not (worse or jumps or thrown):
        return None
    return Alert(
        RATE_HIGH,
        f"The loss does not come down ({start:.3g} at first, {history[-1]:.3g} now): each step throws the weights too far.",
        "Lower the learning rate to a tenth, or let the rate be found; a warm-up and gradient clipping help too.",
    )


def _low(seen: Seen) -> Alert | None:
    history = seen.history.get("loss", [])
    moved = [look.moved for look in seen.looks if look.moved is not None]
    if len(history) < 3 or not moved or not seen.losses:
        return None
    falling = history[-1] > 0.97 * history[0]
    if not falling or max(moved) > 2e-5:
        return None
    # Where no gradient comes, no rate helps.
    if seen.looks[-1].norm < 1e-6:
        return None
    return Alert(
        RATE_LOW,
        f"The network hardly moves: each batch changes the weights by {max(moved):.1e} of their length, and the loss went "
        f"from {history[0]:.4g} to {history[-1]:.4g}.",
        "Raise the learning rate ten times, or let the rate be found.",
    )


def _plateau(seen: Seen) -> Alert | None:
    history = seen.history.get("loss", [])
    if len(history) < 6 or not seen.losses or any(not math.isfinite(value) for value in history):
        return None
    start, recent = max(seen.losses[0], history[0]), history[-5:]
    if max(recent) - min(recent) > 0.02 * abs(max(recent)) or min(recent) < 0.6 * start:
        return None
    return Alert(
        PLATEAU,
        f"The loss stands still at {history[-1]:.4g}: over the last {len(recent)} epochs it moved by less than 2 %.",
        "Try another learning rate (let it be found), begin with random weights that are not all alike, look whether "
        "samples and targets belong together, or use a larger network.",
    )


RULES: tuple[Callable[[Seen], Alert | None], ...] = (
    _inputs, _vanishing, _exploding, _dead, _overfitting, _high, _low, _plateau,
)  # fmt: skip
