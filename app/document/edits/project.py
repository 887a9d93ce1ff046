"""Edits of what is not a block or a wire: settings, weights, comments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from app.document.changes import (
    CommentAdded,
    CommentChanged,
    CommentRemoved,
    SettingsChanged,
    WeightsChanged,
    frozen_weights,
)
from app.document.edits.draft import Draft
from app.document.errors import DocumentError
from app.document.graph import Comment, Document
from app.document.history import Command
from app.document.settings import check_section


def set_settings(document: Document, section: str, values: Mapping[str, Any]) -> Command:
    """Set keys of a section. Raises DocumentError for a wrong section, key or value (see settings.py)."""
    check_section(section)
    before = document.settings[section]
    after = before.replacing(values)
    draft = Draft(document)
    if after != before:
        draft.apply(SettingsChanged(section, before, after))
    return draft.command(f"Change {section} settings", f"settings:{section}:{','.join(sorted(values))}")


def set_bookmark(document: Document, number: int, place: tuple[float, float, float] | None) -> Command:
    """Remember a place of the sheet (the middle's x and y, and the zoom) under a number from 1 to 9; None forgets it."""
    if number not in range(1, 10):
        raise DocumentError(f"Bookmarks have the numbers 1 to 9, not {number}.", expected="1 to 9", got=str(number))
    kept = {str(key): list(value) for key, value in bookmarks(document).items() if key != number}
    if place is not None:
        kept[str(number)] = [float(value) for value in place]
    command = set_settings(document, "view", {"bookmarks": kept})
    return Command(f"Set bookmark {number}" if place is not None else f"Forget bookmark {number}", command.changes)


def bookmarks(document: Document) -> dict[int, tuple[float, float, float]]:
    """The places that are remembered, by number; what a file holds in another form is passed by."""
    found: dict[int, tuple[float, float, float]] = {}
    kept = document.settings["view"].get("bookmarks")
    for key, value in kept.items() if isinstance(kept, Mapping) else ():
        numbers = isinstance(value, list | tuple) and all(isinstance(item, int | float) for item in value)
        if key.isdigit() and numbers and len(value) == 3 and value[2] > 0:
            found[int(key)] = (float(value[0]), float(value[1]), float(value[2]))
    return found


def set_weights(
    document: Document, weights: Mapping[str, Iterable[np.ndarray] | None], label: str = "Set weights"
) -> Command:
    """Set the weights of blocks, by id; None makes a block not initialised. A shared layer's go to its owner."""
    draft = Draft(document)
    for node_id, arrays in weights.items():
        owner = document.node(node_id).layer_id
        before = draft.document.weights.get(owner)
        change = WeightsChanged(owner, before, None if arrays is None else frozen_weights(arrays))
        if change.before is not None or change.after is not None:
            draft.apply(change)
    return draft.command(label)


def add_comment(
    document: Document,
    text: str,
    rect: tuple[float, float, float, float],
    kind: str = "note",
    id: str | None = None,
) -> Command:
    """Add a free note, or a titled frame (`kind` "frame"), at x, y with width and height."""
    if kind not in ("note", "frame"):
        raise DocumentError(f"A comment is a 'note' or a 'frame', not {kind!r}.", field="kind")
    draft = Draft(document)
    draft.apply(CommentAdded(Comment(document.fresh_id("c") if id is None else id, text, rect, kind)))
    return draft.command("Add comment")


def edit_comment(document: Document, id: str, text: str) -> Command:
    """Set the text of a comment."""
    return _changed(document, id, "Edit comment", f"comment:{id}", text=text)


def move_comment(document: Document, id: str, rect: tuple[float, float, float, float]) -> Command:
    """Move or resize a comment."""
    return _changed(document, id, "Move comment", f"move-comment:{id}", rect=rect)


def delete_comment(document: Document, id: str) -> Command:
    draft = Draft(document)
    draft.apply(CommentRemoved(_comment(document, id)))
    return draft.command("Delete comment")


def _changed(document: Document, comment_id: str, label: str, merge_key: str, **values: Any) -> Command:
    before = _comment(document, comment_id)
    after = replace(before, **values)
    draft = Draft(document)
    if after != before:
        draft.apply(CommentChanged(before, after))
    return draft.command(label, merge_key)


def _comment(document: Document, comment_id: str) -> Comment:
    try:
        return document.comments[comment_id]
    except KeyError:
        raise DocumentError(f"There is no comment {comment_id!r} in this document.") from None
