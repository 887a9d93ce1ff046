"""A model as an ONNX graph: what its layers emit, operation by operation. Needs `pip install layerloom[onnx]`.

`onnx` is an extra: nothing else needs it, and it brings protobuf along. Any layer can be exported whose operations
are in the table at the end, for what is written is the engine's own graph, in inference.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import EngineError, FileFormatError, GraphError
from engine.ir.graph import Graph, Node, Value
from engine.layers.trace import Trace
from engine.saving import onnx_recurrent
from engine.saving.atomic import write_whole

OPSET, IR_VERSION = 17, 8


def save_onnx(model: Any, filepath: Any) -> None:
    """Write a model into an .onnx file; the batch stays free, other sizes must be known.

    Raises:
        FileFormatError: the onnx package is not installed, or an operation has no counterpart there.
        WriteError: the disk is full, ….
    """
    content = to_onnx(model).SerializeToString()
    write_whole(filepath, lambda file: file.write(content))


def to_onnx(model: Any) -> Any:
    """The `onnx.ModelProto` of a model. Raises as `save_onnx`."""
    onnx = _library()
    if not model.built:
        raise GraphError("has no weights yet", where=model.label, mend="build the model first, by an input shape")
    graph = Graph(model.name)
    trace = Trace(graph, training=False, written_out=onnx_recurrent.written_out)
    inputs = [graph.input(tensor.type, tensor.name) for tensor in model.inputs]
    outputs = trace.call(model, inputs)
    writer = _Writer(onnx, inputs)
    for name, value in zip(model.input_names, inputs, strict=True):
        writer.names[value] = writer.unique(name)
    end_names = [writer.unique(name) for name in model.output_names]
    for weight, value in trace.bindings.items():
        writer.names[value] = writer.constant(weight.array, weight.path)
    for value, array in graph.constants.items():
        writer.names[value] = writer.constant(array)
    for node in _needed(graph, outputs):
        writer.write(node)
    ends = []
    for end, value in zip(end_names, outputs, strict=True):
        writer.add("Identity", [writer.names[value]], outputs=[end])
        ends.append(writer.described(end, value))
    made = onnx.helper.make_graph(writer.nodes, _plain(model.name),
                                  [writer.described(writer.names[value], value) for value in inputs], ends,
                                  writer.constants)  # fmt: skip
    proto = onnx.helper.make_model(made, producer_name="layerloom",
                                   opset_imports=[onnx.helper.make_opsetid("", OPSET)])  # fmt: skip
    proto.ir_version = IR_VERSION
    onnx.checker.check_model(proto)
    return proto


def _library() -> Any:
    try:
        import onnx
        import onnx.checker
        import onnx.helper
        import onnx.numpy_helper
    except ImportError:
        raise FileFormatError("the package onnx is not installed", where="ONNX export",
                              mend="pip install 'layerloom[onnx]'", code="missing_package") from None  # fmt: skip
    return onnx


def _needed(graph: Graph, outputs: list[Value]) -> list[Node]:
    """Nodes that outputs depend on, in order: masks that nobody asks for are left out."""
    wanted = set(outputs)
    kept: list[Node] = []
    for node in reversed(graph.nodes):
        if any(value in wanted for value in node.outputs):
            kept.append(node)
            wanted.update(node.inputs)
    return kept[::-1]


def _plain(name: str) -> str:
    return re.sub(r"\W+", "_", name) or "model"


class _Writer:
    """Nodes and constants of the ONNX graph, and the name of each value in it."""

    def __init__(self, onnx: Any, inputs: list[Value]):
        self.onnx, self.inputs = onnx, inputs
        self.nodes: list[Any] = []
        self.constants: list[Any] = []
        self.names: dict[Value, str] = {}
        self._taken: set[str] = set()

    def unique(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name)
        return name

    def constant(self, array: Any, name: str = "constant") -> str:
        name = self.unique(name)
        self.constants.append(self.onnx.numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def ints(self, values: Any) -> str:
        return self.constant(np.asarray(values, np.int64), "sizes")

    def add(self, kind: str, inputs: list[str], outputs: list[str] | int = 1, **attributes: Any) -> str:
        """Add a node; the name of its first output."""
        if isinstance(outputs, int):
            outputs = [self.unique(kind.lower()) for _ in range(outputs)]
        self.nodes.append(self.onnx.helper.make_node(kind, inputs, outputs, **attributes))
        return outputs[0]

    def described(self, name: str, value: Value) -> Any:
        sizes = [size if isinstance(size, int) else ("batch" if at == 0 else f"{name}_{at}")
                 for at, size in enumerate(value.shape)]  # fmt: skip
        return self.onnx.helper.make_tensor_value_info(name, self.dtype(value.dtype), sizes)

    def dtype(self, name: str) -> int:
        return self.onnx.helper.np_dtype_to_tensor_dtype(np.dtype(name))

    def sizes(self, shape: Any, node: Node, free: bool = False) -> str:
        """A shape as a tensor; the batch is asked of the input. `free`: one unknown size may be told from the rest."""
        unknown = [size for size in shape if not isinstance(size, int)]
        if not unknown or (free and len(unknown) == 1):
            return self.ints([size if isinstance(size, int) else -1 for size in shape])
        if any(size != shapes.BATCH for size in unknown):
            raise self.refusal(node, "a size other than the batch is not known")
        whole = self.add("Shape", [self.names[self.inputs[0]]])
        batch = self.add("Slice", [whole, self.ints([0]), self.ints([1]), self.ints([0])])
        parts = [self.ints([size]) if isinstance(size, int) else batch for size in shape]
        return self.add("Concat", parts, axis=0)

    def refusal(self, node: Node, why: str) -> EngineError:
        return FileFormatError(f"ONNX cannot hold this: {why}", where=str(node.origin) or node.op.name,
                               expected="operations of ONNX", got=node.op.name, code="onnx")  # fmt: skip

    def write(self, node: Node) -> None:
        rule = RULES.get(node.op.name)
        if rule is None:
            raise self.refusal(node, f"there is no counterpart of '{node.op.name}'")
        made = rule(self, node, [self.names[value] for value in node.inputs])
        for value, name in zip(node.outputs, [made] if isinstance(made, str) else made, strict=False):
            self.names[value] = name


# --- rules: (writer, node, names of inputs) -> name of the output, or names ------------------------------------------

Rule = Callable[[_Writer, Node, list[str]], Any]


def _same(kind: str, **attributes: Any) -> Rule:
    return lambda w, node, given: w.add(kind, given, **attributes)


def _promoted(kind: str) -> Rule:
    """Two inputs in one dtype, as NumPy promotes them."""

    def rule(w: _Writer, node: Node, given: list[str]) -> str:
        types = [value.dtype for value in node.inputs]
        common = str(np.result_type(*types)) if len(set(types)) > 1 else types[0]
        if common == "bool" and kind in ("Add", "Mul", "Sub", "Less", "Greater", "LessOrEqual", "GreaterOrEqual"):
            common = "int32"
        cast = [
            name if type == common else w.add("Cast", [name], to=w.dtype(common)) for name, type in zip(given, types)
        ]
        made = w.add(kind, cast)
        wanted = node.output.dtype
        return made if wanted in (common, "bool") else w.add("Cast", [made], to=w.dtype(wanted))

    return rule


def _floats(kind: str) -> Rule:
    def rule(w: _Writer, node: Node, given: list[str]) -> str:
        if node.inputs[0].dtype != node.output.dtype:
            given = [w.add("Cast", given, to=w.dtype(node.output.dtype))]
        return w.add(kind, given)

    return rule


def _not_equal(w: _Writer, node: Node, given: list[str]) -> str:
    return w.add("Not", [_promoted("Equal")(w, node, given)])


def _number(w: _Writer, node: Node, value: float) -> str:
    return w.constant(np.asarray(value, node.inputs[0].dtype))


def _reduction(kind: str) -> Rule:
    def rule(w: _Writer, node: Node, given: list[str]) -> str:
        axes, keep = list(node.attrs.axes), int(node.attrs.keepdims)
        if not axes:
            return w.add("Identity", given)
        if kind == "ReduceSum":
            return w.add(kind, [*given, w.ints(axes)], keepdims=keep)
        if node.inputs[0].dtype == "bool":
            number = w.add("Cast", given, to=w.dtype("int32"))
            return w.add("Cast", [w.add(kind, [number], axes=axes, keepdims=keep)], to=w.dtype("bool"))
        return w.add(kind, given, axes=axes, keepdims=keep)

    return rule


def _index(kind: str) -> Rule:
    def rule(w: _Writer, node: Node, given: list[str]) -> str:
        (axis,) = node.attrs.axes if hasattr(node.attrs, "axes") else (node.attrs.axis,)
        keep = int(getattr(node.attrs, "keepdims", False))
        return w.add("Cast", [w.add(kind, given, axis=axis, keepdims=keep)], to=w.dtype(node.output.dtype))

    return rule


def _matmul(w: _Writer, node: Node, given: list[str]) -> str:
    def turned(name: str, value: Value, turn: bool) -> str:
        if not turn:
            return name
        axes = list(range(value.rank))
        axes[-1], axes[-2] = axes[-2], axes[-1]
        return w.add("Transpose", [name], perm=axes)

    a, b = node.inputs
    return w.add("MatMul", [turned(given[0], a, node.attrs.a), turned(given[1], b, node.attrs.b)])


def _slice(w: _Writer, node: Node, given: list[str]) -> str:
    far = 2**31 - 1
    axes = [axis for axis, one in enumerate(node.attrs.ranges) if tuple(one) != (0, None, 1)]
    ranges = [node.attrs.ranges[axis] for axis in axes]
    starts = [start if start is not None else (0 if step > 0 else far) for start, _, step in ranges]
    stops = [stop if stop is not None else (far if step > 0 else -far) for _, stop, step in ranges]
    if not axes:
        return w.add("Identity", given)
    return w.add("Slice", [*given, w.ints(starts), w.ints(stops), w.ints(axes), w.ints([r[2] for r in ranges])])


def _pad(w: _Writer, node: Node, given: list[str]) -> str:
    widths = [one[0] for one in node.attrs.widths] + [one[1] for one in node.attrs.widths]
    return w.add("Pad", [*given, w.ints(widths), _number(w, node, node.attrs.value)], mode="constant")


def _layer_norm(w: _Writer, node: Node, given: list[str]) -> str:
    (x, gamma, beta), attrs = given, node.attrs
    shape = node.inputs[0].shape
    last, axes = shape[len(shape) - attrs.axes :], list(range(-attrs.axes, 0))
    if attrs.axes > 1:
        gamma, beta = (w.add("Reshape", [one, w.ints(last)]) for one in (gamma, beta))
    if attrs.centred:
        return w.add("LayerNormalization", [x, gamma, beta], axis=-attrs.axes, epsilon=attrs.epsilon)
    mean = w.add("ReduceMean", [w.add("Mul", [x, x])], axes=axes, keepdims=1)
    root = w.add("Sqrt", [w.add("Add", [mean, _number(w, node, attrs.epsilon)])])
    return w.add("Add", [w.add("Mul", [w.add("Div", [x, root]), gamma]), beta])


def _reshape(w: _Writer, node: Node, given: list[str]) -> str:
    return w.add("Reshape", [*given, w.sizes(node.output.shape, node, free=True)])


def _expand(w: _Writer, node: Node, given: list[str]) -> str:
    return w.add("Expand", [*given, w.sizes(node.output.shape, node)])


def _first(rank: int) -> list[int]:
    """Channels last to channels first."""
    return [0, rank - 1, *range(1, rank - 1)]


def _last(rank: int) -> list[int]:
    return [0, *range(2, rank), 1]


def _window(attrs: Any) -> dict[str, Any]:
    pads = [one[0] for one in attrs.padding] + [one[1] for one in attrs.padding]
    return {"strides": list(attrs.strides), "pads": pads}


def _in_channels_first(w: _Writer, node: Node, kind: str, given: list[str], **attributes: Any) -> str:
    rank = node.inputs[0].rank
    image = w.add("Transpose", given[:1], perm=_first(rank))
    made = w.add(kind, [image, *given[1:]], **attributes)
    return w.add("Transpose", [made], perm=_last(rank))


def _conv(w: _Writer, node: Node, given: list[str]) -> str:
    rank, attrs = node.inputs[0].rank, node.attrs
    kernel = w.add("Transpose", [given[1]], perm=[rank - 1, rank - 2, *range(rank - 2)])
    return _in_channels_first(w, node, "Conv", [given[0], kernel], group=attrs.groups, dilations=list(attrs.dilation),
                              **_window(attrs))  # fmt: skip


def _depthwise(w: _Writer, node: Node, given: list[str]) -> str:
    rank, attrs = node.inputs[0].rank, node.attrs
    kernel = w.add("Transpose", [given[1]], perm=[rank - 2, *range(rank - 2)])
    kernel = w.add("Unsqueeze", [kernel, w.ints([1])])
    return _in_channels_first(w, node, "Conv", [given[0], kernel], group=int(node.inputs[0].shape[-1]),
                              dilations=list(attrs.dilation), **_window(attrs))  # fmt: skip


def _transposed_conv(w: _Writer, node: Node, given: list[str]) -> str:
    rank, attrs = node.inputs[0].rank, node.attrs
    extra = []
    for axis, size in enumerate(attrs.size):
        length, taps = node.inputs[0].shape[1 + axis], node.inputs[1].shape[axis]
        if not isinstance(size, int) or not isinstance(length, int):
            raise w.refusal(node, "a transposed convolution needs images of known size")
        reach = (taps - 1) * attrs.dilation[axis] + 1
        extra.append(size - ((length - 1) * attrs.strides[axis] + reach - sum(attrs.padding[axis])))
    if any(not 0 <= one < max(stride, 1) for one, stride in zip(extra, attrs.strides)):
        raise w.refusal(node, "a transposed convolution of this size")
    kernel = w.add("Transpose", [given[1]], perm=[rank - 1, rank - 2, *range(rank - 2)])
    return _in_channels_first(w, node, "ConvTranspose", [given[0], kernel], group=attrs.groups, output_padding=extra,
                              dilations=list(attrs.dilation), **_window(attrs))  # fmt: skip


def _pool(kind: str, **attributes: Any) -> Rule:
    def rule(w: _Writer, node: Node, given: list[str]) -> str:
        return _in_channels_first(w, node, kind, given, kernel_shape=list(node.attrs.size), **_window(node.attrs),
                                  **attributes)  # fmt: skip

    return rule


def _take(w: _Writer, node: Node, given: list[str]) -> str:
    return w.add("Gather", given, axis=0)


def _one_hot(w: _Writer, node: Node, given: list[str]) -> str:
    ids = w.add("Cast", given, to=w.dtype("int64"))
    values = w.constant(np.asarray([0, 1], node.attrs.dtype))
    return w.add("OneHot", [ids, w.ints(node.attrs.classes), values], axis=-1)


def _isfinite(w: _Writer, node: Node, given: list[str]) -> str:
    return w.add("Not", [w.add("Or", [w.add("IsNaN", given), w.add("IsInf", given)])])


RULES: dict[str, Rule] = {
    "absolute": _same("Abs"), "add": _promoted("Add"), "argmax": _index("ArgMax"), "argmin": _index("ArgMin"),
    "average_pool": _pool("AveragePool", count_include_pad=0), "broadcast_to": _expand,
    "cast": lambda w, node, given: w.add("Cast", given, to=w.dtype(node.attrs.dtype)),
    "clip": lambda w, node, given: w.add(
        "Clip", [*given, _number(w, node, node.attrs.low), _number(w, node, node.attrs.high)]
    ),
    "concatenate": lambda w, node, given: w.add("Concat", given, axis=node.attrs.axis),
    "conv": _conv, "conv_grad_input": _transposed_conv, "copy": _same("Identity"), "cos": _floats("Cos"),
    "depthwise_conv": _depthwise, "divide": _promoted("Div"), "equal": _promoted("Equal"), "erf": _floats("Erf"),
    "exp": _floats("Exp"), "floor": _same("Floor"), "greater": _promoted("Greater"),
    "expm1": lambda w, node, given: w.add("Sub", [w.add("Exp", given), _number(w, node, 1)]),
    "greater_equal": _promoted("GreaterOrEqual"), "isfinite": _isfinite, "layer_norm": _layer_norm, "less": _promoted("Less"),
    "less_equal": _promoted("LessOrEqual"), "log": _floats("Log"),
    "log1p": lambda w, node, given: w.add("Log", [w.add("Add", [*given, _number(w, node, 1)])]),
    "logical_and": _same("And"), "logical_not": _same("Not"), "logical_or": _same("Or"), "lstm": onnx_recurrent.lstm,
    "matmul": _matmul, "max_pool": _pool("MaxPool"), "maximum": _promoted("Max"), "minimum": _promoted("Min"),
    "multiply": _promoted("Mul"), "negate": _same("Neg"), "not_equal": _not_equal, "one_hot": _one_hot, "pad": _pad,
    "power": _promoted("Pow"), "reciprocal": _floats("Reciprocal"), "reduce_all": _reduction("ReduceMin"),
    "reduce_any": _reduction("ReduceMax"), "reduce_max": _reduction("ReduceMax"),
    "reduce_min": _reduction("ReduceMin"), "reduce_sum": _reduction("ReduceSum"), "relu": _same("Relu"),
    "reshape": _reshape, "round": _same("Round"), "sigmoid": _floats("Sigmoid"), "sign": _same("Sign"),
    "sin": _floats("Sin"), "slice": _slice, "softmax": lambda w, node, given: w.add("Softmax", given, axis=-1),
    "sqrt": _floats("Sqrt"),
    "square": lambda w, node, given: w.add("Mul", [given[0], given[0]]), "stop_gradient": _same("Identity"),
    "gru": onnx_recurrent.gru, "simple_rnn": onnx_recurrent.simple_rnn,
    "subtract": _promoted("Sub"), "take": _take, "tanh": _floats("Tanh"),
    "transpose": lambda w, node, given: w.add("Transpose", given, perm=list(node.attrs.axes)),
    "where": _same("Where"),
}  # fmt: skip
