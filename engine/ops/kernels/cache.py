"""numba, imported only when a kernel is first wanted, with its disk cache in a folder of the user's own.

The engine runs without numba: `available()` is then False and every `fast` returns None. `LAYERLOOM_NUMBA=0` in the
environment gives the same effect where numba is installed.
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import importlib.util
import os
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

_lock = threading.RLock()


def available() -> bool:
    """Whether compiled kernels can be had: numba is installed and `LAYERLOOM_NUMBA` is not "0"."""
    return os.environ.get("LAYERLOOM_NUMBA", "1") != "0" and _installed()


@functools.cache
def _installed() -> bool:
    return importlib.util.find_spec("numba") is not None


def source_hash() -> str:
    """A hash of the sources under engine/ops that kernels are made of: another source, another cache folder.

    numba itself looks only at the file of the function that it compiles, not at the intrinsics used in it.
    """
    root = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for folder in ("kernels", "conv", "depthwise", "pool", "recurrent"):
        for path in sorted((root / folder).glob("*.py")):
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def folder() -> Path | None:
    """Where compiled kernels are kept; None where no folder can be written.

    Within `NUMBA_CACHE_DIR`, if the user set it; else in the user's cache folder, else the temporary one.
    """
    from importlib.metadata import version

    import llvmlite.binding
    import platformdirs

    name = f"{version('numba')}-{version('llvmlite')}-{llvmlite.binding.get_host_cpu_name()}-{source_hash()}"
    if os.environ.get("NUMBA_CACHE_DIR"):
        candidates = [Path(os.environ["NUMBA_CACHE_DIR"]) / name]
    else:
        user = os.environ.get("USER") or os.environ.get("USERNAME") or "user"
        candidates = [
            Path(platformdirs.user_cache_dir("layerloom")) / "kernels" / name,
            Path(tempfile.gettempdir()) / f"layerloom-{user}" / "kernels" / name,
        ]
    return next((path for path in candidates if _writable(path)), None)


def _writable(path: Path) -> bool:
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path):
            return True
    except OSError:
        return False


@functools.cache
def _folder() -> Path | None:
    return folder()


@functools.cache
def load() -> ModuleType:
    """numba, its cache folder set before its import (and after it too, in case somebody imported it earlier)."""
    with _lock:
        path = _folder()
        if path is not None:
            os.environ.setdefault("NUMBA_CACHE_DIR", str(path))
        import numba

        if path is not None:
            numba.config.CACHE_DIR = str(path)
        return numba


def compile(module: str, name: str, signature: str) -> Callable[..., Any]:
    """Function `name` of a module beside this one (or a dotted path), compiled for one signature, without the GIL.

    signature: arguments, as numba spells them: "int64[::1]". Read from the disk cache if it is there; a damaged cache
    is removed and the function compiled anew; where nothing can be written, it is compiled for this process only.
    """
    numba = load()
    function = getattr(_module(module), name)

    def build(cached: bool) -> Callable[..., Any]:
        return numba.njit(f"void({signature})", nogil=True, cache=cached, error_model="numpy")(function)

    return _built(build)


def compile_callback(module: str, factory: str, arguments: tuple[Any, ...], integers: int) -> int:
    """The address of `void(int64, …)`, a function made by `factory(*arguments)`, compiled or read as by `compile`."""
    numba = load()
    function = getattr(_module(module), factory)(*arguments)
    # numba numbers the files of one function without a lock: two processes that compile two variants of it at once
    # could swap their code. A name of its own gives each variant files of its own.
    function.__qualname__ = "_".join([function.__name__, *map(str, arguments)])
    signature = numba.types.void(*[numba.types.int64] * integers)

    def build(cached: bool) -> Any:
        return numba.cfunc(signature, cache=cached, error_model="numpy")(function)

    callback = _built(build)
    _callbacks.append(callback)
    return callback.address


_callbacks: list[Any] = []  # compiled code lives as long as these


def _module(name: str) -> ModuleType:
    return importlib.import_module(name if "." in name else f"engine.ops.kernels.{name}")


def _built(build: Callable[[bool], Any]) -> Any:
    numba = load()
    with _lock:
        path = _folder()
        for cached in (True, True, False) if path is not None else (False,):
            try:
                return build(cached)
            except numba.core.errors.NumbaError:
                raise
            except Exception:  # whatever unpickling rubbish raises, or the disk
                if not cached:
                    raise
                shutil.rmtree(str(path), ignore_errors=True)
                _writable(Path(str(path)))
        raise AssertionError("the uncached attempt returns or raises")
