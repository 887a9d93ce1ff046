"""The page of results: a part of the data is chosen, and the figures of its answers stand below on cards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.panels.samples import Sample
from app.panels.widgets import MARGIN, SPACING, Heading, Message, Panel, grouped
from app.sessions.understanding.findings import Findings
from app.sessions.understanding.forms import TOKENS
from app.sessions.understanding.inner import projectable
from app.sessions.understanding.outcome import Outcome, Outcomes
from app.window.understanding.answer_card import AnswerCard
from app.window.understanding.classes import ClassCards
from app.window.understanding.columns import ColumnsCard
from app.window.understanding.map_card import MapCard
from app.window.understanding.numbers import NumberCards
from app.window.understanding.reasons import ReasonsCard
from app.window.understanding.tiles import SamplesCard, tile_of
from app.wording import in_numbers

_SHOWN = 24
# How a part of the list begins that is new data: the path follows.
FILE = "file:"


class ResultsPage(QWidget):
    """`evaluate_wanted(part)`: "test", "validation" or "training" is to be evaluated; `sample_chosen(answer)` when a
    sample is pressed."""

    evaluate_wanted = Signal(str)
    sample_chosen = Signal(int)
    # What was asked for besides: "evaluate-file", "evaluate-folder", "predict-file", "predict-folder", "cancel".
    asked = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Results"))
        self._found: Outcomes | None = None
        self.findings: Findings | None = None
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Data to evaluate on"))
        for part, text in (
            ("test", self.tr("Held-out data")),
            ("validation", self.tr("Validation data")),
            ("training", self.tr("Training data")),
        ):
            self.part.addItem(text, part)
        self.output = QComboBox(self)
        self.output.setAccessibleName(self.tr("Output"))
        self.output.currentIndexChanged.connect(self._show_output)
        self.evaluate = QPushButton(self.tr("Evaluate"), self)
        self.evaluate.setProperty("primary", True)
        self.evaluate.setToolTip(self.tr("Let the network, as it is now, answer for all samples of this part."))
        self.evaluate.clicked.connect(lambda: self.evaluate_wanted.emit(self.part.currentData()))
        self.other = _menu_button(
            self.tr("New data"),
            self.tr("Evaluate on a file or a folder with labels; it can be dropped here too."),
            (("evaluate-file", self.tr("File…")), ("evaluate-folder", self.tr("Folder of images…"))),
            self,
        )
        self.predict = _menu_button(
            self.tr("Predict"),
            self.tr("Write the network's answers for a file or a folder into a table."),
            (("predict-file", self.tr("File…")), ("predict-folder", self.tr("Folder of images…"))),
            self,
        )
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.clicked.connect(lambda: self.asked.emit("cancel"))
        self.stop.hide()
        self.setAcceptDrops(True)
        self.figure = Heading("", self, 12)
        self.figure.setWordWrap(False)
        self.message = Message(self)
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        for widget in (self.part, self.output, self.evaluate, self.other, self.predict, self.stop):
            bar.addWidget(widget)
        bar.addSpacing(SPACING)
        bar.addWidget(self.figure)
        bar.addStretch(1)
        self.cards = Panel(self.tr("Results"), self)
        self.classes = ClassCards(self.cards.page)
        self.numbers = NumberCards(self.cards.page)
        self.samples = SamplesCard(self.cards.page)
        self.samples.chosen.connect(self._show_answer)
        self.samples.chosen.connect(self.sample_chosen)
        self.answer = AnswerCard(self.cards.page)
        self.reasons = ReasonsCard(self.cards.page)
        self.columns = ColumnsCard(self.cards.page)
        self.map_card = MapCard(self.cards.page)
        self.map_card.chosen.connect(self._show_chosen)
        self.cards.column.addWidget(self.classes.upper)
        self.cards.column.addWidget(self.numbers)
        self.cards.column.addWidget(self.samples)
        self.cards.column.addWidget(self.answer)
        self.cards.column.addWidget(self.reasons)
        self.cards.column.addWidget(self.map_card)
        self.cards.column.addWidget(self.columns)
        self.cards.column.addWidget(self.classes.lower)
        self.cards.column.addStretch(1)
        self.classes.matrix.chosen.connect(self._show_cell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MARGIN - 4, 0, 0)
        column.setSpacing(SPACING)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.addLayout(bar)
        head.addWidget(self.message)
        column.addLayout(head)
        column.addWidget(self.cards, 1)
        self.clear()

    @property
    def shown(self) -> Outcome | None:
        """The output whose figures are shown."""
        if self._found is None or not 0 <= self.output.currentIndex() < len(self._found.outputs):
            return None
        return self._found.outputs[self.output.currentIndex()]

    def offer_file(self, path: Path) -> None:
        """New data stand in the list of parts, and are chosen."""
        data = f"{FILE}{path}"
        at = self.part.findData(data)
        if at < 0:
            self.part.addItem(path.name, data)
            at = self.part.count() - 1
        self.part.setCurrentIndex(at)

    def show_working(self, is_working: bool) -> None:
        """Offer Cancel while something is under way."""
        self.stop.setVisible(is_working)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    @property
    def has_outcomes(self) -> bool:
        return self._found is not None

    def clear(self) -> None:
        """Nothing was measured yet."""
        self._found = self.findings = None
        self.output.clear()
        for at in reversed(range(self.part.count())):
            if str(self.part.itemData(at)).startswith(FILE):
                self.part.removeItem(at)
        # What was looked at last was of other data: the first part is that which tells how good a network is.
        self.part.setCurrentIndex(0)
        self._show_output()
        self.show_message(self.tr("Train the network, then press Evaluate to see where it is right and wrong."), "info")

    def show_message(self, text: str, severity: str = "error") -> None:
        self.message.show_text(text, severity)

    def show_findings(self, found: Findings) -> None:
        """What an evaluation found."""
        self.findings = found
        self.show_outcomes(found.outcomes)

    def show_outcomes(self, found: Outcomes) -> None:
        """Answers, and what else was found with them."""
        self.show_message("")
        self._found = found
        before = max(0, self.output.currentIndex())
        self.output.blockSignals(True)
        self.output.clear()
        for one in found.outputs:
            self.output.addItem(one.name)
        self.output.setCurrentIndex(before if before < len(found.outputs) else 0)
        self.output.blockSignals(False)
        self._show_output()

    def _show_output(self) -> None:
        one = self.shown
        self.output.setVisible(self._found is not None and len(self._found.outputs) > 1)
        known = one is not None and one.truth is not None
        self.classes.setVisible(known and bool(one.classes))
        self.numbers.setVisible(known and not one.classes)
        self.samples.setVisible(known)
        self.reasons.hide()
        self.answer.hide()
        lost = self.findings.columns.get(one.node_id) if known and self.findings is not None else None
        # Where no column counts, there is nothing to compare.
        is_told = lost is not None and bool((lost.values > 0).any())
        self.columns.setVisible(is_told)
        if is_told:
            self.columns.show_importance(lost)
        self._show_map(one if known else None)
        self.figure.setText("")
        if not known:
            if one is not None:
                self.show_message(self.tr("The truth of this output is not among the data."), "warning")
            return
        if one.classes:
            self.classes.show_outcome(one)
            text = self.tr("{0} % right of {1}").format(
                in_numbers(f"{one.right.mean() * 100:.1f}"), grouped(len(one.right))
            )
        else:
            text = self.numbers.show_outcome(one)
        self.figure.setText(text)
        self._show_worst()

    def _show_map(self, one: Outcome | None) -> None:
        """Samples as a block inside sees them, each class in a colour of its own."""
        found = self.findings
        inner, made = found.maps.get(one.node_id, ("", None)) if one is not None and found is not None else ("", None)
        self.map_card.setVisible(made is not None)
        if made is None:
            return
        nodes = found.document.nodes
        blocks = [(node_id, nodes[node_id].name) for node_id in projectable(found.document, one.node_id)]
        self.map_card.offer(one, blocks, inner, self._tile)
        self.map_card.show_projection(made)

    def _show_chosen(self, points: Sequence[int]) -> None:
        """Samples that were chosen on the map."""
        if not points:
            self._show_worst()
            return
        self._show_rows(self.tr("Chosen on the map"), points[:_SHOWN], len(points))
        self.cards.ensureWidgetVisible(self.samples)

    def _show_answer(self, answer: int) -> None:
        """The whole answer, where it is more than a class or a number."""
        one = self.shown
        if one is not None:
            self.answer.show_answer(one, answer, self._tile(answer).array)

    def _show_worst(self) -> None:
        one = self.shown
        title = self.tr("Most confident mistakes") if one.classes else self.tr("Farthest from the truth")
        self._show_rows(
            title, one.most_wrong(_SHOWN).tolist(), len(one.values) - int(one.right.sum()) if one.classes else 0
        )

    def _show_cell(self, true: int, predicted: int) -> None:
        one = self.shown
        rows = ((one.truth == true) & (one.predicted == predicted)).nonzero()[0]
        title = self.tr("{0} taken for {1}").format(one.classes[true], one.classes[predicted])
        if true == predicted:
            title = self.tr("{0}, known as such").format(one.classes[true])
        rows = rows[one.confidence[rows].argsort()[::-1]]
        self._show_rows(title, rows[:_SHOWN].tolist(), len(rows))

    def _show_rows(self, title: str, answers: Sequence[int], count: int) -> None:
        tiles = [(at, self._tile(at)) for at in answers]
        note = self.tr("{0} of {1}").format(len(tiles), grouped(count)) if count > len(tiles) else ""
        self.samples.show_samples(title, note, tiles)

    def _tile(self, answer: int) -> Sample:
        """An answer with its sample."""
        shown, names = "", ()
        if self.findings is not None:
            shown = self.findings.shown
            names = self.findings.forms[shown].names if self.findings.forms[shown].kind == TOKENS else ()
        return tile_of(self._found, self.shown, answer, shown, names)


def dropped_path(data: QMimeData) -> str:
    """The first local file or folder that is dragged; "" where there is none, and for a project, which is opened."""
    found = next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
    return "" if found.lower().endswith(".loom") else found


def _menu_button(text: str, tip: str, entries: Sequence[tuple[str, str]], page: ResultsPage) -> QPushButton:
    button = QPushButton(text, page)
    button.setToolTip(tip)
    menu = QMenu(button)
    for name, title in entries:
        menu.addAction(title).triggered.connect(lambda _=False, name=name: page.asked.emit(name))
    button.setMenu(menu)
    return button
