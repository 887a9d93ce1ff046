"""Write applications.json.gz from real Keras: `/opt/peers/venv/bin/python tests/golden/make_applications.py`.

By hand, never by the test suite; no network is needed. Structures are those of Keras 3; ResNeXt, which Keras 3 has not,
is tf_keras's ResNet of its own stacks of grouped blocks. Weights for the predictions come from `application_weights.py`,
which the tests use too, so that only the predictions are stored.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ |= {"KERAS_BACKEND": "jax", "JAX_PLATFORMS": "cpu", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

import application_weights as rule  # noqa: E402
import keras  # noqa: E402
import tf_keras  # noqa: E402
from make import versions  # noqa: E402
from tf_keras.src.applications import resnet as old_resnet  # noqa: E402

# Keras 2 joins these by operations of TensorFlow that are no layers elsewhere.
_NO_LAYERS = ("TFOpLambda", "SlicingOpLambda")


def main() -> None:
    out: dict[str, Any] = {"structures": [], "predictions": {}}
    for name, arguments in rule.STRUCTURES:
        keras.backend.clear_session()
        out["structures"].append({"network": name, "arguments": arguments, **_structure(_made(name, arguments))})
        print(name, arguments, flush=True)
    for name, side in rule.PREDICTED.items():
        keras.backend.clear_session()
        arguments = {"input_shape": [side, side, 3], "classes": rule.CLASSES, "classifier_activation": None}
        model = _made(name, arguments)
        for layer in model.layers:
            weights = layer.get_weights()
            if weights:
                names = [weight.name.split("/")[-1].removesuffix(":0") for weight in layer.weights]
                layer.set_weights([
                    rule.values(layer.name, type(layer).__name__, part, array.shape)
                    for part, array in zip(names, weights, strict=True)
                ])  # fmt: skip
        logits = model.predict(rule.images(side), verbose=0)
        out["predictions"][name] = [[float(f"{value:.7g}") for value in row] for row in logits]
        print(name, logits[0, :4], flush=True)
    text = json.dumps(out, separators=(",", ":"))
    with open(HERE / "applications.json.gz", "wb") as file:
        with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
            packed.write(text.encode())
    versions.write(HERE, "applications", "jax")


def _made(name: str, arguments: dict[str, Any]) -> Any:
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in arguments.items()}
    if name not in rule.RESNEXT:
        return getattr(keras.applications, name)(weights=None, **arguments)
    tf_keras.backend.clear_session()
    depths = rule.RESNEXT[name]

    def body(x: Any) -> Any:
        for stage, depth in enumerate(depths):
            stride = {"stride1": 1} if stage == 0 else {}
            x = old_resnet.stack3(x, 128 << stage, depth, name=f"conv{stage + 2}", **stride)
        return x

    return old_resnet.ResNet(body, False, False, name.lower(), weights=None, **arguments)


def _structure(model: Any) -> dict[str, Any]:
    rows = []
    for layer in model.layers:
        if type(layer).__name__ in _NO_LAYERS:
            continue
        shape = layer.output.shape if layer.output is not None else None
        weights = [[weight.name.split("/")[-1].removesuffix(":0"), list(weight.shape)] for weight in layer.weights]
        rows.append([layer.name, type(layer).__name__, list(shape), weights, _inputs(layer), _config(layer)])
    return {"name": model.name, "parameters": model.count_params(), "layers": rows}


def _inputs(layer: Any) -> list[str] | None:
    """Names of the layers before it; None for Keras 2, which keeps them otherwise."""
    if not isinstance(layer, keras.layers.Layer):
        return None
    return [tensor._keras_history.operation.name for tensor in layer._inbound_nodes[0].input_tensors]


# What of a layer's config its numbers depend on.
_FIELDS = ("strides", "padding", "use_bias", "activation", "momentum", "epsilon", "scale", "center", "rate", "pool_size",
           "cropping", "max_value", "depth_multiplier", "kernel_initializer", "depthwise_initializer", "keepdims")  # fmt: skip


def _config(layer: Any) -> dict[str, Any]:
    if type(layer).__name__ == "Lambda":
        return {}
    config = {key: value for key, value in layer.get_config().items() if key in _FIELDS}
    return {key: value["class_name"] if isinstance(value, dict) else value for key, value in config.items()}


if __name__ == "__main__":
    main()
