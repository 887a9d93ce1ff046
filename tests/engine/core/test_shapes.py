from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core import shapes
from engine.core.errors import ShapeError
from engine.core.shapes import BATCH, Dim

TIME = Dim.symbol("time")


def test_equal_expressions_are_equal_however_they_are_written():
    assert BATCH * 2 + BATCH == BATCH * 3
    assert (BATCH + 1) * (BATCH - 1) == BATCH * BATCH - 1
    assert BATCH * TIME == TIME * BATCH
    assert BATCH - BATCH == 0


def test_quotients_come_out_even_where_they_can():
    assert (BATCH * 48) // 48 == BATCH
    assert (BATCH * TIME * 6) // (TIME * 2) == BATCH * 3
    assert (TIME - 2) // 2 == (TIME - 2) // 2
    assert isinstance((TIME - 2) // 2, Dim)


@given(st.integers(1, 50), st.integers(1, 9), st.integers(1, 9))
def test_arithmetic_agrees_with_numbers_once_the_symbol_is_known(batch, a, b):
    def value(size):
        if isinstance(size, int):
            return size
        total = 0
        for term, factor in size.terms.items():
            for _ in term:
                factor *= batch
            total += factor
        return total

    assert value((BATCH + a) * b - BATCH) == (batch + a) * b - batch
    assert value((BATCH * a * b) // b) == batch * a


def test_a_size_that_is_not_known_cannot_be_used_as_a_number():
    with pytest.raises(TypeError, match="not known"):
        range(BATCH)


def test_broadcasting_follows_numpy_and_an_unknown_size_goes_with_any():
    assert shapes.broadcast((3, 1), (4,)) == (3, 4)
    assert shapes.broadcast((BATCH, 5), (5,)) == (BATCH, 5)
    assert shapes.broadcast((BATCH, TIME), (BATCH, 7)) == (BATCH, 7)
    with pytest.raises(ShapeError) as error:
        shapes.broadcast((2, 3), (2, 4))
    assert (
        str(error.value)
        == "shapes do not go together (expected equal sizes, or 1, on each axis, got (2, 3) and (2, 4))."
    )


def test_symbolic_and_public_are_inverse():
    assert shapes.public(shapes.symbolic((None, 5, None))) == (None, 5, None)
    assert shapes.text((None, 3)) == "(None, 3)" and shapes.text((BATCH,)) == "(None,)"


def test_axis_out_of_range_is_named():
    assert shapes.axis_index(-1, 3) == 2
    with pytest.raises(ShapeError, match="axis 3 is out of range"):
        shapes.axis_index(3, 3)
