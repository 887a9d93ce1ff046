"""The training family: histories, results, weights and predictions of short runs."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import keras
import networks
import numpy as np

from make.data import draw, initial_weights
from make.record import Family, plain, rng_for
from make.training_cases import TEST, TRAIN, rows

ABOUT = "Networks of networks.py trained on stored data from stored weights: see README.md."


def make(folder: Path) -> None:
    """Write training.json and training.npz."""
    write_rows(Family("training", folder, ABOUT), rows())


def write_rows(family: Family, cases: list[dict[str, Any]]) -> None:
    """Run every case and write the family."""
    for case in cases:
        _add(family, case)
        keras.backend.clear_session()
    family.write()


def _unwrap(arrays: list[Any]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays


def _add(family: Family, case: dict[str, Any]) -> None:
    rng = rng_for(case["name"])
    model = getattr(networks, case["network"])(keras)
    for name in case.get("frozen", ()):
        model.get_layer(name).trainable = False
    model.set_weights(initial_weights(model, rng))
    arrays: dict[str, Any] = {f"initial_weights/{i}": w for i, w in enumerate(model.get_weights())}
    data: dict[str, Any] = {}
    inputs, targets = draw(case["network"], TRAIN + TEST, rng)
    for part, chosen in (("train", slice(0, TRAIN)), ("test", slice(TRAIN, None))):
        x, y = [v[chosen] for v in inputs.values()], [v[chosen] for v in targets.values()]
        steps = y[0].shape[1:2] if case.get("temporal") else ()
        weight = rng.uniform(0, 2, (len(x[0]), *steps)).astype(np.float32)
        data[part] = (x, y, weight)
        arrays |= {f"{part}/inputs/{name}": v for name, v in zip(inputs, x, strict=True)}
        arrays |= {f"{part}/targets/{name}": v for name, v in zip(targets, y, strict=True)}
        if any(call.get("sample_weight") for call in case["calls"]):
            arrays[f"{part}/sample_weight"] = weight
    compiled = dict(case["compile"])
    compiled["optimizer"] = keras.optimizers.deserialize(
        copy.deepcopy(compiled["optimizer"])
    )  # it changes what it reads
    model.compile(**compiled)
    results = [_call(model, call, data) for call in case["calls"]]
    arrays |= {f"final_weights/{i}": w for i, w in enumerate(model.get_weights())}
    if case["network"] == "stateful_lstm":
        model.get_layer("reader").reset_state()
    predictions = model.predict(_unwrap(data["test"][0]), batch_size=4, verbose=0)
    predictions = predictions if isinstance(predictions, list) else [predictions]
    arrays |= {f"predictions/{name}": p for name, p in zip(targets, predictions, strict=True)}
    family.add(
        {
            **plain(case),
            "inputs": list(inputs),
            "targets": list(targets),
            "weights": [w.path for w in model.weights],
            "metrics_names": plain(model.metrics_names),
            "results": results,
        },
        arrays,
    )


def _result(model, named: dict[str, Any]) -> dict[str, Any]:
    """Both returns of one call (a second call would move the running means and the states of an LSTM)."""
    values = model._flatten_metrics_in_order(named)
    return {
        "named": {key: float(value) for key, value in named.items()},
        "values": [float(v) for v in np.atleast_1d(values)],
    }


def _callback(class_name: str, config: dict[str, Any]) -> Any:
    """A callback; the schedule of a LearningRateScheduler is a table of rates by epoch, or a factor on the last one."""
    if class_name != "LearningRateScheduler":
        return getattr(keras.callbacks, class_name)(**config)
    if "table" in config:
        return keras.callbacks.LearningRateScheduler(lambda epoch: config["table"][epoch])
    return keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate * config["factor"])


def _call(model, call: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """Make one call; its result as plain values."""
    x, y, weight = data[call["data"]]
    arguments = dict(call["arguments"])
    if "rows" in call:
        chosen = slice(*call["rows"])
        x, y, weight = [v[chosen] for v in x], [v[chosen] for v in y], weight[chosen]
    if call.get("sample_weight"):
        arguments["sample_weight"] = weight
    if call["call"] in ("train_on_batch", "test_on_batch"):
        return _result(model, getattr(model, call["call"])(_unwrap(x), _unwrap(y), return_dict=True, **arguments))
    if call["call"] == "evaluate":
        return _result(model, model.evaluate(_unwrap(x), _unwrap(y), verbose=0, return_dict=True, **arguments))
    if "class_weight" in call:
        arguments["class_weight"] = {int(key): value for key, value in call["class_weight"].items()}
    if "validation" in call:
        test_x, test_y, test_weight = data[call["validation"]]
        validation = (_unwrap(test_x), _unwrap(test_y))
        arguments["validation_data"] = (*validation, test_weight) if call.get("sample_weight") else validation
    stopping = None
    if "early_stopping" in call:
        stopping = keras.callbacks.EarlyStopping(**call["early_stopping"])
        arguments["callbacks"] = [stopping]
    if "callbacks" in call:
        made = [_callback(**one) for one in call["callbacks"]]
        arguments["callbacks"] = made
        stopping = next((one for one in made if isinstance(one, keras.callbacks.EarlyStopping)), None)
    history = model.fit(_unwrap(x), _unwrap(y), verbose=0, **arguments)
    result = {"history": plain(history.history), "epochs": history.epoch}
    if stopping is not None:
        result |= {"stopped_epoch": stopping.stopped_epoch, "best_epoch": stopping.best_epoch}
    if "callbacks" in call:
        result["learning_rate"] = float(model.optimizer.learning_rate)
    return result
