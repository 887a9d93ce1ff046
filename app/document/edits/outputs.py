"""What the settings hold for an output: it goes with it where another block gives the output from now on."""

from __future__ import annotations

from collections.abc import Mapping

from app.document.changes import SettingsChanged
from app.document.edits.draft import Draft
from app.document.settings import completed
from app.document.values import Config

_BY_OUTPUT = (("training", "losses"), ("training", "output_metrics"), ("training", "class_weights"), ("data", "map"))


def follow_output(draft: Draft, settings: Mapping[str, Config], old: str, new: str) -> None:
    """What `settings` hold for the output `old` (loss, metrics, weights of classes, columns of data) is that of `new`."""
    for section, field in _BY_OUTPUT:
        held = settings[section][field]
        if old not in held:
            continue
        before = draft.document.settings[section]
        left = {key: value for key, value in before[field].items() if key != old}
        draft.apply(SettingsChanged(section, before, completed(section, {**before, field: {**left, new: held[old]}})))
