"""Samples of an evaluation as tiles under a title; one of them can be chosen by mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from app import theme
from app.document.readable import readable
from app.panels.data_page.cards import Card
from app.panels.flow import FlowLayout
from app.panels.samples import Sample, SampleView
from app.sessions.understanding.forms import still, words_of
from app.sessions.understanding.outcome import Outcome, Outcomes
from app.wording import in_numbers


class ChoosableSample(SampleView):
    """A tile that can be pressed: `pressed(its number)`."""

    pressed = Signal(int)

    def __init__(self, number: int, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(sample, parent)
        self.number = number
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.layout().setContentsMargins(3, 3, 3, 3)

    def choose(self, is_chosen: bool) -> None:
        self.is_chosen = is_chosen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(self.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.number)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_chosen and not self.hasFocus():
            return
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.color("selection") if self.is_chosen else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class SamplesCard(Card):
    """Tiles under a title that says which; `chosen(answer)` when one is pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.tiles: list[ChoosableSample] = []
        self._page: QWidget | None = None

    def show_samples(self, title: str, note: str, samples: Sequence[tuple[int, Sample]]) -> None:
        """Samples with the numbers that `chosen` tells."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.note.setText(note)
        if self._page is not None:
            self._page.hide()
            self.body.removeWidget(self._page)
            self._page.deleteLater()
        self._page = QWidget(self) if samples else QLabel(self.tr("None."), self)
        self.tiles = []
        if samples:
            flow = FlowLayout(self._page, 6)
            for number, sample in samples:
                view = ChoosableSample(number, sample, self._page)
                view.pressed.connect(self.choose)
                flow.addWidget(view)
                view.show()
                self.tiles.append(view)
        self.add(self._page)

    def choose(self, number: int) -> None:
        """Choose a tile, as a click does."""
        for tile in self.tiles:
            tile.choose(tile.number == number)
        self.chosen.emit(number)


def tile_of(found: Outcomes, one: Outcome, at: int, shown: str = "", names: tuple[str, ...] = ()) -> Sample:
    """An answer as a tile; `shown` is the Input that stands for the sample, `names` the words where it takes words."""
    row = int(one.rows[at])
    array = np.asarray(found.inputs[shown][row : row + 1])[0] if shown else found.sample(row)
    array = still(array)
    text = " ".join(words_of(array, names)) if names else ""
    if one.classes:
        said, truth = one.classes[one.predicted[at]], one.classes[one.truth[at]]
        tip = in_numbers(f"{row + 1}: {said} {one.confidence[at]:.1%}, {_in_truth(truth)}")
        return Sample(
            array, in_numbers(f"{said} {one.confidence[at]:.0%}"), bool(one.right[at]), _with(tip, text), text
        )
    if one.values[at].size > 1:
        off = QCoreApplication.translate("Results", "off by {0}").format(in_numbers(readable(one.far[at], 3)))
        return Sample(array, off, None, _with(f"{row + 1}: {off}", text), text)
    said, truth = (float(values[at].reshape(-1)[0]) for values in (one.values, one.truth))
    tip = in_numbers(f"{row + 1}: {said:.6g}, {_in_truth(format(truth, '.6g'))}")
    return Sample(array, in_numbers(f"{readable(said)}\n({readable(truth)})"), None, _with(tip, text), text)


def _in_truth(text: str) -> str:
    return QCoreApplication.translate("Results", "in truth {0}").format(text)


def _with(tip: str, text: str) -> str:
    return f"{tip}\n{text}" if text else tip
