"""The .keras archive: a zip of metadata.json, config.json and model.weights.h5, both ways."""

from __future__ import annotations

import datetime
import io
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import h5py

from engine.core.errors import EngineError, FileFormatError
from engine.layers.weight import filled_later
from engine.models.config import describe
from engine.saving import hdf5, keras3, limits, training_state
from engine.saving.atomic import write_whole
from engine.saving.h5 import KERAS_VERSION
from engine.saving.report import LoadReport
from engine.saving.text import model_from_config

METADATA, CONFIG, WEIGHTS = "metadata.json", "config.json", "model.weights.h5"
MEMBERS = 10_000
# A member that unpacks to more than this must not be more than so many times what the archive stores of it.
UNPACKED, RATIO = 64 * 2**20, 200
MEMBER_BYTES = {METADATA: 2**20, CONFIG: limits.TEXT_BYTES}
# The same time in every archive: equal models give equal files.
EPOCH = (1980, 1, 1, 0, 0, 0)


# --- writing ------------------------------------------------------------------------------------------------------


def save_model(model: Any, filepath: Any, include_optimizer: bool = True) -> None:
    """Write a model into a .keras archive that `load_model` and Keras 3 read.

    Raises:
        WriteError: the disk is full, …; a file that was there is as it was.
        GraphError: the model is joined by code, or is not built.
    """
    config = describe(model)
    compiled = include_optimizer and getattr(model, "optimizer", None) is not None
    if compiled:
        config["compile_config"] = _compile_config(model)
    memory = io.BytesIO()
    with h5py.File(memory, "w") as file:
        keras3.write(file, model)
        if compiled:
            optimizer = model.optimizer
            layout = optimizer.file_layout(model.trainable_weights)
            arrays = [training_state.state(model, optimizer, slot, weight) for _, slot, weight in layout]
            keras3.write_optimizer(file, optimizer.name, arrays)
    saved = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d@%H:%M:%S")
    metadata = {"keras_version": KERAS_VERSION, "date_saved": saved}

    def write(target: BinaryIO) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
            for name, content in ((METADATA, json.dumps(metadata)), (CONFIG, json.dumps(config))):
                archive.writestr(zipfile.ZipInfo(name, EPOCH), content)
            archive.writestr(zipfile.ZipInfo(WEIGHTS, EPOCH), memory.getbuffer())

    write_whole(filepath, write)


def _compile_config(model: Any) -> dict[str, Any]:
    config = training_state.training_config(model)
    described = config.pop("optimizer_config")
    optimizer = {"module": "keras.optimizers", **described, "registered_name": None}
    return {"optimizer": optimizer, **config, "run_eagerly": False, "steps_per_execution": 1, "jit_compile": False}


# --- reading ------------------------------------------------------------------------------------------------------


@contextmanager
def opened(path: Any) -> Iterator[zipfile.ZipFile]:
    """A .keras archive for reading, its list of members found harmless.

    Raises:
        FileFormatError: it is not there, no zip, cut short, or made to harm.
    """
    target = Path(os.fspath(path))
    where = f"'{target.name}'"
    if not target.is_file():
        raise FileFormatError("there is no such file", where=where, got=str(target), code="missing")
    try:
        archive = zipfile.ZipFile(target)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, UnicodeError) as error:
        raise FileFormatError("the archive is damaged or cut short", where=where, expected="a whole .keras file",
                              got=str(error), mend="copy or download it again", code="truncated") from None  # fmt: skip
    with archive:
        _check_members(archive, where)
        yield archive


def _check_members(archive: zipfile.ZipFile, where: str) -> None:
    members = archive.infolist()
    if len(members) > MEMBERS:
        raise FileFormatError("this archive has too many members", where=where, expected=f"at most {MEMBERS:,}",
                              got=f"{len(members):,}", mend=limits.MADE_TO_EXHAUST, code="count")  # fmt: skip
    names: set[str] = set()
    for member in members:
        name = member.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or ":" in name or name != member.filename:
            raise FileFormatError(f"the archive has a member '{member.filename}' that leads out of it", where=where,
                                  expected="plain names", mend="do not open this file", code="path")  # fmt: skip
        if name in names:
            raise FileFormatError(f"the archive has '{name}' twice", where=where, mend="the file is damaged",
                                  code="damaged")  # fmt: skip
        names.add(name)
        if member.flag_bits & 1:
            raise FileFormatError("the archive is encrypted", where=where, mend="decrypt it first", code="kind")
        most = MEMBER_BYTES.get(name)
        swollen = member.file_size > UNPACKED and member.file_size > RATIO * max(member.compress_size, 1)
        if swollen or (most is not None and member.file_size > most):
            raise FileFormatError(f"'{name}' in the archive would unpack to {member.file_size:,} bytes", where=where,
                                  expected=f"at most {most or max(UNPACKED, RATIO * member.compress_size):,}",
                                  mend=limits.MADE_TO_EXHAUST, code="size")  # fmt: skip


def _member(archive: zipfile.ZipFile, name: str, where: str, target: BinaryIO) -> None:
    """Unpack one member into `target`, never more than it declares."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise FileFormatError(f"the archive has no {name}", where=where, expected=f"{METADATA}, {CONFIG} and {WEIGHTS}",
                              code="layout") from None  # fmt: skip
    left = info.file_size
    try:
        with archive.open(info) as source:
            while left >= 0 and (block := source.read(min(2**20, left + 1))):
                left -= len(block)
                target.write(block)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise FileFormatError(f"{name} in the archive is damaged", where=where, got=str(error),
                              mend="copy or download it again", code="truncated") from None  # fmt: skip
    if left != 0:
        raise FileFormatError(f"{name} in the archive has another length than it says", where=where, code="truncated")


def _text(archive: zipfile.ZipFile, name: str, where: str) -> bytes:
    memory = io.BytesIO()
    _member(archive, name, where, memory)
    return memory.getvalue()


@contextmanager
def weights_of(archive: zipfile.ZipFile, where: str) -> Iterator[h5py.File]:
    """The file of weights within an archive."""
    with tempfile.TemporaryFile() as target:
        _member(archive, WEIGHTS, where, target)  # type: ignore[arg-type]
        hdf5.check_heaps(target, where)
        target.seek(0)
        with hdf5.opened_stream(target, where) as file:
            yield file


def load_model(filepath: Any, custom_objects: Mapping[str, Any] | None = None, compile: bool = True) -> Any:
    """A model from a .keras archive: its weights, and its compilation with the optimizer's state if it had one.

    Raises:
        FileFormatError: the archive is damaged, of another kind, made to harm, or names a layer of unknown class.
    """
    where = f"'{Path(os.fspath(filepath)).name}'"
    with opened(filepath) as archive:
        metadata = limits.parse_json(_text(archive, METADATA, where), f"{METADATA} is damaged", where)
        keras = str(metadata.get("keras_version", "")) if isinstance(metadata, Mapping) else ""
        config = limits.parse_json(_text(archive, CONFIG, where), f"{CONFIG} is damaged", where)
        with weights_of(archive, where) as file:
            held = limits.held_values(file, where)
            limits.check_plain(config, where, held + limits.NUMBER)
            try:
                with filled_later():
                    with limits.bounded_weights(2 * held + limits.NUMBER, where):
                        model = model_from_config(config, custom_objects, keras)
                    if model.built:
                        keras3.load_weights(model, file, where.strip("'"))
            except EngineError as error:
                raise error.located(where) from None
            compiled = config.get("compile_config")
            if compile and compiled and model.built:
                training_state.restore(model, compiled, custom_objects)
                if getattr(model, "optimizer", None) is not None:
                    training_state.restore_state(model, keras3.optimizer_arrays(file))
    return model


def load_weights(model: Any, filepath: Any, by_name: bool = False, skip_mismatch: bool = False) -> LoadReport:
    """Take over the weights within a .keras archive."""
    name = Path(os.fspath(filepath)).name
    with opened(filepath) as archive, weights_of(archive, f"'{name}'") as file:
        return keras3.load_weights(model, file, name, by_name, skip_mismatch)
