"""The loops, against steps that only keep a record of what they are asked to do."""

import signal

import numpy as np
import pytest

from engine import optimizers
from engine.callbacks import Callback, EarlyStopping, LambdaCallback
from engine.core.errors import Cancelled, DataError, GraphError, ParameterError
from engine.core.shapes import BATCH
from engine.ir.graph import TensorType
from engine.training import trainer as trainer_module
from engine.training.ends import Ends
from engine.training.trainer import Trainer

ENDS = Ends(("x",), (TensorType((BATCH, 2)),), ("y",), (TensorType((BATCH, 1)),))


class Record:
    """Steps that remember; the loss of a batch is the mean of its first column, outputs are the first column."""

    def __init__(self, model, compilation, optimizer):
        self.asked, self.sums, self.before_step = [], [], None
        self.check_finite, self.cancel, self.synchronized = False, None, 0

    def prepare(self, mode, batch):
        self.type = batch
        self.inputs = [np.empty(t.shape, t.dtype) for t in batch.inputs]
        self.targets = [None if t is None else np.empty(t.shape, t.dtype) for t in batch.targets]
        self.weights = [None if t is None else np.empty(t.shape, t.dtype) for t in batch.weights]
        return self

    def predict_all(self, batch, standard, samples):
        return None

    def _count(self):
        self.sums.append((float(self.inputs[0][:, 0].mean()), self.type.size))

    def train(self, rate, iteration):
        if self.before_step is not None:
            self.before_step(iteration)
        self.asked.append(("train", self.type.size, round(rate, 6), iteration))
        self._count()

    def test(self):
        self.asked.append(("test", self.type.size))
        self._count()

    def predict(self):
        return [self.inputs[0][:, :1]]

    def reset(self):
        self.sums = []

    def logs(self):
        samples = sum(size for _, size in self.sums)
        return {"loss": sum(value * size for value, size in self.sums) / samples}

    def last_loss(self):
        return self.sums[-1][0]

    def synchronize(self):
        self.synchronized += 1


class Fake(Trainer):
    name = "fake"
    weights_set = None

    def get_weights(self):
        return [np.array(self.optimizer.iterations)]

    def set_weights(self, arrays):
        self.weights_set = arrays

    def _make_steps(self):
        return Record(self, self._compilation, self.optimizer)


@pytest.fixture
def model(monkeypatch):
    monkeypatch.setattr(trainer_module, "ends_of", lambda model: ENDS)
    fake = Fake()
    fake.compile(optimizers.SGD(0.1), "mse")
    return fake


X = np.stack([np.arange(10.0), np.zeros(10)], 1)
Y = np.arange(10.0)


class Hooks(Callback):
    def __init__(self):
        self.calls = []

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if name.startswith("on_") and "batch" not in name.replace("train_batch", ""):
            self.calls.append(name)
        return found

    def listens(self, hook):
        return True


def test_epochs_batches_rates_and_iterations(model):
    history = model.fit(X, Y, batch_size=4, epochs=2, verbose=0, shuffle=False)
    steps = model._steps
    assert steps.asked == [
        ("train", 4, 0.1, 1), ("train", 4, 0.1, 2), ("train", 2, 0.1, 3),
        ("train", 4, 0.1, 4), ("train", 4, 0.1, 5), ("train", 2, 0.1, 6),
    ]  # fmt: skip
    assert model.optimizer.iterations == 6
    assert history.history == {"loss": [4.5, 4.5]}
    assert history.epoch == [0, 1] and model.history is history
    assert steps.synchronized == 1


def test_a_new_rate_acts_at_the_next_batch(model):
    def halve(batch, logs):
        model.optimizer.learning_rate = float(model.optimizer.learning_rate) / 2

    model.fit(X, Y, batch_size=5, epochs=1, verbose=0, callbacks=[LambdaCallback(on_train_batch_end=halve)])
    assert [asked[2] for asked in model._steps.asked] == [0.1, 0.05]


def test_a_schedule_is_asked_at_every_step(model):
    model.compile(optimizers.SGD(optimizers.schedules.InverseTimeDecay(1.0, 1, 1.0)), "mse")
    model.fit(X, Y, batch_size=4, epochs=1, verbose=0)
    assert [asked[2] for asked in model._steps.asked] == [1.0, 0.5, 0.333333]


def test_validation_comes_last_and_does_not_disturb_the_training_figures(model):
    history = model.fit(X, Y, batch_size=4, epochs=1, verbose=0, validation_split=0.3, shuffle=False)
    assert [asked[:2] for asked in model._steps.asked] == [("train", 4), ("train", 3), ("test", 3)]
    assert history.history == {"loss": [3.0], "val_loss": [8.0]}


def test_plain_lists_can_be_split(model):
    history = model.fit(X.tolist(), Y.tolist(), epochs=1, verbose=0, validation_split=0.3)
    assert history.history == {"loss": [3.0], "val_loss": [8.0]}


def test_classes_weigh_in_training_only(model):
    model.fit(X, Y, epochs=1, verbose=0, validation_split=0.5, class_weight={0: 2.0})
    assert model._steps.type.weights == (None,)
    model.fit(X, Y, epochs=1, verbose=0, class_weight={0: 2.0, 3: 0.5}, shuffle=False)
    assert model._steps.weights[0].tolist() == [2, 1, 1, 0.5, 1, 1, 1, 1, 1, 1]


def test_validation_every_other_epoch(model):
    history = model.fit(X, Y, epochs=4, verbose=0, validation_data=(X, Y), validation_freq=2)
    assert len(history.history["val_loss"]) == 2
    history = model.fit(X, Y, epochs=4, verbose=0, validation_data=(X, Y), validation_freq=[1, 4])
    assert len(history.history["val_loss"]) == 2


def test_hooks_come_in_order(model):
    hooks = Hooks()
    model.fit(X, Y, batch_size=10, epochs=1, verbose=0, callbacks=[hooks], validation_data=(X, Y))
    assert hooks.calls == [
        "on_train_begin", "on_epoch_begin", "on_train_batch_begin", "on_train_batch_end", "on_test_begin",
        "on_test_end", "on_epoch_end", "on_train_end",
    ]  # fmt: skip


def test_old_batch_hooks_are_called(model):
    class Old(Callback):
        def on_train_begin(self, logs={}):  # noqa: B006  # as people wrote it
            self.losses = []

        def on_batch_end(self, batch, logs={}):  # noqa: B006
            self.losses.append(logs.get("loss"))

    old = Old()
    model.fit(X, Y, batch_size=5, epochs=1, verbose=0, callbacks=[old], shuffle=False)
    assert old.losses == [2.0, 4.5]


def test_stop_training_ends_after_the_batch(model):
    def stop(batch, logs):
        model.stop_training = batch == 1

    history = model.fit(X, Y, batch_size=2, epochs=9, verbose=0, validation_data=(X, Y),
                        callbacks=[LambdaCallback(on_train_batch_end=stop)])  # fmt: skip
    # The epoch is cut short, yet validated and noted, as Keras does it.
    asked = [asked[0] for asked in model._steps.asked]
    assert asked.count("train") == 2 and set(asked[2:]) == {"test"}
    assert history.epoch == [0] and "val_loss" in history.history


def test_a_cancelled_step_does_not_count(model):
    def cancel(iteration):
        if iteration == 3:
            raise Cancelled

    model._ready("fit")
    model._steps.before_step = cancel
    model.fit(X, Y, batch_size=2, epochs=2, verbose=0)
    assert model.optimizer.iterations == 2 and model.stop_training


@pytest.fixture
def listening():
    """Ctrl+C reaches the program, which a shell keeps from those that it starts in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_waits_for_the_step(model, listening):
    def press(iteration):
        if iteration == 2:
            signal.raise_signal(signal.SIGINT)

    model._ready("fit")
    model._steps.before_step = press
    with pytest.raises(KeyboardInterrupt):
        model.fit(X, Y, batch_size=2, epochs=2, verbose=0)
    assert len(model._steps.asked) == model.optimizer.iterations == 2
    assert model._steps.synchronized == 1
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_steps_per_epoch_of_an_endless_generator(model):
    def endless():
        while True:
            yield X, Y

    history = model.fit_generator(endless(), steps_per_epoch=3, epochs=2, verbose=0, validation_data=endless(),
                                  validation_steps=1)  # fmt: skip
    assert [asked[0] for asked in model._steps.asked] == (["train"] * 3 + ["test"]) * 2
    assert set(history.history) == {"loss", "val_loss"}
    assert model.evaluate_generator(endless(), steps=2) == 4.5
    assert model.predict_generator(endless(), steps=2).shape == (20, 1)


def test_predict_keeps_the_order_of_samples(model):
    np.testing.assert_array_equal(model.predict(X, batch_size=3)[:, 0], np.arange(10))
    np.testing.assert_array_equal(model.predict_on_batch(X)[:, 0], np.arange(10))
    assert model.predict_classes(X)[:3].ravel().tolist() == [0, 1, 1]


def test_values_of_evaluate_and_single_batches(model):
    assert model.evaluate(X, Y, batch_size=3, verbose=0) == 4.5
    assert model.evaluate(X, Y, verbose=0, return_dict=True) == {"loss": 4.5}
    assert model.train_on_batch(X[:2], Y[:2]) == 0.5
    assert model.train_on_batch(X[2:4], Y[2:4]) == 2.5
    assert model.test_on_batch(X[:2], Y[:2]) == 0.5
    assert model.optimizer.iterations == 2


def test_nb_epoch_is_understood(model):
    with pytest.warns(DeprecationWarning, match="'nb_epoch' is the old name of 'epochs'"):
        model.fit(X, Y, nb_epoch=2, verbose=0)
    assert model.history.epoch == [0, 1]


def test_initial_epoch_goes_on_counting(model):
    assert model.fit(X, Y, initial_epoch=3, epochs=5, verbose=0).epoch == [3, 4]


def test_early_stopping_restores_the_best_weights(model):
    stopping = EarlyStopping(monitor="loss", patience=2, restore_best_weights=True)
    history = model.fit(X, Y, batch_size=10, epochs=9, verbose=0, callbacks=[stopping])
    assert history.epoch == [0, 1, 2]
    assert [int(array) for array in model.weights_set] == [1]


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda m: m.fit(X, Y, epoch=3), ParameterError,
         "fit: unknown argument 'epoch' (got epoch=3); leave it out or correct its spelling."),
        (lambda m: m.fit(X, Y, batch_size=0), ParameterError,
         "fit: batch_size cannot be 0 (expected a whole number of at least 1)."),
        (lambda m: m.fit(X, Y, validation_split=1.5), DataError,
         "fit(validation_split=…): validation_split is a share (expected a number between 0 and 1, got 1.5)."),
        (lambda m: m.fit(X[:1], Y[:1], validation_split=0.5), DataError,
         "fit(validation_split=…): no samples are left to train with (expected a share that leaves some of 1, "
         "got 0.5)."),
        (lambda m: m.fit(iter([(X, Y)]), validation_split=0.5), DataError,
         "fit(validation_split=…): batches of a generator cannot be split (expected arrays, got 0.5); give "
         "validation_data."),
        (lambda m: m.fit(iter([(X, Y)]), Y), DataError,
         "fit(y=…): targets come with the batches (expected y=None, got ndarray); let the generator give (x, y)."),
        (lambda m: m.compile("sgd", "mse", metric=["mae"]), ParameterError,
         "compile: unknown argument 'metric' (expected optimizer, loss, metrics, loss_weights or weighted_metrics, got "
         "['mae'])."),
        (lambda m: m.compile("sdg", "mse"), ParameterError,
         "unknown optimizer 'sdg' (expected 'sgd', 'rmsprop', 'adam', 'adamw', 'adamax', 'nadam', 'adagrad', "
         "'adadelta', 'ftrl', 'lion', 'lamb' or 'adafactor'); did you mean 'sgd'."),
        (lambda m: Fake().fit(X, Y), GraphError,
         "Model 'fake': is not compiled; call compile(optimizer, loss) before fit."),
    ],
)  # fmt: skip
def test_errors_in_words(model, call, error, message):
    with pytest.raises(error) as caught:
        call(model)
    assert str(caught.value) == message
    assert model._steps is None or not model._steps.asked


def test_compile_config_makes_an_equal_compilation(model):
    model.compile("adam", {"y": "mse"}, metrics=["mae"], loss_weights=[2.0])
    config = model.get_compile_config()
    other = Fake()
    other.compile_from_config(config)
    assert other.get_compile_config() == config
    assert other.metrics_names == ["loss", "mae"]
