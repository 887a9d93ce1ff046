"""How long live truth takes: an edit of 200 blocks, a sample through networks, frames with pictures. A report, no test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.live
"""

import argparse
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from app import theme
from app.canvas import CanvasController, CanvasScene, CanvasView
from app.document import edits
from app.document.analysis import Analysis
from app.document.graph import Document, Node, Wire
from app.document.history import History
from app.document.model import from_model
from app.panels.activations.kinds import shown
from app.panels.activations.raster import picture
from app.sessions.sample_flow import SampleFlow
from engine import catalogue


def residual(blocks=200):
    """Convolutions in pairs with a wire past each pair: an edit at the beginning reaches all of them."""
    nodes = [Node("n1", "Input", "input", {"shape": [32, 32, 3]})]
    wires = []
    number, before = 2, "n1"
    conv = {"filters": 8, "kernel_size": [3, 3], "padding": "same", "activation": "relu"}
    while number + 2 < blocks - 2:
        first, second, add = f"n{number}", f"n{number + 1}", f"n{number + 2}"
        nodes += [
            Node(first, "Conv2D", f"conv_{number}", conv, (240.0 * (number % 25), 96.0 * (number // 25))),
            Node(second, "Conv2D", f"conv_{number + 1}", conv, (240.0 * (number % 25), 96.0 * (number // 25))),
            Node(add, "Add", f"add_{number}", {}, (240.0 * (number % 25), 96.0 * (number // 25))),
        ]
        wires += [
            Wire(before, "out", first, "in"), Wire(first, "out", second, "in"),
            Wire(first, "out", add, "in1"), Wire(second, "out", add, "in2"),
        ]  # fmt: skip
        before, number = add, number + 3
    for kind, config in (
        ("GlobalAveragePooling2D", {}),
        ("Dense", {"units": 10, "activation": "softmax"}),
    ):
        nodes.append(Node(f"n{number}", kind, f"end_{number}", config))
        wires.append(Wire(before, "out", f"n{number}", "in"))
        before, number = f"n{number}", number + 1
    return Document.from_parts(nodes, wires)


def milliseconds(action, times, clock=time.thread_time):
    """Median and worst, in ms of the thread's own time: other programs do not count."""
    taken = []
    for at in range(times):
        begun = clock()
        action(at)
        taken.append((clock() - begun) * 1000)
    return statistics.median(taken), max(taken)


def edits_of_a_network(rows, times):
    document = residual()
    history, analysis = History(document), Analysis(document)
    scene = CanvasScene(document, analysis, catalogue.layer_kinds())
    conv = [node.id for node in document.nodes.values() if node.kind == "Conv2D"]

    def edit(node_id, name, values):
        def act(at):
            history.do(edits.set_field(document, node_id, name, values(at), analysis.catalogue))
            analysis.problems()
            analysis.receptive_field(document.outputs()[0])
            scene.flush()

        return act

    count = len(document.nodes)
    kernel = edit(conv[-1], "kernel_size", lambda at: [3 + 2 * (at % 2)] * 2)
    rows.append((f"edit at the end, {count} blocks: kernel", *milliseconds(kernel, times)))
    first = edit(conv[0], "kernel_size", lambda at: [3 + 2 * (at % 2)] * 2)
    rows.append((f"edit at the beginning, {count} blocks: kernel", *milliseconds(first, times)))
    fresh = edit("n1", "shape", lambda at: [32 + at, 32 + at, 3])
    rows.append((f"edit that changes every shape, {count} blocks", *milliseconds(fresh, times)))
    scene.close()
    analysis.close()


def samples_through_networks(rows, times):
    import engine

    tokens, font = theme.tokens(), theme.pixel_font(10)
    models = {
        "residual, 200 blocks, 32x32": residual(),
        "MobileNetV2, 96x96": from_model(engine.applications.MobileNetV2(weights=None, input_shape=(96, 96, 3))),
        "ResNet50, 224x224": from_model(engine.applications.ResNet50(weights=None)),
    }
    for name, document in models.items():
        start = document.inputs()[0]
        shape = document.nodes[start].config["shape"]
        flow, found = SampleFlow(), {}

        def run(at, document=document, flow=flow, found=found, start=start, shape=shape):
            x = np.random.default_rng(at).random((1, *shape), "float32")
            found.update(flow.run(document, {start: x}).values)

        rows.append((f"first sample: {name}", *milliseconds(run, 1)))
        # The kernels' own threads work too: their time is seen on the wall clock alone.
        rows.append((f"next sample: {name}", *milliseconds(run, max(3, times // 3))))
        rows.append((f"next sample by the clock: {name}", *milliseconds(run, max(3, times // 3), time.perf_counter)))

        def draw(at, found=found, document=document):
            for node_id, values in found.items():
                picture(shown(values, document.nodes[node_id].kind), 162, 78, tokens, font)

        rows.append((f"all {len(found)} pictures: {name}", *milliseconds(draw, max(2, times // 3))))


def frames_with_pictures(rows, times):
    from tests.bench.canvas import network

    document = network()
    history, analysis = History(document), Analysis(document)
    kinds = catalogue.layer_kinds()
    scene = CanvasScene(document, analysis, kinds)
    view = CanvasView(scene, CanvasController(history, document, analysis, kinds))
    view.resize(1600, 900)
    view.show()
    QApplication.processEvents()
    image = picture(shown(np.random.default_rng(0).normal(size=(8, 8, 32)), "Conv2D"), 162, 30, theme.tokens(),
                    theme.pixel_font(10))  # fmt: skip
    for zoom in (0.3, 0.36, 0.6, 1.0):
        for pictures in (False, True):
            view.set_zoom(zoom)
            view.centerOn(*document.nodes["n513"].position)
            near = {item.node_id: image for item in view.visible_nodes()} if pictures else {}
            scene.set_pictures(near)

            def frame(at):
                view.centerOn(*(one + at % 7 for one in document.nodes["n513"].position))
                view.viewport().repaint()

            what = "with" if pictures else "without"
            rows.append(
                (f"frame at zoom {zoom:g}, {len(view.visible_nodes())} blocks, {what}", *milliseconds(frame, times))
            )
    scene.close()
    analysis.close()


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=12)
    options = parser.parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(app, "light")
    rows = []
    for part in (edits_of_a_network, samples_through_networks, frames_with_pictures):
        part(rows, options.times)
    print(f"{'':56} {'median':>9} {'worst':>9}")
    for name, median, worst in rows:
        print(f"{name:56} {median:9.1f} {worst:9.1f} ms")


if __name__ == "__main__":
    main()
