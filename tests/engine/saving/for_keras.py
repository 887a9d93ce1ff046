"""Whole models for real Keras to read, in every format that it shares with us; by hand, for tests/golden/check_ours.py:

    python -m tests.engine.saving.for_keras FOLDER

In FOLDER, with a record of what we predict beside each: `layers/` (a model a layer), `files/` (what Keras 1 to 3 wrote
into tests/golden/models, read and written again), `nested/` (models in models, shared layers, wrappers) and `onnx/`
(networks that were read from ONNX), each as .keras and .h5.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from engine import Input, Model, Sequential, layers
from engine.applications import MobileNetV2
from engine.core.errors import EngineError
from engine.models import load_model
from tests.engine.golden_cases import FOLDER, cases
from tests.engine.saving import compatibility, onnx_graphs

Sample = tuple[str, Any, list[np.ndarray]]
# By library: what it does not read or predicts otherwise, as "part/file", and what it says of it.
NOT_READ: dict[str, dict[str, str]] = json.loads(compatibility.RECORD.read_text(encoding="utf8"))
WITH_RECORDS = ("functions", "parts", "cells", "chain", "nodes", "sizes")


def single() -> Iterator[Sample]:
    for name, example in compatibility.named_examples():
        made = compatibility.model_of(example)
        if made is not None:
            yield name, *made


def files() -> Iterator[Sample]:
    """Every whole model of tests/golden/models, with the inputs that were recorded beside it."""
    for case in [*cases("files"), *cases("keras2")]:
        if not case["weights_only"]:
            inputs = [case.array(f"test/inputs/{name}") for name in case["inputs"]]
            # A stateful network takes one batch.
            yield Path(case["file"]).stem, load_model(FOLDER / case["file"]), [array[:4] for array in inputs]
    for path in sorted((FOLDER / "models").glob("keras2*")):
        stem, _, part = path.stem.partition("_")
        if part in WITH_RECORDS and path.suffix in (".h5", ".keras"):
            with np.load(path.with_suffix(".npz")) as arrays:
                count = sum(key.startswith("inputs/") for key in arrays.files)
                yield (
                    f"{stem}_{part}_of{path.suffix[1:]}",
                    load_model(path),
                    [arrays[f"inputs/{i}"] for i in range(count)],
                )


def nested() -> Iterator[Sample]:
    """Models in models, called once and more often, with several inputs and outputs; shared layers; wrappers."""
    rng = np.random.default_rng(0)

    def data(*shape: int) -> np.ndarray:
        return rng.normal(size=shape).astype("float32")

    x = Input((4,))
    hidden = layers.Dense(3, activation="relu")(x)
    inner = Model(x, [hidden, layers.Dense(2)(hidden)], name="inner")
    chain = Sequential([Input((3,)), layers.Dense(3), layers.BatchNormalization()], name="chain")
    a, b = Input((4,), name="a"), Input((4,), name="b")
    (first, left), (second, right) = inner(a), inner(b)
    first, second = chain(first), chain(second)
    joined = layers.Concatenate()([first, second, left, right])
    shared = layers.Dense(4)
    total = layers.Add()([shared(joined), shared(layers.Dropout(0.5)(joined))])
    yield "several_calls", Model([a, b], [total, second, right]), [data(3, 4), data(3, 4)]
    x = Input((4,))
    outer = Model(x, inner(x)[0], name="outer")
    x = Input((4,))
    yield "two_deep", Model(x, chain(outer(x))), [data(3, 4)]
    x = Input((5, 4))
    yield "in_a_wrapper", Model(x, layers.TimeDistributed(outer)(x)), [data(3, 5, 4)]
    yield "chain_in_a_wrapper", Sequential([Input((5, 3)), layers.TimeDistributed(chain)]), [data(3, 5, 3)]
    x = Input((5, 4))
    seen = layers.Attention(use_scale=True)([x, x])
    yield "attention", Model(x, layers.GlobalAveragePooling1D()(seen)), [data(3, 5, 4)]
    x = Input((4,))
    trained = Sequential([Input((4,)), Model(x, layers.Dense(2)(layers.LeakyReLU(0.1)(x)))])
    trained.compile("adam", "mse", metrics=["mae"])
    trained.fit(data(8, 4), data(8, 2), verbose=0)
    yield "trained", trained, [data(3, 4)]
    yield "mobilenet", MobileNetV2(weights=None, input_shape=(32, 32, 3), alpha=0.35, classes=4), [data(2, 32, 32, 3)]


def onnx(folder: Path) -> Iterator[Sample]:
    """What is read of ONNX, operator by operator."""
    path = folder / "graph.onnx"
    counts: Counter[str] = Counter()
    for row in onnx_graphs.ROWS:
        if not row.batch_first:
            continue
        path.write_bytes(row.proto().SerializeToString())
        kinds = "+".join(dict.fromkeys(node[0] for node in row.nodes))
        model = load_model(path)
        data = row.data(3)
        counts[kinds] += 1
        yield f"{kinds}-{counts[kinds]}", model, [data[name] for name in row.shapes]
    path.unlink()


def write(folder: Path, samples: Iterator[Sample]) -> int:
    """The files and their records; how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, model, arrays in samples:
        arrays = [array.astype(tensor.dtype) for array, tensor in zip(arrays, model.inputs, strict=True)]
        made = compatibility.predictions(model, arrays)
        for suffix in (".keras", ".h5"):
            stem = f"{name}_{suffix[1:]}"
            try:
                model.save(folder / f"{stem}{suffix}")
            except EngineError as error:
                print(f"not written: {stem}: {error}")
                continue
            record = {f"inputs/{i}": array for i, array in enumerate(arrays)}
            np.savez(folder / f"{stem}.npz", **record, **{f"predictions/{i}": array for i, array in enumerate(made)})
            count += 1
    return count


def main(folder: Path) -> None:
    for part, samples in (("layers", single()), ("files", files()), ("nested", nested()), ("onnx", onnx(folder))):
        print(f"{part}: {write(folder / part, samples)} files")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
