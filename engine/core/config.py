"""Settings of the engine: dtype of floats, layout of images, epsilon, number of threads."""

from __future__ import annotations

import os
from dataclasses import dataclass

from engine.core.dtypes import FLOATING, canonical
from engine.core.errors import ParameterError, quote_list


@dataclass
class Settings:
    """One process's settings; `engine.backend` reads and sets them under Keras's names."""

    floatx: str = "float32"
    epsilon: float = 1e-7
    image_data_format: str = "channels_last"
    threads: int = 0  # 0: as many as the process may use


settings = Settings()


def set_floatx(dtype: str) -> None:
    name = canonical(dtype)
    if name not in FLOATING:
        raise ParameterError("floatx must be a float", expected=quote_list(FLOATING), got=repr(dtype))
    settings.floatx = name


def set_image_data_format(layout: str) -> None:
    if layout not in ("channels_last", "channels_first"):
        raise ParameterError("unknown layout", expected="'channels_last' or 'channels_first'", got=repr(layout))
    settings.image_data_format = layout


def thread_count() -> int:
    """Threads a step may use: the setting, or LAYERLOOM_THREADS, or the processors this process may run on."""
    if settings.threads:
        return settings.threads
    chosen = os.environ.get("LAYERLOOM_THREADS", "")
    if chosen.isdigit() and int(chosen) > 0:
        return int(chosen)
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
