"""Lambda: names, expressions, Python functions; and what it refuses."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers, ops
from engine.core.errors import EngineError

X = np.arange(1.0, 13.0, dtype="float32").reshape(3, 4)

EXPRESSIONS = [
    ("x / 2 + 1", X / 2 + 1),
    ("-x ** 2", -(X**2)),
    ("x[:, 0]", X[:, 0]),
    ("x[..., 1:3]", X[:, 1:3]),
    ("x[:, None, ::-1]", X[:, None, ::-1]),
    ("x[:, -1:] - x[:, :-1]", X[:, -1:] - X[:, :-1]),
    ("mean(x, axis=-1, keepdims=True)", X.mean(-1, keepdims=True)),
    ("where(x > 3, x, 0.0)", np.where(X > 3, X, 0)),
    ("K.sum(x, axis=[1])", X.sum(1)),
    ("ops.sqrt(x) * (2 - 0.5) * pi / pi", np.sqrt(X) * 1.5),
    ("concatenate([x, x + 1], axis=1)", np.concatenate([X, X + 1], 1)),
    ("square", X**2),
]


@pytest.mark.parametrize("text,expected", EXPRESSIONS, ids=[text for text, _ in EXPRESSIONS])
def test_expressions_mean_what_numpy_means(text, expected):
    layer = layers.Lambda(text)
    np.testing.assert_allclose(layer(X), expected, rtol=1e-6)
    np.testing.assert_allclose(layers.Lambda.from_config(layer.get_config())(X), expected, rtol=1e-6)


def test_python_functions_work_on_tensors():
    layer = layers.Lambda(lambda x, factor: x[:, :2] * factor, arguments={"factor": 3.0})
    np.testing.assert_allclose(layer(X), X[:, :2] * 3)
    assert layer(layers.Input((4,))).shape == (None, 2)


def test_a_function_that_has_a_name_is_kept_by_it():
    assert layers.Lambda(ops.softmax).get_config()["function"] == "softmax"


def test_several_inputs_are_a_list():
    np.testing.assert_allclose(layers.Lambda("x[0] * x[1]")([X, X]), X * X)
    np.testing.assert_allclose(layers.Lambda(lambda pair: pair[0] - pair[1])([X, X]), 0 * X)


REFUSED = [
    (lambda: layers.Lambda(lambda x: x, name="l").get_config(), "Lambda 'l': a Python function cannot be saved "),
    (lambda: layers.Lambda(["4wEA", None, None], name="l"),
     "Lambda 'l': compiled Python code from a file is not run (expected a function of engine.ops, or an expression such "
     "as 'x * sigmoid(x)'); write the function as an expression of ops."),
    (lambda: layers.Lambda({"class_name": "__lambda__", "config": {"code": "4wEA"}}, name="l"),
     "Lambda 'l': compiled Python code from a file is not run "),
    (lambda: layers.Lambda("__import__('os').system('true')", name="l"), "Lambda 'l': 'system' is not a function "),
    (lambda: layers.Lambda("x.__class__", name="l"), "Lambda 'l': '__class__' of a tensor cannot be read "),
    (lambda: layers.Lambda("[y for y in x]", name="l"), "Lambda 'l': an expression cannot hold "),
    (lambda: layers.Lambda("x *", name="l"), "Lambda 'l': this is not an expression "),
    (lambda: layers.Lambda("softmx", name="l"), "Lambda 'l': unknown function 'softmx' "),
    (lambda: layers.Lambda(lambda x: 3, name="l")(X),
     "Lambda 'l': the function does not return a tensor made of its input (expected a tensor, got int); use functions "
     "of engine.ops."),
    (lambda: layers.Lambda("mean(x, axes=1)", name="l")(X), "Lambda 'l': the function cannot be computed: "),
]  # fmt: skip


@pytest.mark.parametrize("make,text", REFUSED, ids=[text[:60] for _, text in REFUSED])
def test_what_is_no_function_of_ops_is_refused_in_words(make, text):
    with pytest.raises(EngineError) as raised:
        make()
    assert str(raised.value).startswith(text)
