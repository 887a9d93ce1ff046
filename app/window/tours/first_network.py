"""The first tour: a network that is there already is looked at, trained, and asked what it has learned."""

from __future__ import annotations

from app.window.tours import seeing
from app.window.tours.step import Step, Tour

TITLE = "Handwritten digits"

TOUR = Tour(
    "first-network",
    "A first network",
    "Look at a network that reads handwritten digits, train it with one click, and see what it answers.",
    2,
    seeing.open_template("digits", TITLE),
    seeing.named(TITLE),
    (
        Step(
            "This is a network",
            "Pictures of digits go in on one side, answers come out on the other. Each block is a layer: it makes "
            "something else of what it gets and hands it on. Below its name stands the shape of what comes out.",
            seeing.canvas,
            page="network",
        ),
        Step(
            "Choose a block",
            "Click on the first Conv2D block.",
            seeing.block("Conv2D"),
            seeing.is_chosen("Conv2D"),
        ),
        Step(
            "Its fields",
            "The inspector shows what the chosen layer can be told. Point at a field to read what it means; F1 opens "
            "its page in the handbook. Whatever you change here, Ctrl+Z takes it back.",
            seeing.panel("inspector"),
            panel="inspector",
        ),
        Step(
            "Train",
            "Now the network learns: it guesses, is told the truth, and shifts its weights a little, again and again. "
            "Press Train.",
            seeing.train_button,
            seeing.has_begun,
            panel="training",
        ),
        Step(
            "The loss falls",
            "The curve shows how wrong the network is, on the pictures that it learns from and on some that are held "
            "back. Lower is better. Wait until the run has ended, or press Stop: what was learned is kept.",
            seeing.panel("curves"),
            seeing.is_trained,
            panel="curves",
        ),
        Step(
            "What it has learned",
            "The large figure says how many of the pictures it has never seen are read rightly. Below are some of its "
            "answers; wrong ones are marked. That is a trained network: save it, export it, or change it and train it "
            "again.",
            seeing.panel("results"),
            panel="results",
        ),
    ),
)
