"""What each end of the network gets of the data, to be looked at: which arrays, their size, a first sample."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.document.graph import Document
from app.document.readable import readable
from app.sessions.dataset import Dataset
from app.sessions.errors import DataError
from app.sessions.feeding import bind, first_of, fit_input, prepare_targets

_SHOWN = 4


@dataclass(frozen=True)
class Fed:
    """`names`: the array or the columns. `shape`: of one sample. `example`: its first values, or the class's name.
    `problem`: why the block cannot take it, in words; "" where it can.
    """

    names: tuple[str, ...] = ()
    shape: tuple[int, ...] = ()
    example: str = ""
    problem: str = ""


def fed(document: Document, dataset: Dataset) -> dict[str, Fed]:
    """By node id, for each Input that is used and each output; for a thread. Never raises: where nothing can be bound, the
    block for which nothing is there says so alone."""
    try:
        binding = bind(document, dataset)
    except DataError as error:
        return {error.node_id: Fed(problem=error.message)} if error.node_id else {}
    found: dict[str, Fed] = {}
    wrong: dict[str, str] = {}
    try:
        prepare_targets(document, dataset)
    except DataError as error:
        wrong[error.node_id or ""] = error.message
    for is_target, part in ((False, binding.inputs), (True, binding.targets)):
        for node_id, reference in part.items():
            names = (reference,) if isinstance(reference, str) else reference
            try:
                array = first_of(dataset, reference, is_target)
            except (KeyError, IndexError):
                found[node_id] = Fed(names, problem=wrong.get(node_id, ""))
                continue
            if not is_target:
                try:
                    array = fit_input(document.nodes[node_id], array, ", ".join(names))
                except DataError as error:
                    wrong[node_id] = error.message
            classes = dataset.classes.get(names[0], ()) if len(names) == 1 else ()
            array = np.asarray(array)
            found[node_id] = Fed(names, array.shape[1:], _example(array, classes), wrong.get(node_id, ""))
    return found


def _example(array: np.ndarray, classes: Sequence[str]) -> str:
    if not array.size:
        return ""
    if classes and array.ndim == 1:
        with contextlib.suppress(IndexError, ValueError):
            return str(classes[int(array[0])])
    flat = array.reshape(-1)
    shown = ", ".join(readable(float(one), 3) for one in flat[:_SHOWN].tolist())
    return f"{shown}, …" if flat.size > _SHOWN else shown
