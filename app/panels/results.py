"""What the trained network can do: figures on held-out data, and its predictions for a few samples."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app import theme
from app.document.readable import measured
from app.panels.flow import FlowLayout
from app.panels.inspector import Facts
from app.panels.samples import Sample, SampleView
from app.panels.widgets import Message, Muted, Panel, Section, grouped
from app.panels.workspace import Workspace
from app.wording import in_numbers


class Results(Panel):
    """`evaluate_wanted` when the user asks for figures; the window shows what it finds by `show_figures`."""

    evaluate_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Results", parent)
        self.setAccessibleName(self.tr("Results"))
        self.evaluate = QPushButton(self.tr("Evaluate"), self.page)
        self.evaluate.setToolTip(self.tr("Measure the network, as it is now, on data that it was not trained with."))
        self.evaluate.clicked.connect(self.evaluate_wanted)
        self.message = Message(self.page)
        self.figure = QLabel("", self.page)
        self.figure.setFont(theme.font(22, bold=True))
        self.figure_name = Muted("", self.page)
        self.figures = Facts(self.tr("Figures"), self.page)
        self._samples = Section(self.tr("Predictions"), self.page)
        self._sample_page = QWidget(self._samples)
        self._flow = FlowLayout(self._sample_page)
        self._samples.add(self._sample_page)
        for widget in (self.evaluate, self.message, self.figure, self.figure_name, self.figures, self._samples):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.clear()
        workspace.replaced.connect(self.clear)

    def clear(self) -> None:
        """Nothing was measured yet."""
        self.figure.hide()
        self.figure_name.hide()
        self.figures.show_rows([])
        self.show_samples([])
        self.message.show_text(self.tr("Train the network, or evaluate it as it is."), "info")

    def show_message(self, text: str, severity: str = "info") -> None:
        self.message.show_text(text, severity)

    def show_figures(self, figures: dict[str, float], samples: int, part: str = "") -> None:
        """Figures on so many samples of a part of the data ("held-out" unless given); accuracies are shown large."""
        self.message.show_text("")
        accuracies = [(name, value) for name, value in figures.items() if "acc" in name]
        alone = len(accuracies) == 1
        self.figure.setFont(theme.font(22 if alone else 14, bold=True))
        self.figure.setText(
            "\n".join(
                in_numbers(f"{value * 100:.1f} %" if alone else f"{value * 100:.1f} %  {_of(name)}")
                for name, value in accuracies
            )
        )
        part = part or self.tr("held-out")
        text = self.tr("accuracy on {0} {1} samples") if accuracies else self.tr("measured on {0} {1} samples")
        self.figure_name.setText(text.format(grouped(samples), part))
        self.figure.setVisible(bool(accuracies))
        self.figure_name.setVisible(True)
        self.figures.show_rows(
            [(name.replace("_", " ").capitalize(), in_numbers(measured(value))) for name, value in figures.items()]
        )

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Predictions for a few samples."""
        while item := self._flow.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for sample in samples:
            view = SampleView(sample, self._sample_page)
            self._flow.addWidget(view)
            view.show()
        self._sample_page.updateGeometry()
        self._samples.setVisible(bool(samples))


def _of(name: str) -> str:
    """Which output an accuracy is of: "label" for "label_accuracy"."""
    return name.removesuffix("_accuracy").removesuffix("_acc").replace("_", " ")
