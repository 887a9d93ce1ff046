"""The code of "keras系列" (seed 003): cases of Sequential and Model, files, callbacks, weights of classes and samples."""

import numpy as np
import pytest

import engine
from engine.callbacks import EarlyStopping, ModelCheckpoint, TensorBoard
from engine.layers import LSTM, Conv2D, Dense, Dropout, Embedding, Flatten, Input, MaxPooling2D
from engine.models import Model, Sequential, model_from_json
from engine.optimizers import SGD

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def binary():
    model = Sequential()
    model.add(Dense(32, activation="relu", input_dim=100))
    model.add(Dense(1, activation="sigmoid"))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model


def some(samples=64):
    return np.random.random((samples, 100)), np.random.randint(2, size=(samples, 1))


def test_two_classes():
    model = binary()
    data, labels = some()
    assert len(model.fit(data, labels, nb_epoch=3, batch_size=32, verbose=0).epoch) == 3
    assert model.predict_classes(data).shape == (64, 1) and model.predict_proba(data).shape == (64, 1)
    assert model.metrics_names == ["loss", "accuracy"]


def test_configuration_and_weights_of_a_model(tmp_path):
    model = binary()
    again = Sequential.from_config(model.get_config())
    again.set_weights(model.get_weights())
    other = model_from_json(model.to_json())
    model.save_weights(tmp_path / "weights.h5")
    other.load_weights(tmp_path / "weights.h5", by_name=False)
    data, _ = some(4)
    for one in (again, other):
        np.testing.assert_array_equal(one.predict(data), model.predict(data))
    assert model.get_layer(index=0) is model.layers[0]


def test_checkpoints_with_figures_in_their_names(tmp_path, capsys):
    filepath = str(tmp_path / "model-ep{epoch:03d}-loss{loss:.3f}-val_loss{val_loss:.3f}.h5")
    checkpoint = ModelCheckpoint(filepath, monitor="val_loss", verbose=1, save_best_only=True, mode="min")
    x, y = some()
    history = binary().fit(x, y, epochs=2, verbose=2, callbacks=[checkpoint], validation_data=(x, y)).history
    first = f"model-ep001-loss{history['loss'][0]:.3f}-val_loss{history['val_loss'][0]:.3f}.h5"
    assert (tmp_path / first).exists() and "val_loss improved" in capsys.readouterr().out


def test_tensorboard_with_a_generator(tmp_path):
    def generate():
        while True:
            yield some(16)

    folder = f"{tmp_path}/training_logs/run1"
    tensorboard = TensorBoard(log_dir=folder, write_images=True)
    checkpoint = ModelCheckpoint(filepath=folder + "/checkpoint-{epoch:02d}-{val_loss:.4f}.hdf5", monitor="val_loss",
                                 verbose=1, save_best_only=True)  # fmt: skip
    early_stopping = EarlyStopping(monitor="val_loss", patience=5, verbose=1)
    history = binary().fit_generator(
        generator=generate(), steps_per_epoch=2, validation_data=generate(), validation_steps=2, epochs=2, verbose=0,
        callbacks=[tensorboard, checkpoint, early_stopping],
    )  # fmt: skip
    assert len(history.history["val_loss"]) == 2
    assert len(list((tmp_path / "training_logs" / "run1" / "train").iterdir())) == 1


def test_a_generator_of_a_file_that_counts_samples_as_keras_1_did(tmp_path):
    path = tmp_path / "my_file.txt"
    np.savetxt(path, np.hstack([np.random.random((10, 100)), np.random.randint(0, 2, (10, 1))]))

    def generate_arrays_from_file(path):
        while 1:
            with open(path) as f:
                for line in f:
                    numbers = np.array(line.split(), float)[None]
                    yield (numbers[:, :100], numbers[:, 100:])

    model = binary()
    model.fit_generator(generate_arrays_from_file(path), samples_per_epoch=25, epochs=2, max_q_size=10, workers=1,
                        pickle_safe=False, initial_epoch=0, verbose=0)  # fmt: skip
    assert model.optimizer.iterations == 50
    model.fit_generator(generate_arrays_from_file(path), steps_per_epoch=3, epochs=1, verbose=0)
    assert model.optimizer.iterations == 53
    assert len(model.evaluate_generator(generate_arrays_from_file(path), steps=5, max_q_size=10)) == 2
    assert model.predict_generator(generate_arrays_from_file(path), steps=5).shape == (5, 1)


def test_vgg_like():
    x_train, x_test = np.random.random((8, 20, 20, 3)), np.random.random((4, 20, 20, 3))
    y_train = engine.utils.to_categorical(np.random.randint(10, size=(8, 1)), num_classes=10)
    y_test = engine.utils.to_categorical(np.random.randint(10, size=(4, 1)), num_classes=10)
    model = Sequential()
    model.add(Conv2D(32, (3, 3), activation="relu", input_shape=(20, 20, 3)))
    model.add(Conv2D(32, (3, 3), activation="relu"))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Dropout(0.25))
    model.add(Conv2D(64, (3, 3), activation="relu"))
    model.add(Conv2D(64, (3, 3), activation="relu"))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Dropout(0.25))
    model.add(Flatten())
    model.add(Dense(256, activation="relu"))
    model.add(Dropout(0.5))
    model.add(Dense(10, activation="softmax"))
    sgd = SGD(lr=0.01, decay=1e-6, momentum=0.9, nesterov=True)
    model.compile(loss="categorical_crossentropy", optimizer=sgd)
    model.fit(x_train, y_train, batch_size=4, epochs=2, verbose=0)
    assert isinstance(model.evaluate(x_test, y_test, batch_size=32, verbose=0), float)
    assert float(sgd.learning_rate) == pytest.approx(0.01 / (1 + 4e-6))


def test_sequences_by_lstm():
    max_features = 50
    model = Sequential()
    model.add(Embedding(max_features, output_dim=16))
    model.add(LSTM(12))
    model.add(Dropout(0.5))
    model.add(Dense(1, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    x, y = np.random.randint(0, max_features, (32, 9)), np.random.randint(2, size=(32, 1))
    model.fit(x, y, batch_size=16, epochs=2, verbose=0)
    assert len(model.evaluate(x, y, batch_size=16, verbose=0)) == 2


def test_a_trained_model_as_a_layer():
    inputs = Input(shape=(784,))
    x = Dense(64, activation="relu")(inputs)
    model = Model(inputs=inputs, outputs=Dense(10, activation="softmax")(x))
    x = Input(shape=(784,))
    y = model(x)
    data = np.random.random((3, 784))
    np.testing.assert_array_equal(Model(x, y).predict(data), model.predict(data))


def test_input_shapes_of_a_layer_called_twice():
    a, b = Input(shape=(32, 32, 3)), Input(shape=(64, 64, 3))
    conv = Conv2D(16, (3, 3), padding="same")
    conv(a)
    assert conv.input_shape == (None, 32, 32, 3)
    conv(b)
    assert conv.get_input_shape_at(0) == (None, 32, 32, 3)
    assert conv.get_input_shape_at(1) == (None, 64, 64, 3)
    with pytest.raises(engine.core.errors.GraphError, match="ambiguous"):
        conv.input_shape


@pytest.mark.parametrize("layout", ["channels_last", "channels_first"])
def test_visual_question_answering(layout, monkeypatch):
    from engine.core.config import settings

    monkeypatch.setattr(settings, "image_data_format", layout)
    shape = (3, 32, 32) if layout == "channels_first" else (32, 32, 3)
    vision_model = Sequential()
    vision_model.add(Conv2D(8, (3, 3), activation="relu", padding="same", input_shape=shape))
    vision_model.add(Conv2D(8, (3, 3), activation="relu"))
    vision_model.add(MaxPooling2D((2, 2)))
    vision_model.add(Conv2D(16, (3, 3), activation="relu", padding="same"))
    vision_model.add(Conv2D(16, (3, 3), activation="relu"))
    vision_model.add(MaxPooling2D((2, 2)))
    vision_model.add(Flatten())
    image_input = Input(shape=shape)
    encoded_image = vision_model(image_input)
    question_input = Input(shape=(20,), dtype="int32")
    embedded_question = Embedding(input_dim=100, output_dim=16, input_length=20)(question_input)
    encoded_question = LSTM(16)(embedded_question)
    merged = engine.layers.concatenate([encoded_question, encoded_image])
    output = Dense(50, activation="softmax")(merged)
    vqa_model = Model(inputs=[image_input, question_input], outputs=output)
    vqa_model.compile("rmsprop", "sparse_categorical_crossentropy", metrics=["accuracy"])
    images, questions = np.random.random((4, *shape)), np.random.randint(1, 100, (4, 20))
    vqa_model.fit([images, questions], np.random.randint(0, 50, (4,)), epochs=1, verbose=0)
    assert vqa_model.predict([images, questions]).shape == (4, 50)


def test_weights_by_name_for_fine_tuning(tmp_path):
    model = Sequential()
    model.add(Dense(2, input_dim=3, name="dense_1"))
    model.add(Dense(3, name="dense_2"))
    model.save_weights(tmp_path / "my_model_weights.h5")
    new = Sequential()
    new.add(Dense(2, input_dim=3, name="dense_1"))
    new.add(Dense(10, name="new_dense"))
    before = new.layers[-1].get_weights()[0]
    new.load_weights(tmp_path / "my_model_weights.h5", by_name=True)
    np.testing.assert_array_equal(new.layers[0].get_weights()[0], model.layers[0].get_weights()[0])
    np.testing.assert_array_equal(new.layers[-1].get_weights()[0], before)


def test_weights_of_classes_and_of_samples():
    x, y = some(40)
    model = binary()
    model.fit(
        x, y, batch_size=20, epochs=1, verbose=0, validation_data=(x, y), shuffle=True, class_weight={0: 1, 1: 50}
    )
    model.fit(x, y, batch_size=20, epochs=1, verbose=0, validation_split=0.1, sample_weight=np.random.random(40))
