"""A file with raw operations of TensorFlow between layers: `python make/keras2_nodes.py FOLDER`.

TensorFlow 2.0 to 2.3 wrote such files; tf_keras still writes them where nothing runs at once (graph mode). Writes
models/keras2_nodes.h5 (nodes as JSON), its
twin keras2_nodes_bytes.json (nodes as the bytes of protocol buffers, as TensorFlow 2.0 has them) and keras2_nodes.npz.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import numpy as np
import tensorflow as tf
import tf_keras as keras
from google.protobuf import json_format
from tf_keras import layers

tf.compat.v1.disable_eager_execution()


def network():
    a, b = keras.Input((4, 6), name="a"), keras.Input((4, 6), name="b")
    x = 1.0 - (a + b * 2.0)
    x = tf.concat([tf.nn.relu(x) / 3.0, layers.Dense(6, name="first")(a)], axis=-1)[:, 1:, ::2]
    x = tf.reduce_mean(tf.reshape(x, [-1, 18]), axis=1, keepdims=True) - tf.maximum(np.float32(0.1), b[:, 0])
    y = tf.multiply(x, np.arange(6, dtype="float32"))
    y = tf.squeeze(tf.expand_dims(layers.Dense(5, activation="tanh", name="second")(y), 1), axis=[1])
    z = tf.nn.softmax(tf.matmul(a, b, transpose_b=True))
    z = tf.reduce_sum(tf.transpose(z, perm=[0, 2, 1]), axis=[1])
    v = tf.stack([tf.where(a > b, a, -b), tf.abs(a) ** 2], axis=1)[:, :, :, -1]
    v = tf.cast(v > 0.5, "float32") + tf.clip_by_value(v, -0.3, 0.3) - tf.sigmoid(v) + tf.square(tf.math.exp(-v))
    u = tf.pad(tf.reshape(a, (tf.shape(a)[0], 24)), [[0, 0], [1, 2]])
    p, q = tf.split(tf.gather(b, [5, 1, 1, 0], axis=2), 2, axis=-1)
    r = tf.math.squared_difference(p, q) + tf.math.rsqrt(tf.nn.leaky_relu(q) ** 2 + 1.0) + tf.math.log1p(p * p)
    s = tf.tile(tf.reverse(a, [1])[:, tf.newaxis, ..., 1], [1, 2, 1]) + tf.cumsum(b, axis=1)[:, :2, 0:4]
    return keras.Model([a, b], [y, z, v, u, r, s], name="nodes")


def as_bytes(config):
    """The config with each NodeDef as the text of its bytes, but where these are no text (TensorFlow 2.0 fails there)."""
    for entry in config["config"]["layers"]:
        if entry["class_name"] == "TensorFlowOpLayer":
            node = json_format.ParseDict(entry["config"]["node_def"], tf.compat.v1.NodeDef())
            with contextlib.suppress(UnicodeDecodeError):
                entry["config"]["node_def"] = node.SerializeToString(deterministic=True).decode("utf8")
    return config


def main(folder: Path) -> None:
    keras.utils.set_random_seed(1)
    rng = np.random.default_rng(1)
    model = network()
    model.set_weights([rng.uniform(-0.5, 0.5, one.shape) for one in model.get_weights()])
    inputs = [rng.normal(size=(3, 4, 6)).astype("float32") for _ in model.inputs]
    made = model.predict(inputs)
    model.save(folder / "keras2_nodes.h5")
    config = {
        "class_name": "Functional",
        "config": model.get_config(),
        "keras_version": "2.3.0",
        "backend": "tensorflow",
    }
    text = json.dumps(config, default=lambda one: one.tolist())
    (folder / "keras2_nodes_bytes.json").write_text(json.dumps(as_bytes(json.loads(text))))
    arrays = {f"inputs/{i}": one for i, one in enumerate(inputs)}
    np.savez_compressed(
        folder / "keras2_nodes.npz", **arrays, **{f"predictions/{i}": one for i, one in enumerate(made)}
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
