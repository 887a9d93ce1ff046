"""Callbacks: what they do to a model, from logs that are given to them; and what they write."""

import numpy as np
import pytest

from engine import optimizers
from engine.callbacks import (
    CallbackList,
    CSVLogger,
    EarlyStopping,
    History,
    LambdaCallback,
    LearningRateScheduler,
    ModelCheckpoint,
    ProgbarLogger,
    ReduceLROnPlateau,
    TerminateOnNaN,
)
from engine.core.errors import ParameterError


class Model:
    """Remembers what callbacks do to it; its weights are the number of the epoch."""

    def __init__(self):
        self.stop_training, self.saved, self.weights, self.restored = False, [], 0, None
        self.optimizer = optimizers.SGD(1.0)

    def get_weights(self):
        return [np.array(self.weights)]

    def set_weights(self, arrays):
        self.restored = int(arrays[0])

    def save(self, path, overwrite=True):
        self.saved.append(path)

    def save_weights(self, path, overwrite=True):
        self.saved.append(f"weights:{path}")


def run(callback, values, key="val_loss", batches=0):
    """Epochs whose logs hold one value; returns the model."""
    model = Model()
    callback.set_model(model)
    callback.on_train_begin()
    for epoch, value in enumerate(values):
        model.weights = epoch
        callback.on_epoch_begin(epoch)
        for batch in range(batches):
            callback.on_train_batch_end(batch, {key: value})
        model.logs = {key: value}
        callback.on_epoch_end(epoch, model.logs)
        if model.stop_training:
            break
    callback.on_train_end({})
    return model


STOPPING = [
    # arguments, values, epochs run, best epoch
    ({}, [3, 2, 2, 1], 3, 1),
    ({"patience": 2}, [3, 2, 2, 2, 1], 4, 1),
    ({"patience": 2}, [3, 2, 2, 1, 1, 1], 6, 3),
    ({"patience": 2, "min_delta": 0.5}, [3, 2.6, 2.4, 2.3], 4, 2),
    ({"monitor": "accuracy", "patience": 1}, [0.5, 0.6, 0.6], 3, 1),
    ({"mode": "max", "patience": 1}, [1, 2, 1, 5], 3, 1),
    ({"patience": 2, "baseline": 1.0}, [3, 2.5, 2.5, 2.5], 3, 1),
    ({"patience": 1, "start_from_epoch": 2}, [1, 2, 3, 4], 4, 2),
    ({"patience": 5}, [3, 3, 3], 3, 0),
]


@pytest.mark.parametrize(("arguments", "values", "epochs", "best"), STOPPING)
def test_early_stopping(arguments, values, epochs, best):
    stopping = EarlyStopping(restore_best_weights=True, **arguments)
    model = run(stopping, values, stopping.monitor)
    assert model.weights + 1 == epochs
    assert stopping.best_epoch == model.restored == best
    assert model.stop_training == bool(stopping.stopped_epoch)


def test_early_stopping_says_so(capsys):
    run(EarlyStopping(verbose=1, restore_best_weights=True), [1, 2])
    assert capsys.readouterr().out == "Epoch 00002: early stopping\nWeights of epoch 1, the best, are restored.\n"


def test_a_value_that_is_not_in_the_logs_is_told():
    with pytest.warns(UserWarning) as told:
        run(EarlyStopping(), [1], key="loss")
    assert str(told[0].message) == (
        "EarlyStopping: 'val_loss' is not in the logs, which have loss; give validation data to fit."
    )


def test_the_old_name_of_accuracy_is_found():
    stopping = EarlyStopping(monitor="val_acc")
    assert run(stopping, [0.2, 0.3, 0.1], "val_accuracy").weights == 2
    assert stopping.best == 0.3


CHECKPOINTS = [
    ({}, ["m1", "m2", "m3"]),
    ({"save_best_only": True}, ["m1", "m3"]),
    ({"save_best_only": True, "mode": "max"}, ["m1", "m2"]),
    ({"save_best_only": True, "initial_value_threshold": 1.5}, ["m3"]),
    ({"save_weights_only": True, "period": 2}, ["weights:m2"]),
    ({"save_freq": 2}, ["m1", "m2", "m3"]),
    ({"save_freq": 3}, ["m2", "m3"]),
]


@pytest.mark.parametrize(("arguments", "saved"), CHECKPOINTS)
def test_checkpoint(arguments, saved):
    assert run(ModelCheckpoint("m{epoch}", **arguments), [2.0, 3.0, 1.0], batches=2).saved == saved


def test_checkpoint_names_hold_logs_and_folders_are_made(tmp_path):
    path = tmp_path / "deep" / "model-ep{epoch:03d}-val_loss{val_loss:.3f}.h5"
    model = run(ModelCheckpoint(path, verbose=1), [0.5])
    assert model.saved == [str(tmp_path / "deep" / "model-ep001-val_loss0.500.h5")]
    assert (tmp_path / "deep").is_dir()


def test_checkpoint_says_what_it_does(capsys):
    run(ModelCheckpoint("m", save_best_only=True, verbose=1), [2.0, 3.0])
    assert capsys.readouterr().out == (
        "\nEpoch 00001: val_loss improved from inf to 2.00000, saving model to m\n"
        "\nEpoch 00002: val_loss did not improve from 2.00000\n"
    )


def test_checkpoint_refuses_a_key_that_is_not_in_the_logs():
    with pytest.raises(ParameterError) as caught:
        run(ModelCheckpoint("m{val_acc}"), [1.0])
    assert str(caught.value) == (
        "ModelCheckpoint: the path holds {val_acc}, which is not in the logs (expected epoch, val_loss, got "
        "m{val_acc}); use one of these, or give validation data."
    )


def test_rate_by_a_function_of_the_epoch():
    assert float(run(LearningRateScheduler(lambda epoch: 0.1 / (epoch + 1)), [1, 1]).optimizer.lr) == 0.05
    model = run(LearningRateScheduler(lambda epoch, rate: rate / 2), [1, 1, 1])
    assert float(model.optimizer.lr) == 0.125
    assert model.logs["learning_rate"] == 0.125


def test_rate_function_must_give_a_number():
    with pytest.raises(ParameterError) as caught:
        run(LearningRateScheduler(lambda epoch: "small"), [1])
    assert str(caught.value) == (
        "LearningRateScheduler: the schedule gave no learning rate (expected a number of at least 0, got 'small')."
    )


PLATEAUS = [
    ({"patience": 1}, [3, 2, 2, 2], 0.01),
    ({"patience": 2}, [3, 2, 2, 2], 0.1),
    ({"patience": 1, "cooldown": 1}, [3, 3, 3, 3], 0.001),
    ({"patience": 1, "cooldown": 2}, [3, 3, 3, 3], 0.01),
    ({"patience": 1, "cooldown": 5}, [3, 3, 3, 3], 0.1),
    ({"patience": 1, "min_lr": 0.05}, [3, 3, 3, 3], 0.05),
    ({"patience": 1, "factor": 0.5}, [3, 2, 1, 0], 1.0),
]


@pytest.mark.parametrize(("arguments", "values", "rate"), PLATEAUS)
def test_rate_falls_on_a_plateau(arguments, values, rate):
    assert float(run(ReduceLROnPlateau(**arguments), values).optimizer.learning_rate) == pytest.approx(rate)


def test_nan_ends_training(capsys):
    model = Model()
    callback = TerminateOnNaN()
    callback.set_model(model)
    callback.on_train_batch_end(3, {"loss": 1.0})
    assert not model.stop_training
    callback.on_train_batch_end(4, {"loss": float("nan")})
    assert model.stop_training
    assert capsys.readouterr().out == "Batch 4: the loss is nan; training ends.\n"


def test_history_goes_on_by_key():
    history = History()
    run(history, [3, 2])
    assert (history.history, history.epoch) == ({"val_loss": [3, 2]}, [0, 1])


def test_csv(tmp_path):
    path = tmp_path / "log.csv"
    run(CSVLogger(path), [3, 2])
    assert path.read_text() == "epoch,val_loss\n0,3\n1,2\n"
    run(CSVLogger(path, append=True, separator=";"), [1])
    assert path.read_text() == "epoch,val_loss\n0,3\n1,2\n0;1\n"


def test_functions_as_a_callback():
    calls = []
    callback = LambdaCallback(on_epoch_end=lambda epoch, logs: calls.append((epoch, logs)))
    run(callback, [1])
    assert calls == [(0, {"val_loss": 1})]
    assert callback.listens("on_epoch_end") and not callback.listens("on_train_batch_end")


def test_batches_are_told_only_to_those_that_listen():
    assert not CallbackList([History(), EarlyStopping(), ModelCheckpoint("m")]).listens("on_train_batch_end")
    assert CallbackList([ModelCheckpoint("m", save_freq=3)]).listens("on_train_batch_end")
    assert CallbackList([TerminateOnNaN()]).listens("on_train_batch_end")


@pytest.mark.parametrize("callback", [EarlyStopping(patience=3), ReduceLROnPlateau(factor=0.5), ModelCheckpoint("m")])
def test_config_makes_an_equal_callback(callback):
    assert type(callback).from_config(callback.get_config()).get_config() == callback.get_config()


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def written(verbose):
    clock, text = Clock(), []
    progress = ProgbarLogger(write=text.append, clock=clock)
    progress.set_params({"verbose": verbose, "epochs": 2, "steps": 4})
    progress.on_train_begin()
    progress.on_epoch_begin(0)
    for batch in range(4):
        clock.now += 1
        progress.on_train_batch_end(batch, {"loss": 0.582})
    progress.on_epoch_end(0, {"loss": 0.582, "val_loss": 0.0001})
    return "".join(text)


def test_a_bar_with_the_time_left():
    assert written(1).split("\r") == [
        "Epoch 1/2\n",
        "1/4 [======>.......................] - ETA: 3s - loss: 0.5820",
        "2/4 [==============>...............] - ETA: 2s - loss: 0.5820",
        "3/4 [=====================>........] - ETA: 1s - loss: 0.5820",
        "4/4 [==============================] - loss: 0.5820          ",
        "4/4 [==============================] - 4s - loss: 0.5820 - val_loss: 1.0000e-04\n",
    ]


def test_a_line_an_epoch():
    assert written(2) == "Epoch 1/2\n4s - loss: 0.5820 - val_loss: 1.0000e-04\n"


def test_silence():
    assert written(0) == ""
