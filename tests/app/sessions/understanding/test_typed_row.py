"""A typed line for a network of several Inputs: words for one, the numbers of another each in a place of its own."""

import numpy as np
import pytest

import resources
from app.document import project
from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.sample_flow import SampleFlow
from app.sessions.understanding.tryout import from_row, row_columns, say


@pytest.fixture(scope="module")
def headlines():
    document = project.load(resources.path("templates", "headlines.loom"))
    return document, DataSource.open(document.settings["data"])


def test_a_column_of_several_numbers_is_typed_number_by_number(headlines):
    document, dataset = headlines
    assert row_columns(dataset) == ("headline", "hour", "pictures", "followers")
    made = from_row(document, dataset, "nobody knows, 12, 3, 400")
    words, facts = (made[document.names[name]] for name in ("headline", "facts"))
    assert words.shape == (1, 8) and words.dtype == np.int32 and np.count_nonzero(words) == 2
    np.testing.assert_array_equal(facts, [[12, 3, 400]])
    said = say(SampleFlow(), document, dataset, made)
    assert [one.labels for one in said] == [("no", "yes")] * 2


@pytest.mark.parametrize(
    ("line", "words"), [("x, noon, 3, 4", "facts holds something"), ("x, 1, 3", "3 values, and the network takes 4")]
)
def test_what_is_missing_or_no_number_is_said(headlines, line, words):
    with pytest.raises(DataError, match=words):
        from_row(*headlines, line)
