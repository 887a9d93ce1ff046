"""Layers, by the names that Keras gives them."""

from engine.layers.activation import ELU, Activation, LeakyReLU, ReLU, Softmax
from engine.layers.base import Layer
from engine.layers.convolution import Conv1D, Conv2D, Conv3D
from engine.layers.dense import Dense
from engine.layers.dropout import Dropout
from engine.layers.embedding import Embedding, Masking
from engine.layers.input import Input, InputLayer
from engine.layers.merging import (
    Add,
    Average,
    Concatenate,
    Maximum,
    Minimum,
    Multiply,
    Subtract,
    add,
    average,
    concatenate,
    maximum,
    minimum,
    multiply,
    subtract,
)
from engine.layers.normalization import BatchNormalization
from engine.layers.reshaping import Flatten, Permute, RepeatVector, Reshape

# In the order of palettes: by category, the common ones first.
CLASSES: tuple[type[Layer], ...] = (
    InputLayer, Dense, Conv2D, Conv1D, Conv3D, Activation, ReLU, LeakyReLU, ELU, Softmax, Embedding, Masking, BatchNormalization, Dropout,
    Flatten, Reshape, Permute, RepeatVector, Add, Subtract, Multiply, Average, Maximum, Minimum, Concatenate,
)  # fmt: skip

# Keras's other names of the same layers.
OTHER_NAMES: dict[str, type[Layer]] = {"Convolution1D": Conv1D, "Convolution2D": Conv2D, "Convolution3D": Conv3D}


def layer_class(name: str) -> type[Layer] | None:
    """The class of a layer by its name, as files and catalogues give it; None if there is none."""
    return {cls.__name__: cls for cls in CLASSES}.get(name) or OTHER_NAMES.get(name)


__all__ = [
    *(cls.__name__ for cls in CLASSES), *OTHER_NAMES, "Layer", "Input", "add", "average", "concatenate", "maximum",
    "minimum", "multiply", "subtract",
]  # fmt: skip
