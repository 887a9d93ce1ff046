"""With the same weights, every ready-made network predicts what real Keras predicts."""

from __future__ import annotations

import numpy as np
import pytest

from tests.engine.applications.golden import build, content
from tests.golden import application_weights as rule


@pytest.mark.long
@pytest.mark.parametrize("network", rule.PREDICTED)
def test_predictions(network: str) -> None:
    side = rule.PREDICTED[network]
    model = build(network, {"input_shape": (side, side, 3), "classes": rule.CLASSES, "classifier_activation": None})
    for layer in model.layers:
        for weight in layer.weights:
            weight.assign(rule.values(layer.name, type(layer).__name__, weight.name, weight.shape))
    expected = np.array(content()["predictions"][network])
    logits = model.predict(rule.images(side), verbose=0)
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-4 * np.abs(expected).max())
    # The images differ, and so do the predictions: the comparison sees the whole network.
    assert np.abs(logits[0] - logits[1]).max() > 1e-3 * np.abs(expected).max()
