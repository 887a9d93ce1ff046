"""fit on real models: what only shows where layers, losses and steps come together."""

import numpy as np
import pytest

import engine
from engine import layers, losses
from engine.core.errors import DataError, NotFiniteError

RNG = np.random.default_rng(2)
X = RNG.normal(size=(60, 4)).astype("f4")
CLASSES = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0)


def network(*more):
    return engine.Sequential([layers.Input((4,)), layers.Dense(8, activation="relu"), *more])


@pytest.fixture(autouse=True)
def seed():
    engine.utils.set_random_seed(5)


def test_a_model_without_shapes_is_built_by_its_first_data():
    model = engine.Sequential([layers.Dense(8, activation="relu"), layers.Dense(3, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    assert model.metrics_names == []
    history = model.fit(X, CLASSES, epochs=3, verbose=0, validation_split=0.25).history
    assert model.metrics_names == ["loss", "accuracy"]
    assert history["loss"][-1] < history["loss"][0] and set(history) == {
        "loss", "accuracy", "val_loss", "val_accuracy",
    }  # fmt: skip


@pytest.mark.parametrize("x", [X, X.tolist(), [X]])
def test_a_model_without_shapes_takes_its_first_data_in_any_form(x):
    model = engine.Sequential([layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(x, CLASSES, verbose=0)
    assert model.predict(x).shape == (60, 1)


def test_a_model_joined_by_code_trains():
    class Joined(engine.Model):
        def __init__(self):
            super().__init__()
            self.hidden, self.answer = layers.Dense(8, activation="relu"), layers.Dense(1, activation="sigmoid")

        def call(self, x):
            return self.answer(self.hidden(x))

    model = Joined()
    model.compile(engine.optimizers.Adam(0.05), "binary_crossentropy", metrics=["accuracy"])
    history = model.fit(X, X[:, 0] > 0, epochs=8, verbose=0).history
    assert history["accuracy"][-1] > 0.85 and model.predict(X).shape == (60, 1)


def test_the_same_seed_gives_the_same_bits():
    runs = []
    for _ in range(2):
        engine.utils.set_random_seed(11)
        model = network(layers.Dropout(0.3), layers.Dense(3, activation="softmax"))
        model.compile("rmsprop", "sparse_categorical_crossentropy")
        model.fit(X, CLASSES, batch_size=7, epochs=2, verbose=0)
        runs.append(model.get_weights())
    for first, second in zip(*runs, strict=True):
        np.testing.assert_array_equal(first, second)


def test_ignored_classes_change_nothing():
    def trained(classes, rows):
        engine.utils.set_random_seed(1)
        model = network(layers.Dense(3, activation="softmax"))
        model.compile("sgd", losses.SparseCategoricalCrossentropy(ignore_class=-1))
        loss = model.train_on_batch(X[rows], classes[rows])
        return loss, model.get_weights()

    marked = np.where(np.arange(60) < 20, -1, CLASSES)
    (all_loss, all_weights), (some_loss, some_weights) = trained(marked, slice(None)), trained(marked, slice(20, None))
    assert all_loss == pytest.approx(some_loss, rel=1e-5)
    for first, second in zip(all_weights, some_weights, strict=True):
        np.testing.assert_allclose(first, second, rtol=1e-4, atol=1e-6)


def test_ids_outside_the_table_of_an_embedding_in_a_model_inside():
    words = layers.Input((5,), dtype="int32", name="words")
    inner = engine.Model(words, layers.Embedding(10, 3, name="vectors")(words), name="reader")
    outer = layers.Input((5,), dtype="int32", name="ids")
    model = engine.Model(outer, layers.Dense(1)(layers.Flatten()(inner(outer))))
    model.compile("sgd", "mse")
    with pytest.raises(DataError) as caught:
        model.fit(np.full((4, 5), 10), np.zeros(4), verbose=0)
    assert str(caught.value) == (
        "Input 'ids': an id is outside the table of Embedding 'vectors' (expected whole numbers 0 to 9, got 10 in row "
        "0); give Embedding 'vectors' an input_dim of at least 11."
    )


def test_a_loss_that_is_not_finite_names_the_block_where_asked():
    model = network(layers.Dense(3, activation="softmax", name="classes"))
    model.compile("sgd", "sparse_categorical_crossentropy")
    model.check_finite = True
    model.optimizer.learning_rate = 1e30
    before = X.copy()
    with pytest.raises(NotFiniteError, match="first gives a NaN or an infinity"):
        model.fit(X, CLASSES, epochs=3, verbose=0)
    np.testing.assert_array_equal(X, before)


def test_weights_of_samples_reach_every_step_of_a_sequence():
    steps = layers.Input((6, 4))
    model = engine.Model(steps, layers.Dense(2)(steps))
    model.compile("sgd", "mse")
    x, y = RNG.normal(size=(8, 6, 4)), RNG.normal(size=(8, 6, 2))
    weight = RNG.uniform(0, 2, 8)
    by_sample = model.evaluate(x, y, sample_weight=weight, verbose=0)
    by_step = model.evaluate(x, y, sample_weight=np.repeat(weight[:, None], 6, 1), verbose=0)
    assert by_sample == pytest.approx(by_step, rel=1e-6)
    assert model.evaluate(x, y, verbose=0) != pytest.approx(by_sample, rel=1e-3)


def test_frozen_and_thawed_layers_keep_training():
    model = network(layers.Dense(3, activation="softmax", name="classes"))
    first = model.layers[0]
    first.trainable = False
    model.compile("adam", "sparse_categorical_crossentropy")
    before = first.get_weights()[0]
    model.fit(X, CLASSES, verbose=0)
    np.testing.assert_array_equal(first.get_weights()[0], before)
    first.trainable = True
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(X, CLASSES, verbose=0)
    assert not np.array_equal(first.get_weights()[0], before)


def test_a_metric_of_several_figures_is_logged_as_an_array():
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(12, 4)).astype("f4"), np.eye(3, dtype="f4")[rng.integers(0, 3, 12)]
    model = engine.Sequential([engine.Input((4,)), engine.layers.Dense(3, activation="softmax")])
    model.compile("sgd", "categorical_crossentropy", metrics=["f1_score", engine.metrics.AUC(multi_label=True)])
    history = model.fit(x, y, batch_size=6, epochs=2, verbose=0).history
    assert [np.shape(value) for value in history["f1_score"]] == [(3,), (3,)]
    loss, scores, area = model.evaluate(x, y, verbose=0)
    alone = engine.metrics.F1Score()
    alone.update_state(y, model.predict(x))
    np.testing.assert_allclose(scores, alone.result(), rtol=1e-6)
    assert 0 < area < 1 and loss > 0


def test_gradients_of_several_batches_make_the_step_of_one_batch_of_all():
    def trained(batch_size, **optimizer):
        engine.utils.set_random_seed(7)
        model = network(layers.Dense(3, activation="softmax"))
        model.compile(engine.optimizers.Adam(0.01, **optimizer), "sparse_categorical_crossentropy")
        model.fit(X, CLASSES, batch_size=batch_size, epochs=3, verbose=0, shuffle=False)
        return model.get_weights()

    for whole, parts in zip(trained(60), trained(15, gradient_accumulation_steps=4), strict=True):
        np.testing.assert_allclose(parts, whole, rtol=2e-4, atol=1e-6)


def test_weights_are_their_moving_averages_after_fit():
    model = network(layers.Dense(3, activation="softmax"))
    model.compile(engine.optimizers.SGD(0.5, use_ema=True, ema_momentum=0.5), "sparse_categorical_crossentropy")
    seen = []
    watch = engine.callbacks.LambdaCallback(on_train_batch_end=lambda batch, logs: seen.append(model.get_weights()[0]))
    model.fit(X, CLASSES, batch_size=30, epochs=1, verbose=0, shuffle=False, callbacks=[watch])
    np.testing.assert_allclose(model.get_weights()[0], (seen[0] + seen[1]) / 2, rtol=1e-6)


def test_weights_named_do_not_decay():
    model = network()
    optimizer = engine.optimizers.SGD(0.0001, weight_decay=0.5)
    optimizer.learning_rate = 1.0
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    model.compile(optimizer, lambda y_true, y_pred: 0.0 * engine.ops.mean(y_pred))
    model.layers[-1].set_weights([np.ones((4, 8)), np.ones(8)])
    model.train_on_batch(X[:8], np.zeros((8, 8)))
    kernel, bias = model.get_weights()
    assert (kernel == 0.5).all() and (bias == 1).all()
