"""The ops of the GRU and of the plain recurrent layer: gradients by differences, kernels against references."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ShapeError
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.recurrent import GruAttrs, SimpleRnnAttrs, gru, gru_grad, simple_rnn, simple_rnn_grad
from engine.ops.recurrent.gated import arrays_of, gradient_inputs
from tests.engine.ops.kernels.binding import assert_fast_is_reference, slope_and_change

needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")
PAIRS = ((gru, gru_grad), (simple_rnn, simple_rnn_grad))
SAMPLES = [(op, grad, sample) for op, grad in PAIRS for sample in op.samples(np.random.default_rng(3))]
each = pytest.mark.parametrize("op,grad,sample", SAMPLES, ids=lambda one: getattr(one, "note", None))


@each
def test_gradient_agrees_with_differences(op, grad, sample):
    rng = np.random.default_rng(5)
    floats, mask, attrs = sample.arrays[:5], sample.arrays[5:], sample.attrs
    inputs = gradient_inputs(op, attrs, sample.arrays, rng)
    cotangents = inputs[-2 - len(mask) : len(inputs) - len(mask)]
    found = grad.reference(attrs, *inputs)
    slope, change = slope_and_change(
        lambda *moved: op.reference(attrs, *moved, *mask)[:2], floats, found, cotangents, rng
    )
    assert slope == pytest.approx(change, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("op,attrs", [(gru, GruAttrs), (simple_rnn, SimpleRnnAttrs)])
def test_a_masked_step_keeps_the_state_and_repeats_the_output(op, attrs):
    arrays = arrays_of(np.random.default_rng(0), (1, 4, 2, 3), attrs())
    mask = np.array([[False, True, False, True]])
    sequence, h, *_ = op.reference(attrs(masked=True), *arrays, mask)
    shorter, h_short, *_ = op.reference(attrs(), arrays[0][:, 1::2], *arrays[1:])
    np.testing.assert_array_equal(sequence[:, 0], 0)
    np.testing.assert_allclose(sequence[:, [1, 2, 3]], shorter[:, [0, 0, 1]])
    np.testing.assert_allclose(h, h_short)


@pytest.mark.parametrize("op,attrs", [(gru, GruAttrs), (simple_rnn, SimpleRnnAttrs)])
def test_backwards_is_forwards_on_the_reversed_sequence(op, attrs):
    arrays = arrays_of(np.random.default_rng(0), (2, 4, 2, 3), attrs())
    forwards = op.reference(attrs(), arrays[0][:, ::-1], *arrays[1:])
    for got, expected in zip(op.reference(attrs(go_backwards=True), *arrays), forwards):
        np.testing.assert_array_equal(got, expected)


def test_where_the_reset_gate_stands_matters_only_with_a_state():
    rng = np.random.default_rng(0)
    x, h, kernel, recurrent, bias = arrays_of(rng, (2, 3, 4, 3), GruAttrs(reset_after=False))
    both = np.stack([bias, 0 * bias])
    after = gru.reference(GruAttrs(), x, 0 * h, kernel, recurrent, both)[0]
    before = gru.reference(GruAttrs(reset_after=False), x, 0 * h, kernel, recurrent, bias)[0]
    np.testing.assert_allclose(after[:, 0], before[:, 0])
    assert np.abs(after[:, 1:] - before[:, 1:]).max() > 1e-3


def both(op, grad, attrs, arrays):
    assert_fast_is_reference(op, attrs, arrays)
    assert_fast_is_reference(grad, attrs, gradient_inputs(op, attrs, arrays, np.random.default_rng(1)), tolerance=5e-5)


@needs_numba
@each
def test_fast_is_reference_on_the_samples(op, grad, sample):
    both(op, grad, sample.attrs, sample.arrays)


@needs_numba
@settings(max_examples=8, deadline=None, derandomize=True)
@given(
    st.integers(1, 31), st.integers(1, 5), st.integers(1, 9), st.sampled_from([1, 3, 4, 8, 11, 16, 17, 33, 48]),
    st.booleans(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_fast_is_reference_on_any_shape(batch, steps, features, units, masked, backwards, dropped):
    for op, grad, attrs, more in ((*PAIRS[0], GruAttrs, {}), (*PAIRS[0], GruAttrs, {"reset_after": False}),
                                  (*PAIRS[1], SimpleRnnAttrs, {})):  # fmt: skip
        chosen = attrs(go_backwards=backwards, masked=masked, dropped=dropped, **more)
        both(op, grad, chosen, arrays_of(np.random.default_rng(0), (batch, steps, features, units), chosen))


@needs_numba
def test_large_enough_to_be_spread_over_threads():
    cases = [(PAIRS[0], GruAttrs(masked=True)), (PAIRS[1], SimpleRnnAttrs(masked=True))]
    cases += [(PAIRS[0], GruAttrs(reset_after=False)), (PAIRS[0], GruAttrs(dropped=True))]
    cases += [(PAIRS[0], GruAttrs(reset_after=False, masked=True, dropped=True))]
    for (op, grad), attrs in cases:
        both(op, grad, attrs, arrays_of(np.random.default_rng(0), (21, 6, 30, 70), attrs))


def test_a_weight_of_the_wrong_shape_is_named():
    shapes = [(2, 3, 4), (2, 5), (4, 15), (5, 15), (15,)]
    with pytest.raises(
        ShapeError, match="the bias of a GRU has the wrong shape \\(expected \\(2, 15\\), got \\(15,\\)"
    ):
        gru.infer(GruAttrs(), *(TensorType(shape) for shape in shapes))
    with pytest.raises(ShapeError, match="the kernel of a SimpleRNN has the wrong shape"):
        simple_rnn.infer(SimpleRnnAttrs(), *(TensorType(shape) for shape in shapes))
