"""Every row of the table of old spellings, and whole networks as Keras 1 described them."""

import json

import pytest

from engine.core.errors import FileFormatError
from engine.layers import layer_class
from engine.models import model_from_json
from engine.models.rebuild import ONLY_IN_KERAS, make_layer
from engine.saving.migrations import CLASS_NAMES, HALF, MERGES, ROWS, migrate

# about, class, config before, config after
CASES = [
    ("output_dim is units", "Dense", {"output_dim": 3}, {"units": 3}),
    ("nb_filter is filters", "Conv2D", {"nb_filter": 3}, {"filters": 3}),
    ("nb_row, nb_col are kernel_size", "Conv2D", {"nb_row": 3, "nb_col": 5}, {"kernel_size": [3, 5]}),
    ("kernel_dim1, kernel_dim2, kernel_dim3 are kernel_size", "Conv3D",
     {"kernel_dim1": 1, "kernel_dim2": 2, "kernel_dim3": 3}, {"kernel_size": [1, 2, 3]}),
    ("filter_length is kernel_size", "Conv1D", {"filter_length": 3}, {"kernel_size": 3}),
    ("subsample is strides", "Conv2D", {"subsample": [2, 2]}, {"strides": [2, 2]}),
    ("subsample_length is strides", "Conv1D", {"subsample_length": 2}, {"strides": 2}),
    ("atrous_rate is dilation_rate", "Conv2D", {"atrous_rate": [2, 2]}, {"dilation_rate": [2, 2]}),
    ("pool_length is pool_size", "MaxPooling1D", {"pool_length": 2}, {"pool_size": 2}),
    ("stride is strides", "MaxPooling1D", {"stride": 2}, {"strides": 2}),
    ("border_mode is padding", "MaxPooling2D", {"border_mode": "same"}, {"padding": "same"}),
    ("dim_ordering is data_format", "Conv2D", {"dim_ordering": "th"}, {"data_format": "channels_first"}),
    ("init is embeddings_initializer", "Embedding", {"init": "uniform"}, {"embeddings_initializer": "uniform"}),
    ("init is kernel_initializer", "Dense", {"init": "glorot_uniform"}, {"kernel_initializer": "glorot_uniform"}),
    ("inner_init is recurrent_initializer", "GRU", {"inner_init": "orthogonal"},
     {"recurrent_initializer": "orthogonal"}),
    ("forget_bias_init is unit_forget_bias", "LSTM", {"forget_bias_init": "one"}, {"unit_forget_bias": True}),
    ("inner_activation is recurrent_activation", "LSTM", {"inner_activation": "sigmoid"},
     {"recurrent_activation": "sigmoid"}),
    ("dropout_W is dropout", "LSTM", {"dropout_W": 0.2}, {"dropout": 0.2}),
    ("dropout_U is recurrent_dropout", "LSTM", {"dropout_U": 0.2}, {"recurrent_dropout": 0.2}),
    ("bias is use_bias", "Dense", {"bias": False}, {"use_bias": False}),
    ("W_regularizer is embeddings_regularizer", "Embedding", {"W_regularizer": None}, {"embeddings_regularizer": None}),
    ("W_regularizer is kernel_regularizer", "Dense", {"W_regularizer": None}, {"kernel_regularizer": None}),
    ("U_regularizer is recurrent_regularizer", "LSTM", {"U_regularizer": None}, {"recurrent_regularizer": None}),
    ("b_regularizer is bias_regularizer", "Dense", {"b_regularizer": None}, {"bias_regularizer": None}),
    ("W_constraint is embeddings_constraint", "Embedding", {"W_constraint": None}, {"embeddings_constraint": None}),
    ("W_constraint is kernel_constraint", "Dense", {"W_constraint": None}, {"kernel_constraint": None}),
    ("b_constraint is bias_constraint", "Dense", {"b_constraint": None}, {"bias_constraint": None}),
    ("p is rate", "Dropout", {"p": 0.5}, {"rate": 0.5}),
    ("sigma is stddev", "GaussianNoise", {"sigma": 0.5}, {"stddev": 0.5}),
    ("gamma_init is gamma_initializer", "BatchNormalization", {"gamma_init": "one"}, {"gamma_initializer": "one"}),
    ("beta_init is beta_initializer", "BatchNormalization", {"beta_init": "zero"}, {"beta_initializer": "zero"}),
    ("mode is dropped", "BatchNormalization", {"mode": 0}, {}),
    ("consume_less is dropped", "LSTM", {"consume_less": "cpu"}, {}),
    ("dropout is dropped", "Embedding", {"dropout": 0.0}, {}),
    ("input_dim is dropped", "Dense", {"input_dim": None}, {}),
    ("input_length is dropped", "LSTM", {"input_length": None}, {}),
    ("input_dtype is dropped", "Dense", {"input_dtype": "float32"}, {}),
    ("create_input_layer is dropped", "Dense", {"create_input_layer": True}, {}),
    ("a regularizer of l1 and l2 is an L1L2", "Dense",
     {"kernel_regularizer": {"name": "WeightRegularizer", "l1": 0.0, "l2": 0.01}},
     {"kernel_regularizer": {"class_name": "L1L2", "config": {"l1": 0.0, "l2": 0.01}}}),
    ("batch_input_shape is batch_shape", "InputLayer", {"batch_input_shape": [None, 3], "input_tensor": None},
     {"batch_shape": [None, 3]}),
    ("an axis in a list of one is that axis", "BatchNormalization", {"axis": [3]}, {"axis": 3}),
    ("a dtype of whole numbers is dropped", "Discretization", {"dtype": "int64"}, {}),
    ("rng_type is dropped", "RandomFlip", {"rng_type": "stateful"}, {}),
    ("half precision is float32", "Dense", {"dtype": {"module": "keras", "class_name": "DTypePolicy",
     "config": {"name": "mixed_float16"}, "registered_name": None}}, {"dtype": "float32"}),
    ("reset_after not said is reset_after=False", "GRU", {"implementation": 1}, {"reset_after": False}),
    ("alpha is negative_slope", "LeakyReLU", {"alpha": 0.1}, {"negative_slope": 0.1}),
    ("softmax_robust_masking is dropped", "MultiHeadAttention", {"softmax_robust_masking": False}, {}),
    ("query_shape is dropped", "MultiHeadAttention", {"query_shape": [None, 3, 2]}, {}),
    ("key_shape is dropped", "MultiHeadAttention", {"key_shape": [None, 3, 2]}, {}),
    ("value_shape is dropped", "MultiHeadAttention", {"value_shape": [None, 3, 2]}, {}),
    ("implementation is dropped", "LSTM", {"implementation": 2}, {}),
    ("time_major is dropped", "LSTM", {"time_major": False}, {}),
    ("renorm is dropped", "BatchNormalization", {"renorm": False}, {}),
    ("virtual_batch_size is dropped", "BatchNormalization", {"virtual_batch_size": None}, {}),
    ("fused is dropped", "BatchNormalization", {"fused": True}, {}),
    ("noise_shape is dropped", "Dropout", {"noise_shape": None}, {}),
    ("expects_training_arg is dropped", "Dense", {"expects_training_arg": True}, {}),
    ("quantization_config is dropped", "Dense", {"quantization_config": None}, {}),
    ("lora_rank is dropped", "Dense", {"lora_rank": None}, {}),
    ("lora_alpha is dropped", "Dense", {"lora_alpha": None}, {}),
    ("use_cudnn is dropped", "LSTM", {"use_cudnn": "auto"}, {}),
    ("zero_output_for_mask is dropped", "LSTM", {"zero_output_for_mask": False}, {}),
    ("synchronized is dropped", "BatchNormalization", {"synchronized": False}, {}),
    ("optional is dropped", "InputLayer", {"optional": False}, {}),
    ("ragged is dropped", "InputLayer", {"ragged": False}, {}),
    ("sparse is dropped", "InputLayer", {"sparse": False}, {}),
    # A second row of the same words, for Embedding.
    ("input_length is dropped", "Embedding", {"input_length": 10}, {}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("about", "name", "before", "after"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
@pytest.mark.filterwarnings("ignore:this model computes in")
def test_an_old_spelling_becomes_the_present_one(about, name, before, after):
    kept = dict(before)
    assert migrate({"class_name": name, "config": before})["config"] == after
    assert before == kept, "the argument is not changed"


@pytest.mark.parametrize("dtype", [*HALF, {"class_name": "Policy", "config": {"name": "mixed_float16"}}], ids=str)
def test_half_precision_is_computed_in_float32_with_a_warning(dtype):
    text = {"class_name": "Sequential", "config": {"name": "m", "layers": [
        {"class_name": "Dense", "config": {"units": 2, "batch_input_shape": [None, 3], "dtype": dtype}}]}}  # fmt: skip
    with pytest.warns(UserWarning, match="float16; here it is computed in float32, more exactly"):
        model = model_from_json(json.dumps(text))
    assert {weight.dtype for weight in model.weights} == {"float32"}


def test_every_row_has_a_case():
    told = [about for about, *_ in CASES]
    assert sorted(row.about for row in ROWS) == sorted(told)


def test_what_is_asked_for_is_not_dropped():
    assert migrate({"class_name": "LSTM", "config": {"time_major": True}})["config"] == {"time_major": True}
    assert migrate({"class_name": "BatchNormalization", "config": {"mode": 1}})["config"] == {"mode": 1}


@pytest.mark.parametrize(("old", "new"), CLASS_NAMES.items())
def test_classes_have_their_present_names(old, new):
    assert migrate({"class_name": f"Custom>{old}", "config": {}})["class_name"] == new


@pytest.mark.parametrize(("mode", "name"), MERGES.items())
def test_a_merge_becomes_the_layer_of_its_mode(mode, name):
    made = migrate({"class_name": "Merge", "config": {"name": "m", "mode": mode, "concat_axis": 1}})
    assert (made["class_name"], made["config"]["name"]) == (name, "m")
    assert ("axis" in made["config"]) == (mode == "concat")


def test_an_identity_is_an_activation_that_does_nothing():
    made = migrate({"class_name": "Identity", "config": {"name": "same"}})
    assert (made["class_name"], made["config"]) == ("Activation", {"name": "same", "activation": "linear"})


@pytest.mark.parametrize(("name", "mend"), [("TextVectorization", "cut it off before saving, and prepare the data"),
                                            ("EinsumDense", "put other layers in its place")])  # fmt: skip
def test_a_layer_that_only_keras_has_is_named_as_such(name, mend):
    with pytest.raises(FileFormatError) as caught:
        make_layer({"class_name": name, "config": {"name": "odd"}})
    assert f"Keras's layer {name} is not one of the engine's, layer 'odd'" in str(caught.value)
    assert mend in str(caught.value)


def test_what_only_keras_has_is_not_here():
    assert not [name for name in ONLY_IN_KERAS if layer_class(name)]


def test_layers_within_layers_are_migrated():
    inner = {"class_name": "Dense", "config": {"output_dim": 2}}
    made = migrate({"class_name": "TimeDistributed", "config": {"layer": inner}})
    assert made["config"]["layer"]["config"] == {"units": 2}


def test_code_is_refused():
    with pytest.raises(FileFormatError, match="it holds Python bytecode, which is not run"):
        migrate({"class_name": "Lambda", "config": {"name": "f", "function": ["4wEA", None, None]}})


def test_a_sequential_of_keras_1_is_read():
    layers = [
        {"class_name": "Convolution2D", "config": {
            "name": "convolution2d_1", "trainable": True, "batch_input_shape": [None, 8, 8, 1],
            "input_dtype": "float32", "nb_filter": 4, "nb_row": 3, "nb_col": 3, "init": "glorot_uniform",
            "activation": "relu",
            "border_mode": "valid", "subsample": [1, 1], "dim_ordering": "tf", "W_regularizer": None,
            "b_regularizer": None,
            "activity_regularizer": None, "W_constraint": None, "b_constraint": None, "bias": True}},
        {"class_name": "MaxPooling2D", "config": {
            "name": "maxpooling2d_1", "trainable": True, "pool_size": [2, 2], "strides": [2, 2], "border_mode": "valid",
            "dim_ordering": "tf"}},
        {"class_name": "Dropout", "config": {"name": "dropout_1", "trainable": True, "p": 0.25}},
        {"class_name": "Flatten", "config": {"name": "flatten_1", "trainable": True}},
        {"class_name": "Dense", "config": {
            "name": "dense_1", "trainable": True, "output_dim": 10, "init": "uniform", "activation": "softmax",
            "W_regularizer": {"name": "WeightRegularizer", "l1": 0.0, "l2": 0.01}, "b_regularizer": None,
            "activity_regularizer": None, "W_constraint": None, "b_constraint": None, "bias": True, "input_dim": None}},
    ]  # fmt: skip
    model = model_from_json(json.dumps({"class_name": "Sequential", "config": layers, "keras_version": "1.2.2"}))
    assert model.output_shape == (None, 10)
    assert model.count_params() == 9 * 4 + 4 + 36 * 10 + 10
    assert model.get_layer("dropout_1").rate == 0.25
    assert model.get_layer("dense_1").kernel_regularizer.l2 == pytest.approx(0.01)
