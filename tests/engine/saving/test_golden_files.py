"""Files that Keras 2 and Keras 3 wrote: same weights, same predictions, and training goes on where it stopped."""

import json

import numpy as np
import pytest

from engine.models import load_model, model_from_json
from tests.engine.golden_cases import FOLDER, cases

FILES = [*cases("files"), *cases("keras2")]
WHOLE = [case for case in FILES if not case["weights_only"]]
BARE = [case for case in FILES if case["weights_only"]]
RESUMED = [case for case in WHOLE if "resume" in case]


def inputs_of(case, part="test"):
    return [case.array(f"{part}/inputs/{name}") for name in case["inputs"]]


def predictions(model, inputs):
    made = model.predict(inputs if len(inputs) > 1 else inputs[0], batch_size=4)
    return made if isinstance(made, list) else [made]


def check(model, case):
    for index, weight in enumerate(model.get_weights()):
        np.testing.assert_array_equal(weight, case.array(f"weights/{index}"))
    assert len(model.weights) == len(case["weights"])
    for name, made in zip(case["targets"], predictions(model, inputs_of(case)), strict=True):
        np.testing.assert_allclose(made, case.array(f"predictions/{name}"), atol=1e-5, rtol=0)


@pytest.mark.parametrize("case", WHOLE, ids=repr)
def test_a_file_of_keras_gives_its_predictions(case):
    model = load_model(FOLDER / case["file"])
    assert model.compiled == case["compiled"]
    if case["compiled"]:
        assert type(model.optimizer).__name__ == case["optimizer"]["class_name"]
        assert float(model.optimizer.learning_rate) == pytest.approx(case["optimizer"]["config"]["learning_rate"])
    check(model, case)


@pytest.mark.parametrize("suffix", [".h5", ".keras"])
@pytest.mark.parametrize("case", WHOLE, ids=repr)
def test_what_was_read_is_written_and_read_again(case, suffix, tmp_path):
    model = load_model(FOLDER / case["file"])
    path = tmp_path / f"again{suffix}"
    model.save(path)
    again = load_model(path)
    check(again, case)
    # Losses are written under their full names: Keras 3 does not find "mse" in a file.
    text = json.dumps(model.get_compile_config()).replace('"mse"', '"mean_squared_error"')
    expected = json.loads(text)
    found = again.get_compile_config()
    for one in (expected, found):
        if one and not one["optimizer"]["config"].get("use_ema"):
            # Nothing is averaged, and Keras 2 does not take it: .h5 files have it not.
            one["optimizer"]["config"].pop("ema_overwrite_frequency", None)
    assert expected == found
    assert again.to_json() == model.to_json()


@pytest.mark.parametrize("case", BARE, ids=repr)
def test_weights_alone_go_into_the_architecture_beside_them(case):
    model = model_from_json((FOLDER / case["json"]).read_text())
    report = model.load_weights(FOLDER / case["file"])
    check(model, case)
    assert not report.left and {row.layer for row in report.taken} == {one.name for one in model.layers if one.weights}


@pytest.mark.parametrize("name", ["w.h5", "w.weights.h5", "w.keras"])
@pytest.mark.parametrize("case", BARE, ids=repr)
def test_weights_go_through_every_format_in_order_and_by_name(case, name, tmp_path):
    model = model_from_json((FOLDER / case["json"]).read_text())
    model.load_weights(FOLDER / case["file"])
    (model.save if name.endswith(".keras") else model.save_weights)(tmp_path / name)
    for options in ({}, {"by_name": True}):
        again = model_from_json((FOLDER / case["json"]).read_text())
        assert not again.load_weights(tmp_path / name, **options).left
        check(again, case)


@pytest.mark.parametrize("case", cases("files") + cases("keras2"), ids=repr)
def test_the_json_of_keras_is_read_and_ours_is_stable(case):
    model = model_from_json((FOLDER / case["json"]).read_text())
    assert [weight.shape for weight in model.weights] == [
        case.array(f"weights/{index}").shape for index in range(len(case["weights"]))
    ]
    assert model_from_json(model.to_json()).to_json() == model.to_json()


# Where Keras 2 itself computed otherwise: moving variances of images are unbiased in its fused kernel; its older
# optimizers leave the slots of words that a batch lacks alone, and RMSprop's epsilon stands elsewhere.
OTHERWISE = {
    "keras2_convnet": {"moving_variance": 1e-2},
    "keras2_convnet_old_adam": {"moving_variance": 1e-2},
    "keras2_two_in_two_out": {"embeddings": 1e-2, "": 1e-4},
    "keras2_shared_and_nested": {"": 4e-2},
}


@pytest.mark.parametrize("case", RESUMED, ids=repr)
def test_training_goes_on_where_it_stopped_also_through_a_file_of_ours(case, tmp_path):
    for name in ("ours.h5", "ours.keras"):
        load_model(FOLDER / case["file"]).save(tmp_path / name)
    for path in (FOLDER / case["file"], tmp_path / "ours.h5", tmp_path / "ours.keras"):
        model = load_model(path)
        x = inputs_of(case, "resume")
        y = [case.array(f"resume/targets/{name}") for name in case["targets"]]
        history = model.fit(x, y, verbose=0, **case["resume"]["arguments"]).history
        otherwise = OTHERWISE.get(case["name"], {})
        for key, values in case["resume"]["history"].items():
            np.testing.assert_allclose(history[key], values, atol=2e-5 if "" not in otherwise else 2e-3)
        for index, weight in enumerate(model.weights):
            atol = otherwise.get(weight.name, otherwise.get("", 2e-6))
            np.testing.assert_allclose(weight.array, case.array(f"resume/weights/{index}"), atol=atol)
