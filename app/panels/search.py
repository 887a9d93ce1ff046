"""Which layer kinds a few typed letters mean, the best first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo


def ranked(query: str, kinds: Iterable[LayerInfo]) -> list[LayerInfo]:
    """The kinds that fit: exact name or alias, then prefix, word start, initials, anywhere; in catalogue order."""
    wanted = query.strip().lower()
    listed = list(kinds)
    if not wanted:
        return listed
    scored = []
    for at, info in enumerate(listed):
        value = score(wanted, info)
        if value is not None:
            scored.append((value, at, info))
    return [info for _, _, info in sorted(scored, key=lambda item: item[:2])]


def score(wanted: str, info: LayerInfo) -> int | None:
    """0 is best; None does not fit. `wanted` is lower case."""
    name = info.kind.lower()
    aliases = [alias.lower() for alias in info.aliases]
    words = [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|\d+[A-Z]?", info.kind)]
    initials = "".join(word[0] for word in words)
    if wanted == name or wanted in aliases:
        return 0
    if name.startswith(wanted):
        return 1
    if any(word.startswith(wanted) for word in words):
        return 2
    if any(alias.startswith(wanted) for alias in aliases):
        return 3
    if initials.startswith(wanted):
        return 4
    if wanted in name:
        return 5
    if any(wanted in alias for alias in aliases):
        return 6
    if info.category.lower().startswith(wanted):
        return 7
    return None
