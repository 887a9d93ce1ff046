"""A deep-learning library with the Keras API, on NumPy arrays and compiled kernels. See README.md beside this file.

Names load when they are first used: `import engine` itself is quick.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine import (
        activations,
        applications,
        backend,
        callbacks,
        constraints,
        datasets,
        initializers,
        layers,
        losses,
        metrics,
        models,
        ops,
        optimizers,
        preprocessing,
        profiler,
        random,
        regularizers,
        saving,
        utils,
    )
    from engine.layers import Input, Layer
    from engine.models import Model, Sequential

__version__ = "0.1.0"

_MODULES = (
    "activations", "applications", "backend", "callbacks", "catalogue", "constraints", "initializers", "layers",
    "losses", "metrics", "models", "ops", "optimizers", "preprocessing", "datasets", "profiler", "random", "regularizers", "saving",
    "utils",
)  # fmt: skip
_NAMES = {
    "Input": "engine.layers",
    "Layer": "engine.layers",
    "Model": "engine.models",
    "Sequential": "engine.models",
}

__all__ = [
    "Input", "Layer", "Model", "Sequential", "activations", "applications", "backend", "callbacks", "constraints",
    "datasets",
    "initializers", "layers", "losses", "metrics", "models", "ops", "optimizers", "preprocessing", "profiler",
    "random", "regularizers", "saving", "utils",
]  # fmt: skip


def _use_wide_vectors() -> None:
    """Make OpenBLAS use AVX-512 where the processor has it; it does not know the newer ones, and takes AVX2 there.

    It reads the variable when NumPy is loaded, so this must come first. A choice of the user stays.
    """
    if "numpy" in sys.modules or "OPENBLAS_CORETYPE" in os.environ:
        return
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return
    try:
        with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
            if " avx512f " in file.read(8192):
                os.environ["OPENBLAS_CORETYPE"] = "SkylakeX"
    except OSError:
        return


_use_wide_vectors()


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"engine.{name}")
    if name in _NAMES:
        value = getattr(importlib.import_module(_NAMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'engine' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
