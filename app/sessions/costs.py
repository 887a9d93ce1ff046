"""What each block costs: estimated from the network alone, and measured once a step was profiled."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document.analysis import Analysis
    from app.sessions.measuring import Measured

_COLUMNS = ("block", "layer", "parameters", "multiply_adds", "activation_bytes", "receptive_field",
            "forward_ms", "backward_ms", "update_ms", "total_ms", "share")  # fmt: skip


@dataclass(frozen=True)
class Cost:
    """A block, or ("node_id" is "") work of a step that belongs to none, such as the optimizer's.

    Attributes:
        multiply_adds, activation_bytes: of one sample; None where they cannot be told.
        forward, backward, update: measured seconds of one step; None where the block was not measured as it is now.
        share: of the time of all kernels.
    """

    node_id: str
    name: str
    kind: str = ""
    parameters: int = 0
    multiply_adds: int | None = None
    activation_bytes: int | None = None
    receptive: str = ""
    forward: float | None = None
    backward: float | None = None
    update: float | None = None
    share: float | None = None

    @property
    def seconds(self) -> float | None:
        if self.forward is None:
            return None
        return self.forward + (self.backward or 0.0) + (self.update or 0.0)


def costs(analysis: Analysis, measured: Measured | None = None) -> list[Cost]:
    """All blocks in the order in which data flows, then what belongs to none."""
    document = analysis.document
    found = [_of_block(analysis, node_id, measured) for node_id in analysis.order]
    if measured is not None:
        names = {"loss": "Loss", "metrics": "Metrics", "optimizer": "Optimizer", "gradients": "Sums of gradients"}
        found += [
            Cost("", names.get(row.layer, row.layer), forward=row.forward, backward=row.backward, update=row.update,
                 share=row.share)
            for row in measured.profile.layers
            if not row.kind and row.seconds and row.layer not in document.names
        ]  # fmt: skip
    return found


def _of_block(analysis: Analysis, node_id: str, measured: Measured | None) -> Cost:
    node, report = analysis.document.nodes[node_id], analysis.report(node_id)
    field = analysis.receptive_field(node_id)
    row = None if measured is None else measured.row(analysis.document, node_id)
    return Cost(
        node_id,
        node.name,
        node.kind,
        # A shared layer's weights count once.
        0 if node.shares is not None else report.parameters,
        report.multiply_adds,
        report.activation_bytes,
        "" if field is None or not field.sizes else str(field),
        *((None, None, None, None) if row is None else (row.forward, row.backward, row.update, row.share)),
    )


def total(rows: Sequence[Cost], name: str) -> Cost:
    """The sum of all rows; a column that is known of no row stays unknown."""

    def added(field: str) -> float | None:
        values = [getattr(row, field) for row in rows if getattr(row, field) is not None]
        return sum(values) if values else None

    return Cost(
        "", name, "", int(added("parameters") or 0), added("multiply_adds"), added("activation_bytes"), "",
        added("forward"), added("backward"), added("update"), added("share"),
    )  # fmt: skip


def as_csv(rows: Sequence[Cost]) -> str:
    """A line a row; times in milliseconds, empty where nothing was measured."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        times = [None if one is None else round(one * 1e3, 6) for one in (row.forward, row.backward, row.update)]
        whole = None if row.seconds is None else round(row.seconds * 1e3, 6)
        share = None if row.share is None else round(row.share, 6)
        values = (row.name, row.kind, row.parameters, row.multiply_adds, row.activation_bytes, row.receptive)
        writer.writerow(["" if one is None else one for one in (*values, *times, whole, share)])
    return text.getvalue()


def milliseconds_text(value: float) -> str:
    """Milliseconds with three digits that count, never as a power of ten."""
    return (
        f"{value:.0f}" if value >= 100 else f"{value:.3g}" if value >= 0.001 else f"{value:.4f}".rstrip("0").rstrip(".")
    )
