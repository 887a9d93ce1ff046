"""`layerloom surgery` and `layerloom load-weights`: the edits of the window without one."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.commands.export import check_target, write
from app.commands.opening import open_file
from app.document import edits, surgery
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command, History
from app.document.starting import starting_config
from app.document.surgery import Plan
from engine import catalogue

_Make = Callable[[Document, argparse.Namespace], Plan]


def run(options: argparse.Namespace) -> int:
    """Plan an edit, name the trained weights that it costs, do it and write the network."""
    place = Path(options.target)
    check_target(place)
    document = open_file(options.source).document
    plan = _MAKERS[options.edit](document, options)
    for line in plan.in_words:
        print(f"cannot follow: {line}", file=sys.stderr)
    for note in plan.notes:
        print(note, file=sys.stderr)
    if options.dry_run:
        return 0
    History(document).do(plan.command)
    write(document, place)
    print(place)
    return 0


def load(options: argparse.Namespace) -> int:
    """Take weights from a file, print what became of each layer, and write the network."""
    place = Path(options.target)
    check_target(place)
    document = open_file(options.source).document
    found = surgery.load_weights(document, options.weights, not options.in_order, not options.strict)
    width = max((len(row.layer or row.source) for row in found.rows), default=5)
    for row in found.rows:
        print(f"{row.layer or row.source:{width}}  {row.taken} of {row.weights}  {row.reason}".rstrip())
    if not found.taken:
        raise DocumentError(
            f"{options.weights} holds weights of no layer of this network.", mend="try --in-order, or another file"
        )
    History(document).do(found.command(document))
    write(document, place)
    print(place)
    return 0


def _id(document: Document, name: str) -> str:
    """The block of this name. Raises DocumentError with the nearest names."""
    import difflib

    if name in document.names:
        return document.names[name]
    near = difflib.get_close_matches(name, list(document.names), 3, 0.4) or sorted(document.names)[:5]
    raise DocumentError(
        f"There is no layer called {name!r}; there are {', '.join(near)}.",
        expected=", ".join(near),
        got=name,
        mend="`layerloom summary` lists them all",
    )


def _ids(document: Document, names: list[str]) -> list[str]:
    return [_id(document, name) for name in names]


def _config(kind: str, given: list[str]) -> dict[str, Any]:
    """What a new layer begins with, and the fields that were set. Raises DocumentError for a kind or field unknown."""
    infos = {info.kind: info for info in catalogue.layer_kinds()}
    if kind not in infos:
        raise DocumentError(f"There is no layer kind {kind!r}.", got=kind, mend="write it as Keras does, such as Dense")
    fields = {field.name for field in infos[kind].fields}
    config = dict(starting_config(kind, infos[kind]))
    for item in given:
        name, is_set, text = item.partition("=")
        if not is_set or name not in fields:
            raise DocumentError(
                f"{kind} has no field {name!r}; it has {', '.join(sorted(fields))}.",
                expected=", ".join(sorted(fields)),
                got=item,
                mend="write FIELD=VALUE",
            )
        try:
            config[name] = json.loads(text)
        except ValueError:
            config[name] = text
    return config


def _freeze(document: Document, options: argparse.Namespace) -> Plan:
    learns = options.edit == "thaw"
    if options.up_to:
        return surgery.freeze_up_to(document, _id(document, options.up_to), learns)
    if not options.layers:
        return surgery.freeze_all(document, learns)
    return _plain(edits.set_trainable(document, _ids(document, options.layers), learns))


def _graft(document: Document, options: argparse.Namespace) -> Plan:
    return surgery.graft(document, _id(document, options.layer), open_file(options.other).document)


def _classes(document: Document, options: argparse.Namespace) -> Plan:
    chosen = _id(document, options.layer) if options.layer else None
    return surgery.change_classes(document, options.classes, chosen)


def _plain(command: Command) -> Plan:
    """An edit that costs no weights."""
    return Plan(command)


_MAKERS: dict[str, _Make] = {
    "cut": lambda d, o: surgery.cut(d, _ids(d, o.layers)),
    "drop-top": lambda d, o: surgery.drop_top(d, _id(d, o.layer)),
    "new-head": lambda d, o: surgery.new_head(d, _id(d, o.layer), o.classes),
    "classes": _classes,
    "replace": lambda d, o: surgery.replace_layer(d, _id(d, o.layer), o.kind, _config(o.kind, o.set)),
    "insert": lambda d, o: surgery.insert_behind(d, _id(d, o.layer), o.kind, _config(o.kind, o.set)),
    "remove": lambda d, o: surgery.remove_layers(d, _ids(d, o.layers)),
    "graft": _graft,
    "duplicate": lambda d, o: _plain(edits.duplicate(d, _ids(d, o.layers), outer_wires=True)),
    "share": lambda d, o: surgery.share_layer(d, _ids(d, o.layers)),
    "rename": lambda d, o: _plain(edits.rename(d, _id(d, o.layer), o.name)),
    "activation": lambda d, o: surgery.swap_activation(d, _ids(d, o.layers), o.activation),
    "freeze": _freeze,
    "thaw": _freeze,
    "fold": lambda d, o: surgery.fold_batch_norm(d, _ids(d, o.layers) or None),
    "to-convolutions": lambda d, o: surgery.head_to_convolutions(d),
    "open": lambda d, o: surgery.expand(d, _id(d, o.layer)),
    "nest": lambda d, o: surgery.nest(d, _ids(d, o.layers), o.name),
}
