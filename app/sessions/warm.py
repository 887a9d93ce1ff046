"""The second half of the kernels that a first run needs, compiled in a process of its own while the window opens.

`python -m app.sessions.warm` trains one batch of the dense end of a small network. The window's own process begins with
the convolutions; by the time it comes to the dense layers, their kernels lie in the disk cache.
"""

from __future__ import annotations

import numpy as np

import engine


def dense_half() -> None:
    """One batch through dropout, dense layers, softmax and loss, and back."""
    layers = engine.layers
    net = [layers.Input((1024,)), layers.Dropout(0.25), layers.Dense(128, activation="relu"), layers.Dropout(0.5)]
    model = engine.Sequential([*net, layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.train_on_batch(np.zeros((32, 1024), "float32"), np.zeros(32, "int32"))


if __name__ == "__main__":
    dense_half()
