"""What `compile` says, resolved against a model's outputs: a loss, a weight and metrics for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine import losses, metrics
from engine.core.errors import ParameterError, quote_list
from engine.ir.graph import TensorType
from engine.losses import Loss
from engine.metrics import Metric
from engine.training.ends import Ends


@dataclass(frozen=True)
class MetricPlan:
    """A metric of one output.

    Attributes:
        key: its name in logs. output: index of the output. weighted: whether sample weights count.
    """

    key: str
    metric: Metric
    output: int
    weighted: bool


class Compilation:
    """Losses and metrics for the outputs of a model.

    Args:
        ends: of the model.
        loss: a loss, its name, config or function, for all outputs; or one an output, as a list or a dict by name.
        loss_weights: numbers, one an output, as a list or a dict by name.
        metrics, weighted_metrics: one or several for all outputs, or some for each, as a list of lists or a dict by
            name; sample weights count in the latter only.

    Attributes:
        losses: one an output; None for an output without.
        loss_weights: one an output.

    Raises:
        ParameterError: a name that nothing has, an output that is not there, or a number that does not go with them.
    """

    def __init__(self, ends: Ends, loss: Any = None, loss_weights: Any = None, metrics: Any = None,
                 weighted_metrics: Any = None, custom_objects: Mapping[str, Any] | None = None):  # fmt: skip
        self.ends, self.names = ends, ends.output_names
        self._custom = custom_objects
        self.losses = self._losses(loss)
        self.loss_weights = self._loss_weights(loss_weights)
        self._wanted = [
            (output, identifier, weighted)
            for given, argument, weighted in ((metrics, "metrics", False), (weighted_metrics, "weighted_metrics", True))
            for output, some in enumerate(self._metrics(given, argument))
            for identifier in some
        ]
        self._plans: dict[tuple[Any, ...], list[MetricPlan]] = {}
        self._made: dict[tuple[int, Any], Metric] = {}
        self._latest = self.metrics_for((None,) * len(self.names))

    # --- losses ---------------------------------------------------------------------------------------------------

    def _losses(self, given: Any) -> list[Loss | None]:
        if isinstance(given, Mapping) and "class_name" not in given:
            self._known(given, "loss")
            chosen = [given.get(name) for name in self.names]
        elif isinstance(given, (list, tuple)):
            self._counted(given, "loss", "losses")
            chosen = list(given)
        else:
            chosen = [given] * len(self.names)
        return [self._loss(one, index) for index, one in enumerate(chosen)]

    def _loss(self, identifier: Any, index: int) -> Loss | None:
        if isinstance(identifier, (list, tuple)) and len(identifier) == 1:
            identifier = identifier[0]
        if isinstance(identifier, str) and identifier.lower() in ("crossentropy", "ce"):
            identifier = (
                "binary_crossentropy" if self.ends.outputs[index].shape[-1] == 1 else "categorical_crossentropy"
            )
        return self._named(losses.get, identifier, "loss")

    def _named(self, get: Callable[..., Any], identifier: Any, argument: str) -> Any:
        try:
            return get(identifier, self._custom)
        except ParameterError as error:
            raise ParameterError(error.what, where=f"compile({argument}=…)", field=argument, expected=error.expected,
                                 got=error.got, mend=error.mend) from None  # fmt: skip

    def _loss_weights(self, given: Any) -> list[float]:
        if given is None:
            return [1.0] * len(self.names)
        if isinstance(given, Mapping):
            self._known(given, "loss_weights")
            chosen = [1.0 if given.get(name) is None else given[name] for name in self.names]
        elif isinstance(given, (list, tuple)):
            self._counted(given, "loss_weights", "weights")
            chosen = [1.0 if weight is None else weight for weight in given]
        else:
            chosen = [given] * len(self.names)
        try:
            return [float(weight) for weight in chosen]
        except (TypeError, ValueError):
            raise ParameterError("weights of losses are numbers", where="compile(loss_weights=…)", field="loss_weights",
                                 expected="a number an output", got=repr(given)) from None  # fmt: skip

    # --- metrics --------------------------------------------------------------------------------------------------

    def _metrics(self, given: Any, argument: str) -> list[list[Any]]:
        """Identifiers for each output."""
        if given is None:
            return [[] for _ in self.names]
        if isinstance(given, Mapping) and "class_name" not in given:
            self._known(given, argument)
            return [_as_list(given.get(name)) for name in self.names]
        items = _as_list(given)
        several = len(self.names) > 1
        if any(isinstance(one, (list, tuple)) for one in items) or (several and any(one is None for one in items)):
            self._counted(items, argument, "lists")
            return [_as_list(one) for one in items]
        if several and len(items) == len(self.names):
            return [[one] for one in items]
        return [list(items) for _ in self.names]

    def metrics_for(self, targets: Sequence[TensorType | None]) -> list[MetricPlan]:
        """The metrics, in the order of logs, for targets of these types: "accuracy" takes the guise that fits them.

        The same targets give the same metrics every time.
        """
        shapes = tuple(None if t is None else (t.rank, t.shape[-1] == 1) for t in targets)
        if shapes not in self._plans:
            self._plans[shapes] = self._resolve(targets)
        if any(target is not None for target in targets):
            self._latest = self._plans[shapes]
        return self._plans[shapes]

    def _resolve(self, targets: Sequence[TensorType | None]) -> list[MetricPlan]:
        plans: list[MetricPlan] = []
        taken = {"loss", *self._loss_keys()}
        for place, (output, identifier, weighted) in enumerate(self._wanted):
            target = targets[output]
            metric = self._metric(place, identifier, output, None if target is None else target.shape)
            name = f"{self.names[output]}_{metric.name}" if len(self.names) > 1 else str(metric.name)
            key, number = name, 1
            if key in taken and weighted:
                key = name = f"weighted_{name}"
            while key in taken:
                key, number = f"{name}_{number}", number + 1
            taken.add(key)
            plans.append(MetricPlan(key, metric, output, weighted))
        return plans

    def _metric(self, place: int, identifier: Any, output: int, target_shape: Any) -> Metric:
        def get(identifier: Any, custom: Any) -> Metric:
            return metrics.resolve(
                identifier, self.ends.outputs[output].shape, target_shape, self.losses[output], custom
            )

        guise = target_shape and (len(target_shape), target_shape[-1] == 1) if isinstance(identifier, str) else None
        if (place, guise) not in self._made:
            self._made[place, guise] = self._named(get, identifier, "metrics")
        return self._made[place, guise]

    # --- logs -----------------------------------------------------------------------------------------------------

    def _loss_keys(self) -> list[str]:
        with_loss = [name for name, loss in zip(self.names, self.losses) if loss is not None]
        return [f"{name}_loss" for name in with_loss] if len(with_loss) > 1 else []

    def log_keys(self) -> list[str]:
        """Keys of logs in order: "loss", "<output>_loss" where several outputs have one, then metrics."""
        return ["loss", *self._loss_keys(), *(plan.key for plan in self._latest)]

    def wants_target(self, output: int) -> bool:
        """Whether an output has a loss or a metric."""
        return self.losses[output] is not None or any(index == output for index, _, _ in self._wanted)

    # --- messages -------------------------------------------------------------------------------------------------

    def _known(self, given: Mapping[str, Any], argument: str) -> None:
        for name in given:
            if name not in self.names:
                raise ParameterError(f"the model has no output '{name}'", where=f"compile({argument}=…)",
                                     field=argument, expected=quote_list(self.names), got=repr(name),
                                     mend="use the names of the model's outputs")  # fmt: skip

    def _counted(self, given: Sequence[Any], argument: str, noun: str) -> None:
        if len(given) != len(self.names):
            raise ParameterError(
                f"the number of {noun} does not go with the model's outputs", where=f"compile({argument}=…)",
                field=argument, expected=f"{len(self.names)}, for {_and(self.names)}", got=str(len(given)),
                mend="give one for each output, or a dict by their names",
            )  # fmt: skip


def _as_list(given: Any) -> list[Any]:
    if given is None:
        return []
    return list(given) if isinstance(given, (list, tuple)) else [given]


def _and(names: Sequence[str]) -> str:
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def serialize_compile_argument(given: Any, serialize: Callable[[Any], Any]) -> Any:
    """What was given for losses or metrics as plain data: names stay, objects become configs, forms are kept."""
    if given is None or isinstance(given, (str, int, float)):
        return given
    if isinstance(given, Mapping) and "class_name" not in given:
        return {name: serialize_compile_argument(one, serialize) for name, one in given.items()}
    if isinstance(given, (list, tuple)):
        return [serialize_compile_argument(one, serialize) for one in given]
    return given if isinstance(given, Mapping) else serialize(given)
