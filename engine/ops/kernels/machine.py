"""LLVM text to addresses, by way of object files that are kept on disk: a second process neither parses nor optimises.

Every kernel, whoever wrote it, ends as one function `void entry(ptr words)`: its arguments stand in 64-bit words, which
are prepared once and then only pointed at.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import logging
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

_lock = threading.RLock()
_log = logging.getLogger(__name__)
_DIGEST = hashlib.sha256().digest_size
counts = {"read": 0, "compiled": 0}  # objects of this process


@functools.cache
def target() -> Any:
    """LLVM's machine for this very processor."""
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    return binding.Target.from_default_triple().create_target_machine(
        cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(), opt=3, jit=True
    )


def source_hash() -> str:
    """A hash of the sources under engine/ops: kernels of another source are kept elsewhere."""
    root = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for folder, _, names in sorted(os.walk(root)):
        for name in sorted(names):
            if name.endswith(".py"):
                digest.update(name.encode())
                digest.update(Path(folder, name).read_bytes())
    return digest.hexdigest()[:12]


def folder() -> Path | None:
    """Where compiled kernels are kept; None where no folder can be written.

    Within `NUMBA_CACHE_DIR`, if the user set it; else in the user's cache folder, else the temporary one.
    """
    import llvmlite.binding

    from engine.ops.kernels.host import host

    name = f"{_numba_version()}-{llvmlite.__version__}-{host().name}-{host().lanes}-{source_hash()}"
    if os.environ.get("NUMBA_CACHE_DIR"):
        candidates = [Path(os.environ["NUMBA_CACHE_DIR"]) / name]
    else:
        import platformdirs

        user = os.environ.get("USER") or os.environ.get("USERNAME") or "user"
        candidates = [
            Path(platformdirs.user_cache_dir("layerloom")) / "kernels" / name,
            Path(tempfile.gettempdir()) / f"layerloom-{user}" / "kernels" / name,
        ]
    return next((path for path in candidates if _writable(path)), None)


def _numba_version() -> str:
    """The version of numba that is installed, without importing it; "none" where there is none."""
    spec = importlib.util.find_spec("numba")
    if spec is None or spec.origin is None:
        return "none"
    # What `importlib.metadata.version` would tell, which takes longer to import than all kernels of a small network to load.
    beside = list(Path(spec.origin).parents[1].glob("numba-*.dist-info"))
    if len(beside) == 1:
        return beside[0].name.removesuffix(".dist-info").split("-")[1]
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("numba")
    except PackageNotFoundError:
        return "none"


def _writable(path: Path) -> bool:
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path):
            return True
    except OSError:
        return False


@functools.cache
def kept_in() -> Path | None:
    """`folder()`, asked once; those of other versions, long unused, are deleted."""
    path = folder()
    if path is not None:
        prune(path)
    return path


# Folders of kernels that other versions, or the same on another processor, left behind: so many may stay.
FOLDERS_KEPT = 3
_NAME = re.compile(r"[^-]+-[^-]+-.+-\d+-[0-9a-f]{12}")


def prune(mine: Path) -> None:
    """Delete what other versions kept beside `mine`, but for those used last."""
    try:
        os.utime(mine)  # the time of its last use
        others = [
            path for path in mine.parent.iterdir() if path != mine and _NAME.fullmatch(path.name) and path.is_dir()
        ]
        others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        for path in others[FOLDERS_KEPT:]:
            shutil.rmtree(path, ignore_errors=True)
    except OSError as error:
        _log.info("old kernels were not deleted: %s", error)


def entry(key: str, write: Callable[[], str], optimise: bool = True) -> int:
    """The address of function `entry` of the LLVM module that `write` gives, or of the object kept under `key`.

    An object that was damaged is made anew; where nothing can be written, it serves this process alone.
    """
    with _lock:
        known = _entries.get(key)
        if known is not None:
            return known
        code = _read(key)
        if code is None:
            code = _object(write(), optimise, _symbol(key))
            _store(key, code)
            counts["compiled"] += 1
        else:
            counts["read"] += 1
        address = _load(code, _symbol(key))
        _entries[key] = address
        return address


_entries: dict[str, int] = {}


def _symbol(key: str) -> str:
    """A name of its own for each entry: all are loaded by one engine."""
    return "entry_" + hashlib.sha256(key.encode()).hexdigest()[:24]


def _object(text: str, optimise: bool, symbol: str) -> bytes:
    from llvmlite import binding

    machine = target()
    module = binding.parse_assembly(text)
    module.verify()
    module.get_function("entry").name = symbol
    if optimise:
        tuning = binding.create_pipeline_tuning_options(speed_level=2)
        # Kernels are written in vectors already, and unrolled as far as registers go.
        tuning.loop_vectorization = tuning.slp_vectorization = tuning.loop_unrolling = False
        builder = binding.create_pass_builder(machine, tuning)
        builder.getModulePassManager().run(module, builder)
    return machine.emit_object(module)


@functools.cache
def _engine() -> Any:
    from llvmlite import binding

    target()
    machine = binding.Target.from_default_triple().create_target_machine(jit=True)  # the engine takes it over
    return binding.create_mcjit_compiler(binding.parse_assembly(""), machine)


def _load(code: bytes, symbol: str) -> int:
    from llvmlite import binding

    engine = _engine()
    engine.add_object_file(binding.ObjectFileRef.from_data(code))
    engine.finalize_object()
    address = engine.get_function_address(symbol)
    if not address:
        raise RuntimeError(f"{symbol} is missing from a compiled kernel")
    return address


def _path(key: str) -> Path | None:
    where = kept_in()
    return where / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.o" if where is not None else None


def _read(key: str) -> bytes | None:
    path = _path(key)
    try:
        data = path.read_bytes() if path is not None else b""
    except OSError:
        return None
    digest, code = data[:_DIGEST], data[_DIGEST:]
    return code if code and hashlib.sha256(code).digest() == digest else None


def _store(key: str, code: bytes) -> None:
    path = _path(key)
    if path is None:
        return
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(hashlib.sha256(code).digest() + code)
        os.replace(file.name, path)  # other processes see the whole file or none
    except OSError as error:
        _log.info("a compiled kernel was not kept: %s", error)
