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
