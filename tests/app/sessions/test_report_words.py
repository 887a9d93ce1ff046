"""A report writes its figures as the window does."""

from app.sessions.report.words import Words


def test_large_losses_are_written_with_the_digits_that_count():
    words = Words()
    assert [words.figure(one) for one in (None, 0.46973, 91_312_345.678)] == ["–", "0.4697", "91,310,000"]
