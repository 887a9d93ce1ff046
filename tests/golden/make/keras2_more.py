"""Files of Keras 2 (tf_keras) with functions between layers, and its .keras and .weights.h5: `python make/keras2_more.py FOLDER`.

Writes models/keras2_functions.*, keras2_parts.*, keras2_cells.*, keras2_chain.* (.h5, .keras, .weights.h5) beside
NAME.npz: inputs/i, predictions/i.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import numpy as np
import tensorflow as tf

try:
    import tf_keras as keras
    from tf_keras import layers
except ImportError:  # Keras 2.12 itself, for keras212_*: there .keras files are written by keras.saving.saving_lib
    import keras
    from keras import layers


def functions():
    """What Keras 2.4 to 2.15 writes as TFOpLambda and SlicingOpLambda."""
    a, b = keras.Input((4, 6), name="a"), keras.Input((4, 6), name="b")
    inner_in = keras.Input((4, 6))
    inner = keras.Model(inner_in, layers.Dense(6, name="within")(inner_in) * 0.5 + inner_in, name="inner")
    x = 1.0 - (a + b * 2.0)
    x = tf.concat([tf.nn.relu(x) / 3.0, inner(a)], axis=-1)[:, 1:, ::2]
    x = tf.reduce_mean(tf.reshape(x, [-1, 18]), axis=1, keepdims=True) - tf.math.maximum(0.1, inner(b)[:, 0])
    y = tf.math.multiply(x, np.arange(6, dtype="float32"))
    y = tf.squeeze(tf.expand_dims(layers.Dense(5, activation="tanh")(y), 1), axis=[1])
    z = tf.nn.softmax(tf.matmul(a, b, transpose_b=True))
    z = tf.reduce_sum(tf.transpose(z, perm=[0, 2, 1]), axis=[1])
    v = tf.stack([tf.where(a > b, a, -b), tf.abs(a) ** 2], axis=1)[:, :, :, -1]
    v = tf.cast(v > 0.5, "float32") + tf.clip_by_value(v, -0.3, 0.3) - tf.sigmoid(v) + tf.square(tf.math.exp(-v))
    u = tf.pad(tf.reshape(a, (tf.shape(a)[0], 24)), [[0, 0], [1, 2]])
    p, q = tf.split(tf.gather(b, [5, 1, 1, 0], axis=2), 2, axis=-1)
    r = (
        tf.math.squared_difference(p, q)
        + tf.math.rsqrt(tf.nn.leaky_relu(q) ** 2 + 1.0)
        + tf.nn.gelu(p)
        + tf.math.log1p(p * p)
    )
    return keras.Model([a, b], [y, z, v, u, r], name="functions")


def parts():
    """Nested, shared, wrapped and recurrent layers."""
    words, image = keras.Input((5,), dtype="int32", name="words"), keras.Input((6, 6, 2), name="image")
    x = layers.Embedding(9, 4, mask_zero=True)(words)
    x = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(x)
    x = layers.TimeDistributed(layers.Dense(4), name="each")(x)
    x = layers.GRU(3)(x)
    body = keras.Sequential([layers.Conv2D(3, 3, activation="relu"), layers.BatchNormalization(), layers.Flatten(),
                             layers.Dense(3)], name="body")  # fmt: skip
    y = layers.Add()([x, body(image)])
    shared = layers.Dense(3, name="shared")
    y = layers.LayerNormalization()(shared(shared(y)))
    y = layers.SeparableConv1D(2, 2)(layers.Reshape((3, 1))(y))
    y = layers.MultiHeadAttention(2, 3)(y, y)
    return keras.Model([words, image], layers.SimpleRNN(2)(y), name="parts")


def cells():
    """RNN of a cell and of stacked ones, GRU of both kinds, states given and returned."""
    x, h = keras.Input((4, 3), name="x"), keras.Input((2,), name="h")
    stacked = layers.RNN([layers.LSTMCell(2), layers.GRUCell(3)], return_sequences=True, name="stacked")(x)
    alone = layers.RNN(layers.SimpleRNNCell(2), return_state=True, name="alone")(x, initial_state=[h])
    old = layers.GRU(2, reset_after=False, name="old")(x, initial_state=h)
    convolved = layers.ConvLSTM1D(2, 2, name="convolved")(layers.Reshape((4, 3, 1))(x))
    return keras.Model([x, h], [stacked, *alone, old, convolved], name="cells")


def chain():
    """A Sequential compiled and trained, so that its optimizer has a state."""
    model = keras.Sequential([layers.Dense(4, activation="relu", input_shape=(3,)), layers.Dropout(0.2), layers.Dense(1)],
                             name="chain")  # fmt: skip
    model.compile("adam", "mse", metrics=["mae"])
    model.fit(np.ones((8, 3), "float32"), np.zeros((8, 1), "float32"), verbose=0)
    return model


def main(folder: Path) -> None:
    keras.utils.set_random_seed(1)
    rng = np.random.default_rng(1)
    for make in (functions, parts, cells, chain):
        model = make()
        for weight in model.weights:
            if "moving_variance" not in weight.name:
                weight.assign(rng.uniform(-0.5, 0.5, weight.shape))
        inputs = [rng.integers(0, 9, (3, *one.shape[1:])).astype("int32") if one.dtype == tf.int32
                  else rng.normal(size=(3, *one.shape[1:])).astype("float32") for one in model.inputs]  # fmt: skip
        made = model(inputs if len(inputs) > 1 else inputs[0], training=False)
        made = made if isinstance(made, list) else [made]
        name = f"keras2_{make.__name__}"
        for suffix in (".h5", ".keras"):
            model.save(folder / f"{name}{suffix}")
        model.save_weights(folder / f"{name}.weights.h5")
        arrays = {f"inputs/{i}": one for i, one in enumerate(inputs)}
        arrays |= {f"predictions/{i}": one.numpy() for i, one in enumerate(made)}
        np.savez_compressed(folder / f"{name}.npz", **arrays)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
