"""Text as values and values as text, in the ways in which languages write numbers."""

import pytest
from PySide6.QtCore import QLocale

from app.panels.fields.texts import MISSING, parsed, shown
from app.panels.settings_fields import field


def info(kind, nullable=False, length=None):
    return field("field", "Field", kind, None, "", nullable=nullable, length=length)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("int", "32", 32),
        ("int", " -3 ", -3),
        ("int", "1 000", 1000),
        ("int", "3.5", "3.5"),
        ("int", "ten", "ten"),
        ("int", "9" * 40, "9" * 40),
        ("float", "1e-3", 0.001),
        ("float", "0,5", 0.5),
        ("float", "nan", "nan"),
        ("float", "inf", "inf"),
        ("shape", "28, 28, 1", [28, 28, 1]),
        ("shape", "(None, 12)", [None, 12]),
        ("shape", "28x28x1", [28, 28, 1]),
        ("shape", "28 × 28", [28, 28]),
        ("shape", "28, wide", "28, wide"),
        ("int_list", "1", 1),
        ("int_list", "1, 2", [1, 2]),
        ("text", "a b", "a b"),
    ],
)
def test_what_is_typed_becomes_a_value_or_stays_text(kind, text, value):
    assert parsed(info(kind), text) == value
    assert type(parsed(info(kind), text)) is type(value)


def test_one_size_stands_for_all_of_a_pair():
    assert parsed(info("int_tuple", length=2), "3") == [3, 3]
    assert parsed(info("int_tuple", length=2), "3, 5") == [3, 5]


def test_an_empty_field_is_none_only_where_none_is_a_value():
    assert parsed(info("int", nullable=True), "") is None
    assert parsed(info("int"), "") == ""


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (MISSING, ""), ([3, None], "3, None"), (0.5, "0.5"), (2.0, "2"), (1e-07, "1e-07")]
)
def test_values_are_shown_as_people_write_them(value, text):
    assert shown(info("float"), value) == text


@pytest.fixture
def german():
    """Numbers as in German."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("float", "0,5", 0.5),
        ("float", "0.5", 0.5),
        ("float", "1.234,5", 1234.5),
        ("float", "1e-3", 0.001),
        ("int", "1.000", 1000),
        ("int", "12.345.678", 12345678),
        ("int", "1.5", "1.5"),
        ("float_list", "0,5; 1,25", [0.5, 1.25]),
        ("float_list", "0,5 1,25", [0.5, 1.25]),
        ("float_list", "0.5, 1.25", [0.5, 1.25]),
        ("shape", "28, 28, 1", [28, 28, 1]),
    ],
)
def test_german_decimals_are_understood_and_dots_too(german, kind, text, value):
    assert parsed(info(kind), text) == value


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("float", 0.5, "0,5"),
        ("float", 2.0, "2"),
        ("float", 1.5e-07, "1,5e-07"),
        ("float_list", [0.5, 1.25], "0,5; 1,25"),
        ("shape", [28, None], "28, None"),
        ("text", "x / 2.5", "x / 2.5"),
    ],
)
def test_german_fields_show_a_comma_and_read_it_back(german, kind, value, text):
    assert shown(info(kind), value) == text
    assert parsed(info(kind), text) == value


def test_chinese_numbers_are_written_with_a_dot():
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        assert shown(info("float"), 0.5) == "0.5" and parsed(info("float"), "0.5") == 0.5
        assert parsed(info("int"), "1,000") == 1000
    finally:
        QLocale.setDefault(before)
