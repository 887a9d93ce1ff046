"""Sizes that a Keras 2 model computes with (`tf.shape(x)[1] * 2`), told while it is put together.

They are numbers as soon as the tensor they are taken of is there, so entries that compute or use them wait until then:
`rebuild` asks `entries` for them. The number of samples, and any other size that is free, is `Unknown`: a shape to be
given to a tensor may have one of these, which follows from the others; nothing else can use it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from engine.core.errors import FileFormatError
from engine.models import rebuild
from engine.saving import tf_nodes, tf_operations
from engine.saving.tf_operations import KINDS, Arguments, is_tensor, places

SHAPES = ("shape", "shape_v2", "Shape")  # functions that give the shape of a tensor
ShapeOf = Callable[[Any], "tuple[int | None, ...]"]


class Unknown(int):
    """A size that only the data tell: -1, as shapes note it.

    Attributes:
        samples: whether it is the number of samples itself, and not something computed of it.
    """

    samples: bool

    def __new__(cls, samples: bool = False) -> Unknown:
        made = super().__new__(cls, -1)
        made.samples = samples
        return made


def depending(layers: list[Any]) -> set[str]:
    """Names of the entries that compute sizes, or use them."""
    taken: dict[str, set[str]] = {}
    sizes: set[str] = set()
    for entry in layers:
        if isinstance(entry, Mapping) and entry.get("class_name") in KINDS:
            try:
                of_shape = _short(entry) in SHAPES
            except FileFormatError:  # which is said where the node is read
                continue
            name = str(entry.get("name"))
            taken[name] = {str(place[0]) for place in all_places(entry)}
            sizes |= {name} if of_shape else set()
    before = -1
    while before != len(sizes):
        before = len(sizes)
        sizes |= {name for name, given in taken.items() if given and given <= sizes}
    return sizes | {name for name, given in taken.items() if given & sizes}


def all_places(entry: Mapping[str, Any]) -> list[Any]:
    """The places of all tensors that an entry's calls take."""
    found, stack = [], list(entry.get("inbound_nodes") or [])
    while stack:
        here = stack.pop()
        if is_tensor(here):
            found.append(here[:3])
            stack += here[3:]
        elif isinstance(here, Mapping):
            stack += here.values()
        elif isinstance(here, (list, tuple)):
            stack += here
    return found


def entries(entry: Mapping[str, Any], sizes: dict[str, Any], shape_of: ShapeOf) -> list[dict[str, Any]]:
    """What stands for an entry whose tensors are all there: operations, or nothing where it is a size.

    Args:
        sizes: those told so far, by the names of their entries; a new one is added.
        shape_of: the shape of the tensor at a place, None for sizes that are free.

    Raises:
        FileFormatError: the number of samples is used for something else than a shape.
    """
    name = str(entry.get("name"))
    function = _short(entry)
    taken = all_places(entry)
    if function not in SHAPES and not all(place[0] in sizes for place in taken):
        return tf_operations.entries(entry, sizes, shape_of)
    nodes = entry.get("inbound_nodes") or []
    try:
        if len(nodes) != 1:
            raise ValueError("several calls")
        if function in SHAPES:
            shape = shape_of(taken[0])
            sizes[name] = [Unknown(axis == 0) if size is None else size for axis, size in enumerate(shape)]
        else:
            called, arguments = _call(entry, nodes[0], sizes)
            sizes[name] = COMPUTED[called.rsplit(".", 1)[-1]](arguments)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, ZeroDivisionError) as error:
        raise FileFormatError(f"a size is computed by tf.{function}, which is not supported", where=f"layer '{name}'",
                              got=f"{type(error).__name__}: {error}"[:160], expected=", ".join(COMPUTED),
                              mend="write the size as a number before saving", code="operation") from None  # fmt: skip
    return []


def _call(entry: Mapping[str, Any], node: Any, sizes: Mapping[str, Any]) -> tuple[str, Arguments]:
    if entry["class_name"] == tf_nodes.KIND:
        given = [tf_operations.value_of(one, sizes) for one in places(node)]
        return tf_nodes.function_of(entry["config"], given)
    return _function(entry), tf_operations.arguments_of(node, sizes)


def _function(entry: Mapping[str, Any]) -> str:
    config = entry.get("config") or {}
    if entry["class_name"] == tf_nodes.KIND:
        return tf_nodes.operation_of(config)
    return str(config.get("function", "") or ("getitem" if entry["class_name"] == "SlicingOpLambda" else ""))


def _short(entry: Mapping[str, Any]) -> str:
    """The last part of a function's name: wherever TensorFlow has it, it computes the same."""
    return _function(entry).rsplit(".", 1)[-1]


def any_unknown(value: Any) -> bool:
    """Whether a free size is anywhere in a call's arguments."""
    stack = [value]
    while stack:
        here = stack.pop()
        if isinstance(here, Unknown):
            return True
        stack += here.values() if isinstance(here, Mapping) else here if isinstance(here, (list, tuple)) else ()
    return False


def solved(shape: list[Any], given: tuple[int | None, ...]) -> list[int]:
    """A shape for a tensor of a given shape, with one size left open at most.

    Raises:
        ValueError: more than one follows from the data only.
    """
    open_sizes = [at for at, size in enumerate(shape) if size == -1]
    first = shape[0] if shape else 0
    if len(open_sizes) == 2 and isinstance(first, Unknown) and first.samples and None not in given[1:]:
        # The samples stay what they are, so that the other one follows from their own sizes.
        rest = math.prod(int(size) for at, size in enumerate(shape) if at not in open_sizes)
        whole = math.prod(int(size) for size in given[1:] if size is not None)
        if rest and whole % rest == 0:
            shape = [whole // rest if at == open_sizes[1] else size for at, size in enumerate(shape)]
            open_sizes = open_sizes[:1]
    if len(open_sizes) > 1:
        raise ValueError("several sizes that are not known")
    return [int(size) for size in shape]


# --- what sizes are computed by --------------------------------------------------------------------------------------


def _item(a: Arguments) -> Any:
    spec = a["slice_spec"]
    spec = spec[0] if isinstance(spec, list) and len(spec) == 1 else spec
    if isinstance(spec, Mapping):
        spec = spec.get("config", spec) if spec.get("class_name") == "__slice__" else spec
        return a["first"][slice(spec["start"], spec["stop"], spec["step"])]
    return a["first"][spec]


def _pair(function: Callable[[Any, Any], Any]) -> Callable[[Arguments], Any]:
    """A function of two numbers, or of lists of them, of which one may be a number."""

    def one(x: Any, y: Any) -> Any:
        return Unknown() if isinstance(x, Unknown) or isinstance(y, Unknown) else function(x, y)

    def rule(a: Arguments) -> Any:
        x, y = a["first"], a["y"]
        if isinstance(x, list) or isinstance(y, list):
            length = len(x) if isinstance(x, list) else len(y)
            left, right = (value if isinstance(value, list) else [value] * length for value in (x, y))
            return [one(*pair) for pair in zip(left, right, strict=True)]
        return one(x, y)

    return rule


def _cast(a: Arguments) -> Any:
    real = "float" in str(a.get("dtype") or "float32")

    def one(x: Any) -> Any:
        return x if isinstance(x, Unknown) else float(x) if real else int(x)

    return [one(x) for x in a["first"]] if isinstance(a["first"], list) else one(a["first"])


def _product(a: Arguments) -> Any:
    return Unknown() if any_unknown(a["first"]) else math.prod(a["first"])


def _joined(a: Arguments) -> list[Any]:
    return [size for part in a["first"] for size in (part if isinstance(part, list) else [part])]


_ADD, _SUBTRACT, _MULTIPLY = _pair(lambda x, y: x + y), _pair(lambda x, y: x - y), _pair(lambda x, y: x * y)
_WHOLE, _DIVIDE = _pair(lambda x, y: x // y), _pair(lambda x, y: x / y)
COMPUTED: dict[str, Callable[[Arguments], Any]] = {
    "getitem": _item, "add": _ADD, "subtract": _SUBTRACT, "sub": _SUBTRACT, "multiply": _MULTIPLY, "mul": _MULTIPLY,
    "floordiv": _WHOLE, "floor_div": _WHOLE, "truediv": _DIVIDE, "divide": _DIVIDE,
    "floormod": _pair(lambda x, y: x % y), "maximum": _pair(max), "minimum": _pair(min), "cast": _cast,
    "stack": lambda a: list(a["first"]), "concat": _joined, "reduce_prod": _product,
    "identity": lambda a: a["first"], "convert_to_tensor": lambda a: a["first"],
    "sqrt": lambda a: Unknown() if isinstance(a["first"], Unknown) else math.sqrt(a["first"]),
}  # fmt: skip


rebuild.LATER |= {kind: rebuild.Later(all_places, entries) for kind in KINDS}
