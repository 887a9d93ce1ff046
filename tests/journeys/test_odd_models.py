"""Models that a block for each layer cannot say are opened whole."""

import numpy as np

from app.document.model import to_model
from engine import Input, Model, layers


def test_a_model_with_causal_attention_and_its_scores_opens_and_predicts_the_same(robot, tmp_path):
    x = Input((6, 4), name="x")
    y, scores = layers.MultiHeadAttention(2, 3, name="seen")(
        x, x, use_causal_mask=True, return_attention_scores=True
    )  # fmt: skip
    model = Model(x, [layers.Dense(2, name="answer")(y), scores])
    model.save(tmp_path / "causal.keras")
    hands = robot.window()
    hands.open(tmp_path / "causal.keras")
    assert hands.window.banner.text == ""
    kinds = {node.name: node.kind for node in hands.document.nodes.values()}
    assert kinds == {"x": "Input", "seen": "Model", "answer": "Dense", "seen_out2": "Activation"}
    data = np.random.default_rng(0).normal(size=(3, 6, 4)).astype("float32")
    for made, expected in zip(to_model(hands.document).model(data), model(data), strict=True):
        assert np.array_equal(made, expected)
