"""The document: nodes by id, wires, comments, settings and weights, changed by `apply` alone."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Mapping, Set
from types import MappingProxyType
from typing import Any

from app.document import ports
from app.document.changes import (
    Bends,
    BendsChanged,
    Change,
    CommentAdded,
    CommentChanged,
    CommentRemoved,
    GroupAdded,
    GroupChanged,
    GroupRemoved,
    NodeAdded,
    NodeChanged,
    NodeRemoved,
    SettingsChanged,
    Weights,
    WeightsChanged,
    WireAdded,
    WireRemoved,
    same_weights,
)
from app.document.checking import check_cycle, check_node, check_ports_stay, check_wire, named
from app.document.drawing import Drawing, check_current
from app.document.errors import DocumentError
from app.document.ids import id_order
from app.document.parts import GRID, NODE_HEIGHT, NODE_WIDTH, Comment, Group, Node, Wire
from app.document.settings import SECTIONS, check_section, defaults, validate
from app.document.values import Config

__all__ = [
    "GRID",
    "NODE_HEIGHT",
    "NODE_WIDTH",
    "Comment",
    "Document",
    "DocumentError",
    "Group",
    "Node",
    "Observer",
    "Wire",
    "id_order",
]

Observer = Callable[[Change], None]

_log = logging.getLogger(__name__)


class Document:
    """The one truth of a project.

    `apply` is the only way in: it checks a change, carries it out whole or raises DocumentError leaving all as it was,
    then tells the observers. Ids are "n1", "n2", … for nodes, "c1", … for comments and "g1", … for groups, from a counter
    that this document owns and that never goes back, so an id is never given twice.
    """

    def __init__(self) -> None:
        self._nodes: dict[str, Node] = {}
        self._by_name: dict[str, str] = {}
        self._incoming: dict[str, dict[str, Wire]] = {}
        self._outgoing: dict[str, dict[Wire, None]] = {}
        self._wires: dict[Wire, None] = {}
        self._drawing = Drawing()
        self._settings: dict[str, Config] = {section: defaults(section) for section in SECTIONS}
        self._weights: dict[str, Weights] = {}
        self._last_number = 0
        self._observers: list[Observer] = []
        self._telling = False
        # An Analysis made beforehand, for whoever opens the document: see `Analysis.of`.
        self.prepared: Any = None

    # ---- reading

    @property
    def nodes(self) -> Mapping[str, Node]:
        return MappingProxyType(self._nodes)

    @property
    def wires(self) -> Set[Wire]:
        return self._wires.keys()

    @property
    def comments(self) -> Mapping[str, Comment]:
        return MappingProxyType(self._drawing.comments)

    @property
    def groups(self) -> Mapping[str, Group]:
        return MappingProxyType(self._drawing.groups)

    @property
    def bends(self) -> Mapping[Wire, Bends]:
        """The points through which wires are led, of those wires that are led at all."""
        return self._drawing.bends_of(self._wires)

    def bends_of(self, wire: Wire) -> Bends:
        return self._drawing.bends.get(wire, ())

    def groups_around(self, group_id: str | None) -> tuple[str, ...]:
        """The group and those that it stands in, from the inside out."""
        return self._drawing.around(group_id)

    def members(self, group_id: str) -> tuple[str, ...]:
        """Ids of the blocks in a group and in the groups within it."""
        return tuple(
            node.id
            for node in self._nodes.values()
            if node.group is not None and group_id in self._drawing.around(node.group)
        )

    @property
    def settings(self) -> Mapping[str, Config]:
        """Sections "training", "data" and "view", each complete: defaults are filled in (see settings.py)."""
        return MappingProxyType(self._settings)

    @property
    def weights(self) -> Mapping[str, Weights]:
        """Trained weights by node id, in the layer's order; absent = not initialised. Held by the owner of a layer."""
        return MappingProxyType(self._weights)

    @property
    def names(self) -> Mapping[str, str]:
        """Node ids by name."""
        return MappingProxyType(self._by_name)

    def node(self, node_id: str) -> Node:
        """The node; raises DocumentError where there is none."""
        try:
            return self._nodes[node_id]
        except KeyError:
            raise DocumentError(f"There is no block {node_id!r} in this document.", node_id=node_id) from None

    def incoming(self, node_id: str) -> Mapping[str, Wire]:
        """The wires that end at the node, by port, in the ports' order."""
        found = self._incoming.get(node_id, {})
        return {port: found[port] for port in sorted(found, key=ports.port_number)}

    def outgoing(self, node_id: str) -> tuple[Wire, ...]:
        """The wires that start at the node, sorted."""
        return tuple(sorted(self._outgoing.get(node_id, ())))

    def input_ports(self, node_id: str) -> tuple[str, ...]:
        """The input ports to show; a merge has one free port more than is wired."""
        node = self.node(node_id)
        return ports.input_ports(node.kind, node.config, self._incoming[node_id])

    def output_ports(self, node_id: str) -> tuple[str, ...]:
        node = self.node(node_id)
        return ports.output_ports(node.kind, node.config)

    def inputs(self) -> tuple[str, ...]:
        """Ids of the Input blocks, in the order in which the network takes them."""
        return tuple(sorted((node.id for node in self._nodes.values() if node.kind == "Input"), key=id_order))

    def outputs(self) -> tuple[str, ...]:
        """Ids of the outputs: blocks that nothing reads (an unread Input is none) and blocks marked as outputs."""
        found = (
            node.id
            for node in self._nodes.values()
            if node.output or (node.kind != "Input" and not self._outgoing[node.id])
        )
        return tuple(sorted(found, key=id_order))

    def sharers(self, node_id: str) -> tuple[str, ...]:
        """Ids of the nodes that re-use this node's layer."""
        return tuple(sorted((node.id for node in self._nodes.values() if node.shares == node_id), key=id_order))

    def order(self) -> tuple[str, ...]:
        """All ids so that every wire goes forward; the same document gives the same order."""
        waiting = {node_id: len(wires) for node_id, wires in self._incoming.items()}
        ready = sorted((node_id for node_id, count in waiting.items() if not count), key=id_order, reverse=True)
        result = []
        while ready:
            node_id = ready.pop()
            result.append(node_id)
            freed = []
            for wire in self._outgoing[node_id]:
                waiting[wire.target] -= 1
                if not waiting[wire.target]:
                    freed.append(wire.target)
            ready.extend(sorted(freed, key=id_order, reverse=True))
        return tuple(result)

    def reaches(self, start: str, goal: str) -> bool:
        """Whether wires lead from start to goal (a node reaches itself)."""
        stack, seen = [start], {start}
        while stack:
            node_id = stack.pop()
            if node_id == goal:
                return True
            for wire in self._outgoing.get(node_id, ()):
                if wire.target not in seen:
                    seen.add(wire.target)
                    stack.append(wire.target)
        return False

    @property
    def last_number(self) -> int:
        """The highest number that an id has used."""
        return self._last_number

    def fresh_id(self, prefix: str = "n", ahead: int = 0) -> str:
        """An id that was never used here; it is taken once something with it is added."""
        return f"{prefix}{self._last_number + 1 + ahead}"

    def copy(self) -> Document:
        """A document of the same content, without observers."""
        twin = Document.__new__(Document)
        twin._nodes = dict(self._nodes)
        twin._by_name = dict(self._by_name)
        twin._incoming = {node_id: dict(wires) for node_id, wires in self._incoming.items()}
        twin._outgoing = {node_id: dict(wires) for node_id, wires in self._outgoing.items()}
        twin._wires = dict(self._wires)
        twin._drawing = self._drawing.copy()
        twin._settings = dict(self._settings)
        twin._weights = dict(self._weights)
        twin._last_number = self._last_number
        twin._observers = []
        twin.prepared = None
        twin._telling = False
        return twin

    def equals(self, other: Document) -> bool:
        """Whether both hold the same: nodes, wires, the drawing, settings and weights."""
        return (
            self._nodes == other._nodes
            and self._wires.keys() == other._wires.keys()
            and self.comments == other.comments
            and self.groups == other.groups
            and self.bends == other.bends
            and self._settings == other._settings
            and self._weights.keys() == other._weights.keys()
            and all(same_weights(self._weights[key], other._weights[key]) for key in self._weights)
        )

    # ---- building whole

    @classmethod
    def from_parts(
        cls,
        nodes: Iterable[Node],
        wires: Iterable[Wire],
        comments: Iterable[Comment] = (),
        settings: Mapping[str, Config] | None = None,
        weights: Mapping[str, Weights] | None = None,
        last_number: int = 0,
        groups: Iterable[Group] = (),
        bends: Mapping[Wire, Bends] | None = None,
    ) -> Document:
        """A document of these parts, checked as `apply` checks, with one search for cycles in all."""
        document = cls()
        for group in _outer_first(groups):
            document._change_group(None, group)
        waiting = list(nodes)
        for node in sorted(waiting, key=lambda node: node.shares is not None):
            document._add_node(node)
        for wire in wires:
            check_wire(document, wire)
            document._link(wire)
        if len(document.order()) != len(document._nodes):
            looped = set(document._nodes) - set(document.order())
            raise DocumentError(
                f"The wires go round in a circle through {named(document, looped)}.",
                node_id=min(looped, key=id_order),
                expected="wires that lead forward only",
            )
        for comment in comments:
            document._change_comment(None, comment)
        for wire, points in (bends or {}).items():
            document._drawing.change_bends(wire, (), points)
        for section, values in (settings or {}).items():
            document._change_settings(SettingsChanged(section, document._settings.get(section, Config()), values))
        for node_id, arrays in (weights or {}).items():
            document._change_weights(WeightsChanged(node_id, None, arrays))
        document._last_number = max(document._last_number, last_number)
        return document

    # ---- changing

    def apply(self, change: Change) -> None:
        """Carry out one change and tell the observers. Raises DocumentError, leaving all as it was."""
        if self._telling:
            raise DocumentError("The document cannot be changed by an observer while it reports a change.")
        match change:
            case NodeAdded(node):
                self._add_node(node)
            case NodeRemoved(node):
                self._remove_node(node)
            case NodeChanged(before, after):
                self._change_node(before, after)
            case WireAdded(wire):
                check_wire(self, wire)
                check_cycle(self, wire)
                self._link(wire)
            case WireRemoved(wire):
                self._unlink(wire)
            case CommentAdded(comment):
                self._change_comment(None, comment)
            case CommentRemoved(comment):
                self._change_comment(comment, None)
            case CommentChanged(first, second):
                self._change_comment(first, second)
            case GroupAdded(group):
                self._change_group(None, group)
            case GroupRemoved(group):
                self._change_group(group, None)
            case GroupChanged(group, changed):
                self._change_group(group, changed)
            case BendsChanged(led, points, others):
                self._drawing.change_bends(led, points, others)
            case SettingsChanged():
                self._change_settings(change)
            case WeightsChanged():
                self._change_weights(change)
            case _:
                raise DocumentError(f"{type(change).__name__} is not a change that a document knows.")
        self._tell(change)

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Have each change told after it took effect, in the order of subscription; returns the unsubscribe."""
        # A wrapper of its own, so that one observer subscribed twice is unsubscribed once a time.
        entry: Observer = lambda change: observer(change)
        self._observers.append(entry)

        def unsubscribe() -> None:
            if entry in self._observers:
                self._observers.remove(entry)

        return unsubscribe

    def _tell(self, change: Change) -> None:
        self._telling = True
        try:
            for observer in tuple(self._observers):
                try:
                    observer(change)
                except Exception:
                    # The change has happened: a view that fails must not leave a command half done.
                    _log.exception("an observer failed on %s", type(change).__name__)
        finally:
            self._telling = False

    def _add_node(self, node: Node) -> None:
        self._check_new_id(node.id)
        check_node(self, node)
        self._drawing.check_parent(node.group, repr(node.name), node.id)
        self._nodes[node.id] = node
        self._by_name[node.name] = node.id
        self._incoming[node.id] = {}
        self._outgoing[node.id] = {}
        self._note_number(node.id)

    def _remove_node(self, node: Node) -> None:
        check_current(node, self._nodes.get(node.id))
        if self._incoming[node.id] or self._outgoing[node.id]:
            raise DocumentError(f"{node.name!r} still has wires; remove them first.", node_id=node.id)
        if node.id in self._weights:
            raise DocumentError(f"{node.name!r} still has weights; remove them first.", node_id=node.id)
        if sharing := self.sharers(node.id):
            raise DocumentError(
                f"{node.name!r} is re-used by {named(self, sharing)}; end the sharing first.", node_id=node.id
            )
        del self._nodes[node.id], self._by_name[node.name], self._incoming[node.id], self._outgoing[node.id]

    def _change_node(self, before: Node, after: Node) -> None:
        check_current(before, self._nodes.get(before.id))
        if before.id != after.id:
            raise DocumentError(f"A block keeps its id; {before.id!r} cannot become {after.id!r}.", node_id=before.id)
        # Moves are by far the most frequent change, and cannot break anything.
        if (before.kind, before.name, before.shares) != (after.kind, after.name, after.shares) or (
            before.config != after.config
        ):
            check_node(self, after)
            check_ports_stay(self, after)
        if before.group != after.group:
            self._drawing.check_parent(after.group, repr(after.name), after.id)
        self._nodes[after.id] = after
        if before.name != after.name:
            del self._by_name[before.name]
            self._by_name[after.name] = after.id

    def _link(self, wire: Wire) -> None:
        self._wires[wire] = None
        self._outgoing[wire.source][wire] = None
        self._incoming[wire.target][wire.target_port] = wire

    def _unlink(self, wire: Wire) -> None:
        if wire not in self._wires:
            raise DocumentError(f"There is no wire from {wire.source!r} to {wire.target!r} to remove.")
        del self._wires[wire], self._outgoing[wire.source][wire], self._incoming[wire.target][wire.target_port]

    def _change_comment(self, before: Comment | None, after: Comment | None) -> None:
        if before is None and after is not None:
            self._check_new_id(after.id)
        self._drawing.change_comment(before, after)
        if after is not None:
            self._note_number(after.id)

    def _change_group(self, before: Group | None, after: Group | None) -> None:
        if before is None and after is not None:
            self._check_new_id(after.id)
        leaving = before is not None and after is None
        self._drawing.change_group(before, after, self.members(before.id) if leaving and before else ())
        if after is not None:
            self._note_number(after.id)

    def _change_settings(self, change: SettingsChanged) -> None:
        check_section(change.section)
        check_current(Config(change.before), self._settings[change.section])
        after = Config(change.after)
        validate(change.section, after)
        self._settings[change.section] = after

    def _change_weights(self, change: WeightsChanged) -> None:
        node = self.node(change.node_id)
        if node.shares is not None and change.after is not None:
            raise DocumentError(f"The weights of {node.name!r} are those of the block it re-uses.", node_id=node.id)
        if not same_weights(change.before, self._weights.get(node.id)):
            raise DocumentError(f"The weights of {node.name!r} have changed since.", node_id=node.id)
        if change.after is None:
            self._weights.pop(node.id, None)
        else:
            self._weights[node.id] = change.after

    def _check_new_id(self, new_id: str) -> None:
        if not isinstance(new_id, str) or not new_id:
            raise DocumentError("An id is a text that is not empty.")
        if new_id in self._nodes or new_id in self._drawing.comments or new_id in self._drawing.groups:
            raise DocumentError(f"The id {new_id!r} is already in use.", node_id=new_id)

    def _note_number(self, new_id: str) -> None:
        match = re.fullmatch(r"[A-Za-z]+(\d{1,15})", new_id)
        if match:
            self._last_number = max(self._last_number, int(match[1]))


def _outer_first(groups: Iterable[Group]) -> list[Group]:
    """In an order in which each comes behind the one that it stands in; those that stand in each other come last."""
    waiting = {group.id: group for group in groups}
    result: list[Group] = []
    while ready := [group for group in waiting.values() if group.parent not in waiting]:
        result += ready
        for group in ready:
            del waiting[group.id]
    return [*result, *waiting.values()]
