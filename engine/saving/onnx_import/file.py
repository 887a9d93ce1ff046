"""An ONNX file as a graph of nodes and constants, read without the onnx package."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import FileFormatError
from engine.saving import limits
from engine.saving.onnx_import.protobuf import Field, Reader, damaged

BYTES = 2**31  # no protocol buffer is larger
NODES = 100_000
OPSETS = (7, 26)

SCHEMA = {
    "model": {1: Field("ir_version", "int"), 2: Field("producer", "text"), 7: Field("graph", "graph"),
              8: Field("opsets", "opset", True), 25: Field("functions", "bytes", True)},
    "opset": {1: Field("domain", "text"), 2: Field("version", "int")},
    "graph": {1: Field("nodes", "node", True), 2: Field("name", "text"), 5: Field("constants", "tensor", True),
              11: Field("inputs", "value", True), 12: Field("outputs", "value", True),
              15: Field("sparse", "bytes", True)},
    "node": {1: Field("inputs", "text", True), 2: Field("outputs", "text", True), 3: Field("name", "text"),
             4: Field("kind", "text"), 5: Field("attributes", "attribute", True), 7: Field("domain", "text")},
    "attribute": {1: Field("name", "text"), 2: Field("f", "float"), 3: Field("i", "int"), 4: Field("s", "bytes"),
                  5: Field("t", "tensor"), 6: Field("g", "graph"), 7: Field("floats", "float", True),
                  8: Field("ints", "int", True), 9: Field("strings", "bytes", True), 20: Field("type", "int")},
    "tensor": {1: Field("dims", "int", True), 2: Field("dtype", "int"), 4: Field("floats", "float", True),
               5: Field("int32s", "int", True), 7: Field("int64s", "int", True), 8: Field("name", "text"),
               9: Field("raw", "bytes"), 10: Field("doubles", "double", True), 11: Field("uint64s", "int", True),
               13: Field("elsewhere", "bytes", True), 14: Field("location", "int")},
    "value": {1: Field("name", "text"), 2: Field("type", "type")},
    "type": {1: Field("tensor", "tensor_type")},
    "tensor_type": {1: Field("dtype", "int"), 2: Field("shape", "shape")},
    "shape": {1: Field("sizes", "size", True)},
    "size": {1: Field("value", "int"), 2: Field("symbol", "text")},
}  # fmt: skip

DTYPES = {1: "float32", 2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 6: "int32", 7: "int64", 9: "bool",
          10: "float16", 11: "float64", 12: "uint32", 13: "uint64", 16: "bfloat16"}  # fmt: skip
# What stands for a type in the engine: all that is computed with floats is computed in float32.
FLOATS = ("float16", "float64", "bfloat16")
# Attributes by their type's number.
ATTRIBUTES = {1: "f", 2: "i", 3: "s", 4: "t", 5: "g", 6: "floats", 7: "ints", 8: "strings"}


@dataclass
class Node:
    """One operator: its kind, the names of what it takes and makes, and its attributes as plain values."""

    kind: str
    name: str
    inputs: list[str]
    outputs: list[str]
    attributes: dict[str, Any]

    @property
    def label(self) -> str:
        return f"node '{self.name or (self.outputs or ['?'])[0]}' ({self.kind})"

    def get(self, name: str, default: Any = None) -> Any:
        return self.attributes.get(name, default)


@dataclass
class Body:
    """A graph within a node (If, Loop): it may use the names of the graphs around it."""

    inputs: list[str]
    outputs: list[str]
    nodes: list[Node]
    constants: dict[str, np.ndarray]


@dataclass
class Place:
    """An input or an output: its name, dtype, and sizes (a text or None where a size is free)."""

    name: str
    dtype: str
    shape: list[int | str | None]


@dataclass
class Graph:
    """A graph of a file.

    Attributes:
        opset: version of ONNX's operators that the file was written for.
        held: number of values in all its constants.
    """

    name: str
    opset: int
    inputs: list[Place]
    outputs: list[Place]
    nodes: list[Node]
    constants: dict[str, np.ndarray]
    held: int = field(default=0)


def read(path: Any) -> Graph:
    """The graph of an .onnx file.

    Raises:
        FileFormatError: it is not there, damaged, keeps its weights in other files, or is made to harm.
    """
    place = Path(os.fspath(path))
    if not place.is_file():
        raise FileFormatError("there is no such file", got=str(place), code="missing")
    if place.stat().st_size > BYTES:
        raise FileFormatError("this file is too large", expected=f"at most {BYTES:,} bytes",
                              got=f"{place.stat().st_size:,}", code="size")  # fmt: skip
    model = Reader(place.read_bytes(), SCHEMA).message("model")
    if "graph" not in model or not model["opsets"]:
        raise damaged("no graph")
    if model["functions"]:
        raise FileFormatError("it holds functions of its own, which are not read", expected="operators of ONNX alone",
                              mend="export it with inlined functions (onnx.inliner)", code="onnx")  # fmt: skip
    opset = max(
        (one.get("version", 0) for one in model["opsets"] if one.get("domain", "") in ("", "ai.onnx")), default=0
    )
    if not OPSETS[0] <= opset <= OPSETS[1]:
        raise FileFormatError(f"operators of version {opset} are not read", expected=f"{OPSETS[0]} to {OPSETS[1]}",
                              mend="convert it by onnx.version_converter", code="opset")  # fmt: skip
    return _graph(model["graph"], opset)


def _graph(graph: dict[str, Any], opset: int) -> Graph:
    nodes, constants = _parts(graph)
    made = Graph(
        graph.get("name", ""), opset, [_place(one) for one in graph["inputs"] if one.get("name") not in constants],
        [_place(one, typed=False) for one in graph["outputs"]], nodes, constants,
    )  # fmt: skip
    made.held = _held(nodes, constants)
    return made


def _parts(graph: dict[str, Any]) -> tuple[list[Node], dict[str, np.ndarray]]:
    """Nodes and constants of a graph, or of one within a node."""
    if len(graph["nodes"]) > NODES:
        raise FileFormatError("this graph has too many nodes", expected=f"at most {NODES:,}",
                              got=f"{len(graph['nodes']):,}", mend=limits.MADE_TO_EXHAUST, code="count")  # fmt: skip
    if graph["sparse"]:
        raise FileFormatError("sparse weights are not read", expected="dense ones", code="onnx")
    return [_node(one) for one in graph["nodes"]], {one.get("name", ""): array(one) for one in graph["constants"]}


def _held(nodes: Sequence[Node], constants: dict[str, np.ndarray]) -> int:
    """Values in all constants, those of the graphs within nodes too."""
    total = sum(one.size for one in constants.values())
    for node in nodes:
        for one in node.attributes.values():
            total += one.size if isinstance(one, np.ndarray) else 0
            total += _held(one.nodes, one.constants) if isinstance(one, Body) else 0
    return total


def _place(value: dict[str, Any], typed: bool = True) -> Place:
    name = value.get("name", "")
    tensor = value.get("type", {}).get("tensor", {})
    shape = tensor.get("shape")
    if typed and (shape is None or tensor.get("dtype") not in DTYPES):
        raise FileFormatError(f"the input '{name}' is not a tensor of numbers with a known rank", code="onnx")
    sizes = [one.get("value") if one.get("value") else one.get("symbol") for one in (shape or {"sizes": []})["sizes"]]
    return Place(name, DTYPES.get(tensor.get("dtype"), "float32"), sizes)


def _node(node: dict[str, Any]) -> Node:
    kind, domain = node.get("kind", ""), node.get("domain", "")
    if domain not in ("", "ai.onnx"):
        kind = f"{domain}.{kind}"
    attributes = {}
    for one in node["attributes"]:
        part = ATTRIBUTES.get(one.get("type", 0)) or next((key for key in ("t", "s", "f", "i") if key in one), "ints")
        attributes[one.get("name", "")] = _attribute(one, part)
    return Node(kind, node.get("name", ""), node["inputs"], node["outputs"], attributes)


def _attribute(one: dict[str, Any], part: str) -> Any:
    if part == "t":
        return array(one["t"]) if "t" in one else None
    if part == "g":
        return _body(one["g"]) if "g" in one else None
    if part == "floats":
        return [float(value) for block in one["floats"] for value in block]
    if part in ("ints", "strings"):
        return [text(value) if part == "strings" else value for value in one[part]]
    value = one.get(part, {"f": 0.0, "i": 0, "s": b""}.get(part))
    return text(value) if part == "s" else value


def _body(graph: dict[str, Any]) -> Body:
    nodes, constants = _parts(graph)
    names = [one.get("name", "") for one in graph["inputs"]]
    return Body([name for name in names if name not in constants], [one.get("name", "") for one in graph["outputs"]],
                nodes, constants)  # fmt: skip


def text(value: Any) -> str:
    return bytes(value or b"").decode("utf8", "replace")


def array(tensor: dict[str, Any]) -> np.ndarray:
    """The values of a tensor; those of other float types as float32.

    Raises:
        FileFormatError: it lies in another file, is no numbers, or has more or fewer values than its shape.
    """
    name, dims = tensor.get("name", ""), tensor["dims"]
    if tensor.get("location", 0) or tensor["elsewhere"]:
        raise FileFormatError(f"the weights '{name}' lie in another file, which is not opened",
                              expected="a model in one file", mend="save it with save_as_external_data=False",
                              code="link")  # fmt: skip
    dtype = DTYPES.get(tensor.get("dtype", 0))
    if dtype is None:
        raise FileFormatError(f"the constant '{name}' holds no plain numbers", got=f"type {tensor.get('dtype')}",
                              code="onnx")  # fmt: skip
    size = 1
    for length in dims:
        if length < 0:
            raise damaged(f"a size of {length} in '{name}'")
        size *= length
    if len(dims) > 16:
        raise damaged(f"'{name}' has {len(dims)} axes")
    values = _values(tensor, dtype)
    if values.size != size:
        raise damaged(f"'{name}' has {values.size:,} values for the shape {dims}")
    values = values.reshape(dims)
    return values.astype("float32") if dtype in FLOATS else values


def _values(tensor: dict[str, Any], dtype: str) -> np.ndarray:
    stored = {"bfloat16": "<u2", "bool": "u1"}.get(dtype) or np.dtype(dtype).newbyteorder("<")
    if "raw" in tensor:
        raw = tensor["raw"]
        if len(raw) % np.dtype(stored).itemsize:
            raise damaged(f"'{tensor.get('name', '')}' ends within a number")
        values = np.frombuffer(raw, stored)
    elif dtype in ("float32", "float64"):
        blocks: Sequence[np.ndarray] = tensor["floats" if dtype == "float32" else "doubles"]
        values = np.concatenate([np.zeros(0, dtype), *blocks])
    else:
        whole = tensor["int64s" if dtype == "int64" else "uint64s" if dtype in ("uint32", "uint64") else "int32s"]
        # float16 is kept by its bits, in whole numbers.
        bits = {"float16": "uint16", "bfloat16": "uint16", "bool": "uint8"}.get(dtype, dtype)
        values = np.asarray(whole, "int64").astype(bits)
        values = values.view("float16") if dtype == "float16" else values
    if dtype == "bfloat16":
        return (values.astype("uint32") << 16).view("float32")
    return values.astype(bool) if dtype == "bool" else values.astype(dtype, copy=False)
