"""What is said of mistakes that people make: the full text of each message."""

import numpy as np
import pytest

from engine import backend, callbacks, layers, losses, metrics, models, optimizers, utils
from engine.core.errors import EngineError
from engine.layers import Input
from engine.models import Model, Sequential

NAN = float("nan")
X = np.linspace(0, 1, 32, dtype="f4").reshape(8, 4)
Y1 = np.array([[0], [1]] * 4)
C = np.array([0, 1, 2, 0, 1, 2, 0, 1])


def net(tensor, layer):
    return layer(tensor)


def uncompiled():
    return Sequential([layers.Dense(3, input_shape=(4,), name="hidden"), layers.Dense(1, "sigmoid", name="out")])


def binary():
    model = uncompiled()
    model.compile("sgd", "binary_crossentropy")
    return model


def classes(loss="sparse_categorical_crossentropy"):
    model = Sequential([layers.Dense(3, "softmax", input_shape=(4,), name="out")])
    model.compile("sgd", loss)
    return model


def table():
    return Sequential([layers.Embedding(10, 2, input_shape=(5,), name="words"), layers.Flatten()])


MISTAKES = [
    (lambda: layers.Dense(),
     "Dense: 'units' is missing (expected a whole number of at least 1, got nothing)."),
    (lambda: layers.Dense(-3),
     "Dense: units cannot be -3 (expected a whole number of at least 1)."),
    (lambda: layers.Dense("ten"),
     "Dense: units cannot be 'ten' (expected a whole number of at least 1)."),
    (lambda: layers.Dense(3, activation="rellu"),
     "Dense: unknown activation 'rellu' (expected 'linear', 'relu', 'sigmoid', 'tanh', 'softmax', 'elu', "
     "'selu', 'celu', 'softplus', 'softsign', 'exponential', 'hard_sigmoid' or 17 more); did you mean "
     "'relu'."),
    (lambda: layers.Dense(3, kernel_initializer="glorot"),
     "Dense: unknown initializer 'glorot' (expected 'glorot_uniform', 'glorot_normal', 'he_uniform', "
     "'he_normal', 'lecun_uniform', 'lecun_normal', 'zeros', 'ones', 'constant', 'random_uniform', "
     "'random_normal', 'truncated_normal' or 3 more); did you mean 'glorot_uniform'."),
    (lambda: layers.Dense(3, kernel_regularizer="l3"),
     "Dense: unknown regularizer 'l3' (expected 'l1', 'l2', 'l1_l2' or 'orthogonal_regularizer'); give one"
     " of these names, or the regularizer itself."),
    (lambda: layers.Dense(3, kernel_constraint="max_nrm"),
     "Dense: unknown constraint 'max_nrm' (expected 'max_norm', 'non_neg', 'unit_norm' or 'min_max_norm');"
     " did you mean 'max_norm'."),
    (lambda: layers.Dense(3, unit=4),
     "Dense: unknown argument 'unit' (expected 'units', 'activation', 'use_bias', 'kernel_initializer', "
     "'bias_initializer', 'kernel_regularizer', 'bias_regularizer', 'activity_regularizer', "
     "'kernel_constraint', 'bias_constraint', 'name', 'trainable', 'dtype' or 'batch_input_shape', got "
     "unit=4); leave it out or correct its spelling."),
    (lambda: layers.Dense(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
     "Dense: too many positional arguments (expected at most 10, got 12)."),
    (lambda: layers.Dropout(1.5),
     "Dropout: rate cannot be 1.5 (expected a number of at least 0 and of at most 1)."),
    (lambda: layers.Conv2D(8, (3, 3, 3)),
     "Conv2D: kernel_size cannot be (3, 3, 3) (expected a whole number, or 2 of them, of at least 1)."),
    (lambda: layers.Conv2D(8, 3, padding="full"),
     "Conv2D: padding cannot be 'full' (expected 'valid' or 'same')."),
    (lambda: layers.Conv2D(8, 3, data_format="channels"),
     "Conv2D: data_format cannot be 'channels' (expected 'channels_last' or 'channels_first')."),
    (lambda: layers.MaxPooling2D(0),
     "MaxPooling2D: pool_size cannot be 0 (expected a whole number, or 2 of them, of at least 1)."),
    (lambda: layers.Embedding(0, 4),
     "Embedding: input_dim cannot be 0 (expected a whole number of at least 1)."),
    (lambda: layers.Reshape((-1, -1)),
     "Reshape: target_shape cannot be (-1, -1) (expected a shape such as (28, 28, 1), where one size may "
     "be -1)."),
    (lambda: net(Input((8,)), layers.Conv2D(8, 3)),
     "Conv2D 'conv2d': takes rank 4 (images, (batch, height, width, channels)) (expected rank 4, got rank "
     "2, (None, 8)); put Reshape before it, or give it another input."),
    (lambda: net(Input((6, 6, 3)), layers.Conv2D(8, 7)),
     "Conv2D 'conv2d': a 7x7 kernel does not fit a 6x6 input; use padding='same' or a kernel of at most "
     "6x6."),
    (lambda: net(Input((6, 6, 3)), layers.LSTM(4)),
     "LSTM 'lstm': takes rank 3 (sequences, (batch, steps, features)) (expected rank 3, got rank 4, (None,"
     " 6, 6, 3)); put Flatten or GlobalAveragePooling2D before it."),
    (lambda: net(Input((8,)), layers.Reshape((3, 3))),
     "Reshape 'reshape': cannot make (3, 3) of (8,) (expected 9 elements a sample, got 8 elements); choose"
     " sizes whose product is 8, or put -1 for one of them."),
    (lambda: layers.Concatenate()([Input((3,))]),
     "Concatenate 'concatenate': wrong number of inputs (expected at least 2 inputs, got 1)."),
    (lambda: layers.Concatenate(axis=1)([Input((3, 4)), Input((3, 5))]),
     "Concatenate 'concatenate': shapes (None, 3, 4) and (None, 3, 5) cannot be joined along axis 1 "
     "(expected equal sizes on every axis but 1, got 4 and 5 on axis 2); make axis 2 equal in the "
     "branches, or join along it."),
    (lambda: layers.Add()([Input((3,)), Input((4,))]),
     "Add 'add': shapes (None, 3) and (None, 4) do not go together (expected equal sizes, or 1, on each "
     "axis after the batch, got 3 and 4 on axis 1); make the branches end in equal shapes, or use "
     "Concatenate."),
    (lambda: Model(Input((3,)), Input((3,))),
     "model 'model': the graph is disconnected: an output needs the input 'input_layer' (expected every "
     "Input that the outputs need among the inputs, got inputs 'input_layer'); add 'input_layer' to the "
     "inputs, or take it out of the way to the outputs."),
    (lambda: Model([], []),
     "model 'model': a model needs inputs (expected at least one tensor, got none)."),
    (lambda: Sequential([layers.Dense(3)]).fit(X, Y1),
     "Model 'sequential': is not compiled; call compile(optimizer, loss) before fit."),
    (lambda: Sequential([layers.Dense(3), "Dense"]),
     "Sequential 'sequential': takes layers (expected a layer, such as Dense(10), got 'Dense')."),
    (lambda: Sequential([layers.Dense(3, input_shape=(4,), name="a"), layers.Dense(3, name="a")]),
     "model 'sequential': two layers have the name 'a' (expected names that differ within a model, got "
     "Dense 'a' and Dense 'a'); rename one of them."),
    (lambda: binary().get_layer("hiden"),
     "Sequential 'sequential': has no layer 'hiden' (expected 'hidden' or 'out')."),
    (lambda: binary().get_layer(index=9),
     "Sequential 'sequential': has no layer 9 (expected 0 to 1)."),
    (lambda: binary().set_weights([]),
     "Sequential 'sequential': wrong number of weights (expected 4 arrays ('hidden/kernel', 'hidden/bias',"
     " 'out/kernel' or 'out/bias'), got 0)."),
    (lambda: binary().compile(loss="mse2"),
     "compile(loss=…): unknown loss 'mse2' (expected 'mean_squared_error', 'mean_absolute_error', "
     "'mean_absolute_percentage_error', 'mean_squared_logarithmic_error', 'binary_crossentropy', "
     "'categorical_crossentropy', 'sparse_categorical_crossentropy', 'binary_focal_crossentropy', "
     "'categorical_focal_crossentropy', 'categorical_generalized_cross_entropy', 'kl_divergence', 'huber' "
     "or 10 more); did you mean 'mse'."),
    (lambda: binary().compile(optimizer="addam"),
     "unknown optimizer 'addam' (expected 'sgd', 'rmsprop', 'adam', 'adamw', 'adamax', 'nadam', 'adagrad',"
     " 'adadelta', 'ftrl', 'lion', 'lamb' or 'adafactor'); did you mean 'adam'."),
    (lambda: binary().compile(loss="mse", metrics=["acuracy"]),
     "compile(metrics=…): unknown metric 'acuracy' (expected 'accuracy', 'binary_accuracy', "
     "'categorical_accuracy', 'sparse_categorical_accuracy', 'top_k_categorical_accuracy', "
     "'sparse_top_k_categorical_accuracy', 'mean_squared_error', 'mean_absolute_error', "
     "'mean_absolute_percentage_error', 'mean_squared_logarithmic_error', 'binary_crossentropy', "
     "'categorical_crossentropy' or 32 more); did you mean 'accuracy'."),
    (lambda: binary().compile(loss=["mse", "mse"]),
     "compile(loss=…): the number of losses does not go with the model's outputs (expected 1, for 'out', "
     "got 2); give one for each output, or a dict by their names."),
    (lambda: binary().compile(loss={"output": "mse"}),
     "compile(loss=…): the model has no output 'output' (expected 'out'); use the names of the model's "
     "outputs."),
    (lambda: binary().compile(loss="mse", loss_weights="much"),
     "compile(loss_weights=…): weights of losses are numbers (expected a number an output, got 'much')."),
    (lambda: binary().compile(loss="mse", target_tensors="y"),
     "compile: unknown argument 'target_tensors' (expected optimizer, loss, metrics, loss_weights or "
     "weighted_metrics, got 'y')."),
    (lambda: uncompiled().fit(X, Y1),
     "Model 'sequential': is not compiled; call compile(optimizer, loss) before fit."),
    (lambda: binary().fit(X[:, :3], Y1),
     "Input 'hidden_input': the array has another shape (expected (None, 4), got (8, 3)); give samples of "
     "the shape that the model takes."),
    (lambda: binary().fit(X, Y1[:5]),
     "Target 'out': the arrays differ in their number of samples (expected 8, as Input 'hidden_input' has,"
     " got 5); give as many rows in each array."),
    (lambda: binary().fit(X, None),
     "Target 'out': the array is missing (expected targets for this output, which has a loss or metrics, "
     "got None); give targets, or leave the output out of loss and metrics."),
    (lambda: binary().fit([X, X], Y1),
     "Input 'hidden_input': the array has another shape (expected (None, 4), got (2, 8, 4)); give samples "
     "of the shape that the model takes."),
    (lambda: binary().fit({"x": X}, Y1),
     "inputs: the model has no input 'x' (expected 'hidden_input'); use the model's names."),
    (lambda: binary().fit(X * NAN, Y1),
     "Input 'hidden_input': the array holds NaN (expected finite numbers, got nan in row 0, 8 such rows in"
     " all); remove these rows, or fill them with a number."),
    (lambda: binary().fit(X, Y1 + 7),
     "Target 'out': targets do not fit binary_crossentropy (expected numbers from 0 to 1, got 7 in row 0);"
     " turn them into 0 and 1."),
    (lambda: binary().fit(X, Y1, batch_size=0),
     "fit: batch_size cannot be 0 (expected a whole number of at least 1)."),
    (lambda: binary().fit(X, Y1, epochs=1.5),
     "fit: epochs cannot be 1.5 (expected a whole number of at least 0)."),
    (lambda: binary().fit(X, Y1, validation_split=1.5),
     "fit(validation_split=…): validation_split is a share (expected a number between 0 and 1, got 1.5)."),
    (lambda: binary().fit(X, Y1, verboze=0),
     "fit: unknown argument 'verboze' (got verboze=0); leave it out or correct its spelling."),
    (lambda: binary().fit(X, Y1, sample_weight=[1.0, 2.0]),
     "Sample weight of 'out': the weights have another shape (expected (8,), got (2,)); give one weight a "
     "sample."),
    (lambda: binary().fit(X, Y1, class_weight={"no": 1}),
     "class weights: the model has no output 'no' (expected 'out'); use the model's names."),
    (lambda: binary().fit(iter([(X, Y1)]), Y1),
     "fit(y=…): targets come with the batches (expected y=None, got ndarray); let the generator give (x, "
     "y)."),
    (lambda: binary().fit(iter([(X, Y1)]), validation_split=0.5),
     "fit(validation_split=…): batches of a generator cannot be split (expected arrays, got 0.5); give "
     "validation_data."),
    (lambda: binary().predict([["a", "b", "c", "d"]]),
     "Input 'hidden_input': the array holds text (expected an array of numbers); turn text into numbers "
     "first."),
    (lambda: classes().fit(X, C + 5),
     "Target 'out': a class number does not fit the output (expected whole numbers 0 to 2, got 5 in row "
     "0); number the classes from 0, or give the last layer 8 units."),
    (lambda: classes().fit(X, np.eye(3)[C]),
     "Target 'out': one-hot targets do not fit a loss of class numbers (expected class numbers of shape "
     "(None,), got (8, 3)); use categorical_crossentropy, or array.argmax(-1)."),
    (lambda: classes("categorical_crossentropy").fit(X, C),
     "Target 'out': class numbers do not fit categorical_crossentropy of 3 outputs (expected one-hot "
     "targets of shape (None, 3), got (8,)); use sparse_categorical_crossentropy, or "
     "utils.to_categorical(array, 3)."),
    (lambda: classes("categorical_crossentropy").fit(X, np.eye(4)[C]),
     "Target 'out': the targets have another number of classes than the output (expected 3 classes, got 4,"
     " (8, 4)); give the last layer 4 units."),
    (lambda: table().predict(np.full((2, 5), 10)),
     "Input 'words_input': an id is outside the table of Embedding 'words' (expected whole numbers 0 to 9,"
     " got 10 in row 0); give Embedding 'words' an input_dim of at least 11."),
    (lambda: optimizers.SGD(learning_rate=-1),
     "SGD: learning_rate cannot be -1.0 (expected a number of at least 0, or a schedule)."),
    (lambda: optimizers.SGD(learning_rate="fast"),
     "SGD: learning_rate cannot be 'fast' (expected a number of at least 0, or a schedule)."),
    (lambda: optimizers.Adam(beta_1=1),
     "Adam: beta_1 cannot be 1.0 (expected a number of at least 0 and less than 1)."),
    (lambda: optimizers.SGD(clipnorm=1, clipvalue=2),
     "SGD: only one way of clipping can be set (expected one of clipnorm, clipvalue, global_clipnorm, got "
     "clipnorm and clipvalue); leave the others out."),
    (lambda: optimizers.SGD(momentun=0.9),
     "SGD: unknown argument 'momentun' (expected 'learning_rate', 'momentum', 'nesterov', 'weight_decay', "
     "'clipnorm', 'clipvalue', 'global_clipnorm', 'use_ema', 'ema_momentum', 'ema_overwrite_frequency', "
     "'loss_scale_factor', 'gradient_accumulation_steps' or 'name', got momentun=0.9); leave it out or "
     "correct its spelling."),
    (lambda: optimizers.schedules.PiecewiseConstantDecay([1, 2], [0.1]),
     "PiecewiseConstantDecay: the number of values does not go with the boundaries (expected 3 values, got"
     " 1)."),
    (lambda: losses.get(3),
     "3 is not a loss (expected a name, a config, a Loss or a function)."),
    (lambda: losses.get({"config": {}}),
     "this config names no loss (expected a 'class_name', got {'config': {}})."),
    (lambda: losses.categorical_crossentropy(np.array([0, 1]), np.ones((2, 3), "f4")),
     "categorical_crossentropy: targets and output differ in shape (expected (2, 3), got (2,)); use "
     "sparse_categorical_crossentropy for targets that are class numbers."),
    (lambda: losses.Huber(delta=-1),
     "Huber: delta cannot be -1.0 (expected a number greater than 0)."),
    (lambda: metrics.MeanIoU(),
     "MeanIoU: 'num_classes' is missing (expected a whole number of at least 1, got nothing)."),
    (lambda: metrics.AUC(curve="RCO"),
     "AUC: curve cannot be 'RCO' (expected 'roc', 'pr' or 'prgain')."),
    (lambda: metrics.TopKCategoricalAccuracy(k=0),
     "TopKCategoricalAccuracy: k cannot be 0 (expected a whole number of at least 1)."),
    (lambda: callbacks.EarlyStopping(patience=-1),
     "EarlyStopping: patience cannot be -1 (expected a whole number of at least 0)."),
    (lambda: callbacks.ModelCheckpoint("a.h5", save_freq="hour"),
     "ModelCheckpoint: save_freq cannot be 'hour' (expected 'epoch', or a number of batches)."),
    (lambda: callbacks.ReduceLROnPlateau(factor=1.5),
     "ReduceLROnPlateau: factor cannot be 1.5 (expected a number greater than 0 and less than 1)."),
    (lambda: binary().fit(X, Y1, verbose=0, callbacks=[callbacks.ModelCheckpoint("{val_los}.h5")]),
     "ModelCheckpoint: the path holds {val_los}, which is not in the logs (expected epoch, loss, got "
     "{val_los}.h5); use one of these, or give validation data."),
    (lambda: binary().fit(X, Y1, verbose=0, callbacks=[callbacks.LearningRateScheduler(lambda epoch: "low")]),
     "LearningRateScheduler: the schedule gave no learning rate (expected a number of at least 0, got "
     "'low')."),
    (lambda: utils.to_categorical([0, 3], 3),
     "to_categorical: label 3 is no class (expected 0 to 2); give a greater num_classes, or number the "
     "classes from 0."),
    (lambda: utils.to_categorical(["a", "b"]),
     "to_categorical: labels must be whole numbers (expected 0, 1, 2, …, got <U1 such as np.str_('a')); "
     "number the classes first."),
    (lambda: backend.set_floatx("int32"),
     "floatx must be a float (expected 'float32' or 'float64', got 'int32')."),
    (lambda: backend.set_image_data_format("first"),
     "unknown layout (expected 'channels_last' or 'channels_first', got 'first')."),
    (lambda: backend.set_session(None),
     "backend: set_session belongs to TensorFlow; there are no sessions; leave the line out "
     "(LAYERLOOM_THREADS limits the threads)."),
    (lambda: models.load_model("no-such-file.h5"),
     "'no-such-file.h5': there is no such file (got no-such-file.h5)."),
    (lambda: models.model_from_json("{}"),
     "this describes no model (expected class_name and config, got {})."),
]  # fmt: skip


def test_there_are_enough_of_them():
    assert len(MISTAKES) >= 60


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("call", "message"), MISTAKES, ids=range(len(MISTAKES)))
def test_the_message(call, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EngineError) as caught:
        call()
    assert str(caught.value) == message
