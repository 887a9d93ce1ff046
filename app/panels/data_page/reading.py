"""How a file of one's own is read: what was found out of it, and what the user says instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.panels.data_page.cards import Card
from app.panels.data_page.lines import Lines
from app.panels.fields import FieldForm
from app.panels.fields.editors import QuietCombo
from app.panels.settings_fields import field
from app.sessions.rereading import as_found
from app.sessions.sources.peek import Peek
from app.sessions.sources.registry import SOURCES

_LABEL_WIDTH = 104
_TEXT = (".csv", ".tsv", ".txt", ".data")
_ANOTHER = "another"


class ReadingCard(Card):
    """`reading_chosen(name, value)` for what decides which cells there are, `option_chosen(name, value)` for the other
    options; `finished` when an edit is over, `reset_wanted` to find everything out anew.
    """

    reading_chosen = Signal(str, object)
    option_chosen = Signal(str, object)
    finished = Signal()
    reset_wanted = Signal()

    def __init__(self, catalogue: Any, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("How the file is read"))
        self.setAccessibleName(self.tr("How the file is read"))
        self._found: Mapping[str, Any] = {}
        self._options: Mapping[str, Any] = {}
        self.reset = QPushButton(self.tr("As found"), self)
        self.reset.setFlat(True)
        self.reset.setToolTip(
            self.tr("Forget what was said here and of the columns, and find it out from the file anew")
        )
        self.reset.clicked.connect(self.reset_wanted)
        self.head.addWidget(self.reset)
        self.lines = Lines(self)
        self.add(self.lines)
        self._rows_page = QWidget(self)
        self._rows_column = QVBoxLayout(self._rows_page)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(6)
        self.add(self._rows_page)
        self._lines_of: dict[str, QWidget] = {}
        self.combos: dict[str, QuietCombo] = {}
        for name, title, tip in self._rows():
            self._add_row(name, title, tip)
        self.standardise = QCheckBox(self.tr("Standardise the columns"), self)
        self.standardise.setToolTip(
            self.tr("Bring each column to mean 0 and deviation 1; the step Normalise does more.")
        )
        self.standardise.clicked.connect(lambda on: self._say("standardise", on))
        self.add(self.standardise)
        self.split = FieldForm(
            (
                field(
                    "test_split",
                    self.tr("Held out"),
                    "float",
                    0.2,
                    self.tr("The share of samples, from 0 to less than 1, that is kept for the evaluation."),
                ),
            ),
            catalogue,
            self,
        )
        self.split.edited.connect(self._type_split)
        self.split.finished.connect(lambda name: self.finished.emit())
        self.add(self.split)
        self.hide()

    def _rows(self) -> Sequence[tuple[str, str, str]]:
        return (
            ("delimiter", self.tr("Separator"), self.tr("What stands between two cells of a line")),
            ("header", self.tr("First line"), self.tr("Whether the first line holds the names of the columns")),
            ("decimal", self.tr("Fractions"), self.tr("The sign before fractions: 3.5 or 3,5")),
            ("encoding", self.tr("Letters"), self.tr("How letters are stored; try others where they look wrong")),
            ("color", self.tr("Colours"), self.tr("What each image is made into")),
            ("missing", self.tr("Missing values"), self.tr("What becomes of rows in which a value is missing")),
            ("split_seed", self.tr("Which ones"), self.tr("Which samples are held out")),
        )

    def _add_row(self, name: str, title: str, tip: str) -> None:
        line = QWidget(self._rows_page)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = QLabel(title, line)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setWordWrap(True)
        label.setToolTip(tip)
        combo = QuietCombo(line)
        combo.setAccessibleName(title)
        combo.setAccessibleDescription(tip)
        combo.setToolTip(tip)
        combo.activated.connect(lambda at, name=name, combo=combo: self._choose(name, combo.itemData(at)))
        row.addWidget(label)
        row.addWidget(combo, 1)
        if name == "delimiter":
            self.sign = QLineEdit(line)
            self.sign.setMaxLength(1)
            self.sign.setFixedWidth(40)
            self.sign.setAccessibleName(self.tr("The sign between two cells"))
            self.sign.setToolTip(self.sign.accessibleName())
            self.sign.editingFinished.connect(self._take_sign)
            self.sign.hide()
            row.addWidget(self.sign)
        self._lines_of[name], self.combos[name] = line, combo
        self._rows_column.addWidget(line)

    # ---- showing

    def show_settings(self, settings: Mapping[str, Any]) -> None:
        """The options of the document; hidden for a source that is no file."""
        kind, _, path = settings["source"].partition(":")
        source = SOURCES.get(kind)
        if source is None or not source.is_path:
            self.hide()
            return
        self._options = dict(settings["options"])
        kinds = {entry["kind"] for entry in settings["steps"] if entry.get("on", True)}
        is_text = kind == "csv" or (kind == "images" and path.lower().endswith(_TEXT))
        is_table = kind in ("csv", "parquet")
        shown = {name: is_text for name in ("delimiter", "header", "decimal", "encoding")}
        shown |= {"color": kind == "images", "missing": is_table, "split_seed": "split" not in kinds}
        for name, combo in self.combos.items():
            self._lines_of[name].setVisible(shown[name])
            self._fill(name, combo)
        if not shown["delimiter"] or not self.sign.hasFocus():
            self.sign.setVisible(shown["delimiter"] and self.combos["delimiter"].currentData() == _ANOTHER)
        self._rows_page.setVisible(any(shown.values()))
        # Each stands here only where no step has the same in its hands.
        self.standardise.setVisible(
            "normalize" not in kinds and (kind != "images" or bool(self._options.get("standardise")))
        )
        self.standardise.setChecked(bool(self._options.get("standardise")))
        self.split.setVisible("split" not in kinds)
        self.split.set_values({"test_split": self._options.get("test_split", 0.2)})
        self.reset.setVisible(as_found(self._options) != self._options)
        # What is said of columns alone is said beside them.
        self.setVisible(any(shown.values()) or not self.standardise.isHidden() or not self.split.isHidden())

    def show_peek(self, peek: Peek) -> None:
        """The first lines, and what was found out of them."""
        self._found = dict(peek.found)
        self.lines.show_lines(peek.lines)
        for name, combo in self.combos.items():
            self._fill(name, combo)

    def _fill(self, name: str, combo: QuietCombo) -> None:
        value = self._options.get(name, {"missing": "refuse", "split_seed": 0}.get(name))
        entries = [*self._choices(name)]
        known = [one for _, one in entries]
        if name == "split_seed" and isinstance(value, int):
            value = 0
        if value not in known and name == "delimiter":
            self.sign.setText(str(value))
            value = _ANOTHER
        elif value not in known:
            entries.append((str(value), value))
        if [(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())] != entries:
            combo.clear()
            for text, data in entries:
                combo.addItem(text, data)
        combo.setCurrentIndex([one for _, one in entries].index(value))

    def _choices(self, name: str) -> list[tuple[str, Any]]:
        names: dict[str, list[tuple[str, Any]]] = {
            "delimiter": [
                (self.tr("Comma"), ","),
                (self.tr("Semicolon"), ";"),
                (self.tr("Tab"), "\t"),
                (self.tr("Bar"), "|"),
                (self.tr("Space"), " "),
                (self.tr("Another sign…"), _ANOTHER),
            ],
            "header": [(self.tr("Names of the columns"), True), (self.tr("The first sample"), False)],
            "decimal": [(self.tr("Point, as in 3.5"), "."), (self.tr("Comma, as in 3,5"), ",")],
            "encoding": [
                (self.tr("Unicode (UTF-8)"), "utf-8-sig"),
                (self.tr("Unicode (UTF-16)"), "utf-16"),
                (self.tr("Western (Windows-1252)"), "cp1252"),
                (self.tr("Central European (Windows-1250)"), "cp1250"),
                (self.tr("Cyrillic (Windows-1251)"), "cp1251"),
                (self.tr("Greek (Windows-1253)"), "cp1253"),
                (self.tr("Turkish (Windows-1254)"), "cp1254"),
                (self.tr("Chinese, simplified (GB 18030)"), "gb18030"),
                (self.tr("Chinese, traditional (Big5)"), "big5"),
                (self.tr("Japanese (Shift JIS)"), "cp932"),
                (self.tr("Japanese (EUC-JP)"), "euc_jp"),
                (self.tr("Korean (Windows-949)"), "cp949"),
            ],
            "color": [
                (self.tr("As the images are"), None),
                (self.tr("Red, green and blue"), "rgb"),
                (self.tr("Grey"), "gray"),
            ],
            "missing": [(self.tr("Kept: a step fills them"), "refuse"), (self.tr("The row is left out"), "drop")],
            "split_seed": [(self.tr("Drawn at random"), 0), (self.tr("The last ones"), None)],
        }
        entries = names[name]
        if name not in ("delimiter", "header", "decimal", "encoding"):
            return entries
        found = self._found.get(name)
        text = next((text for text, value in entries if value == found and found is not None), "")
        if not text and isinstance(found, str):
            text = found
        is_said = self._options.get(name) is not None
        auto = self.tr("Found out: {0}").format(text) if text and not is_said else self.tr("Found out")
        return [(auto, None), *entries]

    # ---- editing

    def _choose(self, name: str, value: Any) -> None:
        if value == _ANOTHER:
            self.sign.show()
            self.sign.setFocus()
            self.sign.selectAll()
        elif name in ("missing", "split_seed"):
            self._say(name, value)
        else:
            self.sign.setVisible(self.sign.isVisible() and name != "delimiter")
            self.reading_chosen.emit(name, value)

    def _take_sign(self) -> None:
        if self.sign.text() and self.sign.text() != self._options.get("delimiter"):
            self.reading_chosen.emit("delimiter", self.sign.text())

    def _say(self, name: str, value: Any) -> None:
        self.option_chosen.emit(name, value)
        self.finished.emit()

    def _type_split(self, name: str, value: Any) -> None:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1:
            self.split.accept(name)
            self.option_chosen.emit(name, value)
        else:
            self.split.refuse(name, self.tr("Expected a number from 0 to less than 1."))
