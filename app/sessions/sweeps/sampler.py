"""Who proposes values: Optuna's samplers and its median rule, behind two calls."""

from __future__ import annotations

import contextlib
import itertools
import warnings
from collections.abc import Mapping
from typing import Any

from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.space import Dimension

# Runs that are finished before others are stopped early, and epochs that every run may have.
_PATIENCE, _WARM_UP = 4, 2


class Proposals:
    """Values for one run after another; told how each went."""

    def __init__(self, plan: SweepPlan) -> None:
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        self._optuna, self._plan = optuna, plan
        self._is_grid = plan.sampler == "grid"
        self._space = {dimension.path: self._distribution(dimension) for dimension in plan.dimensions}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._study = optuna.create_study(
                sampler=self._sampler(),
                pruner=optuna.pruners.MedianPruner(_PATIENCE, _WARM_UP)
                if plan.stops_early
                else optuna.pruners.NopPruner(),
                direction="maximize" if plan.more else "minimize",
            )

        # The combinations of a grid that are still to come, in order.
        self._rest = list(itertools.product(*(one.choices for one in self._space.values()))) if self._is_grid else []

    def ask(self) -> Proposal | None:
        """The next values; None where a grid has no more."""
        if self._is_grid:
            if not self._rest:
                return None
            self._study.enqueue_trial(dict(zip(self._space, self._rest.pop(0), strict=True)))
        trial = self._study.ask(self._space)
        return Proposal(self._study, trial, self._decoded(trial.params))

    def learn(self, values: Mapping[str, Any], score: float) -> None:
        """A run of earlier times: it counts as one of these. Values outside the space are passed over."""
        coded = {path: self._coded(path, values[path]) for path in self._space if path in values}
        if len(coded) < len(self._space):
            return
        with contextlib.suppress(ValueError):
            self._rest.remove(tuple(coded.values()))
        try:
            self._study.add_trial(
                self._optuna.trial.create_trial(params=coded, distributions=self._space, value=float(score))
            )
        except ValueError:
            return

    def _sampler(self) -> Any:
        samplers, seed = self._optuna.samplers, self._plan.seed
        if self._plan.sampler != "bayes":
            return samplers.RandomSampler(seed=seed)
        return samplers.TPESampler(
            seed=seed, n_startup_trials=min(8, max(3, self._plan.trials // 3)), multivariate=True
        )

    def _distribution(self, dimension: Dimension) -> Any:
        kinds = self._optuna.distributions
        if self._is_coded(dimension):
            # By their number: Optuna takes only plain values as choices.
            return kinds.CategoricalDistribution(tuple(range(len(dimension.grid()))))
        if dimension.kind == "int":
            return kinds.IntDistribution(round(dimension.low), round(dimension.high), log=dimension.log)
        return kinds.FloatDistribution(dimension.low, dimension.high, log=dimension.log)

    def _decoded(self, params: Mapping[str, Any]) -> dict[str, Any]:
        return {
            one.path: one.grid()[params[one.path]] if self._is_coded(one) else params[one.path]
            for one in self._plan.dimensions
        }

    def _coded(self, path: str, value: Any) -> Any:
        dimension = next(one for one in self._plan.dimensions if one.path == path)
        if not self._is_coded(dimension):
            return value
        grid = dimension.grid()
        return grid.index(value) if value in grid else -1

    def _is_coded(self, dimension: Dimension) -> bool:
        return self._is_grid or dimension.kind == "choice"


class Proposal:
    """Values by path, and how their run goes."""

    def __init__(self, study: Any, trial: Any, values: dict[str, Any]) -> None:
        self._study, self._trial, self.values = study, trial, values

    def report(self, epoch: int, value: float) -> bool:
        """The monitored value after an epoch; whether to end the run here."""
        if value != value:
            return True
        self._trial.report(value, epoch)
        return bool(self._trial.should_prune())

    def end(self, score: float | None) -> None:
        """The run's score; None for one that failed or was given up."""
        if score is None or score != score:
            from optuna.trial import TrialState

            self._study.tell(self._trial, state=TrialState.FAIL)
        else:
            self._study.tell(self._trial, score)
