"""A network used as one block: what goes through it and what it costs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.document.catalogue import Catalogue
from app.document.changes import NodeChanged
from app.document.errors import DocumentError
from app.document.inspecting import unknown_report
from app.document.values import Config
from app.document.wrapping import of_one_layer
from engine.catalogue import LayerReport, Problem, TensorSpec

if TYPE_CHECKING:
    from app.document.analysis import Analysis


def nested_report(catalogue: Catalogue, config: Config, inputs: Sequence[TensorSpec], name: str) -> LayerReport:
    """The report on a "Model" block: its network is analysed as a document, fed with these inputs."""
    from app.document.analysis import Analysis
    from app.document.keras_config import document_of_config

    plain = config.plain()
    if of_one_layer(plain):
        return _by_the_engine(plain, inputs, name)
    try:
        document = document_of_config(plain, catalogue)
        for node_id, spec in zip(document.inputs(), inputs, strict=False):
            node = document.nodes[node_id]
            fed = node.config.get("shape")
            # Only sizes that the network leaves open are taken from outside: a size that it names must be met.
            if fed is not None and len(fed) == len(spec.shape) - 1:
                sizes = [given if size is None else size for size, given in zip(fed, spec.shape[1:], strict=True)]
                after = replace(node, config=Config(node.config).replacing({"shape": sizes}))
                document.apply(NodeChanged(node, after))
    except DocumentError as error:
        return unknown_report(_problem(name, error.message))
    inner = Analysis(document, catalogue)
    problems = [
        _problem(name, problem.message)
        for node_id in inner.document.order()
        for problem in inner.report(node_id).problems
        if problem.severity == "error"
    ]
    problems += _misfits(inner, inputs, name)
    outputs = [inner.output_specs(node_id) for node_id in document.outputs()]
    known = [specs[0] for specs in outputs if specs]
    return LayerReport(
        outputs=tuple(known) if len(known) == len(outputs) and not problems else None,
        parameters=inner.total_parameters,
        trainable_parameters=inner.total_trainable_parameters,
        flops=inner.total_flops,
        activation_bytes=None,
        problems=tuple(problems),
    )


def _by_the_engine(plain: Any, inputs: Sequence[TensorSpec], name: str) -> LayerReport:
    """The report on a network of one layer, which is built for it: its drawing would be a block like this one."""
    import engine

    try:
        model = engine.Model.from_config(plain["config"])
    except Exception as error:  # whatever is wrong with a network from a file is said at its block
        return unknown_report(_problem(name, str(error) or type(error).__name__))
    problems = []
    for tensor, given in zip(model.inputs, inputs, strict=False):
        wanted = TensorSpec(tuple(tensor.shape), tensor.dtype)
        if not fits(given, wanted):
            problems.append(_problem(name, f"it takes {wanted}, and is fed {given}", str(wanted), str(given)))
    return LayerReport(
        outputs=None if problems else tuple(TensorSpec(tuple(one.shape), one.dtype) for one in model.outputs),
        parameters=model.count_params(),
        trainable_parameters=sum(math.prod(weight.shape) for weight in model.trainable_weights),
        flops=None,
        activation_bytes=None,
        problems=tuple(problems),
    )


def _misfits(inner: Analysis, inputs: Sequence[TensorSpec], name: str) -> list[Problem]:
    problems = []
    for node_id, given in zip(inner.document.inputs(), inputs, strict=False):
        specs = inner.output_specs(node_id)
        if specs and not fits(given, specs[0]):
            problems.append(_problem(name, f"it takes {specs[0]}, and is fed {given}", str(specs[0]), str(given)))
    return problems


def fits(given: TensorSpec, wanted: TensorSpec) -> bool:
    """Whether shapes agree where both are known."""
    return len(given.shape) == len(wanted.shape) and all(
        a is None or b is None or a == b for a, b in zip(given.shape[1:], wanted.shape[1:], strict=True)
    )


def _problem(name: str, message: str, expected: str = "", got: str = "") -> Problem:
    return Problem(
        severity="error",
        code="nested",
        message=f"Model {name!r}: {message}",
        field=None,
        expected=expected,
        got=got,
        mend="open the nested network and mend it there" if not expected else "feed it what it takes",
    )
