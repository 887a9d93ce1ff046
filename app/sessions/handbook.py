"""The handbook's pages: those written by hand (resources/help), and those made of the declarations of layers and their kin."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import resources

LAYER = "layer-"
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


@cache
def pages() -> tuple[HelpPage, ...]:
    """All of them, in the order of the contents. The first call takes some tens of milliseconds."""
    return (*_written(), *_layers(), *_kin())


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


def _written() -> list[HelpPage]:
    found = []
    for chapter in json.loads((folder() / "contents.json").read_text(encoding="utf-8")):
        for name in chapter["pages"]:
            text = (folder() / f"{name}.md").read_text(encoding="utf-8")
            found.append(HelpPage(name, _title(text), chapter["title"], text))
    return found


def _layers() -> list[HelpPage]:
    from engine.catalogue import layer_entry, layer_kinds

    infos = sorted(layer_kinds(), key=lambda info: (info.category, info.kind))
    more = "\n\nEvery layer also takes `name`, `trainable` and `dtype`.\n"
    return [
        HelpPage(layer_page(info.kind), info.kind, f"Layers: {info.category}", _page(layer_entry(info.kind)) + more)
        for info in infos
    ]


def _kin() -> list[HelpPage]:
    from engine.catalogue import FAMILIES, callback_entries, family_entries

    made = [
        HelpPage(name, title, "Reference", _page([f"# {title}", "", *family_entries(FAMILIES[name])]))
        for name, title in _FAMILIES
    ]
    callbacks = _page(["# Callbacks", "", *callback_entries()])
    return [*made, HelpPage("callbacks", "Callbacks", "Reference", callbacks)]


def _page(lines: list[str]) -> str:
    return "\n".join(lines).strip() + "\n"


def _title(text: str) -> str:
    return text.lstrip().splitlines()[0].lstrip("# ").strip()
