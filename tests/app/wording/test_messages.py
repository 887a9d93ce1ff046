"""Messages of the layers below the window in the user's language: whole, by pattern, in sentences; numbers too."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app import wording
from app.wording import messages as module


@pytest.fixture
def words(monkeypatch):
    """A language of a few texts, and numbers as in German."""
    known = {
        "Add {0}": "{0} hinzufügen",
        "{0} takes no input.": "{0} nimmt keinen Eingang.",
        "choose another layer": "eine andere Schicht wählen",
        "{0} and {1} more": "{0} und {1} weitere",
        "3 blocks": "drei Blöcke",
        "Set {0} of {1} blocks": "{0} von {1} Blöcken setzen",
    }
    monkeypatch.setattr(module, "_translated", lambda text: known.get(text, text))
    monkeypatch.setattr(module, "_patterns", lambda: module.compiled([text for text in known if "{0}" in text]))
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    wording.speak(True)
    yield
    wording.speak(False)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Add Dense", "Dense hinzufügen"),
        ("Add 3 blocks", "drei Blöcke hinzufügen"),
        ("'Add' takes no input.", "'Add' nimmt keinen Eingang."),
        ("'a' takes no input. Choose another layer.", "'a' nimmt keinen Eingang. Eine andere Schicht wählen."),
        ("1,000 and 2.5 more", "1.000 und 2,5 weitere"),
        ("what nobody translated, 0.5", "what nobody translated, 0,5"),
        ("", ""),
    ],
)
def test_a_message_is_said_in_the_language(words, english, german):
    assert wording.said(english) == german


# On a busy machine drawing the texts alone takes longer than Hypothesis waits.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(["", "a", "ab", " ", "."]), min_size=2, max_size=6), st.text("ab .", max_size=14))
def test_a_message_is_taken_apart_as_by_a_regular_expression(fixed, text):
    match = re.fullmatch("(.+?)".join(map(re.escape, fixed)), text, re.DOTALL)
    assert module.taken_apart(text, fixed) == (list(match.groups()) if match else None)


def test_a_long_message_whose_values_have_the_parts_too_is_taken_apart_in_one_go():
    fixed = ["", " ", " and ", " (", " ", "", ")."]
    assert module.taken_apart("a b and (c) " * 20_000 + "no end", fixed) is None
    assert module.taken_apart("a b and (c) " * 20_000 + ").", fixed)[:4] == ["a", "b", "(c) a b and", "c)"]


def test_without_a_language_all_stays_as_it_is():
    assert wording.said("Add Dense 1,000") == "Add Dense 1,000"


def test_numbers_are_written_as_the_language_writes_them(words):
    assert wording.grouped(1234567) == "1.234.567"
    assert wording.decimal(0.25) == "0,25"
    assert (
        wording.in_numbers("(28, 28, 1) of 1,500 in 3.5 s, version 1.2.3")
        == "(28, 28, 1) of 1.500 in 3,5 s, version 1.2.3"
    )


def test_numbers_in_names_of_files_are_left_alone(words):
    assert wording.in_numbers("data-1.0.csv has 0.5 %") == "data-1.0.csv has 0,5 %"
    assert wording.in_numbers("run 1.10.csv, a share of -0.5.") == "run 1.10.csv, a share of -0,5."
