"""The folder of runs: what is kept of a run, and what can be done with it afterwards."""

import errno
import threading

import numpy as np
import pytest

import resources
from app.document import edits, project
from app.document.errors import DocumentError
from app.document.history import History
from app.sessions.events import Finished, Looked, Warned
from app.sessions.runs.curves import CurveFiles
from app.sessions.runs.lock import RunLock, is_held
from app.sessions.runs.record import RunRecord
from app.sessions.runs.store import RunStore, differences
from app.sessions.train import TrainJob, TrainRunner


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path / "runs")


def job(**training):
    document = project.load(resources.path("templates", "iris.loom"))
    changed = {"epochs": 3, "batch_size": 30, "seed": 1, **training}
    History(document).do(edits.set_settings(document, "training", changed))
    return TrainJob.of(document)


def trained(job, keeper):
    runner = TrainRunner(job, keeper=keeper).start()
    assert runner.join(120)
    return runner.drain()[-1]


def kept(store, **training):
    work = job(**training)
    keeper = store.begin(work, "iris")
    return keeper.record.id, trained(work, keeper)


def test_a_run_is_kept_with_all_that_it_was(store):
    run_id, last = kept(store)
    (record,) = store.records()
    assert (record.id, record.state, record.project, record.epochs, record.wanted) == (run_id, "finished", "iris", 3, 3)
    assert record.settings["seed"] == 1 and record.data["source"] == "builtin:iris" and len(record.data["hash"]) == 32
    assert record.parameters > 0 and record.code["numpy"] and record.machine["threads"] > 0
    assert record.last == {name: values[-1] for name, values in last.history.items()}
    assert record.best_epoch == last.best.epoch
    curves = store.curves(run_id)
    assert curves.history() == {name: list(values) for name, values in last.history.items()}
    assert curves.batches()["step"].tolist() == list(range(1, 13))
    for which, weights in (("last", last.weights), ("best", last.best.weights)):
        document = store.document(run_id, which)
        for node_id, arrays in weights.items():
            for mine, theirs in zip(document.weights[node_id], arrays, strict=True):
                np.testing.assert_array_equal(mine, theirs)
    assert not store.document(run_id, "first").weights
    assert store.size(run_id) > 1000


def test_a_run_trains_on_and_is_rewound(store):
    run_id, _ = kept(store, epochs=2)
    _, whole = kept(store, epochs=5)
    assert store.epochs_kept(run_id) == [1, 2]
    assert trained(*store.take_up(run_id, epochs=5)).history == whole.history
    assert store.epochs_kept(run_id) == [1, 2, 3, 4, 5]
    with pytest.raises(DocumentError, match=r"no backup of epoch 9"):
        store.take_up(run_id, from_epoch=9)
    work, keeper = store.take_up(run_id, from_epoch=2)
    keeper.began()
    assert store.epochs_kept(run_id) == [1, 2] and store.curves(run_id).history()["loss"] == list(
        whole.history["loss"][:2]
    )
    again = trained(work, keeper)
    assert again.history == whole.history and store.read(run_id).epochs == 5


def test_a_run_that_trains_is_left_alone_and_one_that_died_is_seen(store):
    work = job()
    keeper = store.begin(work)
    keeper.began()
    run_id = keeper.record.id
    assert store.read(run_id).state == "running"
    for forbidden in (
        lambda: store.take_up(run_id),
        lambda: store.delete([run_id]),
        lambda: store.describe(run_id, name="a"),
    ):
        with pytest.raises(DocumentError, match="train"):
            forbidden()
    keeper._lock.release()
    assert store.read(run_id).state == "interrupted"
    assert isinstance(trained(*store.take_up(run_id)), Finished)
    assert store.read(run_id).state == "finished"


def test_words_of_the_user_stay_and_a_deleted_run_comes_back(store):
    run_id, _ = kept(store)
    store.describe(run_id, name="small", notes="first try\nwith Adam", tags=("a", "b"))
    record = store.read(run_id)
    assert (record.name, record.notes, record.tags) == ("small", "first try\nwith Adam", ("a", "b"))
    with pytest.raises(DocumentError, match="only its name"):
        store.describe(run_id, state="finished")
    store.delete([run_id])
    assert store.records() == [] and store.empty_bin() == 0
    store.bring_back([run_id])
    assert store.read(run_id) == record
    store.delete([run_id])
    assert store.empty_bin(older_than=0) == 1
    with pytest.raises(DocumentError):
        store.bring_back([run_id])


def test_what_runs_differ_in(store):
    ids = [kept(store, **settings)[0] for settings in ({}, {"batch_size": 40}, {"optimizer": {"kind": "sgd"}})]
    found = differences(store.read(run_id) for run_id in ids)
    assert found == {
        "training.batch_size": [30, 40, 30],
        "training.optimizer.kind": ["adam", "adam", "sgd"],
        "training.optimizer.config.learning_rate": [0.005, 0.005, None],
    }


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 1}', b'{"version": 9, "id": "a"}', b"\xff\xfe"])
def test_damaged_records_are_said_and_left_out(store, content):
    run_id, _ = kept(store, epochs=1)
    (store.folder / run_id / "run.json").write_bytes(content)
    assert store.records() == []
    with pytest.raises(DocumentError, match="cannot be read"):
        store.read(run_id)


@pytest.mark.parametrize("name", ["..", "../a", "a/b", ".deleted", "", "nothing"])
def test_an_id_is_never_a_path(store, name):
    with pytest.raises(DocumentError):
        store.read(name)


def test_curves_cut_off_by_a_kill_lose_what_was_cut_and_no_more(tmp_path):
    files = CurveFiles(tmp_path)
    for epoch in (1, 2):
        files.add_batch(epoch, epoch, 0.5 / epoch, 0.1)
        files.end_epoch(epoch, {"loss": 0.5 / epoch, "odd": float("nan")})
    for name in ("epochs.jsonl", "batches.bin"):
        path = tmp_path / name
        path.write_bytes(path.read_bytes()[:-3])
    assert files.history()["loss"] == [0.5] and files.batches()["step"].tolist() == [1]
    files.rewind(1)
    files.end_epoch(2, {"loss": 0.125})
    assert files.history()["loss"] == [0.5, 0.125]


def test_a_disk_that_is_gone_does_not_end_the_run(store, monkeypatch):
    work = job()
    keeper = store.begin(work)
    monkeypatch.setattr(keeper, "folder", store.folder / "gone")
    monkeypatch.setattr(keeper, "callbacks", list)
    assert isinstance(trained(work, keeper), Finished)


def test_a_disk_that_fills_up_while_backups_are_written_is_told_and_the_run_goes_on(store, monkeypatch):
    from app.sessions.events import Warned
    from engine.training.snapshot import Snapshot

    def full(self, *path):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Snapshot, "write", full)
    work = job()
    runner = TrainRunner(work, keeper=store.begin(work, "iris")).start()
    assert runner.join(120)
    told = runner.drain()
    assert isinstance(told[-1], Finished) and told[-1].epochs == 3
    (warned,) = [event.text for event in told if isinstance(event, Warned)]
    assert warned == "This run is not kept any further: No space left on device. The training goes on."


def test_weights_for_whose_file_there_is_no_memory_are_told_and_the_run_ends_as_it_does(store, monkeypatch):
    from app.sessions.events import Warned
    from app.sessions.runs import keeper as module

    def large(weights):
        raise MemoryError

    monkeypatch.setattr(module.weights_file, "to_bytes", large)
    work = job()
    runner = TrainRunner(work, keeper=store.begin(work, "iris")).start()
    assert runner.join(120)
    told = runner.drain()
    assert isinstance(told[-1], Finished) and told[-1].epochs == 3
    (warned,) = [event.text for event in told if isinstance(event, Warned)]
    assert warned == "This run is not kept any further: there is not enough memory. The training goes on."


def test_a_lock_is_held_until_it_is_released(tmp_path):
    lock = RunLock(tmp_path / "lock")
    assert not is_held(tmp_path / "lock")
    assert lock.take() and is_held(tmp_path / "lock")
    lock.release()
    assert not is_held(tmp_path / "lock")


def test_a_record_reads_back_with_numbers_that_json_does_not_know():
    record = RunRecord("a", last={"loss": float("inf")}, tags=("x",))
    assert RunRecord.from_json(record.to_json()) == record


def test_beginning_a_run_leaves_its_network_to_be_written_by_the_runs_own_thread(store, monkeypatch):
    from app.sessions.runs import keeper as module

    seen = []
    save = module.project.save
    monkeypatch.setattr(
        module.project, "save", lambda *given: (seen.append(threading.current_thread().name), save(*given))[1]
    )
    work = job()
    keeper = store.begin(work)
    assert seen == [] and store.records() == []
    assert isinstance(trained(work, keeper), Finished)
    assert seen == ["layerloom-train"] and store.read(keeper.record.id).state == "finished"


def test_a_run_whose_network_cannot_be_written_trains_without_being_kept(store, monkeypatch):
    from app.sessions.runs import keeper as module

    def full(*given):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.project, "save", full)
    work = job()
    keeper = store.begin(work)
    runner = TrainRunner(work, keeper=keeper).start()
    assert runner.join(120)
    told = runner.drain()
    assert isinstance(told[-1], Finished)
    assert any(isinstance(one, Warned) and "will not be kept" in one.text for one in told)
    assert store.records() == [] and not keeper.folder.exists()


def test_the_record_of_a_run_that_died_tells_the_epochs_that_its_curves_have(store):
    run_id, _ = kept(store)
    before = store.read(run_id)
    history = store.curves(run_id).history()
    place = store.folder / run_id / "run.json"
    stale = before.changed(state="running", epochs=0, last={}, best={}, best_epoch=0)
    place.write_text(stale.to_json(), encoding="utf-8")
    found = store.read(run_id)
    assert found.state == "interrupted" and found.epochs == before.epochs == len(history["loss"])
    assert (found.last, found.best, found.best_epoch) == (before.last, before.best, before.best_epoch)


def test_a_backup_that_a_power_cut_left_in_pieces_is_not_taken_up(store):
    run_id, _ = kept(store)
    epochs = store.epochs_kept(run_id)
    newest = store.folder / run_id / "backup" / f"epoch-{epochs[-1]:05d}.npz"
    newest.write_bytes(newest.read_bytes()[:100])
    work, keeper = store.take_up(run_id)
    assert store.epochs_kept(run_id) == epochs[:-1]
    assert isinstance(trained(work, keeper), Finished)
    assert store.epochs_kept(run_id)[-1] == epochs[-1] == len(store.curves(run_id).history()["loss"])


def test_a_run_that_cannot_be_taken_up_does_not_seem_to_train(store, monkeypatch):
    from app.sessions.runs import keeper as module

    run_id, _ = kept(store)

    def full(path, content):
        raise DocumentError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(module, "write_atomically", full)
        assert "full" in trained(*store.take_up(run_id, from_epoch=1)).message
    assert store.read(run_id).state == "finished"
    assert not is_held(store.folder / run_id / "lock")


def test_looks_into_a_run_that_is_taken_up_count_all_its_batches(store):
    run_id, _ = kept(store)
    before = store.curves(run_id).batches()["step"][-1]
    work, keeper = store.take_up(run_id, epochs=4)
    runner = TrainRunner(work, keeper=keeper)
    runner.shows_layers = True
    assert runner.start().join(120)
    (look,) = [event for event in runner.drain() if isinstance(event, Looked)]
    assert look.step == before * 4 // 3 and look.epoch == 4


def test_a_run_that_was_taken_up_and_given_up_is_as_it_was_found(store):
    run_id, _ = kept(store, epochs=3)
    folder = store.folder / run_id
    content = lambda: {place: place.read_bytes() for place in folder.rglob("*") if place.is_file()}
    before, record = content(), store.read(run_id)
    for wanted in ({}, {"epochs": 9}, {"from_epoch": 1}, {"epochs": 7, "from_epoch": 2}):
        _, keeper = store.take_up(run_id, **wanted)
        with pytest.raises(DocumentError, match="still training"):
            store.take_up(run_id)
        keeper.give_up()
        assert store.read(run_id) == record and record.state == "finished"
    assert content() == before
    assert isinstance(trained(*store.take_up(run_id, epochs=4)), Finished)


@pytest.mark.parametrize("harm", ["cut", "flipped"])
def test_a_damaged_backup_is_fallen_back_from_and_told(store, harm):
    run_id, whole = kept(store, epochs=4)
    newest = store.folder / run_id / "backup" / "epoch-00004.npz"
    data = bytearray(newest.read_bytes())
    if harm == "flipped":
        data[len(data) // 2] ^= 255
    newest.write_bytes(data if harm == "flipped" else data[:100])
    work, keeper = store.take_up(run_id)
    runner = TrainRunner(work, keeper=keeper)
    assert runner.start().join(120)
    events = runner.drain()
    told = [event.text for event in events if isinstance(event, Warned)]
    assert told == ["The backup after epoch 4 is damaged, perhaps by a power cut: the run goes on from epoch 3."]
    assert events[-1].history == whole.history
    assert store.epochs_kept(run_id) == [1, 2, 3, 4]


def test_a_run_none_of_whose_backups_is_whole_begins_anew_and_says_so(store):
    run_id, whole = kept(store, epochs=2)
    for place in (store.folder / run_id / "backup").glob("*.npz"):
        place.write_bytes(b"no backup")
    work, keeper = store.take_up(run_id)
    assert "begins anew" in keeper.notes[0]
    assert trained(work, keeper).history == whole.history


def test_what_is_built_beside_a_run_changes_none_of_its_bits(store, monkeypatch):
    import engine
    from app.sessions import job as module

    _, alone = kept(store)
    build = module.build

    def disturbed(document):
        others = [lambda: build(document), lambda: engine.utils.set_random_seed(5)]
        for other in others:
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
        return build(document)

    monkeypatch.setattr(module, "build", disturbed)
    _, beside = kept(store)
    assert beside.history == alone.history
