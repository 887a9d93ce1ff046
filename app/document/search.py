"""Finding a layer by a few letters: exact before prefix before word start before initials, then what was used last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|\d+[A-Z]?")


def ranked(query: str, kinds: Iterable[LayerInfo], recent: Sequence[str] = ()) -> list[LayerInfo]:
    """The kinds that the query finds, best first; all of them, the last used first, where it is empty.

    `recent` lists kinds, the last used first.
    """
    wanted = query.strip().lower()
    order = {kind: place for place, kind in enumerate(recent)}
    found = []
    for place, info in enumerate(kinds):
        # A cell is a part of a layer: where nothing is asked for it comes last.
        rank = info.kind.endswith(("Cell", "Cells")) if not wanted else _rank(wanted, info)
        if rank is not None:
            found.append((rank, order.get(info.kind, len(order)), place, info))
    found.sort(key=lambda entry: entry[:3])
    return [info for *_, info in found]


def _rank(wanted: str, info: LayerInfo) -> float | None:
    """0 exact, 1 prefix, 2 start of a word, 3 initials, 4 anywhere, 5 its category; None where it is not found.

    An alias comes half a step behind a name: "relu" is the layer ReLU before an Activation.
    """
    ranks: list[float | None] = [_rank_of(wanted, info.kind, words(info.kind))]
    for alias in info.aliases:
        rank = _rank_of(wanted, alias, alias.lower().split())
        ranks.append(None if rank is None else rank + 0.5)
    if info.category.lower().startswith(wanted):
        ranks.append(5)
    return min((rank for rank in ranks if rank is not None), default=None)


def _rank_of(wanted: str, name: str, parts: list[str]) -> int | None:
    lowered = name.lower()
    if lowered == wanted:
        return 0
    if lowered.startswith(wanted):
        return 1
    # "pool" and "pooling2" both begin at a word of MaxPooling2D.
    if any("".join(parts[at:]).startswith(wanted.replace(" ", "")) for at in range(1, len(parts))):
        return 2
    if "".join(part[0] for part in parts).startswith(wanted) and len(wanted) > 1:
        return 3
    return 4 if wanted in lowered else None


def words(name: str) -> list[str]:
    """ "MaxPooling2D" -> ["max", "pooling", "2d"]."""
    return [word.lower() for word in _WORDS.findall(name)]
