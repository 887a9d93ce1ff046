"""A file of Keras 2 (tf_keras) that computes with sizes: `python make/keras2_sizes.py FOLDER [nodes]`.

Writes models/keras2_sizes.h5 (tf.shape as TFOpLambda) or, with "nodes", models/keras2_sizes_nodes.h5 (as TensorFlow 2.0 to
2.3 noted it: raw operations), and beside it .npz: inputs/i, predictions/i.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import numpy as np
import tensorflow as tf
import tf_keras as keras
from tf_keras import layers


def network():
    a, b = keras.Input((4, 6), name="a"), keras.Input((3, 8), name="b")
    inner_in = keras.Input((4, 6))
    inner = keras.Model(inner_in, layers.Dense(6, name="within")(inner_in), name="inner")
    x = tf.reshape(a, tf.shape(b)) * b
    steps, width = tf.shape(a)[1], tf.shape(a)[2]
    y = tf.reshape(inner(a), [tf.shape(a)[0], steps * width]) / tf.cast(width, "float32")
    z = tf.reshape(tf.reshape(a, (-1, 2, 3)), tf.stack([tf.shape(a)[0], steps // 2, 2 * width]))
    u = tf.reshape(x, (tf.shape(x)[0], -1))
    v = tf.reshape(inner(a), tf.concat([tf.shape(a)[:1], [2, 12]], axis=0))
    return keras.Model([a, b], [x, y, z, u, v], name="sizes")


def main(folder: Path, nodes: bool) -> None:
    name = "keras2_sizes_nodes" if nodes else "keras2_sizes"
    if nodes:
        tf.compat.v1.disable_eager_execution()
    keras.utils.set_random_seed(1)
    rng = np.random.default_rng(1)
    model = network()
    inputs = [rng.normal(size=(3, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    made = model.predict(inputs)
    model.save(folder / f"{name}.h5")
    arrays = {f"inputs/{i}": one for i, one in enumerate(inputs)}
    np.savez_compressed(folder / f"{name}.npz", **arrays, **{f"predictions/{i}": one for i, one in enumerate(made)})


if __name__ == "__main__":
    main(Path(sys.argv[1]), "nodes" in sys.argv[2:])
