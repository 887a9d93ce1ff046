"""The weights of the chosen block: shapes, figures, how the values are spread, kernels as pictures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.document import surgery
from app.document.changes import Weights
from app.document.errors import DocumentError
from app.document.graph import Node
from app.document.surgery import Loaded
from app.panels.background import Background, Job
from app.panels.inspector import Facts
from app.panels.load_report import LoadReport
from app.panels.weight_pictures import Histogram, Kernels, Looked, look_at, short
from app.panels.widgets import Heading, Message, Muted, Panel, Section, grouped
from app.panels.workspace import Workspace, words
from app.wording import in_numbers
from engine.catalogue import TensorSpec

# A nested network has hundreds of arrays: the first are shown.
_MOST_ARRAYS = 12


class LayerView(Panel):
    """Follows the selection while it is seen; `load_wanted` when the user asks for a file of weights.

    Figures and pictures are made in the background: a layer of millions of values does not stop the window.
    """

    load_wanted = Signal()

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, background: Background | None = None
    ) -> None:
        super().__init__("Weights", parent)
        self._background = background or Background(self)
        self._job: Job | None = None
        self.setAccessibleName(self.tr("Weights"))
        self._workspace = workspace
        self._shown: tuple[object, ...] = ()
        self._is_seen = True
        self.title = Heading("", self.page)
        self.kind = Muted("", self.page)
        self.message = Message(self.page)
        self.load = QPushButton(self.tr("Load weights…"), self.page)
        self.load.setToolTip(self.tr("Take weights from a file of Keras or Layerloom, for the layers that it names."))
        self.load.clicked.connect(self.load_wanted)
        self.report = LoadReport(self.page)
        self.report.hide()
        self.arrays: list[WeightView] = []
        for widget in (self.report, self.title, self.kind, self.message, self.load):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        workspace.changed.connect(self._refresh)
        workspace.selection_changed.connect(self._refresh)
        workspace.replaced.connect(self._forget)
        self._refresh()

    def show_report(self, found: Loaded) -> None:
        """What a file gave, layer by layer."""
        self.report.show_rows(found)

    def set_seen(self, is_seen: bool) -> None:
        """Whether its tab is in front: figures of a panel that nobody sees are not made."""
        self._is_seen = is_seen
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _forget(self) -> None:
        self.report.hide()

    def _refresh(self) -> None:
        if not self._is_seen or not self.isVisible():
            return
        document = self._workspace.document
        chosen = [one for one in self._workspace.selection if one in document.nodes]
        node = document.nodes[chosen[0]] if len(chosen) == 1 else None
        arrays = document.weights.get(node.layer_id) if node is not None else None
        specs = self._workspace.analysis.input_specs(node.id) if node is not None else None
        # Arrays of a document never change in place: the same objects are the same weights.
        shown = (len(chosen), node, specs, *(id(array) for array in arrays or ()))
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        self.title.setText(node.name if node is not None else self.tr("Weights"))
        self.kind.setText("")
        if node is None:
            text = self.tr("Choose one block to see its weights.") if len(chosen) != 1 else ""
            self.message.show_text(text, "info")
            return
        if arrays is None:
            parameters = self._workspace.analysis.report(node.id).parameters
            none = self.tr("This layer has no weights.")
            later = self.tr("No weights yet: {0} parameters get their first values when the network is trained.")
            self.message.show_text(later.format(grouped(parameters)) if parameters else none, "info")
            self.kind.setText(node.kind)
            return
        self.message.show_text(self.tr("Looking at the weights…"), "info")
        said = [node.kind, self.tr("{0} values").format(grouped(sum(array.size for array in arrays)))]
        if not node.trainable:
            said.append(self.tr("frozen"))
        if len(arrays) > _MOST_ARRAYS:
            said.append(self.tr("the first {0} of {1} arrays").format(_MOST_ARRAYS, len(arrays)))
        self.kind.setText("  ·  ".join(said))
        self._job = self._background.run(
            self.tr("Looking at the weights"),
            lambda job: _looked_at(job, node, specs, arrays),
            self._show,
            self._say_failed,
            quiet=True,
        )

    def _show(self, found: list[Looked]) -> None:
        self.message.show_text("")
        for looked in found:
            view = WeightView(looked, self.page)
            self.column.insertWidget(self.column.indexOf(self.load), view)
            view.show()
            self.arrays.append(view)

    def _say_failed(self, error: Exception) -> None:
        self.message.show_text(words(error), "error" if isinstance(error, DocumentError) else "warning")

    def _clear(self) -> None:
        if self._job is not None:
            self._job.cancel()
        for view in self.arrays:
            self.column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.arrays = []


def _looked_at(job: Job, node: Node, specs: tuple[TensorSpec, ...] | None, arrays: Weights) -> list[Looked]:
    """What is to be shown of the first arrays. For a thread."""
    found = []
    names = surgery.weight_names(node, specs, arrays)
    for name, array in zip(names[:_MOST_ARRAYS], arrays, strict=False):
        job.check()
        found.append(look_at(node.kind, name, array))
    return found


class WeightView(Section):
    """One array: its shape, figures, a histogram and, of a kernel, pictures."""

    def __init__(self, looked: Looked, parent: QWidget | None = None) -> None:
        super().__init__(f"{looked.name}   {'×'.join(str(size) for size in looked.shape) or '1'}", parent)
        self.facts = Facts(self.tr("Figures"), self)
        self.facts.header.hide()
        self.histogram: Histogram | None = None
        self.kernels: Kernels | None = None
        found, name = looked.figures, looked.name
        self.add(self.facts)
        if found is None:
            self.facts.show_rows([(self.tr("Values"), self.tr("none that is a number"))])
            return
        rows = [
            (self.tr("Lowest"), short(found.low)),
            (self.tr("Mean"), short(found.mean)),
            (self.tr("Deviation"), short(found.deviation)),
            (self.tr("Highest"), short(found.high)),
            (self.tr("Zeros"), in_numbers(f"{found.zeros:.1%}")),
        ]
        if found.wrong:
            rows.append((self.tr("Not numbers"), grouped(found.wrong)))
        if found.sampled:
            rows.append((self.tr("Taken from"), self.tr("a part of {0} values").format(grouped(looked.size))))
        self.facts.show_rows(rows)
        self.histogram = Histogram(found, name, self)
        self.add(self.histogram)
        if looked.pictures:
            self.kernels = Kernels(looked.pictures, name, self)
            self.add(Muted(_caption(self, len(looked.pictures), looked.count, looked.channels), self))
            self.add(self.kernels)


def _caption(widget: QWidget, shown: int, count: int, channels: int) -> str:
    if count == 1:
        return widget.tr("As a picture: inputs down, outputs across")
    text = widget.tr("{0} filters").format(count) if shown == count else widget.tr("{0} of {1} filters").format(
        shown, count
    )  # fmt: skip
    if channels not in (1, 3) and channels != count:
        text += widget.tr(", their first of {0} channels").format(channels)
    return text
