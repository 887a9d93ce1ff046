"""A network taken away: JSON, HDF5, a Python script for Keras, a run's figures. Files are whole or the old ones."""

from __future__ import annotations

import csv
import io
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from app.document.atomic import ProjectError, write_atomically
from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions.job import build_aside, compile_model


def built_for_export(document: Document) -> BuiltModel:
    """The document's network with its weights, compiled as its settings say, so that files can go on being trained."""
    built = build_aside(document)
    compile_model(built, document.settings["training"])
    return built


def write_json(built: BuiltModel, path: str | os.PathLike[str]) -> None:
    """The architecture as `to_json` gives it, indented. Raises ProjectError where it cannot be written."""
    text = json.dumps(json.loads(built.model.to_json()), indent=2, ensure_ascii=False)
    write_atomically(path, f"{text}\n".encode())


def write_yaml(built: BuiltModel, path: str | os.PathLike[str]) -> None:
    """The architecture as YAML. Raises ProjectError where it cannot be written."""
    write_atomically(path, built.model.to_yaml().encode())


def write_h5(built: BuiltModel, path: str | os.PathLike[str]) -> None:
    """Architecture, weights and training settings: Keras's HDF5 layout, under a name in .keras its archive.

    Raises ProjectError.
    """
    _write(built.model.save, path)


def write_weights(built: BuiltModel, path: str | os.PathLike[str]) -> None:
    """The weights alone, in Keras 3's layout under a name in .weights.h5. Raises ProjectError."""
    _write(built.model.save_weights, path)


def _write(save: Callable[[Path], object], path: str | os.PathLike[str]) -> None:
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise ProjectError(f"Cannot save {target}: there is no folder {target.parent}.", target, mend="choose another")
    try:
        save(target)
    except OSError as error:
        words = error.strerror or str(error)
        raise ProjectError(f"Cannot save {target}: {words}.", target, mend="save to another place") from error


def write_python(
    built: BuiltModel, path: str | os.PathLike[str], flavour: Literal["keras", "engine"] = "keras"
) -> None:
    """A script that makes the same network with Keras, or with the engine; trained weights go into a file beside it.

    `model.py` loads `model.weights.h5` of its folder. Raises ProjectError.
    """
    import engine

    place = Path(path)
    beside = None
    if built.document.weights:
        beside = place.with_name(f"{place.name.removesuffix('.py').removesuffix('.engine')}{WEIGHTS_SUFFIX}")
        write_weights(built, beside)
    text = engine.saving.to_python(built.model, flavour, None if beside is None else beside.name)
    write_atomically(path, text.encode())


def write_onnx(built: BuiltModel, path: str | os.PathLike[str]) -> None:
    """An ONNX graph. Raises ProjectError, and ValueError in words where a layer has no counterpart there."""
    import engine

    _write(lambda target: engine.saving.save_onnx(built.model, target), path)


WEIGHTS_SUFFIX, ENGINE_SUFFIX = ".weights.h5", ".engine.py"
# How a network is written, by what the file's name ends with.
WRITERS: dict[str, Callable[[BuiltModel, Path], None]] = {
    ".h5": write_h5,
    ".keras": write_h5,
    WEIGHTS_SUFFIX: write_weights,
    ".onnx": write_onnx,
    ".json": write_json,
    ".yaml": write_yaml,
    ".py": write_python,
    ENGINE_SUFFIX: lambda built, path: write_python(built, path, "engine"),
}


def suffix_of(path: Path) -> str:
    """The end of a name that says what the file is; some have two."""
    name = path.name.lower()
    return next((one for one in (WEIGHTS_SUFFIX, ENGINE_SUFFIX) if name.endswith(one)), path.suffix.lower())


# Files that are given to people with Keras; weights alone fit whatever layers they have.
_FOR_KERAS = (".h5", ".keras", ".json", ".yaml", ".py")


def keras_gaps(built: BuiltModel, path: Path) -> list[str]:
    """In words: what of a network Keras will not read of the file, or compute otherwise."""
    import engine

    suffix = suffix_of(path)
    return [str(gap) for gap in engine.saving.keras_gaps(built.model, suffix == ".h5")] if suffix in _FOR_KERAS else []


def write_preparation(document: Document, path: str | os.PathLike[str]) -> None:
    """Beside a model, NAME.preparation.json: what the steps of the data learned when the weights were trained, so that
    others can prepare samples alike; nothing where there were no steps. Raises ProjectError."""
    prepared = document.settings["data"]["prepared"]
    if prepared and prepared.get("steps"):
        target = Path(path)
        name = target.name.removesuffix(suffix_of(target))
        write_atomically(target.with_name(f"{name}.preparation.json"), json.dumps(prepared, indent=1).encode())


def write_history(history: Mapping[str, Sequence[float]], path: str | os.PathLike[str]) -> None:
    """history.csv: one row an epoch. Raises ProjectError."""
    write_atomically(path, history_csv(history).encode())


def history_csv(history: Mapping[str, Sequence[float]]) -> str:
    """A column "epoch" from 1, then one a name; numbers as Python writes them, so that they read back the same."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["epoch", *history])
    longest = max((len(values) for values in history.values()), default=0)
    for epoch in range(longest):
        cells = [repr(float(values[epoch])) if epoch < len(values) else "" for values in history.values()]
        writer.writerow([epoch + 1, *cells])
    return text.getvalue()


def steps_csv(columns: Mapping[str, tuple[Sequence[float], Sequence[float]]]) -> str:
    """A column "step", then one a name: each of (steps, values); a step at which a name has none is left empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["step", *columns])
    values = [dict(zip(map(int, steps), map(float, found), strict=True)) for steps, found in columns.values()]
    for step in sorted(set().union(*values)):
        writer.writerow([step, *(repr(one[step]) if step in one else "" for one in values)])
    return text.getvalue()


def folder_for(path: str | os.PathLike[str]) -> Path:
    """The folder, made where it is not there. Raises ProjectError where files cannot be put in it."""
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ProjectError(
            f"Cannot write to {folder}: {error.strerror or error}.", folder, mend="choose another folder"
        ) from error
    return folder
