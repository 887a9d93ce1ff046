"""All blocks to drop: the bundled ones, and own ones, each a JSON file in the user's data folder."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.atomic import read_bounded, write_atomically
from app.document.blocks.recipes import RECIPES
from app.document.errors import DocumentError
from app.document.fragment import LARGEST, Fragment, from_text, to_text
from app.document.keras_code import fragment_of_code

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo

CATEGORY = "Blocks"
_SUFFIX = ".block.json"
_LONGEST_NAME = 60


class BlockLibrary:
    """Blocks by name. Own ones are read when they are asked for first; a damaged file is passed by."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._own: dict[str, Fragment] | None = None

    # ---- asking

    def infos(self) -> tuple[LayerInfo, ...]:
        """For palettes and searches, as if each block were a kind of layer; own ones last."""
        from engine.catalogue import LayerInfo

        made = [
            LayerInfo(one.name, CATEGORY, one.summary, (), 1, 1, one.aliases, "") for one in RECIPES.values()
        ]  # fmt: skip
        for name, fragment in self.own().items():
            summary = f"Your own: {', '.join(node.kind for node in fragment.nodes[:4])}"
            summary += "…" if len(fragment.nodes) > 4 else "."
            inputs = 1 if fragment.outer_wires else 0
            made.append(LayerInfo(name, CATEGORY, summary, (), inputs, inputs, ("own",), ""))
        return tuple(made)

    def info(self, name: str) -> LayerInfo | None:
        return next((info for info in self.infos() if info.kind == name), None) if name in self else None

    def __contains__(self, name: str) -> bool:
        return name in RECIPES or name in self.own()

    def is_own(self, name: str) -> bool:
        return name in self.own()

    def fits(self, name: str, shape: tuple[int | None, ...] | None) -> bool:
        """Whether it can stand behind a tensor of that shape; of own ones only that they take one is known."""
        recipe = RECIPES.get(name)
        if recipe is None:
            return bool(self.own()[name].outer_wires)
        return shape is None or len(shape) in recipe.ranks

    def fragment(self, name: str, shape: tuple[int | None, ...] | None = None) -> Fragment:
        """Its blocks, sized to what it is put behind; `outer_wires` come from what feeds it.

        Raises DocumentError for a name that there is not.
        """
        if name in RECIPES:
            return _without_input(fragment_of_code(RECIPES[name].written(shape)))
        if name not in self.own():
            raise DocumentError(f"There is no block called {name!r}.", expected=", ".join(self.names()), got=name)
        return self.own()[name]

    def names(self) -> tuple[str, ...]:
        return (*RECIPES, *self.own())

    # ---- own ones

    def own(self) -> dict[str, Fragment]:
        """Own blocks by name, in the order of their names."""
        if self._own is None:
            self._own = {}
            files = sorted(self.folder.glob(f"*{_SUFFIX}")) if self.folder is not None else []
            for file in files:
                try:
                    self._own[file.name.removesuffix(_SUFFIX)] = from_text(read_bounded(file, LARGEST).decode())
                except (OSError, ValueError, DocumentError):
                    continue
        return self._own

    def save(self, name: str, fragment: Fragment) -> str:
        """Keep blocks under a name; what is wrong with the name raises DocumentError. Returns the name as it is kept."""
        name = self._checked(name)
        if not fragment.nodes:
            raise DocumentError("Choose the blocks to keep.", expected="at least one block", got="none")
        kept = replace(fragment, weights={}, outer_wires=_of_one_source(fragment))
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, to_text(kept).encode())
        self._own = {**self.own(), name: kept}
        self._own = dict(sorted(self._own.items()))
        return name

    def rename(self, name: str, other: str) -> str:
        """Raises DocumentError for a block that is not an own one, and for a name that is taken."""
        if other.strip() == name:
            return name
        kept = self._owned(name)
        made = self.save(other, kept)
        self.remove(name)
        return made

    def remove(self, name: str) -> None:
        """Raises DocumentError for a block that is not an own one."""
        self._owned(name)
        self._path(name).unlink(missing_ok=True)
        self._own = {one: fragment for one, fragment in self.own().items() if one != name}

    def _owned(self, name: str) -> Fragment:
        if name not in self.own():
            raise DocumentError(f"{name!r} is not a block of your own.", expected="one of your own", got=name)
        return self.own()[name]

    def _checked(self, name: str) -> str:
        name = " ".join(name.split())
        if not name or len(name) > _LONGEST_NAME or not re.fullmatch(r"[\w][\w .,()+&'-]*", name):
            raise DocumentError(
                "A block's name is made of letters, digits, blanks and .,()+&'-.",
                field="name",
                expected=f"1 to {_LONGEST_NAME} characters, a letter or a digit first",
                got=repr(name),
            )
        from engine.catalogue import layer_kinds

        taken = {one.lower() for one in (*self.names(), *(info.kind for info in layer_kinds()))}
        if name.lower() in taken:
            raise DocumentError(f"There is a block called {name!r} already.", field="name", mend="choose another name")
        return name

    def _path(self, name: str) -> Path:
        if self.folder is None:
            raise DocumentError("There is no folder to keep blocks in.")
        return self.folder / f"{name}{_SUFFIX}"


def _without_input(made: Fragment) -> Fragment:
    """Less the Input that stood for what comes; its wires are those from outside."""
    entries = {node.id for node in made.nodes if node.kind == "Input"}
    return replace(
        made,
        nodes=tuple(node for node in made.nodes if node.id not in entries),
        wires=tuple(wire for wire in made.wires if wire.source not in entries),
        outer_wires=tuple(wire for wire in made.wires if wire.source in entries),
    )


def _of_one_source(fragment: Fragment) -> tuple:
    """The wires from outside that come from where the first one does: a block is put behind one tensor."""
    if fragment.outer_wires:
        first = fragment.outer_wires[0]
        return tuple(
            wire
            for wire in fragment.outer_wires
            if (wire.source, wire.source_port) == (first.source, first.source_port)
        )
    # Blocks that stood unwired: the first that takes an input takes what comes.
    from app.document import ports
    from app.document.parts import Wire

    fed = {wire.target for wire in fragment.wires}
    for node in fragment.nodes:
        taken = ports.input_ports(node.kind, node.config, [])
        if node.id not in fed and taken:
            return (Wire("outside", "out", node.id, taken[0]),)
    return ()
