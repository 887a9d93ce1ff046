"""How the network is drawn: groups, lines, bends, directions; and bypassing and repeating parts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.document.edits.align import Axis, Edge
from app.document.parts import GROUP_COLORS
from app.document.ports import is_merge
from app.window.actions.row import Row, blocks, has_network

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_COLOR_NAMES = {
    "blue": "Blue",
    "teal": "Teal",
    "green": "Green",
    "yellow": "Yellow",
    "orange": "Orange",
    "red": "Red",
    "purple": "Purple",
    "grey": "Grey",
}


def _blocks(window: MainWindow) -> bool:
    return blocks(window) > 0


def _groups(window: MainWindow) -> bool:
    return window.canvas is not None and bool(window.canvas.scene.selected_groups())


def _in_group(window: MainWindow) -> bool:
    nodes = window.workspace.document.nodes
    return any(nodes[one].group is not None for one in window.workspace.selection if one in nodes)


def _wires(window: MainWindow) -> bool:
    return window.canvas is not None and bool(window.canvas.scene.selected_wires())


def _bends(window: MainWindow) -> bool:
    return bool(window.workspace.document.bends) and (_wires(window) or blocks(window) > 0)


def _merge_wire(window: MainWindow) -> bool:
    wires = window.canvas.scene.selected_wires() if window.canvas is not None else ()
    if len(wires) != 1:
        return False
    target = window.workspace.document.nodes[wires[0].target]
    return is_merge(target.kind, target.config)


def _all_bypassed(window: MainWindow) -> bool:
    nodes = window.workspace.document.nodes
    chosen = [nodes[one] for one in window.workspace.selection if one in nodes]
    return bool(chosen) and all(node.bypassed for node in chosen)


def _repeat(window: MainWindow) -> None:
    """Ask how often, then do it."""
    title = QCoreApplication.translate("Actions", "Repeat")
    label = QCoreApplication.translate("Actions", "How often shall the chosen blocks stand one behind the other?")
    times = window.dialogs.number(title, label, 3, 2, 200)
    if times is not None:
        window.canvas.view.repeat_selection(times)


def _color_row(color: str) -> Row:
    return Row(
        f"group-{color}",
        _COLOR_NAMES[color],
        "",
        "",
        "Network>Colour of the group",
        lambda w: w.canvas.view.color_groups(color),
        _groups,
    )


def _align_row(edge: Edge, text: str) -> Row:
    return Row(
        f"align-{edge}",
        text,
        "",
        "",
        "Network>Align",
        lambda w: w.canvas.view.align(edge),
        lambda w: len(w.workspace.selection) > 1,
    )


def _distribute_row(axis: Axis, text: str) -> Row:
    return Row(
        f"distribute-{axis}",
        text,
        "",
        "",
        "Network>Align",
        lambda w: w.canvas.view.distribute(axis),
        lambda w: len(w.workspace.selection) > 2,
    )


ROWS: tuple[Row, ...] = (
    Row(
        "bypass",
        "Bypass",
        "B",
        "",
        "Network|",
        lambda w: w.canvas.view.bypass_selection(),
        _blocks,
        canvas=True,
        checked=_all_bypassed,
        also="M",
        tip="Leave the chosen blocks out of the network: what feeds them goes on to what reads them",
    ),
    Row(
        "repeat",
        "Repeat…",
        "Ctrl+Shift+D",
        "",
        "Network",
        _repeat,
        _blocks,
        canvas=True,
        tip="Copies of the chosen blocks, one behind the other",
    ),
    Row(
        "save-block",
        "Save as block…",
        "",
        "",
        "Network",
        lambda w: w.parts["blocks"].save_chosen(),
        _blocks,
        tip="Keep the chosen blocks under a name, to put them into other networks",
    ),
    Row("group", "Group", "Ctrl+G", "", "Network|", lambda w: w.canvas.view.group_selection(), _blocks, canvas=True),
    Row(
        "ungroup",
        "Ungroup",
        "Ctrl+Shift+G",
        "",
        "Network",
        lambda w: w.canvas.view.ungroup_selection(),
        _groups,
        canvas=True,
    ),
    Row(
        "fold",
        "Fold or open the group",
        "G",
        "",
        "Network",
        lambda w: w.canvas.view.toggle_groups(),
        _in_group,
        canvas=True,
    ),
    Row("leave-group", "Take out of the group", "", "", "Network", lambda w: w.canvas.view.leave_group(), _in_group),
    *(_color_row(color) for color in GROUP_COLORS),
    Row(
        "bend",
        "Bend the wire",
        "",
        "",
        "Network|",
        lambda w: w.canvas.view.bend_selection(),
        _wires,
        tip="A point by which the chosen wire is led; a double click on a wire makes one too",
    ),
    Row("straighten", "Straighten", "", "", "Network", lambda w: w.canvas.view.straighten_selection(), _bends),
    Row(
        "input-earlier",
        "Make it an earlier input",
        "Alt+Up",
        "",
        "Network",
        lambda w: w.canvas.view.move_selected_input(-1),
        _merge_wire,
        canvas=True,
        tip="The chosen wire changes places with the input before it",
    ),
    Row(
        "input-later",
        "Make it a later input",
        "Alt+Down",
        "",
        "Network",
        lambda w: w.canvas.view.move_selected_input(1),
        _merge_wire,
        canvas=True,
        tip="The chosen wire changes places with the input behind it",
    ),
    _align_row("left", "Left edges"),
    _align_row("center", "Centres"),
    _align_row("right", "Right edges"),
    _align_row("top", "Top edges"),
    _align_row("middle", "Middles"),
    _align_row("bottom", "Bottom edges"),
    _distribute_row("horizontal", "Distribute horizontally"),
    _distribute_row("vertical", "Distribute vertically"),
    Row(
        "arrange-right",
        "Arrange from left to right",
        "",
        "",
        "Network>Align",
        lambda w: w.canvas.controller.arrange(direction="right"),
        has_network,
    ),
    Row(
        "arrange-down",
        "Arrange from the top down",
        "",
        "",
        "Network>Align",
        lambda w: w.canvas.controller.arrange(direction="down"),
        has_network,
    ),
    Row(
        "arrange-chosen",
        "Arrange the selection",
        "Ctrl+Shift+L",
        "",
        "Network>Align",
        lambda w: w.canvas.controller.arrange(w.canvas.scene.selected_nodes()),
        lambda w: blocks(w) > 1,
        canvas=True,
    ),
)
