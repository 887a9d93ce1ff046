import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ShapeError
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.recurrent import LstmAttrs, lstm, lstm_grad
from engine.ops.recurrent.ops import _arrays
from engine.ops.recurrent.reference import ACTIVATIONS
from tests.engine.ops.kernels.binding import assert_fast_is_reference, run, slope_and_change

needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")


@pytest.mark.parametrize("index", range(len(lstm.samples(np.random.default_rng(0)))))
def test_gradient_agrees_with_differences(index):
    rng = np.random.default_rng(index)
    sample = lstm.samples(rng)[index]
    floats, mask, attrs = sample.arrays[:6], sample.arrays[6:], sample.attrs
    sequence, h, c, gates, cells = lstm.reference(attrs, *sample.arrays)
    cotangents = [rng.standard_normal(a.shape) for a in (sequence, h, c)]
    found = lstm_grad.reference(attrs, *floats[:5], sequence, gates, cells, *cotangents, *mask)
    slope, change = slope_and_change(
        lambda *moved: lstm.reference(attrs, *moved, *mask)[:3], floats, found, cotangents, rng
    )
    assert slope == pytest.approx(change, rel=1e-6, abs=1e-7)


def test_a_masked_step_keeps_the_state_and_repeats_the_output():
    rng = np.random.default_rng(0)
    arrays = _arrays(rng, (1, 4, 2, 3), LstmAttrs())
    mask = np.array([[False, True, False, True]])
    sequence, h, c, *_ = lstm.reference(LstmAttrs(masked=True), *arrays, mask)
    shorter, h_short, c_short, *_ = lstm.reference(LstmAttrs(), arrays[0][:, 1::2], *arrays[1:])
    np.testing.assert_array_equal(sequence[:, 0], 0)
    np.testing.assert_allclose(sequence[:, [1, 2, 3]], shorter[:, [0, 0, 1]])
    np.testing.assert_allclose([h, c], [h_short, c_short])


def test_backwards_is_forwards_on_the_reversed_sequence():
    arrays = _arrays(np.random.default_rng(0), (2, 4, 2, 3), LstmAttrs())
    backwards = lstm.reference(LstmAttrs(go_backwards=True), *arrays)
    for got, expected in zip(backwards, lstm.reference(LstmAttrs(), arrays[0][:, ::-1], *arrays[1:])):
        np.testing.assert_array_equal(got, expected)


def both(attrs, arrays):
    assert_fast_is_reference(lstm, attrs, arrays)
    rng = np.random.default_rng(1)
    sequence, h, c, gates, cells = lstm.reference(attrs, *arrays)
    cotangents = [rng.standard_normal(a.shape) for a in (sequence, h, c)]
    inputs = (*arrays[:5], sequence, gates, cells, *cotangents, *arrays[6:])
    assert_fast_is_reference(lstm_grad, attrs, inputs, tolerance=5e-5)


@needs_numba
@pytest.mark.parametrize("sample", lstm.samples(np.random.default_rng(3)), ids=lambda s: s.note)
def test_fast_is_reference_on_the_samples(sample):
    both(sample.attrs, sample.arrays)


@needs_numba
@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    st.integers(1, 31), st.integers(1, 5), st.integers(1, 9), st.sampled_from([1, 3, 4, 8, 11, 16, 17, 33, 48]),
    st.booleans(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_fast_is_reference_on_any_shape(batch, steps, features, units, masked, backwards, dropped):
    attrs = LstmAttrs(go_backwards=backwards, masked=masked, dropped=dropped)
    both(attrs, _arrays(np.random.default_rng(0), (batch, steps, features, units), attrs))


@needs_numba
def test_large_enough_to_be_spread_over_threads():
    attrs = LstmAttrs(masked=True, dropped=True)
    both(attrs, _arrays(np.random.default_rng(0), (21, 6, 30, 70), attrs))


def test_a_kernel_of_the_wrong_shape_is_named():
    shapes = [(2, 3, 4), (2, 5), (2, 5), (4, 19), (5, 20), (20,)]
    with pytest.raises(ShapeError, match="the kernel of an LSTM has the wrong shape \\(expected \\(4, 20\\), got"):
        lstm.infer(LstmAttrs(), *(TensorType(shape) for shape in shapes))


@needs_numba
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_activations_are_accurate_and_keep_nan(name):
    # A linear cell with the input gate open: the gate's value is the activation of the bias.
    bias = np.concatenate([np.linspace(-100, 100, 401), [0.0, 1e-20, -1e-4, 0.6, -0.6, np.nan]]).astype(np.float32)
    units = bias.size
    arrays = [np.zeros(s) for s in ((1, 1, 1), (1, units), (1, units), (1, 4 * units), (units, 4 * units))]
    gates = run(lstm, LstmAttrs("linear", name), [*arrays, np.tile(bias, 4)])[3][0, 0, :units]
    exact = bias.astype(np.float64)
    expected = 1 / (1 + np.exp(-exact)) if name == "sigmoid" else ACTIVATIONS[name](exact)
    np.testing.assert_array_equal(np.isnan(gates), np.isnan(bias))
    np.testing.assert_allclose(gates[:-1], expected[:-1], rtol=4e-7, atol=1e-37)
