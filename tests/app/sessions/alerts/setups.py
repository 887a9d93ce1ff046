"""Seeded trainings, sick and healthy: what is wrong with each is known."""

from dataclasses import dataclass

import numpy as np

import engine
from app.sessions.alerts import rules
from app.sessions.alerts.watcher import Watcher
from engine import layers as L


@dataclass
class Setup:
    name: str
    kind: str
    build: object
    data: object
    optimizer: object = "adam"
    loss: str = "sparse_categorical_crossentropy"
    epochs: int = 8
    batch: int = 32


def iris(scale=1.0, offset=0.0, keep=None, shuffled=False):
    def make(random):
        (x, y), _ = engine.datasets.iris.load_data()
        x = (x - x.mean(0)) / x.std(0) * scale + offset
        order = random.permutation(len(x))
        x, y = x[order].astype("float32"), y[order].astype("int32")
        if shuffled:
            y = random.permutation(y)
        return (x, y) if keep is None else (x[:keep], y[:keep])

    return make


def digits(scale=1.0, keep=600, shuffled=False):
    def make(random):
        (x, y), _ = engine.datasets.digits.load_data()
        x = x.reshape(len(x), 8, 8, 1).astype("float32")
        x = x / x.max() * scale
        order = random.permutation(len(x))[:keep]
        y = y[order].astype("int32")
        return x[order].astype("float32"), random.permutation(y) if shuffled else y

    return make


def sine(scale=1.0):
    def make(random):
        x = random.uniform(-3, 3, (400, 1)).astype("float32")
        return x, (scale * np.sin(x)).astype("float32")

    return make


def dense(*units, activation="relu", head=3, last="softmax", **more):
    def make(shape):
        body = [L.Dense(one, activation=activation, **more) for one in units]
        return engine.Sequential([engine.Input(shape), L.Flatten(), *body, L.Dense(head, activation=last)])

    return make


def cnn(**more):
    return lambda shape: engine.Sequential(
        [engine.Input(shape), L.Conv2D(8, 3, activation="relu", **more), L.MaxPooling2D(), L.Flatten(),
         L.Dense(32, activation="relu"), L.Dense(10, activation="softmax")])  # fmt: skip


def zeros(shape):
    return engine.Sequential(
        [engine.Input(shape), L.Dense(16, activation="tanh", kernel_initializer="zeros"),
         L.Dense(3, activation="softmax", kernel_initializer="zeros", use_bias=False)])  # fmt: skip


def sgd(rate, **more):
    return lambda: engine.optimizers.SGD(rate, **more)


def adam(rate):
    return lambda: engine.optimizers.Adam(rate)


def cold(shape):
    dead = {"bias_initializer": engine.initializers.Constant(-12.0)}
    return dense(32, 32, **dead)(shape)


def large(size):
    return {"kernel_initializer": engine.initializers.RandomNormal(stddev=size)}


SICK = [
    Setup("iris in thousands", rules.NOT_NORMALISED, dense(16), iris(1000.0)),
    Setup("iris far from 0", rules.NOT_NORMALISED, dense(16), iris(1.0, 500.0)),
    Setup("pixels from 0 to 255", rules.NOT_NORMALISED, cnn(), digits(255.0)),
    Setup("ten sigmoids", rules.VANISHING, dense(*[16] * 10, activation="sigmoid"), iris()),
    Setup("fourteen sigmoids on digits", rules.VANISHING, dense(*[16] * 14, activation="sigmoid", head=10), digits()),
    Setup("eight tanh of tiny weights", rules.VANISHING, dense(*[16] * 8, activation="tanh", **large(0.02)), iris()),
    Setup("wide relu of large weights", rules.EXPLODING, dense(64, 64, 64, 64, **large(1.0)), iris()),
    Setup("linear of large weights", rules.EXPLODING,
          dense(32, 32, 32, activation="linear", head=1, last="linear", **large(1.0)), sine(), sgd(1e-6), "mse"),
    Setup("a regression of large numbers", rules.EXPLODING, dense(32, head=1, last="linear"), sine(5000.0), loss="mse"),
    Setup("biases far below 0", rules.DEAD, cold, iris()),
    Setup("a convolution that is dead", rules.DEAD,
          cnn(bias_initializer=engine.initializers.Constant(-9.0)), digits()),
    Setup("relu killed by the first steps", rules.DEAD, dense(64, 64, head=3), iris(), sgd(30.0), epochs=4),
    Setup("digits with labels by chance", rules.OVERFITTING, dense(256, 256, head=10), digits(keep=200, shuffled=True),
          adam(0.003), epochs=30),
    Setup("iris with labels by chance", rules.OVERFITTING, dense(256, 256), iris(shuffled=True), adam(0.01), epochs=40),
    Setup("few digits, a large network", rules.OVERFITTING, dense(256, head=10), digits(keep=60, shuffled=True),
          adam(0.003), epochs=40),
    Setup("weights that are all 0", rules.PLATEAU, zeros, iris(), sgd(0.1), epochs=8),
    Setup("a rate of 1 for adam", rules.RATE_HIGH, cnn(), digits(), adam(1.0)),
    Setup("a rate of 0.5 for adam", rules.RATE_HIGH, dense(32, 32, activation="tanh", head=10), digits(), adam(0.5)),
    Setup("a rate of 1e-7", rules.RATE_LOW, dense(32, 32), iris(), adam(1e-7)),
    Setup("a rate of 1e-6 for sgd", rules.RATE_LOW, cnn(), digits(), sgd(1e-6)),
]  # fmt: skip

HEALTHY = [
    Setup("iris", "", dense(16, 16), iris(), adam(0.005), epochs=15),
    Setup("iris, sgd", "", dense(16), iris(), sgd(0.1), epochs=15),
    Setup("iris, tanh", "", dense(16, 16, activation="tanh"), iris(), adam(0.01), epochs=15),
    Setup("digits, convolution", "", cnn(), digits(), adam(0.002), epochs=8),
    Setup("digits, dense", "", dense(64, head=10), digits(), adam(0.002), epochs=8),
    Setup("digits, momentum", "", cnn(), digits(), sgd(0.05, momentum=0.9), epochs=8),
    Setup("digits, deep relu", "", dense(32, 32, 32, 32, 32, head=10, kernel_initializer="he_normal"), digits(),
          adam(0.002), epochs=10),
    Setup("sine", "", dense(32, 32, activation="tanh", head=1, last="linear"), sine(), adam(0.01), "mse", epochs=15),
    Setup("sine, relu", "", dense(32, 32, head=1, last="linear"), sine(), adam(0.005), "mse", epochs=15),
    Setup("digits, pixels to 16", "", cnn(), digits(16.0), adam(0.001), epochs=8),
]  # fmt: skip


def watched(setup, seed=3):
    """The alerts of a training, by kind."""
    engine.utils.set_random_seed(seed)
    x, y = setup.data(np.random.default_rng(seed))
    model = setup.build(x.shape[1:])
    optimizer = setup.optimizer if isinstance(setup.optimizer, str) else setup.optimizer()
    model.compile(optimizer, setup.loss)
    found = []
    watcher = Watcher([x], [y], found.append)
    model.fit(x, y, batch_size=setup.batch, epochs=setup.epochs, validation_split=0.25, callbacks=[watcher], verbose=0)
    return {alert.kind: alert for alert in found}
