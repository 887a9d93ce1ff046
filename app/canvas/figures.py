"""The figure in the lower right corner of a card: parameters, multiply-adds, memory, the receptive field or measured time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.wording import bytes_text, grouped, in_numbers

if TYPE_CHECKING:
    from engine.catalogue import LayerReport, ReceptiveField

PARAMETERS, MULTIPLY_ADDS, MEMORY, RECEPTIVE = "parameters", "multiply-adds", "memory", "receptive"
# Of a step that was measured: the scene is told the text.
TIME, NOTHING = "time", "nothing"
FIGURES = (PARAMETERS, MULTIPLY_ADDS, MEMORY, RECEPTIVE, TIME, NOTHING)


def figure_text(figure: str, report: LayerReport, field: ReceptiveField | None) -> str:
    """The figure in few letters; empty where there is none to tell. Memory is that of a sample's output."""
    if figure == PARAMETERS:
        return grouped(report.parameters) if report.parameters else ""
    if figure == MULTIPLY_ADDS:
        return in_numbers(f"{_short(report.multiply_adds)} MAC") if report.multiply_adds else ""
    if figure == MEMORY:
        return bytes_text(report.activation_bytes)
    if figure == RECEPTIVE:
        return (
            ""
            if field is None or not field.sizes
            else QCoreApplication.translate("Canvas", "sees {0}").format(str(field).replace(" ", ""))
        )
    return ""


def _short(count: int) -> str:
    for size, unit in ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return in_numbers(f"{count / size:.3g} {unit}")
    return str(count)
