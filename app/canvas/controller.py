"""What the canvas asks of the document: the only place of the canvas where commands are made and done."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.canvas.doing import Doing
from app.document import edits, finding, fragment
from app.document.blocks import place_block
from app.document.edits.align import Axis, Edge
from app.document.errors import DocumentError
from app.document.graph import GRID, Wire
from app.document.history import Command
from app.document.keras_code import code_of
from app.document.layout import Direction
from app.document.parts import NODE_HEIGHT, NODE_WIDTH
from app.document.pasting import fragment_of_text
from app.document.ports import port_number
from app.document.starting import starting_config
from app.document.verdict import Verdict, can_connect

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo, TensorSpec

FRAGMENT_MIME = "application/x-layerloom-fragment"


class CanvasController(Doing):
    """Carries out what gestures, keys and menus ask for."""

    # ---- asking

    def verdict(self, wire: Wire) -> Verdict:
        """Whether a wire can be drawn, why not, and what would mend it."""
        return can_connect(self.document, self.analysis, wire)

    def fitting_kinds(self, node_id: str, port: str) -> tuple[LayerInfo, ...]:
        """The kinds that a wire from this port can lead to or, from an input, come from."""
        if port.startswith("in"):
            return tuple(self.kinds)
        taking = tuple(info for info in self.kinds if info.max_inputs != 0)
        given = self.analysis.output_spec(node_id, port)
        if given is None:
            return taking
        return tuple(info for info in taking if self._takes(info, given))

    def _takes(self, info: LayerInfo, given: TensorSpec) -> bool:
        """Whether a new block of a kind can do with what a port gives."""
        if info.min_inputs > 1:
            return True
        if self._is_block(info.kind):
            return self.blocks is not None and self.blocks.fits(info.kind, given.shape)
        report = self.analysis.inspector.report(info.kind, starting_config(info.kind, info), (given,))
        return all(problem.severity != "error" or problem.field for problem in report.problems)

    def can_insert(self, node_id: str, wire: Wire, detached: bool = False) -> bool:
        """Whether a block that stands alone, or will when it is `detached`, can go into a wire."""
        document = self.document
        alone = detached or not (document.outgoing(node_id) or document.incoming(node_id))
        if node_id in (wire.source, wire.target) or not alone:
            return False
        return bool(document.input_ports(node_id)) and wire in document.wires

    # ---- blocks

    def add(self, kind: str, position: tuple[float, float], wire: Wire | None = None) -> str | None:
        """Put a new block on the canvas, or into a wire; returns its id (of several layers, the first one's)."""
        if self._is_block(kind):
            return self._place(kind, position, wire if wire in self.document.wires else None)
        config = starting_config(kind, self.info(kind))
        if wire is not None and wire in self.document.wires:
            return self._added(lambda: edits.insert_on_wire(self.document, wire, kind, position, config))
        return self._added(lambda: edits.add_node(self.document, kind, position, config))

    def add_connected(self, kind: str, position: tuple[float, float], node_id: str, port: str) -> str | None:
        """Put a new block on the canvas and wire it to a port of another, in one step; returns its id."""
        if self._is_block(kind):
            return self._place(kind, position, port=(node_id, port))

        def build() -> Command:
            draft = edits.Draft(self.document)
            config = starting_config(kind, self.info(kind))
            added = edits.add_node(draft.document, kind, position, config)
            draft.apply(*added.changes)
            (new_id,) = edits.added_ids(added)
            if port.startswith("in"):
                ends = (new_id, "out", node_id, port)
            else:
                ports = draft.document.input_ports(new_id)
                if not ports:
                    raise DocumentError(f"{kind} takes no input; it was not added.", mend="choose another layer")
                ends = (node_id, port, new_id, ports[0])
            draft.apply(*edits.connect(draft.document, *ends).changes)
            return draft.command(f"Add {kind}")

        return self._added(build)

    def add_behind(self, kind: str, node_id: str, position: tuple[float, float] | None = None) -> str | None:
        """Put a new block behind another: into the wire that leaves it or, where none or several do, on a wire of its own.

        Where it cannot take what the other gives it stands by itself. Without a position it stands beside the other.
        Returns its id.
        """
        document = self.document
        position = self._place_behind(node_id) if position is None else position
        info, given = self.info(kind), self.analysis.output_spec(node_id, "out")
        if info is None or info.max_inputs == 0 or (given is not None and not self._takes(info, given)):
            return self.add(kind, position)
        reading = document.outgoing(node_id)
        if len(reading) == 1 and reading[0].source_port == "out" and info.min_inputs <= 1:
            return self.add(kind, position, reading[0])
        return self.add_connected(kind, position, node_id, "out")

    def _place_behind(self, node_id: str) -> tuple[float, float]:
        """Beside a block in the direction of the flow; where several read it, below all that stands there."""
        x, y = self.document.nodes[node_id].position
        down = self.document.settings["view"]["direction"] == "down"
        x, y = (x, y + 5 * GRID) if down else (x + 10 * GRID, y)
        reading = self.document.outgoing(node_id)
        if not reading or (len(reading) == 1 and reading[0].source_port == "out"):
            return x, y
        taken = [node.position for node in self.document.nodes.values()]
        step = (8 * GRID, 0.0) if down else (0.0, 4 * GRID)
        while any(abs(x - a) < NODE_WIDTH and abs(y - b) < NODE_HEIGHT for a, b in taken):
            x, y = x + step[0], y + step[1]
        return x, y

    def _place(
        self,
        name: str,
        position: tuple[float, float],
        wire: Wire | None = None,
        port: tuple[str, str] | None = None,
    ) -> str | None:
        """Put a block of several layers on the canvas, sized to what feeds it."""
        feeding = (wire.source, wire.source_port) if wire else port if port and not port[1].startswith("in") else None
        given = None if feeding is None else self.analysis.output_spec(*feeding)
        if wire is not None:
            # Behind the block that feeds it, on its line, where what stands behind makes room.
            x, y = self.document.nodes[wire.source].position
            down = self.document.settings["view"]["direction"] == "down"
            position = (x, y + 5 * GRID) if down else (x + 10 * GRID, y)

        def build() -> Command:
            assert self.blocks is not None
            fragment = self.blocks.fragment(name, None if given is None else given.shape)
            return place_block(self.document, name, fragment, position, wire, port)

        return self._added(build)

    def insert(self, node_id: str, wire: Wire, position: tuple[float, float]) -> bool:
        """Move a block that stands alone into a wire."""
        return self._do(lambda: edits.insert_on_wire(self.document, wire, node_id, position))

    def move(self, positions: Mapping[str, tuple[float, float]], into: str | None = None) -> bool:
        """Move blocks and comments, and put the blocks `into` a group: one step a call."""

        def build() -> Command:
            moved = edits.move_nodes(self.document, positions)
            if into is None:
                return moved
            draft = edits.Draft(self.document)
            draft.apply(*moved.changes)
            draft.apply(*edits.regroup(draft.document, self._outermost(positions), into).changes)
            return draft.command("Put into the group")

        self.history.end_merge()
        done = self._do(build)
        self.history.end_merge()
        return done

    def detach(
        self, positions: Mapping[str, tuple[float, float]], wire: Wire | None = None, into: str | None = None
    ) -> bool:
        """Take blocks off their wires and move them, one of them into another `wire`: what fed them feeds what read them."""

        def build() -> Command:
            draft = edits.Draft(self.document)
            taken = edits.detach(self.document, self._nodes(positions))
            draft.apply(*taken.changes)
            if wire is not None:
                ((node_id, place),) = positions.items()
                left = edits.renumbered(taken, wire)
                draft.apply(*edits.insert_on_wire(draft.document, left, node_id, place).changes)
            else:
                draft.apply(*edits.move_nodes(draft.document, positions).changes)
                if into is not None:
                    draft.apply(*edits.regroup(draft.document, self._outermost(positions), into).changes)
            return draft.command(taken.label)

        self.history.end_merge()
        return self._do(build)

    def nudge(self, ids: Collection[str], dx: float, dy: float) -> bool:
        """Move a little; calls that follow each other become one step until `end_burst`."""
        places = self._places(ids)
        return self._do(
            lambda: edits.move_nodes(self.document, {item: (x + dx, y + dy) for item, (x, y) in places.items()})
        )

    def end_burst(self) -> None:
        """The keys are still: the next nudge is a step of its own."""
        self.history.end_merge()

    def rename(self, node_id: str, name: str) -> bool:
        done = self._do(lambda: edits.rename(self.document, node_id, name))
        self.history.end_merge()
        return done

    def set_frozen(self, ids: Collection[str], frozen: bool) -> bool:
        return self._do(lambda: edits.set_trainable(self.document, self._nodes(ids), not frozen))

    def share(self, ids: Collection[str]) -> bool:
        return self._do(lambda: edits.share(self.document, self._nodes(ids)))

    def unshare(self, node_id: str) -> bool:
        return self._do(lambda: edits.unshare(self.document, node_id))

    def arrange(self, ids: Collection[str] | None = None, direction: Direction | None = None) -> bool:
        """Lay out all blocks, or these."""
        return self._do(lambda: edits.arrange(self.document, self._nodes(ids) if ids else None, direction))

    def align(self, ids: Collection[str], edge: Edge, sizes: Mapping[str, tuple[float, float]]) -> bool:
        return self._do(lambda: edits.align(self.document, ids, edge, sizes))

    def distribute(self, ids: Collection[str], axis: Axis, sizes: Mapping[str, tuple[float, float]]) -> bool:
        return self._do(lambda: edits.distribute(self.document, ids, axis, sizes))

    def bypass(self, ids: Collection[str], bypassed: bool) -> bool:
        return self._do(lambda: edits.bypass(self.document, ids, bypassed))

    def repeat(self, ids: Collection[str], times: int) -> tuple[str, ...]:
        """Chain a part of the network; returns the new blocks' ids."""
        return self._copies(lambda: edits.repeat(self.document, ids, times))

    # ---- groups

    def group(self, ids: Collection[str]) -> str | None:
        """Draw blocks as one; the group's id."""
        new_id = self.document.fresh_id("g")
        return new_id if self._do(lambda: edits.group(self.document, ids, id=new_id)) else None

    def ungroup(self, ids: Collection[str]) -> bool:
        return self._do(lambda: edits.ungroup(self.document, ids))

    def regroup(self, ids: Collection[str], group_id: str | None) -> bool:
        return self._do(lambda: edits.regroup(self.document, ids, group_id))

    def fold(self, *ids: str) -> bool:
        return self._do(lambda: edits.fold_groups(self.document, ids))

    def unfold(self, *ids: str) -> bool:
        return self._do(lambda: edits.open_groups(self.document, ids))

    def rename_group(self, group_id: str, name: str) -> bool:
        done = self._do(lambda: edits.rename_group(self.document, group_id, name))
        self.history.end_merge()
        return done

    def color_groups(self, ids: Collection[str], color: str) -> bool:
        return self._do(lambda: edits.color_groups(self.document, ids, color))

    # ---- wires

    def cut_wires(self, wires: Collection[Wire]) -> bool:
        return self._do(lambda: edits.cut_wires(self.document, wires))

    def bend(self, wire: Wire, points: Sequence[tuple[float, float]]) -> bool:
        """Lead a wire through places."""
        return self._do(lambda: edits.bend(self.document, wire, points))

    def remove_bend(self, wire: Wire, index: int) -> bool:
        return self.delete((), (), ((wire, index),))

    def straighten(self, wires: Collection[Wire]) -> bool:
        return self._do(
            lambda: edits.straighten(self.document, [wire for wire in wires if wire in self.document.wires])
        )

    def move_input(self, wire: Wire, place: int) -> bool:
        """Make a wire another input of the merge that it leads to; `place` counts from 1."""
        return place >= 1 and self._do(lambda: edits.move_input(self.document, wire, place))

    def connect(self, wire: Wire) -> bool:
        return self._do(
            lambda: edits.connect(self.document, wire.source, wire.source_port, wire.target, wire.target_port)
        )

    def connect_chosen(self, ids: Collection[str]) -> bool:
        """Wire blocks as they stand, each to the next along the flow."""
        return self._do(lambda: edits.wire_chosen(self.document, self._nodes(ids)))

    def reroute(self, wire: Wire, moved: Wire) -> bool:
        """Put a wire elsewhere: `moved` is what it shall be. One step."""
        if moved == wire:
            return False
        if replace(moved, target_port=wire.target_port) == wire and self._is_merge(wire.target):
            # Within a merge nothing is pushed out: the others make room.
            return self.move_input(wire, port_number(moved.target_port))
        if (moved.source, moved.source_port) == (wire.source, wire.source_port):
            return self._do(lambda: edits.reconnect(self.document, wire, moved.target, moved.target_port))
        return self.connect(moved)

    def disconnect_wires(self, wires: Collection[Wire]) -> bool:
        return self.delete((), wires)

    def apply_fix(self, fix: tuple[str, Command]) -> bool:
        """Do what a verdict offers."""
        label, command = fix
        done = self._do(lambda: Command(label, command.changes))
        if done and (ids := edits.added_ids(command)):
            self.select_wanted.emit(ids)
        return done

    def reroute_with_fix(self, wire: Wire, fix: tuple[str, Command]) -> bool:
        """Do what a verdict offers for a wire that is being taken elsewhere: the old one goes in the same step."""
        label, command = fix

        def build() -> Command:
            draft = edits.Draft(self.document)
            draft.apply(*command.changes)
            if wire in draft.document.wires:
                draft.unwire(wire)
            return draft.command(label)

        return self._do(build)

    # ---- deleting and copying

    def delete(
        self, ids: Collection[str], wires: Collection[Wire] = (), bends: Collection[tuple[Wire, int]] = ()
    ) -> bool:
        """Delete blocks with their wires, comments, wires, and points of wires (by their numbers), in one step."""

        def build() -> Command:
            draft = edits.Draft(self.document)
            label = "Disconnect"
            if ids:
                command = edits.delete(draft.document, ids)
                draft.apply(*command.changes)
                label = command.label
            # From the last port to the first: a merge numbers the wires behind a removed one anew.
            for wire in sorted(wires, key=lambda wire: (len(wire.target_port), wire.target_port), reverse=True):
                if wire in draft.document.wires:
                    draft.apply(*edits.disconnect(draft.document, wire).changes)
            for wire, index in sorted(bends, reverse=True):
                if wire in draft.document.wires:
                    points = list(draft.document.bends_of(wire))
                    del points[index]
                    draft.set_bends(wire, tuple(points))
            return draft.command(label if ids or wires else "Straighten")

        return bool(ids or wires or bends) and self._do(build)

    def delete_keeping_flow(self, ids: Collection[str]) -> bool:
        """Delete blocks and join what fed them to what read them."""
        return bool(ids) and self._do(lambda: edits.delete_keeping_flow(self.document, ids))

    def copy(self, ids: Collection[str]) -> bool:
        """Put blocks and comments on the clipboard."""
        if not ids:
            return False
        text = fragment.to_clipboard(fragment.copy(self.document, ids))
        data = QMimeData()
        data.setText(text)
        data.setData(FRAGMENT_MIME, text.encode())
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def copy_code(self, ids: Collection[str]) -> bool:
        """Put blocks on the clipboard as Keras code; says why not where no code makes them."""
        try:
            text = code_of(self.document, ids, self._shape)
        except DocumentError as error:
            self.refused.emit(str(error))
            return False
        QGuiApplication.clipboard().setText(text)
        return True

    def _shape(self, node_id: str, port: str) -> Sequence[int | None] | None:
        """The shape of what leaves a port, without the batch."""
        specs, at = self.analysis.output_specs(node_id), port_number(port) - 1
        return specs[at].shape[1:] if specs and at < len(specs) else None

    def cut(self, ids: Collection[str]) -> bool:
        return self.copy(ids) and self.delete(ids)

    def paste(self, position: tuple[float, float] | None = None, outer_wires: bool = False) -> tuple[str, ...]:
        """Add what the clipboard holds, its corner at the position; returns the new blocks' ids.

        It may be a part of a network, with its weights where it was copied here, the JSON of a Keras model, or Keras code.
        """
        text = QGuiApplication.clipboard().text()
        self.history.end_merge()
        return self._copies(lambda: edits.paste(self.document, fragment_of_text(text), position, outer_wires))

    def can_paste(self) -> bool:
        return fragment.is_fragment(QGuiApplication.clipboard().text())

    def duplicate(self, ids: Collection[str], shift: tuple[float, float] = (GRID, GRID)) -> tuple[str, ...]:
        """Copies of blocks and comments, so far from them; the new blocks' ids."""
        if not ids:
            return ()
        return self._copies(lambda: edits.duplicate(self.document, ids, shift=shift))

    # ---- comments

    def add_comment(
        self, text: str, position: tuple[float, float], around: tuple[float, float, float, float] | None = None
    ) -> str | None:
        """Add a note at a position or, around a rectangle (x, y, width, height), a frame; returns its id."""
        new_id = self.document.fresh_id("c")
        if around is None:
            rect, kind = (*position, 216.0, 96.0), "note"
        else:
            x, y, width, height = around
            left, top = _grid_below(x - GRID), _grid_below(y - 2 * GRID)
            right, bottom = -_grid_below(-x - width - GRID), -_grid_below(-y - height - GRID)
            rect = (left, top, right - left, bottom - top)
            kind = "frame"
        done = self._do(lambda: edits.add_comment(self.document, text, rect, kind, new_id))
        if done:
            self.select_wanted.emit((new_id,))
        return new_id if done else None

    def edit_comment(self, comment_id: str, text: str) -> bool:
        done = self._do(lambda: edits.edit_comment(self.document, comment_id, text))
        self.history.end_merge()
        return done

    def resize_comment(self, comment_id: str, rect: tuple[float, float, float, float]) -> bool:
        self.history.end_merge()
        done = self._do(lambda: edits.move_comment(self.document, comment_id, rect))
        self.history.end_merge()
        return done

    # ---- places

    def found(self, query: str) -> tuple[str, ...]:
        """Ids of the blocks that a query finds (see app/document/finding.py)."""
        return finding.found(self.document, self.analysis, query)

    def set_bookmark(self, number: int, place: tuple[float, float, float]) -> bool:
        return self._do(lambda: edits.set_bookmark(self.document, number, place))

    def bookmark(self, number: int) -> tuple[float, float, float] | None:
        """The middle and the zoom that a number stands for."""
        return edits.bookmarks(self.document).get(number)


def _grid_below(value: float) -> float:
    return math.floor(value / GRID) * GRID
