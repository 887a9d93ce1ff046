"""What people's files have in them: empty columns, unread types, labels without a telling name, writing without blanks."""

import datetime

import numpy as np
import pytest

from app.document import edits
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.fitting import fit_to_data
from app.sessions.job import TrainJob
from app.sessions.labelled import labelled
from app.sessions.own_samples import read_samples
from app.sessions.sources.types import words_in
from app.sessions.suggest import probe


def fitted(path):
    """A document with a network that suits the file, and its data."""
    document = Document()
    History(document).do(edits.set_settings(document, "data", probe(path).settings()))
    dataset = DataSource.open(document.settings["data"])
    History(document).do(fit_to_data(document, dataset).command)
    return document, dataset


def test_a_last_column_without_a_value_is_not_what_is_predicted(tmp_path):
    path = tmp_path / "sales.csv"
    path.write_text("size,price,remark\n" + "".join(f"{at * 7 % 40},{3 * at}.5,\n" for at in range(40)))
    found = probe(path)
    dataset = DataSource.open(found.settings())
    assert list(dataset.targets) == ["price"] and dataset.columns["features"] == ("size",)
    assert found.options["ignore"] == ["remark"]


def test_rows_without_a_label_are_passed_over_where_a_file_is_evaluated(tmp_path):
    path = tmp_path / "sales.csv"
    path.write_text("size,price\n" + "".join(f"{at},{3 * at}.5\n" for at in range(40)))
    document, dataset = fitted(path)
    new = tmp_path / "new.csv"
    new.write_text("size,price\n1,4.5\n2,\n3,10.5\n")
    found = labelled(document, dataset, new)
    assert found.test_targets["price"].tolist() == [4.5, 10.5]
    assert found.description == "1 row has no label and is left out (line 3)."
    new.write_text("size,price\n1,\n2,\n")
    with pytest.raises(DataError, match="has no labels"):
        labelled(document, dataset, new)


def test_columns_of_parquet_that_no_network_takes_are_left_out_and_named(tmp_path):
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = range(30)
    day = datetime.date(2024, 1, 1)
    table = pa.table({
        "size": [float(at) if at % 5 else None for at in rows],
        "day": [day + datetime.timedelta(days=at) if at % 7 else None for at in rows],
        "tags": [["a", "b"] for _ in rows],
        "place": [{"x": at} for at in rows],
        "kind": ["ab"[at % 2] for at in rows],
    })  # fmt: skip
    parquet.write_table(table, tmp_path / "things.parquet")
    found = probe(tmp_path / "things.parquet")
    raw = DataSource.read(found.settings())
    assert list(raw.columns) == ["size", "day", "kind"] and raw.targets == ("kind",)
    assert "“tags” (list<" in raw.notes[0] and "“place” (struct<" in raw.notes[0]
    assert DataSource.open(found.settings()).size
    parquet.write_table(table.select(["tags", "place"]), tmp_path / "lists.parquet")
    with pytest.raises(DataError, match="no column that Layerloom reads"):
        probe(tmp_path / "lists.parquet")


@pytest.mark.parametrize("labels", [np.array(["eins", "zwei", "drei"]), np.arange(3)], ids=["words", "numbers"])
def test_of_three_arrays_the_labels_are_found_by_what_they_hold(tmp_path, labels):
    rng = np.random.default_rng(0)
    numbers = np.arange(60) % 3
    np.savez(tmp_path / "three.npz", bilder=rng.integers(0, 255, (60, 12, 12)).astype("uint8"),
             messwerte=rng.normal(size=(60, 5)), etikett=labels[numbers], jahr=2000 + numbers * 5)  # fmt: skip
    document, dataset = fitted(tmp_path / "three.npz")
    assert list(dataset.targets) == ["etikett"] and set(dataset.inputs) == {"bilder", "messwerte", "jahr"}
    # As high as wide: pictures, and convolutions for them.
    kinds = [node.kind for node in document.nodes.values()]
    assert "Conv2D" in kinds and "LSTM" not in kinds
    assert TrainJob(document, dataset).prepare().built.model.count_params()


def test_arrays_of_which_several_may_be_the_labels_are_left_to_the_user(tmp_path):
    numbers = np.arange(60) % 3
    np.savez(
        tmp_path / "four.npz", eins=numbers, zwei=numbers[::-1], drei=np.random.default_rng(0).normal(size=(60, 5))
    )
    assert DataSource.read({"source": f"npz:{tmp_path / 'four.npz'}"}).targets == ()


def test_chinese_sentences_are_text_and_are_learned_by_their_characters(tmp_path):
    good, bad = ["服务很好，味道非常棒", "环境优雅，下次还会再来"], ["服务太差，等了很久", "味道难吃，再也不来了"]
    rows = [
        ((good if at % 2 else bad)[at // 2 % 2] + "啊" * (at % 7) + "！" * (at % 5), "好" if at % 2 else "差")
        for at in range(70)
    ]
    path = tmp_path / "评论.csv"
    path.write_bytes(("评论,情感\n" + "".join(f"{text},{label}\n" for text, label in rows)).encode("gb18030"))
    found = probe(path)
    (step,) = [one["config"] for one in found.steps if one["kind"] == "tokenize"]
    assert step["level"] == "characters" and step["length"] >= 15
    document, dataset = fitted(path)
    assert [node.kind for node in document.nodes.values()][:2] == ["Input", "Embedding"]
    assert dataset.classes["情感"] == ("好", "差") or set(dataset.classes["情感"]) == {"好", "差"}


def test_names_of_cities_stay_categories(tmp_path):
    path = tmp_path / "城市.csv"
    path.write_text(
        "城市,大\n" + "".join(f"{['北京市', '上海市', '广州市'][at % 3]},{at % 2}\n" for at in range(30)),
        encoding="utf-8",
    )
    assert DataSource.read({"source": f"csv:{path}"}).columns["城市"].kind == "category"
    assert words_in("a b c") == 3 and words_in("北京市") == 2.5


def test_a_series_is_told_beyond_its_end_and_each_answer_says_its_row(tmp_path):
    path = tmp_path / "hours.csv"
    start = datetime.datetime(2024, 3, 1)
    path.write_text(
        "time,load\n" + "".join(f"{start + datetime.timedelta(hours=at)},{at % 24}.5\n" for at in range(200))
    )
    document, dataset = fitted(path)
    length = next(step["config"]["length"] for step in document.settings["data"]["steps"] if step["kind"] == "window")
    samples = read_samples(document, dataset, path)
    # The first line holds the names; one row behind the last is told.
    assert samples.rows == tuple(range(length + 2, 203)) and samples.size == len(samples.rows)
    (window,) = samples.inputs.values()
    last = window[-1, :, -1]
    assert np.argsort(last)[-1] == np.argsort(np.arange(200 - length, 200) % 24)[-1]


@pytest.mark.parametrize("shape", [(60, 1), (60, 3), (60, 2, 2)])
def test_a_split_by_classes_goes_on_where_another_target_has_none(tmp_path, shape):
    rng = np.random.default_rng(0)
    np.savez(tmp_path / "three.npz", x=rng.normal(size=(60, 4)), label=np.arange(60) % 2, score=rng.normal(size=shape))
    settings = probe(tmp_path / "three.npz").settings()
    assert settings["steps"][0] == {"kind": "split", "config": {"method": "stratified"}}
    dataset = DataSource.open({**settings, "options": {"targets": ["score"]}})
    assert 10 <= dataset.test_size <= 12 and set(dataset.targets) == {"score"}
