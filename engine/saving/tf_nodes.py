"""Raw operations of TensorFlow between layers (TensorFlowOpLayer of TensorFlow 2.0 to 2.3), by the names of functions.

Such a layer holds a NodeDef, as JSON or as the bytes of a protocol buffer in a text, and the constants among its
inputs by their places. It becomes the call of a function that `tf_operations` knows: a name and its arguments.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.core.errors import FileFormatError
from engine.saving.onnx_import.protobuf import Field, Reader

KIND = "TensorFlowOpLayer"

Arguments = dict[str, Any]
# Arguments of a function: from a node's inputs (tensors and constants) and its attributes.
Rule = Callable[[Sequence[Any], Mapping[str, Any]], Arguments]

_SCHEMA = {
    "node": {1: Field("name", "text"), 2: Field("op", "text"), 3: Field("input", "text", True),
             5: Field("attr", "entry", True)},
    "entry": {1: Field("key", "text"), 2: Field("value", "value")},
    "value": {1: Field("list", "list"), 2: Field("s", "text"), 3: Field("i", "int"), 4: Field("f", "float"),
              5: Field("b", "int"), 6: Field("type", "int")},
    "list": {2: Field("s", "text", True), 3: Field("i", "int", True)},
}  # fmt: skip
_TYPES = {1: "float32", 2: "float64", 3: "int32", 4: "uint8", 6: "int8", 9: "int64", 10: "bool", 14: "bfloat16",
          19: "float16"}  # fmt: skip
_TYPE_NAMES = {"DT_FLOAT": "float32", "DT_DOUBLE": "float64", "DT_HALF": "float16", "DT_BFLOAT16": "bfloat16"}


def function_of(config: Mapping[str, Any], inputs: Sequence[Any]) -> tuple[str, Arguments]:
    """A node as the call of a function.

    Args:
        config: the layer's: node_def, constants.
        inputs: what comes from other layers, in order.

    Returns:
        The function's name and its arguments.

    Raises:
        FileFormatError: the node is damaged.
        KeyError: its operation is not known (the error's value is its name).
        ValueError, TypeError, IndexError: its constants or attributes are not supported.
    """
    node = _node(config.get("node_def"))
    given = list(inputs)
    for place, value in sorted((int(key), value) for key, value in (config.get("constants") or {}).items()):
        given.insert(place, _constant(value))
    name, rule = OPERATIONS[node["op"]]
    return name, rule(given, node["attr"])


def operation_of(config: Mapping[str, Any]) -> str:
    """The name of a node's operation: AddV2, Shape, …."""
    return str(_node(config.get("node_def"))["op"])


def _node(data: Any) -> dict[str, Any]:
    """Operation and attributes: numbers, texts, lists of them."""
    if isinstance(data, str):
        try:
            raw = Reader(data.encode("utf8", "surrogateescape"), _SCHEMA).message("node")
        except (FileFormatError, UnicodeEncodeError):
            raise _damaged("a text that is no node") from None
        return {
            "op": raw.get("op", ""),
            "attr": {one.get("key", ""): _plain(one.get("value", {})) for one in raw["attr"]},
        }
    if not isinstance(data, Mapping) or not isinstance(data.get("op"), str):
        raise _damaged(type(data).__name__)
    attributes = data.get("attr") or {}
    if not isinstance(attributes, Mapping):
        raise _damaged("attributes that are no table")
    try:
        return {"op": data["op"], "attr": {key: _plain(_of_json(value)) for key, value in attributes.items()}}
    except (TypeError, ValueError, AttributeError):
        raise _damaged("attributes that hold something else") from None


def _of_json(value: Any) -> Any:
    """A value of JSON as that of bytes: its texts ("s") stand there in base 64."""
    if isinstance(value, Mapping) and "s" in value:
        return {"s": base64.b64decode(value["s"], validate=True).decode("utf8", "replace")}
    return value


def _damaged(got: str) -> FileFormatError:
    return FileFormatError("its node_def is damaged", expected="an operation of TensorFlow", got=got, code="operation")


def _plain(value: Any) -> Any:
    """The one thing that an attribute holds. JSON has whole numbers as texts, and leaves out what is 0 or false."""
    if not isinstance(value, Mapping):
        return None
    if "list" in value:
        return [int(one) for one in (value["list"] or {}).get("i", ())]
    if "i" in value:
        return int(value["i"])
    if "type" in value:
        kind = value["type"]
        return _TYPES.get(kind) if isinstance(kind, int) else _TYPE_NAMES.get(kind, str(kind).lower()[3:])
    if "b" in value:
        return bool(value["b"])
    if "f" in value:
        return float(value["f"])
    return value.get("s")


def _constant(value: Any) -> Any:
    if isinstance(value, Mapping):  # an array as later writers have it
        value = value["config"]["value"]
    return value


def _ints(value: Any) -> list[int]:
    # A size that is not known yet stays what it is (`tf_sizes.Unknown`).
    return [
        one if isinstance(one, int) else int(one) for one in (value if isinstance(value, (list, tuple)) else [value])
    ]


def _axes(value: Any) -> Any:
    return [int(one) for one in value] if isinstance(value, list) else int(value)


# --- rules -----------------------------------------------------------------------------------------------------------


def _alone(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {"first": x[0]}


def _pair(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {"first": x[0], "y": x[1]}


def _reduce(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {"first": x[0], "axis": _axes(x[1]), "keepdims": bool(attr.get("keep_dims"))}


def _matmul(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    turned = {
        ours: bool(attr.get(theirs) or attr.get(batched))
        for ours, theirs, batched in (("transpose_a", "transpose_a", "adj_x"), ("transpose_b", "transpose_b", "adj_y"))
    }
    return {"first": x[0], "b": x[1], **turned}


def _strided_slice(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    begin, end, step = (_ints(one) for one in x[1:4])
    masks = {
        name: int(attr.get(f"{name}_mask") or 0) for name in ("begin", "end", "ellipsis", "new_axis", "shrink_axis")
    }

    def part(place: int) -> Any:
        bit = 1 << place
        if masks["ellipsis"] & bit:
            return {"class_name": "__ellipsis__", "config": {}}
        if masks["new_axis"] & bit:
            return None
        if masks["shrink_axis"] & bit:
            return begin[place]
        return {
            "start": None if masks["begin"] & bit else begin[place],
            "stop": None if masks["end"] & bit else end[place],
            "step": step[place],
        }

    return {"first": x[0], "slice_spec": [part(place) for place in range(len(begin))]}


def _pad(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    value = x[2] if len(x) > 2 else 0
    return {"first": x[0], "paddings": x[1], "constant_values": value, "mode": attr.get("mode")}


def _split(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {"first": x[1], "num_or_size_splits": int(attr["num_split"]), "axis": int(x[0])}


def _one_hot(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {"first": x[0], "depth": int(x[1]), "on_value": x[2], "off_value": x[3],
            "axis": -1 if attr.get("axis") is None else attr["axis"], "dtype": attr.get("T")}  # fmt: skip


def _gather(x: Sequence[Any], attr: Mapping[str, Any]) -> Arguments:
    return {
        "first": x[0],
        "indices": x[1],
        "axis": int(x[2]) if len(x) > 2 else 0,
        "batch_dims": attr.get("batch_dims"),
    }


# Operation: (the function of `tf_operations`, its arguments).
OPERATIONS: dict[str, tuple[str, Rule]] = {
    **{kind: (name, _pair) for kind, name in {
        "Add": "add", "AddV2": "add", "BiasAdd": "add", "Sub": "subtract", "Mul": "multiply", "RealDiv": "truediv",
        "Div": "truediv", "FloorDiv": "floordiv", "FloorMod": "floormod", "Pow": "pow", "Maximum": "maximum",
        "Minimum": "minimum", "Greater": "greater", "GreaterEqual": "greater_equal", "Less": "less",
        "LessEqual": "less_equal", "Equal": "equal", "NotEqual": "not_equal", "LogicalAnd": "logical_and",
        "LogicalOr": "logical_or", "Atan2": "atan2", "SquaredDifference": "squared_difference"}.items()},
    **{kind: (name, _alone) for kind, name in {
        "Neg": "negative", "Abs": "abs", "Exp": "exp", "Expm1": "expm1", "Log": "log", "Log1p": "log1p", "Sqrt": "sqrt",
        "Rsqrt": "rsqrt", "Square": "square", "Sign": "sign", "Floor": "floor", "Ceil": "ceil", "Round": "round",
        "Sin": "sin", "Cos": "cos", "Tan": "tan", "Sinh": "sinh", "Cosh": "cosh", "Tanh": "tanh", "Asin": "asin",
        "Acos": "acos", "Atan": "atan", "Atanh": "atanh", "Sigmoid": "sigmoid", "Erf": "erf", "Inv": "reciprocal",
        "Reciprocal": "reciprocal", "Softplus": "softplus", "Softsign": "softsign", "LogicalNot": "logical_not",
        "IsNan": "is_nan", "IsInf": "is_inf", "IsFinite": "is_finite", "Relu": "relu", "Relu6": "relu6", "Elu": "elu",
        "Selu": "selu", "Softmax": "softmax", "LogSoftmax": "log_softmax", "Identity": "identity",
        "StopGradient": "stop_gradient", "ZerosLike": "zeros_like", "OnesLike": "ones_like"}.items()},
    **{kind: (f"reduce_{kind.lower()}", _reduce) for kind in ("Mean", "Sum", "Max", "Min", "Prod", "Any", "All")},
    "LeakyRelu": ("leaky_relu", lambda x, attr: {"first": x[0], "alpha": attr.get("alpha", 0.2)}),
    "Reshape": ("reshape", lambda x, attr: {"first": x[0], "shape": _ints(x[1])}),
    "Transpose": ("transpose", lambda x, attr: {"first": x[0], "perm": _ints(x[1])}),
    "ExpandDims": ("expand_dims", lambda x, attr: {"first": x[0], "axis": int(_ints(x[1])[0])}),
    "Squeeze": ("squeeze", lambda x, attr: {"first": x[0], "axis": attr.get("squeeze_dims") or []}),
    "ConcatV2": ("concat", lambda x, attr: {"first": list(x[:-1]), "axis": int(x[-1])}),
    "Pack": ("stack", lambda x, attr: {"first": list(x), "axis": attr.get("axis") or 0}),
    "Cast": ("cast", lambda x, attr: {"first": x[0], "dtype": attr["DstT"]}),
    "MatMul": ("matmul", _matmul), "BatchMatMul": ("matmul", _matmul), "BatchMatMulV2": ("matmul", _matmul),
    "StridedSlice": ("getitem", _strided_slice),
    "Pad": ("pad", _pad), "PadV2": ("pad", _pad), "MirrorPad": ("pad", _pad),
    "Gather": ("gather", _gather), "GatherV2": ("gather", _gather), "OneHot": ("one_hot", _one_hot),
    "Split": ("split", _split),
    "SplitV": ("split", lambda x, attr: {"first": x[0], "num_or_size_splits": _ints(x[1]), "axis": int(x[2])}),
    "Tile": ("tile", lambda x, attr: {"first": x[0], "multiples": _ints(x[1])}),
    "ReverseV2": ("reverse", lambda x, attr: {"first": x[0], "axis": _axes(x[1])}),
    "Roll": ("roll", lambda x, attr: {"first": x[0], "shift": _axes(x[1]), "axis": _axes(x[2])}),
    "ArgMax": ("argmax", lambda x, attr: {"first": x[0], "axis": int(x[1])}),
    "Cumsum": ("cumsum", lambda x, attr: {"first": x[0], "axis": int(x[1]), "exclusive": attr.get("exclusive"),
                                          "reverse": attr.get("reverse")}),
    "Select": ("where", lambda x, attr: {"first": x[0], "x": x[1], "y": x[2]}),
    "SelectV2": ("where", lambda x, attr: {"first": x[0], "x": x[1], "y": x[2]}),
    "ClipByValue": ("clip_by_value", lambda x, attr: {"first": x[0], "clip_value_min": x[1], "clip_value_max": x[2]}),
    "Einsum": ("einsum", lambda x, attr: {"first": list(x), "equation": attr["equation"]}),
}  # fmt: skip
