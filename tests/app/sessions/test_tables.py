"""Tables: separators, encodings, decimal commas and types are found out."""

import numpy as np
import pytest

from app.sessions.data import DataError, DataSource


def read(tmp_path, text, encoding="utf-8", **options):
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    return DataSource.read({"source": f"csv:{path}", "options": options})


def kinds(raw):
    return {name: column.kind for name, column in raw.columns.items()}


@pytest.mark.parametrize(("mark", "decimal"), [(",", "."), (";", ","), (";", "."), ("\t", ","), ("|", ".")])
def test_separators_and_decimal_signs_are_found_out(tmp_path, mark, decimal):
    rows = [("a", "b"), ("1.5", "x"), ("-2.25", "y"), ("1e3", "x")]
    raw = read(tmp_path, "\n".join(mark.join(row).replace(".", decimal) for row in rows))
    np.testing.assert_array_equal(raw.columns["a"].values, [1.5, -2.25, 1000])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found_out(tmp_path, encoding):
    raw = read(tmp_path, "größe,y\nKöln,1\nZürich,2\n", encoding)
    assert raw.columns["größe"].values.tolist() == ["Köln", "Zürich"]
    assert bool(raw.notes) == (encoding == "cp1252")


def test_types_are_found_out(tmp_path):
    long = "a sentence of some words, number {0}"
    text = "n,city,when,said,day,y\n"
    text += "".join(
        f'{row},{"AB"[row % 2]},2024-01-{row + 1:02d},"{long.format(row)}",{row + 1}.02.2023,1\n' for row in range(9)
    )
    raw = read(tmp_path, text)
    assert kinds(raw) == {
        "n": "number", "city": "category", "when": "date", "said": "text", "day": "date", "y": "number",
    }  # fmt: skip
    assert raw.columns["day"].values[2] == np.datetime64("2023-02-03")


def test_a_type_can_be_said_and_is_refused_where_the_cells_are_not_of_it(tmp_path):
    raw = read(tmp_path, "zip,y\n8001,1\n3000,2\n", kinds={"zip": "category"})
    assert raw.columns["zip"].values.tolist() == ["8001", "3000"]
    with pytest.raises(DataError, match=r"line 2: column 'a' holds the text 'x' and is to be numbers"):
        read(tmp_path, "a,y\nx,1\n2,2\n", kinds={"a": "number"})
    with pytest.raises(DataError, match="holds no dates"):
        read(tmp_path, "a,y\nx,1\n2,2\n", kinds={"a": "date"})


def test_missing_values_have_many_spellings(tmp_path):
    raw = read(tmp_path, "a,b,y\n1,x,1\nNA,,2\n?,null,3\n4,z,4\n")
    assert np.isnan(raw.columns["a"].values).tolist() == [False, True, True, False]
    assert raw.columns["b"].values.tolist() == ["x", "", "", "z"]


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (["$1,234.50", "$5", ""], [1234.5, 5, np.nan]),
        (["12%", "3 %", "0%"], [12, 3, 0]),
        (["36 months", "60 months", "-"], [36, 60, np.nan]),
        (["1,000", "2,500,000", "7"], [1000, 2_500_000, 7]),
        (["1'000", "20", "3'000.5"], [1000, 20, 3000.5]),
        (["-$5", "$3", "$2"], [-5, 3, 2]),
        (["inf", "1", "-Infinity"], [np.nan, 1, np.nan]),
        (["90071992547409930", "1", "2"], [90071992547409930, 1, 2]),
    ],
)
def test_money_shares_units_and_thousands_are_numbers(tmp_path, cells, numbers):
    raw = read(tmp_path, "a,y\n" + "".join(f'"{cell}",{row}\n' for row, cell in enumerate(cells)))
    assert raw.columns["a"].kind == "number"
    np.testing.assert_array_equal(raw.columns["a"].values, numbers)


@pytest.mark.parametrize("cells", [["p1", "p2"], ["12a", "3b"], ["12 Main", "3 Elm"], ["3 min", "4 h"], ["1_000", "2"]])
def test_names_with_digits_and_mixed_units_are_no_numbers(tmp_path, cells):
    raw = read(tmp_path, "a,y\n" + "".join(f"{cell},{row}\n" for row, cell in enumerate(cells)))
    assert raw.columns["a"].values.tolist() == cells


def test_thousands_with_dots_go_with_decimal_commas(tmp_path):
    raw = read(tmp_path, "a;b\n1.234,50;1.000\n12,5;20.000\n")
    np.testing.assert_array_equal(raw.columns["a"].values, [1234.5, 12.5])
    np.testing.assert_array_equal(raw.columns["b"].values, [1000, 20000])


@pytest.mark.parametrize(
    ("above", "note"),
    [("# made by hand\n# in May\n", "2 lines above"), ("Report of 2024\n\n", "1 line above"), ("sep=;\n", "")],
)
def test_what_stands_above_a_table_is_passed_over(tmp_path, above, note):
    raw = read(tmp_path, above + "a;b\n" + "".join(f"{row};{row * 2}\n" for row in range(9)))
    assert list(raw.columns) == ["a", "b"] and raw.size == 9
    assert note in " ".join(raw.notes) and bool(raw.notes) == bool(note)
    assert raw.row(0) == len((above + "a\n").splitlines()) + 1


def test_columns_of_one_name_get_numbers_and_empty_ones_without_a_name_go(tmp_path):
    raw = read(tmp_path, "a,a,b,\n1,2,3,\n4,5,6,\n")
    assert list(raw.columns) == ["a", "a 2", "b"] and raw.targets == ("b",)
    assert "“a 2”" in raw.notes[0]


def test_a_table_parted_by_spaces_is_read(tmp_path):
    raw = read(tmp_path, "  5.1   3.5 0\n  4.9   3.0 1 \n 6.2 1.5   1\n")
    assert [column.values.tolist() for column in raw.columns.values()] == [[5.1, 4.9, 6.2], [3.5, 3, 1.5], [0, 1, 1]]
    text = read(tmp_path, "said\nhello my world\ngood day sir\nfare well now\n")
    assert list(text.columns) == ["said"]


def test_a_broken_line_among_many_is_left_out_and_told(tmp_path):
    lines = [f"{row},{row % 3}" for row in range(150)]
    lines[70] += ",7"
    lines[9] = "9"
    raw = read(tmp_path, "a,b\n" + "\n".join(lines))
    assert raw.size == 149 and 70 not in raw.columns["a"].values
    assert "72" in raw.notes[0] and "line 11" in raw.notes[1]
    with pytest.raises(DataError, match="line 73: 3 cells"):
        read(tmp_path, "a,b\n" + "\n".join([*lines[:71], "1,2,3", *lines[71:]]))


def test_a_line_break_in_quotes_and_commas_in_text_leave_the_columns_alone(tmp_path):
    rows = "".join(f'{row};"so, it was\ngood; ""really"", number {row}";{row % 2}\n' for row in range(60))
    raw = read(tmp_path, "\ufeffid;said;stars\r\n" + rows)
    assert list(raw.columns) == ["id", "said", "stars"] and raw.size == 60
    assert raw.columns["said"].values[3] == 'so, it was\ngood; "really", number 3'


@pytest.mark.parametrize(
    "form", ["Jan {0}, 2023", "{0} January 2023", "{0}-Jan-23", "2023/01/{0:02d} 10:30", "1/{0}/2023"]
)
def test_dates_are_written_in_many_ways(tmp_path, form):
    raw = read(tmp_path, "day,y\n" + "".join(f'"{form.format(day)}",{day}\n' for day in range(1, 29)))
    assert raw.columns["day"].kind == "date"
    days = raw.columns["day"].values.astype("datetime64[D]")
    assert days.tolist() == [np.datetime64(f"2023-01-{day:02d}").item() for day in range(1, 29)]


def test_a_column_called_label_or_target_is_predicted_wherever_it_stands(tmp_path):
    assert read(tmp_path, "Label,a,b\nx,1,2\ny,3,4\n").targets == ("Label",)
    assert read(tmp_path, "a,b\n1,2\n3,4\n").targets == ("b",)
    assert read(tmp_path, "y,a,b\n1,2,2\n3,4,3\n", ignore=["y"]).targets == ("b",)
