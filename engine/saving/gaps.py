"""What of a model real Keras does not read, or computes otherwise, told before its file is given away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.core.errors import quote_list
from engine.layers.base import Layer
from engine.models.model import Model


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
    "no_class": "Keras 3 has no ThresholdedReLU and refuses the file",
    "causal": "Keras has no causal DepthwiseConv1D and refuses the file; a ZeroPadding1D before one without padding "
    "computes the same",
    "old_hard_sigmoid": "Keras 3 has another hard_sigmoid than Keras 1 and 2, and refuses theirs",
    "lambda": "Keras runs no Lambda of a file; an Activation with the same function is read",
    "several_axes": "Keras 3 cannot compute RMSNormalization over several axes",
    "random_crop": "Keras 3.15 does not crop when it predicts, and gives images of another size",
    "hard_sigmoid": "Keras 2 reads the file, but computes its own hard_sigmoid: predictions differ there",
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
}
KERAS_2_GAPS: Mapping[str, Callable[[Layer], bool]] = {
    "hard_sigmoid": lambda layer: "hard_sigmoid" in _functions(layer),
}


def _count(axis: Any) -> int:
    return len(axis) if isinstance(axis, (list, tuple)) else 1


def keras_gaps(model: Model, keras_2: bool = False) -> list[Gap]:
    """What of a model Keras 3 does not read or computes otherwise.

    Args:
        keras_2: what Keras 2 computes otherwise too (it reads .h5 files alone).
    """
    every = list(_layers(model))
    found = []
    for kind, has in {**GAPS, **(KERAS_2_GAPS if keras_2 else {})}.items():
        names = tuple(dict.fromkeys(layer.name for layer in every if has(layer)))
        if names:
            found.append(Gap(kind, names))
    return found


def _layers(layer: Layer) -> Iterator[Layer]:
    """A layer and all within it."""
    stack = [layer]
    while stack:
        here = stack.pop()
        yield here
        stack += reversed(list(here.layers if isinstance(here, Model) else here.inner_layers()))
