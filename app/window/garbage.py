"""Garbage is looked for on the GUI thread alone, when that has nothing else to do.

Python looks for it wherever it happens to be: on a thread at work it would delete widgets and timers that only the GUI
thread may delete, and in the middle of opening a network it would hold everything up.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject

# Seconds between two looks at everything, which take a tenth of a second where much is open.
_SELDOM = 20.0


class Garbage(QObject):
    """From when it is made until `close`. Needs no timer: the event loop tells when it is about to wait."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looked = time.monotonic()
        self._dispatcher = QAbstractEventDispatcher.instance()
        gc.disable()
        # What is there for good is not looked through again and again.
        gc.freeze()
        self._dispatcher.aboutToBlock.connect(self.look)

    def look(self) -> None:
        """Look where as much has come since the last time as Python would wait for."""
        young, middle, old = (count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True))
        if old and time.monotonic() - self._looked > _SELDOM:
            self._looked = time.monotonic()
            gc.collect()
        elif middle or old:
            gc.collect(1)
        elif young:
            gc.collect(0)

    def close(self) -> None:
        """Let Python look for itself again."""
        self._dispatcher.aboutToBlock.disconnect(self.look)
        gc.unfreeze()
        gc.enable()
