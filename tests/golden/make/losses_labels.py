"""The losses_labels family: the losses format, for Circle (vectors with class numbers) and CTC (sequences of labels)."""

from __future__ import annotations

from pathlib import Path

from make.losses import ABOUT, add
from make.record import Family


def make(folder: Path) -> None:
    """Write losses_labels.json and losses_labels.npz."""
    family = Family("losses_labels", folder, ABOUT)
    add(family, "circle", "circle", "labels", (8, 4))
    add(family, "circle_weighted", "circle", "labels", (8, 4), (8,))
    add(family, "circle_arguments", "circle", "labels", (9, 3), arguments={"gamma": 20.0, "margin": 0.25})
    add(family, "circle_diagonal", "circle", "labels", (6, 3), arguments={"gamma": 10.0, "remove_diagonal": False})
    add(family, "ctc", "ctc", "sequences", (5, 8, 4))
    add(family, "ctc_weighted", "ctc", "sequences", (5, 8, 3), (5,))
    add(family, "ctc_none", "ctc", "sequences", (4, 9, 5), arguments={"reduction": "none"})
    add(family, "ctc_long", "ctc", "sequences", (2, 20, 6), scale=4.0)
    family.write()
