"""Surgery asked for in the window: what is needed is asked, what would be lost is said before, then it is one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.document import surgery
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.starting import starting_config
from app.document.surgery import Loaded, Plan
from app.panels.load_options import LoadOptions
from app.panels.workspace import words
from app.sessions.opening import MODEL_SUFFIXES, read_network
from app.wording import said
from engine import catalogue

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

# Lines of lost weights that a question shows; the rest is counted.
_LINES = 6


class SurgeryHost(QObject):
    """Each method is what one entry of the menu Network > Surgery does, on the chosen blocks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # ---- taking apart

    def cut(self) -> None:
        """Keep what leads to the chosen blocks, which are the outputs then."""
        document, chosen = self._document, self._chosen
        self.perform(lambda: surgery.cut(document, chosen))

    def drop_top(self) -> None:
        self._on_chosen(surgery.drop_top)

    def freeze_up_to(self, trainable: bool = False) -> None:
        self._on_chosen(lambda document, node_id: surgery.freeze_up_to(document, node_id, trainable))

    def freeze_all(self, trainable: bool = False) -> None:
        document = self._document
        self.perform(lambda: surgery.freeze_all(document, trainable))

    def remove(self) -> None:
        """Take the chosen blocks out, and join what fed them to what read them."""
        document, chosen = self._document, self._chosen
        self.perform(lambda: surgery.remove_layers(document, chosen))

    def insert(self) -> None:
        """Put a layer into the chosen wires, or between the chosen block and all that reads it."""
        window, document, chosen = self._window, self._document, self._chosen
        wires = window.canvas.scene.selected_wires()
        node_id = chosen[0] if len(chosen) == 1 else wires[0].source
        infos = {info.kind: info for info in catalogue.layer_kinds() if (info.min_inputs, info.max_inputs) == (1, 1)}
        kind = window.dialogs.choose(
            self.tr("Insert a layer"), self.tr("Behind {0}:").format(document.nodes[node_id].name), list(infos)
        )
        if kind in infos:
            config = starting_config(kind, infos[kind])
            into = wires if len(chosen) != 1 else None
            self.perform(lambda: surgery.insert_behind(document, node_id, kind, config, into))

    def share(self) -> None:
        document, chosen = self._document, self._chosen
        self.perform(lambda: surgery.share_layer(document, chosen))

    # ---- networks within networks

    def expand(self) -> None:
        """Open the chosen network in place: its blocks stand where it stood, with their weights."""
        self._on_chosen(surgery.expand)

    def nest(self) -> None:
        """Make one network, drawn as one block, of the chosen blocks."""
        document, chosen = self._document, self._chosen
        self.perform(lambda: surgery.nest(document, chosen))

    # ---- heads

    def new_head(self) -> None:
        """Cut at the chosen block and put a head behind it, with as many classes as the data has."""
        classes = self._ask_classes(self.tr("New head"), self._classes_of_data() or 10)
        if classes is not None:
            self._on_chosen(lambda document, node_id: surgery.new_head(document, node_id, classes))

    def change_classes(self) -> None:
        """Of the chosen block, or of the only output."""
        document, chosen = self._document, self._chosen
        try:
            head = surgery.head_of(document, chosen[0] if len(chosen) == 1 else None)
        except DocumentError as error:
            self._refuse(error)
            return
        held = head.config.get("units", head.config.get("filters"))
        proposal = self._classes_of_data() or (held if isinstance(held, int) else 10)
        classes = self._ask_classes(self.tr("Change the number of classes"), proposal)
        if classes is not None:
            self.perform(lambda: surgery.change_classes(document, classes, head.id))

    def to_convolutions(self) -> None:
        document, chosen = self._document, self._chosen
        flat = next((one for one in chosen if document.nodes[one].kind == "Flatten"), None)
        self.perform(lambda: surgery.head_to_convolutions(document, flat))

    # ---- layers

    def replace(self) -> None:
        """Another kind of layer in the place of the chosen one; fields that both have stay."""
        document, (node_id, *_) = self._document, self._chosen
        node = document.nodes[node_id]
        infos = {info.kind: info for info in catalogue.layer_kinds() if info.kind not in ("Input", node.kind)}
        kind = self._window.dialogs.choose(
            self.tr("Replace the layer"), self.tr("In the place of {0}:").format(node.name), list(infos)
        )
        if kind not in infos:
            return
        fields = {field.name for field in infos[kind].fields}
        kept = {name: value for name, value in node.config.items() if name in fields}
        config = {**starting_config(kind, infos[kind]), **kept}
        self.perform(lambda: surgery.replace_layer(document, node_id, kind, config))

    def swap_activation(self) -> None:
        document, chosen = self._document, self._chosen
        activation = self._window.dialogs.choose(
            self.tr("Swap the activation"), self.tr("Activation:"), list(catalogue.activations())
        )
        if activation:
            self.perform(lambda: surgery.swap_activation(document, chosen, activation))

    def fold(self) -> None:
        """The chosen normalizations, or all where none is chosen."""
        document = self._document
        norms = [one for one in self._chosen if document.nodes[one].kind == "BatchNormalization"]
        copy = document.copy()

        def done(plan: Plan) -> None:
            if document is self._document:
                self._offer(plan, lambda: surgery.fold_batch_norm(document, norms or None))

        self._window.background.run(
            self.tr("Folding"), lambda job: surgery.fold_batch_norm(copy, norms or None), done, self._window.fail
        )

    # ---- files

    def graft(self) -> None:
        """Put a network from a file onto the chosen block."""
        window, document, (node_id, *_) = self._window, self._document, self._chosen
        suffixes = " ".join(f"*{suffix}" for suffix in (".loom", *MODEL_SUFFIXES))
        path = window.dialogs.open_file(
            self.tr("Graft a network"), self.tr("Projects and models") + f" ({suffixes})", window.files.folder
        )
        if not path:
            return
        place, notes = Path(path), []

        def done(other: Document) -> None:
            if document is window.workspace.document and node_id in document.nodes:
                self.perform(lambda: surgery.graft(document, node_id, other))

        window.background.run(
            self.tr("Opening {0}").format(place.name),
            lambda job: read_network(place, notes, lambda: job.is_cancelled),
            done,
            lambda error: window.fail(error, self.tr("{0} could not be opened.").format(place.name)),
        )

    def ask_weights(self) -> None:
        """Ask for a file of weights and how they are taken, and load them."""
        window = self._window
        path = window.dialogs.open_file(
            self.tr("Load weights"), self.tr("Weights and models") + " (*.h5 *.hdf5 *.keras)", window.files.folder
        )
        if not path:
            return
        page = LoadOptions(Path(path).name, window)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.wanted.connect(lambda by_name, skip: self.load_weights(Path(path), by_name, skip))
        page.open()

    def load_weights(self, path: Path, by_name: bool = True, skip_mismatch: bool = True) -> None:
        """Take the weights of a file, by the layers' names or in order: one step, and a table of what was taken."""
        window, document = self._window, self._document
        copy = document.copy()

        def done(found: Loaded) -> None:
            if document is not window.workspace.document:
                return
            if found.taken:
                window.workspace.history.end_merge()
                window.workspace.do(lambda: found.command(document))
                window.workspace.history.end_merge()
            else:
                window.banner.say(
                    self.tr("{0} names no layer of this network: nothing was taken.").format(found.file), "warning"
                )
            window.layer_view.show_report(found)
            window.show_panel("weights")
            window.log.add(self.tr("Loaded weights of {0} for {1} layers").format(found.file, found.taken))

        window.background.run(
            self.tr("Loading {0}").format(path.name),
            lambda job: surgery.load_weights(copy, path, by_name, skip_mismatch),
            done,
            lambda error: window.fail(error, self.tr("The weights of {0} were not loaded.").format(path.name)),
        )

    # ---- doing

    def perform(self, build: Callable[[], Plan]) -> None:
        """Do a plan at once where it costs no trained weights; else say which it costs, and ask."""
        try:
            plan = build()
        except DocumentError as error:
            self._refuse(error)
        else:
            self._offer(plan, build)

    def _offer(self, plan: Plan, build: Callable[[], Plan]) -> None:
        document = self._document
        if not plan.lost:
            self._do(plan)
            return

        def go_on() -> None:
            if document is not self._document:
                return
            try:
                # Made anew: the document may have changed while the question stood.
                self._do(build())
            except DocumentError as error:
                self._refuse(error)

        lines = list(plan.in_words[:_LINES])
        if len(plan.lost) > _LINES:
            lines.append(self.tr("and {0} more").format(len(plan.lost) - _LINES))
        text = self.tr("“{0}” loses trained weights. Undo brings them back.").format(said(plan.command.label))
        self._window.banner.ask(
            "\n".join([text, *lines]), (self.tr("Go on"), go_on), (self.tr("Leave it"), lambda: None)
        )

    def _do(self, plan: Plan) -> None:
        window = self._window
        window.workspace.history.end_merge()
        if not window.workspace.do(plan.command):
            return
        window.workspace.history.end_merge()
        window.workspace.flush()
        window.workspace.select(plan.select)
        for note in plan.notes:
            window.log.add(note)
        if plan.notes:
            window.say("; ".join(plan.notes))

    def _on_chosen(self, make: Callable[[Document, str], Plan]) -> None:
        document, (node_id, *_) = self._document, self._chosen
        self.perform(lambda: make(document, node_id))

    def _refuse(self, error: DocumentError) -> None:
        self._window.show_problem(words(error), error.node_id)

    def _ask_classes(self, title: str, proposal: int) -> int | None:
        return self._window.dialogs.number(title, self.tr("Classes:"), proposal, 1, 1_000_000)

    def _classes_of_data(self) -> int | None:
        """How many classes the opened data has, where that is one number."""
        dataset = self._window.workspace.dataset
        counts = {len(names) for names in dataset.classes.values()} if dataset is not None else set()
        return counts.pop() if len(counts) == 1 else None

    @property
    def _document(self) -> Document:
        return self._window.workspace.document

    @property
    def _chosen(self) -> list[str]:
        return [one for one in self._window.workspace.selection if one in self._document.nodes]
