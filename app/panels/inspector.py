"""The inspector: a form for the chosen block, or the whole network's figures where nothing is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Node
from app.panels.fields import FieldForm
from app.panels.input_order import InputOrder
from app.panels.problem_card import ProblemCard, signature
from app.panels.several import CommonForm
from app.panels.widgets import Heading, Message, Muted, Panel, Section, grouped, short_count
from app.panels.workspace import Workspace, words
from app.wording import bytes_text, in_numbers, said

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo, TensorSpec


class Inspector(Panel):
    """Follows the workspace's selection. Each field's edit is one step of undo."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Inspector", parent)
        self.setAccessibleName(self.tr("Inspector"))
        # A field with its label and its button, beside the scroll bar.
        self.setMinimumWidth(294)
        self._workspace = workspace
        self._built_for: tuple | None = None
        self._view: QWidget | None = None
        self.column.addStretch(1)
        workspace.selection_changed.connect(self.refresh)
        workspace.changed.connect(self.refresh)
        self.refresh()

    @property
    def form(self) -> FieldForm | None:
        """The form of the chosen block, or of what the chosen blocks have in common."""
        return self._view.form if isinstance(self._view, _BlockView | _SeveralView) else None

    @property
    def view(self) -> QWidget | None:
        return self._view

    def refresh(self) -> None:
        """Show what is chosen; the form is built anew only for another block or kind."""
        nodes = [
            self._workspace.document.nodes[one]
            for one in self._workspace.selection
            if one in self._workspace.document.nodes
        ]
        if len(nodes) == 1:
            key: tuple = ("block", id(self._workspace.document), nodes[0].id, nodes[0].kind)
        else:
            kinds = frozenset(node.kind for node in nodes)
            key = ("several" if nodes else "network", id(self._workspace.document), kinds)
        if key != self._built_for:
            self._built_for = key
            self._show(
                _BlockView(self._workspace, nodes[0].id, self)
                if len(nodes) == 1
                else _SeveralView(self._workspace, self)
                if nodes
                else _NetworkView(self._workspace, self)
            )
        if self._view is not None:
            self._view.refresh()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the chosen block."""
        if self.form is not None:
            self.form.focus_field(name)

    def _show(self, view: QWidget) -> None:
        if self._view is not None:
            self.column.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = view
        self.column.insertWidget(0, view)
        self.verticalScrollBar().setValue(0)


class _View(QWidget):
    def __init__(self, workspace: Workspace, inspector: Inspector) -> None:
        super().__init__(inspector.page)
        self.workspace = workspace
        self.inspector = inspector
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setHorizontalSpacing(8)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)

    def refresh(self) -> None:
        raise NotImplementedError


class _BlockView(_View):
    """One block: its name, its fields, what goes through it, what is wrong with it."""

    def __init__(self, workspace: Workspace, node_id: str, inspector: Inspector) -> None:
        super().__init__(workspace, inspector)
        self._node_id = node_id
        self._cards: list[ProblemCard] = []
        self._shown: tuple | None = None
        self._refused_at: str | None = None
        node = workspace.document.nodes[node_id]
        info = self._info(node)
        self.title = Heading(node.kind, self, 12)
        self.rows.addRow(self.title)
        if info is not None and info.summary:
            self.rows.addRow(Muted(said(info.summary), self))
        self.shared = Message(self)
        self.rows.addRow(self.shared)
        self.name = QLineEdit(self)
        self.name.setObjectName("block-name")
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setToolTip(self.tr("The layer's name in summaries and files."))
        self.name_message = Message(self)
        beside = QHBoxLayout()
        # As wide as the fields of the form below, which leave room for their reset buttons.
        beside.setContentsMargins(0, 0, 36, 0)
        beside.addWidget(self.name)
        self.rows.addRow(_label(self.tr("Name"), self.name, self), beside)
        self.rows.addRow(self.name_message)
        self.trainable = QCheckBox(self)
        self.trainable.setAccessibleName(self.tr("Trainable"))
        self.trainable.setToolTip(self.tr("Off: the weights stay as they are while the network trains."))
        self.rows.addRow(_label(self.tr("Trainable"), self.trainable, self), self.trainable)
        self.form: FieldForm | None = None
        if info is not None and info.fields:
            self.form = FieldForm(info.fields, workspace.catalogue, self)
            self.form.edited.connect(self._edit)
            self.form.finished.connect(lambda name: workspace.history.end_merge())
            self.rows.addRow(self.form)
        self.input_order = InputOrder(workspace, node_id, self)
        self.rows.addRow(self.input_order)
        self.problems = Section(self.tr("Problems"), self)
        self.rows.addRow(self.problems)
        self.facts = Facts(self.tr("Shapes and size"), self)
        self.rows.addRow(self.facts)
        self.name.textEdited.connect(self._rename)
        self.name.editingFinished.connect(self._named)
        self.trainable.clicked.connect(
            lambda on: workspace.do(lambda: edits.set_trainable(workspace.document, node_id, on))
        )

    def refresh(self) -> None:
        node = self.workspace.document.nodes.get(self._node_id)
        if node is None:
            return
        # A name that was refused stays as it was typed, until the block has another one.
        if self._refused_at != node.name:
            self._refused_at = None
            self.name_message.show_text("")
            if self.name.text() != node.name:
                self.name.setText(node.name)
        self.trainable.setChecked(node.trainable)
        report = self.workspace.analysis.report(node.id)
        owned = node.kind != "Input" and bool(report.parameters or not node.trainable)
        self.rows.setRowVisible(self.trainable, owned)
        owner = self.workspace.document.nodes.get(node.shares or "")
        self.shared.show_text(
            self.tr("Re-uses the layer of {0}: the same fields and weights.").format(repr(owner.name)) if owner else "",
            "info",
        )
        self.input_order.refresh()
        problems = self.workspace.analysis.node_problems(node.id)
        if self.form is not None:
            self.form.set_values(node.config)
            self.form.set_problems(
                {
                    item.problem.field: (item.problem.severity, field_reason(item.problem, node))
                    for item in reversed(problems)
                    if item.problem.field
                }
            )
        # A wrong field says so beside itself; a card is for what has no field, and for fixes.
        self._show_problems([item for item in problems if item.fixes or not self._has_row(item.problem.field)])
        inputs = self.workspace.analysis.input_specs(node.id)
        self.facts.show_rows(
            [
                *([(self.tr("Input"), _specs(inputs))] if node.kind != "Input" else []),
                (self.tr("Output"), _specs(report.outputs)),
                (self.tr("Parameters"), grouped(report.parameters)),
                *(
                    [(self.tr("Trainable"), grouped(report.trainable_parameters))]
                    if report.trainable_parameters != report.parameters
                    else []
                ),
                (self.tr("Multiply-adds"), _a_sample(self.tr, short_count(report.multiply_adds))),
                (self.tr("Operations"), _a_sample(self.tr, short_count(report.flops))),
                (self.tr("Memory"), _a_sample(self.tr, bytes_text(report.activation_bytes) or short_count(None))),
                (self.tr("Sees of the input"), self._field_text(node.id)),
            ]
        )

    def _field_text(self, node_id: str) -> str:
        """The receptive field in words."""
        field = self.workspace.analysis.receptive_field(node_id)
        if field is None or not field.sizes:
            return "–"
        if field.whole:
            return self.tr("all of it")
        steps = " × ".join(in_numbers(f"{float(step):g}") for step in field.steps)
        return self.tr("{0}, in steps of {1}").format(str(field).replace("all", self.tr("all")), steps)

    def _show_problems(self, problems: list) -> None:
        now = signature(problems)
        if now == self._shown:
            return
        self._shown = now
        for card in self._cards:
            self.problems.layout_.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [ProblemCard(self.workspace, problem, self.problems) for problem in problems]
        for card in self._cards:
            self.problems.add(card)
        self.problems.setVisible(bool(problems))

    def _has_row(self, field: str | None) -> bool:
        return self.form is not None and field in self.form.rows

    def _info(self, node: Node) -> LayerInfo | None:
        try:
            return self.workspace.catalogue.layer_info(node.kind)
        except (KeyError, ValueError):
            # A block of another version of the program, or a nested model: it has no form.
            return None

    def _edit(self, name: str, value: object) -> None:
        document = self.workspace.document
        self.workspace.do(lambda: edits.set_field(document, self._node_id, name, value, self.workspace.catalogue))

    def _rename(self, text: str) -> None:
        document = self.workspace.document
        try:
            self.workspace.history.do(edits.rename(document, self._node_id, text))
        except DocumentError as error:
            self._refused_at = document.nodes[self._node_id].name
            self.name_message.show_text(words(error))
        else:
            self._refused_at = None
            self.name_message.show_text("")

    def _named(self) -> None:
        self.workspace.history.end_merge()


class _SeveralView(_View):
    """Several blocks: what they weigh together, and what can be done to all."""

    def __init__(self, workspace: Workspace, inspector: Inspector) -> None:
        super().__init__(workspace, inspector)
        self.title = Heading("", self, 12)
        self.rows.addRow(self.title)
        self.trainable = QCheckBox(self.tr("Trainable"), self)
        self.rows.addRow(self.trainable)
        self.common = CommonForm(workspace, [node.kind for node in self._nodes()], self)
        self.form = self.common.form
        self.rows.addRow(self.common)
        self.common.setVisible(bool(self.common.fields))
        self.facts = Facts(self.tr("Together"), self)
        self.rows.addRow(self.facts)
        self.trainable.clicked.connect(
            lambda: workspace.do(
                lambda: edits.set_trainable(
                    workspace.document,
                    [node.id for node in self._nodes()],
                    self.trainable.checkState().value != 0,
                )
            )
        )

    def refresh(self) -> None:
        nodes = self._nodes()
        self.title.setText(self.tr("{0} blocks").format(len(nodes)))
        states = {node.trainable for node in nodes}
        self.trainable.setTristate(len(states) > 1)
        if len(states) == 1:
            self.trainable.setChecked(states.pop())
        self.common.refresh()
        reports = [self.workspace.analysis.report(node.id) for node in nodes if node.shares is None]
        self.facts.show_rows(
            [
                (self.tr("Parameters"), grouped(sum(report.parameters for report in reports))),
                (self.tr("Trainable"), grouped(sum(report.trainable_parameters for report in reports))),
                (self.tr("Operations"), short_count(sum(report.flops or 0 for report in reports))),
            ]
        )

    def _nodes(self) -> list[Node]:
        nodes = self.workspace.document.nodes
        return [nodes[one] for one in self.workspace.selection if one in nodes]


class _NetworkView(_View):
    """The network as a whole."""

    def __init__(self, workspace: Workspace, inspector: Inspector) -> None:
        super().__init__(workspace, inspector)
        self.rows.addRow(Heading(self.tr("Network"), self, 12))
        self.rows.addRow(Muted(self.tr("Choose a block to see and change its fields."), self))
        self.facts = Facts(self.tr("Size"), self)
        self.rows.addRow(self.facts)
        self.ends = Facts(self.tr("Inputs and outputs"), self)
        self.rows.addRow(self.ends)

    def refresh(self) -> None:
        document, analysis = self.workspace.document, self.workspace.analysis
        layers = [node for node in document.nodes.values() if node.kind != "Input" and node.shares is None]
        self.facts.show_rows(
            [
                (self.tr("Layers"), grouped(len(layers))),
                (self.tr("Parameters"), grouped(analysis.total_parameters)),
                (self.tr("Trainable"), grouped(analysis.total_trainable_parameters)),
                (self.tr("Operations"), self.tr("{0} a sample").format(short_count(analysis.total_flops))),
            ]
        )
        self.ends.show_rows(
            [(document.nodes[one].name, _specs(analysis.output_specs(one))) for one in document.inputs()]
            + [(document.nodes[one].name, _specs(analysis.output_specs(one))) for one in document.outputs()]
        )


class Facts(Section):
    """Names and values, one a line."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._page = QWidget(self)
        self._form = QFormLayout(self._page)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(4)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self.add(self._page)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        while len(self._labels) < len(rows):
            name, value = Muted("", self._page), Muted("", self._page)
            name.setFixedWidth(104)
            value.setForegroundRole(self.foregroundRole())
            self._form.addRow(name, value)
            self._labels.append((name, value))
        for at, (name, value) in enumerate(self._labels):
            self._form.setRowVisible(at, at < len(rows))
            if at < len(rows):
                name.setText(rows[at][0])
                value.setText(rows[at][1])
        self.setVisible(bool(rows))

    def value(self, name: str) -> str:
        """The text beside a name."""
        return next(value.text() for label, value in self._labels if label.text() == name)


def field_reason(problem: object, node: Node) -> str:
    """A field's problem without the block's name, which the form's title says already."""
    message = str(getattr(problem, "message", ""))
    start = f"{node.kind} {node.name!r}: "
    return message[len(start) :][:1].upper() + message[len(start) + 1 :] if message.startswith(start) else message


def _label(text: str, buddy: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setFixedWidth(104)
    label.setBuddy(buddy)
    return label


def _specs(specs: Sequence[TensorSpec] | None) -> str:
    if specs is None:
        return "–"
    return "\n".join(spec_text(spec) for spec in specs) or "–"


def spec_text(spec: TensorSpec) -> str:
    """ "28 × 28 × 1" of (None, 28, 28, 1) float32; the type is said where it is not float32."""
    sizes = " × ".join("?" if size is None else str(size) for size in spec.shape[1:]) or "1"
    return sizes if spec.dtype == "float32" else f"{sizes}  {spec.dtype}"


def _a_sample(tr: Callable[[str], str], text: str) -> str:
    """A figure of one sample; a dash alone where it is not known."""
    return text if text == short_count(None) else tr("{0} a sample").format(text)
