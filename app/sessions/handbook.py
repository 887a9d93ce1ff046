"""The handbook's pages: those written by hand (resources/help), and those made of the declarations of layers and their kin.

A language has a folder of its own beside the English pages; a page that is not there is shown in English. What is made
of the declarations is English, and put into the language line by line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import resources

LAYER = "layer-"
Say = Callable[[str], str]
_ROW = re.compile(r"(?<!\\)\|")
_ALSO, _NAME_OF = re.compile(r"Also called (.+)\."), re.compile(r"a name of (\w+)")
_FAMILIES = (("losses", "Losses"), ("metrics", "Metrics"), ("optimizers", "Optimizers"), ("schedules", "Schedules"))


@dataclass(frozen=True)
class HelpPage:
    """One page, as Markdown; `group` is the chapter that it stands in."""

    name: str
    title: str
    group: str
    text: str


def folder() -> Path:
    """Where the pages that are written by hand and their pictures lie."""
    return resources.path("help")


def _as_it_is(text: str) -> str:
    return text


@cache
def pages(language: str = "", say: Say = _as_it_is) -> tuple[HelpPage, ...]:
    """All of them, in the order of the contents. The first call takes some tens of milliseconds.

    `language` is the folder of those written by hand, "" for English; `say` puts a text of the declarations into it.
    """
    return (*_written(language), *_layers(say), *_kin(say))


def layer_page(kind: str) -> str:
    """The name of a layer's page."""
    return LAYER + kind


def search(query: str, among: Sequence[HelpPage] | None = None) -> list[HelpPage]:
    """Pages in which every word of the query stands; those that are called so first."""
    words = query.lower().split()
    if not words:
        return []
    found = [page for page in (pages() if among is None else among) if _holds(page, words)]
    return sorted(found, key=lambda page: _rank(page, words))


def _holds(page: HelpPage, words: list[str]) -> bool:
    text = f"{page.title} {page.text}".lower()
    return all(word in text for word in words)


def _rank(page: HelpPage, words: list[str]) -> tuple[int, int]:
    """Title alike, title begins, title holds, text holds; in the text, the more often the earlier."""
    title, whole = page.title.lower(), " ".join(words)
    where = 0 if title == whole else 1 if title.startswith(whole) else 2 if whole in title else 3
    return where, -sum(page.text.lower().count(word) for word in words)


def _written(language: str) -> list[HelpPage]:
    found = []
    for chapter in json.loads((folder() / "contents.json").read_text(encoding="utf-8")):
        for name in chapter["pages"]:
            own = folder() / language / f"{name}.md"
            text = (own if own.exists() else folder() / f"{name}.md").read_text(encoding="utf-8")
            found.append(HelpPage(name, _title(text), chapter["title"], text))
    return found


def _layers(say: Say) -> list[HelpPage]:
    from engine.catalogue import layer_entry, layer_kinds

    infos = sorted(layer_kinds(), key=lambda info: (info.category, info.kind))
    more = ("", "Every layer also takes `name`, `trainable` and `dtype`.")
    return [
        HelpPage(
            layer_page(info.kind),
            info.kind,
            f"Layers: {info.category}",
            _page([*layer_entry(info.kind), *more], say),
        )
        for info in infos
    ]


def _kin(say: Say) -> list[HelpPage]:
    from engine.catalogue import FAMILIES, callback_entries, family_entries

    made = [
        HelpPage(name, title, "Reference", _page([f"# {say(title)}", "", *family_entries(FAMILIES[name])], say))
        for name, title in _FAMILIES
    ]
    callbacks = _page([f"# {say('Callbacks')}", "", *callback_entries()], say)
    return [*made, HelpPage("callbacks", "Callbacks", "Reference", callbacks)]


def _page(lines: Sequence[str], say: Say) -> str:
    return "\n".join(_line(line, say) for line in lines).strip() + "\n"


def _line(line: str, say: Say) -> str:
    """A line of a page made of the declarations: names, formulas and values stay as they are."""
    if not line.strip() or line.startswith(("#", "    ", "|---")):
        return line
    if line.startswith("| "):
        return _row(line, say)
    if found := _ALSO.fullmatch(line):
        return say("Also called {0}.").format(found[1])
    return say(line)


def _row(line: str, say: Say) -> str:
    """A row of a table of parameters: name, what it takes, default, what it is."""
    _, name, takes, default, about, _ = (cell.strip() for cell in _ROW.split(line))
    if name.startswith("`"):
        kind = _NAME_OF.fullmatch(takes)
        takes = say("a name of {0}").format(kind[1]) if kind else takes
        default = f"*{say('required')}*" if default == "*required*" else default
    else:
        name, takes, default = say(name), say(takes), say(default)
    about = say(about.replace("\\|", "|")).replace("|", "\\|") if about else ""
    return f"| {name} | {takes} | {default} | {about} |".replace("|  |", "| |")


def _title(text: str) -> str:
    return text.lstrip().splitlines()[0].lstrip("# ").strip()
