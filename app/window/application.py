"""The program around the window: theme, start, warm kernels, and errors that nobody caught said in words."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

import engine
from app import theme
from app.window import language
from app.window.garbage import Garbage
from app.window.main_window import MainWindow
from app.window.settings import Settings

_log = logging.getLogger("app.errors")
_WARM = "engine.ops.kernels.warm"


class Unforeseen(QObject):
    """Errors that nobody caught, from any thread: logged whole, and said in a sentence above the canvas."""

    happened = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.happened.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on, for this process."""
        sys.excepthook = self.take
        threading.excepthook = lambda found: self.take(found.exc_type, found.exc_value, found.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """One error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.error("".join(traceback.format_exception(kind, error, trace)))
        sys.__excepthook__(kind, error or kind(), trace)
        try:
            self.happened.emit(f"{kind.__name__}: {error}")
        except RuntimeError:
            # The window is gone already.
            return

    def _say(self, text: str) -> None:
        self._window.banner.say(
            self.tr("Something went wrong inside Layerloom; your work is as it was. {0}").format(text)
        )


class Warmer(QObject):
    """Compiles the engine's kernels in a process of its own, so that the first run starts at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def start(self) -> None:
        """Nothing where the engine has no kernels to compile."""
        if not Path(engine.__file__).parent.joinpath("ops", "kernels", "warm.py").exists():
            return
        if getattr(sys, "frozen", False):
            # A frozen program has no interpreter to start a module with; the kernels are compiled when they are used.
            return
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(Path(engine.__file__).parents[1]))
        process.setProcessEnvironment(environment)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        command = [sys.executable, "-m", _WARM]
        if nice := shutil.which("nice"):
            # It must not take a processor from a run that has begun meanwhile.
            command = [nice, "-n", "19", *command]
        process.start(command[0], command[1:])

    def stop(self) -> None:
        if self._process is not None and self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(2000)


def _begin_dense_half() -> subprocess.Popen[bytes] | None:
    """The first moment is spent on Qt by one processor; the other compiles half of what the first run needs."""
    if getattr(sys, "frozen", False):
        return None
    path = os.pathsep.join(filter(None, (str(Path(engine.__file__).parents[1]), os.environ.get("PYTHONPATH"))))
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "app.sessions.warm"],
            env={**os.environ, "PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None  # the run compiles them itself


def run(arguments: Sequence[str], project: str | None) -> int:
    """Show the window and work until it is closed."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    helper = _begin_dense_half()
    application = QApplication(list(arguments))
    application.setApplicationName("Layerloom")
    application.setDesktopFileName("layerloom")
    settings = Settings()
    language.install(application, settings.text(language.SETTING))
    theme.apply(application, settings.theme)
    window = MainWindow(settings)
    application.setWindowIcon(window.windowIcon())
    Unforeseen(window).install()
    warmer = Warmer(window)
    application.aboutToQuit.connect(warmer.stop)
    window.show()
    Garbage(application)
    # After the first paint: the window is there before anything else is loaded.
    QTimer.singleShot(0, lambda: window.start(project))
    QTimer.singleShot(100, window.run.warm_up)
    # One after the other: two processes that compile the same kernels at once take twice as long.
    window.run.warmed.connect(warmer.start)
    try:
        return application.exec()
    finally:
        if helper is not None:
            helper.kill()
            helper.wait()
