"""What a generated set is made with: how many samples, how much noise, which seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.panels.data_page.cards import Card
from app.panels.fields import FieldForm
from app.panels.settings_fields import field

_WHOLE = ("samples", "seed", "classes", "digits", "frames", "side", "tracks", "steps")


class MadeCard(Card):
    """`edited(values)` with what differs from the set's defaults; `finished` when an edit is over."""

    edited = Signal(object)
    finished = Signal()

    def __init__(self, catalogue: Any, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("How it is made"))
        self.setAccessibleName(self.tr("How it is made"))
        self._catalogue = catalogue
        self._name = ""
        self._defaults: Mapping[str, float] = {}
        self._values: dict[str, Any] = {}
        self.form: FieldForm | None = None
        self.hide()

    def show_source(self, source: str, values: Mapping[str, Any]) -> None:
        """The form of a generated set; hidden for any other source."""
        kind, _, name = source.partition(":")
        self.setVisible(kind == "made")
        if kind != "made":
            return
        self._values = dict(values)
        if name != self._name:
            self._build(name)
        if self.form is not None:
            self.form.set_values(self._values)

    def _build(self, name: str) -> None:
        from app.sessions.sources.made import SETS

        self._name = name
        if self.form is not None:
            self.form.hide()
            self.body.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        if name not in SETS:
            return
        self._defaults = SETS[name].defaults
        titles = {
            "samples": self.tr("Samples"),
            "noise": self.tr("Noise"),
            "seed": self.tr("Seed"),
            "classes": self.tr("Classes"),
            "turns": self.tr("Turns"),
            "period": self.tr("Period"),
            "digits": self.tr("Digits"),
            "frames": self.tr("Frames"),
            "side": self.tr("Side"),
            "tracks": self.tr("Recordings"),
            "steps": self.tr("Steps"),
        }
        infos = [
            field(key, titles.get(key, key), "int" if key in _WHOLE else "float", value, "", minimum=0)
            for key, value in sorted(self._defaults.items(), key=lambda item: item[0] == "seed")
        ]
        self.form = FieldForm(infos, self._catalogue, self)
        self.form.edited.connect(self._edit)
        self.form.finished.connect(lambda key: self.finished.emit())
        self.add(self.form)

    def _edit(self, name: str, value: Any) -> None:
        assert self.form is not None
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            self.form.refuse(name, self.tr("Expected a number of at least 0."))
            return
        self.form.accept(name)
        values = {**self._values, name: value}
        self.edited.emit({key: one for key, one in values.items() if one != self._defaults.get(key)})
