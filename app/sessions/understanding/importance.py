"""Which columns of a table a network leans on: each is shuffled over the samples, and the answers are judged again."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.evaluate import predict
from app.sessions.understanding.classification import shares_of
from app.sessions.understanding.forms import NUMBERS, Form
from app.sessions.understanding.occlusion import permutation_importance
from app.sessions.understanding.outcome import Outcome, Outcomes

_MOST_ROWS, _MOST_COLUMNS, _TIMES = 2000, 200, 3


@dataclass(frozen=True)
class Importance:
    """What is lost when a column is shuffled, by its name, the greatest first: share of right answers where there are
    classes, else mean absolute error that is gained."""

    names: tuple[str, ...]
    values: np.ndarray
    is_share: bool


def importance(
    built: BuiltModel, found: Outcomes, one: Outcome, input_id: str, form: Form, cancelled: Cancel = never
) -> Importance | None:
    """For an output whose truth is known, and an Input that takes numbers; None where there is nothing to tell.

    Reference: Breiman 2001, Random Forests. Raises CancelledError once `cancelled` says so.
    """
    document: Document = built.document
    if form.kind != NUMBERS or one.truth is None or len(one.truth) != found.samples:
        return None
    count = min(_MOST_ROWS, found.samples)
    fed = {node_id: np.asarray(array[:count]) for node_id, array in found.inputs.items()}
    rows, truth = fed[input_id], one.truth[:count]
    if rows.shape[1] > _MOST_COLUMNS or rows.shape[1] < 2:
        return None

    def score(shuffled: np.ndarray) -> np.ndarray:
        stop_if(cancelled)
        given = predict(built, {**fed, input_id: shuffled}, cancelled)[one.node_id]
        if one.classes:
            return (shares_of(given, len(one.classes)).argmax(axis=1) == truth).astype("float64")
        return -np.abs(given.reshape(count, -1) - truth.reshape(count, -1)).mean(axis=1)

    values = permutation_importance(score, rows, times=_TIMES)
    order = np.argsort(-values, kind="stable")
    names = form.names or tuple(f"{document.nodes[input_id].name} {at + 1}" for at in range(rows.shape[1]))
    return Importance(tuple(names[at] for at in order), values[order], bool(one.classes))
