"""Edits that add copies of blocks: paste and duplicate."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.document.changes import BendsChanged, CommentAdded, GroupAdded, NodeAdded, WeightsChanged
from app.document.edits.draft import Draft
from app.document.edits.wires import wire_up
from app.document.errors import DocumentError
from app.document.fragment import Fragment, copy, from_text
from app.document.graph import GRID, Document
from app.document.history import Command
from app.document.names import unique_copy_name
from app.document.ports import port_number


def paste(
    document: Document,
    fragment: Fragment | str,
    position: tuple[float, float] | None = None,
    outer_wires: bool = False,
) -> Command:
    """Add copies of a fragment's blocks with their inner wires; `position` is where its top left corner goes.

    Without a position they stand one grid step beside the originals. `outer_wires` wires them to the same sources as
    the originals, where these are in the document. A block that re-used a layer goes on re-using it where its owner is
    copied along or is here; otherwise it gets a layer of its own. The fragment's weights go to the copies that own a
    layer. Raises DocumentError for text that is no fragment.
    """
    if isinstance(fragment, str):
        fragment = from_text(fragment)
    dx, dy = _shift(fragment, position)
    draft = Draft(document)
    new_ids: dict[str, str] = {}
    new_groups = _add_groups(draft, fragment)
    for node in sorted(fragment.nodes, key=lambda node: node.shares is not None):
        new_id = draft.document.fresh_id()
        owner = new_ids.get(node.shares or "", node.shares)
        if owner is not None and not _can_share(draft.document, owner, node.kind):
            owner = None
        x, y = node.position
        draft.apply(
            NodeAdded(
                replace(
                    node,
                    id=new_id,
                    name=unique_copy_name(node.name, draft.document.names),
                    position=(x + dx, y + dy),
                    shares=owner,
                    group=new_groups.get(node.group or ""),
                )
            )
        )
        new_ids[node.id] = new_id
    wires = []
    for wire in fragment.wires:
        if wire.source not in new_ids or wire.target not in new_ids:
            raise DocumentError("The copied part is damaged: a wire leads to a block that is not in it.")
        wires.append(replace(wire, source=new_ids[wire.source], target=new_ids[wire.target]))
    for wire in fragment.outer_wires if outer_wires else ():
        source = draft.document.nodes.get(wire.source)
        if source is not None and wire.target in new_ids and wire.source_port in draft.document.output_ports(source.id):
            wires.append(replace(wire, target=new_ids[wire.target]))
    # The first input of a merge before its second: they are numbered as they come.
    for wire in sorted(wires, key=lambda one: port_number(one.target_port)):
        wire_up(draft, wire)
    for wire, points in fragment.bends.items():
        moved = replace(wire, source=new_ids.get(wire.source, ""), target=new_ids.get(wire.target, ""))
        if moved in draft.document.wires:
            draft.apply(BendsChanged(moved, (), tuple((x + dx, y + dy) for x, y in points)))
    for new_id in new_ids.values():
        draft.close_gap(new_id)
    for old_id, new_id in new_ids.items():
        arrays = fragment.weights.get(old_id)
        if arrays is not None and draft.document.nodes[new_id].shares is None:
            draft.apply(WeightsChanged(new_id, None, arrays))
    for comment in fragment.comments:
        x, y, width, height = comment.rect
        draft.apply(
            CommentAdded(replace(comment, id=draft.document.fresh_id("c"), rect=(x + dx, y + dy, width, height)))
        )
    return draft.command("Paste")


def duplicate(
    document: Document, ids: Collection[str], outer_wires: bool = False, shift: tuple[float, float] = (GRID, GRID)
) -> Command:
    """Copies of these blocks and comments, with their weights, `shift` away from them, in one step."""
    fragment = copy(document, ids)
    corners = [node.position for node in fragment.nodes] + [comment.rect[:2] for comment in fragment.comments]
    corner = (min(x for x, _ in corners) + shift[0], min(y for _, y in corners) + shift[1]) if corners else None
    pasted = paste(document, fragment, corner, outer_wires)
    return replace(pasted, label="Duplicate")


def _add_groups(draft: Draft, fragment: Fragment) -> dict[str, str]:
    """Copies of the fragment's groups; new ids by the old ones."""
    new_ids: dict[str, str] = {}
    waiting = list(fragment.groups)
    while waiting:
        ready = [group for group in waiting if group.parent is None or group.parent in new_ids]
        if not ready:
            raise DocumentError("The copied part is damaged: its groups stand in each other.")
        for group in ready:
            new_ids[group.id] = draft.document.fresh_id("g")
            parent = new_ids.get(group.parent or "")
            draft.apply(GroupAdded(replace(group, id=new_ids[group.id], parent=parent)))
            waiting.remove(group)
    return new_ids


def _shift(fragment: Fragment, position: tuple[float, float] | None) -> tuple[float, float]:
    corners = [node.position for node in fragment.nodes] + [comment.rect[:2] for comment in fragment.comments]
    if position is None or not corners:
        return (GRID, GRID)
    return (position[0] - min(x for x, _ in corners), position[1] - min(y for _, y in corners))


def _can_share(document: Document, owner: str, kind: str) -> bool:
    node = document.nodes.get(owner)
    return node is not None and node.shares is None and node.kind == kind
