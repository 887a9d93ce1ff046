"""What tours ask of the window: where things are, and what has been done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolBar

import resources
from app.document import edits
from app.document.graph import Document, Node
from app.window.tours.step import Spot
from app.wording import said

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

Asked = Callable[["MainWindow"], bool]
Place = Callable[["MainWindow"], Spot]

# ---- what is there


def nodes_of(window: MainWindow, kind: str) -> list[Node]:
    return [node for node in window.workspace.document.nodes.values() if node.kind == kind]


def has(kind: str, count: int = 1) -> Asked:
    """So many blocks of a kind are on the canvas."""
    return lambda window: len(nodes_of(window, kind)) >= count


def field_is(kind: str, name: str, *values: object) -> Asked:
    """A field of some block of the kind has one of the values."""
    return lambda window: any(node.config.plain().get(name) in values for node in nodes_of(window, kind))


def chain(*kinds: str) -> Asked:
    """Blocks of these kinds are wired one behind the other."""

    def asked(window: MainWindow) -> bool:
        document = window.workspace.document
        reached = {node_id for node_id, node in document.nodes.items() if node.kind == kinds[0]}
        for kind in kinds[1:]:
            reached = {
                wire.target
                for wire in document.wires
                if wire.source in reached and document.nodes[wire.target].kind == kind
            }
        return bool(reached)

    return asked


def is_chosen(kind: str) -> Asked:
    """A block of the kind is chosen."""
    return lambda window: any(
        window.workspace.document.nodes[one].kind == kind
        for one in window.workspace.selection
        if one in window.workspace.document.nodes
    )


def on_page(name: str) -> Asked:
    return lambda window: window.pages.current == name


def is_trained(window: MainWindow) -> bool:
    """The network on the canvas has trained weights, and no run is under way."""
    return bool(window.workspace.document.weights) and not window.run.is_busy


def has_begun(window: MainWindow) -> bool:
    """A run is under way, or is over."""
    return window.run.is_busy or bool(window.workspace.document.weights)


def is_sound(window: MainWindow) -> bool:
    """There is a network, and nothing stands against training it."""
    document = window.workspace.document
    return bool(document.nodes) and all(
        item.problem.severity != "error" for item in window.workspace.analysis.problems()
    )


# ---- where it is


def panel(name: str) -> Place:
    return lambda window: window.docks[name]


def canvas(window: MainWindow) -> Spot:
    return window.canvas.view


def block(kind: str) -> Place:
    """The first block of the kind, where the canvas shows it; else the canvas."""

    def place(window: MainWindow) -> Spot:
        view = window.canvas.view
        for node_id, node in window.workspace.document.nodes.items():
            item = window.canvas.scene.nodes.get(node_id)
            if node.kind == kind and item is not None:
                rect = view.mapFromScene(item.scene_card()).boundingRect()
                shown = rect.intersected(view.viewport().rect())
                return (view.viewport(), shown) if not shown.isEmpty() else view
        return view

    return place


def layer_in_palette(kind: str) -> Place:
    """The kind's line in the list of layers, where it is in sight; else the list."""

    def place(window: MainWindow) -> Spot:
        tree = window.palette_panel.tree
        for item in tree.kind_items():
            if item.text(0) == kind:
                rect = tree.visualItemRect(item).intersected(tree.viewport().rect())
                if not rect.isEmpty():
                    return tree.viewport(), rect
        return window.docks["palette"]

    return place


def field(name: str) -> Place:
    """A field's control in the inspector; else the inspector."""

    def place(window: MainWindow) -> Spot:
        form = getattr(window.inspector, "form", None)
        row = form.rows.get(name) if form is not None else None
        return row.editor.control if row is not None else window.docks["inspector"]

    return place


def page_tab(name: str) -> Place:
    """The tab of a page."""

    def place(window: MainWindow) -> Spot:
        bar = window.pages.bar
        return bar, bar.tabRect(list(window.pages.pages).index(name))

    return place


def button(action_id: str) -> Place:
    """The action's button in the toolbar; else the menu bar."""

    def place(window: MainWindow) -> Spot:
        for bar in window.findChildren(QToolBar):
            found = bar.widgetForAction(window.actions_[action_id])
            if found is not None and found.isVisible():
                return found
        return window.menuBar()

    return place


def train_button(window: MainWindow) -> Spot:
    return window.training.train


# ---- how a tour begins


def open_template(name: str, title: str) -> Callable[[MainWindow, Callable[[], None]], None]:
    """A bundled project in place of what is open, once that is taken care of."""

    def begin(window: MainWindow, then: Callable[[], None]) -> None:
        path = resources.path("templates", f"{name}.loom")
        window.when_safe(lambda: window.files.load_template(path, title, then))

    return begin


def open_empty(source: str, title: str) -> Callable[[MainWindow, Callable[[], None]], None]:
    """An empty network with these data."""

    def begin(window: MainWindow, then: Callable[[], None]) -> None:
        def show() -> None:
            document = Document()
            for change in edits.set_settings(document, "data", {"source": source}).changes:
                document.apply(change)
            window.files.show(document, None, said(title))
            then()

        window.when_safe(show)

    return begin


def named(*titles: str) -> Asked:
    """The open document is called so: the tour's own project."""
    return lambda window: window.files.path is None and window.files.name in map(said, titles)
