"""One click fits the network to the data: every kind of data then trains, and undo brings back what was there."""

import numpy as np
import pytest

import resources
from app.document import edits, project
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.feeding import problems_of
from app.sessions.fitting import fit_to_data
from app.sessions.suggest import probe, probe_source
from app.sessions.train import TrainJob, TrainRunner


def fitted(document, found):
    """The document with that source and the network fitted to it, and how many steps that took."""
    history = History(document)
    history.do(edits.set_settings(document, "data", found.settings()))
    dataset = DataSource.open(document.settings["data"], validation=0.1)
    fitting = fit_to_data(document, dataset)
    history.do(fitting.command)
    return history, dataset, fitting


@pytest.mark.parametrize("name", ["spirals", "blobs", "sine", "additions", "moving_digits"])
def test_every_generated_set_gets_a_network_that_learns(name):
    document = Document()
    found = probe_source(f"made:{name}")
    found = type(found)(found.source, {"made": {"samples": 400}}, found.steps)
    history, dataset, fitting = fitted(document, found)
    assert fitting.is_new and problems_of(document, dataset) == []
    history.do(edits.set_settings(document, "training", {"epochs": 4, "batch_size": 16}))
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    assert runner.join(120)
    last = runner.drain()[-1]
    losses = last.history["loss"]
    assert losses[-1] < losses[0], losses


def test_a_network_that_is_there_gets_another_input_and_head():
    document = project.load(resources.path("templates", "iris.loom"))
    before = document.copy()
    history, _, fitting = fitted(document, probe_source("made:blobs"))
    assert not fitting.is_new and len(document.nodes) == 4
    head = document.nodes[document.outputs()[0]]
    assert head.config["units"] == 4 and head.config["activation"] == "softmax"
    assert document.nodes[document.inputs()[0]].config["shape"] == [2]
    history.undo()
    history.undo()
    assert document.equals(before)


def test_two_classes_are_one_sigmoid():
    document = project.load(resources.path("templates", "iris.loom"))
    assert fitted(document, probe_source("made:moons"))[2].words.startswith("Input 2, 1 unit (sigmoid)")
    assert document.settings["training"]["losses"]["*"]["kind"] == "binary_crossentropy"


def test_undo_brings_back_the_network_that_did_not_fit(tmp_path):
    document = project.load(resources.path("templates", "digits.loom"))
    before = document.copy()
    history, _, fitting = fitted(document, probe_source("made:spirals"))
    assert fitting.is_new and document.nodes != before.nodes
    history.undo()
    assert document.nodes == before.nodes and document.wires == before.wires


def test_text_and_numbers_feed_two_branches(tmp_path):
    path = tmp_path / "reviews.csv"
    rows = [f'"it was a {("good", "bad")[row % 2]} film number {row}",{row % 7},{row % 2}' for row in range(80)]
    path.write_text("said,length,liked\n" + "\n".join(rows))
    document = Document()
    _, dataset, _ = fitted(document, probe(path))
    assert set(dataset.inputs) == {"said", "features"}
    assert problems_of(document, dataset) == []
    prepared = TrainJob.of(document, dataset).prepare()
    assert len(prepared.inputs) == 2


def trained(document, dataset, history, epochs=30):
    history.do(edits.set_settings(document, "training", {"epochs": epochs, "batch_size": 16, "seed": 1}))
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    assert runner.join(120)
    return runner.drain()[-1]


def test_prices_are_learned_in_their_own_unit(tmp_path):
    rng = np.random.default_rng(0)
    rooms, area = rng.integers(1, 7, 200), rng.normal(80, 20, 200)
    price = 20_000 * rooms + 2500 * area
    path = tmp_path / "houses.csv"
    path.write_text("rooms,area,price\n" + "".join(f"{a},{b:.1f},{c:.0f}\n" for a, b, c in zip(rooms, area, price)))
    document = Document()
    history, dataset, fitting = fitted(document, probe(path))
    (output,) = document.outputs()
    assert document.nodes[output].kind == "Rescaling" and document.nodes[output].name == "price"
    assert "brought to the size of the numbers" in fitting.words
    last = trained(document, dataset, history)
    assert last.history["mean_absolute_error"][-1] < 0.4 * price.std(), last.history
    # Other data with numbers around 0 need it no more, and classes neither.
    blobs = fitted(document, probe_source("made:blobs"))[2]
    assert not blobs.is_new and [node.kind for node in document.nodes.values()].count("Rescaling") == 0
    back = fitted(document, probe(path))[2]
    assert not back.is_new and document.nodes[document.outputs()[0]].config["scale"] > 1000


def test_a_series_of_large_numbers_is_scaled_on_its_way_in_and_out(tmp_path):
    path = tmp_path / "load.csv"
    values = 300_000 + 50_000 * np.sin(np.arange(400) / 5)
    path.write_text("load\n" + "\n".join(f"{value:.0f}" for value in values))
    document = Document()
    history, dataset, _ = fitted(document, probe(path))
    assert dataset.kind == "sequence" and dataset.inputs["window"].shape[1:] == (20, 1)
    kinds = [node.kind for node in document.nodes.values()]
    assert kinds[:2] == ["Input", "Rescaling"] and kinds[-1] == "Rescaling"
    last = trained(document, dataset, history, 8)
    assert last.history["mean_absolute_error"][-1] < 25_000


def test_data_without_a_target_say_so(tmp_path):
    np.savez(tmp_path / "a.npz", x=np.zeros((20, 3)))
    found = probe(tmp_path / "a.npz")
    with pytest.raises(DataError, match="nothing to predict"):
        fit_to_data(Document(), DataSource.open(found.settings()))
