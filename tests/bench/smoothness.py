"""How smooth the window stays while a model trains: drag steps on the canvas, and ticks of the curves. A report, not a test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.smoothness [workload …]

The real main window trains a workload (tests/bench/workloads.py) in its background thread; meanwhile a block is dragged to and fro
by mouse events, each followed by the repaint it causes. Times are wall clock: what a hand would feel.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

import engine
from app import theme
from app.document import edits
from app.document.model import from_model
from app.sessions.runs.store import RunStore
from app.window.main_window import MainWindow
from app.window.settings import Settings
from tests.bench.paints import Paints
from tests.bench.workloads import WORKLOADS

# Learning goes on for as long as it is watched; an epoch takes some hundred batches of little data.
EPOCHS = 1000


def open_window(name, folder):
    """The window with a workload's network and its data."""
    model, inputs, targets, batch_size = WORKLOADS[name](engine)
    document = from_model(model)
    nodes = [*document.inputs(), *document.outputs()]
    arrays = [np.asarray(one) for part in (inputs, targets) for one in (part if isinstance(part, list) else [part])]
    keys = [f"{'x' if number < len(document.inputs()) else 'y'}{number}" for number in range(len(arrays))]
    np.savez(folder / "data.npz", **dict(zip(keys, arrays, strict=True)))
    window = MainWindow(Settings(folder / "settings.json"), folder / "recovery", RunStore(folder / "runs"))
    window.resize(1500, 950)
    window.show()
    window.files.show(document, None, name)
    history, document = window.workspace.history, window.workspace.document
    data = {"source": f"npz:{folder / 'data.npz'}", "map": dict(zip(nodes, keys, strict=True))}
    history.do(edits.set_settings(document, "data", data))
    training = {"epochs": EPOCHS, "batch_size": batch_size, "validation_split": 0.0}
    history.do(edits.set_settings(document, "training", training))
    return window


def until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        if time.monotonic() > end:
            raise SystemExit("waited in vain")


def drag(window, steps):
    """Milliseconds of each step of a drag, repaint included."""
    view = window.canvas.view
    viewport = view.viewport()
    node = next(iter(window.workspace.document.nodes.values()))
    view.frame_all()
    QApplication.processEvents()
    place = QPointF(view.mapFromScene(QPointF(*node.position) + QPointF(60, 14)))

    def send(kind, at, buttons):
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, at, QPointF(viewport.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)

    held, paints = Qt.MouseButton.LeftButton, Paints(viewport)
    send(QEvent.Type.MouseButtonPress, place, held)
    taken = []
    for number in range(steps):
        at = place + QPointF(160 * np.sin(number / 9), 160 * np.cos(number / 7))
        begun = time.perf_counter()
        send(QEvent.Type.MouseMove, at, held)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.004)  # a hand is not faster than the screen
    send(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton)
    if window.workspace.document.nodes[node.id].position == node.position:
        raise SystemExit("the block did not move: nothing was measured")
    if paints.count < steps // 2:
        raise SystemExit(f"only {paints.count} repaints in {steps} steps: nothing was measured")
    return np.array(taken)


def measure(name, steps):
    with tempfile.TemporaryDirectory() as made:
        window = open_window(name, Path(made))
        QApplication.processEvents()
        until(lambda: window.background.is_idle, 60)
        quiet = drag(window, steps)
        window.run.train()
        until(lambda: window.run.state == "running", 60)
        until(lambda: "loss (batch)" in window.curves.series, 60)
        painted = Paints(window.curves.losses.viewport())
        begun, first = time.perf_counter(), len(window.curves.series["loss (batch)"][0])
        busy = drag(window, steps)
        seconds = time.perf_counter() - begun
        batches = len(window.curves.series["loss (batch)"][0]) - first
        window.run.stop_and_wait(keep=True)
        window.workspace.history.mark_saved()
        window.close()
        QApplication.processEvents()

    def line(found):
        return f"median {np.median(found):5.2f}  95 % {np.percentile(found, 95):6.2f}  worst {found.max():6.2f} ms"

    print(f"{name}: drag step at rest      {line(quiet)}")
    print(f"{name}: drag step in training  {line(busy)}")
    print(
        f"{name}: curves painted {painted.count / seconds:.1f} times/s; {batches / seconds:.1f} batches/s while dragging",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workloads", nargs="*", default=list(WORKLOADS))
    parser.add_argument("--steps", type=int, default=400)
    asked = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv)
    theme.apply(application, "light")
    for name in asked.workloads:
        measure(name, asked.steps)


if __name__ == "__main__":
    main()
