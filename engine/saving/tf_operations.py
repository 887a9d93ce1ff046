"""Functions of TensorFlow between layers (TFOpLambda, SlicingOpLambda of Keras 2.4 to 2.15) as operations of Keras 3.

`x + y` of a Keras 2 model is a layer "TFOpLambda" whose config names the function and whose call has its arguments:
tensors as [layer, call, output], the first one perhaps a constant. Before Keras 2.4 it was a "TensorFlowOpLayer", which
`tf_nodes` reads as the call of a function too. Each becomes an entry of the kind that Keras 3
writes, once, before any layer is made; functions that Keras 3 has no single operation for become two.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from typing import Any

from engine.core.errors import FileFormatError, quote_list
from engine.layers.operation_table import keras_module
from engine.saving import tf_nodes

KINDS = ("TFOpLambda", "SlicingOpLambda", tf_nodes.KIND)
CONSTANT = "_CONSTANT_VALUE"
NAMES_OF_ARRAYS = {bool: "bool", int: "int32", float: "float32"}

Arguments = dict[str, Any]
# What a function becomes: (operation, its tensors and constants, its settings), one after the other.
Steps = list[tuple[str, list[Any], dict[str, Any]]]
Rule = Callable[[Arguments], Steps]
PREVIOUS = object()  # in a step: what the step before gave


def translated(layers: list[Any]) -> list[Any]:
    """The entries of a network's config with functions of TensorFlow as operations, but for those that compute sizes or
    use them: `tf_sizes` reads these when the tensors are there. The argument is not changed.

    Raises:
        FileFormatError: a function is not known, or has arguments that are not supported.
    """
    if not any(isinstance(entry, Mapping) and entry.get("class_name") in KINDS for entry in layers):
        return layers
    from engine.saving import tf_sizes

    later = tf_sizes.depending(layers)
    made: list[Any] = []
    for entry in layers:
        known = isinstance(entry, Mapping) and entry.get("class_name") in KINDS and str(entry.get("name")) not in later
        made += entries(entry, {}) if known else [entry]
    return made


# By names of entries that compute sizes: a number, or the list that is a shape; see `tf_sizes`.
Sizes = Mapping[str, Any]


def is_tensor(value: Any) -> bool:
    """Whether part of a call is the place of a tensor: [layer, call, output]."""
    return (
        isinstance(value, (list, tuple))
        and len(value) in (3, 4)
        and isinstance(value[0], str)
        and isinstance(value[1], int)
        and isinstance(value[2], int)
        and value[0] != CONSTANT
    )


def places(node: Any) -> list[Any]:
    """Places of the tensors that are a call's first argument, in order."""
    return [node] if is_tensor(node) else [one for one in node if is_tensor(one)]


def entries(entry: Mapping[str, Any], sizes: Sizes, shape_of: Any = None) -> list[dict[str, Any]]:
    """The operations that stand for a function of TensorFlow.

    Args:
        sizes: the sizes that its arguments name.
        shape_of: the shape of the tensor at a place, where these are told.

    Raises:
        FileFormatError: the function is not known, or has arguments that are not supported.
    """
    from engine.saving import tf_sizes

    config, name = entry.get("config") or {}, str(entry.get("name") or (entry.get("config") or {}).get("name"))
    where = f"layer '{name}'"
    raw = entry["class_name"] == tf_nodes.KIND
    try:
        function = tf_nodes.operation_of(config) if raw else str(config.get("function", ""))
    except FileFormatError as error:
        raise error.located(where) from None
    known = tf_nodes.OPERATIONS if raw else FUNCTIONS
    shown = f"the operation {function} of TensorFlow" if raw else f"the function tf.{function}"
    sliced = entry["class_name"] == "SlicingOpLambda"
    if not sliced and function not in known:
        near = difflib.get_close_matches(function, known, 3, 0.5)
        raise FileFormatError(f"{shown} is not known", where=where, code="unknown_operation",
                              expected=quote_list(near) if near else f"one of {len(known)} that are",
                              mend="put a layer in its place before saving")  # fmt: skip
    nodes: list[list[Any]] = []
    steps: Steps = []
    for node in entry.get("inbound_nodes") or []:
        try:
            if raw:
                called, arguments = tf_nodes.function_of(config, [value_of(one, sizes) for one in places(node)])
            else:
                called, arguments = "getitem" if sliced else function, arguments_of(node, sizes)
            if sizes and FUNCTIONS[called] is _reshape:
                place = arguments["first"]["config"]["keras_history"]
                arguments["shape"] = tf_sizes.solved(list(arguments["shape"]), shape_of(place))
            elif sizes and tf_sizes.any_unknown(arguments):
                raise ValueError("the number of samples, which only the data tell")
            steps = FUNCTIONS[called](arguments)
        except FileFormatError as error:
            raise error.located(where) from None
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise FileFormatError(f"{shown} has arguments that are not supported", where=where,
                                  got=f"{type(error).__name__}: {error}"[:160], code="operation") from None  # fmt: skip
        nodes.append([arguments for _, arguments, _ in steps])
    names = [f"{name}_before{'_' * at}" for at in range(len(steps) - 1)] + [name]
    return [
        {
            "class_name": operation, "module": keras_module(operation), "name": names[at],
            "config": {"name": names[at], **settings},
            "inbound_nodes": [_call(node[at], names[at - 1], number) for number, node in enumerate(nodes)],
        }
        for at, (operation, _, settings) in enumerate(steps)
    ]  # fmt: skip


def _call(arguments: list[Any], before: str, number: int) -> dict[str, Any]:
    return {"args": [_tensor([before, number, 0]) if one is PREVIOUS else one for one in arguments], "kwargs": {}}


def _tensor(place: Any) -> dict[str, Any]:
    # Keras 2 counts a nested model's own making as its call 0; a reader has to know that this place is so counted.
    return {"class_name": "__keras_tensor__", "config": {"keras_history": list(place[:3]), "keras_2": True}}


def arguments_of(node: Any, sizes: Sizes) -> Arguments:
    """A call by names: "first" is what came before the names."""
    single = is_tensor(node) or (isinstance(node, list) and node and node[0] == CONSTANT)
    places = [node] if single else node
    options: dict[str, Any] = {}
    for place in places:
        options |= place[3] if len(place) > 3 and isinstance(place[3], Mapping) else {}
    found: Arguments = {key: value_of(value, sizes) for key, value in options.items() if key != "name" or value is None}
    found.pop("name", None)

    def given(place: Any) -> Any:
        if isinstance(place[0], (list, tuple)):
            return [given(one) for one in place]
        return value_of(place[2] if place[0] == CONSTANT else place[:3], sizes)

    values = [given(place) for place in places]
    found["first"] = values[0] if single else values
    return found


def value_of(value: Any, sizes: Sizes) -> Any:
    """A tensor, a size that is told from the others (-1), an array of constants, or a plain value."""
    if is_tensor(value):
        return sizes[value[0]] if value[0] in sizes else _tensor(value)
    if isinstance(value, Mapping):
        return {key: value_of(one, sizes) for key, one in value.items()}
    return [value_of(one, sizes) for one in value] if isinstance(value, (list, tuple)) else value


def _operand(value: Any) -> Any:
    """Something to compute with: lists of numbers are arrays."""
    if not isinstance(value, list):
        return value
    kinds: set[Any] = set()
    stack: list[Any] = [value]
    while stack:
        here = stack.pop()
        if isinstance(here, list):
            stack += here
        else:
            kinds.add(type(here))
    if not kinds <= set(NAMES_OF_ARRAYS):
        raise TypeError("an array of other things than numbers")
    dtype = "float32" if float in kinds else "int32" if int in kinds else "bool"
    return {"class_name": "__numpy__", "config": {"value": value, "dtype": dtype}}


# --- rules -----------------------------------------------------------------------------------------------------------


def _pair(operation: str) -> Rule:
    return lambda a: [(operation, [_operand(a["first"]), _operand(a["y"])], {})]


def _one(operation: str, **settings: tuple[str, Any]) -> Rule:
    """An operation on one tensor; settings by Keras 3's names: (TensorFlow's name, what it is by default)."""

    def rule(a: Arguments) -> Steps:
        known = {"first", *(name for name, _ in settings.values())}
        odd = [key for key, value in a.items() if key not in known and value not in (None, False)]
        if odd:
            raise ValueError(f"{odd[0]}={a[odd[0]]!r}")
        found = {ours: a.get(theirs, default) for ours, (theirs, default) in settings.items()}
        return [(operation, [a["first"]], {key: default if value is None else value for (key, value), (_, default)
                                           in zip(found.items(), settings.values(), strict=True)})]  # fmt: skip

    return rule


def _reduce(operation: str) -> Rule:
    def rule(a: Arguments) -> Steps:
        axis = a.get("axis", a.get("reduction_indices"))
        keep = a.get("keepdims", a.get("keep_dims"))
        return [(operation, [a["first"]], {"axis": axis, "keepdims": bool(keep)})]

    return rule


def _reshape(a: Arguments) -> Steps:
    shape = list(a["shape"])
    if shape.count(-1) > 1:
        raise ValueError("several sizes that are not known")
    return [("Reshape", [a["first"]], {"newshape": shape})]


def _squeeze(a: Arguments) -> Steps:
    axis = a.get("axis", a.get("squeeze_dims"))
    return [("Squeeze", [a["first"]], {"axis": axis if axis != [] else None})]


def _split(a: Arguments) -> Steps:
    parts = a["num_or_size_splits"]
    if isinstance(parts, list):
        total = 0
        ends = [total := total + part for part in parts]
        parts = ends[:-1]
    return [("Split", [a["first"]], {"indices_or_sections": parts, "axis": a.get("axis", 0)})]


def _matmul(a: Arguments) -> Steps:
    if any(a.get(key) for key in ("adjoint_a", "adjoint_b", "a_is_sparse", "b_is_sparse")):
        raise ValueError("adjoint or sparse matrices")
    turn_a, turn_b = bool(a.get("transpose_a")), bool(a.get("transpose_b"))
    first, second = _operand(a["first"]), _operand(a["b"])
    if turn_a and turn_b:
        raise ValueError("both matrices transposed")
    swap = {"axis1": -1, "axis2": -2}
    if turn_a:
        return [("Swapaxes", [first], swap), ("Matmul", [PREVIOUS, second], {})]
    if turn_b:
        return [("Swapaxes", [second], swap), ("Matmul", [first, PREVIOUS], {})]
    return [("Matmul", [first, second], {})]


def _where(a: Arguments) -> Steps:
    return [("Where", [_operand(a["first"]), _operand(a["x"]), _operand(a["y"])], {})]


def _clip(a: Arguments) -> Steps:
    return [("Clip", [a["first"]], {"x_min": a["clip_value_min"], "x_max": a["clip_value_max"]})]


def _pad(a: Arguments) -> Steps:
    if a.get("constant_values") not in (None, 0, 0.0):
        raise ValueError("constant_values")
    mode = str(a.get("mode") or "CONSTANT").lower()
    return [("Pad", [a["first"]], {"pad_width": a["paddings"], "mode": mode})]


def _gather(a: Arguments) -> Steps:
    if a.get("batch_dims"):
        raise ValueError("batch_dims")
    axis = a.get("axis")
    return [("Take", [_operand(a["first"]), _operand(a["indices"])], {"axis": 0 if axis is None else axis})]


def _one_hot(a: Arguments) -> Steps:
    if a.get("on_value") not in (None, 1, 1.0) or a.get("off_value") not in (None, 0, 0.0):
        raise ValueError("on_value or off_value")
    axis = a.get("axis")
    return [("OneHot", [a.get("first", a.get("indices"))],
             {"num_classes": a["depth"], "axis": -1 if axis is None else axis, "dtype": a.get("dtype") or "float32"})]  # fmt: skip


def _slicing(a: Arguments) -> Steps:
    spec = a["slice_spec"]

    def part(one: Any) -> Any:
        if isinstance(one, Mapping) and set(one) == {"start", "stop", "step"}:
            return {"class_name": "__slice__", "config": dict(one)}
        if isinstance(one, Mapping) and one.get("class_name") not in ("__ellipsis__", None):
            raise ValueError("an index that is computed")
        return one if not isinstance(one, Mapping) else {"class_name": "__ellipsis__", "config": {}}

    return [("GetItem", [a["first"], [part(one) for one in spec] if isinstance(spec, list) else part(spec)], {})]


def _l2(a: Arguments) -> Steps:
    return [("Normalize", [a["first"]], {"axis": a.get("axis", -1), "order": 2, "epsilon": a.get("epsilon") or 1e-12})]


def _norm(a: Arguments) -> Steps:
    if a.get("ord") not in (None, "euclidean", 2):
        raise ValueError(f"ord={a['ord']!r}")
    axis, keep = a.get("axis"), bool(a.get("keepdims") or a.get("keep_dims"))
    return [
        ("Square", [a["first"]], {}),
        ("Sum", [PREVIOUS], {"axis": axis, "keepdims": keep}),
        ("Sqrt", [PREVIOUS], {}),
    ]


def _top_k(a: Arguments) -> Steps:
    return [("TopK", [a["first"]], {"k": a.get("k", 1), "sorted": a.get("sorted", True)})]


def _difference(a: Arguments) -> Steps:
    return [("Subtract", [_operand(a["first"]), _operand(a["y"])], {}), ("Square", [PREVIOUS], {})]


_PAIRS = {
    "add": "Add", "subtract": "Subtract", "multiply": "Multiply", "truediv": "Divide", "divide": "Divide",
    "floordiv": "FloorDivide", "floor_div": "FloorDivide", "floormod": "Mod", "mod": "Mod", "pow": "Power", "maximum": "Maximum",
    "minimum": "Minimum", "equal": "Equal", "not_equal": "NotEqual", "greater": "Greater",
    "greater_equal": "GreaterEqual", "less": "Less", "less_equal": "LessEqual", "logical_and": "LogicalAnd",
    "logical_or": "LogicalOr", "logical_xor": "LogicalXor", "atan2": "Arctan2",
}  # fmt: skip
_ALONE = {
    "negative": "Negative", "abs": "Abs", "exp": "Exp", "expm1": "Expm1", "log": "Log", "log1p": "Log1p",
    "sqrt": "Sqrt", "rsqrt": "Rsqrt", "square": "Square", "sign": "Sign", "floor": "Floor", "ceil": "Ceil",
    "round": "Round", "sin": "Sin", "cos": "Cos", "tan": "Tan", "sinh": "Sinh", "cosh": "Cosh", "tanh": "Tanh",
    "asin": "Arcsin", "acos": "Arccos", "atan": "Arctan", "atanh": "Arctanh", "sigmoid": "Sigmoid", "erf": "Erf",
    "reciprocal": "Reciprocal", "softplus": "Softplus", "softsign": "Softsign", "logical_not": "LogicalNot",
    "is_nan": "Isnan", "is_inf": "Isinf", "is_finite": "Isfinite", "log_sigmoid": "LogSigmoid", "relu": "Relu",
    "relu6": "Relu6", "selu": "Selu", "silu": "Silu", "swish": "Silu", "elu": "Elu", "stop_gradient": "StopGradient",
    "zeros_like": "ZerosLike", "zeros_like_v2": "ZerosLike", "ones_like": "OnesLike", "ones_like_v2": "OnesLike",
}  # fmt: skip
_REDUCTIONS = {"mean": "Mean", "sum": "Sum", "max": "Max", "min": "Min", "prod": "Prod", "any": "Any", "all": "All",
               "std": "Std", "variance": "Var", "logsumexp": "Logsumexp"}  # fmt: skip
_OTHERS: dict[str, Rule] = {
    "concat": lambda a: [("Concatenate", [a["first"]], {"axis": a["axis"]})],
    "stack": lambda a: [("Stack", [a["first"]], {"axis": a.get("axis", 0)})],
    "transpose": _one("Transpose", axes=("perm", None)), "reshape": _reshape, "squeeze": _squeeze, "split": _split,
    "expand_dims": lambda a: [("ExpandDims", [a["first"]], {"axis": a.get("axis", a.get("dim"))})],
    "expand_dims_v2": lambda a: [("ExpandDims", [a["first"]], {"axis": a["axis"]})],
    "cast": _one("Cast", dtype=("dtype", "float32")), "where": _where, "where_v2": _where, "matmul": _matmul,
    "clip_by_value": _clip, "pad": _pad, "gather": _gather, "gather_v2": _gather, "one_hot": _one_hot,
    "identity": lambda a: [("Add", [a["first"], 0], {})], "reverse": _one("Flip", axis=("axis", None)),
    "roll": _one("Roll", shift=("shift", 0), axis=("axis", None)), "tile": _one("Tile", repeats=("multiples", None)),
    "argmax": lambda a: [("Argmax", [a["first"]], {"axis": a.get("axis") or 0})],
    "softmax": _one("Softmax", axis=("axis", -1)), "log_softmax": _one("LogSoftmax", axis=("axis", -1)),
    "gelu": _one("Gelu", approximate=("approximate", False)), "cumsum": _one("Cumsum", axis=("axis", 0)),
    "leaky_relu": _one("LeakyRelu", negative_slope=("alpha", 0.2)), "l2_normalize": _l2, "squared_difference": _difference,
    "getitem": _slicing, "norm": _norm, "norm_v2": _norm, "top_k": _top_k,
    "einsum": lambda a: [("Einsum", a["first"], {"subscripts": a["equation"]})],
}  # fmt: skip
# Where TensorFlow has functions, and which of them exist there is of no matter: the last part of a name says it.
_PLACES = (
    "",
    "math.",
    "nn.",
    "linalg.",
    "compat.v1.",
    "compat.v1.math.",
    "__operators__.",
    "compat.v1.nn.",
    "keras.activations.",
)
_BY_NAME: dict[str, Rule] = {
    **{name: _pair(kind) for name, kind in _PAIRS.items()}, **{name: _one(kind) for name, kind in _ALONE.items()},
    **{f"reduce_{name}": _reduce(kind) for name, kind in _REDUCTIONS.items()}, **_OTHERS, "eq": _pair("Equal"),
    "ne": _pair("NotEqual"),
}  # fmt: skip
FUNCTIONS: dict[str, Rule] = {f"{place}{name}": rule for place in _PLACES for name, rule in _BY_NAME.items()}
