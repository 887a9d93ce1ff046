"""A model of sequences: an LSTM that tells speakers apart."""

from __future__ import annotations

from app.window.tours import seeing
from app.window.tours.step import Step, Tour

TITLE = "Japanese vowels"

TOUR = Tour(
    "sequences",
    "Sequences with an LSTM",
    "Tell nine speakers apart by the sound of two vowels: data that has an order, and a layer that remembers.",
    3,
    seeing.open_template("vowels", TITLE),
    seeing.named(TITLE),
    (
        Step(
            "Data with an order",
            "Each sample is a short recording: a row of moments, and twelve numbers for each. Click the tab Data to "
            "look at some of them.",
            seeing.page_tab("data"),
            seeing.on_page("data"),
            page="network",
        ),
        Step(
            "Lines over time",
            "Recordings are of different lengths; shorter ones are filled up, and a layer called Masking keeps what "
            "was filled from being learned.",
        ),
        Step(
            "The layer that remembers",
            "Click on the LSTM block. It reads the moments one after the other and carries a memory along; what it "
            "hands on at the end stands for the whole recording.",
            seeing.block("LSTM"),
            seeing.is_chosen("LSTM"),
            page="network",
        ),
        Step(
            "More memory",
            "Type 48 into the field units and press Enter: so many numbers its memory has.",
            seeing.field("units"),
            seeing.field_is("LSTM", "units", 48),
            panel="inspector",
        ),
        Step("Train", "Press Train.", seeing.train_button, seeing.has_begun, panel="training"),
        Step(
            "Learning through time",
            "Sequences take longer: each step looks back over the whole recording. Wait until the run has ended, or "
            "press Stop.",
            seeing.panel("curves"),
            seeing.is_trained,
            panel="curves",
        ),
        Step(
            "Who spoke?",
            "The figure tells how often the speaker is named rightly, for recordings that it has never heard.",
            seeing.panel("results"),
            panel="results",
        ),
    ),
)
