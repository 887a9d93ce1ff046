"""Some samples as they are in the source: images, series, or rows of a table."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.panels.data_page.cards import Card
from app.panels.flow import FlowLayout
from app.panels.samples import Sample, SampleView
from app.panels.widgets import grouped
from app.sessions.data_profile import Profile
from app.sessions.raw_samples import RawSample
from app.wording import as_it_is

_MOST_COLUMNS = 40


class SamplesCard(Card):
    """Pictures where samples are images or series, a table where they are rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Samples"))
        self.setAccessibleName(self.tr("Samples"))
        self._page: QWidget | None = None

    def show_samples(self, profile: Profile, samples: tuple[RawSample, ...]) -> None:
        if self._page is not None:
            self._page.hide()
            self.body.removeWidget(self._page)
            self._page.deleteLater()
        pictures = [one for one in samples if one.picture is not None]
        self._page = self._pictures(pictures) if pictures else self._table(samples)
        self.note.setText(
            self.tr("{0} in all").format(grouped(profile.rows))
            + (self.tr(", {0} more held out").format(grouped(profile.held)) if profile.held else "")
        )
        self.add(self._page)

    def _pictures(self, samples: list[RawSample]) -> QWidget:
        page = QWidget(self)
        flow = FlowLayout(page, 10)
        for one in samples:
            view = SampleView(Sample(np.asarray(one.picture), one.label, tip=one.tip), page)
            flow.addWidget(view)
            view.show()
        return page

    def _table(self, samples: tuple[RawSample, ...]) -> QWidget:
        names = list(samples[0].cells)[:_MOST_COLUMNS] if samples else []
        table = QTableWidget(len(samples), len(names), self)
        table.setAccessibleName(self.tr("Samples"))
        table.setHorizontalHeaderLabels(names)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setStyleSheet("QTableView::item, QHeaderView::section { padding: 4px 10px; }")
        table.setAlternatingRowColors(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row, sample in enumerate(samples):
            for at, name in enumerate(names):
                table.setItem(row, at, _item(sample.cells[name]))
        header = table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setMaximumSectionSize(280)
        header.setHighlightSections(False)
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(height * len(samples) + header.sizeHint().height() + 16)
        return table


def _item(text: Any) -> QTableWidgetItem:
    item = QTableWidgetItem(str(text))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setToolTip(as_it_is(str(text)))
    return item
