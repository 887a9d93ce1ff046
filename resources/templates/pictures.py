"""Bundled projects that look at pictures."""

from __future__ import annotations

from resources.templates.design import BEST_OF_ALL, DIGITS, Design, adam, loss


def _along(blocks: str, column: float, row: float) -> dict[str, tuple[float, float]]:
    """Places of blocks, one behind the other."""
    return {block: (column + at, row) for at, block in enumerate(blocks.split())}


DESIGNS = (
    Design(
        "picture-mlp",
        "Pictures without convolution",
        "A perceptron on colour pictures laid flat, as people first try on CIFAR-10.",
        """
x = image = Input(shape=(16, 16, 3), name="image")
x = Flatten()(x)
x = Dense(256, activation="relu")(x)
x = Dropout(0.2)(x)
x = Dense(256, activation="relu")(x)
x = Dropout(0.2)(x)
shape = Dense(3, activation="softmax", name="shape")(x)
""",
        "made:shapes",
        "Flatten forgets which pixels are neighbours, so the same shape in another corner is news to it. "
        "Try: compare it with the VGG-like project, which has the same data and fewer parameters to learn them with.",
        "Pictures",
        training={"epochs": 20, "optimizer": adam(0.0005)},
        words="cifar mlp dense colour image classification",
        rows=5,
    ),
    Design(
        "vgg",
        "VGG-like network",
        "Pairs of 3 x 3 convolutions and pooling, then a dense head.",
        """
x = image = Input(shape=(16, 16, 3), name="image")
x = Conv2D(16, (3, 3), padding="same", activation="relu")(x)
x = Conv2D(16, (3, 3), padding="same", activation="relu")(x)
x = MaxPooling2D((2, 2))(x)
x = Dropout(0.25)(x)
x = Conv2D(32, (3, 3), padding="same", activation="relu")(x)
x = Conv2D(32, (3, 3), padding="same", activation="relu")(x)
x = MaxPooling2D((2, 2))(x)
x = Dropout(0.25)(x)
x = Flatten()(x)
x = Dense(64, activation="relu")(x)
x = Dropout(0.5)(x)
shape = Dense(3, activation="softmax", name="shape")(x)
""",
        "made:shapes",
        "Two small convolutions see as far as one large one, with fewer weights; pooling then halves the picture. "
        "Try: choose the two Conv2D and the pooling behind them and repeat them once more (Network > Repeat).",
        "Pictures",
        training={"epochs": 15},
        words="vgg16 cnn convolution image classification",
        rows=5,
    ),
    Design(
        "inception",
        "Inception block",
        "Four views of one picture side by side, joined.",
        """
x = image = Input(shape=(16, 16, 3), name="image")
x = Conv2D(16, (3, 3), padding="same", activation="relu", name="stem")(x)
a = Conv2D(16, (1, 1), padding="same", activation="relu", name="tower_1x1")(x)
b = Conv2D(16, (1, 1), padding="same", activation="relu", name="tower_3x3_reduce")(x)
b = Conv2D(16, (3, 3), padding="same", activation="relu", name="tower_3x3")(b)
c = Conv2D(8, (1, 1), padding="same", activation="relu", name="tower_5x5_reduce")(x)
c = Conv2D(8, (5, 5), padding="same", activation="relu", name="tower_5x5")(c)
d = MaxPooling2D((3, 3), strides=(1, 1), padding="same", name="tower_pool")(x)
d = Conv2D(8, (1, 1), padding="same", activation="relu", name="tower_pool_project")(d)
x = Concatenate(name="joined")([a, b, c, d])
x = GlobalMaxPooling2D()(x)
shape = Dense(3, activation="softmax", name="shape")(x)
""",
        "made:shapes",
        "The network need not choose a filter size: it has 1 x 1, 3 x 3, 5 x 5 and pooling at once, and Concatenate "
        "stacks what they find (Szegedy et al., 2014). Try: delete one tower and see what it was worth.",
        "Pictures",
        training={"epochs": 15, "optimizer": adam(0.003)},
        words="googlenet towers concatenate image classification",
    ),
    Design(
        "residual",
        "Residual network",
        "Convolutions with a way around them: what they learn is added to what came in.",
        """
x = image = Input(shape=(8, 8, 1), name="image")
x = Conv2D(32, (3, 3), padding="same", activation="relu", name="stem")(x)
y = Conv2D(32, (3, 3), padding="same", use_bias=False, name="first_a")(x)
y = BatchNormalization(name="first_a_norm")(y)
y = Activation("relu", name="first_a_relu")(y)
y = Conv2D(32, (3, 3), padding="same", use_bias=False, name="first_b")(y)
y = BatchNormalization(name="first_b_norm")(y)
x = Add(name="first_sum")([x, y])
x = Activation("relu", name="first_relu")(x)
y = Conv2D(32, (3, 3), padding="same", use_bias=False, name="second_a")(x)
y = BatchNormalization(name="second_a_norm")(y)
y = Activation("relu", name="second_a_relu")(y)
y = Conv2D(32, (3, 3), padding="same", use_bias=False, name="second_b")(y)
y = BatchNormalization(name="second_b_norm")(y)
x = Add(name="second_sum")([x, y])
x = Activation("relu", name="second_relu")(x)
x = GlobalAveragePooling2D(name="pooled")(x)
label = Dense(10, activation="softmax", name="label")(x)
""",
        "builtin:digits",
        "Two residual blocks (He et al., 2015). The wire around a block lets gradients pass, so that deep networks can "
        "learn at all. Try: cut the wires that go around, train again, and lay both runs over each other.",
        "Pictures",
        licence=DIGITS,
        training={"epochs": 20, "optimizer": adam(0.002), "early_stopping": BEST_OF_ALL},
        words="resnet skip shortcut add batch normalization",
        places={
            "image": (0, 0),
            "stem": (1, 0),
            **_along("first_a first_a_norm first_a_relu first_b first_b_norm", 2, 0.6),
            "first_sum": (7, 0),
            "first_relu": (0, 2),
            **_along("second_a second_a_norm second_a_relu second_b second_b_norm", 1, 2.6),
            **_along("second_sum second_relu pooled label", 6, 2),
        },
    ),
    Design(
        "autoencoder",
        "Autoencoder",
        "Squeezes digits into eight numbers and draws them again.",
        """
x = image = Input(shape=(8, 8, 1), name="image")
x = Flatten()(x)
x = Dense(64, activation="relu", name="encoder")(x)
x = Dense(8, activation="relu", name="code")(x)
x = Dense(64, activation="relu", name="decoder")(x)
x = Dense(64, activation="sigmoid", name="pixels")(x)
drawn = Reshape((8, 8, 1), name="drawn")(x)
""",
        "builtin:digits",
        "What is to be predicted is the picture itself, through the narrow passage in the middle. "
        "Try: show the data at the nodes and compare the first picture with the last; then give the code 2 units.",
        "Pictures",
        licence=DIGITS,
        training={
            "epochs": 40,
            "losses": loss("binary_crossentropy"),
            "metrics": ["mean_absolute_error"],
            "optimizer": adam(0.003),
        },
        map={"image": "image", "drawn": "image"},
        words="compression reconstruction code unsupervised",
        rows=4,
    ),
    Design(
        "unet",
        "U-Net",
        "Marks the pixels that belong to a shape: down, up again, and across.",
        """
x = image = Input(shape=(24, 24, 3), name="image")
a = Conv2D(12, (3, 3), padding="same", activation="relu", name="down_1")(x)
x = MaxPooling2D((2, 2), name="pool_1")(a)
b = Conv2D(24, (3, 3), padding="same", activation="relu", name="down_2")(x)
x = MaxPooling2D((2, 2), name="pool_2")(b)
x = Conv2D(48, (3, 3), padding="same", activation="relu", name="bottom")(x)
x = Conv2DTranspose(24, (2, 2), strides=(2, 2), padding="same", activation="relu", name="up_2")(x)
x = Concatenate(name="across_2")([b, x])
x = Conv2D(24, (3, 3), padding="same", activation="relu", name="merge_2")(x)
x = Conv2DTranspose(12, (2, 2), strides=(2, 2), padding="same", activation="relu", name="up_1")(x)
x = Concatenate(name="across_1")([a, x])
x = Conv2D(12, (3, 3), padding="same", activation="relu", name="merge_1")(x)
mask = Conv2D(1, (1, 1), activation="sigmoid", name="mask")(x)
""",
        "made:shape_masks",
        "The way down finds what is there, the way up says where, and the wires across bring fine edges back "
        "(Ronneberger et al., 2015). Try: cut the wires across and look at the masks at the last node.",
        "Pictures",
        training={
            "epochs": 10,
            "losses": loss("binary_crossentropy"),
            "metrics": ["binary_accuracy"],
            "optimizer": adam(0.003),
        },
        words="segmentation mask pixels skip transpose",
        # The U that it is named after.
        places={
            **_along("image down_1", 0, 0),
            **_along("pool_1 down_2", 1.75, 0.75),
            **_along("pool_2 bottom up_2", 3.5, 1.5),
            **_along("across_2 merge_2 up_1", 6.25, 0.75),
            **_along("across_1 merge_1 mask", 9, 0),
        },
    ),
)
