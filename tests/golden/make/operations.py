"""Files of Keras 3 with operations between layers, and masks noted as operations: `python make/operations.py FOLDER`.

Writes models/operations.keras, .h5 and models/masked.keras, .h5 beside NAME.npz: inputs/i, predictions/i.
"""

from __future__ import annotations

import sys
from pathlib import Path

import keras
import numpy as np

layers, ops = keras.layers, keras.ops


def operations():
    """One output an operation, on two (4, 6) inputs."""
    x, y = keras.Input((4, 6), name="x"), keras.Input((4, 6), name="y")
    made = [
        x + y, x - 1.0, 2.0 * x, x / (y * y + 1.0), -x, x**2, ops.mean(x, axis=1), ops.sum(x, axis=-1, keepdims=True),
        x[:, 0], x[:, 1:3, ::2], x[..., -1], ops.transpose(x, (0, 2, 1)), ops.reshape(x, (-1, 24)),
        ops.concatenate([x, y], axis=1), ops.matmul(x, ops.transpose(y, (0, 2, 1))), ops.relu(x), ops.softmax(x, axis=1),
        ops.maximum(x, 0.0), ops.expand_dims(x, -1), ops.clip(x, -1, 1), ops.stack([x, y], axis=1),
        ops.squeeze(ops.expand_dims(x, 1), 1), ops.where(x > y, x, y), ops.split(x, 2, axis=1)[1], ops.gelu(x),
        ops.sqrt(ops.abs(x)), ops.max(x, axis=1), ops.leaky_relu(x, 0.1), ops.pad(x, ((0, 0), (1, 1), (0, 0))),
        ops.var(x, axis=1), ops.std(x, axis=-1), ops.swapaxes(x, 1, 2), ops.flip(x, axis=1), ops.log1p(ops.square(x)),
    ]  # fmt: skip
    return keras.Model([x, y], made, name="operations")


def masked():
    """A mask of word numbers, noted as NotEqual, through two LSTMs; sums and slices behind."""
    words = keras.Input((5,), dtype="int32", name="words")
    vectors = layers.Embedding(9, 3, mask_zero=True, name="vectors")(words)
    reading = layers.LSTM(3, name="second")(layers.LSTM(4, return_sequences=True, name="first")(vectors))
    number = layers.Dense(2, name="number")(reading)
    return keras.Model(words, ops.concatenate([(number * 2.0 + number)[:, :1], 1.0 - number], axis=-1), name="masked")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    rng = np.random.default_rng(7)
    for model in (operations(), masked()):
        model.set_weights([rng.normal(size=w.shape).astype("float32") for w in model.get_weights()])
        if model.name == "masked":
            inputs = [np.array([[1, 2, 0, 0, 0], [3, 4, 5, 6, 7], [8, 1, 1, 0, 0]], "int32")]
        else:
            inputs = [rng.normal(size=(3, 4, 6)).astype("float32") for _ in range(2)]
        made = model(inputs if len(inputs) > 1 else inputs[0])
        made = made if isinstance(made, list) else [made]
        arrays = {f"inputs/{i}": v for i, v in enumerate(inputs)} | {
            f"predictions/{i}": np.asarray(v) for i, v in enumerate(made)
        }
        np.savez_compressed(folder / f"{model.name}.npz", **arrays)
        for suffix in (".keras", ".h5"):
            model.save(folder / f"{model.name}{suffix}")
