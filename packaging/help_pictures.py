"""The handbook's pictures, drawn by the program itself: `QT_QPA_PLATFORM=offscreen python packaging/help_pictures.py`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help" / "pictures"
WIDTH = 560


def main() -> int:
    """Train the starter project and draw canvas and curves, and the inspector of a block."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
    from PySide6.QtWidgets import QApplication, QWidget

    from app import theme
    from app.sessions.runs.store import RunStore
    from app.window.main_window import MainWindow
    from app.window.settings import Settings

    application = QApplication([])
    theme.apply(application, "light")
    scratch = Path(tempfile.mkdtemp(prefix="layerloom-help-"))
    settings = Settings(scratch / "settings.json")
    settings.set_text("greeted", "yes")
    window = MainWindow(settings, scratch / "recovery", RunStore(scratch / "runs"))
    window.resize(1500, 900)
    window.show()

    def wait(done) -> None:
        deadline = QDeadlineTimer(120_000)
        while not done() and not deadline.hasExpired():
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        window.workspace.flush()
        application.processEvents()

    def draw(widget: QWidget, name: str) -> None:
        picture = widget.grab().toImage()
        if picture.width() > WIDTH:
            picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        picture.save(str(FOLDER / f"{name}.png"))

    FOLDER.mkdir(parents=True, exist_ok=True)
    window.start()
    wait(lambda: window.background.is_idle and bool(window.workspace.document.nodes))
    window.canvas.view.frame_all()
    wait(lambda: window.background.is_idle)
    draw(window.canvas.view, "network")
    window.run.train()
    wait(lambda: not window.run.is_busy and window.background.is_idle)
    draw(window.curves, "curves")
    window.dialogs.keep_changes = lambda name: "discard"
    window.close()
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
