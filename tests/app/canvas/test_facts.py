"""What a card says, in words."""

import pytest

from app.canvas.facts import details, shape_text, short_problem
from app.document.graph import Node
from engine import catalogue
from engine.catalogue import Problem, TensorSpec


@pytest.mark.parametrize(
    ("kind", "config", "expected"),
    [
        ("Conv2D", {"filters": 64, "kernel_size": [3, 3], "activation": "relu"}, "64 · 3×3 · relu"),
        (
            "Conv2D",
            {"filters": 8, "kernel_size": [5, 5], "strides": [2, 2], "padding": "same"},
            "8 · 5×5 · /2×2 · same",
        ),
        ("MaxPooling2D", {}, "2×2"),
        ("Dense", {"units": 10, "activation": "linear"}, "10"),
        ("Dropout", {"rate": 0.25}, "0.25"),
        ("LSTM", {"units": 32, "return_sequences": True}, "32 · sequences"),
        ("Input", {"shape": [28, None, 1]}, "28×?×1"),
        ("Embedding", {"input_dim": 1000, "output_dim": 16}, "1000 · 16"),
        ("Flatten", {}, ""),
        ("Dense", {}, ""),
    ],
)
def test_the_parameters_that_matter(kind, config, expected):
    assert details(Node("n1", kind, "it", config), catalogue.layer_info(kind)) == expected


@pytest.mark.parametrize(
    ("shape", "expected"), [((None, 8, 8, 64), "8×8×64"), ((None,), "scalar"), ((None, None, 3), "?×3")]
)
def test_shapes(shape, expected):
    assert shape_text(TensorSpec(shape, "float32")) == expected


@pytest.mark.parametrize(
    ("message", "code", "got", "expected"),
    [
        (
            "LSTM 'it': takes rank 3 (a, (b, c)) (expected rank 3); put x",
            "rank",
            "rank 4, (None, 2)",
            "Takes rank 3, got rank 4",
        ),
        ("LSTM 'it' is not fed. Wire a block to it.", "unfed", "", "Not fed"),
        ("'it' (LSTM) joins 1.5 things; mend it", "other", "1", "Joins 1.5 things"),
        ("The network has no output.", "other", "", "The network has no output"),
    ],
)
def test_problems_in_few_words(message, code, got, expected):
    problem = Problem("error", code, message, None, "", got, "")
    assert short_problem(problem, Node("n1", "LSTM", "it")) == expected
