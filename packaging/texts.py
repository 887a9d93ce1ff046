"""Every text of the program that its users read, found in the sources and in the tables that the sources make.

window        literals in `tr`, `translate` and QT_TRANSLATE_NOOP
tables        actions, tours, settings, templates, blocks to drop, names of steps, colours and marks
messages      what document and sessions say: literals and f-strings; a value becomes a place, {0}
declarations  labels and tips of layers, losses, optimizers, callbacks and steps
"""

from __future__ import annotations

import ast
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"

# What these calls are given are texts even where it is one word.
_LABELS = {
    "Alert",
    "Command",
    "Fix",
    "Kind",
    "Recipe",
    "Remark",
    "Shown",
    "command",
    "finish",
    "_entry",
    "settings_fix",
}
_LABELS |= {
    "insert_fix",
    "freeze_fix",
    "set_field_fix",
    "set_fields_fix",
    "_changed",
    "_moved",
    "_loss_fix",
    "replace_fix",
}
# What the engine says of layers and losses while a network is drawn.
_ENGINE = {"DTypeError", "Problem", "ShapeError", "UnknownKind", "problem", "unknown_size", "_not_ids"}
# How EngineError puts its parts together.
_ENGINE_FRAMES = (
    "{0}: {1} (expected {2}, got {3}); {4}.",
    "{0}: {1} (expected {2}); {3}.",
    "{0}: {1} (got {2}); {3}.",
    "{0}: {1} (expected {2}, got {3}).",
    "{0}: {1} (expected {2}).",
    "{0}: {1} (got {2}).",
)
# Modules whose literals are code, markup or texts of the command line. What reports say stands in `tr`.
_OTHER = ("sessions/report/page.py", "sessions/report/card.py", "sessions/report/curves.py", "sessions/export.py")
_NO_MESSAGE = re.compile(
    r"\n|^import |^from |^model = |^# |\(x\)|\{\}|^[a-z]+( [a-z]+){4,}$"
    r"|https?:|^[\w./%-]+$|=\(|^\W*$|[\w]+=\{|^%|%s"
)
_MARK = re.compile(r"\{\d+\}")


def gathered() -> dict[str, list[str]]:
    """The texts by where they come from; none is in two lists."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    found: dict[str, list[str]] = {}
    seen: set[str] = set()
    for name, texts in (
        ("window", window_texts()),
        ("tables", table_texts()),
        ("messages", message_texts()),
        ("declarations", declaration_texts()),
    ):
        found[name] = [text for text in dict.fromkeys(texts) if text not in seen and re.search(r"[A-Za-z]", text)]
        seen.update(found[name])
    return found


def counted() -> set[str]:
    """Those with a number that decides between singular and plural (%n)."""
    return {text for text in window_texts() if "%n" in text}


def patterns() -> list[str]:
    """The messages with values in them, whether or not the window says the same."""
    return sorted({text for text in message_texts() if _MARK.search(text)})


def window_texts() -> Iterator[str]:
    """What stands in `tr` and its kin in the layers that know Qt."""
    for path in sorted(APP.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in ("tr", "_tr", "translated"):
                yield from _constants(call.args[0])
            elif name in ("translate", "QT_TRANSLATE_NOOP", "_translate") and len(call.args) > 1:
                yield from _constants(call.args[1])


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _constants(value)


def table_texts() -> Iterator[str]:
    """Texts of tables: what is listed as data and translated where it is shown."""
    import resources
    from app.document.blocks.library import CATEGORY
    from app.document.blocks.recipes import RECIPES
    from app.document.checks.kinds import KINDS
    from app.panels import settings_fields
    from app.sessions.sources import builtin
    from app.theme import THEMES
    from app.theme.tokens import CATEGORIES
    from app.window.actions.table import MENUS, ROWS
    from app.window.tours.tours import TOURS
    from resources.templates.make_templates import TEMPLATES

    yield from MENUS
    for row in ROWS:
        yield from row.menu.replace("|", "").split(">")
        yield from (row.text, row.tip)
    for tour in TOURS:
        yield from (tour.title, tour.sentence)
        for step in tour.steps:
            yield from (step.title, step.text)
    for one in (*settings_fields.run_fields(), *settings_fields.stopping_fields(())):
        yield from (one.label, one.doc, one.unit)
    for one in builtin.infos():
        yield from (one.title, one.description)
    for one in RECIPES.values():
        yield from (one.name, one.summary)
    yield from (CATEGORY, *CATEGORIES, *(theme.title for theme in THEMES.values()))
    for kind in KINDS.values():
        yield from (kind.title, kind.why)
    for file in ("templates", "help"):
        name = "index.json" if file == "templates" else "contents.json"
        for entry in json.loads(resources.path(file, name).read_text(encoding="utf-8")):
            yield from (entry[key] for key in ("title", "sentence", "group", "licence") if key in entry)
    from app.sessions.handbook import pages
    from app.sessions.report.words import LABELS

    yield from LABELS
    yield from (design.note for design in TEMPLATES.values())
    for page in pages():
        if not page.name.startswith("layer-"):
            yield page.title
        yield page.group


def message_texts() -> Iterator[str]:
    """What document and sessions say. A value in a message becomes a place: {0}, {1} …"""
    for path in (*sorted((APP / "document").rglob("*.py")), *sorted((APP / "sessions").rglob("*.py"))):
        if any(part in path.as_posix() for part in _OTHER):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
        }
        for text, call in _literals(tree, "", documented):
            is_label = call in _LABELS or call in ("warning", "error", "hint", "DocumentError", "DataError")
            is_sentence = not _NO_MESSAGE.search(text) and (_reads_as_text(text) or (is_label and text[:1].isupper()))
            if is_sentence or (is_label and re.fullmatch(r"[A-Z][a-z]+", text)):
                yield text

    yield from _ENGINE_FRAMES
    report = (ROOT / "engine" / "training" / "profile" / "report.py").read_text(encoding="utf-8")
    yield from (text for text, _ in _literals(ast.parse(report), "", set()) if " of a step goes " in text)
    for folder in ("catalogue", "layers"):
        for path in sorted((ROOT / "engine" / folder).rglob("*.py")):
            for text, call in _literals(ast.parse(path.read_text(encoding="utf-8")), "", set()):
                if call in _ENGINE and _reads_as_text(text) and not _NO_MESSAGE.search(text):
                    yield text


def _reads_as_text(text: str) -> bool:
    words = re.findall(r"[A-Za-z]{2,}", _MARK.sub(" ", text))
    return " " in text and bool(words) and len("".join(words)) > 3


def _literals(node: ast.AST, call: str, documented: set[int]) -> Iterator[tuple[str, str]]:
    """Every literal below a node as (its text with places, the call that it is given to)."""
    if id(node) in documented or (isinstance(node, ast.Raise) and _is_internal(node)):
        return
    if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp):
        text = _with_places(node)
        if text is not None:
            yield text, call
            for part in ast.walk(node):
                if isinstance(part, ast.FormattedValue):
                    yield from _literals(part.value, call, documented)
            return
    if isinstance(node, ast.Call):
        call = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if call in (
            "exception",
            "info",
            "debug",
            "get",
            "startswith",
            "split",
            "removeprefix",
            "_log",
            "compile",
            "print",
        ):
            return
    for child in ast.iter_child_nodes(node):
        yield from _literals(child, call, documented)


def _is_internal(node: ast.Raise) -> bool:
    """Errors of the program itself, which no user can mend."""
    return isinstance(node.exc, ast.Call) and getattr(node.exc.func, "id", "") in (
        "TypeError",
        "RuntimeError",
        "NotImplementedError",
        "AssertionError",
        "KeyError",
    )


def _with_places(node: ast.expr) -> str | None:
    parts: list[str] = []
    places = 0

    def take(part: ast.expr) -> bool:
        nonlocal places
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            parts.append(part.value)
        elif isinstance(part, ast.JoinedStr):
            for value in part.values:
                take(value)
        elif isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add):
            return take(part.left) and take(part.right)
        elif isinstance(part, ast.FormattedValue | ast.IfExp | ast.Call | ast.Name | ast.Attribute):
            parts.append(f"{{{places}}}")
            places += 1
        else:
            return False
        return True

    return "".join(parts) if take(node) and any(re.search("[A-Za-z]", _MARK.sub("", part)) for part in parts) else None


def declaration_texts() -> Iterator[str]:
    """Labels and tips of everything that the engine declares."""
    from engine import catalogue

    families = ("layer_kinds", "losses", "metrics", "optimizers", "schedules", "callbacks", "steps")
    found = [one for family in families for one in getattr(catalogue, family)()]
    found += [one for family in ("initializer_kinds", "regularizer_kinds", "constraint_kinds")
              for one in getattr(catalogue.forms, family)()]  # fmt: skip
    for one in found:
        for field in one.fields:
            label = field.label.strip()
            yield from (label[:1].upper() + label[1:], field.unit)
    for one in found:
        yield one.summary
    for one in catalogue.ready_made():
        yield one.idea
    for one in found:
        for field in one.fields:
            yield field.doc
    yield from _handbook_texts()


def _handbook_texts() -> list[str]:
    """What the handbook's pages say of all that is declared, whether or not a form shows it."""
    from app.sessions.handbook import pages

    told: list[str] = []

    def say(text: str) -> str:
        told.append(text)
        return text

    pages(say=say)
    return told
