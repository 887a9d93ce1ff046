"""What the canvas asks of the document: the only place of the canvas where commands are made and done."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.document import edits, finding, fragment
from app.document.blocks import BlockLibrary, place_block
from app.document.edits.align import Axis, Edge
from app.document.errors import DocumentError
from app.document.graph import GRID, Document, Wire
from app.document.history import Command, History
from app.document.keras_code import code_of
from app.document.layout import Direction
from app.document.pasting import fragment_of_text
from app.document.ports import is_merge, port_number
from app.document.starting import starting_config
from app.document.verdict import Verdict, can_connect

if TYPE_CHECKING:
    from app.document.analysis import Analysis
    from engine.catalogue import LayerInfo

FRAGMENT_MIME = "application/x-layerloom-fragment"


class CanvasController(QObject):
    """Carries out what gestures, keys and menus ask for.

    `refused(text)` tells, in words for the user, why a wish was not met; `select_wanted(ids)` names what a command has
    made and what should be chosen now.
    """

    refused = Signal(str)
    select_wanted = Signal(tuple)

    def __init__(
        self,
        history: History,
        document: Document,
        analysis: Analysis,
        kinds: Sequence[LayerInfo] = (),
        parent: QObject | None = None,
        blocks: BlockLibrary | None = None,
    ) -> None:
        super().__init__(parent)
        self.history = history
        self.document = document
        self.analysis = analysis
        self.blocks = blocks
        self._layers = tuple(kinds)
        self._infos = {info.kind: info for info in kinds}

    # ---- asking

    @property
    def kinds(self) -> tuple[LayerInfo, ...]:
        """What can be put on the canvas: layers, then blocks of several."""
        return self._layers if self.blocks is None else (*self._layers, *self.blocks.infos())

    def info(self, kind: str) -> LayerInfo | None:
        known = self._infos.get(kind)
        return self.blocks.info(kind) if known is None and self.blocks is not None else known

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
        inspector = self.analysis.inspector
        fitting = []
        for info in taking:
            if info.min_inputs > 1:
                fitting.append(info)
                continue
            if self._is_block(info.kind):
                fitting.extend([info] if self.blocks.fits(info.kind, given.shape) else [])
                continue
            report = inspector.report(info.kind, starting_config(info.kind, info), (given,))
            if all(problem.severity != "error" or problem.field for problem in report.problems):
                fitting.append(info)
        return tuple(fitting)

    def can_insert(self, node_id: str, wire: Wire) -> bool:
        """Whether a block that stands alone can go into a wire."""
        document = self.document
        if node_id in (wire.source, wire.target) or document.outgoing(node_id) or document.incoming(node_id):
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

    def _is_block(self, kind: str) -> bool:
        return kind not in self._infos and self.blocks is not None and kind in self.blocks

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

    def duplicate(self, ids: Collection[str]) -> tuple[str, ...]:
        if not ids:
            return ()
        return self._copies(lambda: edits.duplicate(self.document, ids))

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

    # ---- doing

    def _do(self, build: Callable[[], Command]) -> bool:
        try:
            return self.history.do(build())
        except DocumentError as error:
            self.refused.emit(str(error))
            return False

    def _added(self, build: Callable[[], Command]) -> str | None:
        """Do a command that adds one block; its id, None where it was refused."""
        made = self._copies(build)
        return made[0] if made else None

    def _copies(self, build: Callable[[], Command]) -> tuple[str, ...]:
        """Do a command that adds blocks and comments, and have them chosen; the blocks' ids."""
        before = set(self.document.comments)
        commands: list[Command] = []

        def keep() -> Command:
            commands.append(build())
            return commands[0]

        if not self._do(keep):
            return ()
        ids = edits.added_ids(commands[0])
        self.select_wanted.emit((*ids, *(set(self.document.comments) - before)))
        return ids

    def _places(self, ids: Collection[str]) -> dict[str, tuple[float, float]]:
        document = self.document
        places = {item: document.nodes[item].position for item in ids if item in document.nodes}
        places.update({item: document.comments[item].rect[:2] for item in ids if item in document.comments})
        return places

    def _outermost(self, ids: Collection[str]) -> list[str]:
        """Of blocks that move, those that stand in no group: a group that moves keeps its own."""
        return [node_id for node_id in self._nodes(ids) if self.document.nodes[node_id].group is None]

    def _is_merge(self, node_id: str) -> bool:
        node = self.document.nodes[node_id]
        return is_merge(node.kind, node.config)

    def _nodes(self, ids: Collection[str]) -> list[str]:
        return [item for item in ids if item in self.document.nodes]


def _grid_below(value: float) -> float:
    return math.floor(value / GRID) * GRID
