"""Save a trained network the way a user does and record what its file must give back. Serves Keras 3 and tf_keras."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import networks
import numpy as np

from make.data import draw, initial_weights
from make.record import Family, plain, rng_for

SAMPLES, TEST = 20, 8


@dataclass(frozen=True)
class FileCase:
    """One file: the network, how it was compiled (None: never), how it was written, its suffix.

    `resume`: record one more epoch after saving, which a loaded model repeats when the optimizer's state came back.
    """

    name: str
    network: str
    optimizer: Any = None
    compile: dict[str, Any] | None = None
    suffix: str = ".h5"
    weights_only: bool = False
    resume: bool = False


def add_file(family: Family, case: FileCase, keras: Any, writer: str) -> Any:
    """Build, train, save and record one case. Returns the model, so that the caller can look at what it holds."""
    rng = rng_for(case.name)
    folder = family.folder / "models"
    folder.mkdir(exist_ok=True)
    model = getattr(networks, case.network)(keras)
    model.set_weights(initial_weights(model, rng))
    inputs, targets = draw(case.network, SAMPLES + TEST, rng)
    train_x, train_y = ([v[:SAMPLES] for v in part.values()] for part in (inputs, targets))
    test_x = [v[SAMPLES:] for v in inputs.values()]
    fit = {"batch_size": 4, "epochs": 2, "shuffle": False}
    if case.compile is not None:
        model.compile(optimizer=case.optimizer, **case.compile)
        model.fit(_one(train_x), _one(train_y), verbose=0, **fit)
    path = folder / f"{case.name}{case.suffix}"
    (model.save_weights if case.weights_only else model.save)(os.fspath(path))
    (folder / f"{case.name}.json").write_text(model.to_json() + "\n")
    lines: list[str] = []
    model.summary(print_fn=lambda line, **_: lines.append(line))
    (folder / f"{case.name}.summary.txt").write_text("\n".join(lines) + "\n")

    arrays: dict[str, Any] = {f"test/inputs/{n}": v for n, v in zip(inputs, test_x, strict=True)}
    arrays |= {f"weights/{i}": w for i, w in enumerate(model.get_weights())}
    predictions = _predict(model, test_x)
    arrays |= {f"predictions/{n}": v for n, v in zip(targets, predictions, strict=True)}
    row: dict[str, Any] = {
        "name": case.name,
        "network": case.network,
        "writer": writer,
        "file": f"models/{path.name}",
        "json": f"models/{case.name}.json",
        "summary": f"models/{case.name}.summary.txt",
        "weights_only": case.weights_only,
        "compiled": case.compile is not None,
        "compile": plain(case.compile),
        "inputs": list(inputs),
        "targets": list(targets),
        "weights": [getattr(w, "path", w.name) for w in model.weights],
        "trainable_parameters": sum(int(np.prod(w.shape)) for w in model.trainable_weights),
        "parameters": model.count_params(),
    }
    if case.compile is not None:
        row["optimizer"] = {"class_name": type(model.optimizer).__name__, "config": plain(model.optimizer.get_config())}
    if case.resume:
        arrays |= {f"resume/inputs/{n}": v for n, v in zip(inputs, train_x, strict=True)}
        arrays |= {f"resume/targets/{n}": v for n, v in zip(targets, train_y, strict=True)}
        more = fit | {"epochs": 1}
        history = model.fit(_one(train_x), _one(train_y), verbose=0, **more).history
        row["resume"] = {"arguments": more, "history": plain(history)}
        arrays |= {f"resume/weights/{i}": w for i, w in enumerate(model.get_weights())}
        row["resume"]["writer_resumes_itself"] = _resumes(keras, path, model, train_x, train_y, more)
    if "stateful" in case.network:
        # The states go on from the call above: a second answer to the same input differs from the first.
        arrays |= {
            f"predictions_again/{n}": v for n, v in zip(targets, _predict(model, test_x, reset=False), strict=True)
        }
    family.add(row, {key: _float32(value) for key, value in arrays.items()})
    return model


def _resumes(keras: Any, path: Path, model: Any, x: list[Any], y: list[Any], arguments: dict[str, Any]) -> bool:
    """Whether the writer's own load_model, then the same epoch, ends at the weights of `model`, which never stopped."""
    try:
        again = keras.models.load_model(os.fspath(path))
        again.fit(_one(x), _one(y), verbose=0, **arguments)
    except ValueError:  # Keras 3 on .h5: 'mse' in a loss does not load, and the optimizer is built with no variables
        return False
    return all(np.allclose(a, b, atol=1e-5) for a, b in zip(model.get_weights(), again.get_weights(), strict=True))


def _one(arrays: list[Any]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays


def _float32(value: Any) -> np.ndarray:
    array = np.asarray(value)
    return array.astype(np.float32) if array.dtype == np.float64 else array


def _predict(model: Any, inputs: list[np.ndarray], reset: bool = True) -> list[np.ndarray]:
    """Predictions in batches of 4, one array an output; the states of recurrent layers start at zero when `reset`."""
    for layer in model.layers:
        if reset and getattr(layer, "stateful", False) and hasattr(layer, "states"):
            getattr(layer, "reset_state", getattr(layer, "reset_states", None))()
    predictions = model.predict(_one(inputs), batch_size=4, verbose=0)
    return list(predictions) if isinstance(predictions, list | tuple) else [predictions]
