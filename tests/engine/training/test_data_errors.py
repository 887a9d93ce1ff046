"""What is wrong with data is told in full before training begins, with the array's name."""

import numpy as np
import pytest

from engine.core.errors import DataError
from engine.core.shapes import BATCH
from engine.ir.graph import TensorType
from engine.training.compilation import Compilation
from engine.training.data import ArrayData, Standardizer
from engine.training.ends import Ends


def ends(inputs, outputs, tables=()):
    def types(shapes, dtype="float32"):
        return tuple(TensorType((BATCH, *shape), dtype) for shape in shapes.values())

    ids = {index for index, _, _ in tables}
    ins = tuple(
        TensorType((BATCH, *shape), "int32" if index in ids else "float32")
        for index, shape in enumerate(inputs.values())
    )
    return Ends(tuple(inputs), ins, tuple(outputs), types(outputs), tables)


IMAGE = ends({"image": (8, 8, 1)}, {"digit": (10,)})
COLUMNS = ends({"columns": (4,)}, {"answer": (1,)})
TWO = ends({"left": (2,), "right": (3,)}, {"a": (1,), "b": (3,)})
WORDS = ends({"words": (5,)}, {"answer": (1,)}, ((0, "Embedding 'vectors'", 20),))
IMAGES, DIGITS, NUMBERS = np.zeros((6, 8, 8, 1), "f4"), np.arange(6), np.zeros((6, 4), "f4")
ANSWERS = np.ones((6, 1), "f4")


def with_value(array, place, value):
    array = np.array(array, "f8")
    array[place] = value
    return array


CASES = [
    (IMAGE, "sparse_categorical_crossentropy", np.zeros((1437, 64)), np.zeros(1437),
     "Input 'image': the array has another shape (expected (None, 8, 8, 1), got (1437, 64)); reshape it: "
     "array.reshape((-1, 8, 8, 1))."),
    (IMAGE, "sparse_categorical_crossentropy", np.zeros((6, 9, 9, 1)), DIGITS,
     "Input 'image': the array has another shape (expected (None, 8, 8, 1), got (6, 9, 9, 1)); give samples of "
     "the shape "
     "that the model takes."),
    (IMAGE, "sparse_categorical_crossentropy", IMAGES, np.arange(5),
     "Target 'digit': the arrays differ in their number of samples (expected 6, as Input 'image' has, got 5); give as "
     "many rows in each array."),
    (IMAGE, "sparse_categorical_crossentropy", with_value(IMAGES, (4, 1, 2, 0), np.nan), DIGITS,
     "Input 'image': the array holds NaN (expected finite numbers, got nan in row 4, 1 such row in all); remove these "
     "rows, or fill them with a number."),
    (COLUMNS, "mse", NUMBERS, with_value(ANSWERS, (2, 0), np.inf),
     "Target 'answer': the array holds infinity (expected finite numbers, got inf in row 2, 1 such row in all); remove "
     "these rows, or fill them with a number."),
    (IMAGE, "sparse_categorical_crossentropy", IMAGES, DIGITS + 5,
     "Target 'digit': a class number does not fit the output (expected whole numbers 0 to 9, got 10 in row 5); number "
     "the classes from 0, or give the last layer 11 units."),
    (IMAGE, "sparse_categorical_crossentropy", IMAGES, DIGITS - 1,
     "Target 'digit': a class number does not fit the output (expected whole numbers 0 to 9, got -1 in row 0); number "
     "the classes from 0."),
    (IMAGE, "sparse_categorical_crossentropy", IMAGES, DIGITS + 0.5,
     "Target 'digit': a class number does not fit the output (expected whole numbers 0 to 9, got 0.5 in row 0); number "
     "the classes from 0."),
    (IMAGE, "sparse_categorical_crossentropy", IMAGES, np.eye(10)[DIGITS],
     "Target 'digit': one-hot targets do not fit a loss of class numbers (expected class numbers of shape (None,), got "
     "(6, 10)); use categorical_crossentropy, or array.argmax(-1)."),
    (IMAGE, "categorical_crossentropy", IMAGES, DIGITS,
     "Target 'digit': class numbers do not fit categorical_crossentropy of 10 outputs (expected one-hot targets "
     "of shape "
     "(None, 10), got (6,)); use sparse_categorical_crossentropy, or utils.to_categorical(array, 10)."),
    (IMAGE, "categorical_crossentropy", IMAGES, np.eye(7)[DIGITS],
     "Target 'digit': the targets have another number of classes than the output (expected 10 classes, got 7, (6, 7)); "
     "give the last layer 7 units."),
    (COLUMNS, "binary_crossentropy", NUMBERS, ANSWERS * 2,
     "Target 'answer': targets do not fit binary_crossentropy (expected numbers from 0 to 1, got 2 in row 0); "
     "turn them "
     "into 0 and 1."),
    (COLUMNS, "mse", NUMBERS, np.zeros((6, 3)),
     "Target 'answer': the array has another shape (expected (None, 1), got (6, 3)); give the last layer as many units "
     "as the target has numbers."),
    (COLUMNS, "mse", np.array([["a", "b", "c", "d"]]), ANSWERS,
     "Input 'columns': the array holds text (expected an array of numbers); turn text into numbers first."),
    (COLUMNS, "mse", [[1, 2], [3]], ANSWERS,
     "Input 'columns': the rows differ in length (expected rows of one length, got ragged); pad them, for example with "
     "utils.pad_sequences."),
    (COLUMNS, "mse", np.zeros((0, 4)), np.zeros((0, 1)),
     "Input 'columns': there are no samples (expected at least 1 row, got 0)."),
    (COLUMNS, "mse", NUMBERS, None,
     "Target 'answer': the array is missing (expected targets for this output, which has a loss or metrics, got None); "
     "give targets, or leave the output out of loss and metrics."),
    (WORDS, "mse", np.full((6, 5), 25), ANSWERS,
     "Input 'words': an id is outside the table of Embedding 'vectors' (expected whole numbers 0 to 19, got 25 "
     "in row 0); "
     "give Embedding 'vectors' an input_dim of at least 26."),
    (WORDS, "mse", np.full((6, 5), -1), ANSWERS,
     "Input 'words': an id is outside the table of Embedding 'vectors' (expected whole numbers 0 to 19, got -1 "
     "in row 0); "
     "ids count from 0."),
    (WORDS, "mse", np.full((6, 5), 1.5), ANSWERS,
     "Input 'words': the numbers are not whole (expected whole numbers (int32), got 1.5 in row 0); round them, or give "
     "the input the dtype float32."),
    (TWO, "mse", [np.zeros((6, 2))], [ANSWERS, np.zeros((6, 3))],
     "inputs: the number of inputs does not go with the model (expected 2, for 'left' or 'right', got 1); give "
     "one array "
     "each, in this order, or a dict by these names."),
    (TWO, "mse", {"left": np.zeros((6, 2))}, [ANSWERS, np.zeros((6, 3))],
     "inputs: the array for input 'right' is missing (expected 'left' or 'right', got 'left')."),
    (TWO, "mse", {"left": np.zeros((6, 2)), "middle": 1}, [ANSWERS, np.zeros((6, 3))],
     "inputs: the model has no input 'middle' (expected 'left' or 'right'); use the model's names."),
    (TWO, "mse", [np.zeros((6, 2)), np.zeros((6, 3))], {"c": ANSWERS},
     "targets: the model has no output 'c' (expected 'a' or 'b'); use the model's names."),
    (TWO, "mse", [np.zeros((6, 2)), np.zeros((6, 3))], ANSWERS,
     "targets: one array for several targets (expected 2 arrays, for 'a' or 'b', got 1); give a list of arrays in this "
     "order, or a dict by these names."),
]  # fmt: skip


@pytest.mark.parametrize(("ends", "loss", "x", "y", "message"), CASES, ids=range(len(CASES)))
def test_message(ends, loss, x, y, message):
    with pytest.raises(DataError) as caught:
        Standardizer(ends, Compilation(ends, loss))(x, y)
    assert str(caught.value) == message


WEIGHTS = [
    ({"sample_weight": np.ones(5)}, "Sample weight of 'answer': the weights have another shape (expected (6,), "
     "got (5,)); "
     "give one weight a sample."),
    ({"sample_weight": np.ones((6, 4))}, "Sample weight of 'answer': the weights have another shape (expected "
     "(6,), got "
     "(6, 4)); give one weight a sample."),
    ({"sample_weight": [1, 1, np.nan, 1, 1, 1]}, "Sample weight of 'answer': the array holds NaN (expected "
     "finite numbers,"
     " got nan in row 2, 1 such row in all); remove these rows, or fill them with a number."),
    ({"class_weight": {"x": 1}}, "class weights: the model has no output 'x' (expected 'answer'); use the "
     "model's names."),
    ({"class_weight": {0: None}}, "class_weight: class weights are numbers by class number (expected {0: 1.0, 1: 2.5}, "
     "got {0: None})."),
]  # fmt: skip


@pytest.mark.parametrize(("given", "message"), WEIGHTS, ids=range(len(WEIGHTS)))
def test_message_for_weights(given, message):
    standardize = Standardizer(COLUMNS, Compilation(COLUMNS, "mse"), given.get("class_weight"))
    with pytest.raises(DataError) as caught:
        standardize(NUMBERS, ANSWERS, given.get("sample_weight"))
    assert str(caught.value) == message


def test_a_model_of_fixed_batches_refuses_others():
    fixed = Ends(("x",), (TensorType((4, 2)),), ("y",), (TensorType((4, 1)),))
    standard = Standardizer(fixed, Compilation(fixed, "mse"))(np.zeros((10, 2)), np.zeros((10, 1)))
    with pytest.raises(DataError) as caught:
        ArrayData(standard, fixed, 4)
    assert str(caught.value) == (
        "batch_size: the model takes batches of one size only (expected batches of 4, and a multiple of 4 samples, got "
        "batches of 4, 10 samples); give batch_size=4, and leave the last samples out."
    )


def test_a_large_array_that_turned_bad_is_noticed():
    standardize = Standardizer(COLUMNS, Compilation(COLUMNS, "mse"))
    x, y = np.zeros((5000, 4), "f4"), np.zeros((5000, 1), "f4")
    standardize(x, y)
    standardize(x, y)
    x[1000:3000] = np.nan
    with pytest.raises(DataError, match="got nan in row 1000, 2000 such rows in all"):
        standardize(x, y)
    with pytest.raises(DataError, match="got nan in row 1000"):
        standardize(x, y)
