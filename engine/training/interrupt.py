"""Ctrl+C during training: the step that runs is finished first, so that weights and slots belong together."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Any


class DeferredInterrupt:
    """`with DeferredInterrupt() as interrupt:` keeps Ctrl+C until `interrupt.check()`; a second one acts at once.

    Does nothing outside the main thread, or where the program handles the signal itself.
    """

    def __init__(self) -> None:
        self._asked = False
        self._before: Any = None

    def __enter__(self) -> DeferredInterrupt:
        in_main = threading.current_thread() is threading.main_thread()
        if in_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(self, *error: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True

    def check(self) -> None:
        """Raise `KeyboardInterrupt` if Ctrl+C was pressed since the beginning."""
        if self._asked:
            raise KeyboardInterrupt
