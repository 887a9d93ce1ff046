"""Our own threads for kernels that release the GIL: no library's pool can be called from two places at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from engine.core.config import is_alone, thread_count
from engine.ops.kernels.crew import Crew


class SerialPool:
    """One thread: the caller."""

    threads = 1
    crew = Crew(1)

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        for shard in shards:
            function(*shard)


class ThreadPool:
    """A fixed number of threads, the caller among them, that wait on locks between jobs.

    Compiled kernels run on `crew`, whose threads wait without Python; `run` is for everything else.

    Shard i always goes to the same thread i, and shards are cut by sizes alone: same bits every time. Called while it
    is busy (from another thread), it runs the shards in the caller.
    """

    def __init__(self, threads: int):
        self.threads = threads
        self.crew = Crew(threads)
        self._busy = threading.Lock()
        self._workers = [_Worker(index) for index in range(1, threads)]

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        if len(shards) < 2 or not self._busy.acquire(blocking=False):
            for shard in shards:
                function(*shard)
            return
        try:
            count = min(len(shards), self.threads)
            for index in range(1, count):
                self._workers[index - 1].start(function, shards[index :: self.threads])
            error: BaseException | None = None
            try:
                for shard in shards[:: self.threads]:
                    function(*shard)
            except BaseException as raised:  # the workers must be waited for whatever happens
                error = raised
            for index in range(1, count):
                error = self._workers[index - 1].wait() or error
            if error is not None:
                raise error
        finally:
            self._busy.release()

    def close(self) -> None:
        """End the threads."""
        self.crew.close()
        for worker in self._workers:
            worker.stop()


class _Worker:
    def __init__(self, index: int):
        self._go, self._done = threading.Lock(), threading.Lock()
        self._go.acquire(), self._done.acquire()
        self._job: tuple[Callable[..., Any], Sequence[tuple[Any, ...]]] | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._loop, name=f"layerloom-kernel-{index}", daemon=True)
        self._thread.start()

    def _loop(self) -> None:
        while True:
            self._go.acquire()
            if self._job is None:
                return
            function, shards = self._job
            try:
                for shard in shards:
                    function(*shard)
            except BaseException as error:  # handed to the caller by wait()
                self._error = error
            self._job = None
            self._done.release()

    def start(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        self._job = (function, shards)
        self._go.release()

    def wait(self) -> BaseException | None:
        self._done.acquire()
        error, self._error = self._error, None
        return error

    def stop(self) -> None:
        self._job = None
        self._go.release()
        self._thread.join()


_shared: ThreadPool | SerialPool | None = None
_shared_lock = threading.Lock()


def shared_pool() -> ThreadPool | SerialPool:
    """The process's pool, of `core.config.thread_count()` threads; remade when that number changes."""
    global _shared
    if is_alone():
        # The others' pool stays as it is: they may be at work.
        return SerialPool()
    with _shared_lock:
        wanted = thread_count()
        if _shared is None or _shared.threads != wanted:
            if isinstance(_shared, ThreadPool):
                _shared.close()
            _shared = ThreadPool(wanted) if wanted > 1 else SerialPool()
        return _shared
