"""The code of "Keras Model 探索报告" (seed 000): making, compiling, training and recomposing models."""

import numpy as np
import pytest

from engine import losses, metrics, optimizers
from engine.layers import Activation, Dense, Input
from engine.models import Model, Sequential
from engine.utils import np_utils

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def printed(model):
    lines = []
    model.summary(print_fn=lines.append)
    return "\n".join(lines)


def test_sequential_by_add():
    model = Sequential()
    model.add(Dense(units=64, input_dim=100))
    model.add(Activation("relu"))
    model.add(Dense(units=10))
    model.add(Activation("softmax"))
    text = printed(model)
    for line in ("dense_1 (Dense)", "(None, 64)", "6464", "650", "Total params: 7,114", "Trainable params: 7,114",
                 "Non-trainable params: 0"):  # fmt: skip
        assert line.replace("_1", "") in text or line in text, line


def test_sequential_of_a_list_with_a_name():
    model = Sequential([Dense(units=64, input_dim=100), Activation("relu"), Dense(units=10), Activation("softmax")])
    model.name = "CL"
    assert 'Model: "CL"' in printed(model)


def network(name="CL-Dense"):
    inputs = Input(shape=(784,))
    x = Dense(64, activation="relu")(inputs)
    x = Dense(64, activation="relu")(x)
    outputs = Dense(10, activation="softmax")(x)
    model = Model(inputs=inputs, outputs=outputs)
    model.name = name
    return model


def test_functional_model():
    model = network("MINST-Dense")
    text = printed(model)
    assert 'Model: "MINST-Dense"' in text and "50240" in text and "Total params: 55,050" in text


def compiled():
    model = network()
    model.compile(loss="categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
    return model


def some(samples):
    labels = np_utils.to_categorical(np.random.randint(0, 10, (samples,)), num_classes=10)
    return np.random.random((samples, 784)), labels


@pytest.mark.parametrize("name", [
    "mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_logarithmic_error",
    "squared_hinge", "hinge", "categorical_hinge", "logcosh", "categorical_crossentropy",
    "sparse_categorical_crossentropy", "binary_crossentropy", "kullback_leibler_divergence", "poisson",
    "cosine_proximity", "mse", "MSE", "mae", "MAE", "mape", "MAPE", "msle", "MSLE", "cosine",
])  # fmt: skip
def test_losses_by_name_and_as_functions(name):
    classes = np.random.randint(0, 3, 6)
    y_true = classes if name.startswith("sparse") else np.eye(3)[classes]
    y_pred = np.random.uniform(0.1, 1, (6, 3))
    function = getattr(losses, name)(y_true, y_pred)
    assert np.shape(function) == (6,)
    assert float(losses.get(name)(y_true, y_pred)) == pytest.approx(float(np.mean(function)), rel=1e-5)


@pytest.mark.parametrize("name", ["sgd", "rmsprop", "adagrad", "adadelta", "adam", "adamax", "nadam"])
def test_optimizers_by_name(name):
    assert type(optimizers.get(name)).__name__.lower() == name
    assert getattr(optimizers, name) is type(optimizers.get(name))


@pytest.mark.parametrize("name", [
    "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy", "top_k_categorical_accuracy",
    "sparse_top_k_categorical_accuracy",
])  # fmt: skip
def test_metrics_by_name_and_as_functions(name):
    classes = np.random.randint(0, 7, 9)
    y_true = classes if name.startswith("sparse") else np.eye(7)[classes]
    y_pred = np.random.random((9, 7))
    values = getattr(metrics, name)(y_true, y_pred, **({"k": 2} if "top_k" in name else {}))
    assert set(np.unique(values)) <= {0.0, 1.0}
    assert metrics.get(name).name == name


def test_fit():
    x, y = some(100)
    history = compiled().fit(x=x, y=y, batch_size=32, epochs=1, validation_data=some(20), verbose=0).history
    assert sorted(history) == ["accuracy", "loss", "val_accuracy", "val_loss"]


def test_fit_generator():
    def get_generate(num=1000, batch_size=32):
        for _ in range(num // batch_size):
            yield some(batch_size)

    history = compiled().fit_generator(get_generate(), steps_per_epoch=3, epochs=2, max_queue_size=1, verbose=0,
                                       validation_data=some(32))  # fmt: skip
    assert len(history.history["loss"]) == 2


def test_train_on_batch():
    model = compiled()
    for _ in range(5):
        cost = model.train_on_batch(*some(32))
        assert len(cost) == 2
    assert len(model.evaluate(*some(32), batch_size=32, verbose=0)) == 2


def test_recomposing():
    inputs = Input(shape=(784,), name="Input")
    x = Dense(64, activation="relu", name="D-1")(inputs)
    x = Dense(64, activation="relu", name="D-2")(x)
    outputs = Dense(10, activation="softmax", name="D-3")(x)
    model = Model(inputs=inputs, outputs=outputs)
    model.name = "D-E"
    assert [layer.name for layer in model.layers] == ["Input", "D-1", "D-2", "D-3"]
    i_i = model.get_layer(name="Input").input
    d2_o = model.get_layer(name="D-2").output
    model_ = Model(inputs=i_i, outputs=d2_o)
    assert "Total params: 54,400" in printed(model_)
    d3_o = Dense(20, activation="softmax", name="D-3")(d2_o)
    model_2 = Model(inputs=i_i, outputs=d3_o)
    assert "Total params: 55,700" in printed(model_2)
    x = np.random.random((3, 784))
    whole = model.get_layer("D-2")
    np.testing.assert_array_equal(model_.predict(x), Model(i_i, whole.output).predict(x))
