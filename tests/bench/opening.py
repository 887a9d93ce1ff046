"""How long a large pretrained file takes to be in the window, and how long the window stands still. A report, not a test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.opening [network …] [--profile]

Writes the network as .h5 (random weights), opens it by the window's own way, and turns the event loop until it is drawn. "stall"
is the longest turn of the loop: seconds of the GUI thread's own time, and by the clock.
"""

import argparse
import cProfile
import os
import pstats
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from app import theme
from app.document.graph import Document
from app.sessions.runs.store import RunStore
from app.window.garbage import Garbage
from app.window.main_window import MainWindow
from app.window.settings import Settings
from engine import applications


class FirstPaint(QObject):
    """When the canvas of the document that is opened was first painted; it gets a view of its own."""

    def __init__(self, window):
        super().__init__()
        self.at = None
        self._window = window
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.at is None:
            view = self._window.canvas.view
            if watched is view.viewport() and view.scene().nodes:
                self.at = time.perf_counter()
        return False

    def stop(self):
        QApplication.instance().removeEventFilter(self)


def opened(window, path, profile=None):
    """(seconds to the first paint, until all is at rest, of work by all threads, longest turns: own seconds, by the clock)."""
    window.files.show(Document(), None)
    QApplication.processEvents()
    paint = FirstPaint(window)
    begun, work = time.perf_counter(), time.process_time()
    window.files.open(path)
    own, clock, quiet = [], [], 0
    while quiet < 50:
        at, used = time.perf_counter(), time.thread_time()
        if profile:
            profile.enable()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        if profile:
            profile.disable()
        own.append(time.thread_time() - used)
        clock.append(time.perf_counter() - at)
        busy = paint.at is None or not window.background.is_idle or own[-1] > 0.002
        quiet = 0 if busy else quiet + 1
        time.sleep(0.002)
        if time.perf_counter() - begun > 120:
            raise SystemExit("waited in vain")
    paint.stop()
    return paint.at - begun, time.perf_counter() - begun, time.process_time() - work, sorted(own)[-4:][::-1], max(clock)


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("networks", nargs="*", default=["ResNet50", "NASNetMobile", "NASNetLarge"])
    parser.add_argument("--profile", action="store_true", help="also print what the GUI thread did")
    options = parser.parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        window = MainWindow(Settings(folder / "settings.json"), folder / "recovery", RunStore(folder / "runs"))
        window.resize(1500, 950)
        window.show()
        app.processEvents()
        garbage = Garbage(app)  # as in the program
        for network in options.networks:
            path = folder / f"{network}.h5"
            getattr(applications, network)(weights=None).save(path)
            profile = cProfile.Profile() if options.profile else None
            first, rest, work, own, clock = opened(window, path, profile)
            stalls = ", ".join(f"{one * 1000:.0f}" for one in own)
            print(f"{network:18} first paint {first:5.2f} s, at rest {rest:5.2f} s, work {work:5.2f} s, "
                  f"longest turns {stalls} ms own time, {clock * 1000:.0f} ms by the clock", flush=True)  # fmt: skip
            if profile:
                pstats.Stats(profile).sort_stats("cumtime").print_stats(60)
        garbage.close()
        window._may_close = True
        window.close()


if __name__ == "__main__":
    main()
