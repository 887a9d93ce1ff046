"""The networks of the training and file families, written once for real Keras and for the engine.

Each builder takes the module that speaks the Keras API (`keras`, `tf_keras`, or our `engine`) and returns an
uncompiled model whose layers all have names. The builder of a case is `getattr(networks, case["network"])`.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def convnet(keras: Any) -> Any:
    """Sequential: (8, 8, 1) images -> 3 classes; Conv2D, MaxPooling2D, BatchNormalization, Flatten, Dense."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(8, 8, 1), name="image"),
            layers.Conv2D(4, (3, 3), padding="same", activation="relu", name="conv"),
            layers.MaxPooling2D((2, 2), name="pool"),
            layers.BatchNormalization(momentum=0.9, name="norm"),
            layers.Flatten(name="flat"),
            layers.Dense(3, activation="softmax", name="classes"),
        ],
        name="convnet",
    )


def mlp(keras: Any) -> Any:
    """Sequential: 6 columns -> 3 classes."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(6,), name="columns"),
            layers.Dense(8, activation="tanh", name="hidden"),
            layers.Dense(3, activation="softmax", name="classes"),
        ],
        name="mlp",
    )


def binary_mlp(keras: Any) -> Any:
    """Sequential: 6 columns -> one probability."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(6,), name="columns"),
            layers.Dense(5, activation="relu", name="hidden"),
            layers.Dense(1, activation="sigmoid", name="probability"),
        ],
        name="binary_mlp",
    )


def regularized_mlp(keras: Any) -> Any:
    """Sequential: 6 columns -> 2 numbers, with L2 on a kernel and L1 on a bias: their penalty is in `loss`."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(6,), name="columns"),
            layers.Dense(5, activation="tanh", kernel_regularizer=keras.regularizers.L2(0.05), name="hidden"),
            layers.Dense(2, bias_regularizer=keras.regularizers.L1(0.02), name="numbers"),
        ],
        name="regularized_mlp",
    )


def lstm(keras: Any) -> Any:
    """Sequential: (5, 3) series -> 2 classes."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(5, 3), name="series"),
            layers.LSTM(6, return_sequences=True, name="first"),
            layers.LSTM(4, name="second"),
            layers.Dense(2, activation="softmax", name="classes"),
        ],
        name="lstm",
    )


def embedding_lstm(keras: Any) -> Any:
    """Sequential: 6 word numbers, 0 for none -> one probability; the mask flows from Embedding into LSTM."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(6,), dtype="int32", name="words"),
            layers.Embedding(9, 4, mask_zero=True, name="vectors"),
            layers.LSTM(5, name="reader"),
            layers.Dense(1, activation="sigmoid", name="probability"),
        ],
        name="embedding_lstm",
    )


def masked_sequences(keras: Any) -> Any:
    """Sequential: 6 word numbers -> a number a step; the mask reaches the loss."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(shape=(6,), dtype="int32", name="words"),
            layers.Embedding(9, 4, mask_zero=True, name="vectors"),
            layers.LSTM(5, return_sequences=True, name="reader"),
            layers.Dense(1, name="number"),
        ],
        name="masked_sequences",
    )


def stateful_lstm(keras: Any) -> Any:
    """Sequential, batches of 4: 5 word numbers -> 3 classes; the LSTM keeps its state between batches."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(batch_shape=(4, 5), dtype="int32", name="words"),
            layers.Embedding(9, 4, name="vectors"),
            layers.LSTM(5, stateful=True, name="reader"),
            layers.Dense(3, activation="softmax", name="classes"),
        ],
        name="stateful_lstm",
    )


def two_in_two_out(keras: Any) -> Any:
    """Functional: inputs (6,) and (5,) word numbers -> 3 classes and one number; Add, Multiply, Concatenate."""
    layers = keras.layers
    columns = keras.Input(shape=(6,), name="columns")
    words = keras.Input(shape=(5,), dtype="int32", name="words")
    hidden = layers.Dense(4, activation="tanh", name="hidden")(columns)
    vectors = layers.Embedding(9, 3, name="vectors")(words)
    reading = layers.LSTM(4, name="reader")(vectors)
    joined = layers.Concatenate(name="joined")([hidden, reading])
    summed = layers.Add(name="summed")([hidden, reading])
    product = layers.Multiply(name="product")([hidden, summed])
    classes = layers.Dense(3, activation="softmax", name="classes")(joined)
    number = layers.Dense(1, name="number")(product)
    return keras.Model([columns, words], [classes, number], name="two_in_two_out")


def shared_and_nested(keras: Any) -> Any:
    """Functional: two (6,) inputs through ONE Dense and ONE nested model -> one probability and 2 numbers."""
    layers = keras.layers
    inner_input = keras.Input(shape=(4,), name="inner_input")
    inner_hidden = layers.Dense(5, activation="relu", name="inner_hidden")(inner_input)
    inner_output = layers.Dense(3, name="inner_output")(inner_hidden)
    inner = keras.Model(inner_input, inner_output, name="inner")
    left = keras.Input(shape=(6,), name="left")
    right = keras.Input(shape=(6,), name="right")
    shared = layers.Dense(4, activation="tanh", name="shared")
    one, other = inner(shared(left)), inner(shared(right))
    joined = layers.Concatenate(name="joined")([one, other])
    probability = layers.Dense(1, activation="sigmoid", name="probability")(joined)
    numbers = layers.Dense(2, name="numbers")(one)
    return keras.Model([left, right], [probability, numbers], name="shared_and_nested")


def nested_norm(keras: Any) -> Any:
    """Sequential: 6 columns through a nested Sequential (Dense, BatchNormalization, Dense) -> 3 classes.

    In .h5 files a nested model's weights stand trainable first, then the rest: not in get_weights() order.
    """
    layers = keras.layers
    inner = keras.Sequential(
        [
            keras.Input(shape=(6,), name="inner_input"),
            layers.Dense(5, activation="relu", name="inner_hidden"),
            layers.BatchNormalization(momentum=0.8, name="inner_norm"),
            layers.Dense(4, activation="tanh", name="inner_output"),
        ],
        name="inner",
    )
    stack = [keras.Input(shape=(6,), name="columns"), inner, layers.Dense(3, activation="softmax", name="classes")]
    return keras.Sequential(stack, name="nested_norm")


# --- layers of one's own, as users write them ---


def own_classes(keras: Any) -> dict[str, Any]:
    """The classes, for `custom_objects`."""
    layers, ops = keras.layers, keras.ops

    class Linear(layers.Layer):
        """`build` and `add_weight`, a penalty, a constraint, a config."""

        def __init__(self, units: int = 8, **kwargs: Any):
            super().__init__(**kwargs)
            self.units = units

        def build(self, input_shape: Any) -> None:
            self.kernel = self.add_weight(
                shape=(input_shape[-1], self.units), initializer="glorot_uniform", regularizer="l2",
                constraint=keras.constraints.MaxNorm(1.0), name="kernel",
            )  # fmt: skip
            self.bias = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True, name="bias")
            super().build(input_shape)

        def call(self, inputs: Any) -> Any:
            return ops.tanh(ops.matmul(inputs, self.kernel) + self.bias)

        def compute_output_shape(self, input_shape: Any) -> Any:
            return (*input_shape[:-1], self.units)

        def get_config(self) -> dict[str, Any]:
            return {**super().get_config(), "units": self.units}

    class Block(layers.Layer):
        """Layers inside, a weight made in the constructor, `training`, `add_loss`; no config of its own."""

        def __init__(self, width: int, **kwargs: Any):
            super().__init__(**kwargs)
            self.first = layers.Dense(width, activation="tanh")
            self.second = layers.Dense(4)
            self.norm = layers.BatchNormalization(momentum=0.8)
            self.scale = self.add_weight(shape=(), initializer="ones", name="scale")

        def call(self, x: Any, training: Any = None) -> Any:
            y = self.second(self.norm(self.first(x), training=training)) * self.scale
            self.add_loss(0.01 * ops.mean(ops.square(y)))
            return x[:, :4] + y

    class Running(layers.Layer):
        """A weight that training does not change by gradients, but by itself."""

        def build(self, input_shape: Any) -> None:
            self.total = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False, name="total")
            self.count = self.add_weight(shape=(), initializer="zeros", trainable=False, name="count")

        def call(self, x: Any, training: Any = None) -> Any:
            if training:
                self.total.assign_add(ops.sum(x, axis=0))
                self.count.assign(self.count + 1.0)
            return x - 0.001 * self.total

    class Pooled(layers.Layer):
        """Several inputs, and a mask."""

        def __init__(self, **kwargs: Any):
            super().__init__(**kwargs)
            self.supports_masking = True

        def build(self, input_shape: Any) -> None:
            self.query = self.add_weight(shape=(input_shape[-1],), initializer="glorot_uniform", name="query")

        def call(self, inputs: Any, mask: Any = None) -> Any:
            scores = ops.einsum("bsd,d->bs", inputs, self.query)
            if mask is not None:
                scores = ops.where(mask, scores, -1e9)
            return ops.sum(ops.expand_dims(ops.softmax(scores, axis=-1), -1) * inputs, axis=1)

        def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
            return None

    class Mixed(layers.Layer):
        """Two inputs in places of their own, two outputs."""

        def build(self, left_shape: Any, right_shape: Any) -> None:
            self.gate = self.add_weight(shape=(left_shape[-1],), initializer="zeros", name="gate")

        def call(self, left: Any, right: Any) -> Any:
            share = ops.sigmoid(self.gate)
            return left * share + right * (1 - share), ops.maximum(left, right)

    class Network(keras.Model):
        """A model of one's own with a weight of its own and lists of layers."""

        def __init__(self, **kwargs: Any):
            super().__init__(**kwargs)
            self.hidden = [layers.Dense(6, activation="relu", name=f"hidden_{i}") for i in range(2)]
            self.head = layers.Dense(3, activation="softmax", name="classes")

        def build(self, input_shape: Any) -> None:
            self.shift = self.add_weight(shape=(input_shape[-1],), initializer="zeros", name="shift")
            super().build(input_shape)

        def call(self, inputs: Any, training: Any = None) -> Any:
            x = inputs + self.shift
            for layer in self.hidden:
                x = layer(x)
            return self.head(x)

    return {one.__name__: one for one in (Linear, Block, Running, Pooled, Mixed, Network)}


def own_chain(keras: Any) -> Any:
    """Sequential: 6 columns -> 3 classes, through layers of one's own."""
    own = own_classes(keras)
    return keras.Sequential(
        [
            keras.Input(shape=(6,), name="columns"),
            own["Linear"](5, name="linear"),
            own["Block"](7, name="block"),
            own["Running"](name="running"),
            keras.layers.Dense(3, activation="softmax", name="classes"),
        ],
        name="own_chain",
    )


def own_branches(keras: Any) -> Any:
    """Functional: 6 columns -> 3 classes; functions and operators between layers, two inputs and outputs of one."""
    own, layers, ops = own_classes(keras), keras.layers, keras.ops
    columns = keras.Input(shape=(6,), name="columns")
    left = own["Linear"](4, name="left")(columns)
    right = ops.tanh(layers.Dense(4, name="right")(columns)) * 0.5 + 0.1
    mixed, largest = own["Mixed"](name="mixed")(left, right)
    joined = ops.concatenate([mixed, largest - ops.mean(largest, axis=-1, keepdims=True), columns[:, 1:3]], axis=-1)
    return keras.Model(columns, layers.Dense(3, activation="softmax", name="classes")(joined), name="own_branches")


def own_sequence(keras: Any) -> Any:
    """Functional: ids (with 0 as padding) -> 2 classes; a mask into a layer of one's own, TimeDistributed."""
    own, layers = own_classes(keras), keras.layers
    ids = keras.Input(shape=(6,), dtype="int32", name="ids")
    x = layers.Embedding(9, 4, mask_zero=True, name="vectors")(ids)
    x = own["Pooled"](name="pooled")(x)
    x = layers.RepeatVector(3, name="repeated")(x)
    x = layers.TimeDistributed(own["Linear"](3, name="linear"), name="each")(x)
    x = layers.Lambda(lambda y: keras.ops.sum(y, axis=1), output_shape=(3,), name="summed")(x)
    return keras.Model(ids, layers.Dense(2, activation="softmax", name="classes")(x), name="own_sequence")


def own_model(keras: Any) -> Any:
    """A subclass of Model: 6 columns -> 3 classes."""
    model = own_classes(keras)["Network"](name="own_model")
    model(np.zeros((1, 6), "float32"))
    return model
