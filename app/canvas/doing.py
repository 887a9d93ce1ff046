"""How the canvas's commands are made and done: what the controller stands on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.document import edits
from app.document.blocks import BlockLibrary
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command, History
from app.document.ports import is_merge

if TYPE_CHECKING:
    from app.document.analysis import Analysis
    from engine.catalogue import LayerInfo


class Doing(QObject):
    """`refused(text)` tells, in words for the user, why a wish was not met; `select_wanted(ids)` names what a command has
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

    @property
    def kinds(self) -> tuple[LayerInfo, ...]:
        """What can be put on the canvas: layers, then blocks of several."""
        return self._layers if self.blocks is None else (*self._layers, *self.blocks.infos())

    def info(self, kind: str) -> LayerInfo | None:
        known = self._infos.get(kind)
        return self.blocks.info(kind) if known is None and self.blocks is not None else known

    def _is_block(self, kind: str) -> bool:
        return kind not in self._infos and self.blocks is not None and kind in self.blocks

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
