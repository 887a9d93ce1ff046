"""One problem with its fixes, as the problems panel and the inspector show it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.document.fixes import NodeProblem
from app.panels.flow import FlowLayout
from app.panels.widgets import Message
from app.panels.workspace import Workspace


class ProblemCard(QFrame):
    """`chosen(node id)` when the user asks where it is."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, problem: NodeProblem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._node_id = problem.node_id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if problem.node_id else Qt.FocusPolicy.NoFocus)
        severity = problem.problem.severity
        self.setAccessibleName(
            (self.tr("Error") if severity == "error" else self.tr("Warning")) + f": {problem.problem.message}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        message = Message(self)
        message.show_text(problem.problem.message, severity)
        column.addWidget(message)
        self.buttons: list[QPushButton] = []
        if problem.fixes:
            row = QWidget(self)
            flow = FlowLayout(row, margins=(24, 0, 0, 0))
            for fix in problem.fixes:
                button = QPushButton(fix.label, row)
                button.setAccessibleName(self.tr("Fix: {0}").format(fix.label))
                button.clicked.connect(lambda checked=False, fix=fix: workspace.do(lambda: fix.command))
                flow.addWidget(button)
                self.buttons.append(button)
            column.addWidget(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._choose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
            return
        super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._node_id is not None:
            self.chosen.emit(self._node_id)


def signature(problems: list[NodeProblem]) -> tuple:
    """Equal for lists that look the same: what is shown is not built again while the user types elsewhere."""
    return tuple(
        (item.node_id, item.problem.severity, item.problem.message, tuple(fix.label for fix in item.fixes))
        for item in problems
    )
