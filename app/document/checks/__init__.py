"""All that can be wrong with a document, each kind in the module of its subject; `KINDS` tells why each matters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.document.checks import data, losses, sequences, sizes, stacking, training, weights, wiring
from app.document.checks.kinds import KINDS, Kind, why
from app.document.checks.network import Network
from app.document.checks.wiring import fewest_inputs, missing_port, own_problems
from app.document.fixes import NodeProblem

if TYPE_CHECKING:
    from app.document.analysis import Analysis

__all__ = ["KINDS", "Kind", "all_problems", "fewest_inputs", "missing_port", "own_problems", "why"]

RULES: tuple[Callable[[Network], Iterator[NodeProblem]], ...] = (
    wiring.problems,
    data.problems,
    losses.problems,
    stacking.problems,
    sizes.problems,
    sequences.problems,
    weights.problems,
    training.problems,
)


def all_problems(analysis: Analysis) -> Iterator[NodeProblem]:
    """Every problem of the document, with fixes."""
    network = Network(analysis)
    for rule in RULES:
        yield from rule(network)
