"""What of a model real Keras does not read, or computes otherwise, told before its file is given away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.core.errors import quote_list
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.operation import Operation
from engine.layers.operation_table import OURS_ALONE
from engine.models import keras2_spelling, old_calls
from engine.models.model import Model
from engine.models.sequential import Sequential


@dataclass(frozen=True)
class Gap:
    """A reason why Keras does not take some layers of a model as they are.

    Attributes:
        kind: one of WORDS.
        layers: their names, in the order of the model.
    """

    kind: str
    layers: tuple[str, ...]

    def __str__(self) -> str:
        names = quote_list(self.layers[:5]) + (f" and {len(self.layers) - 5} more" if len(self.layers) > 5 else "")
        return f"{names}: {WORDS[self.kind]}."


WORDS: Mapping[str, str] = {
    "no_class": "Keras 3 has no ThresholdedReLU and refuses the file; a ReLU with a threshold computes the same",
    "causal": "Keras has no causal DepthwiseConv1D and refuses the file; a ZeroPadding1D before one without padding "
    "computes the same",
    "old_hard_sigmoid": "Keras 3 has another hard_sigmoid than Keras 1 and 2, and neither takes the other's by its name",
    "lambda": "Keras runs no Lambda of a file; an Activation with the same function is read",
    "several_axes": "Keras 3 cannot compute RMSNormalization over several axes",
    "random_crop": "Keras 3.15 does not crop when it predicts, and gives images of another size",
    "ours_alone": "Keras has no such operation and refuses the file",
    "slash": "Keras 3 takes no '/' in a name and refuses the file; give another name",
    "hard_sigmoid": "Keras 2 reads the file, but computes its own hard_sigmoid: predictions differ there",
    "name_of_scope": "Keras 2 takes no such name and refuses the file: letters of English, digits, '.', '_' and '-', "
    "the first a letter, a digit or '.'",
    "newer_class": "Keras 2 has no RMSNormalization and refuses the file",
    "newer_field": "Keras 2 refuses a setting that came after it, and with it the file",
    "newer_function": "Keras 2 has no such activation and refuses the file",
    "operation": "Keras 2 reads no operations between layers as Keras 3 has them, and refuses the file",
    "attention": "Keras 2 refuses the file: it wants to find the shapes of a MultiHeadAttention in it, which Keras 3 "
    "refuses",
    "by_name": "Keras 2 refuses the file: several tensors are given to the layer, which Keras 2 and 3 note differently",
    "dilation": "Keras 2 computes Conv2DTranspose and Conv3DTranspose only with one dilation for all directions",
    "one_hot": "Keras 2's Discretization gives one_hot only of single numbers, and no counts of more than one axis",
}


def _functions(layer: Layer) -> set[Any]:
    config = layer.get_config()
    return {config.get(key) for key in ("activation", "recurrent_activation") if isinstance(config.get(key), str)}


def _is(*names: str) -> Callable[[Layer], bool]:
    return lambda layer: type(layer).__name__ in names


# By kind: whether a layer has it. Keras 3.15 and tf_keras 2.21 were tried (tests/golden/check_ours.py).
GAPS: Mapping[str, Callable[[Layer], bool]] = {
    "no_class": _is("ThresholdedReLU"),
    "causal": lambda layer: _is("DepthwiseConv1D")(layer) and layer.get_config()["padding"] == "causal",
    "old_hard_sigmoid": lambda layer: "hard_sigmoid_keras_2" in _functions(layer),
    "lambda": _is("Lambda"),
    "several_axes": lambda layer: _is("RMSNormalization")(layer) and _count(layer.get_config()["axis"]) > 1,
    "random_crop": _is("RandomCrop"),
    "ours_alone": lambda layer: isinstance(layer, Operation) and layer.operation in OURS_ALONE,
    "slash": lambda layer: "/" in layer.name,
}
SCOPE = re.compile(r"[A-Za-z0-9.][A-Za-z0-9_.\\/>-]*")  # what TensorFlow takes as the name of a scope


NEWER_FUNCTIONS = frozenset(
    ("celu", "glu", "hard_shrink", "hard_silu", "hard_swish", "hard_tanh", "log_sigmoid", "soft_shrink", "sparse_plus",
     "sparse_sigmoid", "sparsemax", "squareplus", "tanh_shrink", "threshold")
)  # fmt: skip


def _newer_field(layer: Layer) -> bool:
    """Whether a setting that Keras 2 does not know has another value than its default."""
    kind = type(layer).__name__
    if kind not in keras2_spelling.NEWER or kind == "Attention":  # whose score_mode Keras 2 has
        return False
    return any(key in keras2_spelling.NEWER[kind] for key in keras2_spelling.spelled(kind, layer.get_config()))


def _unlike_dilations(layer: Layer) -> bool:
    if not _is("Conv2DTranspose", "Conv3DTranspose")(layer):
        return False
    return len(set(layer.get_config()["dilation_rate"])) > 1


def _given_by_name(layer: Layer) -> list[str]:
    """Names of the layers of a network that are called in a way that the old form cannot say."""
    if not isinstance(layer, Model) or isinstance(layer, Sequential) or layer.is_subclassed:
        return []
    return [
        call.layer.name
        for call in layer.network.calls
        if not isinstance(call.layer, (InputLayer, Operation)) and not _is("MultiHeadAttention")(call.layer)
        and old_calls.old_call(layer.network, call) is None
    ]  # fmt: skip


def _vague(layer: Layer) -> bool:
    """Whether Keras 2's Discretization refuses an output mode for its input."""
    if not _is("Discretization")(layer) or layer.get_config()["output_mode"] == "int" or not layer.calls:
        return False
    shape = layer.calls[0].inputs[0].shape
    return len(shape) > 2 or (layer.get_config()["output_mode"] == "one_hot" and len(shape) == 2 and shape[-1] != 1)


KERAS_2_GAPS: Mapping[str, Callable[[Layer], bool]] = {
    "hard_sigmoid": lambda layer: "hard_sigmoid" in _functions(layer),
    "name_of_scope": lambda layer: not isinstance(layer, InputLayer) and not SCOPE.fullmatch(layer.name),
    "newer_class": _is("RMSNormalization"),
    "newer_field": _newer_field,
    "newer_function": lambda layer: bool(_functions(layer) & NEWER_FUNCTIONS),
    "operation": lambda layer: isinstance(layer, Operation),
    "attention": _is("MultiHeadAttention"),
    "dilation": _unlike_dilations,
    "one_hot": _vague,
}


# Of GAPS those that keep Keras 2 from the file too.
OF_BOTH = ("causal", "old_hard_sigmoid", "lambda")


def _count(axis: Any) -> int:
    return len(axis) if isinstance(axis, (list, tuple)) else 1


def keras_gaps(model: Model, keras_2: bool = False) -> list[Gap]:
    """What of a model Keras 3 does not read or computes otherwise.

    Args:
        keras_2: what Keras 2 refuses or computes otherwise too (it reads .h5 files alone).
    """
    every = list(_layers(model))
    tests = {**GAPS, **(KERAS_2_GAPS if keras_2 else {})}
    found = {kind: [layer.name for layer in every if has(layer)] for kind, has in tests.items()}
    if keras_2:
        found["by_name"] = [name for layer in every for name in _given_by_name(layer)]
    return [Gap(kind, tuple(dict.fromkeys(names))) for kind, names in found.items() if names]


def _layers(layer: Layer) -> Iterator[Layer]:
    """A layer and all within it."""
    stack = [layer]
    while stack:
        here = stack.pop()
        yield here
        stack += reversed(list(here.layers if isinstance(here, Model) else here.inner_layers()))
