"""Networks for measuring speed, in the common Keras API: the same functions build them on the engine and on each peer.

The first seven are the seeds' own; the others are of kinds that the seeds do not have, so that mechanisms are measured
and not cases.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Workload = Callable[[Any], tuple[Any, Any, Any, int]]
WORKLOADS: dict[str, Workload] = {}
LARGE: dict[str, Workload] = {}  # measured like the others, but too large to be counted in tests


def workload(build: Workload) -> Workload:
    WORKLOADS[build.__name__] = build
    return build


def _rng() -> np.random.Generator:
    return np.random.default_rng(0)


def _images(*shape: int) -> np.ndarray:
    return _rng().random(shape, dtype="f4")


def _classes(count: int, classes: int) -> np.ndarray:
    return np.eye(classes, dtype="f4")[_rng().integers(0, classes, count)]


def _truths(count: int) -> np.ndarray:
    return _rng().integers(0, 2, (count, 1)).astype("f4")


@workload
def seed_mlp(keras):
    L = keras.layers
    dense = [L.Dense(64, activation="relu") for _ in range(2)]
    model = keras.Sequential([L.Input((784,)), *dense, L.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
    return model, _images(6400, 784), _classes(6400, 10), 32


@workload
def seed_cifar_mlp(keras):
    L = keras.layers
    net = [L.Input((3072,)), L.Dense(512), L.Activation("relu"), L.Dropout(0.4)]
    net += [L.Dense(120), L.Activation("relu"), L.Dropout(0.2), L.Dense(10), L.Activation("sigmoid")]
    model = keras.Sequential(net)
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.Adam(0.01), metrics=["accuracy"])
    return model, _images(20000, 3072), _classes(20000, 10), 1000


@workload
def seed_vgg(keras):
    L = keras.layers
    net = [L.Input((100, 100, 3))]
    for filters in (32, 64):
        net += [L.Conv2D(filters, 3, activation="relu") for _ in range(2)]
        net += [L.MaxPooling2D(2), L.Dropout(0.25)]
    net += [L.Flatten(), L.Dense(256, activation="relu"), L.Dropout(0.5), L.Dense(10, activation="softmax")]
    model = keras.Sequential(net)
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.SGD(0.01, momentum=0.9, nesterov=True))
    return model, _images(128, 100, 100, 3), _classes(128, 10), 32


@workload
def seed_conv1d(keras):
    L = keras.layers
    net = [L.Input((100, 100)), *[L.Conv1D(64, 3, activation="relu") for _ in range(2)], L.MaxPooling1D(3)]
    net += [*[L.Conv1D(128, 3, activation="relu") for _ in range(2)], L.GlobalAveragePooling1D(), L.Dropout(0.5)]
    model = keras.Sequential([*net, L.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model, _images(1600, 100, 100), _truths(1600), 16


@workload
def seed_stacked_lstm(keras):
    L = keras.layers
    net = [L.Input((8, 16)), *[L.LSTM(32, return_sequences=True) for _ in range(2)], L.LSTM(32)]
    model = keras.Sequential([*net, L.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model, _images(6400, 8, 16), _classes(6400, 10), 64


@workload
def seed_two_inputs(keras):
    L = keras.layers
    words, more = L.Input((100,), dtype="int32", name="main_input"), L.Input((5,), name="aux_input")
    read = L.LSTM(32)(L.Embedding(10000, 512)(words))
    early = L.Dense(1, activation="sigmoid", name="aux_output")(read)
    x = L.Concatenate()([read, more])
    for _ in range(3):
        x = L.Dense(64, activation="relu")(x)
    model = keras.Model([words, more], [L.Dense(1, activation="sigmoid", name="main_output")(x), early])
    model.compile(optimizer="rmsprop", loss=["binary_crossentropy"] * 2, loss_weights=[1.0, 0.2])
    y = _truths(640)
    return model, [_rng().integers(0, 10000, (640, 100)).astype("i4"), _images(640, 5)], [y, y], 32


@workload
def seed_shared_lstm(keras):
    L = keras.layers
    a, b, read = L.Input((280, 256)), L.Input((280, 256)), L.LSTM(64)
    model = keras.Model([a, b], L.Dense(1, activation="sigmoid")(L.Concatenate()([read(a), read(b)])))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model, [_images(128, 280, 256), _images(128, 280, 256)], _truths(128), 32


@workload
def residual(keras):
    L = keras.layers
    image = L.Input((32, 32, 3))
    x = L.Conv2D(32, 3, padding="same")(image)
    for _ in range(3):
        y = L.Activation("relu")(L.BatchNormalization()(x))
        y = L.Conv2D(32, 3, padding="same")(y)
        y = L.Conv2D(32, 3, padding="same")(L.Activation("relu")(L.BatchNormalization()(y)))
        x = L.Add()([x, y])
    x = L.GlobalAveragePooling2D()(L.Activation("relu")(L.BatchNormalization()(x)))
    model = keras.Model(image, L.Dense(10, activation="softmax")(x))
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model, _images(640, 32, 32, 3), _classes(640, 10), 64


@workload
def separable(keras):
    L = keras.layers
    net = [L.Input((48, 48, 3)), L.Conv2D(32, 3, strides=2, padding="same", activation="relu")]
    for filters in (64, 128, 128):
        net += [L.DepthwiseConv2D(3, padding="same"), L.BatchNormalization(), L.Activation("relu")]
        net += [L.Conv2D(filters, 1), L.BatchNormalization(), L.Activation("relu")]
    net += [L.GlobalAveragePooling2D(), L.Dense(10, activation="softmax")]
    model = keras.Sequential(net)
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model, _images(320, 48, 48, 3), _classes(320, 10), 32


@workload
def u_shaped(keras):
    L = keras.layers

    def twice(x, filters):
        for _ in range(2):
            x = L.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return x

    image = L.Input((64, 64, 3))
    a = twice(image, 16)
    b = twice(L.MaxPooling2D(2)(a), 32)
    c = twice(L.MaxPooling2D(2)(b), 64)
    d = twice(L.Concatenate()([L.UpSampling2D(2)(c), b]), 32)
    e = twice(L.Concatenate()([L.UpSampling2D(2)(d), a]), 16)
    model = keras.Model(image, L.Conv2D(1, 1, activation="sigmoid")(e))
    model.compile(loss="binary_crossentropy", optimizer="adam")
    return model, _images(160, 64, 64, 3), _rng().integers(0, 2, (160, 64, 64, 1)).astype("f4"), 16


@workload
def gru_text(keras):
    L = keras.layers
    net = [L.Input((80,), dtype="int32"), L.Embedding(5000, 64), L.GRU(64), L.Dense(20, activation="softmax")]
    model = keras.Sequential(net)
    model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model, _rng().integers(0, 5000, (1280, 80)).astype("i4"), _rng().integers(0, 20, 1280).astype("i4"), 64


@workload
def wide_regression(keras):
    L = keras.layers
    net = [L.Input((200,)), *[L.Dense(1024, activation="relu") for _ in range(3)], L.Dense(1)]
    model = keras.Sequential(net)
    model.compile(loss="mse", optimizer="adam", metrics=["mae"])
    return model, _images(4096, 200), _images(4096, 1), 128


@workload
def transformer_text(keras):
    L = keras.layers
    words = L.Input((128,), dtype="int32")
    x = L.Embedding(5000, 64)(words)
    for _ in range(2):
        y = L.Dropout(0.1)(L.MultiHeadAttention(4, 16)(x, x))
        x = L.LayerNormalization(epsilon=1e-6)(L.Add()([x, y]))
        y = L.Dropout(0.1)(L.Dense(64)(L.Dense(128, activation="relu")(x)))
        x = L.LayerNormalization(epsilon=1e-6)(L.Add()([x, y]))
    x = L.Dropout(0.1)(L.GlobalAveragePooling1D()(x))
    model = keras.Model(words, L.Dense(2, activation="softmax")(x))
    model.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model, _rng().integers(0, 5000, (640, 128)).astype("i4"), _rng().integers(0, 2, 640).astype("i4"), 32


def resnet50(keras):
    """ResNet50 on images of 224x224, batches of 8: two steps an epoch."""
    model = keras.applications.ResNet50(weights=None, classes=1000)
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.SGD(0.01))
    return model, _images(16, 224, 224, 3), _classes(16, 1000), 8


LARGE["resnet50"] = resnet50
