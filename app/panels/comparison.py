"""Tables that set runs side by side: their settings, and two networks block by block."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app import theme
from app.panels.widgets import grouped
from app.sessions.runs.diff import BlockDiff
from app.wording import as_it_is, in_numbers

_COLORS = {"added": "success", "removed": "error", "changed": "warning"}


class _Table(QTreeWidget):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(True)
        self.header().setDefaultSectionSize(176)


class SettingsComparison(_Table):
    """A line a setting, a column a run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings compared"), parent)

    def show_values(self, runs: Sequence[str], values: Mapping[str, Sequence[Any]]) -> None:
        """Values of each run by the name of the setting."""
        self.clear()
        self.setColumnCount(1 + len(runs))
        self.setHeaderLabels([self.tr("Setting"), *runs])
        for name, column in values.items():
            line = QTreeWidgetItem([name.replace("_", " ").replace(".", " › "), *(_text(value) for value in column)])
            for at, value in enumerate(column):
                line.setToolTip(1 + at, as_it_is(_text(value)))
            self.addTopLevelItem(line)
        self.resizeColumnToContents(0)


class NetworkComparison(_Table):
    """A line a block, with its state, what changed, and how far the weights are apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Networks compared"), parent)
        self.setHeaderLabels(
            [
                self.tr("Block"),
                self.tr("Layer"),
                self.tr("State"),
                self.tr("Parameters"),
                self.tr("Weights apart"),
                self.tr("Changed fields"),
            ]
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.headerItem().setToolTip(
            4, self.tr("Norm of the difference, divided by the norm of the first run's weights; and the largest one")
        )

    def show_blocks(self, blocks: Sequence[BlockDiff]) -> None:
        words = {
            "same": self.tr("Same"),
            "changed": self.tr("Changed"),
            "added": self.tr("Only in the second"),
            "removed": self.tr("Only in the first"),
        }
        self.clear()
        for block in blocks:
            apart = "–" if block.distance is None else in_numbers(f"{block.distance:.2%}  ({block.largest:.3g})")
            fields = ", ".join(f"{name}: {_text(one)} → {_text(two)}" for name, (one, two) in block.fields.items())
            counts = list(dict.fromkeys(count for count in block.parameters if count is not None))
            count = " → ".join(grouped(count) for count in counts) or "–"
            line = QTreeWidgetItem([block.name, block.kind, words[block.state], count, apart, fields])
            line.setToolTip(5, as_it_is(fields))
            for column in (3, 4):
                line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if color := _COLORS.get(block.state):
                line.setForeground(2, theme.tokens().color(color))
            self.addTopLevelItem(line)
        for column in range(5):
            self.resizeColumnToContents(column)


def _text(value: Any) -> str:
    return "–" if value is None else value if isinstance(value, str) else json.dumps(value, default=str)
