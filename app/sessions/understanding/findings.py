"""All that the page of results shows of one evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, never
from app.sessions.job import build_aside
from app.sessions.understanding.forms import Form, forms, shown_input
from app.sessions.understanding.importance import Importance, importance
from app.sessions.understanding.inner import inner_map, last_inner
from app.sessions.understanding.outcome import Outcomes, outcomes
from app.sessions.understanding.projection import Projection


@dataclass(frozen=True)
class Findings:
    """Answers of all outputs; `document` and `dataset` as they were evaluated.

    Attributes:
        maps: the block and its projection by output id. columns: importance of columns by output id.
        forms: by Input id. shown: the Input by which a sample is shown.
    """

    document: Document
    dataset: Dataset
    outcomes: Outcomes
    forms: Mapping[str, Form]
    shown: str
    maps: Mapping[str, tuple[str, Projection]] = field(default_factory=dict)
    columns: Mapping[str, Importance] = field(default_factory=dict)


def findings(document: Document, dataset: Dataset, part: str, cancelled: Cancel = never) -> Findings:
    """Evaluate a part of the data; call it off the GUI thread. Raises as `outcomes`."""
    found = outcomes(document, dataset, part, cancelled)
    shapes = forms(document, dataset)
    shown = shown_input(shapes)
    maps, columns = {}, {}
    built = build_aside(document)
    for one in found.outputs:
        inner = last_inner(document, one.node_id)
        # A sequence has an answer a step: its samples have no one class, or number.
        is_one = one.truth is not None and len(one.truth) == found.samples and one.truth.size == found.samples
        made = inner_map(document, inner, found.inputs, cancelled) if inner and is_one else None
        if made is not None and inner:
            maps[one.node_id] = (inner, made)
        for input_id, form in shapes.items():
            lost = importance(built, found, one, input_id, form, cancelled)
            if lost is not None:
                columns[one.node_id] = lost
                break
    return Findings(document, dataset, found, shapes, shown, maps, columns)
