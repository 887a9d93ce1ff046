"""The one door for the app: what parts there are, their forms, and what a layer makes of its inputs."""

from collections.abc import Mapping
from typing import Any

from engine import activations as _activations
from engine.applications import ABOUT as _ABOUT
from engine.applications import About, preprocessing_of
from engine.catalogue.estimate import LayerEstimate, estimate_model
from engine.catalogue.forms import callbacks, layer_info, layer_kinds, losses, metrics, optimizers, schedules, steps
from engine.catalogue.forms import constraint_kinds as constraints
from engine.catalogue.forms import initializer_kinds as initializers
from engine.catalogue.forms import regularizer_kinds as regularizers
from engine.catalogue.inspect import inspect_layer
from engine.catalogue.loss_checks import check_loss
from engine.catalogue.receptive import ReceptiveField, receptive_field
from engine.catalogue.reference import FAMILIES, callback_entries, family_entries, layer_entry
from engine.catalogue.types import FieldInfo, LayerInfo, LayerReport, ObjectInfo, Problem, TensorSpec, UnknownKind
from engine.layers.operation import Operation as _Operation
from engine.layers.operation import is_operation as _is_operation
from engine.layers.plan import LayerPlan
from engine.layers.weight import unfilled_weights

activations = _activations.names


def ready_made() -> tuple[About, ...]:
    """What can be said of each ready-made network, in the order of a browser."""
    return _ABOUT


def operation_fields(entry: Mapping[str, Any]) -> dict[str, Any] | None:
    """The fields of the "Operation" layer that stands for an operation of Keras 3 in a network's config.

    None for an entry that is a layer. Raises ParameterError for an operation that is not known.
    """
    if not _is_operation(entry):
        return None
    made = _Operation.of(entry)
    return {name: getattr(made, name) for name in ("operation", "settings", "arguments", "module")}


__all__ = [
    "FAMILIES", "callback_entries", "family_entries", "layer_entry",
    "About", "FieldInfo", "LayerEstimate", "LayerInfo", "LayerPlan", "LayerReport", "ObjectInfo", "Problem", "ReceptiveField",
    "TensorSpec", "UnknownKind", "activations", "callbacks", "check_loss", "constraints", "estimate_model", "initializers",
    "inspect_layer", "layer_info", "layer_kinds", "losses", "metrics", "operation_fields", "optimizers",
    "preprocessing_of", "ready_made", "schedules",
    "receptive_field", "regularizers", "steps", "unfilled_weights",
]  # fmt: skip
