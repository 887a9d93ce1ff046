"""Reads Keras code statement by statement; what it draws is put together by `drawing`."""

from __future__ import annotations

import ast
import difflib
import textwrap
from collections.abc import Sequence
from typing import Any

from app.document.catalogue import Catalogue, default_catalogue
from app.document.errors import DocumentError
from app.document.fragment import Fragment
from app.document.keras_code.drawing import drawn
from app.document.keras_code.layers import LayerMaker
from app.document.keras_code.literals import NoLiteral, joined
from app.document.keras_code.things import (
    MERGES,
    PASSED_BY,
    SIGNS,
    Block,
    Chain,
    Layer,
    NotUnderstood,
    Tensor,
    Unknown,
)

LARGEST = 2**20
_MOST_STATEMENTS = 20_000
_STATES = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1}


def fragment_of_code(source: str, catalogue: Catalogue | None = None) -> Fragment:
    """The blocks that Keras code draws, laid out. Raises DocumentError with the line that is not understood."""
    if len(source) > LARGEST:
        raise DocumentError("The pasted code is too long to be a network.")
    source = textwrap.dedent(source)
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        where = f"line {line}: {error.msg}" if isinstance(error, SyntaxError) else str(error)
        raise DocumentError(f"The pasted text is not Python code ({where}).", mend="copy whole statements") from None
    reader = _Reader(source, catalogue or default_catalogue())
    reader.run(tree.body)
    if not reader.blocks and not reader.chains:
        reader.run_functions(tree.body)
    return drawn(reader.finished(), catalogue or default_catalogue())


class _Reader:
    def __init__(self, source: str, catalogue: Catalogue) -> None:
        self.source = source
        self.names: dict[str, Any] = {}
        self.aliases: dict[str, str] = {}
        self.blocks: list[Block] = []
        self.chains: list[Chain] = []
        self.layers = LayerMaker(catalogue, self)
        self._statements = 0

    def fail(self, node: ast.AST, reason: str, expected: str = "", mend: str = "") -> NotUnderstood:
        return NotUnderstood(node, reason, self.source, expected, mend)

    # ---- statements

    def run(self, body: Sequence[ast.stmt]) -> None:
        for statement in body:
            self._statements += 1
            if self._statements > _MOST_STATEMENTS:
                raise self.fail(statement, "the code goes round too often")
            self._statement(statement)

    def run_functions(self, body: Sequence[ast.stmt]) -> None:
        """The network may be made in a function: that which is written last."""
        functions = [one for one in body if isinstance(one, ast.FunctionDef)]
        for function in functions[-1:]:
            given = function.args.args
            for name, default in zip(
                given[len(given) - len(function.args.defaults) :], function.args.defaults, strict=True
            ):
                self.names[name.arg] = self.value(default)
            self.run(function.body)

    def _statement(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Import() | ast.FunctionDef() | ast.ClassDef() | ast.Pass() | ast.Assert() | ast.Delete():
                pass
            case ast.ImportFrom(names=names):
                self.aliases.update({one.asname: one.name for one in names if one.asname})
            case ast.Assign(targets=targets, value=expression):
                value = self.value(expression)
                for target in targets:
                    self._assign(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as expression):
                self._assign(target, self.value(expression))
            case ast.AugAssign(target=ast.Name(id=name) as target, op=sign, value=expression):
                self.names[name] = self._joined(target, sign, self.names.get(name), self.value(expression))
            case ast.Expr(value=ast.Constant()):
                pass
            case ast.Expr(value=expression):
                self.value(expression)
            case ast.Return(value=expression):
                if expression is not None:
                    self.value(expression)
            case ast.For(target=target, iter=over, body=body):
                for item in self._items(over):
                    self._assign(target, item)
                    self.run(body)
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__")), body=body):
                self.run(body)
            case ast.With(body=body):
                # A strategy or a name scope around the network.
                self.run(body)
            case _:
                raise self.fail(
                    statement,
                    f"{type(statement).__name__.lower()} statements are not read",
                    mend="paste the layers alone",
                )

    def _assign(self, target: ast.expr, value: Any) -> None:
        match target:
            case ast.Name(id=name):
                self.names[name] = value
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                if isinstance(value, Unknown):
                    value = [value] * len(targets)
                if not isinstance(value, list | tuple) or len(value) != len(targets):
                    raise self.fail(target, f"{len(targets)} names on the left, and not as many values on the right")
                for one, item in zip(targets, value, strict=True):
                    self._assign(one, item)
            case ast.Attribute(value=owner, attr="trainable"):
                layer = self.value(owner)
                if isinstance(layer, Layer):
                    layer.trainable = bool(value)
            case ast.Subscript() | ast.Attribute():
                pass
            case _:
                raise self.fail(target, "this is nothing to which a value can be given")

    def _items(self, over: ast.expr) -> list[Any]:
        match over:
            case ast.Call(func=ast.Name(id="range"), args=arguments):
                bounds = [self.value(argument) for argument in arguments]
                if (
                    not all(isinstance(bound, int) for bound in bounds)
                    or not 1 <= len(bounds) <= 3
                    or bounds[2:] == [0]
                ):
                    raise self.fail(over, "range() takes whole numbers")
                found: Any = range(*bounds)
            case ast.Call(func=ast.Name(id="enumerate"), args=[inner]):
                found = [[at, item] for at, item in enumerate(self._items(inner))]
            case ast.Call(func=ast.Name(id="zip"), args=inners):
                found = [list(items) for items in zip(*(self._items(inner) for inner in inners), strict=False)]
            case _:
                found = self.value(over)
        if not isinstance(found, list | tuple | range) or len(found) > _MOST_STATEMENTS:
            raise self.fail(over, "a loop goes over range() or over a list that is written down")
        return list(found)

    # ---- values

    def value(self, expression: ast.expr) -> Any:
        match expression:
            case ast.Constant(value=value):
                return value
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return [self.value(item) for item in items]
            case ast.Dict(keys=keys, values=values):
                return {
                    self.value(key) if key is not None else "": self.value(item)
                    for key, item in zip(keys, values, strict=True)
                }
            case ast.Name(id=name):
                if name in self.names:
                    return self.names[name]
                return self.layers.named(name) or Unknown(name)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                number = self.value(inner)
                if isinstance(number, int | float):
                    return -number
            case ast.BinOp(left=left, op=sign, right=right):
                return self._joined(expression, sign, self.value(left), self.value(right))
            case ast.JoinedStr(values=parts):
                return "".join(self._text(part) for part in parts)
            case ast.Call():
                return self._call(expression)
            case ast.Attribute(attr=name):
                return self.layers.named(name) or Unknown(ast.unparse(expression))
            case ast.Subscript(value=owner, slice=index):
                return self._item(expression, self.value(owner), index)
            case ast.ListComp(elt=element, generators=[ast.comprehension(target=target, iter=over, ifs=[])]):
                found = []
                for item in self._items(over):
                    self._assign(target, item)
                    found.append(self.value(element))
                return found
            case ast.Lambda():
                return Unknown("lambda")
        raise self.fail(expression, f"{type(expression).__name__} is no literal, layer or call of a layer")

    def _text(self, part: ast.expr) -> str:
        value = self.value(part.value) if isinstance(part, ast.FormattedValue) else self.value(part)
        if not isinstance(value, str | int | float):
            raise self.fail(part, "a text is put together of something that is not known")
        return str(value)

    def _item(self, expression: ast.expr, owner: Any, index: ast.expr) -> Any:
        at = self.value(index) if not isinstance(index, ast.Slice) else None
        if isinstance(owner, list) and isinstance(at, int) and -len(owner) <= at < len(owner):
            return owner[at]
        if isinstance(owner, dict) and at in owner:
            return owner[at]
        if isinstance(owner, Unknown):
            return Unknown(ast.unparse(expression))
        raise self.fail(expression, "an item that cannot be told without running the code")

    def _joined(self, node: ast.AST, sign: ast.operator, left: Any, right: Any) -> Any:
        if isinstance(left, Tensor) and isinstance(right, Tensor):
            kind = SIGNS.get(type(sign))
            if kind is None:
                raise self.fail(node, "of tensors, sums, differences and products are read")
            return self.call(node, Layer(kind, {}), [left, right])
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return Unknown("calculation")
        try:
            return joined(sign, left, right)
        except NoLiteral as error:
            raise self.fail(node, str(error)) from None

    # ---- calls

    def _call(self, call: ast.Call) -> Any:
        function = call.func
        if isinstance(function, ast.Attribute):
            owner = self.value(function.value) if isinstance(function.value, ast.Name | ast.Call) else None
            if isinstance(owner, Chain) and function.attr == "add":
                self._add(owner, call)
                return Unknown("add")
            if isinstance(owner, Chain | Tensor | Layer) or function.attr in PASSED_BY:
                return Unknown(ast.unparse(function))
            name = function.attr
        elif isinstance(function, ast.Name):
            name = function.id
            if isinstance(self.names.get(name), Layer):
                return self._call_layer(call, self.names[name])
            if name in self.names and not isinstance(self.names[name], Unknown):
                raise self.fail(call, f"{name!r} is no layer that could be called")
            name = self.aliases.get(name, name)
        else:
            layer = self.value(function)
            if isinstance(layer, Layer):
                return self._call_layer(call, layer)
            raise self.fail(call, "this is no layer that could be called")
        return self._call_name(call, name)

    def _call_name(self, call: ast.Call, name: str) -> Any:
        if name in PASSED_BY or name in ("len", "list", "tuple"):
            return self._listed(call) if name in ("list", "tuple") else Unknown(name)
        if name == "Sequential":
            return self._sequential(call)
        if name in ("Model", "Functional"):
            return self._model(call)
        if name == "Input":
            return self.call(call, self.layers.made(call, "Input"), [])
        if name == "InputLayer":
            return self.layers.made(call, "Input")
        if name in MERGES and call.args:
            layer = self.layers.made(
                ast.Call(call.func, call.args[1:], call.keywords, lineno=call.lineno), MERGES[name]
            )
            return self.call(call, layer, self._tensors(call, self.value(call.args[0])))
        if self.layers.knows(name):
            return self.layers.made(call, name)
        found = self.layers.described(call, name)
        if found is not None:
            return found
        if self._takes_tensors(call):
            close = difflib.get_close_matches(name, self.layers.kinds(), 1, 0.75)
            hint = f"did you mean {close[0]}?" if close else "add it by hand"
            raise self.fail(call, f"there is no layer {name!r}", expected="a layer of Keras", mend=hint)
        return Unknown(name)

    def _listed(self, call: ast.Call) -> Any:
        return self.value(call.args[0]) if len(call.args) == 1 else []

    def _takes_tensors(self, call: ast.Call) -> bool:
        """Whether a call is a part of the network: it is fed a tensor, or begins with a capital as layers do."""
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        root = ast.unparse(function)
        of_layers = "layers." in root or (isinstance(function, ast.Name) and name[:1].isupper())
        values = [self.value(argument) for argument in call.args if not isinstance(argument, ast.Starred)]
        return of_layers or any(isinstance(value, Tensor) for value in values)

    def _call_layer(self, call: ast.Call, layer: Layer) -> Any:
        if not call.args and not call.keywords:
            raise self.fail(call, f"the {layer.kind} is called with nothing", expected="the tensor that feeds it")
        given = [self.value(argument) for argument in call.args]
        given += [
            self.value(one.value) for one in call.keywords if one.arg in ("inputs", "initial_state", "value", "key")
        ]
        fed = [tensor for value in given for tensor in self._tensors(call, value)]
        return self.call(call, layer, fed)

    def call(self, node: ast.AST, layer: Layer, fed: list[Tensor]) -> Any:
        """A block for one call of a layer: its tensor, or all of them where it gives its states too."""
        block = Block(layer, fed)
        layer.blocks.append(block)
        self.blocks.append(block)
        states = _STATES.get(layer.kind, 0) if layer.config.get("return_state") else 0
        tensors = [Tensor(block, index) for index in range(1 + states)]
        return tensors if states else tensors[0]

    def _tensors(self, node: ast.AST, value: Any) -> list[Tensor]:
        if isinstance(value, Tensor):
            return [value]
        if isinstance(value, list) and value:
            return [tensor for item in value for tensor in self._tensors(node, item)]
        raise self.fail(node, "a layer is called with something that no layer here has given")

    # ---- models

    def _sequential(self, call: ast.Call) -> Chain:
        chain = Chain()
        self.chains.append(chain)
        given = [*call.args[:1], *(one.value for one in call.keywords if one.arg == "layers")]
        for item in self._layers(given[0]) if given else ():
            self._append(call, chain, item)
        return chain

    def _layers(self, expression: ast.expr) -> list[Any]:
        found = self.value(expression)
        if not isinstance(found, list):
            raise self.fail(expression, "Sequential takes a list of layers")
        return found

    def _add(self, chain: Chain, call: ast.Call) -> None:
        if len(call.args) + len(call.keywords) != 1:
            raise self.fail(call, "add() takes one layer")
        self._append(call, chain, self.value(call.args[0] if call.args else call.keywords[0].value))

    def _append(self, node: ast.AST, chain: Chain, item: Any) -> None:
        if isinstance(item, Tensor) and item.block.layer.kind == "Input":
            # keras.Input(…) in a list of layers: it is called when the chain is.
            self.blocks.remove(item.block)
            item.block.layer.blocks.clear()
            item = item.block.layer
        if isinstance(item, Chain):
            for layer in item.layers:
                self._append(node, chain, layer)
            self.chains.remove(item)
            return
        if not isinstance(item, Layer):
            raise self.fail(node, "this is no layer that could stand in a Sequential", expected="a layer of Keras")
        chain.layers.append(item)

    def _model(self, call: ast.Call) -> Any:
        arguments = dict(zip(("inputs", "outputs"), call.args, strict=False))
        arguments.update(
            {one.arg: one.value for one in call.keywords if one.arg in ("inputs", "outputs", "input", "output")}
        )
        ends = arguments.get("outputs") or arguments.get("output")
        if ends is not None:
            for tensor in self._tensors(call, self.value(ends)):
                tensor.block.output = True
        return Unknown("model")

    def finished(self) -> list[Block]:
        """All blocks, the chains' too."""
        for chain in self.chains:
            last: Tensor | None = None
            for at, layer in enumerate(chain.layers):
                if at == 0 and layer.kind != "Input" and layer.input_shape is not None:
                    last = self.call(ast.Pass(), Layer("Input", {"shape": layer.input_shape}), [])
                found = self.call(ast.Pass(), layer, [] if last is None else [last])
                last = found[0] if isinstance(found, list) else found
        return self.blocks
