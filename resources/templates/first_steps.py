"""Bundled projects to begin with: digits, flowers, vowels, spirals."""

from __future__ import annotations

from resources.templates.design import BEST_OF_ALL, DIGITS, IRIS, VOWELS, Design, adam

# Digits, iris and vowels: measured to reach 98 %, 96 % and 95 % on the held-out samples with several seeds.
DESIGNS = (
    Design(
        "digits",
        "Handwritten digits",
        "A small convolutional network that reads handwritten digits.",
        """
x = image = Input(shape=(8, 8, 1), name="image")
x = Conv2D(32, (3, 3), padding="same", activation="relu")(x)
x = Conv2D(64, (3, 3), padding="same", activation="relu")(x)
x = MaxPooling2D((2, 2))(x)
x = Dropout(0.25)(x)
x = Flatten()(x)
x = Dense(128, activation="relu")(x)
x = Dropout(0.5)(x)
label = Dense(10, activation="softmax", name="label")(x)
""",
        "builtin:digits",
        "Convolutions look for strokes, pooling makes the picture smaller, Dense layers decide. Press Train and watch the "
        "curves. Try: turn the filters of the first Conv2D down to 4, or take a Dropout away.",
        "First steps",
        licence=DIGITS,
        training={"epochs": 40, "early_stopping": BEST_OF_ALL},
        words="cnn mnist image classification starter",
        rows=5,
    ),
    Design(
        "iris",
        "Iris flowers",
        "Three kinds of iris told apart by four measures.",
        """
x = measures = Input(shape=(4,), name="measures")
x = Dense(16, activation="relu")(x)
x = Dense(16, activation="relu")(x)
label = Dense(3, activation="softmax", name="label")(x)
""",
        "builtin:iris",
        "Four measures of a flower go in, the probabilities of three kinds come out. Try: delete both hidden layers "
        "keeping the flow (Ctrl+Delete), train again, and compare the runs.",
        "First steps",
        licence=IRIS,
        training={"epochs": 60, "batch_size": 8, "optimizer": adam(0.005)},
        words="table mlp dense classification",
        rows=5,
    ),
    Design(
        "vowels",
        "Japanese vowels",
        "An LSTM that tells nine speakers apart by how they say two vowels.",
        """
x = series = Input(shape=(29, 12), name="series")
x = Masking(mask_value=0.0)(x)
x = LSTM(64)(x)
x = Dropout(0.3)(x)
label = Dense(9, activation="softmax", name="label")(x)
""",
        "builtin:japanese_vowels",
        "Recordings differ in length and end in zeros: Masking has the LSTM pass these by. Try: a GRU in place of the "
        "LSTM, or take Masking away.",
        "First steps",
        licence=VOWELS,
        training={"epochs": 60, "batch_size": 16, "optimizer": adam(0.003)},
        words="sequence rnn recurrent speech",
        rows=5,
    ),
    Design(
        "mlp",
        "Two spirals and a third",
        "A plain multilayer perceptron that bends its borders around three spirals.",
        """
x = features = Input(shape=(2,), name="features")
x = Dense(64, activation="relu")(x)
x = Dense(64, activation="relu")(x)
x = Dropout(0.1)(x)
spiral = Dense(3, activation="softmax", name="spiral")(x)
""",
        "made:spirals",
        "A multilayer perceptron: layers in which each unit sees all that came before. No straight line parts the "
        "spirals; hidden layers bend it. Try: take one Dense away, or make both smaller, and watch the accuracy.",
        "First steps",
        options={"made": {"classes": 3, "noise": 0.02}},
        training={"epochs": 60, "optimizer": adam(0.01)},
        words="mlp perceptron dense table classification",
        rows=5,
    ),
)
