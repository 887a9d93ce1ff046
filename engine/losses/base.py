"""Loss: what training minimises, one value a sample, reduced to a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from engine import ops
from engine.core.params import Choice, Declared, Opaque, Text
from engine.ir.graph import Value
from engine.losses.reduction import REDUCTIONS, as_float, match_ranks, mean_over, reduce_loss
from engine.ops.apply import as_tensor


class Loss(Declared):
    """Base of losses.

    A subclass names the `function(y_true, y_pred)` of its values, which may take its parameters too, or writes `values`;
    both are made of `engine.ops`, so a loss works on arrays and in a graph alike.

    Attributes:
        key: its name in configs and messages. aliases: other names. targets: which targets it takes: "numbers" and
            "signs" (-1 or 1, or 0 or 1), "binary" and "one_hot" (0 … 1), all of the output's shape; "classes" (whole
            numbers, one for the output's last axis); or "free": nothing is known.
    """

    key: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    formula: ClassVar[str] = ""
    targets: ClassVar[str] = "free"
    function: ClassVar[Callable[..., Any] | None] = None

    reduction = Choice(
        REDUCTIONS, "sum_over_batch_size", doc="How the losses of samples become one number.", keyword_only=True,
        group="Advanced",
    )  # fmt: skip
    name = Text(None, doc="Name of the loss.", keyword_only=True, group="Advanced")

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        """Keras 2 says "auto" for the usual reduction; None is another way to say "none"; dtype is the output's."""
        keywords = {key: value for key, value in keywords.items() if key not in ("dtype", "fn")}
        if "reduction" in keywords:
            keywords["reduction"] = {"auto": "sum_over_batch_size", None: "none"}.get(
                keywords["reduction"], keywords["reduction"]
            )
        return keywords

    def _setup(self) -> None:
        self.name = self.name or self.key

    def values(self, y_true: Any, y_pred: Any) -> Any:
        """Losses of shape `y_pred.shape[:-1]`: one a sample, or one a step of a sample."""
        function = type(self).function  # not what a loss may itself keep by that name
        return self.call(y_true, y_pred) if function is None else self.apply(function, y_true, y_pred)

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Keras's name of `values`, for losses written for it."""
        raise NotImplementedError(f"{type(self).__name__}.values")

    def valid(self, y_true: Any, y_pred: Any) -> Any:
        """Which values count at all (bool, of their shape), or None where all do."""
        return None

    def __call__(self, y_true: Any, y_pred: Any, sample_weight: Any = None, mask: Any = None) -> Any:
        """The loss of a batch.

        Args:
            y_true: targets. y_pred: the output they belong to, (batch, …, width).
            sample_weight: (batch,), or of the shape of the values.
            mask: which steps count; by default the mask of `y_pred`, where it flows in a graph with one.

        Returns:
            A scalar; with reduction "none" the weighted values.
        """
        y_pred = as_float(y_pred)
        y_true = as_tensor(y_true)
        if mask is None and isinstance(y_pred, Value):
            mask = y_pred.mask
        values = self.values(y_true, y_pred)
        valid = self.valid(y_true, y_pred)
        if valid is not None:
            mask = valid if mask is None else ops.logical_and(*match_ranks(valid, mask))
        return reduce_loss(values, sample_weight, mask, self.reduction)

    def amount(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        """What the loss of a batch is a mean over, a scalar: parts of a batch count by it. None: its number of samples."""
        mask = y_pred.mask if isinstance(y_pred, Value) else None
        valid = self.valid(as_tensor(y_true), as_float(y_pred))
        if valid is not None:
            mask = valid if mask is None else ops.logical_and(*match_ranks(valid, mask))
        return mean_over(sample_weight, mask, self.reduction)


class FunctionLoss(Loss):
    """A function `(y_true, y_pred) -> values` as a loss."""

    function = Opaque(doc="Gives the losses of samples, made of engine.ops.")

    def _setup(self) -> None:
        self.name = self.name or getattr(self.function, "__name__", "loss")

    def values(self, y_true: Any, y_pred: Any) -> Any:
        return self.function(*match_ranks(y_true, y_pred))

    def __repr__(self) -> str:
        return f"FunctionLoss({self.name})"


def pair(y_true: Any, y_pred: Any) -> tuple[Any, Any]:
    """Targets and output as floats of the output's dtype and of equal rank."""
    y_pred = as_float(y_pred)
    return match_ranks(ops.cast(as_tensor(y_true), y_pred.dtype), y_pred)
