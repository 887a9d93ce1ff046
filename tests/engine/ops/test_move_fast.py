"""Copies between strided views are NumPy's, whatever the strides and whoever shares them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ops import move_fast
from engine.ops.kernels.cache import available
from engine.runtime.threads import SerialPool, ThreadPool

pytestmark = pytest.mark.skipif(not available(), reason="needs numba")
SIZES = st.sampled_from([1, 2, 3, 5, 7, 15, 16, 17, 33])


@pytest.fixture(scope="module")
def pools():
    two = ThreadPool(2)
    yield SerialPool(), two
    two.close()


@st.composite
def views(draw):
    """(source, target) of one shape: cut with steps, stretched and transposed source; target cut without steps."""
    sizes = draw(st.lists(SIZES, min_size=1, max_size=4))
    stretched = [draw(st.integers(0, 3)) == 0 for _ in sizes]
    steps = [draw(st.sampled_from([1, 1, 1, 2, -1])) for _ in sizes]
    order = draw(st.permutations(range(len(sizes))))
    rng = np.random.default_rng(draw(st.integers(0, 9)))
    room = rng.random([1 if one else 2 * size + 1 for one, size in zip(stretched, sizes, strict=True)], np.float32)
    cut = tuple(
        slice(None) if one else slice(1, 1 + size * step, step) if step > 0 else slice(size, 0, -1)
        for one, size, step in zip(stretched, sizes, steps, strict=True)
    )
    source = np.broadcast_to(room[cut], sizes).transpose(order)
    whole = np.full([size + 2 for size in source.shape], 7, "f4")
    return source, whole, whole[tuple(slice(1, -1) for _ in sizes)]


@settings(max_examples=120, deadline=None)
@given(pair=views())
def test_moves_are_numpys(pair, pools):
    source, whole, target = pair
    wanted = whole.copy()
    wanted[tuple(slice(1, -1) for _ in source.shape)] = source
    least, move_fast.LEAST = move_fast.LEAST, 1
    try:
        for pool in pools:
            whole.fill(7)
            call = move_fast.moves([(source, target)], pool)
            if call is not None:  # more than five axes that cannot be joined are NumPy's
                call()
                np.testing.assert_array_equal(whole, wanted)
    finally:
        move_fast.LEAST = least


def test_several_parts_are_one_call(pools):
    rng = np.random.default_rng(0)
    parts = [rng.random((50, 30, width), np.float32) for width in (3, 16, 21)]
    out = np.empty((50, 30, 40), np.float32)
    for pool in pools:
        out.fill(0)
        move_fast.moves(list(zip(parts, np.split(out, [3, 19], 2), strict=True)), pool)()
        np.testing.assert_array_equal(out, np.concatenate(parts, 2))


def test_few_elements_and_other_dtypes_are_numpys(pools):
    few, double = np.zeros(8, "f4"), np.zeros(1 << 16)
    assert move_fast.moves([(few, few.copy())], pools[0]) is None
    assert move_fast.moves([(double, double.copy())], pools[0]) is None
