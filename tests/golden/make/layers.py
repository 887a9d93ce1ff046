"""The layers family: outputs, gradients and state of single layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.gradients import call_with_gradients
from make.layer_cases import Case, Feed, rows
from make.record import Family, plain, rng_for

ABOUT = "One layer called on arrays: see README.md."


def make(folder: Path) -> None:
    """Write layers.json and layers.npz."""
    family = Family("layers", folder, ABOUT)
    for case in rows():
        if keras.backend.backend() == "tensorflow" and case.arguments.get("data_format") == "channels_first":
            continue  # TensorFlow has no such kernels on a CPU; jax, which writes the committed files, has.
        _add(family, case)
        keras.backend.clear_session()
    family.write()


def _draw(feed: Feed, rng: np.random.Generator) -> np.ndarray:
    if feed.high is not None:
        return rng.integers(0, feed.high, feed.shape, dtype=np.int32)
    return rng.standard_normal(feed.shape).astype(np.float32)


def _weight(path: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Random values for a weight: variances and scales positive, states zero (a layer starts from rest)."""
    if "variance" in path or "gamma" in path:
        return rng.uniform(0.5, 1.5, shape).astype(np.float32)
    if "state" in path:
        return np.zeros(shape, np.float32)
    return (0.5 * rng.standard_normal(shape)).astype(np.float32)


def _add(family: Family, case: Case) -> None:
    rng = rng_for(case.name)
    layer = getattr(keras.layers, case.kind)(name=case.name, trainable=case.trainable, **case.arguments)
    shapes = [feed.shape for feed in case.inputs]
    layer.build(shapes if len(shapes) > 1 else shapes[0])
    trainable = {id(v) for v in layer.trainable_weights}
    arrays: dict[str, Any] = {}
    weights = []
    for index, weight in enumerate(layer.weights):
        path = weight.path.removeprefix(f"{case.name}/")
        weight.assign(_weight(path, tuple(weight.shape), rng))
        weights.append({"name": path, "shape": list(weight.shape), "trainable": id(weight) in trainable})
        arrays[f"weights/{index}"] = weight.numpy()
    calls = []
    for number, training in enumerate(case.calls):
        calls.append(_call(case, layer, training, rng, f"call{number}", arrays))
    config = layer.get_config()
    for key in ("name", "trainable", "dtype", "quantization_config"):
        config.pop(key, None)
    open_shapes = [(None, *shape[1:]) for shape in shapes]
    output_shape = layer.compute_output_shape(open_shapes if len(shapes) > 1 else open_shapes[0])
    family.add(
        {
            "name": case.name,
            "class_name": case.kind,
            "arguments": plain(case.arguments),
            "config": plain(config),
            "trainable": case.trainable,
            "inputs": [
                {"shape": list(f.shape), "dtype": "int32" if f.high is not None else "float32"} for f in case.inputs
            ],
            "weights": weights,
            "calls": calls,
            "output_shapes": plain(_shapes(output_shape)),
        },
        arrays,
    )


def _shapes(shape: Any) -> list[Any]:
    """A list of shapes, whether the layer has one output or several."""
    several = isinstance(shape, list) or (len(shape) > 0 and isinstance(shape[0], tuple | list))
    return list(shape) if several else [shape]


def _call(
    case: Case, layer, training: bool, rng: np.random.Generator, prefix: str, arrays: dict[str, Any]
) -> dict[str, Any]:
    inputs = [_draw(feed, rng) for feed in case.inputs]
    arguments: dict[str, Any] = {}
    if layer._call_has_training_arg:
        arguments["training"] = training
    mask = np.asarray(case.mask, bool) if case.mask is not None else None
    if mask is not None:
        arguments["mask"] = mask
        arrays[f"{prefix}/mask"] = mask

    def cotangents(outputs: list[np.ndarray]) -> list[np.ndarray]:
        return [rng.standard_normal(y.shape).astype(np.float32) for y in outputs]

    result = call_with_gradients(layer, inputs, cotangents, as_list=len(inputs) > 1, **arguments)
    for index, value in enumerate(inputs):
        arrays[f"{prefix}/inputs/{index}"] = value
    for index, value in enumerate(result["outputs"]):
        arrays[f"{prefix}/outputs/{index}"] = value
        arrays[f"{prefix}/cotangents/{index}"] = result["cotangents"][index]
    index_of = {id(weight): index for index, weight in enumerate(layer.weights)}
    for variable, gradient in zip(layer.trainable_variables, result["weight_gradients"], strict=True):
        arrays[f"{prefix}/weight_gradients/{index_of[id(variable)]}"] = gradient
    for index, gradient in enumerate(result["input_gradients"]):
        if gradient is not None:
            arrays[f"{prefix}/input_gradients/{index}"] = gradient
    trainable = {id(variable) for variable in layer.trainable_variables}
    for index, weight in enumerate(layer.weights):
        if id(weight) not in trainable:
            arrays[f"{prefix}/state/{index}"] = weight.numpy()
    # A stateful layer's states are not weights (and are in no file): they have a list of their own.
    for index, state in enumerate(getattr(layer, "states", None) or []):
        arrays[f"{prefix}/states/{index}"] = np.asarray(state)
    output_mask = layer.compute_mask(inputs[0], mask) if getattr(layer, "mask_zero", False) else None
    if output_mask is not None:
        arrays[f"{prefix}/output_mask"] = np.asarray(output_mask)
    return {"training": training, "outputs": len(result["outputs"]), "mask": mask is not None}
