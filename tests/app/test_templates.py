"""The templates open without a problem and learn what they promise."""

import pytest

import resources
from app.document import edits, project
from app.document.analysis import Analysis
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.evaluate import evaluate
from app.sessions.events import Finished
from app.sessions.feeding import facts_for, problems_of, types_for
from app.sessions.train import TrainJob, TrainRunner
from resources.templates.make_templates import TEMPLATES, main, make

PROMISED = {"digits": 0.97, "iris": 0.9, "vowels": 0.9}

names = pytest.mark.parametrize("name", TEMPLATES)


def opened(name):
    return project.load(resources.path("templates", f"{name}.loom"))


@names
def test_the_file_is_what_the_script_makes(name):
    assert opened(name).equals(make(name))


def test_the_script_writes_the_same_files_again(tmp_path):
    assert main(["--output", str(tmp_path)]) == 0
    for name in TEMPLATES:
        file = f"{name}.loom"
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


@names
def test_a_template_reads_like_text_in_the_order_of_its_wires(name):
    document = opened(name)
    places = [document.nodes[node_id].position for node_id in document.order()]
    assert places == sorted(places, key=lambda place: (place[1], place[0])) and len({x for x, _ in places}) <= 5
    assert len(set(places)) == len(document.nodes) >= 4


@names
def test_a_template_is_untrained_and_has_a_seed(name):
    document = opened(name)
    assert not document.weights
    assert document.settings["training"]["seed"] == 0


@pytest.mark.long
@names
def test_a_template_learns_what_it_promises(name):
    document = opened(name)
    dataset = DataSource.open(document.settings["data"])
    runner = TrainRunner(TrainJob.of(document, dataset)).start()
    assert runner.join(300)
    last = runner.drain()[-1]
    assert isinstance(last, Finished), last
    History(document).do(edits.set_weights(document, last.weights))
    assert evaluate(document, dataset).accuracy >= PROMISED[name]
