"""A model of Keras 3 with a block at two depths: `python make/keras3_in_two_places.py FOLDER`.

Writes models/keras3_in_two_places.keras, in which the block's weights stand at one place alone (Keras 3.15 itself cannot
read the file), and .npz: inputs/0, predictions/0.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "jax")

import keras
import numpy as np
from keras import layers


def main(folder: Path) -> None:
    keras.utils.set_random_seed(1)
    x = keras.Input((6,))
    block = keras.Model(x, layers.LayerNormalization()(layers.Dense(6, name="d", activation="relu")(x)), name="block")
    chain = keras.Sequential([keras.Input((6,)), layers.Dense(6, name="d"), block], name="chain")
    x = keras.Input((6,))
    model = keras.Model(x, layers.add([chain(x), block(x)]))
    data = np.random.default_rng(1).normal(size=(4, 6)).astype("float32")
    model.save(folder / "keras3_in_two_places.keras")
    predicted = np.asarray(model(data))
    np.savez_compressed(folder / "keras3_in_two_places.npz", **{"inputs/0": data, "predictions/0": predicted})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
