"""What is chosen in the scene, by ids."""

from __future__ import annotations

from collections.abc import Iterable

from app.canvas.far_layer import FarLayer
from app.canvas.finding import FindingScene
from app.canvas.wire_item import BendItem, WireItem
from app.document.graph import Document, Wire


class SelectingScene(FindingScene):
    """A block in a folded group is chosen by way of the group's card."""

    document: Document
    wires: dict[Wire, WireItem]
    bends: dict[Wire, list[BendItem]]
    far: FarLayer
    _chosen_wires: set[WireItem]

    def selected_ids(self) -> tuple[str, ...]:
        """Ids of the chosen blocks, then of the chosen comments, each in the document's order."""
        return (*self.selected_nodes(), *(item_id for item_id, item in self.comments.items() if item.isSelected()))

    def selected_nodes(self) -> tuple[str, ...]:
        """Those that stand in a chosen folded group are among them."""
        groups, chosen = self.groups, set(self.selectedItems())
        if not chosen:
            return ()
        return tuple(
            node_id
            for node_id, item in self.nodes.items()
            if (item in chosen if node_id not in groups.hidden else groups.is_chosen(node_id))
        )

    def selected_wires(self) -> tuple[Wire, ...]:
        chosen = set(self.selectedItems())
        return tuple(wire for wire, item in self.wires.items() if item in chosen) if chosen else ()

    def selected_bends(self) -> tuple[BendItem, ...]:
        return tuple(bend for bends in self.bends.values() for bend in bends if bend.isSelected())

    def selected_groups(self) -> tuple[str, ...]:
        """The groups that are chosen whole, the outermost of them: what an action on groups is about."""
        chosen = set(self.selected_nodes())
        # The layer learns of groups that went at the next turn of the event loop.
        shown = {one: members for one, members in self.groups.members.items() if one in self.document.groups}
        whole = {group_id for group_id, members in shown.items() if members <= chosen}
        parents = {group_id: self.document.groups[group_id].parent for group_id in whole}
        return tuple(sorted(group_id for group_id in whole if parents[group_id] not in whole))

    def select(self, ids: Iterable[str] = (), wires: Iterable[Wire] = (), chosen_bend: BendItem | None = None) -> None:
        """Choose exactly these; unknown ones are passed by. One selectionChanged for all."""
        chosen, chosen_wires = set(ids), set(wires)
        blocked = self.blockSignals(True)
        try:
            for item_id, item in (*self.nodes.items(), *self.comments.items()):
                item.setSelected(item_id in chosen)
            self.groups.choose(chosen)
            for bend in (bend for items in self.bends.values() for bend in items):
                bend.setSelected(bend is chosen_bend)
                bend.restyle()
            for wire, wire_item in self.wires.items():
                wire_item.setSelected(wire in chosen_wires)
        finally:
            self.blockSignals(blocked)
        self.selectionChanged.emit()

    def _restyle_wires(self) -> None:
        """Paint anew the wires that were chosen or are no longer: not all of a large network at each click."""
        chosen = {item for item in self.selectedItems() if isinstance(item, WireItem)}
        for item in chosen ^ self._chosen_wires:
            item.restyle()
        self._chosen_wires = chosen
        self.far.forget()
        if self.groups.areas:
            self.groups.show_chosen(self.selected_nodes())
