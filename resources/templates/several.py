"""Bundled projects with several inputs: texts side by side, pictures and films with questions."""

from __future__ import annotations

from resources.templates.design import Design, adam, loss, tokens

DESIGNS = (
    Design(
        "headlines",
        "Two inputs, two outputs",
        "Headlines and facts about them: will they be passed on?",
        """
headline = Input(shape=(8,), dtype="int32", name="headline")
x = Embedding(40, 16, name="words")(headline)
x = LSTM(16, name="reader")(x)
from_words = Dense(1, activation="sigmoid", name="from_words")(x)
facts = Input(shape=(3,), name="facts")
x = Concatenate(name="both")([x, facts])
x = Dense(32, activation="relu")(x)
x = Dense(32, activation="relu")(x)
passed_on = Dense(1, activation="sigmoid", name="passed_on")(x)
model = Model(inputs=[headline, facts], outputs=[passed_on, from_words])
""",
        "made:headlines",
        "Both outputs are to say the same, one from the words alone, one with the facts too. The first keeps the LSTM "
        "honest while the second learns. Try: other weights for the two losses, and see which curve gains.",
        "Several inputs",
        steps=(tokens(8, 40, "headline"),),
        training={"epochs": 12, "losses": loss("binary_crossentropy"), "optimizer": adam(0.003)},
        map={"headline": "headline", "facts": "facts", "passed_on": "passed_on", "from_words": "passed_on"},
        words="functional multi-input multi-output auxiliary text",
    ),
    Design(
        "shared-lstm",
        "One LSTM for two messages",
        "Did one hand write both? Two messages go through the same layer.",
        """
first = Input(shape=(8,), dtype="int32", name="first")
second = Input(shape=(8,), dtype="int32", name="second")
words = Embedding(60, 16, name="words")
reader = LSTM(32, name="reader")
a = reader(words(first))
b = reader(words(second))
x = Concatenate(name="both")([a, b])
x = Dense(64, activation="relu")(x)
written_by = Dense(1, activation="sigmoid", name="written_by")(x)
""",
        "made:messages",
        "Both branches share one Embedding and one LSTM: blocks tied by a dashed line have one set of weights, learned "
        "from both messages. Try: choose a tied block and unshare it; the network has more to learn from as much.",
        "Several inputs",
        steps=(tokens(8, 60, "first, second"),),
        training={"epochs": 15, "losses": loss("binary_crossentropy"), "optimizer": adam(0.003)},
        words="siamese tweets shared weights text",
    ),
    Design(
        "picture-questions",
        "Questions about pictures",
        "Sees a picture, reads a question, answers with a word.",
        """
image = Input(shape=(16, 16, 3), name="image")
x = Conv2D(16, (3, 3), padding="same", activation="relu")(image)
x = MaxPooling2D((2, 2))(x)
x = Conv2D(32, (3, 3), padding="same", activation="relu")(x)
x = MaxPooling2D((2, 2))(x)
seen = Flatten()(x)
question = Input(shape=(6,), dtype="int32", name="question")
y = Embedding(24, 16, name="words")(question)
asked = LSTM(32, name="reader")(y)
x = Concatenate(name="both")([seen, asked])
x = Dense(64, activation="relu")(x)
answer = Dense(11, activation="softmax", name="answer")(x)
""",
        "made:shape_questions",
        "Visual question answering: a convolutional branch sees, a recurrent one reads, and what both found is joined. "
        "Try: cut the wire of the question: it then has to guess what was asked, and the accuracy says how well.",
        "Several inputs",
        steps=(tokens(6, 24, "question"),),
        training={"epochs": 20, "optimizer": adam(0.003)},
        words="visual question answering vqa image text",
    ),
    Design(
        "film-questions",
        "Questions about films",
        "Watches a short film, reads a question, answers with a word.",
        """
film = Input(shape=(5, 14, 14, 1), name="film")
x = TimeDistributed(Conv2D(12, (3, 3), strides=(2, 2), activation="relu"), name="see_frames")(film)
x = TimeDistributed(MaxPooling2D((2, 2)), name="shrink_frames")(x)
x = TimeDistributed(Flatten(), name="flatten_frames")(x)
watched = LSTM(48, name="watch")(x)
question = Input(shape=(6,), dtype="int32", name="question")
y = Embedding(12, 8, name="words")(question)
asked = LSTM(16, name="read")(y)
x = Concatenate(name="both")([watched, asked])
x = Dense(64, activation="relu")(x)
answer = Dense(14, activation="softmax", name="answer")(x)
""",
        "made:film_questions",
        "Video question answering: TimeDistributed does the same convolution on every frame, an LSTM makes one vector "
        "of them. Ways are learned before digits. Try: look at the frames at the nodes; take longer films.",
        "Several inputs",
        steps=(tokens(6, 12, "question"),),
        training={"epochs": 25, "optimizer": adam(0.003)},
        words="video question answering vqa time distributed",
    ),
)
