"""How long live truth takes: an edit of 200 blocks, a sample through networks, frames with pictures. A report, no test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.live
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app import theme
from app.canvas import CanvasController, CanvasScene, CanvasView
from app.canvas.node_item import FAR
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


def samples_in_the_window(rows, times):
    """From the key to the pictures on the canvas, by the clock, with the first and with the last blocks in sight."""
    import engine
    from app.document.changes import SettingsChanged
    from app.document.settings import completed
    from app.sessions.runs.store import RunStore
    from app.window.main_window import MainWindow
    from app.window.settings import Settings

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        random = np.random.default_rng(0)
        images = random.integers(0, 255, (12, 224, 224, 3)).astype("float32")
        np.savez(folder / "images.npz", x=images, y=random.integers(0, 1000, 12))
        document = from_model(engine.applications.ResNet50(weights=None))
        before = document.settings["data"]
        document.apply(SettingsChanged("data", before, completed("data", {"source": f"npz:{folder / 'images.npz'}"})))
        window = MainWindow(Settings(folder / "settings.json"), folder / "recovery", RunStore(folder / "runs"))
        window.resize(1500, 950)
        window.show()
        window.files.show(document, None)
        window.run.warm_up()  # as the program does when it has started
        turn_until(lambda: window.keeper.dataset is not None and window.background.is_idle)
        part, view = window.parts["sample-flow"], window.canvas.view

        def shown_anew(act):
            pictures, versions = part._pictures, part.flowed and part.flowed.versions
            act()
            turn_until(lambda: part._pictures is not pictures and part.flowed.versions != versions)

        def settle():
            turn_until(lambda: part._token is None and not part._soon.isActive())

        begun = time.perf_counter()
        part.set_on(True)
        turn_until(lambda: part.shown)
        first = ((time.perf_counter() - begun) * 1000,) * 2
        rows.append((f"in the window, first {len(part.shown)} blocks of the first sample", *first))
        turn_until(lambda: part._token is None and not part._soon.isActive())
        first = ((time.perf_counter() - begun) * 1000,) * 2
        rows.append((f"in the window, first sample, {len(part.shown)} blocks in sight", *first))
        for where, node_id in (("first", document.inputs()[0]), ("last", document.outputs()[0])):
            view.reveal((node_id,))
            settle()
            turn_until(lambda node_id=node_id: node_id in part.shown)
            found = milliseconds(lambda at: shown_anew(lambda: part.bar.step(1)), times, time.perf_counter)
            rows.append((f"in the window, next sample, {where} blocks, {len(part.shown)} in sight", *found))
        view.set_zoom(FAR * 1.01)
        settle()
        found = milliseconds(lambda at: shown_anew(lambda: part.bar.step(1)), times, time.perf_counter)
        rows.append((f"in the window, next sample, {len(part.shown)} in sight", *found))
        window._may_close = True
        window.close()


def turn_until(holds):
    """Turn the event loop until something holds."""
    until = time.perf_counter() + 120
    while not holds():
        if time.perf_counter() > until:
            raise SystemExit("waited in vain")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.0005)


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
    for part in (edits_of_a_network, samples_through_networks, samples_in_the_window, frames_with_pictures):
        part(rows, options.times)
    print(f"{'':56} {'median':>9} {'worst':>9}")
    for name, median, worst in rows:
        print(f"{name:56} {median:9.1f} {worst:9.1f} ms")


if __name__ == "__main__":
    main()
