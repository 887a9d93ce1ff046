"""What stands in the outline: blocks in the order of the data, within their groups, with ports, wires and problems."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from app import theme
from app.document.analysis import Analysis
from app.document.fixes import NodeProblem
from app.document.graph import Document, Wire
from app.panels.inspector import spec_text
from app.panels.widgets import severity_icon, severity_word
from app.wording import as_it_is, said

SUBJECT = Qt.ItemDataRole.UserRole
# Under which the notes and frames stand.
COMMENTS = "comments"


@dataclass(frozen=True)
class FreePort:
    """An input that nothing feeds."""

    node_id: str
    port: str


def fill(
    tree: QTreeWidget, document: Document, analysis: Analysis, opened: Collection[str], closed: Collection[str]
) -> None:
    """Build the tree anew: `opened` are the blocks that show what they have, `closed` the groups that do not."""
    tree.clear()
    problems = analysis.problems_by_node()
    roots: dict[str | None, QTreeWidgetItem] = {None: tree.invisibleRootItem()}
    for node_id in document.order():
        group_id = document.nodes[node_id].group
        for outer in reversed(document.groups_around(group_id)):
            if outer not in roots:
                roots[outer] = _group(document, outer, roots[document.groups[outer].parent])
        item = _block(document, analysis, problems.get(node_id, ()), node_id)
        roots[group_id].addChild(item)
        if node_id in opened:
            fill_block(item, document, analysis)
            item.setExpanded(True)
    if document.comments:
        heading = _plain(tree.invisibleRootItem(), _tr("Comments"), COMMENTS)
        for comment in document.comments.values():
            item = _plain(heading, " ".join(comment.text.split()), comment.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(0, as_it_is(comment.text))
            item.setIcon(0, theme.icon("text"))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, _tr("Comment: {0}").format(comment.text))
        roots[COMMENTS] = heading
    for subject, item in roots.items():
        if subject is not None:
            item.setExpanded(subject not in closed)


def _group(document: Document, group_id: str, parent: QTreeWidgetItem) -> QTreeWidgetItem:
    group, count = document.groups[group_id], len(document.members(group_id))
    item = _plain(parent, group.name, group_id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setIcon(0, theme.icon("folder"))
    state = _tr("folded") if group.collapsed else _tr("open")
    told = _tr("Group {0}, {1} blocks, {2} on the canvas").format(group.name, count, state)
    item.setToolTip(0, as_it_is(told))
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, told)
    return item


def _block(document: Document, analysis: Analysis, problems: Sequence[NodeProblem], node_id: str) -> QTreeWidgetItem:
    """A block's line; what it has is put under it when it is opened."""
    node = document.nodes[node_id]
    top = QTreeWidgetItem([node.name])
    top.setData(0, SUBJECT, node_id)
    top.setToolTip(0, node.kind)
    top.setFlags(top.flags() | Qt.ItemFlag.ItemIsEditable)
    top.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
    if problems:
        # The worst comes first.
        top.setIcon(0, severity_icon(problems[0].problem.severity))
    told = f", {severity_word(problems[0].problem.severity)}" if problems else ""
    words = f"{node.name}, {_about(document, analysis, node_id)}{told}"
    top.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
    return top


def _about(document: Document, analysis: Analysis, node_id: str) -> str:
    """Kind, shape and marks of a block."""
    node, specs = document.nodes[node_id], analysis.output_specs(node_id)
    marks = [text for shown, text in ((not node.trainable, _tr("frozen")), (node.bypassed, _tr("bypassed"))) if shown]
    return ", ".join((node.kind, spec_text(specs[0]) if specs else "?", *marks))


def fill_block(top: QTreeWidgetItem, document: Document, analysis: Analysis) -> None:
    """Put under a block's line what it has, once; nothing under other lines."""
    node_id = top.data(0, SUBJECT)
    if top.childCount() or node_id not in document.nodes:
        return
    node = document.nodes[node_id]
    _leaf(top, _about(document, analysis, node_id), None)
    incoming = document.incoming(node_id)
    for port in document.input_ports(node_id):
        if port in incoming:
            _leaf(top, f"{port} ← {document.nodes[incoming[port].source].name}", incoming[port])
        else:
            _leaf(top, f"{port} ← " + _tr("nothing"), FreePort(node_id, port))
    for wire in document.outgoing(node_id):
        _leaf(top, f"{wire.source_port} → {document.nodes[wire.target].name}", wire)
    sharing = [other for other in (node.layer_id, *document.sharers(node.layer_id)) if other != node_id]
    if sharing:
        names = ", ".join(document.nodes[other].name for other in sharing)
        _leaf(top, _tr("One layer with {0}").format(names), None).setIcon(0, theme.icon("link"))
    for item in analysis.node_problems(node_id):
        leaf = _leaf(top, f"{severity_word(item.problem.severity)}: {said(item.problem.message)}", None)
        leaf.setToolTip(0, said(item.why))
        leaf.setIcon(0, severity_icon(item.problem.severity))


def _plain(parent: QTreeWidgetItem, text: str, subject: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setData(0, SUBJECT, subject)
    parent.addChild(item)
    return item


def _leaf(parent: QTreeWidgetItem, text: str, subject: Wire | FreePort | None) -> QTreeWidgetItem:
    leaf = QTreeWidgetItem([text])
    leaf.setData(0, SUBJECT, subject)
    leaf.setToolTip(0, as_it_is(text))
    parent.addChild(leaf)
    return leaf


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
