"""Small ONNX graphs as PyTorch writes them, made by hand: one operator or a few, with weights drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

RNG = np.random.default_rng(5)


@dataclass
class Row:
    """A graph of nodes [(operator, inputs, outputs, attributes)] from inputs x, y, … to the last node's outputs.

    Attributes:
        shapes: of the inputs, by name; a text is a free size.
        constants: arrays by name; a tuple is a shape to draw.
        batch_first: whether inputs and outputs have the batch first, so that ours need no turning.
    """

    nodes: list[tuple[str, Sequence[str], Sequence[str], dict[str, Any]]]
    shapes: dict[str, list[int | str]]
    constants: dict[str, Any] = field(default_factory=dict)
    opset: int = 17
    batch_first: bool = True
    integers: Sequence[str] = ()

    def __str__(self) -> str:
        kinds = "+".join(node[0] for node in self.nodes)
        said = ",".join(
            f"{key}={value}" for node in self.nodes for key, value in node[3].items() if not callable(value)
        )
        return f"{kinds}({said})@{self.opset}" if self.opset != 17 else f"{kinds}({said})"

    def proto(self, batch: Any = "N") -> Any:
        """The `onnx.ModelProto`."""
        from onnx import TensorProto, helper, numpy_helper

        arrays = {
            name: (RNG.normal(size=one) * 0.5).astype("float32") if isinstance(one, tuple) else np.asarray(one)
            for name, one in self.constants.items()
        }
        inputs = []
        for name, shape in self.shapes.items():
            kind = TensorProto.INT64 if name in self.integers else TensorProto.FLOAT
            sizes = [batch if size == "N" else size for size in shape]
            inputs.append(helper.make_tensor_value_info(name, kind, sizes))
        nodes = nodes_of(self.nodes)
        outputs = [helper.make_empty_tensor_value_info(name) for name in self.nodes[-1][2] if name]
        graph = helper.make_graph(nodes, "by_hand", inputs, outputs,
                                  [numpy_helper.from_array(array, name) for name, array in arrays.items()])  # fmt: skip
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)])
        model.ir_version = 8
        return model

    def data(self, batch: int) -> dict[str, np.ndarray]:
        """Arrays for the inputs."""
        made = {}
        for name, shape in self.shapes.items():
            sizes = [batch if size == "N" else 5 if isinstance(size, str) else size for size in shape]
            made[name] = (RNG.integers(0, 6, sizes).astype("int64") if name in self.integers
                          else RNG.normal(size=sizes).astype("float32"))  # fmt: skip
        return made


def nodes_of(rows: Sequence[tuple[str, Sequence[str], Sequence[str], dict[str, Any]]]) -> list[Any]:
    """The `onnx.NodeProto`s of rows; an attribute that can be called makes the graph within a node."""
    from onnx import helper

    made = []
    for at, (kind, given, outputs, attributes) in enumerate(rows):
        named = {key: value() if callable(value) else value for key, value in attributes.items()}
        made.append(helper.make_node(kind, list(given), list(outputs), name=f"{kind}_{at}", **named))
    return made


def body(rows: Sequence[Any], outputs: Sequence[str], carried: Sequence[str] = (),
         constants: dict[str, Any] | None = None) -> Callable[[], Any]:  # fmt: skip
    """What makes the graph within an If, or, with the names of step, condition and carried values, within a Loop."""

    def make() -> Any:
        from onnx import TensorProto, helper, numpy_helper

        kinds = [TensorProto.INT64, TensorProto.BOOL] + [TensorProto.FLOAT] * len(carried[2:])
        inputs = [helper.make_tensor_value_info(name, kind, [] if at < 2 else None)
                  for at, (name, kind) in enumerate(zip(carried, kinds, strict=False))]  # fmt: skip
        arrays = [numpy_helper.from_array(np.asarray(array), name) for name, array in (constants or {}).items()]
        return helper.make_graph(nodes_of(rows), "inner", inputs,
                                 [helper.make_empty_tensor_value_info(name) for name in outputs], arrays)  # fmt: skip

    return make


def one(kind: str, shape: Sequence[Any], *constants: Any, opset: int = 17, outputs: Sequence[str] = ("out",),
        batch_first: bool = True, **attributes: Any) -> Row:  # fmt: skip
    """A graph of a single operator on x and constants; None leaves an operand out."""
    names = [f"c{at}" if value is not None else "" for at, value in enumerate(constants)]
    kept = {name: value for name, value in zip(names, constants, strict=True) if name}
    return Row([(kind, ["x", *names], list(outputs), attributes)], {"x": ["N", *shape]}, kept, opset, batch_first)


def ints(*values: int) -> np.ndarray:
    return np.asarray(values, "int64")


def floats(*values: float) -> np.ndarray:
    return np.asarray(values, "float32")


IMAGE = (3, 9, 8)

WINDOWS = [
    one("Conv", IMAGE, (4, 3, 3, 3), (4,), pads=[1, 1, 1, 1]),
    one("Conv", IMAGE, (4, 3, 3, 2), None, strides=[2, 1], pads=[0, 1, 2, 0]),
    one("Conv", IMAGE, (4, 3, 3, 3), (4,), auto_pad="SAME_LOWER", strides=[2, 2]),
    one("Conv", IMAGE, (4, 3, 3, 3), (4,), auto_pad="SAME_UPPER", strides=[2, 2]),
    one("Conv", IMAGE, (4, 3, 2, 3), (4,), auto_pad="VALID", dilations=[2, 1]),
    one("Conv", (4, 7, 7), (6, 2, 3, 3), (6,), group=2, pads=[2, 2, 2, 2], dilations=[2, 2]),
    one("Conv", (4, 7, 7), (8, 1, 3, 3), (8,), group=4, strides=[2, 2], pads=[1, 1, 1, 1]),
    one("Conv", (4, 7, 8), (4, 1, 3, 3), (4,), group=4, strides=[2, 1]),
    one("Conv", (3, "steps", "wide"), (4, 3, 3, 3), (4,), pads=[1, 1, 1, 1]),
    one("Conv", (3, 10), (4, 3, 3), (4,), pads=[2, 0]),
    one("Conv", (4, 10), (4, 1, 3), (4,), group=4, pads=[1, 1]),
    one("Conv", (2, 5, 6, 4), (3, 2, 2, 3, 2), (3,), strides=[1, 2, 1], pads=[1, 0, 0, 0, 1, 1]),
    one("ConvTranspose", IMAGE, (3, 4, 3, 3), (4,)),
    one("ConvTranspose", IMAGE, (3, 4, 3, 3), (4,), strides=[2, 2], pads=[1, 1, 1, 1], output_padding=[1, 1]),
    one("ConvTranspose", IMAGE, (3, 4, 2, 2), None, strides=[2, 2]),
    one("ConvTranspose", IMAGE, (3, 4, 2, 2), (4,), strides=[3, 3]),
    one("ConvTranspose", IMAGE, (3, 4, 3, 3), (4,), dilations=[2, 1], pads=[0, 1, 2, 0]),
    one("ConvTranspose", IMAGE, (3, 4, 3, 3), (4,), strides=[2, 2], auto_pad="SAME_UPPER"),
    one("ConvTranspose", IMAGE, (3, 4, 3, 3), (4,), strides=[2, 2], output_shape=[18, 17]),
    one("ConvTranspose", (4, 6, 5), (4, 2, 4, 4), (4,), group=2, strides=[2, 2], pads=[1, 1, 1, 1]),
    one("ConvTranspose", (3, 6), (3, 2, 4), (2,), strides=[2], pads=[1, 1]),
    one("ConvTranspose", (2, 3, 4, 3), (2, 3, 2, 2, 2), (3,), strides=[2, 2, 2]),
    one("MaxPool", IMAGE, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    one("MaxPool", IMAGE, kernel_shape=[2, 2], strides=[2, 2]),
    one("MaxPool", IMAGE, kernel_shape=[3, 2], strides=[2, 2], ceil_mode=1),
    one("MaxPool", IMAGE, kernel_shape=[3, 3], auto_pad="SAME_LOWER"),
    one("MaxPool", (2, 11), kernel_shape=[3], strides=[2], pads=[1, 0]),
    one("MaxPool", (2, 5, 6, 4), kernel_shape=[2, 2, 2], strides=[2, 2, 2]),
    one("AveragePool", IMAGE, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]),
    one("AveragePool", IMAGE, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1], count_include_pad=1),
    one("AveragePool", IMAGE, kernel_shape=[2, 2], strides=[2, 2]),
    one("AveragePool", IMAGE, kernel_shape=[2, 3], strides=[2, 2], ceil_mode=1),
    one("AveragePool", (2, 11), kernel_shape=[4], strides=[3], pads=[0, 2]),
    one("GlobalAveragePool", IMAGE), one("GlobalMaxPool", IMAGE), one("GlobalAveragePool", (3, 8)),
    one("GlobalMaxPool", (2, 3, 4, 2)),
]  # fmt: skip

ACTIVATIONS = [
    *(one(kind, IMAGE) for kind in ("Relu", "Sigmoid", "Tanh", "Softplus", "Softsign", "Selu", "HardSwish", "Abs",
                                    "Neg", "Exp", "Erf", "Floor", "Ceil", "Sign", "Sin", "Cos", "Round", "Identity",
                                    "Tan", "Atan", "Sinh", "Cosh")),
    *(Row([("Tanh", ["x"], ["y"], {}), (kind, ["y"], ["out"], {})], {"x": ["N", 5]}) for kind in ("Asin", "Acos", "Atanh")),
    one("Elu", IMAGE, alpha=0.7), one("LeakyRelu", IMAGE, alpha=0.2), one("LeakyRelu", IMAGE), one("Celu", IMAGE, alpha=0.6),
    one("HardSigmoid", IMAGE), one("HardSigmoid", IMAGE, alpha=1 / 6, beta=0.5), one("ThresholdedRelu", IMAGE, alpha=0.4),
    one("PRelu", IMAGE, (3, 1, 1)), one("PRelu", IMAGE, (1,)), one("PRelu", (5,), (5,)),
    one("Softmax", IMAGE, axis=1), one("Softmax", (7,)), one("LogSoftmax", (4, 7), axis=2), one("Softmax", (7,), opset=11),
    one("Clip", IMAGE, floats(0).reshape(()), floats(6).reshape(())), one("Clip", IMAGE, floats(-0.5).reshape(())),
    one("Clip", IMAGE, None, floats(0.3).reshape(())), one("Clip", IMAGE, opset=10, min=0.0, max=6.0),
    one("Gelu", IMAGE, opset=20), one("Gelu", IMAGE, opset=20, approximate="tanh"), one("Dropout", IMAGE),
    one("Mish", IMAGE, opset=18),
    one("Dropout", IMAGE, opset=11, ratio=0.3),
]  # fmt: skip

REDUCTIONS = [
    one("ReduceMean", IMAGE, axes=[2, 3], keepdims=0), one("ReduceMean", IMAGE, axes=[2, 3]),
    one("ReduceMean", IMAGE, axes=[-1], keepdims=0), one("ReduceMax", IMAGE, axes=[1]),
    one("ReduceMin", IMAGE, axes=[1, 2], keepdims=0), one("ReduceSum", IMAGE, ints(1, 3)),
    one("ReduceL2", IMAGE, axes=[1]), one("ReduceLogSumExp", IMAGE, axes=[1]), one("ReduceSumSquare", IMAGE, axes=[3]),
    one("ReduceMean", IMAGE, ints(2), opset=18), one("ReduceMax", IMAGE, ints(2, 3), opset=18, keepdims=0),
    one("ArgMax", IMAGE, axis=1), one("ArgMin", IMAGE, axis=2, keepdims=0),
    one("ReduceProd", IMAGE, axes=[2]),
    one("CumSum", (4, 5), np.asarray(1, "int64")), one("CumSum", (5,), np.asarray(-1, "int64"), exclusive=1),
    one("CumSum", (4, 5), np.asarray(2, "int64"), exclusive=1, reverse=1),
    one("TopK", (9,), ints(3), outputs=("out", "places")), one("TopK", IMAGE, ints(2), axis=1, outputs=("out", "places")),
    one("TopK", (4, 5), ints(5), axis=1 + 1, largest=0, outputs=("out", "places")),
    one("Trilu", (5, 5)), one("Trilu", (2, 5, 4), np.asarray(-1, "int64"), upper=0),
    one("Einsum", (4, 5), (5, 3), equation="bij,jk->bik"), one("Einsum", (4, 5), (5, 3), equation="bij,jk->kbi"),
    Row([("Transpose", ["x"], ["y"], {"perm": [1, 0, 2, 3]}), ("Trilu", ["y"], ["out"], {})], {"x": ["N", 3, 4, 5]}),
    Row([("Einsum", ["x", "y"], ["out"], {"equation": "b i, b j -> b i j"})], {"x": ["N", 3], "y": ["N", 4]}),
]  # fmt: skip

SHAPING = [
    one("Flatten", IMAGE), one("Reshape", IMAGE, ints(0, -1)), one("Reshape", IMAGE, ints(-1, 216)),
    one("Reshape", IMAGE, ints(0, 3, 72)), one("Reshape", IMAGE, ints(-1, 8)), one("Reshape", IMAGE, ints(0, 0, 3, 3, 8)),
    one("Transpose", IMAGE, perm=[0, 2, 3, 1]), one("Transpose", (4, 5), perm=[0, 2, 1]),
    one("Unsqueeze", IMAGE, ints(1, 3)), one("Squeeze", (1, 4, 1), ints(1, 3)), one("Squeeze", (1, 4), opset=11, axes=[1]),
    one("Unsqueeze", (4,), opset=11, axes=[2]),
    one("Pad", IMAGE, ints(0, 0, 1, 2, 0, 0, 0, 3)), one("Pad", IMAGE, ints(0, 1, 1, 0, 0, 0, 0, 2), floats(2.5).reshape(())),
    one("Pad", IMAGE, ints(0, 0, 2, 1, 0, 0, 1, 2), mode="reflect"), one("Pad", IMAGE, ints(0, 0, 2, 1, 0, 0, 1, 2), mode="edge"),
    one("Pad", IMAGE, ints(0, 0, -2, 1, 0, 0, 1, -1)), one("Pad", IMAGE, opset=10, pads=[0, 0, 1, 1, 0, 0, 1, 1]),
    one("Slice", IMAGE, ints(1, 0), ints(3, 7), ints(1, 3), ints(1, 2)),
    one("Slice", IMAGE, ints(-1), ints(-20), ints(2), ints(-1)),
    one("Slice", IMAGE, opset=9, starts=[1], ends=[1000], axes=[2]), one("Slice", IMAGE, ints(-3), ints(2**62), ints(2)),
    Row([("Unsqueeze", ["x", "at"], ["y"], {}), ("Gather", ["y", "last"], ["out"], {"axis": 1})], {"x": ["N", 5]},
        {"at": ints(1), "last": np.asarray(-1, "int64")}),
    one("Gather", IMAGE, ints(2, 0, 2), axis=1), one("Gather", IMAGE, np.asarray(-1, "int64"), axis=2),
    one("Tile", IMAGE, ints(1, 2, 1, 3)), one("Expand", (3, 1, 4), ints(1, 1, 5, 4)), one("Expand", (4,), ints(3, 1, 4)),
    one("DepthToSpace", (8, 3, 2), blocksize=2), one("DepthToSpace", (8, 3, 2), blocksize=2, mode="CRD"),
    one("SpaceToDepth", (3, 4, 6), blocksize=2),
    one("Resize", IMAGE, None, floats(1, 1, 2, 3), mode="nearest", coordinate_transformation_mode="asymmetric",
        nearest_mode="floor"),
    one("Resize", IMAGE, None, floats(1, 1, 2, 2), mode="nearest"),
    one("Resize", IMAGE, None, floats(1, 1, 2, 2), mode="linear"),
    one("Resize", IMAGE, None, floats(1, 1, 1.5, 0.7), mode="linear", coordinate_transformation_mode="pytorch_half_pixel"),
    one("Resize", IMAGE, None, floats(1, 1, 2.5, 1), mode="linear", coordinate_transformation_mode="align_corners"),
    one("Resize", IMAGE, None, None, ints(7, 3, 13, 5), mode="nearest", coordinate_transformation_mode="asymmetric",
        nearest_mode="floor"),
    one("Resize", IMAGE, None, floats(1, 1, 0.6, 1.3), mode="nearest", nearest_mode="round_prefer_ceil"),
    one("Upsample", IMAGE, floats(1, 1, 2, 2), opset=9, mode="nearest"),
    one("Upsample", IMAGE, floats(1, 1, 2, 2), opset=9, mode="linear"),
    Row([("Split", ["x", "c0"], ["a", "b"], {"axis": 1})], {"x": ["N", 5, 4]}, {"c0": ints(2, 3)}),
    Row([("Split", ["x"], ["a", "b"], {"axis": 2})], {"x": ["N", 5, 4]}, opset=11),
    Row([("Concat", ["x", "y"], ["out"], {"axis": 1})], {"x": ["N", 2, 4, 4], "y": ["N", 3, 4, 4]}),
    Row([("Shape", ["x"], ["s"], {}), ("Gather", ["s", "zero"], ["n"], {}), ("Unsqueeze", ["n", "zeros"], ["m"], {}),
         ("Concat", ["m", "minus", "minus"], ["wide"], {"axis": 0}), ("Expand", ["token", "wide"], ["t"], {}),
         ("Concat", ["t", "x"], ["out"], {"axis": 1})],
        {"x": ["N", 2, 4]}, {"token": (1, 1, 4), "zero": np.asarray(0, "int64"), "zeros": ints(0), "minus": ints(1)}),
    Row([("OneHot", ["x", "d", "v"], ["out"], {})], {"x": ["N", 4]}, {"d": ints(6), "v": floats(0, 1)}, integers=["x"]),
]  # fmt: skip

PAIRS = [
    *(Row([(kind, ["x", "y"], ["out"], {})], {"x": ["N", 3, 4], "y": ["N", 3, 4]})
      for kind in ("Add", "Sub", "Mul", "Div", "Max", "Min", "Mean", "Sum")),
    *(Row([(kind, ["x", "y", "z"], ["out"], {})], {"x": ["N", 3], "y": ["N", 3], "z": ["N", 3]})
      for kind in ("Max", "Mean", "Sum")),
    Row([("Mul", ["x", "y"], ["out"], {})], {"x": ["N", 3, 4, 5], "y": ["N", 3, 1, 1]}),
    Row([("Add", ["x", "y"], ["out"], {})], {"x": ["N", 1, 5], "y": ["N", 4, 1]}),
    one("Add", IMAGE, (3, 1, 1)), one("Mul", IMAGE, (1, 3, 9, 8)), one("Div", IMAGE, floats(4).reshape(())),
    one("Sub", IMAGE, (8,)), one("Pow", IMAGE, floats(2).reshape(())), one("Add", (3, 4), (1, 3, 1)),
    Row([("Sub", ["c", "x"], ["out"], {})], {"x": ["N", 3, 4]}, {"c": (3, 1)}),
    Row([("Greater", ["x", "y"], ["m"], {}), ("Where", ["m", "x", "c"], ["out"], {})],
        {"x": ["N", 3], "y": ["N", 3]}, {"c": (3,)}),
]  # fmt: skip

DENSE = [
    one("Gemm", (6,), (4, 6), (4,), transB=1), one("Gemm", (6,), (6, 4), (1, 4), alpha=0.5, beta=2.0), one("Gemm", (6,), (6, 4)),
    one("MatMul", (6,), (6, 4)), one("MatMul", (5, 6), (6, 4)), one("MatMul", (2, 5, 6), (2, 6, 3)),
    Row([("MatMul", ["x", "w"], ["m"], {}), ("Add", ["b", "m"], ["out"], {})], {"x": ["N", 5, 6]}, {"w": (6, 4), "b": (4,)}),
    Row([("MatMul", ["x", "w"], ["m"], {}), ("Add", ["m", "b"], ["s"], {}), ("Mul", ["m", "s"], ["out"], {})],
        {"x": ["N", 6]}, {"w": (6, 4), "b": (4,)}),
    Row([("Transpose", ["y"], ["t"], {"perm": [0, 2, 1]}), ("MatMul", ["x", "t"], ["out"], {})],
        {"x": ["N", 4, 5], "y": ["N", 3, 5]}),
    Row([("Gemm", ["x", "w"], ["a"], {"transB": 1}), ("Gemm", ["y", "w"], ["b"], {"transB": 1}), ("Sub", ["a", "b"], ["out"], {})],
        {"x": ["N", 6], "y": ["N", 6]}, {"w": (4, 6)}),
    Row([("Gather", ["table", "x"], ["out"], {})], {"x": ["N", 5]}, {"table": (6, 4)}, integers=["x"]),
    one("BatchNormalization", IMAGE, (3,), (3,), (3,), np.full(3, 0.7, "float32"), epsilon=1e-3),
    one("BatchNormalization", (5,), (5,), (5,), (5,), np.full(5, 1.7, "float32")),
    one("InstanceNormalization", IMAGE, (3,), (3,)), one("GroupNormalization", (6, 4, 4), (6,), (6,), opset=21, num_groups=3),
    one("LayerNormalization", (4, 6), (6,), (6,), axis=-1), one("LayerNormalization", IMAGE, (9, 8), (9, 8), axis=2),
    one("LpNormalization", IMAGE, axis=1), one("LRN", (6, 4, 4), size=3, alpha=0.01),
]  # fmt: skip


def recurrent(kind: str, gates: int, both: bool = False, states: Sequence[str] = (), **attributes: Any) -> Row:
    """A recurrent operator as PyTorch writes it: the time first, a bias, states of zeros or given."""
    directions = 2 if both else 1
    constants: dict[str, Any] = {"w": (directions, gates * 4, 3), "r": (directions, gates * 4, 4),
                                 "b": (directions, 2 * gates * 4)}  # fmt: skip
    shapes: dict[str, Any] = {"x": [6, "N", 3]}
    given = ["x", "w", "r", "b", ""]
    for name in states:
        shapes[name] = [directions, "N", 4]
        given.append(name)
    outputs = ["y", "h", "c"] if kind == "LSTM" else ["y", "h"]
    attributes |= {"hidden_size": 4, **({"direction": "bidirectional"} if both else {})}
    return Row([(kind, given, outputs, attributes)], shapes, constants, batch_first=False)


RECURRENT = [
    recurrent("LSTM", 4), recurrent("LSTM", 4, both=True), recurrent("LSTM", 4, states=("h0", "c0")),
    recurrent("LSTM", 4, both=True, states=("h0", "c0")), recurrent("LSTM", 4, direction="reverse"),
    recurrent("GRU", 3, linear_before_reset=1), recurrent("GRU", 3), recurrent("GRU", 3, both=True, linear_before_reset=1),
    recurrent("GRU", 3, states=("h0",), linear_before_reset=1), recurrent("RNN", 1), recurrent("RNN", 1, both=True),
    recurrent("RNN", 1, activations=["Relu"]),
]  # fmt: skip

LOGIC = [
    *(Row([(kind, ["x", "y"], ["m"], {}), ("Not", ["m"], ["n"], {}), (joint, ["n", "m"], ["out"], {})],
          {"x": ["N", 4], "y": ["N", 4]})
      for kind, joint in (("Less", "Or"), ("LessOrEqual", "And"), ("Greater", "Or"), ("GreaterOrEqual", "And"))),
    Row([("Equal", ["x", "y"], ["m"], {}), ("Cast", ["m"], ["out"], {"to": 1})], {"x": ["N", 4], "y": ["N", 4]},
        integers=["x", "y"]),
    Row([("Abs", ["x"], ["a"], {}), ("Sqrt", ["a"], ["s"], {}), ("Reciprocal", ["s"], ["r"], {}), ("Log", ["r"], ["out"], {})],
        {"x": ["N", 4]}),
    Row([("Log", ["x"], ["a"], {}), ("IsNaN", ["a"], ["out"], {})], {"x": ["N", 4]}),
    Row([("Abs", ["x"], ["a"], {}), ("ReduceL1", ["a"], ["b"], {"axes": [1]}), ("ReduceLogSum", ["b"], ["out"], {"axes": [2]})],
        {"x": ["N", 4, 3]}),
]  # fmt: skip

CONTROL = [
    Row([("If", ["c"], ["out"], {"then_branch": body([("Relu", ["x"], ["y"], {})], ["y"]),
                                 "else_branch": body([("Neg", ["x"], ["y"], {})], ["y"])})],
        {"x": ["N", 5]}, {"c": np.asarray(True)}),
    Row([("Loop", ["n", "c", "x"], ["out"], {"body": body(
            [("MatMul", ["v", "w"], ["u"], {}), ("Relu", ["u"], ["t"], {}), ("Identity", ["go"], ["on"], {})],
            ["on", "t"], ["i", "go", "v"])})],
        {"x": ["N", 5]}, {"n": ints(3).reshape(()), "c": np.asarray(True), "w": (5, 5)}),
]  # fmt: skip

ROWS = [*CONTROL, *LOGIC, *WINDOWS, *ACTIVATIONS, *REDUCTIONS, *SHAPING, *PAIRS, *DENSE, *RECURRENT]
