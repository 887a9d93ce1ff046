"""A file of Keras 2 (tf_keras) with layers that prepare data: `python make/keras2_prepared.py FOLDER`.

Writes models/keras2_prepared.h5 (a Discretization of whole numbers' dtype, random layers with rng_type, tf.norm and
tf.math.top_k between layers) and .npz: inputs/i, predictions/i.
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


def network(rng):
    image, table, age = (
        keras.Input((8, 9, 2), name="image"),
        keras.Input((3,), name="table"),
        keras.Input((1,), name="age"),
    )
    x = layers.RandomFlip("horizontal")(layers.Rescaling(1 / 4, offset=-1)(image))
    x = layers.RandomContrast(0.2)(layers.RandomZoom(0.1)(layers.RandomRotation(0.1)(x)))
    x = layers.Resizing(4, 4)(layers.CenterCrop(6, 7)(x))
    normal = layers.Normalization()
    normal.adapt(rng.normal(size=(20, 3)) * 2 + 5)
    bins = layers.Discretization([-1.0, 0.0, 0.5, 2.0])(age)
    y = layers.Concatenate()([normal(table), layers.Flatten()(layers.Embedding(5, 3)(bins))])
    largest = tf.math.top_k(y, 2)
    return keras.Model([image, table, age], [x, y, tf.norm(y, axis=-1, keepdims=True), largest.values], name="prepared")


def main(folder: Path) -> None:
    keras.utils.set_random_seed(1)
    rng = np.random.default_rng(1)
    model = network(rng)
    inputs = [rng.normal(size=(4, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    made = model.predict(inputs)
    model.save(folder / "keras2_prepared.h5")
    arrays = {f"inputs/{i}": one for i, one in enumerate(inputs)}
    arrays |= {f"predictions/{i}": one for i, one in enumerate(made)}
    np.savez_compressed(folder / "keras2_prepared.npz", **arrays)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
