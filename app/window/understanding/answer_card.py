"""The whole answer for one sample beside its truth: pictures, a series of numbers, or the classes of its steps."""

from __future__ import annotations

import html

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import theme
from app.panels.data_page.cards import Card
from app.panels.samples import image_of
from app.plots.figure import LINE, Figure, Marks
from app.sessions.understanding.outcome import Outcome

_SIDE = 180


class AnswerCard(Card):
    """`show_answer` says whether there is more to show than a tile tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Its answer"))
        self.setAccessibleName(self.tr("Its answer"))
        self.pictures = QWidget(self)
        self._row = QHBoxLayout(self.pictures)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.figure = Figure(self.tr("place"), self.tr("value"), self.tr("Answer and truth, number by number"))
        self.steps = QLabel(self)
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        self.steps.setWordWrap(True)
        for widget in (self.pictures, self.figure, self.steps):
            self.add(widget)
        self.hide()

    def show_answer(self, one: Outcome, answer: int, sample: np.ndarray) -> bool:
        """The answer with this number, and what belongs to the same sample. False where a tile says it all."""
        for widget in (self.pictures, self.figure, self.steps):
            widget.hide()
        self.note.setText("")
        is_told = self._show(one, answer, sample)
        self.setVisible(is_told)
        return is_told

    def _show(self, one: Outcome, answer: int, sample: np.ndarray) -> bool:
        if one.truth is None:
            return False
        if one.classes:
            same = np.flatnonzero(one.rows == one.rows[answer])
            if len(same) > 1:
                self._show_steps(one, same)
            return len(same) > 1
        said, truth = one.values[answer], one.truth[answer]
        if said.size < 2:
            return False
        if image_of(np.asarray(said, "float32")) is not None:
            self._show_pictures(sample, said, truth)
            return True
        flat, known = np.asarray(said).reshape(-1), np.asarray(truth).reshape(-1)
        places = np.arange(1, flat.size + 1)
        self.figure.show_marks([Marks(LINE, places, known, 7), Marks(LINE, places, flat, 0)])
        self.note.setText(self.tr("the answer in colour, the truth in grey"))
        self.figure.show()
        return True

    def _show_pictures(self, sample: np.ndarray, said: np.ndarray, truth: np.ndarray) -> None:
        while item := self._row.takeAt(0):
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for title, array in (
            (self.tr("given"), sample),
            (self.tr("answered"), said),
            (self.tr("in truth"), truth),
            (self.tr("off by"), np.abs(said - truth)),
        ):
            picture = image_of(np.asarray(array, "float32"))
            if picture is None:
                continue
            holder = QWidget(self.pictures)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            shown = QLabel(holder)
            scaled = picture.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
            shown.setPixmap(QPixmap.fromImage(scaled))
            shown.setAccessibleName(title)
            column.addWidget(shown)
            column.addWidget(QLabel(title, holder))
            self._row.addWidget(holder)
            holder.show()
        self._row.addStretch(1)
        self.pictures.show()

    def _show_steps(self, one: Outcome, same: np.ndarray) -> None:
        tokens = theme.tokens()
        right, wrong = tokens.color("success").name(), tokens.color("error").name()
        said, truth = [], []
        for at in same[:200].tolist():
            name, known = one.classes[one.predicted[at]], one.classes[one.truth[at]]
            colour = right if one.right[at] else wrong
            weight = "normal" if one.right[at] else "bold"
            said.append(f'<span style="color:{colour};font-weight:{weight}">{html.escape(name)}</span>')
            truth.append(html.escape(known))
        rows = ((self.tr("answered"), said), (self.tr("in truth"), truth))
        lines = [
            f'<tr><td style="padding-right:12px">{title}</td>'
            + "".join(f'<td style="padding:0 4px">{cell}</td>' for cell in cells)
            + "</tr>"
            for title, cells in rows
        ]
        self.steps.setText(f"<table>{''.join(lines)}</table>")
        count = int(one.right[same].sum())
        self.note.setText(self.tr("{0} of {1} steps right").format(count, len(same)))
        self.steps.show()
