"""Bundled projects that read sequences."""

from __future__ import annotations

from resources.templates.design import VOWELS, Design, adam, loss

DESIGNS = (
    Design(
        "conv1d",
        "Convolution over time",
        "One-dimensional convolutions over recorded speech.",
        """
x = series = Input(shape=(29, 12), name="series")
x = Conv1D(32, 3, padding="same", activation="relu")(x)
x = Conv1D(32, 3, padding="same", activation="relu")(x)
x = MaxPooling1D(2)(x)
x = Conv1D(64, 3, padding="same", activation="relu")(x)
x = Conv1D(64, 3, padding="same", activation="relu")(x)
x = GlobalAveragePooling1D()(x)
x = Dropout(0.5)(x)
label = Dense(9, activation="softmax", name="label")(x)
""",
        "builtin:japanese_vowels",
        "A filter of three steps slides along the recording, so a sound is found wherever it stands; no state is "
        "carried, and training is fast. Try: wider kernels, or the LSTM of Japanese vowels on the same data.",
        "Sequences",
        licence=VOWELS,
        training={"epochs": 40, "batch_size": 16},
        words="cnn speech sequence classification",
        rows=5,
    ),
    Design(
        "stacked-lstm",
        "Stacked LSTM",
        "Three LSTM layers, one on the other.",
        """
x = series = Input(shape=(29, 12), name="series")
x = LSTM(32, return_sequences=True)(x)
x = LSTM(32, return_sequences=True)(x)
x = LSTM(32)(x)
label = Dense(9, activation="softmax", name="label")(x)
""",
        "builtin:japanese_vowels",
        "The first two LSTM give back a whole sequence, one vector a step, which the next one reads; the last gives "
        "its last vector only. Try: turn return_sequences off in the first one and read the problem that comes.",
        "Sequences",
        licence=VOWELS,
        training={"epochs": 40, "batch_size": 16, "optimizer": adam(0.005)},
        words="rnn recurrent deep return_sequences",
        rows=5,
    ),
    Design(
        "stateful-lstm",
        "Stateful LSTM",
        "Remembers a switch over batches: what it needs to know may lie far back.",
        """
x = series = Input(batch_shape=(32, 10, 1), name="series")
x = LSTM(16, return_sequences=True, stateful=True)(x)
x = LSTM(16, stateful=True)(x)
switch = Dense(1, activation="sigmoid", name="switch")(x)
""",
        "made:switches",
        "Each sample is ten steps of a long recording, and each batch goes on where the one before ended; stateful "
        "layers keep their state from batch to batch. Many pieces have no pulse at all. Try: turn stateful off.",
        "Sequences",
        options={"split_seed": None},
        training={
            "epochs": 15,
            "shuffle": False,
            "losses": loss("binary_crossentropy"),
            "optimizer": adam(0.01),
            "validation_split": 0.1,
        },
        words="rnn recurrent state memory batch",
        rows=5,
    ),
)
