"""Edits of groups: they change the drawing, never the network."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from app.document.changes import Change, CommentChanged, GroupAdded, GroupChanged, GroupRemoved, NodeChanged
from app.document.edits.draft import Draft
from app.document.errors import DocumentError
from app.document.graph import GRID, NODE_HEIGHT, NODE_WIDTH, Document, Group, id_order
from app.document.history import Command
from app.document.parts import GROUP_COLORS

# What an open group's area adds around its blocks: left, top (its title), right, bottom.
GROUP_MARGINS = (24.0, 48.0, 24.0, 24.0)
Rect = tuple[float, float, float, float]


def group(document: Document, ids: Collection[str], name: str | None = None, id: str | None = None) -> Command:
    """Draw these blocks as one. Groups of which all blocks are among them come into it whole.

    The new group stands in the innermost group that all of them stand in. Raises DocumentError where no block is given.
    """
    chosen = {node_id for node_id in ids if document.node(node_id)}
    if not chosen:
        raise DocumentError("Choose the blocks to group.", expected="at least one block", got="none")
    paths = [document.groups_around(document.nodes[node_id].group) for node_id in chosen]
    parent = next((around for around in paths[0] if all(around in path for path in paths)), None)
    if parent is not None and set(document.members(parent)) == chosen:
        # All of a group is chosen: the new one goes around it.
        parent = document.groups[parent].parent
    made = Group(
        id=document.fresh_id("g") if id is None else id,
        name=_free_name(document) if name is None else name,
        parent=parent,
        color=_next_color(document),
    )
    draft = Draft(document)
    draft.apply(GroupAdded(made))
    whole = {other for other in document.groups if (held := document.members(other)) and chosen >= set(held)}
    for other in sorted(whole, key=id_order):
        before = document.groups[other]
        if before.parent == parent or before.parent not in whole:
            draft.apply(GroupChanged(before, replace(before, parent=made.id)))
    for node_id in sorted(chosen, key=id_order):
        if document.nodes[node_id].group not in whole:
            draft.change_node(node_id, group=made.id)
    return draft.command("Group")


def ungroup(document: Document, ids: Collection[str]) -> Command:
    """Take groups apart; what was in them stands where they stood."""
    draft = Draft(document)
    for group_id in sorted(ids, key=id_order):
        doomed = _group(draft.document, group_id)
        for node in tuple(draft.document.nodes.values()):
            if node.group == group_id:
                draft.change_node(node.id, group=doomed.parent)
        for inner in tuple(draft.document.groups.values()):
            if inner.parent == group_id:
                draft.apply(GroupChanged(inner, replace(inner, parent=doomed.parent)))
        draft.apply(GroupRemoved(draft.document.groups[group_id]))
    return draft.command("Ungroup")


def regroup(document: Document, ids: Collection[str], group_id: str | None) -> Command:
    """Put blocks into a group, or with None out of all groups."""
    draft = Draft(document)
    for node_id in sorted(ids, key=id_order):
        draft.change_node(node_id, group=group_id)
    return draft.command("Take out of the group" if group_id is None else "Put into the group")


def fold_groups(document: Document, ids: Collection[str]) -> Command:
    """Draw groups as one block each."""
    draft = Draft(document)
    for group_id in ids:
        _change(draft, group_id, collapsed=True)
    return draft.command("Fold the group")


def open_groups(document: Document, ids: Collection[str]) -> Command:
    """Draw what is in groups. Blocks and comments that stood where it now needs room move away."""
    draft = Draft(document)
    for group_id in sorted(ids, key=id_order):
        if _group(draft.document, group_id).collapsed:
            _change(draft, group_id, collapsed=False)
            draft.apply(*_make_room(draft.document, group_id))
    return draft.command("Open the group")


def rename_group(document: Document, id: str, name: str) -> Command:
    """Raises DocumentError for an empty name."""
    draft = Draft(document)
    _change(draft, id, name=name.strip())
    return draft.command("Rename the group", f"group-name:{id}")


def color_groups(document: Document, ids: Collection[str], color: str) -> Command:
    """Raises DocumentError for a colour that there is not (see `parts.GROUP_COLORS`)."""
    draft = Draft(document)
    for group_id in ids:
        _change(draft, group_id, color=color)
    return draft.command("Colour the group")


def group_rect(document: Document, group_id: str) -> Rect:
    """What an open group covers, its title and margins too: x, y, width, height."""
    corners = []
    for node_id in document.members(group_id):
        x, y = document.nodes[node_id].position
        corners.append((x, y))
    if not corners:
        return (0.0, 0.0, 0.0, 0.0)
    depth = max(
        len(document.groups_around(document.nodes[node_id].group))
        - len(document.groups_around(document.groups[group_id].parent))
        for node_id in document.members(group_id)
    )
    left, top, right, bottom = (margin * depth for margin in GROUP_MARGINS)
    x, y = min(x for x, _ in corners) - left, min(y for _, y in corners) - top
    width = max(x for x, _ in corners) + NODE_WIDTH + GRID + right - x
    return (x, y, width, max(y for _, y in corners) + NODE_HEIGHT + bottom - y)


def folded_place(document: Document, group_id: str) -> tuple[float, float]:
    """Where the one block of a folded group stands: at the left, halfway down. It moves as its blocks move."""
    places = [document.nodes[node_id].position for node_id in document.members(group_id)]
    if not places:
        return (0.0, 0.0)
    tops = [y for _, y in places]
    return (min(x for x, _ in places), (min(tops) + max(tops)) / 2)


def _make_room(document: Document, group_id: str) -> list[Change]:
    """Moves of what a group covers that was folded: to the right and down, by as much as it has grown."""
    x, y, width, height = group_rect(document, group_id)
    inside = set(document.members(group_id))
    left, top = folded_place(document, group_id)
    outside = {node.id: (*node.position, NODE_WIDTH, NODE_HEIGHT) for node in document.nodes.values()}
    outside = {node_id: rect for node_id, rect in outside.items() if node_id not in inside}
    covered = [
        rect
        for rect in outside.values()
        if rect[0] < x + width and rect[0] + rect[2] > x and rect[1] < y + height and rect[1] + rect[3] > y
    ]
    if not covered:
        return []
    # The blocks behind it go on to the right of it, in the order in which they stand.
    behind = [rect[0] for rect in covered if rect[0] >= left + NODE_WIDTH]
    right = _steps(x + width + 2 * GRID - min(behind)) if behind else 0.0
    below = [rect[1] for rect in covered if rect[0] < left + NODE_WIDTH and rect[1] >= top + NODE_HEIGHT]
    above = [rect for rect in covered if rect[0] < left + NODE_WIDTH and rect[1] < top]
    down = _steps(y + height + GRID - min(below)) if below else 0.0
    up = _steps(max(rect[1] + rect[3] for rect in above) + GRID - y) if above else 0.0
    changes: list[Change] = []
    for node_id, rect in outside.items():
        node = document.nodes[node_id]
        if shift := _shift(rect, behind, right, below, down, above, up):
            moved = (node.position[0] + shift[0], node.position[1] + shift[1])
            changes.append(NodeChanged(node, replace(node, position=moved)))
    for comment in document.comments.values():
        if shift := _shift(comment.rect, behind, right, below, down, above, up):
            moved_rect = (comment.rect[0] + shift[0], comment.rect[1] + shift[1], *comment.rect[2:])
            changes.append(CommentChanged(comment, replace(comment, rect=moved_rect)))
    return changes


def _shift(
    rect: Rect,
    behind: list[float],
    right: float,
    below: list[float],
    down: float,
    above: list[Rect],
    up: float,
) -> tuple[float, float] | None:
    if behind and rect[0] >= min(behind):
        return (right, 0.0)
    if below and rect[1] >= min(below):
        return (0.0, down)
    if above and rect[1] <= max(other[1] for other in above):
        return (0.0, -up)
    return None


def _steps(distance: float) -> float:
    return -(-distance // GRID) * GRID


def _change(draft: Draft, group_id: str, **values: Any) -> None:
    before = _group(draft.document, group_id)
    after = replace(before, **values)
    if after != before:
        draft.apply(GroupChanged(before, after))


def _group(document: Document, group_id: str) -> Group:
    try:
        return document.groups[group_id]
    except KeyError:
        raise DocumentError(f"There is no group {group_id!r} in this document.") from None


def _free_name(document: Document) -> str:
    taken = {made.name for made in document.groups.values()}
    number = 1
    while f"Group {number}" in taken:
        number += 1
    return f"Group {number}"


def _next_color(document: Document) -> str:
    return GROUP_COLORS[len(document.groups) % (len(GROUP_COLORS) - 1)]
