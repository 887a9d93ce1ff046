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
