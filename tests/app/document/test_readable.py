"""Numbers are written as people read them."""

import math

import pytest

from app.document.readable import measured, readable


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (222_712.3, "222,700"), (9_999.4, "9999"), (9_999.96, "10,000"),
        (12_345.6, "12,350"), (1.5e9, "1,500,000,000"), (3e15, "3e+15"),
        (0.012345, "0.01235"), (2.0, "2"), (-45_678, "-45,680"), (0, "0"), (1e-9, "1e-09"), (math.nan, "nan"),
    ],
)  # fmt: skip
def test_large_numbers_have_no_powers_of_ten(number, text):
    assert readable(number) == text


def test_so_many_digits_count():
    assert (readable(1234.5, 3), readable(0.98765, 3)) == ("1,230", "0.988")


def test_figures_have_four_decimals_until_they_are_large():
    assert [measured(one) for one in (0.46971, 12.3, 91_301_048.0, math.inf)] == [
        "0.4697",
        "12.3000",
        "91,300,000",
        "inf",
    ]
