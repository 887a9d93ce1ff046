"""A typed stretch of a series is what a window is: the network says what comes next."""

import numpy as np
import pytest

from app.document import edits
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.fitting import fit_to_data
from app.sessions.suggest import probe
from app.sessions.understanding.tryout import from_row, row_columns


def series(tmp_path, text):
    path = tmp_path / "series.csv"
    path.write_text(text)
    document = Document()
    history = History(document)
    history.do(edits.set_settings(document, "data", probe(path).settings()))
    dataset = DataSource.open(document.settings["data"], validation=0.1)
    history.do(fit_to_data(document, dataset).command)
    return document, dataset


def test_numbers_in_a_row_are_a_window(tmp_path):
    document, dataset = series(tmp_path, "load\n" + "\n".join(f"{row % 7}.5" for row in range(200)))
    names = row_columns(dataset)
    assert names[:2] == ("load 1", "load 2") and len(names) == dataset.inputs["window"].shape[1] == 10
    (fed,) = from_row(document, dataset, ",".join(str(row) for row in range(10))).values()
    np.testing.assert_array_equal(fed[0, :, 0], np.arange(10))
    with pytest.raises(DataError, match="The line has 3 values, and the network takes 10"):
        from_row(document, dataset, "1,2,3")
    with pytest.raises(DataError, match="no number"):
        from_row(document, dataset, ",".join("x" for _ in range(10)))


def test_rows_of_several_columns_are_typed_one_after_another_and_prepared_as_the_data_were(tmp_path):
    rows = "".join(f"2024-01-{1 + row // 24:02d} {row % 24:02d}:00,{row % 7},{row * 0.5}\n" for row in range(240))
    document, dataset = series(tmp_path, "when,load,heat\n" + rows)
    names = row_columns(dataset)
    assert names[:4] == ("load 1", "heat 1", "load 2", "heat 2") and len(names) == 24
    line = ",".join(f"{row % 7},{row * 0.5}" for row in range(12))
    (fed,) = from_row(document, dataset, line).values()
    first = np.asarray(dataset.inputs["window"][0:1])
    np.testing.assert_allclose(fed, first, rtol=1e-5)
