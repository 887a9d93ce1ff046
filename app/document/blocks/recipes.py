"""The bundled blocks, written as Keras code for what they are put behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

# What a block is made for where nothing is known of what comes: an image, a sequence, a vector.
_UNKNOWN: Mapping[int, tuple[int, ...]] = {4: (16, 16, 32), 3: (32, 64), 2: (64,)}


@dataclass(frozen=True)
class Recipe:
    """One bundled block.

    Attributes:
        ranks: of the tensors that it takes, with the batch: 4 an image, 3 a sequence, 2 a vector.
        code: of a shape (without the batch) the code that makes a tensor of the tensor x.
    """

    name: str
    summary: str
    ranks: tuple[int, ...]
    code: Callable[[tuple[int, ...]], str]
    aliases: tuple[str, ...] = ()

    def written(self, shape: tuple[int | None, ...] | None) -> str:
        """Code from an Input on. `shape` is that of the tensor that it is put behind, with the batch; None: not known."""
        rank = self.ranks[0] if shape is None or len(shape) not in self.ranks else len(shape)
        assumed = _UNKNOWN[rank]
        known = assumed if shape is None or len(shape) != rank else shape[1:]
        sizes = tuple(size or usual for size, usual in zip(known, assumed, strict=True))
        return f"x = Input(shape={list(sizes)})\n{self.code(sizes)}"


def _filters(shape: tuple[int, ...]) -> int:
    """As many as come in; of a picture's few channels a first layer makes more."""
    return shape[-1] if shape[-1] >= 8 else 32


def _norm(filters: int, size: int, relu: bool = True, of: str = "x", to: str = "x") -> str:
    tail = f'{to} = Activation("relu")({to})\n' if relu else ""
    return (
        f'{to} = Conv2D({filters}, ({size}, {size}), padding="same", use_bias=False)({of})\n'
        f"{to} = BatchNormalization()({to})\n{tail}"
    )


def _around(inner: str, shape: tuple[int, ...], filters: int) -> str:
    """`inner` makes y of x; the way around it is x itself, or brought to as many channels."""
    way = "" if shape[-1] == filters else f'x = Conv2D({filters}, (1, 1), padding="same")(x)\n'
    return f'{inner}{way}x = Add()([x, y])\nx = Activation("relu")(x)\n'


def _residual(shape: tuple[int, ...]) -> str:
    filters = _filters(shape)
    return _around(_norm(filters, 3, of="x", to="y") + _norm(filters, 3, False, "y", "y"), shape, filters)


def _bottleneck(shape: tuple[int, ...]) -> str:
    filters = _filters(shape)
    narrow = max(4, filters // 4)
    inner = _norm(narrow, 1, of="x", to="y") + _norm(narrow, 3, of="y", to="y") + _norm(filters, 1, False, "y", "y")
    return _around(inner, shape, filters)


def _inception(shape: tuple[int, ...]) -> str:
    part = max(8, _filters(shape) // 4)
    conv = 'Conv2D({}, ({}, {}), padding="same", activation="relu")({})\n'
    return (
        "a = " + conv.format(part, 1, 1, "x")
        + "b = " + conv.format(part, 1, 1, "x") + "b = " + conv.format(part, 3, 3, "b")
        + "c = " + conv.format(part, 1, 1, "x") + "c = " + conv.format(part, 5, 5, "c")
        + 'd = MaxPooling2D((3, 3), strides=(1, 1), padding="same")(x)\n' + "d = " + conv.format(part, 1, 1, "d")
        + "x = Concatenate()([a, b, c, d])\n"
    )  # fmt: skip


def _squeeze_excite(shape: tuple[int, ...]) -> str:
    channels = shape[-1]
    return (
        "y = GlobalAveragePooling2D(keepdims=True)(x)\n"
        f'y = Conv2D({max(4, channels // 16)}, (1, 1), activation="relu")(y)\n'
        f'y = Conv2D({channels}, (1, 1), activation="sigmoid")(y)\n'
        "x = Multiply()([x, y])\n"
    )


def _transformer(shape: tuple[int, ...]) -> str:
    width = shape[-1]
    heads = next(count for count in (4, 2, 1) if width % count == 0)
    return (
        f"y = LayerNormalization()(x)\ny = MultiHeadAttention(num_heads={heads}, key_dim={width // heads})(y, y)\n"
        "y = Dropout(0.1)(y)\nx = Add()([x, y])\n"
        f'y = LayerNormalization()(x)\ny = Dense({2 * width}, activation="gelu")(y)\ny = Dense({width})(y)\n'
        "y = Dropout(0.1)(y)\nx = Add()([x, y])\n"
    )


def _unet_level(shape: tuple[int, ...]) -> str:
    filters = _filters(shape)
    conv = 'Conv2D({}, (3, 3), padding="same", activation="relu")'
    return (
        f"a = {conv.format(filters)}(x)\nx = MaxPooling2D((2, 2))(a)\nx = {conv.format(2 * filters)}(x)\n"
        f'x = Conv2DTranspose({filters}, (2, 2), strides=(2, 2), padding="same", activation="relu")(x)\n'
        f"x = Concatenate()([a, x])\nx = {conv.format(filters)}(x)\n"
    )


def _head(shape: tuple[int, ...]) -> str:
    flat = {3: "x = Flatten()(x)\n", 2: "x = GlobalAveragePooling1D()(x)\n"}.get(len(shape), "")
    return f'{flat}x = Dense(64, activation="relu")(x)\nx = Dropout(0.3)(x)\nx = Dense(10, activation="softmax")(x)\n'


RECIPES: dict[str, Recipe] = {
    recipe.name: recipe
    for recipe in (
        Recipe("Conv-BN-ReLU block", "A convolution, batch normalization and ReLU.", (4,),
               lambda shape: _norm(_filters(shape), 3), ("conv bn relu",)),
        Recipe("Residual block", "Two convolutions with a way around them (ResNet).", (4,), _residual,
               ("resnet", "skip", "shortcut")),
        Recipe("Bottleneck block", "Residual, with narrow 1 x 1 convolutions around the 3 x 3 (ResNet50).", (4,),
               _bottleneck, ("resnet50",)),
        Recipe("Inception block", "Four views side by side: 1 x 1, 3 x 3, 5 x 5 and pooling (GoogLeNet).", (4,),
               _inception, ("googlenet", "towers")),
        Recipe("Squeeze-and-excite", "Weighs the channels by what the whole image shows (SENet).", (4,),
               _squeeze_excite, ("senet", "channel attention")),
        Recipe("U-Net level", "Down, up again, and across, for a mask as large as the image.", (4,), _unet_level,
               ("segmentation",)),
        Recipe("Transformer encoder", "Self-attention and two Dense, each with a way around it.", (3,),
               _transformer, ("attention", "bert", "vit")),
        Recipe("MLP head", "Flattens what comes and says one of ten classes.", (2, 4, 3), _head,
               ("classifier", "top")),
    )
}  # fmt: skip
