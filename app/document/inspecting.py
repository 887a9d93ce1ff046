"""Asking the catalogue about a block, once for each kind, configuration and input."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from app.document.catalogue import Catalogue
from app.document.values import Config
from engine.catalogue import LayerReport, Problem, TensorSpec

if TYPE_CHECKING:
    import numpy as np

    from engine.catalogue import FieldInfo, LayerInfo

# Answers of each catalogue.
_answers: WeakKeyDictionary[Any, dict[tuple[Any, ...], LayerReport]] = WeakKeyDictionary()
# Reports kept at most; a burst of edits of a large network stays far below.
_LARGEST = 20_000


class Inspector:
    """Memoised `inspect_layer`: the same question is answered from memory."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        # Asked and answered is the same for every document: an edit that is tried out, or a network that was analysed
        # while it was read, asks nothing anew.
        self._reports = _answers.setdefault(catalogue, {})
        self._infos: dict[str, LayerInfo | None] = {}
        self._losses: dict[tuple[Any, ...], tuple[tuple[Problem, ...], np.ndarray | None]] = {}

    def info(self, kind: str) -> LayerInfo | None:
        """What the catalogue says of a kind; None where it does not know it."""
        if kind not in self._infos:
            try:
                self._infos[kind] = self.catalogue.layer_info(kind)
            except LookupError:
                self._infos[kind] = None
        return self._infos[kind]

    def field(self, kind: str, name: str) -> FieldInfo | None:
        info = self.info(kind)
        return None if info is None else next((field for field in info.fields if field.name == name), None)

    def value(self, kind: str, config: Mapping[str, Any], name: str) -> Any:
        """A field's value, its default where it is not set, None where the kind does not have it."""
        if name in config:
            return config[name]
        field = self.field(kind, name)
        return None if field is None else field.default

    def report(
        self,
        kind: str,
        config: Mapping[str, Any],
        inputs: Sequence[TensorSpec],
        name: str = "",
        trainable: bool = True,
    ) -> LayerReport:
        """The catalogue's report; for a kind that it does not know a report with that one problem."""
        config = Config(config)
        key = (kind, config.key, tuple(inputs), name, trainable)
        known = self._reports.get(key)
        if known is None:
            if len(self._reports) >= _LARGEST:
                self._reports.clear()
            known = self._reports[key] = self._ask(kind, config, inputs, name, trainable)
        return known

    def outputs(
        self, kind: str, config: Mapping[str, Any], inputs: Sequence[TensorSpec]
    ) -> tuple[TensorSpec, ...] | None:
        """What a block would give, None where it could not work."""
        report = self.report(kind, config, inputs)
        return None if has_errors(report) else report.outputs

    def loss_report(
        self,
        loss: str,
        output: TensorSpec,
        activation: str | None,
        target: TensorSpec | None,
        values: np.ndarray | None,
    ) -> tuple[Problem, ...]:
        """The catalogue's word on a loss; labels are looked at once, however often it is asked."""
        # The labels are held with the answer, so that their identity stays theirs.
        key = (loss, output, activation, target, id(values))
        if key not in self._losses:
            self._losses[key] = (self.catalogue.check_loss(loss, output, activation, target, values), values)
        return self._losses[key][0]

    def forget_labels(self) -> None:
        """Let go of labels that were looked at: the data set has changed."""
        self._losses.clear()

    def _ask(self, kind: str, config: Config, inputs: Sequence[TensorSpec], name: str, trainable: bool) -> LayerReport:
        if kind == "Model":
            from app.document.nested import nested_report

            return nested_report(self.catalogue, config, inputs, name)
        if self.info(kind) is None:
            return unknown_report(
                Problem(
                    severity="error",
                    code="unknown_kind",
                    message=f"{kind} {name!r}: this version of Layerloom does not know layers of this kind.",
                    field=None,
                    expected="a layer of the palette",
                    got=kind,
                    mend="replace the block by one of the palette",
                )
            )
        return self.catalogue.inspect_layer(kind, config.plain(), tuple(inputs), name, trainable)


def unknown_report(*problems: Problem) -> LayerReport:
    """A report that can tell nothing but these problems."""
    return LayerReport(
        outputs=None, parameters=0, trainable_parameters=0, flops=None, activation_bytes=None, problems=problems
    )


def passed_report(given: TensorSpec | None) -> LayerReport:
    """The report on a bypassed block: it gives what it is fed, at no cost."""
    return LayerReport(
        outputs=None if given is None else (given,),
        parameters=0,
        trainable_parameters=0,
        flops=0,
        activation_bytes=0,
        problems=(),
    )


def has_errors(report: LayerReport) -> bool:
    return any(problem.severity == "error" for problem in report.problems)


def shape_text(spec: TensorSpec) -> str:
    """The shape without the batch as people say it: "28x28x1", "a single number" for none, "?" for any length."""
    sizes = spec.shape[1:]
    if not sizes:
        return "a single number"
    return "x".join("?" if size is None else str(size) for size in sizes)
