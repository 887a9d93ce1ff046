"""Cards for answers that are numbers: predicted against true, what is left over, how errors are spread."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.document.readable import readable
from app.panels.data_page.cards import Card
from app.panels.widgets import SPACING
from app.plots.figure import BARS, GUIDE, POINTS, Figure, Marks
from app.sessions.understanding.outcome import Outcome
from app.sessions.understanding.regression import errors
from app.wording import in_numbers


class NumberCards(QWidget):
    """Three figures side by side: `against`, `left_over`, `spread`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.against = Figure(self.tr("true"), self.tr("predicted"), self.tr("Predicted against true"))
        self.left_over = Figure(self.tr("predicted"), self.tr("predicted less true"), self.tr("Errors by prediction"))
        self.spread = Figure(self.tr("predicted less true"), self.tr("how often"), self.tr("Spread of the errors"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        for figure in (self.against, self.left_over, self.spread):
            card = Card(figure.accessibleName(), self)
            card.add(figure)
            row.addWidget(card, 1)

    def show_outcome(self, one: Outcome) -> str:
        """Draw one output whose truth is known; returns its figures in words."""
        truth, said = one.truth.reshape(-1), np.asarray(one.values, "float64").reshape(-1)
        wrong = said - truth
        ends = np.array([min(truth.min(), said.min()), max(truth.max(), said.max())])
        self.against.show_marks([Marks(GUIDE, ends, ends), Marks(POINTS, truth, said)])
        level = np.array([said.min(), said.max()])
        self.left_over.show_marks([Marks(GUIDE, level, np.zeros(2)), Marks(POINTS, said, wrong, 1)])
        low, high = float(wrong.min()), float(wrong.max())
        if high - low <= 1e-6 * max(abs(low), abs(high)):
            # Errors that are all the same have no spread to cut into bins.
            room = abs(high) * 0.1 or 1.0
            low, high = low - room, high + room
        counts, edges = np.histogram(wrong, bins=24, range=(low, high))
        middle = (edges[1:] + edges[:-1]) / 2
        self.spread.show_marks([Marks(BARS, middle, counts, 2)], y=(0.0, float(counts.max()) * 1.05))
        found = errors(truth, said)
        if one.is_mask:
            said_in, is_in = one.values > 0.5, one.truth > 0.5
            both, either = int((said_in & is_in).sum()), int((said_in | is_in).sum())
            return self.tr("{0} % of places right  ·  overlap (IoU) {1}").format(
                in_numbers(f"{(said_in == is_in).mean() * 100:.1f}"),
                in_numbers(f"{both / either if either else 1.0:.3f}"),
            )
        return self.tr("R² {0}  ·  mean error {1}  ·  root mean square {2}").format(
            in_numbers(f"{found.r2:.3f}"), in_numbers(readable(found.mae)), in_numbers(readable(found.rmse))
        )
