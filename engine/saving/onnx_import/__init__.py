"""Models of .onnx files (PyTorch's, TensorFlow's, our own) as models of layers. The onnx package is not needed.

`protobuf` reads the bytes, `file` makes a graph of them, `building` goes over its nodes with the rules of `windows`,
`dense`, `elementwise`, `shaping`, `resizing` and `sequences`; `control` writes out branches and loops that constants
decide; `folding` computes what is constant, `views` keeps track of which axis is which, so that images with channels
first become layers with channels last.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

from engine.core.errors import EngineError, FileFormatError
from engine.saving import limits

Layout = Literal["channels_first", "channels_last"]


def load_onnx(filepath: Any, data_format: Layout = "channels_first") -> Any:
    """A model, with its weights, of an .onnx file.

    Layers get channels last; where the file's images come with channels first, a Permute stands behind the input. The
    batch is the first axis of every input and output, whatever the file has (PyTorch's LSTM has the time there).

    Args:
        data_format: of the model's images: "channels_first" as in files of PyTorch; "channels_last": inputs and outputs
            that are images are turned, and no Permute is needed.

    Raises:
        FileFormatError: the file is damaged, keeps weights in other files, asks for too much, or has a node that no
            layer can stand for; the error names it and its operator.
    """
    from engine.saving.onnx_import import file
    from engine.saving.onnx_import.building import Building
    from engine.saving.text import DAMAGE

    where = f"'{Path(os.fspath(filepath)).name}'"
    if data_format not in ("channels_first", "channels_last"):
        raise FileFormatError(f"data_format cannot be {data_format!r}", expected="channels_first or channels_last")
    building = None
    try:
        graph = file.read(filepath)
        building = Building(graph, operators(), data_format == "channels_last")
        with limits.bounded_weights(4 * graph.held + limits.NUMBER, where):
            return building.model()
    except EngineError as error:
        raise _within(error, where) from None
    except (*DAMAGE, RecursionError, MemoryError) as error:
        node = building.node.label if building is not None and building.node is not None else ""
        raise FileFormatError("this ONNX model is damaged, or has a node that is not understood",
                              where=f"{where}, {node}".strip(", "), got=f"{type(error).__name__}: {error}"[:200],
                              mend="check it by onnx.checker, and export it again", code="damaged") from error  # fmt: skip


def operators() -> dict[str, Any]:
    """By each operator that is read: the rule that makes layers of it."""
    from engine.saving.onnx_import import along, control, dense, elementwise, resizing, sequences, shaping, windows

    return {
        **along.RULES, **control.RULES, **dense.RULES, **elementwise.RULES, **resizing.RULES, **sequences.RULES,
        **shaping.RULES, **windows.RULES,
    }  # fmt: skip


def _within(error: EngineError, where: str) -> EngineError:
    """The same error, saying the file before the node."""
    place, error.where = error.where, ""
    return error.located(f"{where}, {place}" if place else where)
