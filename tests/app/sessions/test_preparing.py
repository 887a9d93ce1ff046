"""From columns to what is fed: the split first, statistics of the training part alone, the same for what is predicted."""

import json

import numpy as np
import pytest

from app.document import edits, project
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataError, DataSource
from app.sessions.job import TrainJob
from app.sessions.preparation import Preparation, raw_samples

TABLE = [{"kind": "fill_missing"}, {"kind": "normalize"}, {"kind": "one_hot"}]


def opened(source, *steps, validation=0.1, **options):
    return DataSource.open({"source": source, "options": options, "steps": list(steps)}, None, validation=validation)


@pytest.fixture
def houses(tmp_path):
    path = tmp_path / "houses.csv"
    rows = [
        f"{row},{'' if row % 9 == 0 else row * 2},{('Rome', 'Bern', 'Oslo')[row % 3]},{row * 10 + 0.5}"
        for row in range(90)
    ]
    path.write_text("number,rooms,city,price\n" + "\n".join(rows) + "\n")
    return path


@pytest.mark.parametrize("kind", ["normalize", "fill_missing"])
def test_nothing_of_validation_and_test_data_leaks_into_what_is_learned(tmp_path, kind):
    """Rows outside the training part may hold anything: what was learned is the same."""

    def learned(outside):
        path = tmp_path / f"{outside}.csv"
        rows = [f"{row if row < 63 else outside},{row}" for row in range(100)]
        rows[5] = ",5"
        path.write_text("x,y\n" + "\n".join(rows) + "\n")
        split = {"kind": "split", "config": {"method": "time", "test": 0.3, "validation": 0.1}}
        steps = [{"kind": "fill_missing", "config": {"numbers": "mean"}}, {"kind": kind}]
        data = opened(f"csv:{path}", split, *steps)
        assert (data.size, data.validation, data.test_size) == (70, 7, 30)
        return data.preparation.pipeline.states

    assert learned(0) == learned(1_000_000)


def test_the_share_that_the_training_settings_hold_back_is_not_learned_from(houses):
    first = opened(f"csv:{houses}", *TABLE, validation=0.0)
    second = opened(f"csv:{houses}", *TABLE, validation=0.5)
    assert (first.validation, second.validation) == (0, 36)
    assert first.preparation.pipeline.states != second.preparation.pipeline.states


def test_a_table_of_all_types_becomes_numbers_with_names(houses):
    data = opened(f"csv:{houses}", *TABLE)
    assert data.columns["features"] == ("number", "rooms", "city: Bern", "city: Oslo", "city: Rome")
    assert data.inputs["features"].shape == (72, 5) and np.isfinite(data.inputs["features"]).all()
    fit = data.inputs["features"][: -data.validation]
    np.testing.assert_allclose(fit[:, 0].mean(), 0, atol=1e-5)
    np.testing.assert_allclose(fit[:, 0].std(), 1, atol=1e-5)


def test_what_was_learned_is_kept_and_done_alike_to_what_is_predicted(houses):
    data = opened(f"csv:{houses}", *TABLE)
    kept = Preparation.of(json.loads(json.dumps(data.preparation.config())))
    raw = DataSource.read({"source": f"csv:{houses}"})
    fed = kept.inputs(raw_samples(raw, kept))["features"]
    both = np.concatenate([data.inputs["features"], data.test_inputs["features"]])
    assert {row.tobytes() for row in fed} == {row.tobytes() for row in both}


def test_a_new_category_and_a_missing_value_are_no_reason_to_refuse_a_sample(houses, tmp_path):
    data = opened(f"csv:{houses}", *TABLE)
    path = tmp_path / "new.csv"
    path.write_text("rooms,city,number\n,Paris,3\n")
    fed = data.preparation.inputs(raw_samples(DataSource.read({"source": f"csv:{path}"}), data.preparation))
    assert fed["features"][0, 2:].tolist() == [0, 0, 0] and np.isfinite(fed["features"]).all()


def test_words_and_missing_values_that_no_step_mends_are_told_by_line(houses):
    with pytest.raises(DataError, match=r"houses.csv, line 2: column 'city' holds the text 'Rome'"):
        opened(f"csv:{houses}", {"kind": "fill_missing"})
    with pytest.raises(DataError, match=r"houses.csv, line 2: column 'rooms' has no value"):
        opened(f"csv:{houses}", {"kind": "one_hot"})
    with pytest.raises(DataError, match="unknown step"):
        opened(f"csv:{houses}", {"kind": "polish"})


def test_a_step_that_is_off_does_nothing(houses):
    steps = [*TABLE, {"kind": "normalize", "config": {"method": "min-max"}, "on": False}]
    np.testing.assert_array_equal(
        opened(f"csv:{houses}", *steps).inputs["features"], opened(f"csv:{houses}", *TABLE).inputs["features"]
    )


def test_a_series_is_cut_into_windows_within_each_part():
    data = opened(
        "made:sine",
        {"kind": "split", "config": {"method": "time", "test": 0.2, "validation": 0.1}},
        {"kind": "window", "config": {"length": 10}},
        made={"samples": 500, "noise": 0},
    )
    assert data.inputs["window"].shape == (360 - 10 + 40 - 10, 10, 1) and data.validation == 30
    assert data.test_inputs["window"].shape == (90, 10, 1) and data.kind == "sequence"
    wave = np.sin(2 * np.pi * np.arange(500) / 25) + 0.5 * np.sin(2 * np.pi * np.arange(500) / 67.5)
    np.testing.assert_allclose(data.targets["value"][0], wave[10], atol=1e-5)
    np.testing.assert_allclose(data.test_inputs["window"][0, :, 0], wave[400:410], atol=1e-5)


def test_groups_are_on_one_side_only(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("who,x,y\n" + "".join(f"p{row % 10},{row % 10},{row}\n" for row in range(100)))
    split = {"kind": "split", "config": {"method": "group", "column": "who", "validation": 0.0}}
    data = opened(f"csv:{path}", split, ignore=["who"])
    assert set(data.inputs["features"][:, 0]) & set(data.test_inputs["features"][:, 0]) == set()


def test_all_generated_sets_can_be_opened_repeatably():
    from app.sessions.sources.made import SETS

    points = {"spirals", "moons", "circles", "blobs", "xor"}
    pictures = {"moving_digits", "shapes", "shape_masks", "shape_questions", "film_questions"}
    assert points | pictures | {"sine", "additions", "messages", "headlines", "switches"} == set(SETS)
    for name in SETS:
        raw = DataSource.read({"source": f"made:{name}", "options": {"made": {"samples": 60}}})
        again = DataSource.read({"source": f"made:{name}", "options": {"made": {"samples": 60}}})
        other = DataSource.read({"source": f"made:{name}", "options": {"made": {"samples": 60, "seed": 1}}})
        assert raw.size == (60 if name != "switches" else 32)
        first = next(iter(raw.columns))
        assert raw.columns[first].values.tolist() == again.columns[first].values.tolist()
        assert raw.columns[first].values.tolist() != other.columns[first].values.tolist()
    with pytest.raises(DataError, match="no generated set"):
        opened("made:cats")
    with pytest.raises(DataError, match="classes: expected a whole number from 2 to 8"):
        opened("made:blobs", made={"classes": 40})


def test_a_run_trains_on_prepared_data_and_validates_on_the_rows_that_were_held_back(houses):
    document = Document()
    history = History(document)
    history.do(edits.add_node(document, "Input", (0, 0), {"shape": [5]}, id="a"))
    history.do(edits.add_node(document, "Dense", (200, 0), {"units": 1}, id="b"))
    history.do(edits.connect(document, "a", "out", "b", "in"))
    split = {"kind": "split", "config": {"validation": 0.25}}
    values = {"source": f"csv:{houses}", "steps": [split, *TABLE]}
    history.do(edits.set_settings(document, "data", values))
    loss = {"*": {"kind": "mean_squared_error", "config": {}, "weight": 1.0}}
    history.do(edits.set_settings(document, "training", {"losses": loss, "metrics": []}))
    prepared = TrainJob.of(project.parse(project.serialise(document))).prepare()
    assert prepared.training_samples == 54 and prepared.validation_samples == 18
    assert int(72 * (1 - prepared.validation_share)) == 54


def test_rows_without_what_is_predicted_are_left_out(tmp_path):
    path = tmp_path / "half.csv"
    path.write_text("a,y\n" + "".join(f"{row},{'xy'[row % 2] if row % 5 else ''}\n" for row in range(50)))
    data = opened(f"csv:{path}", {"kind": "split", "config": {"method": "stratified"}})
    assert data.size + data.test_size == 40 and data.classes["y"] == ("x", "y")
    seen = np.concatenate([data.inputs["features"], data.test_inputs["features"]])[:, 0]
    assert sorted(seen.tolist()) == [row for row in range(50) if row % 5]
