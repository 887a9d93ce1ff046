"""The bundled projects, as a gallery shows them without opening them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import resources
from app.document import project


@dataclass(frozen=True)
class Template:
    """One bundled project; `words` are others by which it is found, `licence` is that of its data."""

    name: str
    title: str
    sentence: str
    group: str
    licence: str
    words: str = ""

    @property
    def path(self) -> Path:
        """Its project file. Raises FileNotFoundError where the installation lacks it."""
        return resources.path("templates", f"{self.name}{project.SUFFIX}")

    def is_found_by(self, query: str) -> bool:
        """Whether all words of the query stand in what is said of it."""
        said = f"{self.title} {self.sentence} {self.group} {self.words} {self.name}".lower()
        return all(word in said for word in query.lower().split())


def templates() -> tuple[Template, ...]:
    """All of them, in their order; none where the installation lacks them."""
    try:
        text = resources.path("templates", "index.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    return tuple(Template(**entry) for entry in json.loads(text))
