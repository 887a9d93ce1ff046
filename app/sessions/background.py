"""One function on a thread of its own, which can be told to stop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from app.sessions.errors import CancelledError

Result = TypeVar("Result")

_log = logging.getLogger(__name__)


class BackgroundTask(Generic[Result]):
    """Runs `function(cancelled, *arguments)` once. `cancelled()` turns true when `cancel` was called.

    `on_done(task)` is called on the task's thread when it is over; a window's slot there must be a queued one.
    """

    def __init__(
        self,
        function: Callable[..., Result],
        *arguments: Any,
        on_done: Callable[[BackgroundTask[Result]], None] | None = None,
        name: str = "task",
    ) -> None:
        self._function, self._arguments, self._on_done = function, arguments, on_done
        self._cancel = threading.Event()
        self._over = threading.Event()
        self._result: Result | None = None
        self.error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=f"layerloom-{name}", daemon=True)

    def start(self) -> BackgroundTask[Result]:
        self._thread.start()
        return self

    def cancel(self) -> None:
        """Ask it to stop; it ends soon, with `was_cancelled`."""
        self._cancel.set()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for its end; False where it has not come in time."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def was_cancelled(self) -> bool:
        return isinstance(self.error, CancelledError)

    @property
    def result(self) -> Result:
        """What the function returned. Raises what it raised; RuntimeError before its end."""
        if not self._over.is_set():
            raise RuntimeError("the task is not done yet")
        if self.error is not None:
            raise self.error
        return self._result  # type: ignore[return-value]

    def _run(self) -> None:
        try:
            self._result = self._function(self._cancel.is_set, *self._arguments)
        except Exception as error:
            self.error = error
        finally:
            self._over.set()
        if self._on_done is not None:
            try:
                self._on_done(self)
            except Exception:
                _log.exception("what follows %s failed", self._thread.name)
