"""Project files: `name.loom`, JSON with a version, and `name.loom.h5` with the trained weights beside it.

The pair stays whole whenever the process dies. The JSON names the revision (a hash) of the weights that belong to it.
Saving writes new weights under a name with their revision, then replaces the JSON, then moves the weights to their
place; opening looks for the revision under both names. So the old pair is complete until the JSON is replaced, and the
new one from then on.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.document import weights_file
from app.document.atomic import ProjectError, move, read_bounded, remove_quietly, write_atomically
from app.document.changes import Weights, WeightsChanged
from app.document.codec import (
    bends_from_json,
    bends_to_json,
    comment_from_json,
    comment_to_json,
    group_from_json,
    group_to_json,
    node_from_json,
    node_to_json,
    wire_from_json,
    wire_to_json,
)
from app.document.errors import DocumentError
from app.document.graph import Document, id_order
from app.document.settings import SECTIONS, completed

__all__ = ["SUFFIX", "ProjectError", "load", "parse", "save", "serialise"]

SUFFIX = ".loom"
FORMAT = "layerloom"
VERSION = 1
LARGEST = 256 * 2**20
# From each earlier version to the next one; the data is changed in place of being read in many ways.
UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def save(document: Document, path: str | os.PathLike[str]) -> None:
    """Write the project and its weights. Raises ProjectError leaving the files as they were."""
    # What a link points to is the project, and its weights lie beside that.
    place = Path(os.path.realpath(path))
    revision = weights_file.revision_of(document.weights) if document.weights else None
    content = serialise(document, revision)
    if not parse(content, place).equals(_without_weights(document)):
        raise ProjectError("The project does not read back as it was written; nothing was saved.", place)
    final, waiting = _weights_path(place), None
    if revision is not None and weights_file.revision_in(final) != revision:
        waiting = _weights_path(place, revision)
        write_atomically(waiting, weights_file.to_bytes(document.weights))
    try:
        write_atomically(place, content.encode())
    except ProjectError:
        if waiting is not None and _revision_on_disk(place) != revision:
            remove_quietly([waiting])
        raise
    if waiting is not None:
        move(waiting, final)
    remove_quietly(_left_over(place))
    if revision is None:
        remove_quietly([final])


def load(path: str | os.PathLike[str], warnings: list[str] | None = None) -> Document:
    """Read a project. Raises ProjectError for a file that is damaged, foreign or of a newer version.

    Where the weights are missing or damaged the network still opens if `warnings` is given, and what is missing is
    said in it; without `warnings` that is an error too.
    """
    place = Path(os.path.realpath(path))
    text = _decoded(read_bounded(place, LARGEST), place)
    data = _upgraded(_json_object(text, place), place)
    document = _document(data, place)
    revision = data.get("weights")
    if revision is None:
        return document
    try:
        for node_id, arrays in _weights(place, revision).items():
            document.apply(WeightsChanged(node_id, None, arrays))
    except DocumentError as error:
        if warnings is None:
            raise error if isinstance(error, ProjectError) else ProjectError(error.message, place) from error
        warnings.append(f"{error.message} The network opens without trained weights.")
        for node_id, arrays in tuple(document.weights.items()):
            document.apply(WeightsChanged(node_id, arrays, None))
    return document


def serialise(document: Document, revision: str | None = None) -> str:
    """The document as JSON text, without the weights (`revision` names those that belong to it)."""
    data = {
        "format": FORMAT,
        "version": VERSION,
        "last_number": document.last_number,
        "weights": revision,
        "settings": {section: document.settings[section].plain() for section in SECTIONS},
        "nodes": [node_to_json(document.nodes[node_id]) for node_id in sorted(document.nodes, key=id_order)],
        "wires": [wire_to_json(wire) for wire in sorted(document.wires)],
        "comments": [comment_to_json(document.comments[key]) for key in sorted(document.comments, key=id_order)],
        "groups": [group_to_json(document.groups[key]) for key in sorted(document.groups, key=id_order)],
        "bends": bends_to_json(document.bends),
    }
    return json.dumps(data, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def parse(text: str, path: str | os.PathLike[str] = "the project") -> Document:
    """The document of `serialise`'s text, without weights. Raises ProjectError; `path` is for its words."""
    return _document(_upgraded(_json_object(text, path), path), path)


def _decoded(content: bytes, path: Path) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise _foreign(path) from None


def _json_object(text: str, path: str | os.PathLike[str]) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise ProjectError(f"{path} is damaged: it holds {constant}, which is no JSON number.", path)

    try:
        data = json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise ProjectError(f"{path} is empty.", path, mend="open a copy or an autosave of it") from None
        if FORMAT in text[:200]:
            raise ProjectError(
                f"{path} is damaged: it breaks off or is no JSON at line {error.lineno} ({error.msg}).",
                path,
                mend="open a copy or an autosave of it",
            ) from None
        raise _foreign(path) from None
    except (RecursionError, ValueError):
        raise _foreign(path) from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _foreign(path)
    return data


def _foreign(path: str | os.PathLike[str]) -> ProjectError:
    return ProjectError(f"{path} is not a Layerloom project.", path, mend="open a file that ends in .loom")


def _upgraded(data: dict[str, Any], path: str | os.PathLike[str]) -> dict[str, Any]:
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ProjectError(f"{path} is damaged: its version is {version!r}.", path)
    if version > VERSION:
        raise ProjectError(
            f"{path} was saved by a newer Layerloom (project version {version}; this one reads up to {VERSION}).",
            path,
            mend="open it with a newer Layerloom",
        )
    while version < VERSION:
        data = UPGRADES[version](data)
        version += 1
    return data


def _document(data: dict[str, Any], path: str | os.PathLike[str]) -> Document:
    try:
        settings = data.get("settings", {})
        if not isinstance(settings, dict):
            raise DocumentError("its settings are no object")
        last_number = data.get("last_number", 0)
        if not isinstance(last_number, int) or isinstance(last_number, bool) or not 0 <= last_number < 10**15:
            raise DocumentError(f"its last number is {last_number!r}")
        return Document.from_parts(
            nodes=[node_from_json(item) for item in _list(data, "nodes")],
            wires=[wire_from_json(item) for item in _list(data, "wires")],
            comments=[comment_from_json(item) for item in _list(data, "comments")],
            settings={section: completed(section, values) for section, values in settings.items()},
            last_number=last_number,
            groups=[group_from_json(item) for item in _list(data, "groups")],
            bends=bends_from_json(_list(data, "bends")),
        )
    except ProjectError:
        raise
    except DocumentError as error:
        raise ProjectError(f"{path} is damaged: {error.message}", path, mend=error.mend) from error
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ProjectError(f"{path} is damaged: {error}", path) from error


def _list(data: dict[str, Any], name: str) -> list[Any]:
    value = data.get(name, [])
    if not isinstance(value, list):
        raise DocumentError(f"{name!r} is not a list.", field=name)
    return value


def _weights_path(place: Path, revision: str = "") -> Path:
    return place.with_name(f"{place.name}.{revision}.h5" if revision else f"{place.name}.h5")


def _weights(place: Path, revision: Any) -> dict[str, Weights]:
    if not isinstance(revision, str) or not re.fullmatch(r"[0-9a-f]{32}", revision):
        raise ProjectError(f"{place} is damaged: it names no weights that could be its own.", place)
    for candidate in (_weights_path(place), _weights_path(place, revision)):
        if weights_file.revision_in(candidate) == revision:
            return weights_file.read(candidate)[1]
    final = _weights_path(place)
    if final.exists():
        raise ProjectError(f"The weights in {final} are damaged, or are not those of {place.name}.", final)
    raise ProjectError(
        f"The trained weights of {place.name} are missing: there is no {final.name} beside it.",
        final,
        mend="copy both files together",
    )


def _left_over(place: Path) -> list[Path]:
    """Weights of saves that were cut short."""
    pattern = re.compile(re.escape(place.name) + r"\.[0-9a-f]{32}\.h5")
    return [path for path in place.parent.iterdir() if pattern.fullmatch(path.name)]


def _revision_on_disk(place: Path) -> Any:
    try:
        return _json_object(_decoded(read_bounded(place, LARGEST), place), place).get("weights")
    except ProjectError:
        return None


def _without_weights(document: Document) -> Document:
    bare = document.copy()
    for node_id, arrays in tuple(bare.weights.items()):
        bare.apply(WeightsChanged(node_id, arrays, None))
    return bare
