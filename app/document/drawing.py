"""What is a matter of the drawing alone: comments, groups, and the bends of wires."""

from __future__ import annotations

from collections.abc import Container, Iterable

from app.document.changes import Bends
from app.document.errors import DocumentError
from app.document.parts import GROUP_COLORS, Comment, Group, Wire


class Drawing:
    """The part of a document that no network is made of. The document alone changes it.

    Bends are kept for wires that are gone, so that a wire which comes back by undo comes back as it was; `bends_of`
    tells those of wires that are there.
    """

    def __init__(self) -> None:
        self.comments: dict[str, Comment] = {}
        self.groups: dict[str, Group] = {}
        self.bends: dict[Wire, Bends] = {}

    def copy(self) -> Drawing:
        twin = Drawing()
        twin.comments = dict(self.comments)
        twin.groups = dict(self.groups)
        twin.bends = dict(self.bends)
        return twin

    def bends_of(self, wires: Container[Wire]) -> dict[Wire, Bends]:
        return {wire: points for wire, points in self.bends.items() if wire in wires}

    def change_comment(self, before: Comment | None, after: Comment | None) -> None:
        if before is not None:
            check_current(before, self.comments.get(before.id))
        if before is not None and after is not None and before.id != after.id:
            raise DocumentError("A comment keeps its id.")
        if after is not None:
            self.comments[after.id] = after
        elif before is not None:
            del self.comments[before.id]

    def change_group(self, before: Group | None, after: Group | None, members: Iterable[str] = ()) -> None:
        """`members` are the ids of the blocks that stand in it, asked for where it is removed."""
        if before is not None:
            check_current(before, self.groups.get(before.id))
        if before is not None and after is not None and before.id != after.id:
            raise DocumentError("A group keeps its id.")
        if after is not None:
            self._check_group(after)
            self.groups[after.id] = after
        elif before is not None:
            inner = [group.id for group in self.groups.values() if group.parent == before.id]
            if inner or any(True for _ in members):
                raise DocumentError(f"The group {before.name!r} is not empty; take out what is in it first.")
            del self.groups[before.id]

    def change_bends(self, wire: Wire, before: Bends, after: Bends) -> None:
        check_current(before, self.bends.get(wire, ()))
        if not all(len(point) == 2 for point in after):
            raise DocumentError("A bend of a wire is a place: two numbers.")
        if after:
            self.bends[wire] = after
        else:
            self.bends.pop(wire, None)

    def check_parent(self, group_id: str | None, what: str, node_id: str | None = None) -> None:
        if group_id is not None and group_id not in self.groups:
            raise DocumentError(f"{what} stands in a group that is not there.", node_id=node_id, field="group")

    def around(self, group_id: str | None) -> tuple[str, ...]:
        """The group and those that it stands in, from the inside out."""
        found: list[str] = []
        while group_id is not None:
            found.append(group_id)
            group_id = self.groups[group_id].parent
        return tuple(found)

    def _check_group(self, group: Group) -> None:
        if not isinstance(group.name, str) or not group.name.strip():
            raise DocumentError("A group has a name.", field="name", mend="type one")
        if group.color not in GROUP_COLORS:
            raise DocumentError(
                f"The colour of a group is one of {', '.join(GROUP_COLORS)}, not {group.color!r}.", field="color"
            )
        self.check_parent(group.parent, f"The group {group.name!r}")
        if group.parent is not None and group.id in self.around(group.parent):
            raise DocumentError(f"The group {group.name!r} cannot stand in itself.")


def check_current(stated: object, held: object) -> None:
    """Raises DocumentError where a change does not start from what there is."""
    if stated != held:
        raise DocumentError(
            "The change does not start from what the document holds; it was made for another state of it.",
            node_id=getattr(stated, "id", None),
            expected=repr(held),
            got=repr(stated),
        )
