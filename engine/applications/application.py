"""Application: what the user asked of a ready-made network, checked; its input, its head, its weights."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.applications.builder import Builder, channel_axis
from engine.applications.published import Published
from engine.core.config import settings
from engine.core.errors import ParameterError, ShapeError
from engine.core.shapes import text
from engine.layers import GlobalAveragePooling2D, GlobalMaxPooling2D, Input, InputLayer
from engine.layers.symbolic import SymbolicTensor
from engine.layers.weight import filled_later
from engine.models import Model

CLASSES = 1000  # of ImageNet


@dataclass(frozen=True)
class Application:
    """The arguments that every ready-made network takes.

    Args:
        name: of the model.
        include_top: whether the classifier is part of it.
        weights: None (random), "imagenet" (published ones, from the cache or the network) or the path of a file.
        input_tensor: a tensor of a network to be used as the image; a new Input by default.
        input_shape: of the image, without the batch; by default the size that the network was made for, or any size
            without the classifier.
        pooling: without the classifier, how the last feature maps are pooled: None, "avg" or "max".
        classes: number of classes of the classifier.
        classifier_activation: of the classifier; None for logits.
        published: the files of the published weights.
        default_size: side of the image that the network was made for; minimum_size: the least side that it takes.
        fixed_size: whether the default size is taken without the classifier too.

    Raises:
        ParameterError, ShapeError: arguments that do not go together, in words.
    """

    name: str
    include_top: bool
    weights: Any
    input_tensor: SymbolicTensor | None
    input_shape: Any
    pooling: str | None
    classes: int
    classifier_activation: Any
    published: Published
    default_size: int = 224
    minimum_size: int = 32
    fixed_size: bool = False

    def __post_init__(self) -> None:
        self._check_weights()
        self._check_tensor()
        self.image_shape()
        if self.pooling not in (None, "avg", "max"):
            raise self._wrong("pooling", "is not one of the poolings", "None, 'avg' or 'max'", self.pooling)
        if not isinstance(self.classes, int) or self.classes < 1:
            raise self._wrong("classes", "is no number of classes", "a whole number of at least 1", self.classes)

    @property
    def pretrained(self) -> bool:
        return isinstance(self.weights, str) and self.weights == "imagenet"

    def _wrong(self, field: str, what: str, expected: str, got: Any, mend: str = "") -> ParameterError:
        return ParameterError(f"{field} {what}", where=self.name, field=field, expected=expected, got=repr(got),
                              mend=mend)  # fmt: skip

    def _check_weights(self) -> None:
        if self.weights is None:
            return
        if not self.pretrained:
            if not os.path.exists(self.weights):
                raise self._wrong("weights", "names no file", "None, 'imagenet' or the path of a file of weights",
                                  os.fspath(self.weights))  # fmt: skip
            return
        if not self.include_top:
            return
        if self.classes != CLASSES:
            raise self._wrong("classes", "does not fit the published classifier", str(CLASSES), self.classes,
                              "use include_top=False and put a classifier of your own on it, or weights=None")  # fmt: skip
        if self.classifier_activation not in (None, "softmax"):
            raise self._wrong("classifier_activation", "does not fit the published classifier", "'softmax' or None",
                              self.classifier_activation, "use weights=None for another activation")  # fmt: skip

    def _check_tensor(self) -> None:
        if self.input_tensor is None:
            return
        if not isinstance(self.input_tensor, SymbolicTensor):
            raise self._wrong("input_tensor", "is no tensor of a network", "what Input(…) or a call of a layer returned",
                              type(self.input_tensor).__name__, "give arrays to predict()")  # fmt: skip
        if self.input_tensor.ndim != 4:
            raise ShapeError("input_tensor is no batch of images", where=self.name, expected="rank 4",
                             got=text(self.input_tensor.shape))  # fmt: skip
        shape = tuple(self.input_tensor.shape[1:])
        if self.input_shape is not None and tuple(self.input_shape) != shape:
            raise ShapeError("input_shape and input_tensor differ", where=self.name, expected=text(shape),
                             got=text(tuple(self.input_shape)), mend="leave input_shape out")  # fmt: skip

    # --- ends of the network --------------------------------------------------------------------------------------

    def open_image(self) -> SymbolicTensor:
        """The image: the tensor given, or a new Input."""
        if self.input_tensor is None:
            return Input(shape=self.image_shape())
        return self.input_tensor

    def image_shape(self) -> tuple[int | None, ...]:
        """Shape of the image without the batch."""
        first = channel_axis() == 1
        needs_size = self.include_top or self.fixed_size
        given = self.input_shape if self.input_tensor is None else self.input_tensor.shape[1:]
        size = self.default_size
        if given is None:
            side = size if needs_size else None
            return (3, side, side) if first else (side, side, 3)
        given = tuple(given)
        if len(given) != 3:
            raise ShapeError("input_shape is no shape of an image", where=self.name, expected="three sizes, as (224, 224, 3)",
                             got=text(given), mend="leave the batch out")  # fmt: skip
        depth, sides = (given[0], given[1:]) if first else (given[2], given[:2])
        if self.pretrained and depth != 3:
            raise ShapeError("the published weights are for color images", where=self.name,
                             expected="3 channels", got=text(given), mend="use weights=None for other images")  # fmt: skip
        if self.pretrained and self.include_top and sides != (size, size):
            raise ShapeError(
                "the published classifier is for images of one size", where=self.name,
                expected=text((3, size, size) if first else (size, size, 3)), got=text(given),
                mend="use include_top=False for another size, or resize the images",
            )  # fmt: skip
        if any(side is not None and side < self.minimum_size for side in sides):
            raise ShapeError("the images are too small", where=self.name, got=text(given),
                             expected=f"at least {self.minimum_size}x{self.minimum_size}",
                             mend="resize the images")  # fmt: skip
        if needs_size and None in given:
            raise ShapeError("the size of the image must be known", where=self.name, got=text(given),
                             expected="three whole numbers",
                             mend="give input_shape, or use include_top=False")  # fmt: skip
        return given

    def pool(self, b: Builder, x: SymbolicTensor, *, average: str | None = None,
             maximum: str | None = None) -> SymbolicTensor:  # fmt: skip
        """Without the classifier: the feature maps, pooled as asked. Names of the pooling layers, or numbered."""
        if self.pooling == "avg":
            return b.add(GlobalAveragePooling2D, x, name=average)
        if self.pooling == "max":
            return b.add(GlobalMaxPooling2D, x, name=maximum)
        return x

    def classify(self, b: Builder, x: SymbolicTensor, *, average: str | None = None,
                 maximum: str | None = None) -> SymbolicTensor:  # fmt: skip
        """The usual head: average of the feature maps and one dense layer; without the classifier, `pool`."""
        if not self.include_top:
            return self.pool(b, x, average=average, maximum=maximum)
        x = b.add(GlobalAveragePooling2D, x, name=average)
        return b.dense(x, self.classes, self.classifier_activation, name="predictions")

    def model(self, image: SymbolicTensor, output: SymbolicTensor) -> Model:
        """The network from the image (or what the image is made of) to the output."""
        inputs = sources(image)
        return Model(inputs if len(inputs) > 1 else inputs[0], output, name=self.name)

    def build(self, network: Callable[..., Model], *arguments: Any) -> Model:
        """`network(self, *arguments)`, with the weights asked for."""
        if self.weights is None:
            return network(self, *arguments)
        path = self.published.fetch(self.include_top, self.name) if self.pretrained else os.fspath(self.weights)
        with filled_later():
            made = network(self, *arguments)
            made.load_weights(path)
        return made


def sources(tensor: SymbolicTensor) -> list[SymbolicTensor]:
    """The inputs that a tensor is made of."""
    if isinstance(tensor.node.layer, InputLayer):
        return [tensor]
    found: dict[SymbolicTensor, None] = {}
    seen, stack = set(), [tensor]
    while stack:
        node = stack.pop().node
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node.layer, InputLayer):
            found.update(dict.fromkeys(node.outputs))
        stack.extend(reversed(node.inputs))
    return list(found)


def image_side(input_shape: Any, known: tuple[int, ...], default: int) -> int:
    """The side of square images among those that weights were published for; the default for any other shape."""
    if input_shape is None or len(input_shape) != 3:
        return default
    sides = input_shape[1:] if settings.image_data_format == "channels_first" else input_shape[:2]
    return sides[0] if sides[0] == sides[1] and sides[0] in known else default
