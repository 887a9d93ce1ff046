"""Fine-tuning as one step: pixels as the network's own preprocessing gives them, the body frozen as deep as asked."""

import numpy as np
import pytest

import engine
from app.document import edits, surgery
from app.document.analysis import Analysis
from app.document.errors import DocumentError
from app.document.history import History
from app.document.model import from_model, to_model
from app.sessions.ready_made import Wish, build
from app.sessions.tuning import images_of, task_of
from engine import layers
from engine.applications import imagenet_utils
from tests.app.document.test_surgery import done_and_undone

AIM = surgery.Aim(5, "softmax", "sparse_categorical_crossentropy", ("accuracy",))


def small(channels=3, side=12):
    model = engine.Sequential(
        [
            engine.Input((side, side, channels), name="image"),
            layers.Conv2D(4, 3, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.GlobalAveragePooling2D(name="pool"),
            layers.Dense(7, activation="relu", name="fc"),
            layers.Dense(3, activation="softmax", name="top"),
        ]
    )
    return from_model(model)


def at(document, name):
    return document.nodes[document.names[name]]


def test_the_head_goes_and_the_stages_asked_for_are_frozen():
    document = small()
    before = document.copy()
    assert [stage.first for stage in surgery.stages(document)] == ["conv", "norm", "fc"]
    plan = surgery.fine_tune(document, AIM, 2)
    assert plan.in_words == ("'top' (kernel 7x3, bias 3): the new head takes its place",)
    done_and_undone(document, plan)
    assert [document.nodes[one].name for one in document.outputs()] == ["head"]
    assert at(document, "head").config["units"] == 5
    assert {name: at(document, name).trainable for name in ("conv", "norm", "fc", "head")} == {
        "conv": False, "norm": False, "fc": True, "head": True,
    }  # fmt: skip
    for name in ("conv", "norm", "fc"):
        assert document.weights[document.names[name]] is before.weights[before.names[name]]
    training = document.settings["training"]
    assert training["losses"]["*"]["kind"] == "sparse_categorical_crossentropy"
    assert training["optimizer"]["config"] == {"learning_rate": 0.0001}


@pytest.mark.parametrize("scaling", ["", "tf", "torch", "caffe"])
@pytest.mark.parametrize(("channels", "high"), [(3, 255.0), (3, 1.0), (1, 255.0)])
def test_pixels_come_to_the_body_as_preprocess_input_gives_them(scaling, channels, high):
    document = small()
    images = surgery.Images((12, 12, channels), high, True, scaling)
    done_and_undone(document, surgery.fine_tune(document, AIM, 0, images))
    model = to_model(document).model
    pixels = np.random.default_rng(1).uniform(0, high, (2, 12, 12, channels)).astype("float32")
    color = np.repeat(pixels, 3 // channels, axis=-1)
    expected = imagenet_utils.preprocess_input(color * (255 / high), mode=scaling) if scaling else color
    if "preprocess" not in document.names:
        assert (channels, scaling) == (3, "")
        return
    assert not at(document, "preprocess").trainable
    probe = engine.Model(model.inputs, model.get_layer("preprocess").output)
    np.testing.assert_allclose(probe.predict(pixels, verbose=0), expected, rtol=1e-4, atol=2e-4)


def test_the_frozen_scaling_of_pixels_is_no_stack_of_linear_layers():
    document = small()
    history = History(document)
    history.do(surgery.fine_tune(document, AIM, 0, surgery.Images((12, 12, 3), 255.0, True, "caffe")).command)
    analysis = Analysis(document)

    def warned():
        return [item.node_id for item in analysis.problems() if item.problem.code == "linear_stack"]

    assert not at(document, "preprocess").trainable and warned() == []
    history.do(edits.set_trainable(document, [document.names["preprocess"]], True))
    assert warned() == [document.names["preprocess"]]
    analysis.close()


def test_images_of_another_size_are_resized_or_taken_as_they_are():
    document = small()
    done_and_undone(document, surgery.fine_tune(document, AIM, 0, surgery.Images((20, 20, 3))))
    assert at(document, "resize").config.plain() == {"height": 12, "width": 12}
    assert to_model(document).model.output_shape == (None, 5)
    document = small()
    plan = surgery.fine_tune(document, AIM, 0, surgery.Images((20, 20, 3), resize=False))
    assert [lost.block for lost in plan.lost] == ["'top'"]
    done_and_undone(document, plan)
    assert "resize" not in document.names
    assert at(document, "image").config["shape"] == [20, 20, 3]


def test_images_that_cannot_be_fitted_are_refused():
    with pytest.raises(DocumentError, match="channels"):
        surgery.fine_tune(small(channels=4), AIM, 0, surgery.Images((12, 12, 2)))
    with pytest.raises(DocumentError, match="cannot be fitted"):
        surgery.fine_tune(small(), AIM, 0, surgery.Images((12,)))


def test_several_outputs_are_refused():
    document = small()
    History(document).do(surgery.cut(document, [document.names["norm"], document.names["fc"]]).command)
    with pytest.raises(DocumentError, match="2 outputs"):
        surgery.fine_tune(document, AIM, 0)


def test_a_ready_made_body_without_a_classifier_is_pooled_and_its_stages_are_those_of_its_sizes():
    document = build(Wish("MobileNetV2", include_top=False, size=96))
    found = surgery.stages(document)
    assert [stage.size.rpartition("×")[0] for stage in found] == ["48×48", "24×24", "12×12", "6×6", "3×3"]
    assert surgery.trained_size(document) == (96, 96, 3)
    done_and_undone(document, surgery.fine_tune(document, AIM, len(found)))
    kinds = [document.nodes[one].kind for one in document.order()]
    assert kinds[-2:] == ["GlobalAveragePooling2D", "Dense"]
    trainable = to_model(document).model.trainable_weights
    assert [tuple(weight.shape) for weight in trainable] == [(1280, 5), (5,)]


def test_data_say_what_is_to_be_learnt():
    from app.sessions.dataset import Dataset

    images = np.zeros((6, 8, 8, 1), "float32")
    labels = Dataset({"x": images}, {"y": np.zeros(6, "int64")}, {}, {}, classes={"y": ("a", "b", "c")})
    task = task_of(labels)
    assert (task.units, task.activation, task.loss) == (3, "softmax", "sparse_categorical_crossentropy")
    numbers = Dataset({"x": images}, {"y": np.zeros((6, 2), "float32")}, {}, {})
    assert (task_of(numbers).units, task_of(numbers).loss) == (2, "mean_squared_error")
    fitted = images_of(labels, build(Wish("MobileNetV2", size=32, include_top=False)))
    assert (fitted.shape, fitted.high, fitted.scaling) == ((8, 8, 1), 1.0, "tf")
    with pytest.raises(DocumentError, match="nothing to be learnt"):
        task_of(Dataset({"x": images}, {}, {}, {}))


def test_a_network_in_rows_stays_in_rows_without_blocks_on_each_other():
    document = build(Wish("MobileNetV2", include_top=False, size=96))
    done_and_undone(document, surgery.fine_tune(document, AIM, 2, surgery.Images((8, 8, 1), 1.0, True, "tf")))
    places = [node.position for node in document.nodes.values()]
    assert len({y for _, y in places}) > 4
    close = [
        (one, other)
        for at, one in enumerate(places)
        for other in places[at + 1 :]
        if abs(one[0] - other[0]) < 192 and abs(one[1] - other[1]) < 64
    ]
    assert not close
