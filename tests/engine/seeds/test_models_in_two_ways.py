"""The code of "Keras 模型" (seed 001): subclassing, Sequential, the functional interface, callbacks."""

import numpy as np
import pytest

import engine
from engine.callbacks import ModelCheckpoint
from engine.layers import LSTM, Activation, Conv2D, Dense, Embedding, Input, MaxPooling2D
from engine.models import Model, Sequential

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


class SimpleMLP(engine.Model):
    def __init__(self, use_bn=False, use_dp=False, num_classes=10):
        super().__init__(name="mlp")
        self.use_bn, self.use_dp, self.num_classes = use_bn, use_dp, num_classes
        self.dense1 = engine.layers.Dense(32, activation="relu")
        self.dense2 = engine.layers.Dense(num_classes, activation="softmax")
        if self.use_dp:
            self.dp = engine.layers.Dropout(0.5)
        if self.use_bn:
            self.bn = engine.layers.BatchNormalization(axis=-1)

    def call(self, inputs):
        x = self.dense1(inputs)
        if self.use_dp:
            x = self.dp(x)
        if self.use_bn:
            x = self.bn(x)
        return self.dense2(x)


@pytest.mark.parametrize("some", [{}, {"use_bn": True}, {"use_dp": True}, {"use_bn": True, "use_dp": True}])
def test_subclassing(some):
    model = SimpleMLP(**some)
    model.compile("sgd", "categorical_crossentropy")
    x, y = np.random.random((32, 8)), np.eye(10)[np.random.randint(0, 10, 32)]
    assert len(model.fit(x, y, epochs=2, verbose=0).history["loss"]) == 2
    with pytest.raises(engine.core.errors.EngineError):
        model.to_json()


def test_sequential_from_beginning_to_end():
    model = Sequential()
    model.add(Dense(units=64, activation="relu", input_dim=784))
    model.add(Dense(units=64, activation="relu"))
    model.add(Dense(units=10, activation="softmax"))
    model.compile(loss=engine.losses.categorical_crossentropy,
                  optimizer=engine.optimizers.SGD(lr=0.01, momentum=0.9, nesterov=True),
                  metrics=engine.metrics.CategoricalAccuracy)  # fmt: skip
    x, y = np.random.random((64, 784)), np.eye(10)[np.random.randint(0, 10, 64)]
    model.fit(x, y, epochs=2, batch_size=32, verbose=0)
    model.train_on_batch(x[:8], y[:8])
    assert len(model.evaluate(x, y, batch_size=128, verbose=0)) == 2
    assert model.predict(x, batch_size=128).shape == (64, 10)


def densely_connected():
    inputs = Input(shape=(784,))
    x = Dense(64, activation="relu")(inputs)
    x = Dense(64, activation="relu")(x)
    predictions = Dense(10, activation="softmax")(x)
    return Model(inputs=inputs, outputs=predictions)


def test_functional():
    model = densely_connected()
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(np.random.random((40, 784)), np.eye(10)[np.random.randint(0, 10, 40)], verbose=0)
    assert "accuracy" in history.history


def test_a_model_on_each_step_of_a_video():
    from engine.layers import TimeDistributed

    model = densely_connected()
    input_sequences = Input(shape=(20, 784))
    processed_sequences = TimeDistributed(model)(input_sequences)
    assert processed_sequences.shape == (None, 20, 10)
    video = Model(input_sequences, processed_sequences)
    frames = np.random.random((2, 20, 784))
    np.testing.assert_allclose(video.predict(frames)[1, 7], model.predict(frames[1, 7:8])[0], rtol=1e-5)


def two_ends(words=100, vocabulary=200, width=16):
    main_input = Input(shape=(words,), dtype="int32", name="main_input")
    x = Embedding(output_dim=width, input_dim=vocabulary, input_length=words)(main_input)
    lstm_out = LSTM(32)(x)
    auxiliary_output = Dense(1, activation="sigmoid", name="aux_output")(lstm_out)
    auxiliary_input = Input(shape=(5,), name="aux_input")
    x = engine.layers.concatenate([lstm_out, auxiliary_input])
    x = Dense(64, activation="relu")(x)
    x = Dense(64, activation="relu")(x)
    x = Dense(64, activation="relu")(x)
    main_output = Dense(1, activation="sigmoid", name="main_output")(x)
    return Model(inputs=[main_input, auxiliary_input], outputs=[main_output, auxiliary_output])


def test_two_inputs_and_two_outputs():
    model = two_ends(words=20)
    headlines, additional = np.random.randint(1, 200, (32, 20)), np.random.random((32, 5))
    labels = np.random.randint(2, size=(32, 1))
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", loss_weights=[1.0, 0.2])
    model.fit([headlines, additional], [labels, labels], epochs=1, batch_size=32, verbose=0)
    model.compile(optimizer="rmsprop",
                  loss={"main_output": "binary_crossentropy", "aux_output": "binary_crossentropy"},
                  loss_weights={"main_output": 1.0, "aux_output": 0.2})  # fmt: skip
    history = model.fit({"main_input": headlines, "aux_input": additional},
                        {"main_output": labels, "aux_output": labels}, epochs=2, batch_size=32, verbose=0)  # fmt: skip
    found = history.history
    assert found["loss"][0] == pytest.approx(found["main_output_loss"][0] + 0.2 * found["aux_output_loss"][0], rel=1e-5)


def test_a_layer_shared_by_two_branches():
    tweet_a, tweet_b = Input(shape=(28, 25)), Input(shape=(28, 25))
    shared_lstm = LSTM(64)
    encoded_a, encoded_b = shared_lstm(tweet_a), shared_lstm(tweet_b)
    merged_vector = engine.layers.concatenate([encoded_a, encoded_b], axis=-1)
    predictions = Dense(1, activation="sigmoid")(merged_vector)
    model = Model(inputs=[tweet_a, tweet_b], outputs=predictions)
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    data = [np.random.random((16, 28, 25)) for _ in range(2)]
    model.fit(data, np.random.randint(2, size=(16, 1)), epochs=2, verbose=0)
    assert len(model.get_weights()) == 5


def test_nodes_of_layers():
    a, b = Input(shape=(28, 25)), Input(shape=(28, 25))
    lstm = LSTM(32)
    encoded_a = lstm(a)
    assert lstm.output is encoded_a and lstm.output_shape == (None, 32)
    encoded_b = lstm(b)
    with pytest.raises(engine.core.errors.GraphError, match="ambiguous"):
        lstm.output
    assert lstm.get_output_at(0) is encoded_a and lstm.get_output_at(1) is encoded_b
    assert lstm.get_output_shape_at(1) == (None, 32)


def test_inception_module():
    input_img = Input(shape=(16, 16, 3))
    tower_1 = Conv2D(8, (1, 1), padding="same", activation="relu")(input_img)
    tower_1 = Conv2D(8, (3, 3), padding="same", activation="relu")(tower_1)
    tower_2 = Conv2D(8, (1, 1), padding="same", activation="relu")(input_img)
    tower_2 = Conv2D(8, (5, 5), padding="same", activation="relu")(tower_2)
    tower_3 = MaxPooling2D((3, 3), strides=(1, 1), padding="same")(input_img)
    tower_3 = Conv2D(8, (1, 1), padding="same", activation="relu")(tower_3)
    output = engine.layers.concatenate([tower_1, tower_2, tower_3], axis=1)
    model = Model(input=input_img, output=output)
    assert model.output_shape == (None, 48, 16, 8)
    model.compile("sgd", "mse")
    model.fit(np.random.random((4, 16, 16, 3)), np.zeros((4, 48, 16, 8)), verbose=0)


def test_residual_connection():
    x = Input(shape=(16, 16, 3))
    y = Conv2D(3, (3, 3), padding="same")(x)
    model = Model(input=x, output=engine.layers.add([x, y]))
    model.compile("sgd", "mse")
    images = np.random.random((4, 16, 16, 3))
    model.fit(images, images, verbose=0)


def test_shared_vision_model():
    digit_input = Input(shape=(27, 27, 1))
    x = Conv2D(8, (3, 3))(digit_input)
    x = MaxPooling2D((2, 2))(x)
    out = engine.layers.Flatten()(x)
    vision_model = Model(digit_input, out)
    digit_a, digit_b = Input(shape=(27, 27, 1)), Input(shape=(27, 27, 1))
    concatenated = engine.layers.concatenate([vision_model(digit_a), vision_model(digit_b)])
    classification_model = Model([digit_a, digit_b], Dense(1, activation="sigmoid")(concatenated))
    one = np.random.random((3, 27, 27, 1))
    assert classification_model.predict([one, one]).shape == (3, 1)


def test_video_question_answering():
    from engine.layers import TimeDistributed

    frame = Input(shape=(12, 12, 3))
    vision_model = Model(frame, engine.layers.Flatten()(MaxPooling2D((2, 2))(Conv2D(4, (3, 3))(frame))))
    video_input = Input(shape=(5, 12, 12, 3))
    encoded_video = LSTM(16)(TimeDistributed(vision_model)(video_input))
    question = Input(shape=(10,), dtype="int32")
    question_encoder = Model(question, LSTM(16)(Embedding(50, 8)(question)))
    video_question_input = Input(shape=(10,), dtype="int32")
    merged = engine.layers.concatenate([encoded_video, question_encoder(video_question_input)])
    model = Model([video_input, video_question_input], Dense(20, activation="softmax")(merged))
    model.compile("sgd", "sparse_categorical_crossentropy")
    videos, questions = np.random.random((4, 5, 12, 12, 3)), np.random.randint(1, 50, (4, 10))
    model.fit([videos, questions], np.random.randint(0, 20, 4), verbose=0)


def test_callbacks(tmp_path, capsys):
    class LossHistory(engine.callbacks.Callback):
        def on_train_begin(self, logs={}):  # noqa: B006
            self.losses = []

        def on_batch_end(self, batch, logs={}):  # noqa: B006
            self.losses.append(logs.get("loss"))

    model = Sequential()
    model.add(Dense(10, input_dim=784, kernel_initializer="uniform"))
    model.add(Activation("softmax"))
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop")
    history = LossHistory()
    checkpointer = ModelCheckpoint(filepath=str(tmp_path / "weight.hdf5"), verbose=1, save_best_only=True)
    x, y = np.random.random((64, 784)), np.eye(10)[np.random.randint(0, 10, 64)]
    model.fit(x, y, batch_size=16, epochs=2, verbose=0, validation_data=(x, y), callbacks=[history, checkpointer])
    assert len(history.losses) == 8 and "saving model to" in capsys.readouterr().out
    assert engine.models.load_model(tmp_path / "weight.hdf5").predict(x).shape == (64, 10)


def test_an_image_file_for_a_trained_network(tmp_path):
    from engine.preprocessing import image

    image.save_img(tmp_path / "elephant.jpg", np.random.randint(0, 256, (30, 40, 3)))
    img = image.load_img(tmp_path / "elephant.jpg", target_size=(24, 24))
    x = np.expand_dims(image.img_to_array(img), axis=0)
    assert x.shape == (1, 24, 24, 3) and x.dtype == "float32" and x.max() > 100


def test_common_attributes_configuration_and_files(tmp_path):
    model = densely_connected()
    assert len(model.layers) == 4 and len(model.inputs) == 1 and len(model.outputs) == 1
    again = Model.from_config(model.get_config())
    again.set_weights(model.get_weights())
    x = np.random.random((3, 784))
    np.testing.assert_array_equal(again.predict(x), model.predict(x))
    model.save_weights(tmp_path / "w.h5")
    other = engine.models.model_from_json(model.to_json())
    other.load_weights(tmp_path / "w.h5", by_name=False)
    np.testing.assert_array_equal(other.predict(x), model.predict(x))
    if hasattr(model, "to_yaml"):
        assert len(engine.models.model_from_yaml(model.to_yaml()).layers) == 4
