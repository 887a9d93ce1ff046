"""Writes docs/reference/*.md from the declarations: `python docs/make_reference.py`; a test holds them current."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "reference"


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


def _object(title: str, cls: type, fields: Iterable[Any], aliases: Iterable[str]) -> list[str]:
    lines = [f"## {title}", "", (cls.__doc__ or "").strip().split("\n\n")[0].replace("\n    ", " ")]
    formula = getattr(cls, "formula", "")
    if formula:
        lines += ["", f"    {formula}"]
    table = _fields(fields)
    return [*lines, *_also(aliases), *([""] if table else []), *table, ""]


def _all_fields(cls: Any) -> list[Any]:
    """Fields of a class, those that forms leave out too."""
    from engine.catalogue.forms import field_info

    return [field_info(name, field) for name, field in cls.fields.items() if name not in ("name", "dtype")]


def layers() -> str:
    from engine import catalogue
    from engine.catalogue.forms import class_of

    lines: list[str] = []
    for info in sorted(catalogue.layer_kinds(), key=lambda info: (info.category, info.kind)):
        lines += [f"*{info.category}*", ""]
        lines += _object(info.kind, class_of(info.kind), info.fields, info.aliases)
    head = "Every layer also takes `name`, `trainable` and `dtype`."
    return _page("Layers", head, _headings_first(lines))


def _headings_first(lines: list[str]) -> list[str]:
    """The category below the heading that it stands before."""
    made = list(lines)
    for place, line in enumerate(lines[:-2]):
        if line.startswith("*") and lines[place + 2].startswith("## "):
            made[place], made[place + 2] = lines[place + 2], line
    return made


def _registry(module: str, title: str, head: str) -> str:
    import importlib

    registry = importlib.import_module(module).registry
    lines: list[str] = []
    for key, cls in registry.classes.items():
        aliases = [name for name in (key, *registry.aliases_of(cls)) if name != cls.__name__]
        lines += _object(cls.__name__, cls, _all_fields(cls), aliases)
    return _page(title, head, lines)


def losses() -> str:
    return _registry("engine.losses", "Losses", 'By name, as `compile(loss="mse")`, or as objects.')


def metrics() -> str:
    return _registry("engine.metrics", "Metrics", 'By name, as `compile(metrics=["accuracy"])`, or as objects.')


def optimizers() -> str:
    rates = _registry("engine.optimizers.schedules", "Schedules of the learning rate", "Given as `learning_rate`.")
    return _registry("engine.optimizers", "Optimizers", "By name, or as objects.") + "\n" + rates


def callbacks() -> str:
    from engine.training import callbacks as module

    lines: list[str] = []
    for name in sorted(module.__all__):
        cls = getattr(module, name)
        if name in ("Callback", "CallbackList"):
            continue
        lines += _object(name, cls, _all_fields(cls) if hasattr(cls, "fields") else [], [])
    return _page("Callbacks", "Given to `fit(callbacks=[…])`.", lines)


def _page(title: str, head: str, lines: list[str]) -> str:
    note = "<!-- Made by docs/make_reference.py from the declarations in engine/. Change them there. -->"
    return "\n".join([f"# {title}", "", note, "", head, "", *lines]).rstrip() + "\n"


PAGES = {"layers": layers, "losses": losses, "optimizers": optimizers, "metrics": metrics, "callbacks": callbacks}


def main() -> int:
    """Write all pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in PAGES.items():
        (FOLDER / f"{name}.md").write_text(make(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
