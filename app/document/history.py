"""Undo and redo: a command is changes that stand or fall together; the history keeps the last of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.document.changes import (
    BendsChanged,
    Change,
    CommentChanged,
    GroupChanged,
    NodeChanged,
    SettingsChanged,
    WeightsChanged,
    same_weights,
)
from app.document.graph import Document

DEPTH = 500


@dataclass(frozen=True)
class Command:
    """What one action does. Commands with the same merge_key, one right after the other, become one step."""

    label: str
    changes: tuple[Change, ...]
    merge_key: str | None = None


class History:
    """Does, undoes and redoes commands on one document; knows whether the document is as it was saved."""

    def __init__(self, document: Document, depth: int = DEPTH) -> None:
        self.document = document
        self._depth = depth
        self._done: list[Command] = []
        self._undone: list[Command] = []
        # How many commands stood when the document was saved; None = that state cannot be reached any more.
        self._clean: int | None = 0
        self._merging = False
        self._observers: list[Callable[[], None]] = []

    def do(self, command: Command) -> bool:
        """Carry out a command: all of it, or nothing and the error raised. False where it changes nothing."""
        if not command.changes:
            return False
        self._run(command.changes)
        if self._clean is not None and self._clean > len(self._done):
            self._clean = None
        self._undone.clear()
        top = self._done[-1] if self._done else None
        if self._merging and top is not None and command.merge_key is not None and top.merge_key == command.merge_key:
            self._replace_top(top, command)
        else:
            self._done.append(command)
        while len(self._done) > self._depth:
            del self._done[0]
            if self._clean is not None:
                self._clean = self._clean - 1 if self._clean else None
        self._merging = True
        self._tell()
        return True

    def undo(self) -> Command | None:
        """Take back the last command; None where there is none."""
        if not self._done:
            return None
        command = self._done[-1]
        self._run([change.inverse() for change in reversed(command.changes)])
        self._undone.append(self._done.pop())
        self._merging = False
        self._tell()
        return command

    def redo(self) -> Command | None:
        """Do the last undone command again; None where there is none."""
        if not self._undone:
            return None
        command = self._undone[-1]
        self._run(command.changes)
        self._done.append(self._undone.pop())
        self._merging = False
        self._tell()
        return command

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty where nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    @property
    def is_clean(self) -> bool:
        """Whether the document is as it was when `mark_saved` was last called (or when the history began)."""
        return self._clean == len(self._done)

    def mark_saved(self) -> None:
        self._clean = len(self._done)
        # A later command must not melt into one that is part of the saved state.
        self._merging = False
        self._tell()

    def mark_unsaved(self) -> None:
        """The document is in no file as it is now (it was recovered after a crash)."""
        self._clean = None
        self._tell()

    def end_merge(self) -> None:
        """The gesture or the typing is over: the next command is a step of its own."""
        self._merging = False

    @property
    def is_merging(self) -> bool:
        """Whether a gesture or typing is under way: the next command may melt into the last."""
        return self._merging and bool(self._done) and self._done[-1].merge_key is not None

    def clear(self) -> None:
        """Forget all steps; the document stays, and counts as not saved unless it was."""
        clean = self.is_clean
        self._done.clear()
        self._undone.clear()
        self._clean = 0 if clean else None
        self._merging = False
        self._tell()

    def subscribe(self, observer: Callable[[], None]) -> Callable[[], None]:
        """Be called after each do, undo, redo, mark_saved and clear; returns the unsubscribe."""
        entry: Callable[[], None] = lambda: observer()
        self._observers.append(entry)

        def unsubscribe() -> None:
            if entry in self._observers:
                self._observers.remove(entry)

        return unsubscribe

    def _run(self, changes: Sequence[Change]) -> None:
        applied: list[Change] = []
        try:
            for change in changes:
                self.document.apply(change)
                applied.append(change)
        except Exception:
            for change in reversed(applied):
                self.document.apply(change.inverse())
            raise

    def _replace_top(self, top: Command, command: Command) -> None:
        changes = merged_changes(top.changes, command.changes)
        if changes:
            self._done[-1] = Command(command.label, changes, command.merge_key)
            return
        # Dragged back to where it began: no step is left. The state is the one before the step.
        self._done.pop()

    def _tell(self) -> None:
        for observer in tuple(self._observers):
            observer()


def merged_changes(first: tuple[Change, ...], second: tuple[Change, ...]) -> tuple[Change, ...]:
    """Both sequences as one, without the states in between where that is safe; a long drag stays one change a node."""
    result: list[Change | None] = list(first)
    last_of: dict[tuple[str, str], int] = {}
    for index, change in enumerate(first):
        if (subject := _subject(change)) is None:
            last_of.clear()
        else:
            last_of[subject] = index
    for change in second:
        if (subject := _subject(change)) is None:
            # Nothing is brought forward past an addition or a removal.
            last_of.clear()
            result.append(change)
            continue
        at = last_of.get(subject)
        earlier = result[at] if at is not None else None
        joined = None
        if at is not None and earlier is not None and (_independent(earlier, change) or at == len(result) - 1):
            joined = _joined(earlier, change)
        if joined is None or at is None:
            last_of[subject] = len(result)
            result.append(change)
        elif _is_nothing(joined):
            result[at] = None
            del last_of[subject]
        else:
            result[at] = joined
    return tuple(change for change in result if change is not None)


def _subject(change: Change) -> tuple[str, str] | None:
    """What a change of a value is about; None for additions and removals."""
    match change:
        case NodeChanged() | CommentChanged() | GroupChanged():
            return (type(change).__name__, change.after.id)
        case BendsChanged(wire):
            return ("bends", repr(wire))
        case SettingsChanged():
            return ("settings", change.section)
        case WeightsChanged():
            return ("weights", change.node_id)
        case _:
            return None


def _independent(first: Change, second: Change) -> bool:
    """Whether the second can be brought forward to the first's place past changes of other things."""
    if isinstance(first, NodeChanged) and isinstance(second, NodeChanged):
        nodes = (first.before, first.after, second.after)
        kept = {(node.kind, node.name, node.shares, node.config.get("return_state"), node.group) for node in nodes}
        return len(kept) == 1
    return not isinstance(first, WeightsChanged | GroupChanged)


def _joined(first: Change, second: Change) -> Change | None:
    match first, second:
        case NodeChanged(before, _), NodeChanged(_, after):
            return NodeChanged(before, after)
        case CommentChanged(note_before, _), CommentChanged(_, note_after):
            return CommentChanged(note_before, note_after)
        case GroupChanged(group_before, _), GroupChanged(_, group_after):
            return GroupChanged(group_before, group_after)
        case BendsChanged(wire, points, _), BendsChanged():
            return BendsChanged(wire, points, second.after)
        case SettingsChanged(section, values, _), SettingsChanged():
            return SettingsChanged(section, values, second.after)
        case WeightsChanged(node_id, arrays, _), WeightsChanged():
            return WeightsChanged(node_id, arrays, second.after)
    return None


def _is_nothing(change: Change) -> bool:
    match change:
        case NodeChanged(before, after):
            return before == after
        case CommentChanged(note_before, note_after):
            return note_before == note_after
        case GroupChanged(group_before, group_after):
            return group_before == group_after
        case BendsChanged(_, points_before, points_after):
            return points_before == points_after
        case SettingsChanged(_, values_before, values_after):
            return values_before == values_after
        case WeightsChanged(_, arrays_before, arrays_after):
            return same_weights(arrays_before, arrays_after)
    return False
