"""Rows that follow each other in time, and rows of the same person, are split as such."""

import pytest

from app.sessions.data import DataSource, options_of
from app.sessions.data_profile import profile
from app.sessions.suggest import probe


def found_in(tmp_path, text):
    path = tmp_path / "table.csv"
    path.write_text(text)
    found = probe(path)
    settings = found.settings()
    about = profile(DataSource.read(settings), options_of(settings))
    return found, [remark.text for remark in about.remarks]


def day(number):
    return f"2024-{1 + number // 28:02d}-{1 + number % 28:02d}"


def test_a_table_with_an_even_step_in_time_becomes_windows(tmp_path):
    rows = "".join(f"2024-01-{1 + row // 24:02d} {row % 24:02d}:00,{row % 7},{row * 0.5}\n" for row in range(240))
    found, remarks = found_in(tmp_path, "when,load,heat\n" + rows)
    assert found.options == {"ignore": ["when"]}
    assert [step["kind"] for step in found.steps] == ["split", "normalize", "window"]
    assert found.steps[0]["config"] == {"method": "time"}
    assert any("“when” goes on by an hour from row to row" in text for text in remarks)
    data = DataSource.open(found.settings(), validation=0.1)
    assert data.inputs["window"].shape[1:] == (12, 2)


@pytest.mark.parametrize(
    "rows",
    [
        [f"2024-01-{1 + row % 9:02d},{row},{row * 0.5}" for row in range(90)],
        [f"{day(row * row % 240)},{row},{row * 0.5}" for row in range(90)],
        [f"{day(row)},{row % 5},{'ab'[row % 2]}" for row in range(90)],
        [f"{day(row)},{row % 5},{row * 0.5}" for row in range(20)],
    ],
)
def test_dates_that_are_no_series_stay_a_column(tmp_path, rows):
    found, _ = found_in(tmp_path, "when,load,heat\n" + "\n".join(rows))
    assert "when" not in found.options.get("ignore", ())
    assert "window" not in [step["kind"] for step in found.steps]


def test_rows_of_one_patient_stay_on_one_side_of_the_split(tmp_path):
    rows = "".join(f"p{row // 4},{(row * 7) % 11},{'ab'[row % 2]}\n" for row in range(120))
    found, remarks = found_in(tmp_path, "Patient ID,dose,outcome\n" + rows)
    assert found.options == {"ignore": ["Patient ID"]}
    assert found.steps[0] == {"kind": "split", "config": {"method": "group", "column": "Patient ID"}}
    assert any("Rows of one “Patient ID” are alike" in text for text in remarks)
    data = DataSource.open(found.settings(), validation=0.2)
    assert data.size + data.test_size == 120 and data.columns["features"] == ("dose",)


def test_a_column_with_one_row_each_is_no_group(tmp_path):
    rows = "".join(f"p{row},{(row * 7) % 11},{'ab'[row % 2]}\n" for row in range(120))
    found, remarks = found_in(tmp_path, "patient,dose,outcome\n" + rows)
    assert found.steps[0]["config"]["method"] == "stratified" and not any("alike" in text for text in remarks)
