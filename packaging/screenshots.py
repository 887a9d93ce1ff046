"""Pictures of the window's main states, for a person to look at: light, dark and high contrast, at 100 % and 200 %.

    python packaging/screenshots.py [FOLDER]

Each theme and scale is drawn by a process of its own on Qt's offscreen platform, with the bundled font.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
THEMES = ("light", "dark", "contrast")
SCALES = (1, 2)
SIZE = (1600, 1000)
SMALL = (1100, 700)


def main() -> int:
    """Draw all of them; the exit status is that of the first that failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default="screenshots", type=Path)
    parser.add_argument("--draw", nargs=2, metavar=("THEME", "SCALE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.draw:
        draw(options.folder, options.draw[0], options.draw[1])
        return 0
    for scale in SCALES:
        for name in THEMES:
            environment = {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": str(scale),
                "PYTHONPATH": str(ROOT),
            }
            command = [sys.executable, __file__, str(options.folder), "--draw", name, str(scale)]
            status = subprocess.run(command, env=environment, check=False).returncode
            if status:
                return status
    print(f"Pictures are in {options.folder.resolve()}")
    return 0


def draw(folder: Path, theme_name: str, scale: str) -> None:
    """The states of one theme at one scale, one after the other in one window."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    from app import theme
    from app.document import edits
    from app.sessions.runs.store import RunStore
    from app.window.main_window import MainWindow
    from app.window.settings import Settings

    application = QApplication([])
    theme.apply(application, theme_name)
    scratch = Path(tempfile.mkdtemp(prefix="layerloom-screenshots-"))
    window = MainWindow(Settings(scratch / "settings.json"), scratch / "recovery", RunStore(scratch / "runs"))
    window.resize(*SIZE)
    window.show()

    def wait(done, seconds: int = 120) -> None:
        deadline = QDeadlineTimer(seconds * 1000)
        while not done() and not deadline.hasExpired():
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for _ in range(5):
            window.workspace.flush()
            application.processEvents()

    def settle() -> None:
        wait(lambda: window.background.is_idle)
        window.canvas.view.frame_all()
        wait(lambda: window.background.is_idle)

    def picture(name: str) -> None:
        settle()
        window.grab().save(str(folder / f"{theme_name}-{scale}x-{name}.png"))

    window.start()
    settle()
    document = window.workspace.document
    picture("1-start")
    chosen = next((one for one, node in document.nodes.items() if node.kind == "Conv2D"), None)
    if chosen is not None:
        window.workspace.select([chosen])
    window.show_panel("data")
    picture("2-block-and-data")
    if document.nodes:
        window.show_panel("training")
        window.run.train()
        wait(lambda: not window.run.is_busy)
        window.show_panel("results")
        picture("3-trained")
    outputs = document.outputs()
    if outputs:
        window.workspace.do(edits.set_field(document, outputs[0], "units", "ten"))
        window.workspace.select([outputs[0]])
    window.show_panel("problems")
    window.show_panel("training")
    window.run.train()
    picture("4-problems")
    window.show_panel("outline")
    window.show_panel("log")
    picture("5-outline-and-log")
    window.workspace.undo()
    window.resize(*SMALL)
    picture("6-small")
    window.dialogs.keep_changes = lambda name: "discard"
    window.close()


if __name__ == "__main__":
    sys.exit(main())
