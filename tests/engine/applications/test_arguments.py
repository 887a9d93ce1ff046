"""Arguments of ready-made networks: what they change, and what is said of those that do not go together."""

from __future__ import annotations

import re

import numpy as np
import pytest

from engine import Input, Model, applications, backend, layers
from engine.core.errors import EngineError
from tests.engine.applications.golden import build

REFUSED = [
    (
        "VGG16", {"weights": "imagnet"},
        "vgg16: weights names no file (expected None, 'imagenet' or the path of a file of weights, got "
        "'imagnet').",
    ),
    (
        "ResNet50", {"weights": "imagenet", "classes": 10},
        "resnet50: classes does not fit the published classifier (expected 1000, got 10); use "
        "include_top=False and put a classifier of your own on it, or weights=None.",
    ),
    (
        "ResNet50", {"weights": "imagenet", "classifier_activation": "sigmoid"},
        "resnet50: classifier_activation does not fit the published classifier (expected 'softmax' or None, "
        "got 'sigmoid'); use weights=None for another activation.",
    ),
    (
        "Xception", {"weights": "imagenet", "input_shape": (200, 200, 3)},
        "xception: the published classifier is for images of one size (expected (299, 299, 3), got (200, "
        "200, 3)); use include_top=False for another size, or resize the images.",
    ),
    (
        "DenseNet121", {"weights": "imagenet", "include_top": False, "input_shape": (64, 64, 1)},
        "densenet121: the published weights are for color images (expected 3 channels, got (64, 64, 1)); use "
        "weights=None for other images.",
    ),
    (
        "InceptionV3", {"weights": None, "input_shape": (74, 80, 3)},
        "inception_v3: the images are too small (expected at least 75x75, got (74, 80, 3)); resize the "
        "images.",
    ),
    (
        "VGG19", {"weights": None, "input_shape": (None, 64, 3)},
        "vgg19: the size of the image must be known (expected three whole numbers, got (None, 64, 3)); give "
        "input_shape, or use include_top=False.",
    ),
    (
        "VGG19", {"weights": None, "input_shape": (8, 64, 64, 3)},
        "vgg19: input_shape is no shape of an image (expected three sizes, as (224, 224, 3), got (8, 64, 64, "
        "3)); leave the batch out.",
    ),
    (
        "MobileNetV2", {"weights": None, "include_top": False, "pooling": "mean"},
        "mobilenetv2_1.00_None: pooling is not one of the poolings (expected None, 'avg' or 'max', got "
        "'mean').",
    ),
    (
        "NASNetMobile", {"weights": None, "classes": 0},
        "nasnet_mobile: classes is no number of classes (expected a whole number of at least 1, got 0).",
    ),
    (
        "MobileNet", {"weights": "imagenet", "alpha": 0.3},
        "mobilenet_0.30_224: no weights were published for these arguments (expected an alpha of 0.25, 0.5, "
        "0.75, 1.0, got 'imagenet'); use weights=None.",
    ),
    (
        "MobileNet", {"weights": "imagenet", "depth_multiplier": 2},
        "mobilenet_1.00_224: depth_multiplier does not fit the published weights (expected 1, got 2); use "
        "weights=None.",
    ),
    (
        "MobileNetV2", {"weights": None, "depth_multiplier": 2},
        "mobilenetv2_1.00_224: depth_multiplier has no meaning here (expected 1, got 2); use alpha, or "
        "MobileNet.",
    ),
    (
        "VGG16", {"weights": None, "input_tensor": np.zeros((1, 32, 32, 3))},
        "vgg16: input_tensor is no tensor of a network (expected what Input(…) or a call of a layer "
        "returned, got 'ndarray'); give arrays to predict().",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("network", "arguments", "text"), REFUSED, ids=lambda value: str(value)[:60])
def test_refused_arguments(network: str, arguments: dict, text: str) -> None:
    with pytest.raises(EngineError) as error:
        getattr(applications, network)(**arguments)
    assert str(error.value) == text


def test_a_tensor_of_a_network_is_the_image() -> None:
    raw = Input((48, 64, 3), name="camera")
    image = layers.Rescaling(1 / 127.5, offset=-1.0, name="scale")(raw)
    model = build("MobileNetV2", {"input_tensor": image, "include_top": False, "alpha": 0.35, "pooling": "avg"})
    assert [tensor.name for tensor in model.inputs] == ["camera"]
    assert [layer.name for layer in model.layers[:3]] == ["camera", "scale", "Conv1"]
    assert model.output_shape == (None, 1280)
    joined = Model(raw, layers.Dense(4)(model.output))
    assert joined.output_shape == (None, 4)


def test_a_tensor_and_another_shape_are_refused() -> None:
    with pytest.raises(EngineError, match="vgg16: input_shape and input_tensor differ"):
        build("VGG16", {"input_tensor": Input((48, 48, 3)), "input_shape": (32, 32, 3)})
    with pytest.raises(EngineError, match="vgg16: input_tensor is no batch of images"):
        build("VGG16", {"input_tensor": Input((48,))})


@pytest.mark.parametrize("network", ["MobileNetV2", "ResNeXt50", "NASNetMobile", "InceptionResNetV2"])
def test_config_round_trip(network: str) -> None:
    model = build(network, {})
    again = Model.from_config(model.get_config())
    assert [layer.name for layer in again.layers] == [layer.name for layer in model.layers]
    assert again.count_params() == model.count_params()
    assert again.get_config() == model.get_config()


def test_channels_first_has_the_same_parameters() -> None:
    last = build("DenseNet121", {"input_shape": (32, 32, 3), "include_top": False})
    before = backend.image_data_format()
    backend.set_image_data_format("channels_first")
    try:
        first = build("DenseNet121", {"input_shape": (3, 32, 32), "include_top": False})
    finally:
        backend.set_image_data_format(before)
    assert first.output_shape == (None, 1024, 1, 1)
    assert first.count_params() == last.count_params()


def test_modules_are_those_of_keras() -> None:
    for module, network in (
        ("vgg16", "VGG16"), ("vgg19", "VGG19"), ("resnet50", "ResNet50"), ("resnet", "ResNet152"),
        ("resnet_v2", "ResNet50V2"), ("resnext", "ResNeXt50"), ("inception_v3", "InceptionV3"), ("xception", "Xception"),
        ("inception_resnet_v2", "InceptionResNetV2"), ("mobilenet", "MobileNet"), ("mobilenet_v2", "MobileNetV2"),
        ("densenet", "DenseNet121"), ("nasnet", "NASNetMobile"),
    ):  # fmt: skip
        found = getattr(applications, module)
        assert getattr(found, network) is getattr(applications, network)
        assert {network, "preprocess_input", "decode_predictions"} <= set(found.__all__)


def test_summary_names_every_layer() -> None:
    lines: list[str] = []
    build("MobileNetV2", {"alpha": 0.35}).summary(print_fn=lines.append)
    text = "\n".join(lines)
    assert "block_16_project_BN" in text and re.search(r"1,?691,?208", text)
