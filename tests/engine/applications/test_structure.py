"""Every ready-made network has the layers of real Keras: names, order, classes, shapes, wires, settings, weights."""

from __future__ import annotations

from typing import Any

import pytest

from engine import applications
from tests.engine.applications.golden import build, content

STRUCTURES = content()["structures"]


def _plain(value: Any) -> Any:
    """A setting as the golden file holds it."""
    if isinstance(value, dict):
        return value["class_name"]
    return [_plain(one) for one in value] if isinstance(value, (list, tuple)) else value


@pytest.mark.parametrize("case", STRUCTURES, ids=lambda case: f"{case['network']} {case['arguments'] or ''}".strip())
def test_structure(case: dict[str, Any]) -> None:
    model = build(case["network"], case["arguments"])
    assert model.name == case["name"]
    old = case["network"].startswith("ResNeXt")  # these are of Keras 2, whose first Input is "input_1"
    names = [row[0] for row in case["layers"]]
    assert [layer.name for layer in model.layers] == (["input_layer", *names[1:]] if old else names)
    assert model.count_params() == case["parameters"]
    for layer, (name, kind, shape, weights, before, config) in zip(model.layers, case["layers"], strict=True):
        if kind == "Lambda":  # ResNeXt's sum over a group, there between two reshapes
            assert type(layer).__name__ == "GroupSum"
            assert shape[-2] * shape[-1] == layer.output_shape[-1]
            continue
        assert type(layer).__name__ == kind, name
        assert list(layer.output_shape) == (shape[0] if isinstance(shape[0], list) else shape), name
        assert [list(weight.shape) for weight in layer.weights] == [shape for _, shape in weights], name
        if kind != "DepthwiseConv2D":  # whose weight Keras 3 calls "kernel"
            assert [weight.name for weight in layer.weights] == [name for name, _ in weights]
        if before is not None:
            assert [tensor.node.layer.name for tensor in layer.calls[0].inputs] == before, name
        mine = layer.get_config()
        assert {key: _plain(mine[key]) for key in config} == config, name


def test_every_network_is_compared() -> None:
    assert {network.__name__ for network in applications.NETWORKS} == {
        case["network"] for case in STRUCTURES if not case["arguments"]
    }


@pytest.mark.parametrize(
    ("network", "published"),
    # Numbers of parameters that the documentation of Keras 2 gives; Keras 3 has no ResNeXt.
    [("ResNeXt50", 25_097_128), ("ResNeXt101", 44_315_560), ("ResNet50", 25_636_712), ("VGG16", 138_357_544)],
)
def test_number_of_parameters_is_the_published_one(network: str, published: int) -> None:
    assert build(network, {}).count_params() == published


def test_nasnet_for_images_of_any_size_takes_the_weights_published_for_one_size() -> None:
    """Real Keras builds another network here (84,887,922 parameters), into which its own file does not load."""
    free, fixed = (
        build("NASNetLarge", {"include_top": False, **more}) for more in ({}, {"input_shape": (331, 331, 3)})
    )
    assert free.output_shape == (None, None, None, 4032) and fixed.output_shape == (None, 11, 11, 4032)
    named = [
        [(layer.name, [weight.shape for weight in layer.weights]) for layer in model.layers] for model in (free, fixed)
    ]
    assert named[0][1:] == named[1][1:]
    assert free.count_params() == 84_916_818
