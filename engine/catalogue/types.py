"""What the catalogue answers with: plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.core.errors import EngineError
from engine.core.shapes import text


@dataclass(frozen=True)
class TensorSpec:
    """Shape and dtype of a tensor; `shape[0]` is the batch, None is any size."""

    shape: tuple[int | None, ...]
    dtype: str = "float32"

    def __str__(self) -> str:
        return f"{text(self.shape)} {self.dtype}"


@dataclass(frozen=True)
class FieldInfo:
    """One parameter as a form needs it.

    Attributes:
        kind: int float bool text choice shape int_tuple int_list activation initializer regularizer constraint dtype,
            layer (another layer, as {"class_name": …, "config": …}), layers (a list of them).
        choices: the names that it takes (for a choice, an activation, an initializer, …); of a layer, classes to offer.
        group: "Basic" or "Advanced".
        show_if: (name of another field, value): shown only then.
        length: how many numbers an int_tuple has.
    """

    name: str
    label: str
    kind: str
    default: Any
    required: bool
    doc: str
    minimum: float | None
    maximum: float | None
    choices: tuple[str, ...]
    nullable: bool
    group: str
    unit: str
    show_if: tuple[str, Any] | None
    length: int | None


@dataclass(frozen=True)
class LayerInfo:
    """One kind of layer as a palette and a form need it."""

    kind: str
    category: str
    summary: str
    fields: tuple[FieldInfo, ...]
    min_inputs: int
    max_inputs: int | None
    aliases: tuple[str, ...]
    formula: str


@dataclass(frozen=True)
class Problem:
    """Something wrong ("error") or doubtful ("warning"), in words and in parts."""

    severity: str
    code: str
    message: str
    field: str | None = None
    expected: str = ""
    got: str = ""
    mend: str = ""


@dataclass(frozen=True)
class LayerReport:
    """What a layer makes of its inputs, and what it costs.

    Attributes:
        outputs: types of the outputs; None when they cannot be told.
        parameters: numbers that the layer keeps, trained or not.
        flops: additions and multiplications a sample, forward; None when sizes are not known.
        activation_bytes: bytes of the outputs a sample.
        multiply_adds: multiplications with an addition each a sample, in sums of products (matrix products, convolutions,
            recurrences); None when sizes are not known.
    """

    outputs: tuple[TensorSpec, ...] | None
    parameters: int
    trainable_parameters: int
    flops: int | None
    activation_bytes: int | None
    problems: tuple[Problem, ...]
    multiply_adds: int | None = None


@dataclass(frozen=True)
class ObjectInfo:
    """A loss, an optimizer, an initializer, … as a form needs it."""

    kind: str
    key: str
    summary: str
    fields: tuple[FieldInfo, ...]
    aliases: tuple[str, ...]


class UnknownKind(EngineError, LookupError):
    """A kind of layer that the engine does not have."""

    code = "unknown_kind"


def problem_of(error: EngineError, where: str, severity: str = "error") -> Problem:
    """An exception as a problem, naming the layer."""
    error = error.located(where)
    return Problem(severity, error.code, str(error), error.field, error.expected, error.got, error.mend)
