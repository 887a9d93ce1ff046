"""summary(): the seeds' text, to the letter."""

import json
from pathlib import Path

import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import GraphError
from engine.layers import Activation, Dense
from tests.golden import networks


def summary(model, **options):
    lines = []
    model.summary(print_fn=lines.append, **options)
    return "\n".join(lines)


# Seed 000, the first network of the page.
CHAIN = """\
Model: "sequential_1"
_________________________________________________________________
Layer (type)                 Output Shape              Param #   
=================================================================
dense_1 (Dense)              (None, 64)                6464      
_________________________________________________________________
activation_1 (Activation)    (None, 64)                0         
_________________________________________________________________
dense_2 (Dense)              (None, 10)                650       
_________________________________________________________________
activation_2 (Activation)    (None, 10)                0         
=================================================================
Total params: 7,114
Trainable params: 7,114
Non-trainable params: 0
_________________________________________________________________"""  # noqa: W291

# Seed 000, the functional one.
FUNCTIONAL = """\
Model: "MINST-Dense"
_________________________________________________________________
Layer (type)                 Output Shape              Param #   
=================================================================
input_2 (InputLayer)         (None, 784)               0         
_________________________________________________________________
dense_10 (Dense)             (None, 64)                50240     
_________________________________________________________________
dense_11 (Dense)             (None, 64)                4160      
_________________________________________________________________
dense_12 (Dense)             (None, 10)                650       
=================================================================
Total params: 55,050
Trainable params: 55,050
Non-trainable params: 0
_________________________________________________________________"""  # noqa: W291

# As Keras 2.3 printed such a network.
BRANCHED = """\
Model: "shared_and_nested"
__________________________________________________________________________________________________
Layer (type)                    Output Shape         Param #     Connected to                     
==================================================================================================
left (InputLayer)               (None, 6)            0                                            
__________________________________________________________________________________________________
right (InputLayer)              (None, 6)            0                                            
__________________________________________________________________________________________________
shared (Dense)                  (None, 4)            28          left[0][0]                       
                                                                 right[0][0]                      
__________________________________________________________________________________________________
inner (Model)                   (None, 3)            43          shared[0][0]                     
                                                                 shared[1][0]                     
__________________________________________________________________________________________________
joined (Concatenate)            (None, 6)            0           inner[0][0]                      
                                                                 inner[1][0]                      
__________________________________________________________________________________________________
probability (Dense)             (None, 1)            7           joined[0][0]                     
__________________________________________________________________________________________________
numbers (Dense)                 (None, 2)            8           inner[0][0]                      
==================================================================================================
Total params: 86
Trainable params: 86
Non-trainable params: 0
__________________________________________________________________________________________________"""  # noqa: W291


def test_a_chain_is_summed_up_as_in_the_seeds():
    model = Sequential(
        [
            Dense(units=64, input_dim=100, name="dense_1"),
            Activation("relu", name="activation_1"),
            Dense(units=10, name="dense_2"),
            Activation("softmax", name="activation_2"),
        ]
    )
    model.name = "sequential_1"
    assert summary(model) == CHAIN


def test_a_functional_model_is_summed_up_as_in_the_seeds():
    inputs = Input(shape=(784,), name="input_2")
    x = Dense(64, activation="relu", name="dense_10")(inputs)
    x = Dense(64, activation="relu", name="dense_11")(x)
    model = Model(inputs=inputs, outputs=Dense(10, activation="softmax", name="dense_12")(x))
    model.name = "MINST-Dense"
    assert summary(model) == FUNCTIONAL


def test_a_network_that_branches_says_what_is_connected_to_what():
    assert summary(networks.shared_and_nested(engine)) == BRANCHED


def test_frozen_weights_and_moving_averages_are_not_trainable():
    model = networks.convnet(engine)
    text = summary(model)
    assert "Total params: 251\nTrainable params: 243\nNon-trainable params: 8" in text
    model.get_layer("classes").trainable = False
    assert "Non-trainable params: 203" in summary(model)


def test_the_width_can_be_chosen_and_long_names_are_cut():
    model = Sequential([Dense(2, input_dim=3, name="a_name_that_is_far_too_long_for_its_column")])
    rows = summary(model, line_length=40).splitlines()
    assert rows[1] == "_" * 40
    assert rows[4] == "a_name_that_is_fa (None, 2)       8     "


def test_without_shapes_there_is_no_summary():
    with pytest.raises(GraphError, match=r"give the first layer an input_shape, or call model.build\(shape\)"):
        summary(Sequential([Dense(2)]))


def test_parameter_counts_are_those_of_real_keras():
    folder = Path(networks.__file__).parent
    for case in json.loads((folder / "files.json").read_text())["cases"]:
        model = getattr(networks, case["network"])(engine)
        assert f"Total params: {case['parameters']:,}" in summary(model), case["name"]
        assert f"Trainable params: {case['trainable_parameters']:,}" in summary(model), case["name"]
