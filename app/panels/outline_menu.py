"""What the outline's menu offers for the lines that are chosen: all that can be done to blocks, groups, wires and notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.document import edits, ports
from app.document.graph import Wire
from app.document.history import Command
from app.panels.outline_tree import FreePort
from app.panels.workspace import Workspace
from app.wording import unmarked

if TYPE_CHECKING:
    from app.panels.outline import Outline


def fill_menu(menu: QMenu, outline: Outline, workspace: Workspace) -> None:
    """Entries for the current line and, where they make sense for several, for all that is chosen."""
    document, subject = workspace.document, outline.subject()
    if isinstance(subject, Wire):
        _wire(menu, outline, workspace, subject)
    elif isinstance(subject, FreePort):
        _wires(menu, outline, workspace, _tr("Wire from"), outline.sources(subject.node_id, subject.port))
    elif isinstance(subject, str) and subject in document.nodes:
        _blocks(menu, outline, workspace, subject)
    elif isinstance(subject, str) and subject in document.groups:
        _group(menu, outline, workspace, subject)
    elif isinstance(subject, str) and subject in document.comments:
        _add(menu, _tr("Edit the text"), lambda: outline.editItem(outline.currentItem()))
        _add(menu, _tr("Delete"), outline.delete)
    menu.addSeparator()
    _add(menu, _tr("Add a comment"), outline.add_note)


def _wire(menu: QMenu, outline: Outline, workspace: Workspace, wire: Wire) -> None:
    document = workspace.document
    target = document.nodes[wire.target]
    parent = outline.currentItem().parent()
    if ports.is_merge(target.kind, target.config) and outline.item_of(wire.target) is parent:
        order = list(document.incoming(wire.target).values())
        earlier = _add(menu, _tr("Make it an earlier input"), lambda: outline.move_input(-1))
        later = _add(menu, _tr("Make it a later input"), lambda: outline.move_input(1))
        earlier.setEnabled(order.index(wire) > 0)
        later.setEnabled(order.index(wire) + 1 < len(order))
    _add(menu, _tr("Delete"), outline.delete)


def _blocks(menu: QMenu, outline: Outline, workspace: Workspace, node_id: str) -> None:
    document = workspace.document
    ids = [one for one in outline.chosen_ids() if one in document.nodes]
    if len(ids) == 1:
        _add(menu, _tr("Rename"), lambda: outline.editItem(outline.currentItem()))
        _wires(menu, outline, workspace, _tr("Wire to"), outline.targets(node_id))
    _add(menu, _tr("Delete"), outline.delete)
    keeping = _add(
        menu, _tr("Delete and keep the flow"), lambda: outline.do(lambda: edits.delete_keeping_flow(document, ids))
    )
    keeping.setEnabled(any(document.incoming(one) for one in ids))
    menu.addSeparator()
    _add(menu, _tr("Group"), outline.group)
    held = {document.nodes[one].group for one in ids}
    into = menu.addMenu(_tr("Move into the group"))
    for group_id, group in document.groups.items():
        if held != {group_id}:
            _add(into, unmarked(group.name), lambda one=group_id: outline.do(lambda: edits.regroup(document, ids, one)))
    into.setEnabled(not into.isEmpty())
    out = _add(menu, _tr("Take out of the group"), lambda: outline.do(lambda: _taken_out(workspace, ids)))
    out.setEnabled(held != {None})
    menu.addSeparator()
    share = _add(menu, _tr("Share one layer"), lambda: outline.do(lambda: edits.share(document, ids)))
    share.setEnabled(len(ids) > 1)
    own = _add(menu, _tr("Give it a layer of its own"), lambda: outline.do(lambda: edits.unshare(document, node_id)))
    node = document.nodes[node_id]
    own.setEnabled(len(ids) == 1 and bool(node.shares or document.sharers(node_id)))
    bypassed, trainable = node.bypassed, node.trainable
    _add(
        menu,
        _tr("Do not bypass") if bypassed else _tr("Bypass"),
        lambda: outline.do(lambda: edits.bypass(document, ids, not bypassed)),
    )
    _add(
        menu,
        _tr("Freeze") if trainable else _tr("Thaw"),
        lambda: outline.do(lambda: edits.set_trainable(document, ids, not trainable)),
    )


def _group(menu: QMenu, outline: Outline, workspace: Workspace, group_id: str) -> None:
    document = workspace.document
    folded = document.groups[group_id].collapsed
    change = edits.open_groups if folded else edits.fold_groups
    _add(menu, _tr("Rename"), lambda: outline.editItem(outline.currentItem()))
    _add(
        menu,
        _tr("Open on the canvas") if folded else _tr("Fold on the canvas"),
        lambda: outline.do(lambda: change(document, [group_id])),
    )
    _add(menu, _tr("Ungroup"), outline.ungroup)
    _add(menu, _tr("Delete"), outline.delete)


def _wires(menu: QMenu, outline: Outline, workspace: Workspace, title: str, found: Sequence[tuple[str, Wire]]) -> None:
    wires = menu.addMenu(title)
    for name, wire in found:
        ends = (wire.source, wire.source_port, wire.target, wire.target_port)
        _add(wires, unmarked(name), lambda ends=ends: outline.do(lambda: edits.connect(workspace.document, *ends)))
    wires.setEnabled(not wires.isEmpty())


def _taken_out(workspace: Workspace, ids: Sequence[str]) -> Command:
    """Each block into the group around its own, or out of all."""
    document = workspace.document
    first = document.nodes[ids[0]].group
    return edits.regroup(document, ids, document.groups[first].parent if first is not None else None)


def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda checked=False: act())
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
