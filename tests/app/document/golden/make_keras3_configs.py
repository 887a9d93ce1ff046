"""Writes keras3_configs.json beside it; run with real Keras: python make_keras3_configs.py > keras3_configs.json"""

import json

import keras
from keras import layers


def shared_layer_with_two_ends():
    left, right = layers.Input((8, 4), name="left"), layers.Input((8, 4), name="right")
    shared = layers.LSTM(6, name="shared")
    late = layers.Dense(3, activation="softmax", name="late")
    seeded = keras.initializers.GlorotUniform(seed=3)
    early = layers.Dense(1, name="early", kernel_initializer=seeded, trainable=False)
    from_left, from_right = shared(left), shared(right)
    joined = layers.Concatenate(name="join")([from_right, from_left])
    second = early(joined)
    return keras.Model([right, left], [late(joined), second], name="two")


def sequential():
    stack = [
        layers.Input((8, 8, 1)),
        layers.Conv2D(4, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
    return keras.Sequential(stack, name="seq")


def nested_with_an_inner_output():
    inner = keras.Sequential([layers.Input((4,)), layers.Dense(5, name="d1")], name="inner")
    start = layers.Input((4,), name="i")
    hidden = inner(start)
    return keras.Model(start, [layers.Dense(2, name="out")(hidden), hidden], name="nested")


if __name__ == "__main__":
    models = {"two": shared_layer_with_two_ends(), "seq": sequential(), "nested": nested_with_an_inner_output()}
    configs = {name: json.loads(model.to_json()) for name, model in models.items()}
    print(json.dumps({"keras": keras.__version__, **configs}))
