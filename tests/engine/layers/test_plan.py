"""A planned call gives what the model gives, reads arrays where they are, and serves every layer that is alike."""

import numpy as np
import pytest

import engine
from engine.catalogue import LayerPlan, unfilled_weights

layers = engine.layers


def an_array(*shape):
    return np.random.default_rng(3).normal(size=shape).astype("float32")


def weights_of(layer):
    return tuple(weight.array for weight in layer.weights)


LAYERS = [
    (layers.Conv2D(5, 3, activation="relu"), (1, 9, 9, 4)),
    (layers.BatchNormalization(), (1, 6, 3)),
    (layers.Flatten(), (1, 3, 4)),
    (layers.Dropout(0.5), (1, 7)),
    (layers.Bidirectional(layers.LSTM(3)), (1, 5, 2)),
]


@pytest.mark.parametrize(("layer", "shape"), LAYERS, ids=lambda one: type(one).__name__)
def test_it_gives_what_a_model_predicts_run_after_run(layer, shape):
    x = an_array(*shape)
    model = engine.Sequential([engine.Input(shape[1:]), layer])
    call = LayerPlan(layer, [x]).bind([x], [None], weights_of(layer))
    for factor in (1, -2):
        x *= factor
        call.run()
        np.testing.assert_allclose(call.outputs[0], model.predict(x), rtol=1e-4, atol=1e-5)


def test_layers_that_are_alike_share_a_plan_whose_own_layer_has_no_values():
    x = an_array(2, 4)
    with unfilled_weights():
        plan = LayerPlan(layers.Dense(3), [x])
    first, second = (engine.Sequential([engine.Input((4,)), layers.Dense(3)]) for _ in range(2))
    assert plan.weight_shapes == [(4, 3), (3,)]
    for model in (first, second):
        call = plan.bind([x], [None], weights_of(model.layers[0]))
        call.run()
        np.testing.assert_allclose(call.outputs[0], model.predict(x), rtol=1e-5, atol=1e-6)


def test_a_mask_goes_in_and_comes_out():
    ids = np.array([[4, 2, 0, 0]], "int32")
    embedding = layers.Embedding(6, 3, mask_zero=True)
    model = engine.Sequential([engine.Input((4,), dtype="int32"), embedding, layers.LSTM(2)])
    first = LayerPlan(embedding, [ids]).bind([ids], [None], weights_of(embedding))
    first.run()
    np.testing.assert_array_equal(first.masks[0], [[True, True, False, False]])
    lstm = model.layers[-1]
    second = LayerPlan(lstm, first.outputs, first.masks).bind(first.outputs, first.masks, weights_of(lstm))
    second.run()
    np.testing.assert_allclose(second.outputs[0], model.predict(ids), rtol=1e-5, atol=1e-6)


def test_a_stateful_layer_keeps_its_state_as_it_was():
    x = an_array(1, 3, 2)
    lstm = layers.LSTM(2, stateful=True)
    engine.Sequential([engine.Input(batch_shape=(1, 3, 2)), lstm])
    call = LayerPlan(lstm, [x]).bind([x], [None], weights_of(lstm))
    call.run()
    before = call.outputs[0].copy()
    call.run()
    np.testing.assert_array_equal(call.outputs[0], before)
