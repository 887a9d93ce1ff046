"""Short training runs of the golden file: histories, evaluations, final weights and predictions agree with Keras."""

import numpy as np
import pytest

import engine
from engine import callbacks
from tests.engine.golden_cases import cases
from tests.golden import networks

CASES = [*cases("training"), *cases("training_tensorflow")]

# A batch's loss is rounded to float32 on the way; over a few epochs differences grow.
CLOSE = {"rtol": 2e-3, "atol": 2e-4}


def built(case):
    model = getattr(networks, case["network"])(engine)
    for name in case.get("frozen", ()):
        model.get_layer(name).trainable = False
    model.set_weights(case.numbered("initial_weights"))
    optimizer = engine.optimizers.deserialize(dict(case["compile"]["optimizer"]))
    model.compile(**{**case["compile"], "optimizer": optimizer})
    return model


def alone(arrays):
    return arrays[0] if len(arrays) == 1 else arrays


def data(case, part, rows=None):
    chosen = slice(*rows) if rows else slice(None)
    x = [case.array(f"{part}/inputs/{name}")[chosen] for name in case["inputs"]]
    y = [case.array(f"{part}/targets/{name}")[chosen] for name in case["targets"]]
    weight = case.array(f"{part}/sample_weight")
    return alone(x), alone(y), None if weight is None else weight[chosen]


def check_values(found, expected):
    assert set(found) == set(expected["named"])
    for key, value in expected["named"].items():
        np.testing.assert_allclose(found[key], value, **CLOSE, err_msg=key)


def check_fit(model, case, call):
    x, y, weight = data(case, call["data"])
    options = dict(call["arguments"])
    if call.get("sample_weight"):
        options["sample_weight"] = weight
    if "class_weight" in call:
        options["class_weight"] = {int(key): value for key, value in call["class_weight"].items()}
    if "validation" in call:
        test = data(case, call["validation"])
        options["validation_data"] = test if call.get("sample_weight") else test[:2]
    stopping = callbacks.EarlyStopping(**call["early_stopping"]) if "early_stopping" in call else None
    history = model.fit(x, y, verbose=0, callbacks=[stopping] if stopping else None, **options)
    return history, stopping


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_run_agrees(case):
    model = built(case)
    for call, expected in zip(case["calls"], case["results"], strict=True):
        if call["call"] == "fit":
            history, stopping = check_fit(model, case, call)
            assert set(history.history) == set(expected["history"])
            for key, values in expected["history"].items():
                np.testing.assert_allclose(history.history[key], values, **CLOSE, err_msg=key)
            assert history.epoch == expected["epochs"]
            if stopping is not None:
                assert (stopping.stopped_epoch, stopping.best_epoch) == (
                    expected["stopped_epoch"],
                    expected["best_epoch"],
                )
            continue
        x, y, weight = data(case, call["data"], call.get("rows"))
        options = dict(call["arguments"]) | ({"sample_weight": weight} if call.get("sample_weight") else {})
        if call["call"] == "evaluate":
            options["verbose"] = 0
        check_values(getattr(model, call["call"])(x, y, return_dict=True, **options), expected)
    for found, array in zip(model.get_weights(), case.numbered("final_weights"), strict=True):
        np.testing.assert_allclose(found, array, rtol=5e-3, atol=5e-4)
    if case["network"] == "stateful_lstm":
        model.get_layer("reader").reset_states()
    made = model.predict(data(case, "test")[0], batch_size=4)
    for found, name in zip(made if isinstance(made, list) else [made], case["targets"], strict=True):
        np.testing.assert_allclose(found, case.array(f"predictions/{name}"), rtol=2e-3, atol=5e-4)
