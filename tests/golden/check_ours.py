"""Load .h5 files that the engine wrote with real Keras and compare predictions. By hand, never in the suite:

    /opt/peers/venv/bin/python tests/golden/check_ours.py FOLDER

For every `NAME.h5` (or `.keras`) in FOLDER, `NAME.npz` beside it holds what the engine predicts: `inputs/0`,
`inputs/1`, … (one batch, in the order of the model's inputs) and `predictions/0`, … (in the order of its outputs). If
`NAME.json` is there (the engine's to_json), it must load too and, with the file's weights, predict the same.
Prints a table; exit code 1 when a file does not load, a prediction differs by more than 1e-5 (of numbers above 1: by
more than that part of them), or there is no file.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np

TOLERANCE = 1e-5


def check(path: Path, keras: Any) -> tuple[float, str]:
    """Largest difference over all predictions of one file, and a remark. Raises what Keras raises on loading."""
    record = path.with_suffix(".npz")
    if not record.exists():
        raise FileNotFoundError(f"{record.name} is missing: expected inputs/i and predictions/i beside {path.name}")
    with np.load(record) as arrays:
        inputs, expected = (_numbered(arrays, part) for part in ("inputs", "predictions"))
    if not inputs or not expected:
        raise ValueError(
            f"{record.name} holds {len(inputs)} inputs and {len(expected)} predictions; expected some of each"
        )
    model = keras.models.load_model(path)
    difference = _difference(model, inputs, expected)
    # In Keras 3 `optimizer` is an attribute of the compiled model alone.
    optimizer = getattr(model, "optimizer", None)
    remark = f"compiled, {type(optimizer).__name__}" if optimizer is not None else "not compiled"
    text = path.with_suffix(".json")
    if text.exists():
        twin = keras.models.model_from_json(text.read_text())
        twin.set_weights(model.get_weights())
        difference = max(difference, _difference(twin, inputs, expected))
        remark += ", json too"
    return difference, remark


def _numbered(arrays: Any, part: str) -> list[np.ndarray]:
    count = sum(key.startswith(f"{part}/") for key in arrays.files)
    return [arrays[f"{part}/{index}"] for index in range(count)]


def _difference(model: Any, inputs: list[np.ndarray], expected: list[np.ndarray]) -> float:
    found = model(inputs if len(inputs) > 1 else inputs[0], training=False)
    found = list(found) if isinstance(found, list | tuple) else [found]
    if len(found) != len(expected):
        raise ValueError(f"the model has {len(found)} outputs; the record has {len(expected)}")
    worst = 0.0
    for index, (one, other) in enumerate(zip(found, expected)):
        array = np.asarray(one)
        if array.dtype == bool:
            array, other = array.astype(np.int8), other.astype(np.int8)
        if array.shape != other.shape:
            raise ValueError(f"output {index} has shape {array.shape}; the record has {other.shape}")
        # NaN must not pass as "no difference".
        gap = (np.abs(array - other) / np.maximum(1, np.abs(other))).max(initial=0.0)
        worst = max(worst, float("inf") if np.isnan(gap) else float(gap))
    return worst


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--backend", choices=("tensorflow", "jax", "torch"), default="tensorflow")
    parser.add_argument("--library", choices=("keras", "tf_keras"), default="keras", help="Keras 3, or Keras 2")
    options = parser.parse_args()
    os.environ["KERAS_BACKEND"] = options.backend
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    keras = importlib.import_module(options.library)

    paths = sorted(path for suffix in ("*.h5", "*.keras") for path in options.folder.glob(suffix))
    failures = 0
    for path in paths:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                difference, remark = check(path, keras)
            except Exception as error:  # the table must go on to the next file, whatever Keras raises
                difference, remark = float("inf"), f"{type(error).__name__}: {str(error).strip().splitlines()[0]}"
        good = difference <= TOLERANCE
        failures += not good
        print(f"{'ok  ' if good else 'FAIL'}  {difference:9.2e}  {path.name:40}  {remark}")
    print(f"{options.library} {keras.__version__} on {options.backend}: {len(paths)} files, {failures} failures")
    return 1 if failures or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
