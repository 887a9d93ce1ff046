"""The networks of the training and file families, written once for real Keras and for the engine.

Each builder takes the module that speaks the Keras API (`keras`, `tf_keras`, or our `engine`) and returns an
uncompiled model whose layers all have names. The builder of a case is `getattr(networks, case["network"])`.
"""

from __future__ import annotations

from typing import Any


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
