"""Ready-made networks are laid out readably: no wire runs over a block that it does not belong to."""

import pytest
from PySide6.QtCore import QPointF

from app.canvas import CanvasScene
from app.canvas.geometry import WIDEST_CARD
from app.document.analysis import Analysis
from app.document.graph import GRID, Document, Node, Wire
from app.document.model import from_model
from engine import applications
from engine.catalogue import layer_kinds

SAMPLES = 200


def crossings(scene):
    """(wire, block) for each block that a wire runs over without beginning or ending there."""
    columns = {}
    for item in scene.nodes.values():
        columns.setdefault(round(item.pos().x() // GRID), []).append(item)
    found = set()
    for wire, item in scene.wires.items():
        path = item.path()
        for at in range(SAMPLES + 1):
            place = path.pointAtPercent(at / SAMPLES)
            last = round(place.x() // GRID)
            for column in range(last - round(WIDEST_CARD / GRID) - 1, last + 1):
                found |= {
                    (wire, node.node_id)
                    for node in columns.get(column, ())
                    if node.node_id not in (wire.source, wire.target) and node.scene_card().contains(place)
                }
    return found


def drawn(document):
    scene = CanvasScene(document, Analysis(document), layer_kinds())
    scene.flush()
    return scene


@pytest.mark.parametrize(
    "name", ["ResNet50", "InceptionV3", "MobileNetV2", "DenseNet121", "Xception", "NASNetMobile", "InceptionResNetV2"]
)
def test_no_wire_runs_over_a_block(qtbot, name):
    document = from_model(getattr(applications, name)(weights=None))
    scene = drawn(document)
    assert len(scene.wires) >= len(document.nodes) - 1
    assert not crossings(scene)
    scene.close()


def test_a_wire_over_a_block_would_be_counted(qtbot):
    nodes = [Node(f"n{at}", "ReLU", f"relu_{at}", {}, (240.0 * at, 0.0)) for at in range(1, 4)]
    document = Document.from_parts(nodes, [Wire("n1", "out", "n3", "in")])
    scene = drawn(document)
    assert scene.wires[Wire("n1", "out", "n3", "in")].path().pointAtPercent(0) == QPointF(240 + 168, 32)
    assert {node_id for _, node_id in crossings(scene)} == {"n2"}
    scene.close()
