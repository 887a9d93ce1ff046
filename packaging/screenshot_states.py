"""The states of the window that are pictured: a name, what is to be seen, and how a user comes there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from screenshot_stage import Stage

from app.document import edits
from app.sessions.handbook import layer_page

_CTRL = Qt.KeyboardModifier.ControlModifier
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class State:
    """`reach` brings the window there; states follow one another in one window, and each tidies up after itself."""

    name: str
    caption: str
    reach: Callable[[Stage], None]
    leave: Callable[[Stage], None] = lambda stage: None


def _starter(stage: Stage) -> None:
    stage.start()


def _welcome(stage: Stage) -> None:
    stage.window.show_page("welcome")
    stage.wait(lambda: stage.window.background.is_idle)


def _templates(stage: Stage) -> None:
    stage.window.show_page("network")
    stage.trigger("templates")
    stage.settle()


def _close_dialogs(stage: Stage) -> None:
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.reject()
    stage.settle()


def _training(stage: Stage) -> None:
    stage.start()
    stage.window.run.train()
    stage.wait(lambda: len(stage.window.runs.records()) > 0 and _epochs(stage) >= 4)


def _epochs(stage: Stage) -> int:
    return max((record.epochs for record in stage.window.runs.records()), default=0)


def _finish(stage: Stage) -> None:
    stage.wait(lambda: not stage.window.run.is_busy)
    stage.settle()


def _quick_add(stage: Stage) -> None:
    stage.start()
    stage.view.setFocus()
    stage.key(Qt.Key.Key_Tab)
    stage.type("con", stage.view.quick_add.field)


def _dismiss_quick_add(stage: Stage) -> None:
    stage.view.quick_add.dismiss()


def _wire_refused(stage: Stage) -> None:
    stage.start()
    workspace, convolution = stage.window.workspace, stage.ids("Conv2D")[-1]
    x, y = stage.document.nodes[convolution].position
    workspace.do(edits.add_node(stage.document, "LSTM", (x + 240, y + 336), {"units": 32}, "reader"))
    stage.settle()
    stage.view.frame_all()
    stage.settle()
    stage.hold_wire(convolution, stage.document.names["reader"])


def _drop_gesture(stage: Stage) -> None:
    stage.view.drop_gesture()


def _inspector(stage: Stage) -> None:
    stage.start()
    stage.select(stage.ids("Conv2D")[0])


def _problems(stage: Stage) -> None:
    stage.start()
    document, workspace = stage.document, stage.window.workspace
    (output,) = document.outputs()
    flatten = stage.ids("Flatten", "GlobalAveragePooling2D")[0]
    workspace.do(edits.set_field(document, output, "units", 7))
    workspace.do(edits.set_field(document, output, "activation", "relu"))
    workspace.do(edits.disconnect(document, next(iter(document.incoming(flatten).values()))))
    stage.window.show_panel("problems")
    stage.settle()


def _error(stage: Stage) -> None:
    stage.window.run.train()
    stage.settle()


def _groups(stage: Stage) -> None:
    stage.template("residual")
    document, workspace = stage.document, stage.window.workspace
    for name in ("first", "second"):
        blocks = [node.id for node in document.nodes.values() if node.name.startswith(f"{name}_")]
        workspace.do(edits.group(document, blocks, f"{name.capitalize()} residual block"))
    workspace.do(edits.fold_groups(document, [next(iter(document.groups))]))
    workspace.do(edits.arrange(document))
    stage.settle()
    stage.view.frame_all()
    stage.settle()


def _many(stage: Stage) -> None:
    root = str(Path(__file__).resolve().parents[1])
    if root not in sys.path:
        sys.path.insert(0, root)
    from tests.bench.canvas import network

    stage.show_network(lambda: stage.window.files.show(network(), None, "1,000 blocks"))


def _resnet(stage: Stage) -> None:
    from app.sessions.ready_made import Wish, build

    document = build(Wish("ResNet50", size=224))
    stage.show_network(lambda: stage.window.files.show(document, None, "ResNet50"))


def _resnet_near(stage: Stage) -> None:
    merge = stage.ids("Add")[3]
    stage.select(merge)
    stage.view.set_zoom(0.8)
    stage.view.reveal((merge,))
    stage.settle()


def _data_at_nodes(stage: Stage) -> None:
    stage.start()
    stage.train()
    stage.trigger("show-data")
    stage.window.parts["sample-flow"].open(stage.ids("Conv2D")[0])
    stage.settle()


def _hide_data(stage: Stage) -> None:
    stage.trigger("show-data")


def _page(name: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.window.show_page(name)
        stage.settle()

    return reach


def _network_page(stage: Stage) -> None:
    stage.window.show_page("network")
    stage.settle()


def _runs(stage: Stage) -> None:
    document, workspace = stage.document, stage.window.workspace
    stage.window.show_page("network")
    workspace.do(edits.set_settings(document, "training", {"optimizer": {"kind": "sgd", "config": {}}}))
    stage.train()
    stage.window.show_page("runs")
    stage.settle()
    table = stage.window.parts["runs"].page.table
    table.choose(table.shown()[:2])
    stage.settle()


def _sweep(stage: Stage) -> None:
    from app.sessions.sweeps.plan import SweepPlan
    from app.sessions.sweeps.space import Dimension

    stage.template("iris")
    document, workspace = stage.document, stage.window.workspace
    workspace.do(edits.set_settings(document, "training", {"epochs": 4}))
    plan = SweepPlan(
        (
            Dimension("optimizer.learning_rate", "float", low=1e-4, high=0.1, log=True),
            Dimension("training.batch_size", "choice", choices=(8, 16, 32)),
        ),
        "random",
        8,
        stops_early=False,
    )
    sweeps = stage.window.parts["sweeps"]
    stage.window.show_page("sweeps")
    stage.settle()
    sweeps.start(plan)
    stage.wait(lambda: sweeps.runner is None)
    stage.settle()


def _sweep_form(stage: Stage) -> None:
    stage.window.parts["sweeps"].begin()
    stage.settle()


def _try(stage: Stage) -> None:
    stage.start()
    stage.train()
    stage.window.show_page("try")
    stage.settle()
    pad = stage.window.parts["try"].page.pad
    side = pad.width()
    points = [(0.3, 0.25), (0.5, 0.18), (0.68, 0.3), (0.62, 0.48), (0.45, 0.65), (0.3, 0.82), (0.5, 0.82), (0.72, 0.8)]
    places = [QPoint(round(x * side), round(y * side)) for x, y in points]
    QTest.mousePress(pad, _LEFT, _NONE, places[0])
    for place in places[1:]:
        QTest.mouseMove(pad, place)
        QApplication.processEvents()
    QTest.mouseRelease(pad, _LEFT, _NONE, places[-1])
    stage.settle()


def _profile(stage: Stage) -> None:
    stage.window.parts["cost"].measure()
    stage.settle()
    stage.window.show_page("profile")
    stage.settle()


def _surgery(stage: Stage) -> None:
    stage.window.show_page("network")
    stage.select(*stage.ids("Dense")[-1:])
    stage.window.dialogs.number = lambda title, label, value, least, most: 26
    stage.trigger("surgery-classes")
    stage.view.frame_all()
    stage.settle()


def _dismiss_banner(stage: Stage) -> None:
    stage.window.banner.dismiss()


def _fine_tune(stage: Stage) -> None:
    stage.start()
    stage.trigger("fine-tune")


def _weights(stage: Stage) -> None:
    stage.start()
    stage.train()
    stage.select(stage.ids("Conv2D")[0])
    stage.window.show_panel("weights")
    stage.settle()


def _tour(stage: Stage) -> None:
    stage.window.parts["tours"].start("first-network")
    stage.settle()


def _end_tour(stage: Stage) -> None:
    stage.window.parts["tours"].guide.leave()
    stage.settle()


def _handbook(stage: Stage) -> None:
    stage.start()
    stage.window.parts["handbook"].open(layer_page("Conv2D"))
    stage.settle()


def _models(stage: Stage) -> None:
    stage.trigger("ready-made")


def _shared(stage: Stage) -> None:
    stage.template("shared-lstm")
    stage.window.show_panel("outline")
    stage.select(stage.ids("LSTM")[0])


def _several(stage: Stage) -> None:
    stage.start()
    stage.select(*stage.ids("Conv2D"))


def _unet(stage: Stage) -> None:
    stage.template("unet")


def _pasted(stage: Stage) -> None:
    stage.show_network(lambda: stage.window.files.new())
    QGuiApplication.clipboard().setText(
        "model = keras.Sequential([keras.Input((28, 28, 1)), layers.Conv2D(16, 3, activation='relu'),"
        " layers.MaxPooling2D(), layers.Flatten(), layers.Dense(10, activation='softmax')])"
    )
    stage.view.setFocus()
    stage.key(Qt.Key.Key_V, _CTRL)
    stage.view.frame_all()
    stage.key(Qt.Key.Key_F, _CTRL)
    stage.type("relu", stage.view.find_bar.findChild(QLineEdit) or stage.view.find_bar.field)


def _menu(stage: Stage) -> None:
    stage.start()
    bar = stage.window.menuBar()
    action = next(one for one in bar.actions() if one.menu() and one.text().replace("&", "") == "Network")
    action.menu().popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
    stage.settle()


def _close_menu(stage: Stage) -> None:
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    stage.settle()


STATES = (
    State("starter", "The first start: real digits, a small network, ready to train", _starter),
    State("training", "While it trains", _training, _finish),
    State("trained", "After training", lambda stage: None),
    State("inspector", "A block and all its fields", _inspector),
    State("several", "Several blocks edited at once", _several),
    State("quick-add", "Adding a layer by typing", _quick_add, _dismiss_quick_add),
    State("wire-refused", "A wire over a port that cannot take it: the reason, and the key that mends it",
          _wire_refused, _drop_gesture),
    State("problems", "Problems with what mends them", _problems),
    State("error", "Why it cannot be trained yet", _error, _dismiss_banner),
    State("menu", "The menu of the network", _menu, _close_menu),
    State("find", "Keras code pasted, and what is found in it", _pasted,
          lambda stage: stage.key(Qt.Key.Key_Escape, widget=stage.view.find_bar.field)),
    State("groups", "A residual network, one group folded", _groups),
    State("unet", "U-Net, from the templates", _unet),
    State("shared", "A shared LSTM, and the outline", _shared),
    State("thousand", "1,000 blocks", _many),
    State("resnet", "ResNet50", _resnet),
    State("resnet-near", "ResNet50 from near", _resnet_near),
    State("data-at-nodes", "A sample on its way through the network", _data_at_nodes, _hide_data),
    State("data", "The Data page", _page("data")),
    State("results", "The Results page", _page("results")),
    State("runs", "Two runs compared", _runs),
    State("try", "Try it: draw a digit", _try),
    State("profile", "What each block costs, measured", _profile),
    State("surgery", "Surgery says what it costs before it is done", _surgery, _dismiss_banner),
    State("weights", "The weights of a layer", _weights),
    State("sweep", "A sweep", _sweep),
    State("sweep-form", "Setting up a sweep", _sweep_form, _network_page),
    State("fine-tune", "Fine-tuning a network", _fine_tune, _close_dialogs),
    State("models", "Ready-made networks", _models, _close_dialogs),
    State("tour", "A tour", _tour, _end_tour),
    State("handbook", "The handbook", _handbook, _close_dialogs),
    State("welcome", "Welcome", _welcome),
    State("templates", "Templates", _templates, _close_dialogs),
)  # fmt: skip
