"""The steps between the data and the network: a list to put in order, a form for the chosen one, a real sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.panels.data_page.cards import Card
from app.panels.fields import FieldForm
from app.panels.flow import FlowLayout
from app.panels.samples import Sample, SampleView
from app.panels.widgets import IconButton, Message, Muted
from app.sessions.step_preview import Shown, StepPreview
from app.wording import decimal, said

Entry = Mapping[str, Any]
_AUGMENTING = ("flip", "rotate", "shift", "zoom", "crop", "brightness", "contrast", "noise")


class StepsCard(Card):
    """`changed(entries)` with the list after an edit; `chosen(index)` when another step is looked at."""

    changed = Signal(object)
    chosen = Signal(int)
    # An edit of a field is over.
    finished = Signal()
    suggest_wanted = Signal()

    def __init__(self, catalogue: Any, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Steps"))
        self.setAccessibleName(self.tr("Steps"))
        self._catalogue = catalogue
        self._infos: dict[str, Any] | None = None
        self._entries: list[dict[str, Any]] = []
        self._at = -1
        self.rows: list[_Row] = []
        self.form: FieldForm | None = None
        self._form_kind = ""
        self.suggest = QPushButton(self.tr("Suggest"), self)
        self.suggest.setFlat(True)
        self.suggest.setToolTip(self.tr("Put the steps that suit the data in place of these"))
        self.suggest.clicked.connect(self.suggest_wanted)
        self.add_button = QPushButton(self.tr("Add a step"), self)
        self.add_button.setIcon(theme.icon("add"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add_button.setMenu(self.menu)
        self.head.addWidget(self.suggest)
        self.head.addWidget(self.add_button)
        self.empty = Muted(self.tr("The data go to the network as they are."), self)
        self.add(self.empty)
        self._list = QWidget(self)
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.setSpacing(2)
        self.add(self._list)
        self.detail = QWidget(self)
        self._detail_column = QVBoxLayout(self.detail)
        self._detail_column.setContentsMargins(0, 8, 0, 0)
        self._detail_column.setSpacing(10)
        self.about = Muted("", self.detail)
        self.message = Message(self.detail)
        self.preview = PreviewView(self.detail)
        self._detail_column.addWidget(self.about)
        self._detail_column.addWidget(self.message)
        self._detail_column.addWidget(self.preview)
        self.add(self.detail)
        self.detail.hide()

    @property
    def entries(self) -> list[dict[str, Any]]:
        return [dict(entry) for entry in self._entries]

    @property
    def current(self) -> int:
        """The step that is looked at; -1 for none."""
        return self._at

    def infos(self) -> dict[str, Any]:
        """What the engine says of each kind of step."""
        if self._infos is None:
            from engine.catalogue import steps

            self._infos = {info.key: info for info in steps()}
        return self._infos

    def show_steps(self, entries: Sequence[Entry]) -> None:
        """Show the document's steps; rows are built anew only where their number or kinds changed."""
        entries = [dict(entry) for entry in entries]
        kinds = [entry["kind"] for entry in entries]
        same = kinds == [entry["kind"] for entry in self._entries] and len(self.rows) == len(entries)
        self._entries = entries
        if not same:
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = []
            for at in range(len(entries)):
                self.rows.append(self._make_row(at))
                self._list_column.addWidget(self.rows[-1])
        for at, (row, entry) in enumerate(zip(self.rows, entries)):
            row.show_entry(step_title(entry["kind"]), self._summary(entry), bool(entry.get("on", True)))
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(entries) - 1)
        self.empty.setVisible(not entries)
        self.note.setText(str(len(entries)) if entries else "")
        self.look_at(min(self._at, len(entries) - 1) if self._at >= 0 or not entries else -1)

    def look_at(self, at: int) -> None:
        """Show a step's form and its preview."""
        self._at = at
        for number, row in enumerate(self.rows):
            row.set_current(number == at)
        self.detail.setVisible(at >= 0)
        if at < 0:
            return
        entry = self._entries[at]
        info = self.infos().get(entry["kind"])
        self.message.show_text("")
        if info is None:
            self.message.show_text(self.tr("There is no step called {0}.").format(entry["kind"]))
            return
        self.about.setText(said(info.summary))
        if self._form_kind != entry["kind"] or self.form is None:
            if self.form is not None:
                self.form.hide()
                self._detail_column.removeWidget(self.form)
                self.form.deleteLater()
            self._form_kind = entry["kind"]
            self.form = FieldForm(info.fields, self._catalogue, self.detail)
            self.form.edited.connect(self._edit)
            self.form.finished.connect(lambda name: self.finished.emit())
            self._detail_column.insertWidget(1, self.form)
            self.form.show()
        self.form.set_values(entry.get("config") or {})

    def refuse(self, field: str | None, text: str) -> None:
        """Say what is wrong with the chosen step."""
        if self.form is not None and field in self.form.rows:
            self.form.refuse(field, text)
        else:
            self.message.show_text(text)

    # ---- edits

    def _edit(self, name: str, value: Any) -> None:
        from app.sessions.errors import DataError
        from app.sessions.preparing import step_of

        entries = self.entries
        config = {**(entries[self._at].get("config") or {}), name: value}
        info = self.infos()[entries[self._at]["kind"]]
        default = next(field.default for field in info.fields if field.name == name)
        if value == default:
            config.pop(name)
        entries[self._at] = {**entries[self._at], "config": config}
        try:
            step_of(entries[self._at])
        except DataError as error:
            self.form.refuse(name, error.message)
            return
        self.form.accept(name)
        self.changed.emit(entries)

    def add_step(self, kind: str) -> None:
        """Put a step at the end, and look at it."""
        self._at = len(self._entries)
        self.changed.emit([*self.entries, {"kind": kind, "config": {}}])
        self.chosen.emit(self._at)

    def _make_row(self, at: int) -> _Row:
        row = _Row(self._list)
        row.chosen.connect(lambda: self._choose(at))
        row.on.clicked.connect(lambda on: self._switch(at, on))
        row.up.clicked.connect(lambda: self._move(at, at - 1))
        row.down.clicked.connect(lambda: self._move(at, at + 1))
        row.remove.clicked.connect(lambda: self._remove(at))
        return row

    def _choose(self, at: int) -> None:
        self.look_at(-1 if at == self._at else at)
        self.chosen.emit(self._at)

    def _switch(self, at: int, on: bool) -> None:
        entries = self.entries
        entries[at] = {**entries[at], "on": on}
        self.changed.emit(entries)

    def _move(self, at: int, to: int) -> None:
        entries = self.entries
        entries.insert(to, entries.pop(at))
        if self._at == at:
            self._at = to
        self.changed.emit(entries)

    def _remove(self, at: int) -> None:
        entries = self.entries
        entries.pop(at)
        self._at = -1
        self.changed.emit(entries)

    def _fill_menu(self) -> None:
        self.menu.clear()
        inner = None
        for key, info in self.infos().items():
            if key in _AUGMENTING:
                if inner is None:
                    inner = self.menu.addMenu(self.tr("Vary images while training"))
                action = inner.addAction(step_title(key))
            else:
                action = self.menu.addAction(step_title(key))
            action.setToolTip(said(info.summary))
            # The data are split once.
            action.setEnabled(key != "split" or all(entry["kind"] != "split" for entry in self._entries))
            action.triggered.connect(lambda checked=False, key=key: self.add_step(key))

    def _summary(self, entry: Entry) -> str:
        info = self.infos().get(entry["kind"])
        if info is None:
            return ""
        config = entry.get("config") or {}
        parts = []
        for field in info.fields:
            value = config.get(field.name, field.default)
            if field.group == "Advanced" or value in (None, "") or not _applies(field, config, info):
                continue
            if field.kind == "bool":
                if value:
                    parts.append(said(field.label).lower())
            elif field.kind == "choice":
                parts.append(str(value))
            else:
                parts.append(f"{said(field.label).lower()} {decimal(value) if isinstance(value, float) else value}")
        return ", ".join(parts[:2])


def _applies(field: Any, config: Mapping[str, Any], info: Any) -> bool:
    if field.show_if is None:
        return True
    name, wanted = field.show_if
    default = next((one.default for one in info.fields if one.name == name), None)
    return config.get(name, default) == wanted


class _Row(QWidget):
    """One step in the list: on or off, its name and fields, and buttons that appear on it."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._current = False
        self.on = QCheckBox(self)
        self.name = QPushButton(self)
        self.name.setFlat(True)
        self.name.setStyleSheet(
            "QPushButton { text-align: left; padding: 3px 2px; border: 1px solid transparent; background: transparent; }"
            "QPushButton:focus { border-color: palette(highlight); }"
        )
        self.name.setFont(theme.font(9.5, bold=True))
        self.name.clicked.connect(self.chosen)
        self.summary = QLabel(self)
        self.summary.setForegroundRole(self.summary.palette().ColorRole.PlaceholderText)
        self.summary.setMinimumWidth(20)
        self.up = IconButton("chevron-up", self.tr("Earlier"), self, size=14)
        self.down = IconButton("chevron-down", self.tr("Later"), self, size=14)
        self.remove = IconButton("close", self.tr("Remove"), self, size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 3)
        row.setSpacing(6)
        row.addWidget(self.on)
        row.addWidget(self.name)
        row.addWidget(self.summary, 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)

    def show_entry(self, title: str, summary: str, on: bool) -> None:
        self.on.setChecked(on)
        self.on.setAccessibleName(self.tr("Use {0}").format(title))
        self.name.setText(title)
        self.summary.setText(summary)
        self.summary.setToolTip(summary)
        self.summary.setEnabled(on)
        for button, text in ((self.up, self.tr("{0} earlier")), (self.down, self.tr("{0} later")),
                             (self.remove, self.tr("Remove {0}"))):  # fmt: skip
            button.setAccessibleName(text.format(title))
            button.setToolTip(text.format(title))

    def set_current(self, current: bool) -> None:
        self._current = current
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def paintEvent(self, event: Any) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QPainter

        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().color("selection"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.end()


class PreviewView(QWidget):
    """A sample before and after the chosen step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._pages: list[QWidget] = []
        self.setAccessibleName(self.tr("Before and after"))

    def show_preview(self, preview: StepPreview | None) -> None:
        for page in self._pages:
            page.hide()
            self._grid.removeWidget(page)
            page.deleteLater()
        self._pages = []
        if preview is None:
            return
        if preview.note:
            self._put(Muted(preview.note, self), 0, 0, 2)
            return
        pictures = all(any(one.array is not None for one in some) for some in (preview.before, preview.after))
        for at, (title, shown) in enumerate(((self.tr("Before"), preview.before), (self.tr("After"), preview.after))):
            label = Muted(title, self)
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            # Pictures stand side by side, lines of text one above the other.
            self._put(label, 0 if pictures else at, at if pictures else 0, 1)
            self._put(self._of(shown), 1 if pictures else at, at if pictures else 1, 1)

    @property
    def is_shown(self) -> bool:
        return bool(self._pages)

    def _put(self, widget: QWidget, row: int, column: int, span: int) -> None:
        self._grid.addWidget(widget, row, column, 1, span)
        widget.show()
        self._pages.append(widget)

    def _of(self, shown: Sequence[Shown]) -> QWidget:
        page = QWidget(self)
        if any(one.array is not None for one in shown):
            flow = FlowLayout(page, 6)
            for one in shown:
                if one.array is not None:
                    view = SampleView(Sample(one.array, one.caption), page)
                    flow.addWidget(view)
                    view.show()
            if sum(one.array is not None for one in shown) == 1:
                page.setFixedWidth(84)
            return page
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(shown):
            name = QLabel(one.caption, page)
            value = Muted(one.text, page)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return page


def step_title(kind: str) -> str:
    """A step's name for people."""
    return QCoreApplication.translate("Steps", _TITLES.get(kind, kind))


_TITLES = {
    "split": QT_TRANSLATE_NOOP("Steps", "Split"),
    "fill_missing": QT_TRANSLATE_NOOP("Steps", "Fill missing values"),
    "normalize": QT_TRANSLATE_NOOP("Steps", "Normalise"),
    "one_hot": QT_TRANSLATE_NOOP("Steps", "One-hot"),
    "dates": QT_TRANSLATE_NOOP("Steps", "Dates to numbers"),
    "tokenize": QT_TRANSLATE_NOOP("Steps", "Words to numbers"),
    "pad": QT_TRANSLATE_NOOP("Steps", "Pad"),
    "window": QT_TRANSLATE_NOOP("Steps", "Windows of a series"),
    "resize": QT_TRANSLATE_NOOP("Steps", "Resize"),
    "flip": QT_TRANSLATE_NOOP("Steps", "Flip"),
    "rotate": QT_TRANSLATE_NOOP("Steps", "Rotate"),
    "shift": QT_TRANSLATE_NOOP("Steps", "Shift"),
    "zoom": QT_TRANSLATE_NOOP("Steps", "Zoom"),
    "crop": QT_TRANSLATE_NOOP("Steps", "Crop"),
    "brightness": QT_TRANSLATE_NOOP("Steps", "Brightness"),
    "contrast": QT_TRANSLATE_NOOP("Steps", "Contrast"),
    "noise": QT_TRANSLATE_NOOP("Steps", "Noise"),
}
