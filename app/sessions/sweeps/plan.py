"""A sweep before it runs: what is varied, who proposes values, what counts as better."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.document.errors import DocumentError
from app.sessions.sweeps.space import Dimension

SAMPLERS = ("grid", "random", "bayes")


@dataclass(frozen=True)
class SweepPlan:
    """`trials` runs at most, each judged by the best value of `monitor` over its epochs.

    Attributes:
        sampler: "grid" takes every combination of the dimensions' grids; "random" draws; "bayes" learns from the runs
            so far where to look (a tree-structured Parzen estimator).
        more: whether more of the monitored value is better.
        stops_early: end a run after an epoch in which it is worse than the median of the runs before it.
        seed: of the sampler; the runs have their own.
    """

    dimensions: tuple[Dimension, ...]
    sampler: str = "bayes"
    trials: int = 20
    monitor: str = "val_loss"
    more: bool = False
    stops_early: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        paths = [dimension.path for dimension in self.dimensions]
        wrong = ""
        if not paths:
            wrong = "A sweep varies at least one field."
        elif len(set(paths)) < len(paths):
            wrong = "A sweep varies each field once."
        elif self.sampler not in SAMPLERS:
            wrong = f"A sampler is {', '.join(SAMPLERS[:-1])} or {SAMPLERS[-1]}, not {self.sampler!r}."
        elif self.trials < 1:
            wrong = f"A sweep has at least one run, not {self.trials}."
        if wrong:
            raise DocumentError(wrong)

    @property
    def size(self) -> int:
        """Runs that it will take at most."""
        if self.sampler != "grid":
            return self.trials
        return min(self.trials, math.prod(len(dimension.grid()) for dimension in self.dimensions))

    def score(self, values: Iterable[float]) -> float | None:
        """The best of the monitored values of a run; None where there is no number among them."""
        finite = [value for value in values if math.isfinite(value)]
        return (max if self.more else min)(finite, default=None)

    def to_json(self) -> dict[str, Any]:
        names = ("sampler", "trials", "monitor", "more", "stops_early", "seed")
        return {
            **{name: getattr(self, name) for name in names},
            "dimensions": [one.to_json() for one in self.dimensions],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> SweepPlan:
        """Raises DocumentError for what is no plan."""
        try:
            values = dict(data)
            values["dimensions"] = tuple(Dimension.from_json(one) for one in values.get("dimensions", ()))
            return cls(**values)
        except TypeError as error:
            raise DocumentError(f"This is no plan of a sweep: {error}.") from error
