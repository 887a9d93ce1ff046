"""A network drawn by hand: a multilayer perceptron that tells three kinds of iris apart."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.window.tours import seeing
from app.window.tours.step import Step, Tour

TITLE = QT_TRANSLATE_NOOP("Tours", "My first network")

TOUR = Tour(
    "by-hand",
    "Build a network by hand",
    "Put layers on the empty canvas, wire them, and train them to tell irises apart by four measures.",
    4,
    seeing.open_empty("builtin:iris", TITLE),
    seeing.named(TITLE),
    (
        Step(
            "The data first",
            "150 flowers, four measures of each, three kinds. Click the tab Data to look at them.",
            seeing.page_tab("data"),
            seeing.on_page("data"),
            page="network",
        ),
        Step(
            "Four numbers in, one of three names out",
            "So much the network has to know: its input is 4 numbers, its answer is one of 3 classes.",
        ),
        Step(
            "The input",
            "Drag Input from the list of layers to the canvas. With keys: press Tab on the canvas, type the name, Enter.",
            seeing.layer_in_palette("Input"),
            seeing.has("Input"),
            page="network",
            panel="palette",
        ),
        Step(
            "Its shape",
            "Click the block, type 4 into the field shape, and press Enter.",
            seeing.field("shape"),
            seeing.field_is("Input", "shape", [4], (4,)),
            panel="inspector",
        ),
        Step(
            "A layer that thinks",
            "Drag a Dense layer to the right of the input. Each of its units looks at all four numbers.",
            seeing.layer_in_palette("Dense"),
            seeing.has("Dense"),
            panel="palette",
        ),
        Step(
            "Wire them",
            "Drag from the dot on the right of Input to the dot on the left of Dense.",
            seeing.block("Input"),
            seeing.chain("Input", "Dense"),
        ),
        Step(
            "A layer that answers",
            "Drag a second Dense layer behind the first one, and wire the first to it.",
            seeing.layer_in_palette("Dense"),
            seeing.chain("Input", "Dense", "Dense"),
            panel="palette",
        ),
        Step(
            "Three units",
            "Click the last block and type 3 into the field units: one for each kind of iris.",
            seeing.field("units"),
            seeing.field_is("Dense", "units", 3),
            panel="inspector",
        ),
        Step(
            "Softmax",
            "Choose softmax as its activation: the three numbers then are probabilities.",
            seeing.field("activation"),
            seeing.field_is("Dense", "activation", "softmax"),
            panel="inspector",
        ),
        Step(
            "Train it",
            "Nothing is wrong any more: Problems is empty. Press Train.",
            seeing.train_button,
            seeing.has_begun,
            panel="training",
        ),
        Step(
            "It learns",
            "Wait until the run has ended. So small a network needs some epochs: set epochs to 60 under Run and train "
            "again if you want more of it.",
            seeing.panel("curves"),
            seeing.is_trained,
            panel="curves",
        ),
        Step(
            "You made that",
            "The figure tells how many flowers it names rightly that it has never seen. Ctrl+S saves your network.",
            seeing.panel("results"),
            panel="results",
        ),
    ),
)
