"""The layers family: outputs, gradients and state of single layers."""

from __future__ import annotations

from collections.abc import Callable
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
    write_rows(Family("layers", folder, ABOUT), rows())


def write_rows(family: Family, cases: list[Case]) -> None:
    """Call every case and write the family."""
    failed = []
    for case in cases:
        try:
            _add(family, case)
        except Exception as error:
            failed.append(case.name)
            print(f"{family.name} {case.name}: {type(error).__name__}: {str(error)[:300]}")
        keras.backend.clear_session()
    family.write()
    # TensorFlow lacks kernels on a CPU (channels_first, groups); jax, which writes the committed files, has them.
    if failed and keras.backend.backend() != "tensorflow":
        raise RuntimeError(f"golden family '{family.name}': no numbers for {', '.join(failed)}")


def realise(value: Any) -> Any:
    """Arguments with layers written as {class_name, config} made into layers (a Sequential's config is its layers)."""
    if isinstance(value, list):
        return [realise(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: realise(item) for key, item in value.items()}
    if set(made) == {"class_name", "config"} and hasattr(keras.layers, made["class_name"]):
        return getattr(keras.layers, made["class_name"])(**made["config"])
    if made.get("class_name") == "Sequential":
        return keras.Sequential(made["config"]["layers"])
    return made


def _draw(feed: Feed, rng: np.random.Generator) -> np.ndarray:
    if feed.high is not None:
        return rng.integers(0, feed.high, feed.shape, dtype=np.int32)
    drawn = rng.standard_normal(feed.shape).astype(np.float32)
    for step in feed.zeros:
        drawn[step] = 0
    return drawn


def _weight(path: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Random values for a weight: variances and scales positive, states zero (a layer starts from rest)."""
    if "variance" in path or "gamma" in path:
        return rng.uniform(0.5, 1.5, shape).astype(np.float32)
    if path.endswith("state"):
        return np.zeros(shape, np.float32)
    return (0.5 * rng.standard_normal(shape)).astype(np.float32)


def _add(family: Family, case: Case) -> None:
    rng = rng_for(case.name)
    layer = getattr(keras.layers, case.kind)(name=case.name, **realise(case.arguments))
    layer.trainable = case.trainable
    by_name = {i for chosen in case.keywords.values() for i in (chosen if isinstance(chosen, list) else [chosen])}
    shapes = [feed.shape for index, feed in enumerate(case.inputs) if index not in by_name]
    arrays: dict[str, Any] = {}
    if case.adapt is not None:
        arrays["adapt"] = (2 * rng.standard_normal(case.adapt) + 1).astype(np.float32)
        layer.adapt(arrays["adapt"])
    if case.positional:
        layer.build(*shapes)
    elif not layer.built:  # adapt() builds
        layer.build(shapes if len(shapes) > 1 else shapes[0])
    trainable = {id(v) for v in layer.trainable_weights}
    weights = []
    for index, weight in enumerate(layer.weights):
        path = weight.path.removeprefix(f"{case.name}/")
        if case.adapt is None and "int" not in str(weight.dtype):
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
    if case.positional:
        output_shape = layer.compute_output_shape(*open_shapes)
    else:
        output_shape = layer.compute_output_shape(open_shapes if len(shapes) > 1 else open_shapes[0])
    more = {
        key: plain(getattr(case, key)) for key in ("positional", "keywords", "call_arguments") if getattr(case, key)
    }
    if case.masks:
        more["masks"] = {key: len(mask) if isinstance(mask, list) else None for key, mask in case.masks.items()}
    if case.adapt is not None:
        more["adapt"] = True
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
            **more,
        },
        arrays,
    )


def _shapes(shape: Any) -> list[Any]:
    """A list of shapes, whether the layer has one output or several."""
    several = len(shape) > 0 and isinstance(shape[0], tuple | list)
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
    arguments |= case.call_arguments
    for key, given in case.masks.items():
        listed = [np.asarray(one, bool) for one in (given if isinstance(given, list) else [given])]
        arguments[key] = listed if isinstance(given, list) else listed[0]
        arrays |= {f"{prefix}/masks/{key}/{index}": one for index, one in enumerate(listed)}

    def cotangents(outputs: list[np.ndarray]) -> list[np.ndarray]:
        return [rng.standard_normal(y.shape).astype(np.float32) for y in outputs]

    result = call_with_gradients(layer, inputs, cotangents, _order(case), **arguments)
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
    for index, state in enumerate(keras.tree.flatten(getattr(layer, "states", None) or [])):
        arrays[f"{prefix}/states/{index}"] = np.asarray(state)
    wanted = case.output_mask or getattr(layer, "mask_zero", False)
    output_mask = layer.compute_mask(inputs[0], mask) if wanted else None
    output_mask = output_mask[0] if isinstance(output_mask, list) else output_mask
    if output_mask is not None:
        arrays[f"{prefix}/output_mask"] = np.asarray(output_mask)
    if result["penalty"] is not None:
        arrays[f"{prefix}/penalty"] = result["penalty"]
    return {"training": training, "outputs": len(result["outputs"]), "mask": mask is not None}


def _order(case: Case) -> Callable[[list[Any]], tuple[list[Any], dict[str, Any]]]:
    """How the inputs of `case` are handed over: positional arguments and those by name."""

    def order(inputs: list[Any]) -> tuple[list[Any], dict[str, Any]]:
        named: dict[str, Any] = {}
        used = set()
        for key, chosen in case.keywords.items():
            named[key] = [inputs[i] for i in chosen] if isinstance(chosen, list) else inputs[chosen]
            used |= set(chosen) if isinstance(chosen, list) else {chosen}
        rest = [x for index, x in enumerate(inputs) if index not in used]
        return (rest if case.positional or len(rest) == 1 else [rest]), named

    return order
