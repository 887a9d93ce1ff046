"""How long a frame of the canvas takes: 1,000 blocks and 1,478 wires. A report, not a test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.canvas
"""

import argparse
import itertools
import os
import random
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import theme
from app.canvas import CanvasController, CanvasScene, CanvasView
from app.document.analysis import Analysis
from app.document.graph import Document, Node, Wire
from app.document.history import History
from engine import catalogue

BLOCKS, WIRES = 1000, 1478


def network(blocks=BLOCKS, wires=WIRES):
    """Add and Dense blocks behind one Input, in columns of 25: dense enough that all can be in sight at once."""
    chance = random.Random(1)
    nodes = [Node("n1", "Input", "input", {"shape": [64]}, _place(1))]
    found = []
    spare = wires - (blocks - 1)
    for number in range(2, blocks + 1):
        merge = number > 3 and spare > 0 and chance.random() < 0.6
        kind = "Add" if merge else "Dense"
        config = {} if merge else {"units": 64, "activation": "relu"}
        nodes.append(Node(f"n{number}", kind, f"block_{number}", config, _place(number)))
        first = max(1, number - chance.randrange(1, 12))
        if not merge:
            found.append(Wire(f"n{first}", "out", f"n{number}", "in"))
            continue
        second = max(1, number - chance.randrange(1, 12))
        found.append(Wire(f"n{first}", "out", f"n{number}", "in1"))
        found.append(Wire(f"n{second}", "out", f"n{number}", "in2"))
        spare -= 1
    return Document.from_parts(nodes, found)


def _place(number):
    return (240.0 * ((number - 1) // 25), 96.0 * ((number - 1) % 25))


def milliseconds(action, times):
    """Median and 95th percentile of a call, in ms of the GUI thread's own time: other programs do not count."""
    taken = []
    for _ in range(times):
        begun = time.thread_time()
        action()
        taken.append((time.thread_time() - begun) * 1000)
    taken.sort()
    return statistics.median(taken), taken[min(len(taken) - 1, int(0.95 * len(taken)))]


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=40)
    parser.add_argument("--picture", help="also write what the view shows to PREFIX-all.png and PREFIX-near.png")
    options = parser.parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(app, "light")
    document = network()
    history, analysis, kinds = History(document), Analysis(document), catalogue.layer_kinds()
    begun = time.thread_time()
    scene = CanvasScene(document, analysis, kinds)
    built = (time.thread_time() - begun) * 1000
    view = CanvasView(scene, CanvasController(history, document, analysis, kinds))
    view.resize(1600, 900)
    view.show()
    app.processEvents()

    def frame():
        view.viewport().repaint()

    rows = []
    view.frame_all()
    rows.append((f"all in sight (zoom {view.zoom:.2f})", *milliseconds(frame, options.frames)))
    if options.picture:
        view.grab().save(f"{options.picture}-all.png")
    middle = document.nodes["n513"]
    for zoom in (0.3, 0.36, 0.6, 1.0, 2.0):
        view.set_zoom(zoom)
        view.centerOn(*middle.position)
        count = len(view.visible_nodes())
        rows.append((f"zoom {zoom:g}, {count} blocks in sight", *milliseconds(frame, options.frames)))
        if options.picture and zoom == 0.6:
            view.grab().save(f"{options.picture}-near.png")
    for zoom in (0.16, 0.36, 0.6, 1.0):
        view.set_zoom(zoom)
        app.processEvents()
        QTest.qWait(200)
        view.centerOn(*middle.position)
        shifts = itertools.cycle([QPointF(9, 4), QPointF(-9, -4)])

        def pan_step(shifts=shifts):
            view.pan(next(shifts))
            frame()

        rows.append((f"a step of panning, zoom {zoom:g}", *milliseconds(pan_step, options.frames)))
        factors = itertools.cycle([1.03, 1.03, 1 / 1.03, 1 / 1.03])

        def zoom_step(factors=factors):
            view.zoom_at(next(factors))
            frame()

        rows.append((f"a step of zooming, zoom {zoom:g}", *milliseconds(zoom_step, options.frames)))
        QTest.qWait(200)
    view.set_zoom(0.3)
    QTest.qWait(200)
    view.centerOn(*middle.position)
    app.processEvents()
    card = scene.nodes[middle.id].scene_card()
    start = view.to_pixel(card.center()).toPoint()
    viewport = view.viewport()
    steps = iter(range(1, 10_000))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)

    def drag_step():
        QTest.mouseMove(viewport, start + QPoint(next(steps) % 200, 10))
        viewport.repaint()

    rows.append(("a step of a drag, all painted anew (zoom 0.3)", *milliseconds(drag_step, options.frames)))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    rows.append(("finding the block under the pointer", *milliseconds(lambda: scene.node_at(card.center()), 500)))
    rows.append(("bringing all cards up to date", *milliseconds(scene.flush, options.frames)))
    print(f"{len(document.nodes)} blocks, {len(document.wires)} wires, {view.width()}x{view.height()} pixels")
    print(f"{'building the scene, once':46} {built:8.2f} ms")
    print(f"{'':46} {'median':>8} {'95 %':>8}")
    for name, median, high in rows:
        print(f"{name:46} {median:8.2f} {high:8.2f} ms")
    scene.close()
    analysis.close()


if __name__ == "__main__":
    main()
