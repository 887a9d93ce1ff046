"""Callbacks that write to files and servers: TensorBoard, backups, RemoteMonitor."""

import contextlib
import http.server
import json
import struct
import sys
import threading
import urllib.parse

import numpy as np
import pytest

import engine
from engine import layers
from engine.callbacks import BackupAndRestore, BaseLogger, Callback, RemoteMonitor, TensorBoard
from engine.core.errors import DataError, EngineError
from engine.training.callbacks import backup
from engine.training.snapshot import Snapshot

RNG = np.random.default_rng(5)
X, Y = RNG.normal(size=(24, 4)).astype("f4"), RNG.integers(0, 3, 24)


def network():
    engine.utils.set_random_seed(3)
    model = engine.Sequential([
        layers.Input((4,)), layers.Dense(5, activation="relu", name="hidden"), layers.Dense(3, activation="softmax"),
    ])  # fmt: skip
    model.compile(engine.optimizers.Adam(0.05), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


@pytest.fixture
def server():
    """A server that keeps what is posted to it."""
    posted = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            posted.append((self.path, self.headers["Content-Type"], self.headers.get("X-Run"), body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}", posted
        running.shutdown()
        thread.join()


def test_epochs_are_posted_as_a_form_or_as_json(server):
    root, posted = server
    form, plain = RemoteMonitor(root), RemoteMonitor(root, "/json", send_as_json=True, headers={"X-Run": "7"})
    history = network().fit(X, Y, epochs=2, verbose=0, callbacks=[form, plain]).history
    assert [(path, run) for path, _, run, _ in posted] == [("/publish/epoch/end/", None), ("/json", "7")] * 2
    (fields, sent) = urllib.parse.parse_qs(posted[0][3]), json.loads(posted[3][3])
    assert json.loads(fields["data"][0]) == {"epoch": 0, "accuracy": history["accuracy"][0], "loss": history["loss"][0]}
    assert sent == {"epoch": 1, "accuracy": history["accuracy"][1], "loss": history["loss"][1]}
    assert posted[1][1] == "application/json"


def test_a_server_that_is_away_is_told_and_passed_over():
    for root, reason in (("http://127.0.0.1:9", "refused"), ("file:///etc", "no http address")):
        with pytest.warns(UserWarning, match=f"could not be reached: .*{reason}"):
            network().fit(X, Y, epochs=1, verbose=0, callbacks=[RemoteMonitor(root)])


class StopAt(Callback):
    """As if the process were killed."""

    def __init__(self, batches):
        self.left = batches

    def on_train_batch_end(self, batch, logs=None):
        self.left -= 1
        if not self.left:
            raise KeyboardInterrupt


def test_a_backup_goes_on_as_if_nothing_had_happened(tmp_path):
    whole = network()
    whole.fit(X, Y, batch_size=8, epochs=4, verbose=0, shuffle=False)
    cut = network()
    with pytest.raises(KeyboardInterrupt):
        cut.fit(X, Y, batch_size=8, epochs=4, verbose=0, shuffle=False,
                callbacks=[BackupAndRestore(tmp_path), StopAt(8)])  # fmt: skip
    assert sorted(path.name for path in tmp_path.iterdir()) == ["epoch-00001.npz", "epoch-00002.npz"]
    again = network()
    history = again.fit(X, Y, batch_size=8, epochs=4, verbose=0, shuffle=False, callbacks=[BackupAndRestore(tmp_path)])
    assert history.epoch == [2, 3]
    for mine, theirs in zip(again.get_weights(), whole.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    assert not list(tmp_path.iterdir())


def rich(optimizer):
    """Whatever keeps something from batch to batch: random masks, running statistics, carried states."""
    engine.utils.set_random_seed(7)
    model = engine.Sequential([
        layers.Input((6, 2), batch_size=4), layers.GaussianNoise(0.1), layers.LSTM(4, stateful=True, dropout=0.2),
        layers.BatchNormalization(), layers.Dropout(0.3), layers.Dense(3, activation="softmax"),
    ])  # fmt: skip
    model.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


class Killed(BaseException):
    pass


class KillAt(Callback):
    def __init__(self, batch):
        self.left = batch

    def on_train_batch_end(self, batch, logs=None):
        self.left -= 1
        if not self.left:
            raise Killed


def watchers():
    return [
        engine.callbacks.EarlyStopping("loss", patience=2, min_delta=0.02, restore_best_weights=True),
        engine.callbacks.ReduceLROnPlateau("loss", factor=0.5, patience=1, min_delta=0.05),
        engine.callbacks.LearningRateScheduler(lambda epoch, rate: rate * 0.9),
    ]


@pytest.mark.parametrize("batch", [1, 6, 7, 14])
@pytest.mark.parametrize("optimizer", ["sgd", "adam", "nadam", "adadelta", "ftrl"])
def test_a_run_that_was_killed_goes_on_as_if_it_had_not_been(tmp_path, optimizer, batch):
    x, y = RNG.normal(size=(24, 6, 2)).astype("f4"), RNG.integers(0, 3, 24)
    options = {"batch_size": 4, "epochs": 6, "verbose": 0}
    whole = rich(optimizer)
    history = whole.fit(x, y, **options, callbacks=watchers())
    with contextlib.suppress(Killed):
        rich(optimizer).fit(x, y, **options, callbacks=[BackupAndRestore(tmp_path), *watchers(), KillAt(batch)])
    again = rich(optimizer)
    rest = again.fit(x, y, **options, callbacks=[BackupAndRestore(tmp_path), *watchers()])
    assert rest.epoch == history.epoch[(batch - 1) // 6 :]
    for mine, theirs in zip(again.all_weights(), whole.all_weights(), strict=True):
        np.testing.assert_array_equal(mine.array, theirs.array)
    assert float(again.optimizer.learning_rate) == float(whole.optimizer.learning_rate)


def test_a_run_can_be_rewound_to_an_epoch_of_which_a_backup_was_kept(tmp_path):
    keeping = {"delete_checkpoint": False, "keep": 3}
    whole = network()
    whole.fit(X, Y, batch_size=8, epochs=5, verbose=0, callbacks=[BackupAndRestore(tmp_path, **keeping)])
    kept = BackupAndRestore(tmp_path, **keeping).files()
    assert [path.name for path in kept] == ["epoch-00003.npz", "epoch-00004.npz", "epoch-00005.npz"]
    for path in kept[1:]:
        path.unlink()
    again = network()
    rest = again.fit(X, Y, batch_size=8, epochs=5, verbose=0, callbacks=[BackupAndRestore(tmp_path, **keeping)])
    assert rest.epoch == [3, 4]
    for mine, theirs in zip(again.get_weights(), whole.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)


@pytest.mark.parametrize("keep", [1, 3])
@pytest.mark.parametrize("save_freq", ["epoch", 1])
def test_one_of_the_backups_that_are_kept_withstands_a_power_cut(tmp_path, monkeypatch, keep, save_freq):
    monkeypatch.setattr(backup, "_LASTING_EVERY", float("inf"))
    is_lasting, kept, write = {}, [], Snapshot.write

    def noted(self, path, lasting=True):
        write(self, path, lasting)
        is_lasting[path] = lasting

    monkeypatch.setattr(Snapshot, "write", noted)

    class Watched(BackupAndRestore):
        def _save(self, epoch):
            super()._save(epoch)
            kept.append([is_lasting[path] for path in self.files()])

    network().fit(X, Y, batch_size=8, epochs=7, verbose=0, callbacks=[Watched(tmp_path, save_freq, keep=keep)])
    assert len(kept) == (7 if save_freq == "epoch" else 21) and all(any(some) for some in kept)
    assert all(all(some) for some in kept) == (keep == 1)  # the disk is waited for no more often than that takes


@pytest.mark.parametrize("harm", [lambda data: data[:200], lambda data: data[:-400] + b"?" * 300 + data[-100:]])
def test_a_damaged_backup_is_set_aside_and_the_one_before_it_goes_on(tmp_path, harm):
    whole = network()
    whole.fit(X, Y, batch_size=8, epochs=5, verbose=0)
    stopped = BackupAndRestore(tmp_path, delete_checkpoint=False)
    network().fit(X, Y, batch_size=8, epochs=3, verbose=0, callbacks=[stopped])
    assert [file.name for file in stopped.files()] == ["epoch-00002.npz", "epoch-00003.npz"]
    newest = stopped.files()[-1]
    newest.write_bytes(harm(newest.read_bytes()))
    again = network()
    with pytest.warns(
        UserWarning, match=r"damaged and set aside: epoch-00003.npz; the run goes on from epoch-00002.npz"
    ):
        rest = again.fit(X, Y, batch_size=8, epochs=5, verbose=0, callbacks=[BackupAndRestore(tmp_path)])
    assert rest.epoch == [2, 3, 4]
    for mine, theirs in zip(again.get_weights(), whole.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)
    assert not list(tmp_path.iterdir())


def test_a_backup_of_another_model_is_refused(tmp_path):
    with pytest.raises(KeyboardInterrupt):
        network().fit(X, Y, batch_size=8, epochs=2, verbose=0, callbacks=[BackupAndRestore(tmp_path, 1), StopAt(3)])
    other = engine.Sequential([layers.Input((4,)), layers.Dense(3)])
    other.compile("sgd", "mse")
    with pytest.raises(DataError, match=r"the backup is of another model, or damaged .*; delete it, or name another"):
        other.fit(X, np.zeros((24, 3)), verbose=0, callbacks=[BackupAndRestore(tmp_path)])
    for path in tmp_path.glob("*.npz"):
        path.write_bytes(b"PK\x03\x04 not a file")
    with pytest.raises(DataError, match="damaged"):
        network().fit(X, Y, verbose=0, callbacks=[BackupAndRestore(tmp_path)])


def test_the_base_logger_of_old_scripts_changes_nothing():
    plain = network().fit(X, Y, verbose=0, shuffle=False).history
    assert network().fit(X, Y, verbose=0, shuffle=False, callbacks=[BaseLogger(["accuracy"])]).history == plain


def events(folder):
    """The events of the one file in a folder: length, its checksum, data and its checksum, again and again."""
    event_pb2 = pytest.importorskip("tensorboardX.proto.event_pb2")
    (path,) = folder.iterdir()
    data, found = path.read_bytes(), []
    while data:
        (length,) = struct.unpack("<Q", data[:8])
        found.append(event_pb2.Event.FromString(data[12 : 12 + length]))
        data = data[16 + length :]
    return found


def test_event_files_hold_scalars_histograms_images_and_the_graph(tmp_path):
    callback = TensorBoard(tmp_path, histogram_freq=1, write_images=True, update_freq="batch")
    model = network()
    history = model.fit(X, Y, batch_size=8, epochs=2, verbose=0, validation_data=(X, Y), callbacks=[callback]).history
    assert sorted(path.name for path in tmp_path.iterdir()) == ["train", "validation"]
    train, validation = events(tmp_path / "train"), events(tmp_path / "validation")
    scalars = [(value.tag, event.step, value.simple_value) for event in train for value in event.summary.value
               if value.HasField("simple_value")]  # fmt: skip
    assert [step for tag, step, _ in scalars if tag == "batch_loss"] == [1, 2, 3, 4, 5, 6]
    assert [pytest.approx(value) for tag, _, value in scalars if tag == "epoch_loss"] == history["loss"]
    assert ("epoch_learning_rate", 0, pytest.approx(0.05)) in scalars
    measured = [
        value.simple_value for event in validation for value in event.summary.value if value.tag == "epoch_loss"
    ]
    assert measured == pytest.approx(history["val_loss"])
    tags = {value.tag: value for event in train for value in event.summary.value}
    assert tags["hidden/kernel/histogram"].histo.num == 20
    assert (tags["hidden/kernel/image"].image.height, tags["hidden/kernel/image"].image.width) == (4, 5)
    from tensorboardX.proto.graph_pb2 import GraphDef

    (graph,) = [GraphDef.FromString(event.graph_def) for event in train if event.graph_def]
    nodes = {node.name: (node.op, list(node.input)) for node in graph.node}
    assert nodes["hidden"] == ("Dense", [model.layers[0].name] if len(nodes) == 3 else [])


def test_without_its_package_tensorboard_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorboardX", None)
    with pytest.raises(EngineError, match=r"TensorBoard: the package .* is missing .*; pip install tensorboardX"):
        network().fit(X, Y, verbose=0, callbacks=[TensorBoard(tmp_path)])


def test_a_figure_too_large_for_float32_does_not_end_a_run(tmp_path):
    class Wild(TensorBoard):
        def on_epoch_end(self, epoch, logs=None):
            super().on_epoch_end(epoch, {**logs, "a rate gone wild": 1e300})

    network().fit(X, Y, verbose=0, callbacks=[Wild(tmp_path)])
    values = [value for event in events(tmp_path / "train") for value in event.summary.value]
    assert [value.simple_value for value in values if value.tag == "epoch_a_rate_gone_wild"] == [float("inf")]


def test_old_arguments_of_tensorboard_are_told(tmp_path):
    with pytest.warns(DeprecationWarning, match="write_grads is of Keras 2 and has no effect"):
        TensorBoard(log_dir=str(tmp_path), write_grads=True)
