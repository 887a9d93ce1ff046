"""Pictures drawn without a window: curves of a run, the network."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from app.document.analysis import Analysis
from app.document.graph import Document


def draw_curves(history: Mapping[str, Sequence[float]], path: Path) -> None:
    """PNG of one value an epoch by name. Raises ProjectError where it cannot be written."""
    application()
    from app.plots.export import write_history

    write_history(history, path)


def draw_network(document: Document, path: Path, kind: str = "") -> None:
    """The canvas as ".svg", ".png", ".pdf", ".tex" or ".mmd": `kind`, else the path's suffix.

    Raises ProjectError where it cannot be written.
    """
    application()
    from app.canvas.export import PICTURES
    from app.canvas.scene import CanvasScene
    from engine.catalogue import layer_kinds

    analysis = Analysis(document)
    scene = CanvasScene(document, analysis, layer_kinds())
    try:
        PICTURES[kind or path.suffix.lower()](scene, path)
    finally:
        scene.close()
        analysis.close()


@cache
def application() -> Any:
    """The one QApplication of the process, which has to live as long as anything is drawn."""
    if sys.platform.startswith("linux"):
        # Nothing is shown; a display that is named and not there would end the process.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from app import theme

    there = QApplication.instance()
    if there is not None:
        return there
    application = QApplication(["layerloom"])
    theme.apply(application, "light")
    return application
