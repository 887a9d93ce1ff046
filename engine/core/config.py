"""Settings of the engine: dtype of floats, layout of images, epsilon, number of threads."""

from __future__ import annotations

import json
import os
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.core.dtypes import FLOATING, canonical
from engine.core.errors import ParameterError, quote_list


class Settings:
    """One process's settings; `engine.backend` reads and sets them under Keras's names.

    Those that keras.json has, in KERAS_HOME or ~/.keras, are taken over when one of them is first asked for.
    """

    floatx: str
    epsilon: float
    image_data_format: str
    threads: int = 0  # 0: as many as the process may use

    def __getattr__(self, name: str) -> Any:
        if name not in DEFAULTS:
            raise AttributeError(name)
        unset = {key: value for key, value in DEFAULTS.items() if key not in vars(self)}
        vars(self).update(unset)
        vars(self).update({key: value for key, value in read_keras_json().items() if key in unset})
        return vars(self)[name]


DEFAULTS: dict[str, Any] = {"floatx": "float32", "epsilon": 1e-7, "image_data_format": "channels_last"}
settings = Settings()


def keras_home() -> Path:
    """The folder of settings and downloads: KERAS_HOME, or ~/.keras."""
    return Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras")


def read_keras_json() -> dict[str, Any]:
    """The settings of keras.json, of those that there are; what is wrong in it is told as a warning, and left out."""
    path = keras_home() / "keras.json"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    try:
        given = json.loads(text)
        if not isinstance(given, dict):
            raise ValueError("it is no JSON object")
    except ValueError as error:
        warnings.warn(f"{path} is not read: {error}; correct it, or delete it.", stacklevel=4)
        return {}
    old = {"tf": "channels_last", "th": "channels_first"}.get(given.get("image_dim_ordering", ""))
    if old is not None:
        given.setdefault("image_data_format", old)
    checks = {
        "floatx": (lambda value: value in FLOATING, quote_list(FLOATING)),
        "epsilon": (lambda value: isinstance(value, (int, float)) and 0 < value < 1, "a small number above 0"),
        "image_data_format": (
            lambda value: value in ("channels_last", "channels_first"),
            "'channels_last' or 'channels_first'",
        ),
    }
    found = {}
    for name, (fits, expected) in checks.items():
        if name in given and fits(given[name]):
            found[name] = given[name]
        elif name in given:
            warnings.warn(f"{path}: {name} is left at {DEFAULTS[name]!r} (expected {expected}, got {given[name]!r}).",
                          stacklevel=4)  # fmt: skip
    return found


def set_floatx(dtype: str) -> None:
    name = canonical(dtype)
    if name not in FLOATING:
        raise ParameterError("floatx must be a float", expected=quote_list(FLOATING), got=repr(dtype))
    settings.floatx = name


def set_image_data_format(layout: str) -> None:
    if layout not in ("channels_last", "channels_first"):
        raise ParameterError("unknown layout", expected="'channels_last' or 'channels_first'", got=repr(layout))
    settings.image_data_format = layout


_alone = threading.local()


class _SerialProducts:
    """NumPy's BLAS on one thread for as long as anybody is within: its sums are cut by its number of threads.

    That number is one for the whole process, so other threads' products are slower meanwhile, not wrong.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._within = 0
        self._limits: Any = None
        self._libraries: Any = None  # asked for once: looking for them takes milliseconds

    def enter(self) -> None:
        with self._lock:
            if self._libraries is None:
                from threadpoolctl import ThreadpoolController

                self._libraries = ThreadpoolController()
            if not self._within:
                self._limits = self._libraries.limit(limits=1, user_api="blas")
            self._within += 1

    def leave(self) -> None:
        with self._lock:
            self._within -= 1
            if not self._within:
                self._limits.restore_original_limits()


_serial_products = _SerialProducts()


@contextmanager
def serial_products() -> Iterator[None]:
    """Within it NumPy's BLAS uses one thread: its threads spin while they wait, which on cores that others use too costs
    more than they bring, and its bits depend on how many there are."""
    _serial_products.enter()
    try:
        yield
    finally:
        _serial_products.leave()


@contextmanager
def one_thread() -> Iterator[None]:
    """What the calling thread builds and runs inside computes on this thread alone, and in one piece: the bits of its
    results then do not depend on how many processors there are, only on their kind.

        with engine.utils.one_thread():
            engine.utils.set_random_seed(0)
            model.fit(x, y)
    """
    before = is_alone()
    with serial_products():
        _alone.holds = True
        try:
            yield
        finally:
            _alone.holds = before


def is_alone() -> bool:
    """Whether the calling thread is within `one_thread`."""
    return getattr(_alone, "holds", False)


def thread_count() -> int:
    """Threads a step may use: one within `one_thread`, else the setting, or LAYERLOOM_THREADS, or the processors this
    process may run on."""
    if is_alone():
        return 1
    if settings.threads:
        return settings.threads
    chosen = os.environ.get("LAYERLOOM_THREADS", "")
    if chosen.isdigit() and int(chosen) > 0:
        return int(chosen)
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
