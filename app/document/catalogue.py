"""What the document asks of the engine's catalogue, and the engine's catalogue as the default answer."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    import numpy as np

    from engine.catalogue import LayerInfo, LayerReport, ObjectInfo, Problem, TensorSpec


class Catalogue(Protocol):
    """The part of `engine.catalogue` that the document uses; tests put a small one in its place."""

    def layer_info(self, kind: str) -> LayerInfo: ...

    def inspect_layer(
        self,
        kind: str,
        config: Mapping[str, Any],
        inputs: Sequence[TensorSpec],
        name: str = "",
        trainable: bool = True,
    ) -> LayerReport: ...

    def losses(self) -> tuple[ObjectInfo, ...]: ...

    def optimizers(self) -> tuple[ObjectInfo, ...]: ...

    def metrics(self) -> tuple[ObjectInfo, ...]: ...

    def initializers(self) -> tuple[ObjectInfo, ...]: ...

    def regularizers(self) -> tuple[ObjectInfo, ...]: ...

    def constraints(self) -> tuple[ObjectInfo, ...]: ...

    def check_loss(
        self,
        loss_key: str,
        output: TensorSpec,
        last_activation: str | None,
        target: TensorSpec | None,
        target_values: np.ndarray | None = None,
    ) -> tuple[Problem, ...]: ...


def default_catalogue() -> Catalogue:
    """The engine's own catalogue, imported when it is first asked for."""
    return cast(Catalogue, importlib.import_module("engine.catalogue"))
