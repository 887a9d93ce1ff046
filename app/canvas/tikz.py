"""The network as a LaTeX document: the figure of the canvas in TikZ, every card, wire and word to be edited as text."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from app.canvas.facts import CardFacts
from app.canvas.look import GROUP
from app.canvas.node_item import NodeItem
from app.canvas.scene import CanvasScene
from app.canvas.wire_item import TieItem
from app.theme import LIGHT, Tokens, blend

# Points of print to a unit of the canvas.
_SCALE = 0.75
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "×": r"$\times$", "·": r"$\cdot$", "…": r"\ldots{}", "–": "--", "→": r"$\rightarrow$", "\"": r"\textquotedbl{}",
}  # fmt: skip
_HEAD = r"""% Made with Layerloom. Compile with pdflatex, or with lualatex where names are in other scripts.
\documentclass[tikz,border=12pt]{standalone}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
"""


def tikz_text(scene: CanvasScene, tokens: Tokens = LIGHT, title: str = "Network") -> str:
    """A standalone LaTeX document of what the canvas shows: open groups as areas, folded ones as cards, notes, ties.

    One unit is a unit of the canvas; y runs downwards, as on the canvas.
    """
    scene.flush()
    colors: dict[str, QColor] = {
        "text": tokens.color("text"), "muted": tokens.color("text_muted"), "wire": tokens.color("wire"),
        "card": tokens.color("card"), "edge": tokens.color("card_border"), "tie": tokens.color("info"),
        "note": tokens.color("note"), "noteedge": tokens.color("note_border"),
    }  # fmt: skip
    body = [*_areas(scene, tokens, colors), *_notes(scene)]
    body += [_wire(item.points) for wire, item in scene.wires.items() if scene.groups.shows(wire)]
    body += [_tie(tie) for tie in scene.ties.values() if tie.isVisible()]
    for card in scene.cards():
        body += _card(card, _color_of(scene, card.facts.category, tokens, colors))
    defined = [rf"\definecolor{{{name}}}{{HTML}}{{{color.name()[1:].upper()}}}" for name, color in colors.items()]
    styles = ",\n  ".join(
        (
            f"x={_SCALE}pt", f"y=-{_SCALE}pt", r"font=\sffamily",
            "card/.style={rounded corners=4pt, draw=edge, fill=card}",
            "bypassed/.style={dashed}",
            "wire/.style={draw=wire, line width=0.7pt}",
            "tie/.style={draw=tie, densely dashed, line width=0.7pt}",
            "area/.style={rounded corners=5pt, line width=0.5pt}",
            "port/.style={fill=wire}",
            r"cardname/.style={anchor=base west, inner sep=0pt, font=\sffamily\bfseries\fontsize{9}{10}\selectfont, text=text}",
            r"cardkind/.style={anchor=base west, inner sep=0pt, font=\sffamily\fontsize{7}{8}\selectfont, text=muted}",
            r"note/.style={anchor=north west, inner sep=0pt, font=\sffamily\fontsize{8}{9.5}\selectfont, text=text}",
        )
    )  # fmt: skip
    head = f"{_HEAD}\\title{{{escaped(title)}}}\n" + "\n".join(defined) + "\n"
    picture = "\n".join(f"  {line}" for line in body)
    return (
        f"{head}\\begin{{document}}\n\\begin{{tikzpicture}}[\n  {styles},\n]\n{picture}\n"
        "\\end{tikzpicture}\n\\end{document}\n"
    )


def escaped(text: str) -> str:
    """As text of LaTeX; a new line stays one."""
    # Without the braces a bracket or a star that begins the line would be read as the distance to it.
    return re.sub(r"\s*\n\s*", r" \\\\{} ", "".join(_SPECIAL.get(sign, sign) for sign in text))


def _color_of(scene: CanvasScene, category: str, tokens: Tokens, colors: dict[str, QColor]) -> str:
    """The name of a category's colour, defined when it is first asked for."""
    bare = category.removeprefix(GROUP)
    name = re.sub(r"[^A-Za-z]", "", category) or "other"
    colors.setdefault(name, tokens.category(category) if bare == category else scene.look.group(bare))
    return name


def _areas(scene: CanvasScene, tokens: Tokens, colors: dict[str, QColor]) -> list[str]:
    """Open groups, the outer ones first, with their names in the upper left corner."""
    lines = []
    for area in sorted(scene.groups.areas.values(), key=lambda area: area.zValue()):
        color = _color_of(scene, f"{GROUP}{area.group.color}", tokens, colors)
        fill = f"{color}fill"
        colors.setdefault(fill, blend(colors[color], tokens.canvas, 0.08))
        rect = area.scene_card()
        lines.append(rf"\draw[area, draw={color}, fill={fill}] {_rect(rect)};")
        lines.append(_words("cardname", rect.topLeft() + QPointF(10, 20), area.group.name))
    return lines


def _notes(scene: CanvasScene) -> list[str]:
    lines = []
    for item in scene.comments.values():
        rect, text = item.scene_card(), item.comment.text
        if item.comment.kind == "frame":
            lines.append(rf"\draw[area, draw=tie] {_rect(rect)};")
            lines.append(_words("cardname", rect.topLeft() + QPointF(10, 18), text))
            continue
        width = _number((rect.width() - 20) * _SCALE)
        lines.append(rf"\draw[rounded corners=3pt, draw=noteedge, fill=note] {_rect(rect)};")
        lines.append(_words(f"note, text width={width}pt", rect.topLeft() + QPointF(10, 8), text))
    return lines


def _wire(points: tuple[QPointF, ...]) -> str:
    """Cubics joined: the first point, then three for each leg."""
    legs = [
        f".. controls {_at(points[at])} and {_at(points[at + 1])} .. {_at(points[at + 2])}"
        for at in range(1, len(points) - 2, 3)
    ]
    return rf"\draw[wire] {_at(points[0])} {' '.join(legs)};"


def _tie(tie: TieItem) -> str:
    path = tie.path()
    start = path.elementAt(0)
    return rf"\draw[tie] {_at(QPointF(start.x, start.y))} -- {_at(path.currentPosition())};"


def _card(card: NodeItem, color: str) -> list[str]:
    facts, rect = card.facts, card.scene_card()
    left, base = rect.left() + 12, rect.bottom() - 7
    stripe = QRectF(rect.x(), rect.y(), 4, rect.height())
    lines = [
        rf"% {_comment(facts.name)}",
        rf"\draw[card{', bypassed' if facts.bypassed else ''}] {_rect(rect)};",
        rf"\fill[{color}] {_rect(stripe)};",
        _words("cardname", QPointF(left, rect.top() + 20), facts.name),
        _words("cardkind", QPointF(left, rect.top() + 35), _kind(facts)),
        _words("cardkind, text=text", QPointF(left, base), facts.shape),
    ]
    if facts.parameters:
        lines.append(_words("cardkind, anchor=base east", QPointF(rect.right() - 8, base), facts.parameters))
    ports = [_at(card.scene_port(port)) for port in card.all_ports() if port in card.ports.wired]
    return lines + [rf"\fill[port] {place} circle[radius=1.6pt];" for place in ports]


def _words(style: str, place: QPointF, text: str) -> str:
    return rf"\node[{style}] at {_at(place)} {{{escaped(text)}}};"


def _comment(text: str) -> str:
    """A name behind a percent sign: it must not end the line."""
    return " ".join(text.split())


def _kind(facts: CardFacts) -> str:
    parts = [facts.kind, facts.details, "frozen" if facts.frozen else "", "bypassed" if facts.bypassed else ""]
    return " · ".join(part for part in parts if part)


def _rect(rect: QRectF) -> str:
    return f"{_at(rect.topLeft())} rectangle {_at(rect.bottomRight())}"


def _at(place: QPointF) -> str:
    return f"({_number(place.x())},{_number(place.y())})"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
