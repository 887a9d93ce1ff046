"""One problem with its fixes, as the problems panel and the inspector show it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.document.fixes import NodeProblem
from app.document.silencing import silence, tell_again
from app.panels.flow import FlowLayout
from app.panels.widgets import ElidedButton, Message, Muted, severity_word
from app.panels.workspace import Workspace
from app.wording import said


class ProblemCard(QFrame):
    """`chosen(node id)` when the user asks where it is."""

    chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        problem: NodeProblem,
        parent: QWidget | None = None,
        is_silenced: bool = False,
    ) -> None:
        super().__init__(parent)
        self._node_id = problem.node_id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if problem.node_id else Qt.FocusPolicy.NoFocus)
        severity = problem.problem.severity
        word = severity_word(severity)
        self.setAccessibleName(f"{word}: {said(problem.problem.message)}")
        self.setAccessibleDescription(said(problem.why))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        message = Message(self)
        message.show_text(said(problem.problem.message), severity)
        column.addWidget(message)
        reason = Muted(f"{word} · {said(problem.why)}" if said(problem.why) else word, self)
        reason.setContentsMargins(24, 0, 0, 0)
        column.addWidget(reason)
        self.silencer: QPushButton | None = None
        self.buttons: list[QPushButton] = []
        if problem.fixes or severity != "error":
            row = QWidget(self)
            flow = FlowLayout(row, margins=(24, 0, 0, 0))
            for fix in problem.fixes:
                button: QPushButton = ElidedButton(said(fix.label), row)
                button.setAccessibleName(self.tr("Fix: {0}").format(said(fix.label)))
                button.clicked.connect(lambda checked=False, fix=fix: workspace.do(lambda: fix.command))
                flow.addWidget(button)
                self.buttons.append(button)
            if severity != "error":
                flow.addWidget(self._silencer(workspace, problem, is_silenced))
            column.addWidget(row)

    def _silencer(self, workspace: Workspace, problem: NodeProblem, is_silenced: bool) -> QPushButton:
        """Takes the warning off the list, for this block and in this project, or puts it back."""
        edit = tell_again if is_silenced else silence
        button = QPushButton(self.tr("Tell again") if is_silenced else self.tr("Silence"), self)
        button.setFlat(True)
        button.setAccessibleName(
            (self.tr("Tell again: {0}") if is_silenced else self.tr("Silence: {0}")).format(
                said(problem.problem.message)
            )
        )
        button.setToolTip(
            self.tr("Show this again")
            if is_silenced
            else self.tr("Do not show this for this block any more; it is kept in the project and can be undone")
        )
        button.clicked.connect(lambda: workspace.do(lambda: edit(workspace.document, problem)))
        self.silencer = button
        return button

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
