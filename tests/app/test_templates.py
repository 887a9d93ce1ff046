"""The templates open without a problem and learn what they promise."""

import json
from dataclasses import replace

import pytest

import resources
from app.canvas.geometry import CARD_HEIGHT, CARD_WIDTH
from app.document import edits, project
from app.document.analysis import Analysis
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.evaluate import evaluate
from app.sessions.events import EpochEnd, Finished
from app.sessions.feeding import facts_for, problems_of, types_for
from app.sessions.train import TrainJob, TrainRunner
from resources.templates.make_templates import INDEX, TEMPLATES, main, make

PROMISED = {"digits": 0.97, "iris": 0.9, "vowels": 0.9, "mlp": 0.95, "vgg": 0.95, "inception": 0.95, "residual": 0.95}

names = pytest.mark.parametrize("name", TEMPLATES)


def limited(dataset, count):
    """The same data with at most so many samples in each part."""
    parts = {
        name: {key: array[:count] for key, array in getattr(dataset, name).items()}
        for name in ("inputs", "targets", "test_inputs", "test_targets")
    }
    return replace(dataset, **parts, validation=None)


def opened(name):
    return project.load(resources.path("templates", f"{name}.loom"))


@names
def test_the_file_is_what_the_script_makes(name):
    assert opened(name).equals(make(name))


def test_the_script_writes_the_same_files_again(tmp_path):
    assert main(["--output", str(tmp_path)]) == 0
    for file in [*(f"{name}.loom" for name in TEMPLATES), INDEX]:
        assert (tmp_path / file).read_bytes() == resources.path("templates", file).read_bytes()


@names
def test_a_template_has_no_problem_with_itself_nor_with_its_data(name):
    document = opened(name)
    dataset = DataSource.open(document.settings["data"])
    inputs, targets = types_for(document, dataset)
    analysis = Analysis(document)
    analysis.set_inputs(inputs)
    analysis.set_targets(targets)
    analysis.set_facts(facts_for(document, dataset))
    assert inputs and targets
    assert [item.problem.message for item in analysis.problems()] == []
    assert problems_of(document, dataset) == []
    analysis.close()


@pytest.mark.parametrize("name", [name for name, design in TEMPLATES.items() if design.rows])
def test_a_chain_reads_like_text_in_the_order_of_its_wires(name):
    document = opened(name)
    places = [document.nodes[node_id].position for node_id in document.order()]
    assert places == sorted(places, key=lambda place: (place[1], place[0])) and len({x for x, _ in places}) <= 5
    assert len(set(places)) == len(document.nodes) >= 4


@names
def test_no_card_and_no_comment_covers_another(name):
    document = opened(name)
    rects = [(*node.position, CARD_WIDTH, CARD_HEIGHT) for node in document.nodes.values()]
    rects += [comment.rect for comment in document.comments.values()]
    for at, (x, y, width, height) in enumerate(rects):
        for left, top, wide, high in rects[:at]:
            apart = x >= left + wide or left >= x + width or y >= top + high or top >= y + height
            assert apart, (x, y)


@names
def test_a_template_is_untrained_and_has_a_seed(name):
    document = opened(name)
    assert not document.weights
    assert document.settings["training"]["seed"] == 0


@names
def test_a_template_says_what_it_is_and_whose_its_data_are(name):
    entry = next(entry for entry in json.loads(resources.path("templates", INDEX).read_text()) if entry["name"] == name)
    assert entry["title"] and entry["sentence"].endswith((".", "?")) and entry["group"]
    assert "CC" in entry["licence"]
    (comment,) = opened(name).comments.values()
    assert "Try: " in comment.text and comment.text.endswith(entry["licence"])


@names
def test_the_loss_falls_within_three_short_epochs(name):
    document = opened(name)
    dataset = DataSource.open(document.settings["data"])
    if name != "stateful-lstm":
        dataset = limited(dataset, 320)
    History(document).do(edits.set_settings(document, "training", {"epochs": 3}))
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    assert runner.join(120)
    told = runner.drain()
    assert isinstance(told[-1], Finished), told[-1]
    losses = [event.logs["loss"] for event in told if isinstance(event, EpochEnd)]
    assert losses[-1] < losses[0]


@pytest.mark.long
@pytest.mark.parametrize("name", PROMISED)
def test_a_template_learns_what_it_promises(name):
    document = opened(name)
    dataset = DataSource.open(document.settings["data"])
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    assert runner.join(300)
    last = runner.drain()[-1]
    assert isinstance(last, Finished), last
    History(document).do(edits.set_weights(document, last.weights))
    assert evaluate(document, dataset).accuracy >= PROMISED[name]
