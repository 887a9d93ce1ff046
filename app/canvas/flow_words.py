"""What flows through a wire or a port, in words for a tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.canvas.facts import shape_text
from app.document.graph import Document, Wire
from app.document.ports import port_number

if TYPE_CHECKING:
    from engine.catalogue import TensorSpec


def wire_words(document: Document, wire: Wire, spec: TensorSpec | None) -> str:
    """From which block to which, and the shape of a sample that flows there."""
    ends = f"{document.nodes[wire.source].name} → {document.nodes[wire.target].name}"
    return f"{ends}\n{_shape(spec)}"


def port_words(document: Document, node_id: str, port: str, spec: TensorSpec | None) -> str:
    """What the port gives or takes. `spec` is of what flows there; None where nothing does, or it is not known."""
    if not port.startswith("in"):
        return QCoreApplication.translate("Canvas", "gives {0}").format(_shape(spec))
    incoming = document.incoming(node_id)
    many = len(document.input_ports(node_id)) > 1
    number = port_number(port) if many else 0
    name = QCoreApplication.translate("Canvas", "Input {0}").format(number or "").strip()
    if port not in incoming:
        return QCoreApplication.translate("Canvas", "{0}: free").format(name)
    text = QCoreApplication.translate("Canvas", "{0}: {1} from {2}")
    return text.format(name, _shape(spec), document.nodes[incoming[port].source].name)


def _shape(spec: TensorSpec | None) -> str:
    return QCoreApplication.translate("Canvas", "shape not known yet") if spec is None else shape_text(spec)
