"""Sweeps: what can be varied, who proposes, how runs are judged, stopped, kept and taken up."""

import json

import pytest

import resources
from app.document import edits, project
from app.document.errors import DocumentError
from app.document.history import History
from app.sessions.runs.store import RunStore
from app.sessions.sweeps.kept import SweepStore
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.runner import SweepEnded, SweepRunner, TrialBegan, TrialEnded, TrialEpoch
from app.sessions.sweeps.sampler import Proposals
from app.sessions.sweeps.space import Dimension, set_values, targets, with_values

RATE = Dimension("optimizer.learning_rate", "float", low=1e-4, high=1e-1, log=True, points=4)
SIZE = Dimension("training.batch_size", "choice", (16, 60))


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "runs")


def iris(**training):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": 4, **training}))
    return document


def units(document):
    return next(one for one in targets(document) if one.path.endswith(".units"))


def ended(sweep):
    assert sweep.start().join(120)
    return sweep.drain()


def test_every_target_can_be_set_and_read_back():
    document = iris()
    found = targets(document)
    assert {"training.batch_size", "optimizer.kind", "optimizer.learning_rate"} <= {one.path for one in found}
    for target in found:
        other = {"int": 7, "float": 0.25, "bool": not target.value}.get(target.kind)
        other = next(one for one in target.choices if one != target.value) if other is None else other
        again = {one.path: one.value for one in targets(with_values(document, {target.path: other}))}
        assert again[target.path] == other, target
    assert {one.path: one.value for one in targets(document)} == {one.path: one.value for one in found}


def test_a_new_optimizer_forgets_the_fields_of_the_old_one_but_keeps_those_that_are_swept():
    document = with_values(iris(), {"optimizer.momentum": 0.8, "optimizer.kind": "sgd"})
    assert document.settings["training"]["optimizer"]["config"] == {"momentum": 0.8}
    with pytest.raises(DocumentError, match="nothing called"):
        with_values(document, {"block.nowhere.units": 3})


def test_grids():
    assert RATE.grid() == [pytest.approx(value) for value in (1e-4, 1e-3, 1e-2, 1e-1)]
    assert Dimension("a", "int", low=1, high=3, points=5).grid() == [1, 2, 3]
    assert SIZE.grid() == [16, 60]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Dimension("a", "float", low=2, high=1),
        lambda: Dimension("a", "float", low=0, high=1, log=True),
        lambda: Dimension("a", "choice"),
        lambda: Dimension("a", "text"),
        lambda: SweepPlan(()),
        lambda: SweepPlan((RATE, RATE)),
        lambda: SweepPlan((RATE,), sampler="luck"),
        lambda: SweepPlan((RATE,), trials=0),
        lambda: SweepPlan.from_json({"dimensions": [{"path": "a", "kind": "int", "up": 3}]}),
        lambda: SweepPlan.from_json({"other": 1}),
    ],
)
def test_a_plan_that_cannot_be_is_refused_in_words(make):
    with pytest.raises(DocumentError):
        make()


@pytest.mark.parametrize("sampler", ["grid", "random", "bayes"])
def test_proposals_lie_in_the_space_and_follow_the_seed(sampler):
    plan = SweepPlan((RATE, SIZE, Dimension("block.x.units", "int", low=2, high=9)), sampler, trials=12)

    def proposed():
        source, found = Proposals(plan), []
        for _ in range(12):
            proposal = source.ask()
            found.append(proposal.values)
            proposal.end(proposal.values["optimizer.learning_rate"])
        return found

    first = proposed()
    assert first == proposed()
    for values in first:
        assert 1e-4 <= values["optimizer.learning_rate"] <= 1e-1 and values["training.batch_size"] in (16, 60)
        assert isinstance(values["block.x.units"], int) and 2 <= values["block.x.units"] <= 9
    assert len({json.dumps(values) for values in first}) == 12


def test_the_sampler_learns_where_it_is_good():
    plan = SweepPlan((Dimension("a", "float", low=-5, high=5),), "bayes", trials=40)
    source, found = Proposals(plan), []
    for _ in range(40):
        proposal = source.ask()
        found.append(proposal.values["a"])
        proposal.end((proposal.values["a"] - 2) ** 2)
    near = [abs(value - 2) < 1 for value in found]
    assert sum(near[20:]) > 2 * sum(near[:10]) and sum(near[20:]) >= 8


def test_a_grid_runs_every_combination_once_and_keeps_each_run(store):
    document = iris()
    field = units(document)
    plan = SweepPlan((Dimension(field.path, "choice", (4, 8)), SIZE), "grid", trials=10, stops_early=False)
    assert plan.size == 4
    sweep = SweepRunner(plan, document, store, project="iris")
    found = ended(sweep)
    trials = [one for one in found if isinstance(one, TrialEnded)]
    assert {tuple(one.values.values()) for one in trials} == {(4, 16), (4, 60), (8, 16), (8, 60)}
    assert all(one.state == "finished" and one.score == min(
        epoch.value for epoch in found if isinstance(epoch, TrialEpoch) and epoch.number == one.number
    ) for one in trials)  # fmt: skip
    assert len({one.parameters for one in trials}) == 2
    last = found[-1]
    assert isinstance(last, SweepEnded) and last.best.score == min(one.score for one in trials) and not last.message
    records = store.records()
    assert {record.sweep for record in records} == {sweep.id} and len(records) == 4
    for trial in trials:
        record = store.read(trial.run)
        assert record.varied == trial.values and record.settings["batch_size"] == trial.values["training.batch_size"]
    assert document.settings["training"]["batch_size"] == iris().settings["training"]["batch_size"]


def test_hopeless_runs_end_early(store):
    rates = Dimension("optimizer.learning_rate", "choice", (0.03, 0.02, 0.04, 0.05, 1e-6, 1e-7))
    sweep = SweepRunner(SweepPlan((rates,), "grid", trials=6, seed=4), iris(epochs=30), store)
    trials = {one.values[rates.path]: one for one in ended(sweep) if isinstance(one, TrialEnded)}
    assert any(trials[rate].state == "early" for rate in (1e-6, 1e-7))
    assert sweep.best().values[rates.path] >= 0.02


def test_a_sweep_that_was_stopped_goes_on_where_it_was(store):
    document = iris()
    plan = SweepPlan((Dimension("training.batch_size", "int", low=8, high=64),), "bayes", trials=5)
    first = SweepRunner(plan, document, store)
    began = 0
    first.start()
    while began < 3:
        first.join(0.01)
        began += sum(isinstance(one, TrialBegan) for one in first.drain())
    first.stop()
    assert first.join(60)
    done = [one for one in first.ended if one.score is not None]
    second = SweepRunner(plan, document, store, id=first.id)
    found = ended(second)
    assert [one.number for one in found if isinstance(one, TrialBegan)] == list(range(len(done) + 1, 6))
    assert len([one for one in second.ended if one.score is not None]) == 5


def test_a_value_that_no_run_has_is_said_and_ends_the_sweep(store):
    sweep = SweepRunner(SweepPlan((SIZE,), "random", trials=3, monitor="val_f1"), iris(), store)
    last = ended(sweep)[-1]
    assert isinstance(last, SweepEnded) and "val_f1" in last.message and "val_loss" in last.message


def test_values_that_a_block_cannot_have_fail_their_run_and_no_other(store):
    document = iris()
    field = units(document)
    plan = SweepPlan((Dimension(field.path, "choice", (-3, 5)),), "grid", trials=2)
    trials = {
        one.values[field.path]: one for one in ended(SweepRunner(plan, document, store)) if isinstance(one, TrialEnded)
    }
    assert trials[-3].state == "failed" and "units" in trials[-3].message and trials[5].state == "finished"


def test_a_sweep_is_found_again_with_its_plan_network_and_trials(store):
    plan = SweepPlan((SIZE,), "grid", 4)
    sweep = SweepRunner(plan, iris(), store, project="iris")
    ended(sweep)
    (kept,) = SweepStore(store).all()
    assert kept.plan == plan and kept.id == sweep.id and kept.project == "iris" and kept.began > 0
    trials = SweepStore(store).trials(kept)
    assert [(one.values, one.run, one.score) for one in trials] == [
        (one.values, one.run, pytest.approx(one.score)) for one in sweep.ended
    ]
    again = SweepStore(store).document(kept.id)
    assert again.settings["training"] == iris().settings["training"] and len(again.nodes) == len(iris().nodes)
    with pytest.raises(DocumentError, match="not the id"):
        SweepStore(store).read("../elsewhere")
    (SweepStore(store).folder / kept.id / "sweep.json").write_text("{")
    assert SweepStore(store).all() == []


def test_a_run_that_was_cut_off_with_the_sweep_is_made_again(store):
    sweep = SweepRunner(SweepPlan((SIZE,), "grid", 2), iris(epochs=400), store).start()
    while not any(isinstance(event, TrialEpoch) for event in sweep.drain()):
        sweep.join(0.01)
    sweep.stop()
    assert sweep.join(60)
    (cut,) = SweepStore(store).trials(SweepStore(store).read(sweep.id))
    assert cut.state == "stopped" and cut.score is None
    again = SweepRunner(SweepPlan((SIZE,), "grid", 2), iris(), store, id=sweep.id)
    ended(again)
    assert [one.values["training.batch_size"] for one in again.ended] == [16, 60]


def test_values_are_set_in_one_undoable_step():
    document = iris()
    history, before = History(document), document.settings["training"]
    history.do(set_values(document, {"optimizer.kind": "sgd", "optimizer.learning_rate": 0.5, "training.epochs": 9}))
    training = document.settings["training"]
    assert training["epochs"] == 9 and training["optimizer"] == {"kind": "sgd", "config": {"learning_rate": 0.5}}
    history.undo()
    assert document.settings["training"] == before
