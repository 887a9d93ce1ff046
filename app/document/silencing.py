"""Warnings that the user has read and does not want to see any more, by block; kept in the project's view settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.document import edits
from app.document.changes import SettingsChanged
from app.document.fixes import NodeProblem
from app.document.graph import Document
from app.document.history import Command

# The key of what is about no block but the network.
_NETWORK = "network"


def silenced(document: Document) -> dict[str, list[str]]:
    """The codes that are not told of any more, by block."""
    found = document.settings["view"].get("silenced")
    return dict(found) if found else {}


def is_silenced(found: Mapping[str, Sequence[str]], item: NodeProblem) -> bool:
    """Whether a problem is among those that `silenced` gave; errors never are."""
    if item.problem.severity == "error":
        return False
    return item.problem.code in found.get(item.node_id or _NETWORK, ())


def silence(document: Document, item: NodeProblem) -> Command:
    """Do not tell of problems of this kind at this block any more."""
    found = silenced(document)
    key = item.node_id or _NETWORK
    codes = [*found.get(key, ()), item.problem.code]
    return _set(document, {**found, key: sorted(set(codes))}, "Silence a warning")


def tell_again(document: Document, item: NodeProblem) -> Command:
    """Tell of problems of this kind at this block again."""
    found = silenced(document)
    key = item.node_id or _NETWORK
    codes = [code for code in found.get(key, ()) if code != item.problem.code]
    rest = {name: value for name, value in found.items() if name != key}
    return _set(document, {**rest, key: codes} if codes else rest, "Tell a warning again")


def _set(document: Document, found: dict[str, Any], label: str) -> Command:
    command = edits.set_settings(document, "view", {"silenced": found})
    if not found:
        # As a project is that never silenced anything.
        before = document.settings["view"]
        return Command(label, (SettingsChanged("view", before, before.without("silenced")),))
    return Command(label, command.changes)
