"""Small documents, and a catalogue of a few kinds: the document's tests do not need the engine's layers."""

import itertools
import math

import pytest

from app.document import edits
from app.document.graph import Document
from app.document.history import History
from engine.catalogue import FieldInfo, LayerInfo, LayerReport, ObjectInfo, Problem, TensorSpec


def field(name, default=None, *, kind="int", required=False, minimum=None):
    return FieldInfo(
        name=name,
        label=name,
        kind=kind,
        default=default,
        required=required,
        doc="",
        minimum=minimum,
        maximum=None,
        choices=(),
        nullable=False,
        group="Basic",
        unit="",
        show_if=None,
        length=None,
    )


UNITS = field("units", required=True, minimum=1)
ACTIVATION = field("activation", "linear", kind="activation")
SEQUENCES = field("return_sequences", False, kind="bool")
PADDING = field("padding", "valid", kind="choice")
FIELDS = {
    "Input": (field("shape", required=True, kind="shape"),),
    "Dense": (UNITS, ACTIVATION, field("use_bias", True, kind="bool")),
    "Conv2D": (
        field("filters", required=True, minimum=1),
        field("kernel_size", (3, 3)),
        field("strides", (1, 1)),
        PADDING,
        ACTIVATION,
    ),
    "LSTM": (UNITS, SEQUENCES),
    "Embedding": (field("input_dim", required=True), field("output_dim", required=True)),
    "Reshape": (field("target_shape", required=True, kind="shape"),),
    "Activation": (field("activation", required=True, kind="activation"),),
    "Dropout": (field("rate", required=True, kind="float"),),
    "Flatten": (),
    "GlobalAveragePooling2D": (),
    "Add": (),
    "Concatenate": (field("axis", -1),),
}
MERGES = ("Add", "Concatenate")


class Wrong(Exception):
    pass


def product(sizes):
    return math.prod(sizes) if None not in sizes else None


class FakeCatalogue:
    """The shapes of a few kinds, by the contract of engine.catalogue; counts how often it is asked."""

    def __init__(self):
        self.asked = 0

    def layer_info(self, kind):
        if kind not in FIELDS:
            raise KeyError(kind)
        fewest, most = (0, 0) if kind == "Input" else (2, None) if kind in MERGES else (1, 1)
        return LayerInfo(kind, "Core", "", FIELDS[kind], fewest, most, (), "")

    def inspect_layer(self, kind, config, inputs, name="", trainable=True):
        self.asked += 1
        problems = [
            self.problem("field", f"{kind} {name!r}: {info.name} is missing.", info.name)
            for info in FIELDS[kind]
            if info.required and info.name not in config
        ]
        problems += [
            self.problem("field", f"{kind} {name!r}: {info.name} must be at least {info.minimum}.", info.name)
            for info in FIELDS[kind]
            if info.minimum is not None and info.name in config and config[info.name] < info.minimum
        ]
        outputs, parameters = None, 0
        if not problems and (inputs or kind == "Input"):
            try:
                shape, parameters = getattr(self, kind.lower())(config, [spec.shape for spec in inputs])
                outputs = (TensorSpec(shape, "float32"),)
            except Wrong as error:
                problems.append(self.problem("rank", f"{kind} {name!r}: {error}", None))
        return LayerReport(outputs, parameters, parameters if trainable else 0, 2 * parameters, 0, tuple(problems))

    @staticmethod
    def problem(code, message, field):
        return Problem("error", code, message, field, "", "", "")

    def input(self, config, shapes):
        return (None, *config["shape"]), 0

    def dense(self, config, shapes):
        (shape,) = shapes
        return (*shape[:-1], config["units"]), (shape[-1] + 1) * config["units"]

    def conv2d(self, config, shapes):
        (shape,) = shapes
        if len(shape) != 4:
            raise Wrong(f"needs an image, got rank {len(shape)}")
        _, height, width, channels = shape
        kernel = config.get("kernel_size", [3, 3])
        if config.get("padding") != "same":
            height, width = height - kernel[0] + 1, width - kernel[1] + 1
        if height < 1 or width < 1:
            raise Wrong("the kernel does not fit")
        return (None, height, width, config["filters"]), (kernel[0] * kernel[1] * channels + 1) * config["filters"]

    def lstm(self, config, shapes):
        (shape,) = shapes
        if len(shape) != 3:
            raise Wrong(f"needs a sequence, got rank {len(shape)}")
        units = config["units"]
        steps = (shape[1],) if config.get("return_sequences") else ()
        return (None, *steps, units), 4 * units * (units + shape[2] + 1)

    def embedding(self, config, shapes):
        return (*shapes[0], config["output_dim"]), config["input_dim"] * config["output_dim"]

    def reshape(self, config, shapes):
        if product(config["target_shape"]) != product(shapes[0][1:]):
            raise Wrong("does not hold as many values")
        return (None, *config["target_shape"]), 0

    def activation(self, config, shapes):
        return shapes[0], 0

    dropout = activation

    def flatten(self, config, shapes):
        return (None, product(shapes[0][1:])), 0

    def globalaveragepooling2d(self, config, shapes):
        if len(shapes[0]) != 4:
            raise Wrong("needs an image")
        return (None, shapes[0][3]), 0

    def add(self, config, shapes):
        if len(set(shapes)) > 1:
            raise Wrong(f"shapes differ: {shapes}")
        return shapes[0], 0

    def concatenate(self, config, shapes):
        if len({shape[:-1] for shape in shapes}) > 1:
            raise Wrong(f"shapes differ: {shapes}")
        return (*shapes[0][:-1], sum(shape[-1] for shape in shapes)), 0

    def losses(self):
        return ()

    def initializers(self):
        return (ObjectInfo("initializer", "glorot_uniform", "", (field("seed", None),), ()),)

    regularizers = constraints = losses

    def check_loss(self, loss_key, output, last_activation, target, target_values=None):
        def wrong(text):
            return (Problem("error", "loss", text, None, "", "", ""),)

        units = output.shape[-1]
        if loss_key == "sparse_categorical_crossentropy":
            if target is not None and target.shape not in {(None,), (None, 1)}:
                return wrong("sparse labels are whole numbers")
            if target_values is not None and target_values.max() >= units:
                return wrong(f"label {target_values.max()} does not fit {units} outputs")
            if last_activation not in {"softmax", None}:
                return wrong("needs softmax")
        elif loss_key == "categorical_crossentropy":
            if target is not None and target.shape[-1] != units:
                return wrong(f"{target.shape[-1]} classes, {units} outputs")
        elif loss_key == "binary_crossentropy" and target is not None and target.shape != output.shape:
            return wrong("shapes differ")
        return ()


@pytest.fixture
def fake_catalogue():
    return FakeCatalogue()


class Builder:
    """A document being drawn: each call is one step of its history."""

    def __init__(self) -> None:
        self.document = Document()
        self.history = History(self.document)

    def add(self, kind, name=None, **config):
        command = edits.add_node(self.document, kind, (0, 0), config, name)
        self.history.do(command)
        return edits.added_ids(command)[0]

    def wire(self, *ids, port="in"):
        """Wire these one after the other; `port` is the last input's name."""
        for source, target in itertools.pairwise(ids):
            ports = self.document.input_ports(target)
            end = port if port in ports else ports[-1]
            self.history.do(edits.connect(self.document, source, "out", target, end))

    def chain(self, *blocks):
        """Add (kind, config) one after the other, wired; returns the ids."""
        ids = [self.add(kind, **config) for kind, config in blocks]
        self.wire(*ids)
        return ids

    def do(self, command):
        self.history.do(command)
        return command

    def links(self):
        return {(wire.source, wire.target, wire.target_port) for wire in self.document.wires}


@pytest.fixture
def draw():
    return Builder()
