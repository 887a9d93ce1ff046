"""A document for each kind of problem: what is drawn, what is known of the data, and whether a click mends it."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.document import edits
from app.document.changes import WeightsChanged, frozen_weights
from app.document.data_facts import DataFacts, InputFacts
from engine.catalogue import TensorSpec

RELU = {"activation": "relu"}
SOFTMAX = {"activation": "softmax"}
IMAGE = ("Input", {"shape": [16, 16, 3]})
ROW = ("Input", {"shape": [8]})
SERIES = ("Input", {"shape": [12, 5]})
WORDS = ("Input", {"shape": [12], "dtype": "int32"})
HEAD = ("Dense", {"units": 4, **SOFTMAX})
FLAT = ("Flatten", {})


def conv(filters=8, **config):
    return ("Conv2D", {"filters": filters, "kernel_size": [3, 3], **RELU, **config})


def dense(units=16, **config):
    return ("Dense", {"units": units, **RELU, **config})


def lstm(units=8, **config):
    return ("LSTM", {"units": units, **config})


@dataclass
class Case:
    """`chain` is drawn first, then `more(draw, ids)`; `settings` are of the training section."""

    code: str
    chain: tuple = ()
    fixed: bool = True
    more: Any = None
    settings: dict = field(default_factory=dict)
    inputs: dict = field(default_factory=dict)
    labels: Any = None
    facts: Any = None
    note: str = ""

    @property
    def id(self):
        return f"{self.code}-{self.note}" if self.note else self.code


def loss(kind, **config):
    return {"losses": {"*": {"kind": kind, "config": config, "weight": 1.0}}}


def facts(low, high, whole=False, scales=1.0, samples=1000):
    return lambda ids: DataFacts(samples, 100, {ids[0]: InputFacts(low, high, whole, scales)})


def samples(count):
    return lambda ids: DataFacts(count, 10)


def two_branches(kind, left, right, config=None):
    def more(draw, ids):
        a, b, merge = draw.add(*_named(left)), draw.add(*_named(right)), draw.add(kind, **(config or {}))
        for node_id, block in ((a, left), (b, right)):
            draw.do(edits.set_config(draw.document, node_id, block[1]))
            draw.wire(ids[0], node_id)
            draw.wire(node_id, merge, port="")

    return more


def _named(block):
    return (block[0],)


def branch(*blocks):
    """A second way from the first block on, that ends in nothing."""

    def more(draw, ids):
        before = ids[0]
        for kind, config in blocks:
            added = draw.add(kind, **config)
            draw.wire(before, added)
            before = added

    return more


def alone(*blocks):
    return lambda draw, ids: draw.chain(*blocks)


def frozen(*places, weights=False):
    def more(draw, ids):
        chosen = [ids[place] for place in places]
        draw.do(edits.set_trainable(draw.document, chosen, False))
        for node_id in ids if weights else ():
            draw.document.apply(WeightsChanged(node_id, None, frozen_weights([np.zeros(1, "float32")])))

    return more


def self_merge(kind):
    def more(draw, ids):
        merge, last = draw.add(kind), draw.add("Dense", units=4, activation="softmax")
        draw.wire(ids[1], merge, port="")
        draw.do(edits.connect(draw.document, ids[1], "out", merge, "in2"))
        draw.wire(merge, last)

    return more


def unlike_attention(draw, ids):
    query, key, attention = draw.add("Dense", units=8), draw.add("Dense", units=16), draw.add("Attention")
    for node_id, port in ((query, "in1"), (key, "in2")):
        draw.wire(ids[0], node_id)
        draw.do(edits.connect(draw.document, node_id, "out", attention, port))


def shared(draw, ids):
    other = draw.add("Input", shape=[5])
    left, right = draw.add("Dense", units=4, activation="softmax"), draw.add("Dense", units=4, activation="softmax")
    draw.wire(ids[0], left)
    draw.wire(other, right)
    draw.do(edits.share(draw.document, [left, right]))


def chained(*blocks):
    return (ROW, *blocks)


NESTED = {
    "class_name": "Sequential",
    "config": {"name": "inner", "layers": [{"class_name": "Dense", "config": {"name": "d", "units": 0}}]},
}
STATEFUL_INPUT = ("Input", {"shape": [12, 5], "batch_size": 32})
MSE = loss("mean_squared_error")

CASES = (
    # ---- blocks and wires
    Case("no_input", (HEAD,), facts=lambda ids: DataFacts(100, shapes=((8,),))),
    Case("no_output", (ROW,), fixed=False),
    Case("unfed", (ROW, HEAD), more=lambda draw, ids: draw.add("Dense", units=4, activation="softmax")),
    Case("dead_end", (ROW, HEAD), more=alone(("Input", {"shape": [3]}))),
    Case("dead_branch", (IMAGE, conv(), FLAT, HEAD), more=branch(conv(), ("MaxPooling2D", {}))),
    Case("disconnected", (ROW, HEAD), more=alone(ROW, HEAD)),
    Case("same_twice", (ROW, dense()), more=self_merge("Add")),
    Case("shared_shapes", (ROW,), more=shared),
    Case("unknown_kind", (ROW, ("Warp", {})), fixed=False),
    Case("nested", (ROW, ("Model", NESTED)), fixed=False),
    # ---- shapes
    Case("rank", (IMAGE, lstm(), HEAD)),
    Case("rank", (IMAGE, FLAT, conv(), FLAT, HEAD), note="conv-on-vector"),
    Case("sequences_missing", (SERIES, lstm(), lstm(), HEAD)),
    Case("merge_shapes", (ROW,), more=two_branches("Add", dense(8), dense(16))),
    Case("axis", (ROW, ("LayerNormalization", {"axis": [5]}), HEAD)),
    Case("window", (IMAGE, conv(kernel_size=[21, 21]), FLAT, HEAD)),
    Case("window", (IMAGE, ("MaxPooling2D", {"pool_size": [20, 20]}), FLAT, HEAD), note="pooling"),
    Case("reshape", (ROW, ("Reshape", {"target_shape": [3, 3]}), FLAT, HEAD)),
    Case("permute", (SERIES, ("Permute", {"dims": [1, 1]}), FLAT, HEAD), fixed=False),
    Case("cropping", (IMAGE, ("Cropping2D", {"cropping": [9, 9]}), FLAT, HEAD)),
    Case("groups", (IMAGE, conv(8), ("GroupNormalization", {"groups": 3}), FLAT, HEAD)),
    Case("dilation", (IMAGE, conv(strides=[2, 2], dilation_rate=[2, 2]), FLAT, HEAD)),
    Case("stateful", (SERIES, lstm(stateful=True), HEAD)),
    Case("unknown_size", (("Input", {"shape": [None]}), HEAD), fixed=False),
    Case("attention", (SERIES,), more=unlike_attention),
    Case("embedding_input", (IMAGE, ("Embedding", {"input_dim": 9, "output_dim": 4}), FLAT, HEAD)),
    Case("field", (ROW, dense(0), HEAD)),
    Case("field", (IMAGE, conv(padding="causal"), FLAT, HEAD), note="causal-2d"),
    Case("unflattened", (IMAGE, conv(), HEAD)),
    Case("sequences_left", (SERIES, lstm(return_sequences=True), HEAD), labels=np.arange(4)),
    # ---- the loss
    Case("unknown_loss", (ROW, HEAD), settings=loss("nonsense")),
    Case("loss_width", (ROW, ("Dense", {"units": 1, "activation": "sigmoid"}))),
    Case("loss_activation", (ROW, ("Dense", {"units": 4, "activation": "sigmoid"})), note="sigmoid-with-classes"),
    Case(
        "loss_activation",
        (ROW, ("Dense", {"units": 1})),
        settings=loss("binary_crossentropy"),
        note="linear-with-binary",
    ),
    Case("loss_one_hot", (ROW, HEAD), labels=np.eye(4, dtype="float32")),
    Case("loss_class_numbers", (ROW, HEAD), settings=loss("categorical_crossentropy"), labels=np.arange(4)),
    Case("loss_shape", (ROW, HEAD), settings=loss("categorical_crossentropy"), labels=np.eye(6, dtype="float32")),
    Case("loss_text", (ROW, HEAD), labels=np.array(["a", "b"]), fixed=False),
    Case("not_finite", (ROW, ("Dense", {"units": 1})), settings=MSE, labels=np.array([1.0, np.nan]), fixed=False),
    Case("loss_fractions", (ROW, HEAD), labels=np.array([0.5, 1.25]), fixed=False),
    Case("loss_labels", (ROW, HEAD), labels=np.arange(9)),
    Case(
        "loss_sums",
        (ROW, HEAD),
        settings=loss("categorical_crossentropy"),
        labels=np.array([[1.0, 1, 0, 0], [0, 1, 1, 0]], "float32"),
    ),
    Case(
        "loss_reach",
        (ROW, ("Dense", {"units": 1, "activation": "sigmoid"})),
        settings=MSE,
        labels=np.array([5.0, 9.5], "float32"),
    ),
    Case("logits_twice", (ROW, HEAD), settings=loss("sparse_categorical_crossentropy", from_logits=True)),
    Case("classes_by_distance", (ROW, HEAD), settings=MSE),
    Case("dead_output", (ROW, ("Dense", {"units": 1, **RELU})), settings=MSE),
    # ---- layers behind each other
    Case("linear_stack", (ROW, ("Dense", {"units": 8}), ("Dense", {"units": 8}), dense(), HEAD)),
    Case("linear_stack", (IMAGE, conv(activation="linear"), conv(activation="linear"), FLAT, HEAD), note="conv"),
    Case("double_activation", (ROW, dense(), ("ReLU", {}), HEAD)),
    Case("inner_softmax", (ROW, dense(activation="softmax"), HEAD)),
    Case("softmax_one", (ROW, ("Dense", {"units": 1, **SOFTMAX})), settings=loss("binary_crossentropy")),
    Case("norm_twice", (ROW, dense(), ("BatchNormalization", {}), ("BatchNormalization", {}), HEAD)),
    Case("bias_before_norm", (ROW, ("Dense", {"units": 8}), ("BatchNormalization", {}), ("ReLU", {}), HEAD)),
    Case("dropout_before_norm", (ROW, dense(), ("Dropout", {"rate": 0.3}), ("BatchNormalization", {}), HEAD)),
    Case("dropout_last", (ROW, HEAD, ("Dropout", {"rate": 0.3}))),
    Case("dropout_high", (ROW, dense(), ("Dropout", {"rate": 0.9}), HEAD)),
    Case("no_effect", (ROW, dense(), ("Dropout", {"rate": 0.0}), HEAD), note="dropout"),
    Case("no_effect", (ROW, FLAT, HEAD), note="flatten"),
    Case("no_effect", (ROW, ("Dense", {"units": 8}), ("Activation", {"activation": "linear"}), HEAD), note="linear"),
    Case("recurrent_activation", (SERIES, lstm(**RELU), HEAD)),
    Case("vanishing", (ROW, *[dense(activation="sigmoid")] * 6, HEAD)),
    Case("deep_plain", (ROW, *[dense()] * 24, HEAD)),
    # ---- sizes
    Case("huge_dense", (("Input", {"shape": [96, 96, 3]}), conv(32), FLAT, dense(64), HEAD)),
    Case("stride_beyond_kernel", (IMAGE, conv(strides=[4, 4]), FLAT, HEAD)),
    Case("kernel_beyond_image", (("Input", {"shape": [2, 2, 3]}), conv(kernel_size=[5, 5], padding="same"), FLAT, HEAD)),
    Case(
        "small_view",
        (("Input", {"shape": [64, 64, 3]}), conv(), conv(), ("GlobalAveragePooling2D", {}), HEAD),
        fixed=False,
    ),
    Case("long_sequence", (("Input", {"shape": [4000, 2]}), lstm(), HEAD)),
    Case("memory", (("Input", {"shape": [1024, 1024, 3]}), conv(64), conv(64), ("GlobalMaxPooling2D", {}), HEAD)),
    # ---- sequences and ids
    Case("mask_lost", (SERIES, ("Masking", {}), FLAT, HEAD)),
    Case("mask_lost", (WORDS, ("Embedding", {"input_dim": 9, "output_dim": 4, "mask_zero": True}),
                       ("Conv1D", {"filters": 4, "kernel_size": [3], **RELU}), FLAT, HEAD), note="embedding"),
    Case("ids_float", (("Input", {"shape": [12]}), ("Embedding", {"input_dim": 9, "output_dim": 4}), FLAT, HEAD)),
    Case(
        "ids_fractions",
        (("Input", {"shape": [12]}), ("Embedding", {"input_dim": 9, "output_dim": 4}), FLAT, HEAD),
        facts=facts(0, 1),
        fixed=False,
    ),
    Case(
        "ids_negative",
        (WORDS, ("Embedding", {"input_dim": 9, "output_dim": 4}), FLAT, HEAD),
        facts=facts(-1, 5, whole=True),
        fixed=False,
    ),
    Case(
        "vocabulary", (WORDS, ("Embedding", {"input_dim": 9, "output_dim": 4}), FLAT, HEAD), facts=facts(0, 99, True)
    ),
    Case(
        "vocabulary_large",
        (WORDS, ("Embedding", {"input_dim": 500_000, "output_dim": 4}), FLAT, HEAD),
        facts=facts(0, 99, True),
    ),
    # ---- weights
    Case("no_trainable", (ROW, dense(), HEAD), more=frozen(1, 2, weights=True)),
    Case("no_trainable", (IMAGE, ("GlobalAveragePooling2D", {})), fixed=False, settings=MSE, note="no-weights"),
    Case("frozen_random", (ROW, dense(), HEAD), more=frozen(1)),
    Case(
        "norm_in_frozen_base",
        (ROW, dense(), ("BatchNormalization", {}), HEAD),
        more=frozen(1, weights=True),
    ),
    # ---- data
    Case("data_shape", (ROW, HEAD), inputs={0: (9,)}),
    Case("channel_order", (("Input", {"shape": [3, 32, 32]}), conv(padding="same"), FLAT, HEAD)),
    Case("data_range", (IMAGE, conv(), FLAT, HEAD), facts=facts(0, 255)),
    Case("data_range", (ROW, dense(), HEAD), facts=facts(0.001, 5, scales=5000.0), note="unlike-columns"),
    Case(
        "target_range", (ROW, dense(), ("Dense", {"units": 1})),
        labels=np.linspace(2e5, 4e5, 64, dtype="float32"), settings={**MSE, "metrics": ["mean_absolute_error"]},
    ),
    Case("imbalance", (ROW, HEAD), labels=np.repeat(np.arange(4), [500, 5, 5, 5])),
    Case("spare_units", (ROW, ("Dense", {"units": 10, **SOFTMAX})), labels=np.arange(4)),
    # ---- the run
    Case("rate_high", (ROW, HEAD), settings={"optimizer": {"kind": "adam", "config": {"learning_rate": 1.0}}}),
    Case("rate_low", (ROW, HEAD), settings={"optimizer": {"kind": "sgd", "config": {"learning_rate": 1e-9}}}),
    Case("batch_of_one", (ROW, dense(), ("BatchNormalization", {}), HEAD), settings={"batch_size": 1}),
    Case("batch_beyond_data", (ROW, HEAD), settings={"batch_size": 512}, facts=samples(100)),
    Case("validation_empty", (ROW, HEAD), settings={"validation_split": 1e-18, "batch_size": 2}, facts=samples(5)),
    Case("training_empty", (ROW, HEAD), settings={"validation_split": 0.95, "batch_size": 1}, facts=samples(5)),
    Case(
        "stopping_blind",
        (ROW, HEAD),
        settings={
            "validation_split": 0.0,
            "early_stopping": {
                "enabled": True, "monitor": "val_loss", "patience": 5, "min_delta": 0.0, "restore_best_weights": True,
            },
        },
    ),
    Case("stateful_shuffle", (STATEFUL_INPUT, lstm(stateful=True), HEAD)),
    Case("stateful_batch", (STATEFUL_INPUT, lstm(stateful=True), HEAD), settings={"batch_size": 8, "shuffle": False}),
    Case("stateful_rest", (STATEFUL_INPUT, lstm(stateful=True), HEAD), settings={"shuffle": False}, facts=samples(250)),
    Case("metric", (ROW, ("Dense", {"units": 1})), settings={**MSE, "metrics": ["accuracy"]}),
    Case(
        "loss_unweighted",
        (ROW, HEAD),
        settings={"losses": {"*": {"kind": "sparse_categorical_crossentropy", "config": {}, "weight": 0.0}}},
    ),
)  # fmt: skip

# Networks as books and papers have them: nothing may be said against them.
GOOD = {
    "perceptron": Case("", (ROW, dense(), dense(), HEAD)),
    "regression": Case("", (ROW, dense(), ("Dense", {"units": 1})), settings={**MSE, "metrics": ["mean_absolute_error"]}),
    "binary": Case("", (ROW, dense(), ("Dense", {"units": 1, "activation": "sigmoid"})), settings=loss("binary_crossentropy")),
    "logits": Case(
        "", (ROW, dense(), ("Dense", {"units": 4})), settings=loss("sparse_categorical_crossentropy", from_logits=True)
    ),
    "lenet": Case("", (IMAGE, conv(), ("MaxPooling2D", {}), conv(), ("MaxPooling2D", {}), FLAT, dense(), HEAD)),
    "normalised": Case(
        "",
        (IMAGE, conv(activation="linear", use_bias=False), ("BatchNormalization", {}), ("ReLU", {}),
         ("MaxPooling2D", {}), ("Dropout", {"rate": 0.25}), FLAT, dense(), HEAD),
    ),
    "scaled": Case("", (IMAGE, ("Rescaling", {"scale": 1 / 255}), conv(), FLAT, HEAD), facts=facts(0, 255)),
    "stacked-lstm": Case("", (SERIES, lstm(return_sequences=True), lstm(), HEAD)),
    "stateful": Case(
        "",
        (STATEFUL_INPUT, lstm(stateful=True), HEAD),
        settings={"shuffle": False, "validation_split": 0.0},
        facts=samples(320),
    ),
    "words": Case(
        "",
        (WORDS, ("Embedding", {"input_dim": 100, "output_dim": 8, "mask_zero": True}), lstm(),
         ("Dense", {"units": 1, "activation": "sigmoid"})),
        settings=loss("binary_crossentropy"),
        facts=facts(0, 99, True),
        labels=np.array([[0.0], [1.0]], "float32"),
    ),
    "conv1d": Case(
        "", (SERIES, ("Conv1D", {"filters": 8, "kernel_size": [3], "padding": "causal", **RELU}), ("GlobalMaxPooling1D", {}), HEAD)
    ),
    "tagger": Case("", (SERIES, lstm(return_sequences=True), HEAD), labels=np.tile(np.arange(4), (5, 3))),
    "autoencoder": Case(
        "",
        (ROW, dense(4), ("Dense", {"units": 8, "activation": "sigmoid"})),
        settings={**loss("binary_crossentropy"), "metrics": []},
    ),
    "segmentation": Case(
        "",
        (IMAGE, conv(padding="same"), ("MaxPooling2D", {}), conv(padding="same"), ("UpSampling2D", {}),
         ("Conv2D", {"filters": 4, "kernel_size": [1, 1], **SOFTMAX})),
        labels=np.zeros((5, 16, 16), "int32"),
    ),
    "branches": Case("", (IMAGE,), more=lambda draw, ids: _inception(draw, ids[0])),
}  # fmt: skip


def _inception(draw, start):
    merge = draw.add("Concatenate")
    for size in (1, 3, 5):
        one = draw.add("Conv2D", filters=4, kernel_size=[size, size], padding="same", activation="relu")
        draw.wire(start, one)
        draw.wire(one, merge, port="")
    before = merge
    for kind, config in (("GlobalAveragePooling2D", {}), HEAD):
        added = draw.add(kind, **config)
        draw.wire(before, added)
        before = added


def drawn(case, draw):
    """Draw the case with this builder and give the analysis what it knows of the data; returns the analysis."""
    from app.document.analysis import Analysis

    ids = draw.chain(*case.chain) if case.chain else []
    if case.more is not None:
        case.more(draw, ids)
    if case.settings:
        draw.do(edits.set_settings(draw.document, "training", case.settings))
    analysis = Analysis(draw.document)
    if case.inputs:
        analysis.set_inputs({ids[at]: TensorSpec((None, *shape), "float32") for at, shape in case.inputs.items()})
    if case.labels is not None:
        labels = case.labels
        end = draw.document.outputs()[0]
        analysis.set_targets({end: (TensorSpec((None, *labels.shape[1:]), str(labels.dtype)), labels)})
    if case.facts is not None:
        analysis.set_facts(case.facts(ids))
    return analysis
