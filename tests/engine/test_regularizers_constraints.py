"""Regularizers and constraints: values, gradients through a graph, names, configs."""

from __future__ import annotations

import numpy as np
import pytest

from engine import constraints, regularizers
from engine.autodiff import gradients
from engine.core.errors import ParameterError
from engine.ir.graph import Graph, TensorType
from engine.runtime.evaluate import evaluate

W = np.random.default_rng(0).normal(size=(5, 4)) * 2


def test_penalties():
    assert regularizers.L1(0.1)(W) == pytest.approx(0.1 * np.abs(W).sum())
    assert regularizers.L2(0.2)(W) == pytest.approx(0.2 * (W**2).sum())
    assert regularizers.L1L2(0.1, 0.2)(W) == pytest.approx(0.1 * np.abs(W).sum() + 0.2 * (W**2).sum())
    assert regularizers.L1L2(l1=None, l2=0.2)(W) == pytest.approx(0.2 * (W**2).sum())


def test_the_gradient_of_a_penalty_in_a_graph():
    graph = Graph()
    w = graph.input(TensorType(W.shape, "float64"))
    penalty = regularizers.L1L2(0.1, 0.2)(w)
    graph.outputs = gradients(graph, penalty, [w])
    np.testing.assert_allclose(evaluate(graph, [W])[0], 0.1 * np.sign(W) + 0.4 * W)


def test_lengths_are_held():
    lengths = lambda w, axis=0: np.sqrt((w**2).sum(axis))
    assert lengths(constraints.MaxNorm(1.5)(W)).max() <= 1.5
    short = W / 100
    np.testing.assert_allclose(constraints.MaxNorm(1.5)(short), short, rtol=1e-5)
    np.testing.assert_allclose(lengths(constraints.UnitNorm(axis=1)(W), 1), 1, rtol=1e-6)
    assert (constraints.NonNeg()(W) == np.maximum(W, 0)).all()
    held = lengths(constraints.MinMaxNorm(1.0, 2.0)(np.concatenate([W, W * 9], 1)))
    assert 1 - 1e-6 <= held.min() and held.max() <= 2 + 1e-6
    half = constraints.MinMaxNorm(0.0, 1.0, rate=0.5)(W)
    np.testing.assert_allclose(lengths(half), 0.5 + lengths(W) / 2, rtol=1e-5)


def test_lengths_over_several_axes():
    w = np.random.default_rng(1).normal(size=(3, 3, 2, 4))
    made = constraints.UnitNorm(axis=[0, 1, 2])(w)
    np.testing.assert_allclose(np.sqrt((made**2).sum((0, 1, 2))), 1, rtol=1e-6)


@pytest.mark.parametrize("family", [regularizers, constraints])
def test_a_config_makes_an_equal_one(family):
    for cls in family.registry.classes.values():
        config = family.serialize(cls())
        assert family.serialize(family.get(config)) == config
        assert config["module"] == f"keras.{family.__name__.rpartition('.')[2]}"
        assert all(field.doc.endswith(".") for field in cls.fields.values()) and cls.__doc__


def test_names():
    assert type(regularizers.get("l2")) is regularizers.L2 and regularizers.get("l2").l2 == 0.01
    assert type(regularizers.get("l1_l2")) is type(regularizers.get("L1L2")) is regularizers.L1L2
    assert regularizers.l2(0.3).l2 == 0.3 and regularizers.l1_l2(0.1, 0.2).l1 == 0.1 and regularizers.l1(0.2).l1 == 0.2
    assert type(constraints.get("max_norm")) is type(constraints.get("maxnorm")) is constraints.MaxNorm
    with pytest.warns(DeprecationWarning):
        assert constraints.MaxNorm(m=3).max_value == 3
    assert regularizers.get(None) is None is constraints.get(None)


def test_what_cannot_be_is_said():
    with pytest.raises(ParameterError, match="unknown constraint 'max_nrm'.*did you mean 'max_norm'"):
        constraints.get("max_nrm")
    with pytest.raises(ParameterError, match="min_value is greater than max_value"):
        constraints.MinMaxNorm(2.0, 1.0)
    with pytest.raises(ParameterError, match="'l1': l1 cannot be -1|l1 cannot be -1"):
        regularizers.L1(-1)
