"""Another way to read a file: columns, parts and steps follow where they have to."""

import pytest

from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.rereading import as_found, reread
from app.sessions.sources.options import options_of
from app.sessions.sources.peek import peek
from app.sessions.suggest import probe


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "sales.csv"
    path.write_text("size;price\n" + "".join(f"{at},5;{at * 3},25\n" for at in range(40)), encoding="cp1252")
    return path


def taken(path, **options):
    settings = probe(path).settings()
    return {**settings, "options": {**settings["options"], **options}}


def test_other_columns_get_parts_and_steps_anew(table):
    settings = taken(table, targets=["size"], kinds={"size": "number"})
    found = reread(settings, {"header": False})
    assert found["options"]["header"] is False and "targets" not in found["options"]
    assert found["steps"] and found["map"] == {}
    dataset = DataSource.open({**settings, **found})
    assert list(dataset.targets) == ["column 2"]


def test_the_same_columns_keep_what_was_said_of_them(table):
    settings = taken(table, targets=["size"])
    assert reread(settings, {"encoding": "cp1250"}) == {"options": {"targets": ["size"], "encoding": "cp1250"}}


def test_a_way_that_cannot_be_read_is_set_all_the_same_and_another_one_mends_it(table):
    settings = taken(table, targets=["size"])
    table.write_text(table.read_text() + "Käse;1\n", encoding="cp1252")
    found = reread(settings, {"encoding": "utf-8"})
    assert found == {"options": {"targets": ["size"], "encoding": "utf-8"}}
    with pytest.raises(DataError, match="not text in utf-8"):
        DataSource.read({**settings, **found})
    back = reread({**settings, **found}, {"encoding": None})
    assert "encoding" not in back["options"]
    assert set(DataSource.read({**settings, **back}).columns) == {"size", "price"}


def test_a_value_that_the_option_does_not_take_is_refused(table):
    with pytest.raises(DataError, match="one character"):
        reread(taken(table), {"delimiter": "<>"})


def test_as_found_keeps_what_is_not_read_from_the_file():
    options = {
        "delimiter": ";",
        "targets": ["a"],
        "labels": {"a": {"0": ["x", "y"]}},
        "test_split": 0.3,
        "missing": "drop",
    }
    assert as_found(options) == {"labels": {"a": {"0": ["x", "y"]}}, "test_split": 0.3}


def test_the_first_lines_are_shown_of_a_file_that_no_reader_takes(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_bytes("Käse;1\nBrot;2;3;4\n\n".encode("cp1252"))
    found = peek(path, options_of({}))
    assert found.lines == ("Käse;1", "Brot;2;3;4") and found.found["encoding"] == "cp1252"
    assert peek(tmp_path / "gone.csv", options_of({})).lines == ()
    assert peek(path, options_of({"options": {"encoding": "no such"}})).lines == ()
