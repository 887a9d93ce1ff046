"""Cards for answers that are classes: confusion and scores above, curves and calibration below."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.panels.data_page.cards import Card
from app.panels.widgets import SPACING, grouped
from app.plots.figure import BARS, GUIDE, LINE, Figure, Marks
from app.plots.matrix import ConfusionMatrix
from app.sessions.understanding.classification import (
    calibration,
    class_scores,
    confusion,
    mean_scores,
    precision_recall,
    roc,
)
from app.sessions.understanding.outcome import Outcome
from app.wording import in_numbers

_UNIT = (0.0, 1.0)


class ClassCards:
    """`upper` and `lower` are widgets to lay out; `matrix`, `table`, `roc`, `recall`, `calibration` what is on them."""

    def __init__(self, parent: QWidget) -> None:
        self.upper, self.lower = QWidget(parent), QWidget(parent)
        tr = parent.tr
        self.matrix = ConfusionMatrix()
        self.table = _table(tr("Scores of each class"))
        self.table.setHorizontalHeaderLabels([tr("Class"), tr("Precision"), tr("Recall"), tr("F1"), tr("Samples")])
        for at in range(5):
            side = Qt.AlignmentFlag.AlignRight if at else Qt.AlignmentFlag.AlignLeft
            self.table.horizontalHeaderItem(at).setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._matrix_card = Card(tr("What is taken for what"), self.upper)
        self._matrix_card.add(self.matrix)
        self._table_card = Card(tr("Each class"), self.upper)
        self._table_card.add(self.table)
        _row(self.upper, (self._matrix_card, 1), (self._table_card, 1))
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Class of the curves"))
        self.which.currentIndexChanged.connect(self._show_curves)
        self.roc = Figure(tr("false alarms"), tr("hits"), tr("ROC curve"))
        self.recall = Figure(tr("recall"), tr("precision"), tr("Precision and recall"))
        self.calibration = Figure(tr("confidence"), tr("share right"), tr("Calibration"))
        self._roc_card, self._recall_card = Card(tr("ROC"), self.lower), Card(tr("Precision and recall"), self.lower)
        self._calibration_card = Card(tr("Calibration"), self.lower)
        self._roc_card.head.addWidget(self.which)
        self._roc_card.add(self.roc)
        self._recall_card.add(self.recall)
        self._calibration_card.add(self.calibration)
        _row(self.lower, (self._roc_card, 1), (self._recall_card, 1), (self._calibration_card, 1))
        self._outcome: Outcome | None = None
        self._tr = tr

    def setVisible(self, visible: bool) -> None:
        self.upper.setVisible(visible)
        self.lower.setVisible(visible)

    def show_outcome(self, one: Outcome) -> None:
        """Figures of one output whose truth is known."""
        self._outcome = one
        matrix = confusion(one.truth, one.predicted, len(one.classes))
        self.matrix.show_matrix(matrix, one.classes)
        scores = class_scores(matrix)
        rows = [*zip(one.classes, scores, strict=True)]
        rows += [
            (self._tr("Mean"), mean_scores(scores)),
            (self._tr("Mean by samples"), mean_scores(scores, weighted=True)),
        ]
        self.table.setRowCount(len(rows))
        for at, (name, score) in enumerate(rows):
            cells = [name, *(in_numbers(f"{value:.3f}") for value in (score.precision, score.recall, score.f1))]
            for column, text in enumerate((*cells, grouped(score.support))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, column, item)
        self.table.setFixedHeight(
            min(14, len(rows)) * self.table.verticalHeader().defaultSectionSize()
            + self.table.horizontalHeader().sizeHint().height()
            + 4
        )
        self.which.blockSignals(True)
        self.which.clear()
        self.which.addItems(one.classes)
        self.which.setCurrentIndex(len(one.classes) - 1 if len(one.classes) == 2 else 0)
        self.which.blockSignals(False)
        self._show_curves()
        found = calibration(one.confidence, one.right)
        middle = (np.arange(len(found.count)) + 0.5) / len(found.count)
        diagonal = np.array([0.0, 1.0])
        marks = [Marks(BARS, middle, np.nan_to_num(found.accuracy)), Marks(GUIDE, diagonal, diagonal)]
        self.calibration.show_marks(marks, _UNIT, _UNIT)
        self._calibration_card.note.setText(
            self._tr("off by {0} % on average").format(in_numbers(f"{found.error * 100:.1f}"))
        )
        self._calibration_card.note.setToolTip(self._tr("Expected calibration error, over 10 bins of confidence"))

    def _show_curves(self) -> None:
        one, at = self._outcome, self.which.currentIndex()
        if one is None or at < 0:
            return
        is_true, score = one.truth == at, one.shares[:, at]
        diagonal = np.array([0.0, 1.0])
        curve = roc(is_true, score)
        self.roc.show_marks([Marks(GUIDE, diagonal, diagonal), Marks(LINE, curve.x, curve.y)], _UNIT, _UNIT)
        self._roc_card.note.setText(_area(curve.area))
        curve = precision_recall(is_true, score)
        self.recall.show_marks([Marks(LINE, curve.x, curve.y, 1)], _UNIT, _UNIT)
        self._recall_card.note.setText(_area(curve.area))


def _area(area: float) -> str:
    return "–" if np.isnan(area) else in_numbers(f"{area:.3f}")


def _table(name: str) -> QTableWidget:
    table = QTableWidget(0, 5)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _row(widget: QWidget, *cards: tuple[Card, int]) -> None:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACING)
    for card, stretch in cards:
        card.fill()
        row.addWidget(card, stretch)
