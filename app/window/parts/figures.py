"""Which figure stands on the blocks beside their shapes: a choice of the View menu, kept for the next start."""

from __future__ import annotations

from app.canvas.figures import FIGURES, MEMORY, MULTIPLY_ADDS, NOTHING, PARAMETERS, RECEPTIVE, TIME
from app.window.actions.row import Row
from app.window.parts.part import Part

_TITLES = {
    PARAMETERS: "Parameters",
    MULTIPLY_ADDS: "Multiply-adds",
    MEMORY: "Memory",
    RECEPTIVE: "Receptive field",
    TIME: "Measured time",
    NOTHING: "Shapes alone",
}
_SETTING = "node-figure"


def _row(figure: str) -> Row:
    return Row(
        f"figure-{figure}",
        _TITLES[figure],
        "",
        "",
        "View>Show on nodes",
        lambda window: Figures.of(window).choose(figure),
        checked=lambda window: "figures" in window.parts and Figures.of(window).figure == figure,
        group="figure",
    )


class Figures(Part):
    """Keeps the choice, also when another document makes another canvas."""

    name = "figures"
    rows = tuple(_row(figure) for figure in FIGURES)

    @property
    def figure(self) -> str:
        """The chosen one."""
        found = self.window.settings.text(_SETTING)
        return found if found in FIGURES else PARAMETERS

    def choose(self, figure: str) -> None:
        """Show this one from now on."""
        self.window.settings.set_text(_SETTING, figure)
        self._show()

    def connect_window(self) -> None:
        self.window.workspace.replaced.connect(self._show)
        self._show()

    def _show(self) -> None:
        scene = self.window.canvas.scene
        if scene.figure != self.figure:
            scene.set_figure(self.figure)
