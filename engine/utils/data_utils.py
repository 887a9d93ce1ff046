"""Files from the network, kept in a cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tarfile
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from engine.core.config import keras_home
from engine.core.errors import DataError, ParameterError
from engine.utils.sequence import Sequence

_CHUNK = 1 << 16
_TIMEOUT = 30.0


Watcher = Callable[[str, int, int], None]
_watcher: ContextVar[Watcher | None] = ContextVar("watcher", default=None)


@contextlib.contextmanager
def watched_downloads(watcher: Watcher) -> Iterator[None]:
    """Have downloads of this thread told: `watcher(file name, bytes that are there, bytes in all or 0)`.

    Nothing is written on standard error then. What the watcher raises ends the download; nothing is left of it.
    """
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


def hash_file(path: str | os.PathLike[str], algorithm: str = "sha256") -> str:
    """Checksum of a file as hexadecimal digits."""
    digest = hashlib.new(algorithm)
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def validate_file(path: str | os.PathLike[str], file_hash: str, algorithm: str = "auto") -> bool:
    """Whether a file has a checksum; "auto" tells SHA-256 and MD5 apart by their lengths."""
    chosen = algorithm if algorithm not in ("auto", None) else "sha256" if len(file_hash) == 64 else "md5"
    return hash_file(path, chosen) == file_hash.lower()


def get_file(
    fname: str | None = None,
    origin: str | None = None,
    untar: bool = False,
    md5_hash: str | None = None,
    file_hash: str | None = None,
    cache_subdir: str = "datasets",
    hash_algorithm: str = "auto",
    extract: bool = False,
    archive_format: str | None = "auto",
    cache_dir: str | os.PathLike[str] | None = None,
    force_download: bool = False,
    progress: bool = True,
) -> str:
    """The path of a file in the cache, downloaded if it is not there.

    Args:
        fname: its name in the cache; by default that in the address.
        origin: its address (http, https or file).
        file_hash: SHA-256 or MD5 that it must have. md5_hash: an old name for an MD5.
        cache_dir, cache_subdir: where to keep it: KERAS_HOME or ~/.keras, and "datasets" in it.
        extract, untar: unpack the archive (tar or zip); the path is then that of the folder beside it.
        progress: show how much is there, on standard error.

    Raises:
        DataError: it cannot be had: the message says which file to put where by hand.
    """
    if origin is None:
        raise ParameterError("an address is needed", where="get_file", field="origin", got="None")
    name = fname or os.path.basename(urllib.request.url2pathname(origin.split("?")[0]))
    if not name or Path(name).name in ("", "..") or ".." in Path(name).parts or Path(name).is_absolute():
        raise ParameterError(f"{name!r} is no file name", where="get_file", field="fname", expected="a plain name",
                             got=repr(name))  # fmt: skip
    folder = Path(cache_dir) if cache_dir is not None else keras_home()
    folder = folder / cache_subdir
    path, wanted = folder / name, file_hash or md5_hash
    if force_download or not path.exists() or (wanted and not validate_file(path, wanted, hash_algorithm)):
        folder.mkdir(parents=True, exist_ok=True)
        _download(origin, path, wanted, hash_algorithm, progress)
    if not (extract or untar):
        return str(path)
    target = folder / (name if untar else name.split(".")[0])
    if untar:
        target = folder / name.removesuffix(".gz").removesuffix(".tar").removesuffix(".tgz")
    if not target.exists():
        _unpack(path, folder, archive_format)
    return str(target if target.exists() else folder)


def _download(origin: str, path: Path, wanted: str | None, algorithm: str, progress: bool) -> None:
    """Fetch a file; it is whole, and of the right checksum, or not there."""
    by_hand = f"get {origin} by other means and save it as {path}"
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            try:
                with urllib.request.urlopen(origin, timeout=_TIMEOUT) as response:
                    _copy(response, file, path.name, progress)
            except (urllib.error.URLError, OSError) as error:
                reason = getattr(error, "reason", error)
                raise DataError("the file cannot be downloaded", where=path.name, expected=f"an answer from {origin}",
                                got=str(reason), mend=by_hand, code="download") from None  # fmt: skip
        if wanted and not validate_file(part, wanted, algorithm):
            raise DataError("the downloaded file is not the right one", where=path.name,
                            expected=f"checksum {wanted}", got="another", mend=by_hand, code="checksum")  # fmt: skip
        os.replace(part, path)
    finally:
        if os.path.exists(part):
            os.unlink(part)


def _copy(response: Any, file: Any, name: str, progress: bool) -> None:
    total = int(response.headers.get("Content-Length") or 0)
    done, shown = 0, 0.0
    watcher = _watcher.get()
    progress = progress and watcher is None
    while chunk := response.read(_CHUNK):
        file.write(chunk)
        done += len(chunk)
        if watcher is not None:
            watcher(name, done, total)
        now = time.monotonic()
        if progress and (now - shown > 0.2 or done == total):
            shown = now
            of = f" of {total / 1e6:.1f} MB ({100 * done // total} %)" if total else " MB"
            sys.stderr.write(f"\r{name}: {done / 1e6:.1f}{of}")
            sys.stderr.flush()
    if progress:
        sys.stderr.write("\n")
    if total and done < total:
        raise OSError(f"the connection ended after {done} of {total} bytes")


def _unpack(path: Path, folder: Path, archive_format: str | None) -> None:
    if archive_format in ("auto", "tar") and tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            archive.extractall(folder, filter="data")  # nothing outside the folder, no devices
        return
    if archive_format in ("auto", "zip") and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                target = (folder / member.filename).resolve()
                if not target.is_relative_to(folder.resolve()):
                    raise DataError("the archive holds a path outside its folder", where=path.name,
                                    got=member.filename, expected="paths within it")  # fmt: skip
            archive.extractall(folder)
        return
    raise DataError("the file is not an archive", where=path.name, expected="a tar or zip file", got=str(path))


__all__ = ["Sequence", "Watcher", "get_file", "hash_file", "keras_home", "validate_file", "watched_downloads"]
