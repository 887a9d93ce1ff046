"""Expressions of ops as text: "x * sigmoid(x)". They are read as a tree and computed node by node; no Python is run."""

from __future__ import annotations

import ast
import functools
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine import activations, ops
from engine.core.errors import ParameterError
from engine.core.named import unknown

_OTHER_NAMES = {
    "abs": "absolute", "all": "reduce_all", "any": "reduce_any", "max": "reduce_max", "min": "reduce_min",
    "neg": "negate", "pow": "power", "sum": "reduce_sum", "var": "variance",
}  # fmt: skip
_BINARY: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: ops.add, ast.Sub: ops.subtract, ast.Mult: ops.multiply, ast.Div: ops.divide, ast.Pow: ops.power,
    ast.MatMult: ops.matmul,
}  # fmt: skip
_NUMBERS: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}  # fmt: skip
_COMPARE: dict[type, Callable[[Any, Any], Any]] = {
    ast.Lt: ops.less, ast.LtE: ops.less_equal, ast.Gt: ops.greater, ast.GtE: ops.greater_equal, ast.Eq: ops.equal,
    ast.NotEq: ops.not_equal,
}  # fmt: skip
_MODULES = ("ops", "K", "backend", "activations")
_NAMES = ("x", "inputs", "pi", *_MODULES)
# Too deep a tree would exhaust Python's stack.
_LONGEST = 2000


@functools.cache
def functions() -> Mapping[str, Callable[..., Any]]:
    """Every function that an expression may call, by name."""
    found = {
        name: value
        for name in ops.__all__
        if callable(value := getattr(ops, name)) and not isinstance(value, type) and hasattr(value, "__name__")
    }
    found |= {name: found[real] for name, real in _OTHER_NAMES.items()}
    return found | {name: activations.get(name) for name in activations.names()}


def check(text: str) -> None:
    """Whether a text is a function's name or an expression in `x`, as far as can be told without computing it.

    Raises:
        ParameterError: it is neither.
    """
    if text.isidentifier() and text != "x":
        if text not in functions():
            raise unknown("function", text, functions())
        return
    tree = _tree(text)
    called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            _called(node.func)
        elif isinstance(node, ast.Attribute) and node not in called:
            raise _wrong(f"'{node.attr}' of a tensor cannot be read", text)
        elif isinstance(node, ast.Name) and node.id not in _NAMES and node.id not in functions():
            raise _wrong(f"'{node.id}' is neither x nor a function", text)
        elif not isinstance(node, _ALLOWED):
            raise _wrong(f"an expression cannot hold {type(node).__name__.lower()}", text)


_ALLOWED = (
    ast.Expression, ast.BinOp, ast.UnaryOp, ast.Compare, ast.Call, ast.Name, ast.Load, ast.Constant, ast.Tuple, ast.List,
    ast.Subscript, ast.Slice, ast.Attribute, ast.keyword, ast.operator, ast.unaryop, ast.cmpop,
)  # fmt: skip


def _wrong(what: str, text: str) -> ParameterError:
    return ParameterError(what, field="function", expected="an expression of ops in x, such as 'x * sigmoid(x)'",
                          got=repr(text), mend="use x, numbers, + - * / ** @, indices and functions of engine.ops",
                          code="field")  # fmt: skip


@functools.lru_cache(maxsize=256)
def _tree(text: str) -> ast.Expression:
    if len(text) > _LONGEST:
        raise _wrong(f"an expression cannot be longer than {_LONGEST} characters", text[:40] + "…")
    try:
        return ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise _wrong("this is not an expression", text) from None


def _called(node: ast.expr) -> Callable[..., Any]:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    if isinstance(node, ast.Attribute) and not (isinstance(node.value, ast.Name) and node.value.id in _MODULES):
        raise _wrong(f"'{name}' is not a function of engine.ops", ast.unparse(node))
    if name not in functions():
        raise unknown("function", name, functions())
    return functions()[name]


def compute(text: str, inputs: Sequence[Any], arguments: Mapping[str, Any]) -> Any:
    """The value of a function's name or of an expression, for inputs: `x` is the only one, or the list of them."""
    x = inputs[0] if len(inputs) == 1 else list(inputs)
    if text.isidentifier() and text != "x":
        return functions()[text](x, **arguments)
    names = {"x": x, "inputs": x, "pi": 3.141592653589793, **arguments}
    return _value(_tree(text).body, names)


def _value(node: ast.expr | None, names: Mapping[str, Any]) -> Any:
    match node:
        case None:
            return None
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            if name in names:
                return names[name]
            raise _wrong(f"'{name}' has no value", name)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return [_value(part, names) for part in parts]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            value = _value(operand, names)
            return -value if isinstance(value, (int, float)) else ops.negate(value)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand, names)
        case ast.BinOp(left=left, op=kind, right=right) if type(kind) in _BINARY:
            a, b = _value(left, names), _value(right, names)
            plain = isinstance(a, (int, float)) and isinstance(b, (int, float)) and type(kind) in _NUMBERS
            return (_NUMBERS if plain else _BINARY)[type(kind)](a, b)
        case ast.Compare(left=left, ops=[kind], comparators=[right]) if type(kind) in _COMPARE:
            return _COMPARE[type(kind)](_value(left, names), _value(right, names))
        case ast.Subscript(value=value, slice=index):
            tensor, part = _value(value, names), _index(index, names)
            return tensor[part] if isinstance(tensor, list) else ops.indexed(tensor, part)
        case ast.Call(func=function, args=args, keywords=keywords):
            given = {keyword.arg: _value(keyword.value, names) for keyword in keywords if keyword.arg}
            return _called(function)(*(_value(arg, names) for arg in args), **given)
    raise _wrong("this cannot be computed", ast.unparse(node))


def _index(node: ast.expr, names: Mapping[str, Any]) -> Any:
    match node:
        case ast.Tuple(elts=parts):
            return tuple(_index(part, names) for part in parts)
        case ast.Slice(lower=lower, upper=upper, step=step):
            return slice(_value(lower, names), _value(upper, names), _value(step, names))
    return _value(node, names)
