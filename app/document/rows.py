"""A long network in rows, as a text in lines: what is one line of two hundred blocks cannot be read as a whole."""

from __future__ import annotations

import math
from collections.abc import Mapping

import networkx

from app.document.graph import Document
from app.document.parts import GRID, NODE_HEIGHT

# Networks of fewer columns stay one line.
LONGEST_LINE = 16
_FEWEST_COLUMNS, _MOST_COLUMNS = 12, 40
# How much wider than high the whole should be.
_ASPECT = 1.8
# The last row may be so much longer than the others.
_LONGER = 1.4
# Free room between two rows: the wires to the next row run back in it.
_GAP = 4 * GRID
_CLEAR = GRID

Places = dict[str, tuple[float, float]]


def in_rows(wires: networkx.DiGraph, placed: Mapping[str, tuple[int, float]], along: float) -> Places:
    """Places (x, y) of blocks that are placed by column and height, in rows where they are many columns.

    A row ends only where all that leads on comes from one block in the row's last column and goes to columns of the next
    that lie before it; these wires run back between the rows and down between two columns, and so over no block. A
    network without such places stays one line.
    """
    columns = 1 + max((column for column, _ in placed.values()), default=0)
    starts = _starts(wires, placed, columns) if columns > LONGEST_LINE else [0]
    result: Places = {}
    offset = 0.0
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else columns
        row = {one: (column - start, height) for one, (column, height) in placed.items() if start <= column < end}
        if not row:
            continue
        top = min(height for _, height in row.values())
        if at:
            offset = _below(wires, placed, result, row, top, start)
        result.update({one: (column * along, height - top + offset) for one, (column, height) in row.items()})
    return result


def _starts(wires: networkx.DiGraph, placed: Mapping[str, tuple[int, float]], columns: int) -> list[int]:
    """The first column of each row."""
    passing = [0] * (columns + 1)
    # For each column the wires from the column before it, by block; and how far the wires of a block reach.
    leaving: list[dict[str, int]] = [{} for _ in range(columns + 1)]
    reach: dict[str, int] = {}
    for source, target in wires.edges:
        if source not in placed or target not in placed:
            continue
        first, last = placed[source][0], placed[target][0]
        for column in range(first + 1, last + 1):
            passing[column] += 1
        if last > first:
            leaving[first + 1][source] = leaving[first + 1].get(source, 0) + 1
            reach[source] = max(reach.get(source, 0), last)
    free = {
        column: reach[next(iter(leaving[column]))]
        for column in range(1, columns)
        if list(leaving[column].values()) == [passing[column]]
    }
    heights = [height for _, height in placed.values()]
    row_height = max(heights) - min(heights) + NODE_HEIGHT + _GAP
    wanted = round(math.sqrt(_ASPECT * columns * row_height / (10 * GRID)))
    width = min(max(wanted, _FEWEST_COLUMNS), _MOST_COLUMNS)
    starts = [0]
    while columns - starts[-1] > _LONGER * width:
        later = [column for column, end in free.items() if end - column < column - starts[-1] - 1]
        if not later:
            break
        starts.append(min(later, key=lambda column: abs(column - starts[-1] - width)))
    return starts


def _below(
    wires: networkx.DiGraph,
    placed: Mapping[str, tuple[int, float]],
    above: Places,
    row: Mapping[str, tuple[int, float]],
    top: float,
    start: int,
) -> float:
    """Where the next row begins: so far below that the wires to it, halfway between their ends, touch no block."""
    ends = [(one, other) for one, other in wires.edges if one in above and other in row and placed[one][0] == start - 1]
    bottom = max(y for _, y in above.values()) + NODE_HEIGHT
    middle = NODE_HEIGHT / 2
    leaves = above[ends[0][0]][1] + middle
    enters = [row[other][1] - top + middle for _, other in ends]
    lowest = max(bottom + _GAP, 2 * (bottom + _CLEAR) - leaves - min(enters), leaves + max(enters) + 2 * _CLEAR)
    return math.ceil(lowest / GRID) * GRID


def is_in_rows(document: Document) -> bool:
    """Whether a wire leads back to the left: what is put in between then makes no room by moving all to the right."""
    nodes = document.nodes
    return any(nodes[wire.target].position[0] < nodes[wire.source].position[0] for wire in document.wires)
