"""What the names of Keras code stand for, as far as it draws a network."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.document.errors import DocumentError


@dataclass(eq=False)
class Layer:
    """A layer that was made: `config` in the words of the catalogue. Each call of it is a block; later ones share it."""

    kind: str
    config: dict[str, Any]
    name: str = ""
    trainable: bool = True
    # The shape, without the batch, that it says it is fed: a Sequential's first layer may.
    input_shape: list[int | None] | None = None
    blocks: list[Block] = field(default_factory=list)


@dataclass(eq=False)
class Block:
    """One call of a layer. `fed` are the tensors that it takes, in order."""

    layer: Layer
    fed: list[Tensor]
    output: bool = False


@dataclass(frozen=True, eq=False)
class Tensor:
    """An output of a block, by its number."""

    block: Block
    index: int = 0


@dataclass(eq=False)
class Chain:
    """A Sequential: its layers are called one after the other when the code has been read."""

    layers: list[Layer] = field(default_factory=list)
    shape: Layer | None = None


@dataclass(frozen=True)
class Unknown:
    """What no network is drawn from: an optimizer, a result of fit, data."""

    text: str


class NotUnderstood(DocumentError):
    """Names the line of the code and what in it is not understood."""

    def __init__(self, node: ast.AST, reason: str, source: str, expected: str = "", mend: str = "") -> None:
        line = getattr(node, "lineno", 0)
        lines = source.splitlines()
        said = lines[line - 1].strip() if 0 < line <= len(lines) else ""
        if len(said) > 80:
            said = said[:77] + "..."
        super().__init__(
            f"Line {line} of the pasted code is not understood: {reason} ({said})",
            expected=expected,
            got=said,
            mend=mend,
        )


# Functions of keras.layers that call the layer of that kind at once: keras.layers.add([a, b]).
MERGES: Mapping[str, str] = {
    "add": "Add",
    "subtract": "Subtract",
    "multiply": "Multiply",
    "average": "Average",
    "maximum": "Maximum",
    "minimum": "Minimum",
    "concatenate": "Concatenate",
    "dot": "Dot",
}
# Signs between tensors.
SIGNS: Mapping[type[ast.operator], str] = {ast.Add: "Add", ast.Sub: "Subtract", ast.Mult: "Multiply"}
# Methods and functions of a program around a network: they draw nothing.
PASSED_BY = frozenset(
    {
        "build",
        "compile",
        "evaluate",
        "fit",
        "fit_generator",
        "load_weights",
        "plot_model",
        "predict",
        "print",
        "save",
        "save_weights",
        "seed",
        "set_random_seed",
        "set_weights",
        "summary",
    }
)
