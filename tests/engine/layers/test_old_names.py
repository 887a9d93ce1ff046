"""The spellings of Keras 1 and 2: they make the same layers, with a warning."""

from __future__ import annotations

import warnings

import pytest

from engine import layers

SAME = [
    (lambda: layers.Dense(output_dim=4, init="uniform", bias=False), lambda: layers.Dense(
        4, kernel_initializer="random_uniform", use_bias=False)),
    (lambda: layers.Dense(4, W_regularizer="l2", b_constraint="nonneg"),
     lambda: layers.Dense(4, kernel_regularizer="l2", bias_constraint="non_neg")),
    (lambda: layers.Conv2D(nb_filter=4, nb_row=3, nb_col=2, border_mode="same", subsample=(2, 2), dim_ordering="th"),
     lambda: layers.Conv2D(4, (3, 2), padding="same", strides=2, data_format="channels_first")),
    (lambda: layers.Conv1D(nb_filter=4, filter_length=3, subsample_length=2), lambda: layers.Conv1D(4, 3, strides=2)),
    (lambda: layers.MaxPooling1D(pool_length=3, stride=1), lambda: layers.MaxPooling1D(3, 1)),
    (lambda: layers.MaxPooling2D(border_mode="same"), lambda: layers.MaxPooling2D(padding="same")),
    (lambda: layers.Dropout(p=0.3), lambda: layers.Dropout(0.3)),
    (lambda: layers.LSTM(output_dim=4, inner_init="orthogonal", inner_activation="hard_sigmoid", forget_bias_init="one",
                         dropout_W=0.1, dropout_U=0.2, consume_less="gpu"),
     lambda: layers.LSTM(4, recurrent_activation="hard_sigmoid", dropout=0.1, recurrent_dropout=0.2)),
    (lambda: layers.LeakyReLU(alpha=0.2), lambda: layers.LeakyReLU(0.2)),
    (lambda: layers.SpatialDropout2D(p=0.3, dim_ordering="th"), lambda: layers.SpatialDropout2D(0.3, "channels_first")),
    (lambda: layers.GaussianNoise(sigma=0.3), lambda: layers.GaussianNoise(0.3)),
    (lambda: layers.GaussianDropout(p=0.3), lambda: layers.GaussianDropout(0.3)),
    (lambda: layers.UpSampling1D(length=3), lambda: layers.UpSampling1D(3)),
    (lambda: layers.ZeroPadding2D((1, 2), dim_ordering="tf"), lambda: layers.ZeroPadding2D(((1, 1), (2, 2)))),
    (lambda: layers.Deconvolution2D(nb_filter=4, nb_row=3, nb_col=2, output_shape=(None, 9, 9, 4), subsample=(2, 2),
                                    border_mode="same"),
     lambda: layers.Conv2DTranspose(4, (3, 2), strides=2, padding="same")),
    (lambda: layers.SeparableConv2D(nb_filter=4, nb_row=3, nb_col=3, border_mode="same"),
     lambda: layers.SeparableConv2D(4, 3, padding="same")),
    (lambda: layers.PReLU(init="ones"), lambda: layers.PReLU("ones")),
    (lambda: layers.Dot(dot_axes=1), lambda: layers.Dot(1)),
    (lambda: layers.Embedding(9, 4, init="uniform"), lambda: layers.Embedding(9, 4)),
]  # fmt: skip


@pytest.mark.parametrize("old,new", SAME)
def test_old_spellings_make_the_same_layer(old, new):
    with pytest.warns(DeprecationWarning):
        made = old()
    assert made.get_config() == new().get_config()


QUIET = [
    lambda: layers.LSTM(4, implementation=2, time_major=False),
    lambda: layers.BatchNormalization(axis=[3], renorm=False, renorm_clipping=None, renorm_momentum=0.99,
                                      synchronized=False),
    lambda: layers.ReLU(max_value=6, negative_slope=None),
    lambda: layers.Dense(3, activation=None),
    lambda: layers.DepthwiseConv2D(3, groups=1, kernel_initializer="glorot_uniform", kernel_regularizer=None),
    lambda: layers.Conv2DTranspose(3, 3, groups=1),
    lambda: layers.ZeroPadding2D({"top_pad": 1, "right_pad": 2}),
    lambda: layers.CategoryEncoding(3, sparse=False),
    lambda: layers.RandomFlip(bounding_box_format=None),
    lambda: layers.RandomBrightness(0.1, data_format="channels_last"),
    lambda: layers.ActivityRegularization(l1=0.1, l2=0.0, activity_regularizer=None),
]  # fmt: skip


@pytest.mark.parametrize("make", QUIET)
def test_defaults_that_keras_writes_into_configs_are_read_silently(make):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        make()


def test_the_first_layer_may_name_its_input():
    assert layers.Dense(3, input_dim=8).batch_input_shape == (None, 8)
    assert layers.Dense(3, input_shape=(4, 8), batch_size=2).batch_input_shape == (2, 4, 8)
    assert layers.Embedding(9, 4, input_length=10).batch_input_shape == (None, 10)
    assert layers.LSTM(3, input_dim=8, input_length=5).batch_input_shape == (None, 5, 8)


def test_other_names_are_the_same_classes():
    assert layers.Convolution2D is layers.Conv2D and layers.MaxPool2D is layers.MaxPooling2D
    assert layers.layer_class("GlobalAvgPool2D") is layers.GlobalAveragePooling2D
    assert layers.layer_class("Nothing") is None
    assert {"Convolution1D", "AvgPool3D", "GlobalMaxPool1D"} <= set(layers.__all__)


def test_lower_case_merges_call_the_layer():
    a, b = layers.Input((4,)), layers.Input((4,))
    for function, cls in (
        (layers.add, layers.Add), (layers.subtract, layers.Subtract), (layers.multiply, layers.Multiply),
        (layers.average, layers.Average), (layers.maximum, layers.Maximum), (layers.minimum, layers.Minimum),
        (layers.concatenate, layers.Concatenate),
    ):  # fmt: skip
        made = function([a, b], name="joined")
        assert type(made.node.layer) is cls and made.name == "joined"
        assert made.shape == ((None, 8) if cls is layers.Concatenate else (None, 4))
