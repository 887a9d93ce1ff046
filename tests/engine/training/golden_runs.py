"""Runs of a golden training family repeated by the engine: the model built, each call made, its numbers compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

import engine
from engine import callbacks
from tests.engine.golden_cases import Case
from tests.golden import networks


@dataclass(frozen=True)
class Tolerance:
    """How near the numbers must be: of histories and evaluations, of weights, of predictions."""

    values: dict[str, float]
    weights: dict[str, float]
    predictions: dict[str, float]

    def times(self, factor: float) -> Tolerance:
        """The same, `factor` times as wide."""
        wider = (
            {key: value * factor for key, value in near.items()}
            for near in (self.values, self.weights, self.predictions)
        )
        return Tolerance(*wider)


# A batch's loss is rounded to float32 on the way; over a few epochs differences grow.
NEAR = Tolerance(
    values={"rtol": 2e-4, "atol": 2e-5},
    weights={"rtol": 2e-4, "atol": 2e-5},
    predictions={"rtol": 2e-4, "atol": 2e-5},
)

# Processors and kernels round differently, and some runs (most with a rate of 1.5) magnify that. Measured over five kinds of
# processor, with and without compiled kernels, with first weights changed by 3e-7 of themselves: the worst run not named
# here ended 10 times nearer than NEAR; these have ten times what they needed.
MAGNIFYING = {
    "plateau_patience2": 25,
    "plateau_accuracy_auto": 20,
    "stopping_auto_accuracy": 5,
    "plateau_default": 4,
    "early_stopping_best": 4,
    "loss_cosine_similarity": 3,
    "stopping_never_stopped_restore": 2,
    "plateau_and_stopping": 2,
    "plateau_min_lr": 2,
    "plateau_cooldown": 2,
}


def tolerance(case: Case) -> Tolerance:
    """How near a run must come to Keras's."""
    return NEAR.times(MAGNIFYING.get(case["name"], 1))


def built(case: Case) -> Any:
    """The case's network with the weights it began with, compiled."""
    model = getattr(networks, case["network"])(engine)
    for name in case.get("frozen", ()):
        model.get_layer(name).trainable = False
    model.set_weights(case.numbered("initial_weights"))
    optimizer = engine.optimizers.deserialize(dict(case["compile"]["optimizer"]))
    model.compile(**{**case["compile"], "optimizer": optimizer})
    return model


def data(case: Case, part: str, rows: list[int] | None = None) -> tuple[Any, Any, Any]:
    """Inputs, targets and sample weights (or None) of a part, `train` or `test`."""
    chosen = slice(*rows) if rows else slice(None)
    x = [case.array(f"{part}/inputs/{name}")[chosen] for name in case["inputs"]]
    y = [case.array(f"{part}/targets/{name}")[chosen] for name in case["targets"]]
    weight = case.array(f"{part}/sample_weight")
    return _alone(x), _alone(y), None if weight is None else weight[chosen]


def _alone(arrays: list[Any]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays


def callback(described: dict[str, Any]) -> Any:
    """A callback of its class and arguments; a scheduler's function out of its table or its factor."""
    arguments = dict(described["config"])
    if described["class_name"] == "LearningRateScheduler":
        if "table" in arguments:
            table = arguments["table"]
            return callbacks.LearningRateScheduler(lambda epoch, rate: table[epoch])
        factor = arguments["factor"]
        return callbacks.LearningRateScheduler(lambda epoch, rate: rate * factor)
    return getattr(callbacks, described["class_name"])(**arguments)


def _fit(model: Any, case: Case, call: dict[str, Any], expected: dict[str, Any], near: Tolerance) -> None:
    x, y, weight = data(case, call["data"])
    options = dict(call["arguments"]) | _class_weight(call)
    if call.get("sample_weight"):
        options["sample_weight"] = weight
    if "validation" in call:
        test = data(case, call["validation"])
        options["validation_data"] = test if call.get("sample_weight") else test[:2]
    listed = [callback(one) for one in call.get("callbacks", ())]
    if "early_stopping" in call:
        listed.append(callbacks.EarlyStopping(**call["early_stopping"]))
    history = model.fit(x, y, verbose=0, callbacks=listed, **options)
    assert set(history.history) == set(expected["history"])
    for key, values in expected["history"].items():
        np.testing.assert_allclose(history.history[key], values, **near.values, err_msg=key)
    assert history.epoch == expected["epochs"]
    for one in listed:
        if isinstance(one, callbacks.EarlyStopping):
            assert (one.stopped_epoch, one.best_epoch) == (expected["stopped_epoch"], expected["best_epoch"])
    if "learning_rate" in expected:
        np.testing.assert_allclose(float(model.optimizer.learning_rate), expected["learning_rate"], rtol=1e-6)


def _class_weight(call: dict[str, Any]) -> dict[str, Any]:
    if "class_weight" not in call:
        return {}
    return {"class_weight": {int(key): value for key, value in call["class_weight"].items()}}


def _one_call(model: Any, case: Case, call: dict[str, Any], expected: dict[str, Any], near: Tolerance) -> None:
    x, y, weight = data(case, call["data"], call.get("rows"))
    options = dict(call["arguments"]) | _class_weight(call)
    if call.get("sample_weight"):
        options["sample_weight"] = weight
    if call["call"] == "evaluate":
        options["verbose"] = 0
    found = getattr(model, call["call"])(x, y, return_dict=True, **options)
    assert set(found) == set(expected["named"])
    for key, value in expected["named"].items():
        np.testing.assert_allclose(found[key], value, **near.values, err_msg=key)


def check_run(case: Case) -> None:
    """All calls of a case give Keras's results, and so do the weights and predictions at the end."""
    near = tolerance(case)
    model = built(case)
    for call, expected in zip(case["calls"], case["results"], strict=True):
        (_fit if call["call"] == "fit" else _one_call)(model, case, call, expected, near)
    for found, array in zip(model.get_weights(), case.numbered("final_weights"), strict=True):
        np.testing.assert_allclose(found, array, **near.weights)
    if case["network"] == "stateful_lstm":
        model.get_layer("reader").reset_states()
    made = model.predict(data(case, "test")[0], batch_size=4)
    for found, name in zip(made if isinstance(made, list) else [made], case["targets"], strict=True):
        np.testing.assert_allclose(found, case.array(f"predictions/{name}"), **near.predictions)
