"""Surgery on models: each function gives a new model, and says what became of every weight.

    model, report = cut(resnet, "avg_pool")
    print(plan(change_classes, resnet, 5))      # what cannot follow, before anything is done

Functional models and chains, with shared layers and models within models; a model joined by code has no network to
cut. The model given is never changed, and a new one is not compiled. Weights outside the edit are equal to the byte.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.models.surgery.edits import (
    cut,
    drop_top,
    duplicate_layer,
    insert_after,
    insert_between,
    remove_layer,
    rename_layer,
    replace_layer,
    share_layer,
    unshare_layer,
)
from engine.models.surgery.folding import fold_batch_norm
from engine.models.surgery.freeze import before, freeze, unfreeze
from engine.models.surgery.graft import graft
from engine.models.surgery.heads import change_classes, dense_to_convolution, swap_activation
from engine.models.surgery.report import Edited, EditReport, Lost


def plan(function: Callable[..., Edited], *arguments: Any, **options: Any) -> EditReport:
    """What an edit would do, without its result: `plan(remove_layer, model, "dropout")`.

    Layers that are given to the edit are copied first, so that they can be given to it again.

    Raises:
        EngineError: what the edit itself would raise.
    """
    from engine.layers.base import Layer
    from engine.models.clone import copy_of
    from engine.models.model import Model

    def spare(value: Any) -> Any:
        free = isinstance(value, Layer) and not isinstance(value, Model) and not value.calls
        return copy_of(value) if free else value

    return function(*map(spare, arguments), **{key: spare(value) for key, value in options.items()}).report


__all__ = [
    "EditReport", "Edited", "Lost", "before", "change_classes", "cut", "dense_to_convolution", "drop_top",
    "duplicate_layer", "fold_batch_norm", "freeze", "graft", "insert_after", "insert_between", "plan", "remove_layer",
    "rename_layer", "replace_layer", "share_layer", "swap_activation", "unfreeze", "unshare_layer",
]  # fmt: skip
