"""The code of "Keras之顺序模型" (seed 004): the Sequential model from a perceptron to a stateful LSTM."""

import numpy as np
import pytest

import engine
import engine.backend as K
from engine.layers import (
    LSTM,
    Activation,
    Conv1D,
    Dense,
    Dropout,
    GlobalAveragePooling1D,
    MaxPooling1D,
)
from engine.models import Sequential
from engine.optimizers import SGD

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_two_ways_to_make_one():
    one = Sequential([Dense(32, input_shape=(784,)), Activation("relu"), Dense(10), Activation("softmax")])
    other = Sequential()
    other.add(Dense(32, input_dim=784))
    other.add(Activation("relu"))
    assert one.output_shape == (None, 10) and other.output_shape == (None, 32)


def test_two_ways_to_say_the_size_of_the_input():
    one, other = Sequential(), Sequential()
    one.add(Dense(32, input_shape=(784,)))
    other.add(Dense(32, input_dim=784))
    assert one.count_params() == other.count_params() == 25120


def test_a_metric_of_ones_own():
    def mean_pred(y_true, y_pred):
        return K.mean(y_pred)

    model = Sequential([Dense(32, activation="relu", input_dim=100), Dense(1, activation="sigmoid")])
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy", mean_pred])
    data, labels = np.random.random((64, 100)), np.random.randint(2, size=(64, 1))
    history = model.fit(data, labels, epochs=2, batch_size=32, verbose=0).history
    assert sorted(history) == ["accuracy", "loss", "mean_pred"]
    values = dict(zip(model.metrics_names, model.evaluate(data, labels, verbose=0), strict=True))
    assert values["mean_pred"] == pytest.approx(model.predict(data).mean(), rel=1e-5)


def test_ten_classes():
    model = Sequential([Dense(32, activation="relu", input_dim=100), Dense(10, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    labels = engine.utils.to_categorical(np.random.randint(10, size=(64, 1)), num_classes=10)
    model.fit(np.random.random((64, 100)), labels, epochs=2, batch_size=32, verbose=0)


@pytest.mark.parametrize("classes", [10, 1])
def test_perceptron_with_several_layers(classes):
    x_train, x_test = np.random.random((100, 20)), np.random.random((20, 20))
    if classes == 1:
        y_train, y_test = np.random.randint(2, size=(100, 1)), np.random.randint(2, size=(20, 1))
    else:
        y_train, y_test = (engine.utils.to_categorical(np.random.randint(10, size=(n, 1)), 10) for n in (100, 20))
    model = Sequential()
    model.add(Dense(64, activation="relu", input_dim=20))
    model.add(Dropout(0.5))
    model.add(Dense(64, activation="relu"))
    model.add(Dropout(0.5))
    model.add(Dense(classes, activation="sigmoid" if classes == 1 else "softmax"))
    sgd = SGD(lr=0.01, decay=1e-6, momentum=0.9, nesterov=True)
    loss, optimizer = ("binary_crossentropy", "rmsprop") if classes == 1 else ("categorical_crossentropy", sgd)
    model.compile(loss=loss, optimizer=optimizer, metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=3, batch_size=64, verbose=0)
    assert len(model.evaluate(x_test, y_test, batch_size=128, verbose=0)) == 2


def test_sequences_by_convolution():
    seq_length = 40
    model = Sequential()
    model.add(Conv1D(16, 3, activation="relu", input_shape=(seq_length, 10)))
    model.add(Conv1D(16, 3, activation="relu"))
    model.add(MaxPooling1D(3))
    model.add(Conv1D(24, 3, activation="relu"))
    model.add(Conv1D(24, 3, activation="relu"))
    model.add(GlobalAveragePooling1D())
    model.add(Dropout(0.5))
    model.add(Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    x, y = np.random.random((32, seq_length, 10)), np.random.randint(2, size=(32, 1))
    model.fit(x, y, batch_size=16, epochs=2, verbose=0)
    assert len(model.evaluate(x, y, batch_size=16, verbose=0)) == 2


def test_stacked_lstm():
    data_dim, timesteps, num_classes = 16, 8, 10
    model = Sequential()
    model.add(LSTM(32, return_sequences=True, input_shape=(timesteps, data_dim)))
    model.add(LSTM(32, return_sequences=True))
    model.add(LSTM(32))
    model.add(Dense(10, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    x, y = np.random.random((96, timesteps, data_dim)), np.random.random((96, num_classes))
    history = model.fit(x, y, batch_size=32, epochs=2, validation_data=(x[:32], y[:32]), verbose=0)
    assert len(history.history["val_accuracy"]) == 2


def test_stateful_stacked_lstm():
    data_dim, timesteps, num_classes, batch_size = 16, 8, 10, 16
    model = Sequential()
    model.add(LSTM(32, return_sequences=True, stateful=True, batch_input_shape=(batch_size, timesteps, data_dim)))
    model.add(LSTM(32, return_sequences=True, stateful=True))
    model.add(LSTM(32, stateful=True))
    model.add(Dense(10, activation="softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    x, y = np.random.random((batch_size * 4, timesteps, data_dim)), np.random.random((batch_size * 4, num_classes))
    x_val = x[: batch_size * 2]
    model.fit(x, y, batch_size=batch_size, epochs=2, shuffle=False, validation_data=(x_val, y[: batch_size * 2]),
              verbose=0)  # fmt: skip
    model.reset_states()
    once = model.predict(x[:batch_size], batch_size=batch_size)
    assert (model.predict(x[:batch_size], batch_size=batch_size) != once).any()


def test_pop_takes_the_last_layer_off():
    model = Sequential([Dense(32, input_shape=(500,)), Dense(10, activation="softmax")])
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    model.pop()
    assert model.output_shape == (None, 32) and len(model.layers) == 1


def test_old_spellings_work_and_are_told():
    for old, call in (
        ("'lr' is the old name of 'learning_rate'", lambda: SGD(lr=0.1)),
        ("'nb_epoch' is the old name of 'epochs'", lambda: _tiny().fit(np.ones((4, 2)), np.ones((4, 1)), nb_epoch=1,
                                                                      verbose=0)),
        ("'samples_per_epoch' is Keras 1's", lambda: _tiny().fit_generator(
            iter([(np.ones((4, 2)), np.ones((4, 1)))] * 2), samples_per_epoch=8, verbose=0)),
    ):  # fmt: skip
        with pytest.warns(DeprecationWarning, match=old):
            call()


def _tiny():
    model = Sequential([Dense(1, input_shape=(2,))])
    model.compile("sgd", "mse")
    return model
