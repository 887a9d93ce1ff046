"""Gradients of a scalar made from a Keras 3 layer or function, under whichever backend Keras runs on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np


def call_with_gradients(
    layer: keras.layers.Layer,
    inputs: list[np.ndarray],
    cotangents: Callable[[list[np.ndarray]], list[np.ndarray]],
    order: Callable[[list[Any]], tuple[list[Any], dict[str, Any]]],
    **call_arguments: Any,
) -> dict[str, Any]:
    """Call `layer` once and differentiate sum(output * cotangent) over its outputs.

    `order` turns the list of inputs into the positional arguments and those by name.

    Returns a dict: `outputs`, `cotangents`, `weight_gradients` (one a trainable weight), `input_gradients` (one an
    input; None for an integer input), `penalty` (the sum of the layer's losses, or None; not differentiated). The
    layer's non-trainable variables and states are updated.
    """
    floating = [i for i, x in enumerate(inputs) if x.dtype.kind == "f"]
    if keras.backend.backend() == "jax":
        return _jax(layer, inputs, floating, cotangents, order, call_arguments)
    if keras.backend.backend() == "tensorflow":
        return _tensorflow(layer, inputs, floating, cotangents, order, call_arguments)
    raise RuntimeError(f"make_golden runs on jax or tensorflow, not '{keras.backend.backend()}'")


def _flat(outputs: Any) -> list[Any]:
    return keras.tree.flatten(outputs)


def _jax(layer, inputs, floating, cotangents, order, call_arguments):
    import jax

    trainable = [v.value for v in layer.trainable_variables]
    state = [v.value for v in layer.non_trainable_variables]

    def run(trainable, float_inputs):
        every = list(inputs)
        for index, value in zip(floating, float_inputs, strict=True):
            every[index] = value
        given, named = order(every)
        outputs, new_state = layer.stateless_call(trainable, state, *given, **named, **call_arguments)
        return _flat(outputs), new_state

    float_inputs = [jax.numpy.asarray(inputs[i]) for i in floating]
    outputs, vjp, new_state = jax.vjp(run, trainable, float_inputs, has_aux=True)
    outputs = [np.asarray(y) for y in outputs]
    seeds = cotangents(outputs)
    weight_gradients, float_gradients = vjp([jax.numpy.asarray(seed) for seed in seeds])
    for variable, value in zip(layer.non_trainable_variables, new_state, strict=True):
        variable.assign(value)
    penalised = bool(getattr(layer, "activity_regularizer", None) or layer.losses)
    if getattr(layer, "states", None) or penalised:
        # Keras 3 forgets the states of a stateful layer in a stateless call (they are not among its variables).
        given, named = order(inputs)
        layer(*given, **named, **call_arguments)
    return _result(layer, outputs, seeds, weight_gradients, dict(zip(floating, float_gradients, strict=True)), inputs)


def _tensorflow(layer, inputs, floating, cotangents, order, call_arguments):
    import tensorflow as tf

    tensors = [tf.constant(x) for x in inputs]
    with tf.GradientTape(persistent=True) as tape:
        for index in floating:
            tape.watch(tensors[index])
        given, named = order(tensors)
        outputs = _flat(layer(*given, **named, **call_arguments))
        seeds = cotangents([y.numpy() for y in outputs])
        total = tf.add_n([tf.reduce_sum(y * seed) for y, seed in zip(outputs, seeds, strict=True)])
    variables = [v.value for v in layer.trainable_variables]
    weight_gradients = [tf.convert_to_tensor(g) for g in tape.gradient(total, variables)]
    float_gradients = {i: tape.gradient(total, tensors[i]) for i in floating}
    return _result(layer, [y.numpy() for y in outputs], seeds, weight_gradients, float_gradients, inputs)


def _result(layer, outputs, seeds, weight_gradients, float_gradients, inputs):
    return {
        "penalty": np.asarray(sum(layer.losses), np.float32) if layer.losses else None,
        "outputs": outputs,
        "cotangents": seeds,
        "weight_gradients": [np.asarray(g) for g in weight_gradients],
        "input_gradients": [
            np.asarray(float_gradients[i]) if i in float_gradients else None for i in range(len(inputs))
        ],
    }


def value_and_gradient(function: Callable[[Any], Any], at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Value (scalar) of `function` and its gradient at `at`."""
    if keras.backend.backend() == "jax":
        import jax

        value, gradient = jax.value_and_grad(function)(jax.numpy.asarray(at))
        return np.asarray(value), np.asarray(gradient)
    import tensorflow as tf

    tensor = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(tensor)
        value = function(tensor)
    return value.numpy(), tape.gradient(value, tensor).numpy()
