"""What a preview says of a source, what it suggests, and how a source is known again."""

import json
import os

import numpy as np
from PIL import Image

from app.sessions.data import DataSource, options_of
from app.sessions.data_profile import profile
from app.sessions.fingerprint import CHANGED, GONE, SAME, compare, fingerprint_of
from app.sessions.suggest import probe, probe_source


def looked_at(source, **options):
    settings = {"source": source, "options": options}
    return profile(DataSource.read(settings), options_of(settings))


def told(about):
    return " ".join(remark.text for remark in about.remarks)


def table(tmp_path, text):
    path = tmp_path / "table.csv"
    path.write_text(text)
    return path


def test_columns_are_counted_and_drawn(tmp_path):
    rows = "".join(f"{row % 5},{'ab'[row % 2] if row else ''},{row}\n" for row in range(200))
    about = looked_at(f"csv:{table(tmp_path, 'n,c,y' + chr(10) + rows)}")
    number, word, target = about.columns
    assert (number.low, number.high, number.different) == (0, 4, 5) and sum(number.counts) == 200
    assert word.top == (("b", 100), ("a", 99)) and word.missing == 1 and target.role == "target"
    assert about.incomplete == 1 and json.loads(json.dumps(about.as_json()))["rows"] == 200


def test_imbalance_duplicates_constants_and_what_gives_the_target_away_are_said(tmp_path):
    rows = "".join(
        f"{row % 50},7,{'x' if row % 20 == 0 else 'y'},{'x' if row % 20 == 0 else 'y'}\n" for row in range(200)
    )
    text = told(looked_at(f"csv:{table(tmp_path, 'n,same,copy,y' + chr(10) + rows)}"))
    assert "“y” is 19 times as common as “x”" in text
    assert "145 samples are there twice" in text
    assert "“same” is the same in all rows" in text
    assert "“copy” gives “y” away" in text


def test_a_healthy_set_has_nothing_to_remark():
    assert looked_at("made:spirals").remarks == ()
    assert looked_at("builtin:iris").classes == (("setosa", 40), ("versicolor", 40), ("virginica", 40))


def test_the_same_image_in_two_folders_is_a_duplicate(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        Image.new("RGB", (8, 8), (1, 2, 3)).save(tmp_path / name / "same.png")
        Image.new("RGB", (8, 8), (ord(name), 2, 3)).save(tmp_path / name / "own.png")
    about = looked_at(f"images:{tmp_path}")
    assert about.duplicates == 1 and dict(about.classes) == {"a": 2, "b": 2}


def test_what_is_suggested_makes_every_source_ready(tmp_path):
    rows = "".join(
        f"{row},{row * 3 if row % 9 else ''},{'ab'[row % 2]},2024-01-{row % 28 + 1:02d},{row % 3}\n"
        for row in range(120)
    )
    found = probe(table(tmp_path, "id,n,c,d,y\n" + rows))
    assert found.options == {"ignore": ["id"]}
    assert [step["kind"] for step in found.steps] == ["split", "fill_missing", "dates", "normalize", "one_hot"]
    assert found.steps[0]["config"] == {"method": "stratified"}
    data = DataSource.open(found.settings(), validation=0.1)
    assert np.isfinite(data.inputs["features"]).all() and data.inputs["features"].shape[1] == 10
    assert probe_source("builtin:digits").steps == ()


def test_a_source_is_known_by_its_content(tmp_path):
    path = table(tmp_path, "a,b\n1,2\n")
    known = json.loads(json.dumps(fingerprint_of(path)))
    assert compare(path, known) == SAME
    os.utime(path, (1, 1))
    assert compare(path, known) == SAME
    path.write_text("a,b\n1,3\n")
    assert compare(path, known) == CHANGED
    path.unlink()
    assert compare(path, known) == GONE
    assert compare(None, {}) == SAME


def test_a_folder_is_known_by_its_files(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.png").write_bytes(b"one")
    known = fingerprint_of(tmp_path)
    assert known["files"] == 1 and compare(tmp_path, known) == SAME
    (tmp_path / "a" / "2.png").write_bytes(b"two")
    assert compare(tmp_path, known) == CHANGED


def test_classes_of_one_size_are_in_the_order_in_which_people_count(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,y\n" + "".join(f"{row},class {row % 12}\n" for row in range(120)))
    settings = probe(path).settings()
    about = profile(DataSource.read(settings), options_of(settings))
    assert [name for name, _ in about.classes] == [f"class {number}" for number in range(12)]
