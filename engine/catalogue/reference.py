"""Pages of reference made of the declarations, as Markdown: for docs/reference and for the app's handbook."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from engine.catalogue.forms import class_of, field_info, layer_kinds

# Families that have a registry, and the module that it stands in.
FAMILIES = {
    "losses": "engine.losses",
    "metrics": "engine.metrics",
    "optimizers": "engine.optimizers",
    "schedules": "engine.optimizers.schedules",
}


def _cell(value: Any) -> str:
    """Text for a cell of a table."""
    return str(value).replace("|", "\\|").replace("\n", " ")


def _takes(info: Any) -> str:
    if info.choices:
        return _cell(", ".join(info.choices)) if len(info.choices) <= 8 else f"a name of {info.kind}s"
    bounds = [f"≥ {info.minimum:g}"] if info.minimum is not None else []
    bounds += [f"≤ {info.maximum:g}"] if info.maximum is not None else []
    return _cell(" ".join([info.kind, *bounds]))


def _fields(fields: Iterable[Any]) -> list[str]:
    rows = ["| Parameter | Takes | Default | |", "|---|---|---|---|"]
    for info in fields:
        default = "*required*" if info.required else f"`{_cell(_plain(info.default))}`"
        rows.append(f"| `{info.name}` | {_takes(info)} | {default} | {_cell(info.doc)} |")
    return rows if len(rows) > 2 else []


def _plain(value: Any) -> str:
    return repr(value) if isinstance(value, (str, int, float, bool, tuple, type(None))) else type(value).__name__


def _also(aliases: Iterable[str]) -> list[str]:
    names = ", ".join(f"`{name}`" for name in aliases)
    return ["", f"Also called {names}."] if names else []


def entry(title: str, cls: type, fields: Iterable[Any], aliases: Iterable[str]) -> list[str]:
    """A heading, the first sentences of its docstring, its formula, other names, and a table of its parameters."""
    lines = [f"## {title}", "", (cls.__doc__ or "").strip().split("\n\n")[0].replace("\n    ", " ")]
    formula = getattr(cls, "formula", "")
    if formula:
        lines += ["", f"    {formula}"]
    table = _fields(fields)
    return [*lines, *_also(aliases), *([""] if table else []), *table, ""]


def all_fields(cls: Any) -> list[Any]:
    """Fields of a class, those that forms leave out too."""
    return [field_info(name, field) for name, field in cls.fields.items() if name not in ("name", "dtype")]


def layer_entry(kind: str) -> list[str]:
    """A kind of layer. Raises KeyError for one that is not known."""
    info = {info.kind: info for info in layer_kinds()}[kind]
    return entry(kind, class_of(kind), info.fields, info.aliases)


def family_entries(module: str) -> list[str]:
    """All that stand in a family's registry, e.g. of "engine.losses"."""
    registry = importlib.import_module(module).registry
    lines: list[str] = []
    for key, cls in registry.classes.items():
        aliases = [name for name in (key, *registry.aliases_of(cls)) if name != cls.__name__]
        lines += entry(cls.__name__, cls, all_fields(cls), aliases)
    return lines


def callback_entries() -> list[str]:
    """All callbacks."""
    from engine.training import callbacks as module

    lines: list[str] = []
    for name in sorted(module.__all__):
        cls = getattr(module, name)
        if name not in ("Callback", "CallbackList"):
            lines += entry(name, cls, all_fields(cls) if hasattr(cls, "fields") else [], [])
    return lines
