"""The card with a map of samples: which block, which projection, which colours; the sample under the hand beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import theme
from app.document.readable import readable
from app.panels.data_page.cards import Card
from app.panels.samples import Sample, SampleView
from app.panels.widgets import SPACING, Muted
from app.plots.scatter import ScatterMap
from app.sessions.understanding.inner import PCA, TSNE
from app.sessions.understanding.outcome import Outcome
from app.sessions.understanding.projection import Projection
from app.theme import colormaps
from app.theme.classes import class_colours
from app.wording import in_numbers

_TIP = Qt.ItemDataRole.ToolTipRole
TRUTH, SAID, RIGHT = "truth", "said", "right"


class MapCard(Card):
    """`wanted(block, method)` when another projection is chosen; `chosen(points)` when samples are."""

    wanted = Signal(str, str)
    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("A map of the samples"))
        self.setAccessibleName(self.tr("A map of the samples"))
        self.block, self.method, self.colour = (QComboBox(self) for _ in range(3))
        self.block.setAccessibleName(self.tr("Block whose answers are mapped"))
        self.method.setAccessibleName(self.tr("Projection"))
        self.method.addItem(self.tr("Principal components"), PCA)
        self.method.addItem(self.tr("t-SNE"), TSNE)
        self.method.setItemData(
            0, self.tr("The two directions in which the answers vary most: distances keep their meaning."), _TIP
        )
        self.method.setItemData(1, self.tr("Neighbours stay neighbours; how far groups are apart says little."), _TIP)
        self.colour.setAccessibleName(self.tr("What colours say"))
        for name, text in (
            (TRUTH, self.tr("coloured by class")),
            (SAID, self.tr("coloured by answer")),
            (RIGHT, self.tr("right or wrong")),
        ):
            self.colour.addItem(text, name)
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        for one in (self.block, self.method, self.colour):
            one.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            bar.addWidget(one)
        bar.addStretch(1)
        self.body.addLayout(bar)
        self.map = ScatterMap(self)
        self.legend = QLabel(self)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.hint = Muted(self.tr("Move over a point to see its sample; draw a frame to list samples."), self)
        self._side = QWidget(self)
        self._side.setFixedWidth(150)
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.hint)
        self._column.addStretch(1)
        self.preview: SampleView | None = None
        row = QHBoxLayout()
        row.setSpacing(SPACING * 2)
        row.addWidget(self.map, 1)
        row.addWidget(self._side)
        self.body.addLayout(row)
        self._one: Outcome | None = None
        self._sample: Callable[[int], Sample] | None = None
        self.block.currentIndexChanged.connect(self._ask)
        self.method.currentIndexChanged.connect(self._ask)
        self.colour.currentIndexChanged.connect(self._recolour)
        self.map.hovered.connect(self._preview)
        self.map.chosen.connect(self.chosen)

    def offer(
        self, one: Outcome, blocks: Sequence[tuple[str, str]], block: str, sample: Callable[[int], Sample]
    ) -> None:
        """The answers of an output, blocks as (id, name) and the one that is shown; `sample` makes a point's tile."""
        self._one, self._sample = one, sample
        for combo, entry in ((self.block, block), (self.method, PCA)):
            combo.blockSignals(True)
            if combo is self.block:
                combo.clear()
                for node_id, name in blocks:
                    combo.addItem(name, node_id)
            combo.setCurrentIndex(max(0, combo.findData(entry)))
            combo.blockSignals(False)
        self.colour.setVisible(bool(one.classes))
        self._preview(-1)

    def show_projection(self, found: Projection) -> None:
        """Points, one a sample, the first ones where there are many."""
        keep = len(found.points) == len(self.map.points)
        self.map.show_points(found.points, self._colours(len(found.points)), keep)
        held = sum(found.shares)
        self.note.setText(
            "" if np.isnan(held) else self.tr("two directions hold {0} % of what varies").format(f"{held * 100:.0f}")
        )

    def show_progress(self, points: np.ndarray, step: int, steps: int) -> None:
        """Points on their way."""
        keep = len(points) == len(self.map.points)
        self.map.show_points(points, self._colours(len(points)), keep)
        self.note.setText(self.tr("step {0} of {1}").format(step, steps))

    def show_problem(self, text: str) -> None:
        self.map.show_points(np.zeros((0, 2)), ())
        self.note.setText(text)

    def _ask(self) -> None:
        if self.block.currentData() is not None:
            self.note.setText(self.tr("computing…"))
            self.wanted.emit(self.block.currentData(), self.method.currentData())

    def _recolour(self) -> None:
        self.map.show_points(self.map.points, self._colours(len(self.map.points)), True)

    def _colours(self, count: int) -> list[QColor]:
        one, tokens = self._one, theme.tokens()
        if one is None or one.truth is None:
            return [tokens.color("accent")] * count
        if not one.classes:
            truth = one.truth.reshape(len(one.truth), -1)[:count, 0]
            low, high = float(truth.min()), float(truth.max())
            shades = colormaps.amounts((truth - low) / ((high - low) or 1.0))
            self.legend.setText(
                self.tr("dark {0} to light {1}").format(in_numbers(readable(low)), in_numbers(readable(high)))
            )
            return [QColor(*(int(part) for part in shade)) for shade in shades]
        if self.colour.currentData() == RIGHT:
            right, wrong = tokens.color("success"), tokens.color("error")
            self._legend([(self.tr("right"), right), (self.tr("wrong"), wrong)])
            return [right if found else wrong for found in one.right[:count]]
        series = class_colours(one.classes, tokens)
        self._legend(list(zip(one.classes, series, strict=True)))
        numbers = one.truth if self.colour.currentData() == TRUTH else one.predicted
        return [series[at] for at in numbers[:count].tolist()]

    def _legend(self, entries: Sequence[tuple[str, QColor]]) -> None:
        shown = entries[:16]
        lines = [f'<span style="color:{colour.name()}">●</span> {_escaped(name)}' for name, colour in shown]
        if len(entries) > len(shown):
            lines.append(self.tr("and {0} more").format(len(entries) - len(shown)))
        self.legend.setText("<br>".join(lines))

    def _preview(self, point: int) -> None:
        """The sample of a point beside the map; -1 for none."""
        if self.preview is not None:
            self.preview.hide()
            self._column.removeWidget(self.preview)
            self.preview.deleteLater()
            self.preview = None
        self.hint.setVisible(point < 0)
        if point >= 0 and self._sample is not None:
            sample = self._sample(point)
            self.preview = SampleView(sample, self._side)
            self._column.insertWidget(1, self.preview)
            self.preview.show()
            self.map.setAccessibleDescription(sample.tip)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
