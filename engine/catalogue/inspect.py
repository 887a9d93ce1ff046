"""What a layer makes of its inputs, told without making an array."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from engine.catalogue.forms import class_of
from engine.catalogue.types import LayerReport, Problem, TensorSpec, UnknownKind, problem_of
from engine.core import dtypes, shapes
from engine.core.config import settings
from engine.core.errors import EngineError
from engine.core.shapes import Dim, Size
from engine.ir.graph import Graph, TensorType
from engine.layers import InputLayer, Layer
from engine.layers.trace import Trace
from engine.layers.weight import Weight, WeightSpec


class PlannedWeight(Weight):
    """A weight that is described and has no array."""

    def __init__(self, spec: WeightSpec, path: str, layer: Any):
        self.spec, self.path, self.layer = spec, path, layer
        self.trainable = spec.kind == "parameter"


class PlannedTrace(Trace):
    """Writes layers into a graph with described weights: nothing is drawn, nothing is held."""

    def __init__(self, graph: Graph):
        super().__init__(graph)
        self.layers: list[Layer] = []

    def build(self, layer: Layer, types: Sequence[TensorType]) -> None:
        if layer not in self.layers:
            self.layers.append(layer)
            if not layer.input_problems(types):
                specs = layer.weight_specs(*types)
                layer._weights = {spec.name: PlannedWeight(spec, f"{layer.name}/{spec.name}", layer) for spec in specs}
                layer._built_for = tuple(types)
        super().build(layer, types)


class _Config:
    """A config as a key: equal when its JSON is."""

    __slots__ = ("key", "value")

    def __init__(self, value: Mapping[str, Any]):
        self.value = dict(value)
        self.key = json.dumps(self.value, sort_keys=True, default=repr)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Config) and self.key == other.key


def inspect_layer(
    kind: str, config: Mapping[str, Any], inputs: Sequence[TensorSpec], name: str = "", trainable: bool = True
) -> LayerReport:
    """What a layer of a kind and config makes of inputs: outputs, cost and everything that is wrong.

    Never raises for a wrong config or wrong inputs; equal questions are answered from memory.
    """
    surroundings = settings.floatx, settings.image_data_format
    return _inspect(kind, _Config(config), tuple(inputs), name, bool(trainable), surroundings)


@lru_cache(maxsize=8192)
def _inspect(
    kind: str, config: _Config, inputs: tuple[TensorSpec, ...], name: str, trainable: bool, surroundings: Any
) -> LayerReport:
    where = f"{kind} '{name}'" if name else kind
    try:
        layer_class = class_of(kind)
    except UnknownKind as error:
        return _report([problem_of(error, where)])
    problems = [problem_of(error, where) for error in _field_problems(layer_class, config.value)]
    layer = None
    if not problems:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                layer = layer_class(**config.value, name=name or kind.lower(), trainable=trainable)
        except EngineError as error:
            problems.append(problem_of(error, where))
    if len(inputs) < layer_class.min_inputs:
        problems.append(_unfed(layer_class, where, len(inputs)))
    if problems or layer is None:
        return _report(problems)
    if isinstance(layer, InputLayer):
        return _input_report(layer.type)
    return _emitted(layer, inputs, where)


def _emitted(layer: Layer, inputs: tuple[TensorSpec, ...], where: str) -> LayerReport:
    """The report of a layer that could be made: problems of its inputs, or what it writes into a graph."""
    types = [TensorType(shapes.symbolic(spec.shape), spec.dtype) for spec in inputs]
    wrong = layer.input_problems(types)
    if wrong:
        return _report([problem_of(error, where) for error in wrong])
    graph = Graph()
    trace = PlannedTrace(graph)
    try:
        outputs = trace.call(layer, [graph.input(type) for type in types])
    except EngineError as error:
        return _report([problem_of(error, where)])
    except (TypeError, ArithmeticError) as error:  # arithmetic on a size that is not known yet
        return _report([Problem("error", "unknown_size", f"{where}: its output cannot be told ({error}).")])
    weights = [weight for one in trace.layers for weight in one.own_weights if weight.kind in ("parameter", "state")]
    flops: Size = 0
    products: Size = 0
    for node in graph.nodes:
        work = node.op.flops(node.attrs, *(value.type for value in node.inputs))
        flops = flops + work
        products = products + work if node.op.products else products
    every = a_sample(products, types[0].shape[0])
    batch = types[0].shape[0]
    return LayerReport(
        outputs=tuple(TensorSpec(shapes.public(value.shape), value.dtype) for value in outputs),
        parameters=sum(weight.spec.size for weight in weights),
        trainable_parameters=sum(weight.spec.size for weight in weights if layer.is_trainable(weight)),
        flops=a_sample(flops, batch),
        activation_bytes=a_sample(sum((value.type.nbytes for value in outputs), start=0), batch),
        problems=tuple(problem_of(error, where, "warning") for error in layer.input_advice(types)),
        multiply_adds=None if every is None else every // 2,
    )


def a_sample(count: Size, batch: Size) -> int | None:
    """A count over a batch as a count a sample; None where another size is not known."""
    if isinstance(count, int):
        return count // batch if isinstance(batch, int) and batch else count
    if isinstance(batch, int) or not isinstance(count, Dim):
        return None
    (symbol,) = next(iter(batch.terms))
    total = 0
    for term, factor in count.terms.items():
        if any(atom != symbol for atom in term):
            return None
        total += factor
    return total


def _field_problems(cls: type[Layer], config: Mapping[str, Any]) -> list[EngineError]:
    """Wrong fields of a config, old spellings translated first."""
    try:
        known = cls._translate(dict(config))
    except EngineError as error:
        return [error]
    except (TypeError, ValueError) as error:
        return [EngineError(f"the configuration cannot be read: {error}", code="field")]
    return list(cls.field_problems({key: value for key, value in known.items() if key not in cls._removed}))


def _input_report(type: TensorType) -> LayerReport:
    spec = TensorSpec(shapes.public(type.shape), type.dtype)
    size = shapes.product(type.shape[1:])
    return LayerReport((spec,), 0, 0, 0, size * dtypes.size(type.dtype) if isinstance(size, int) else None, (), 0)


def _unfed(cls: type[Layer], where: str, count: int) -> Problem:
    if cls.min_inputs == 1:
        return Problem("error", "unfed", f"{where}: nothing is connected to its input; connect a layer to it.",
                       expected="1 input", got="none", mend="connect a layer to it")  # fmt: skip
    got = "none is" if count == 0 else f"only {count} is" if count == 1 else f"only {count} are"
    return Problem("error", "unfed", f"{where}: takes {cls.min_inputs} inputs, and {got} connected; connect another.",
                   expected=f"{cls.min_inputs} inputs", got=str(count), mend="connect another layer to it")  # fmt: skip


def _report(problems: Sequence[Problem]) -> LayerReport:
    return LayerReport(None, 0, 0, None, None, tuple(problems))
