"""The main window: the canvas in the middle, panels around it, one table of actions."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLayout,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import resources
from app import theme
from app.document import edits
from app.document.blocks import BlockLibrary
from app.document.errors import DocumentError
from app.panels.background import Background
from app.panels.inspector import Inspector
from app.panels.layer_view import LayerView
from app.panels.log import Log
from app.panels.outline import Outline
from app.panels.palette import Palette
from app.panels.problems import Problems
from app.panels.results import Results
from app.panels.training import Training
from app.panels.widgets import grouped
from app.panels.workspace import Workspace, words
from app.plots.curves import LiveCurves
from app.sessions.runs.store import RunStore
from app.window.actions.table import Actions
from app.window.arrangement import Arrangement, bytes_of, text_of
from app.window.banner import Banner
from app.window.canvas_host import CanvasHost
from app.window.context_menu import open_context_menu
from app.window.data_keeper import DataKeeper
from app.window.dialogs import Dialogs
from app.window.files import Files
from app.window.menus import build_menus, build_toolbar
from app.window.pages import Pages
from app.window.parts import PARTS
from app.window.parts.part import Page, Part
from app.window.recovery import Leftover, Recovery, remove
from app.window.session import RunSession
from app.window.settings import Settings, blocks_folder, recovery_folder
from app.window.surgery_host import SurgeryHost
from app.wording import as_it_is, said, unmarked
from engine.catalogue import layer_kinds

_log = logging.getLogger(__name__)

# Smaller than this it would be no use; most laptops show more.
_LEAST = QSize(960, 600)


class MainWindow(QMainWindow):
    """Everything of one session. `start` opens a project, or the starter, once the window is painted."""

    def __init__(
        self, settings: Settings | None = None, recovery: Path | None = None, runs: RunStore | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.settings = settings or Settings()
        self.runs = runs or RunStore()
        self.is_closing = False
        self._until_sound = ""
        self._may_close = False
        self.canvas: CanvasHost | None = None
        self.pages: Pages | None = None
        self.background = Background(self)
        self.workspace = Workspace(parent=self)
        self.dialogs = Dialogs(self)
        self.log = Log(self)
        self.curves = LiveCurves(self)
        self.banner = Banner(self)
        self.run = RunSession(self)
        self.recovery = Recovery(recovery or recovery_folder(), self.workspace, self.background)
        self.recovery.failed.connect(
            lambda text: self.banner.say(
                self.tr("No copy of your work is kept for a crash; save it now and then. {0}").format(text), "warning"
            )
        )
        self.keeper = DataKeeper(self.workspace, self.background)
        self.files = Files(self)
        self.surgery = SurgeryHost(self)
        self.library = BlockLibrary(blocks_folder(self.settings))
        self.parts: dict[str, Part] = {part.name: part(self) for part in PARTS}
        self.actions_ = Actions(self)
        self._build_middle()
        self._build_docks()
        self.recent_menu = build_menus(self, self.actions_, self.docks.values())
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        build_toolbar(self, self.actions_)
        self.addToolBarBreak()
        self.addToolBar(self.pages.toolbar(self))
        self._build_status()
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowIcon(QIcon(str(resources.path("icons", "layerloom.svg"))))
        # Docks come and go with the pages: what they want for a moment must not make the window larger.
        self.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_LEAST)
        self.resize(self._first_size())
        if geometry := self.settings.text("geometry"):
            self.restoreGeometry(bytes_of(geometry))
        self.arrangement.restore(self.settings.text("layout"))
        self._refresh_title()
        self._refresh()

    # ---- building

    def _first_size(self) -> QSize:
        """As large as the screen lets it be, up to a size at which the eye still finds its way."""
        room = self.screen().availableSize()
        return QSize(1760, 1040).boundedTo(room).expandedTo(_LEAST)

    def _build_middle(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        kinds = layer_kinds()
        self.canvas = CanvasHost(self.workspace, kinds, self.actions_.for_canvas(), middle, self.library)
        column.addWidget(self.banner)
        pages = [Page("network", self.tr("Network"), "layers", self.canvas)]
        self.pages = Pages(pages + [page for part in self.parts.values() for page in part.pages()], middle)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.palette_panel = Palette((*kinds, *self.library.infos()), self)
        self.inspector = Inspector(self.workspace, self)
        self.problems = Problems(self.workspace, self)
        self.outline = Outline(self.workspace, self)
        self.training = Training(self.workspace, self)
        self.results = Results(self.workspace, self)
        self.layer_view = LayerView(self.workspace, self, self.background)

    def _build_docks(self) -> None:
        self.arrangement = Arrangement(
            self,
            {
                "palette": (self.tr("Layers"), self.palette_panel),
                "outline": (self.tr("Outline"), self.outline),
                "inspector": (self.tr("Inspector"), self.inspector),
                "training": (self.tr("Training"), self.training),
                "results": (self.tr("Results"), self.results),
                "weights": (self.tr("Weights"), self.layer_view),
                "curves": (self.tr("Curves"), self.curves),
                "problems": (self.tr("Problems"), self.problems),
                "log": (self.tr("Log"), self.log),
            },
            [panel for part in self.parts.values() for panel in part.panels()],
        )
        self.docks = self.arrangement.docks

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.state_label = QLabel(self)
        self.state_label.setContentsMargins(12, 4, 4, 4)
        self.state_label.setAccessibleName(self.tr("State"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(160)
        self.progress.setFixedHeight(8)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setFlat(True)
        self.cancel_button.clicked.connect(self.background.cancel_all)
        self.size_label = QLabel(self)
        self.size_label.setContentsMargins(8, 4, 12, 4)
        bar.addWidget(self.state_label, 1)
        bar.addPermanentWidget(self.progress)
        bar.addPermanentWidget(self.cancel_button)
        bar.addPermanentWidget(self.size_label)
        self.progress.hide()
        self.cancel_button.hide()

    def _connect(self) -> None:
        workspace, run = self.workspace, self.run
        workspace.failed.connect(self.banner.say)
        workspace.changed.connect(self._refresh)
        workspace.changed.connect(lambda: self.canvas.scene.refresh())
        workspace.selection_changed.connect(self.actions_.refresh)
        workspace.history_changed.connect(self._refresh_title)
        workspace.history_changed.connect(self.actions_.refresh)
        self.files.path_changed.connect(self._path_changed)
        self.background.changed.connect(self._refresh_busy)
        self.canvas.refused.connect(lambda text: self.banner.say(text, "warning"))
        self.canvas.chosen.connect(self.actions_.refresh)
        self.canvas.opened.connect(self._open_block)
        self.canvas.menu_wanted.connect(lambda place, what: open_context_menu(self, place, what))
        self.palette_panel.add_requested.connect(self._add_kind)
        self.problems.chosen.connect(self._choose)
        self.problems.counted.connect(self._show_counts)
        self.inspector.chosen.connect(self._choose)
        self.outline.chosen.connect(self._choose)
        self.keeper.failed.connect(self._data_failed)
        self.training.train_wanted.connect(run.train)
        self.training.pause_wanted.connect(run.pause)
        self.training.resume_wanted.connect(run.resume)
        self.training.stop_wanted.connect(run.stop)
        self.results.evaluate_wanted.connect(run.evaluate)
        self.layer_view.load_wanted.connect(self.surgery.ask_weights)
        self.docks["weights"].visibilityChanged.connect(self.layer_view.set_seen)
        run.changed.connect(self._run_changed)
        run.progressed.connect(self._show_progress)
        self.pages.changed.connect(self._page_changed)
        logging.getLogger("app").addHandler(self.log.handler)
        for part in self.parts.values():
            part.connect_window()

    # ---- starting

    def start(self, path: str | Path | None = None) -> None:
        """Open a file, or the starter project; offer what a crash has left. The keys are the canvas's at first."""
        self.canvas.setFocus()
        if path is not None:
            self.files.open(path)
        else:
            self.parts["welcome"].greet()
            self.files.load_starter()
        for leftover in self.recovery.leftovers()[:3]:
            self._offer(leftover)
        self.parts["runs"].offer_interrupted()

    def _offer(self, leftover: Leftover) -> None:
        def recover() -> None:
            self.when_safe(lambda: self.files.recover(leftover.path, leftover.origin, lambda: remove(leftover.path)))

        self.banner.ask(
            self.tr("Layerloom ended before {0} was saved. The work is still there.").format(leftover.name),
            (self.tr("Recover"), recover),
            (self.tr("Discard"), lambda: remove(leftover.path)),
        )

    # ---- what others ask of the window

    def when_safe(self, then: Callable[[], None]) -> None:
        """Call `then` once unsaved changes are saved or given up; not at all where the user thinks better of it."""
        self.run.stop_and_wait(keep=True)
        if self.workspace.history.is_clean:
            then()
            return
        answer = self.dialogs.keep_changes(self.files.name)
        if answer == "save":
            self.files.save(then)
        elif answer == "discard":
            then()

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front; back to the canvas where this page does not stand beside it."""
        if self.pages.current != "network" and name not in self.pages.pages[self.pages.current].panels:
            self.show_page("network")
        self.arrangement.show(name)

    def show_page(self, name: str) -> None:
        """Turn to a page: "network" is the canvas."""
        self.pages.show_page(name)

    def say(self, text: str) -> None:
        """A short piece of news in the status bar."""
        self.statusBar().showMessage(text, 6000)

    def fail(self, error: Exception, head: str = "") -> None:
        """Say in words what went wrong; nothing that is open was touched."""
        if not isinstance(error, DocumentError | ValueError | OSError):
            _log.error("%s", head or "something failed", exc_info=error)
        text = f"{head} {said(words(error))}".strip()
        self.log.add(text)
        self.show_problem(text, getattr(error, "node_id", None))

    def show_problem(self, text: str, node_id: str | None, until_sound: bool = False) -> None:
        """Say what is wrong, and choose the block that it is about; `until_sound`: it is unsaid once all is well."""
        self.banner.say(text)
        self._until_sound = text if until_sound else ""
        if node_id is not None and node_id in self.workspace.document.nodes:
            self.workspace.select([node_id])

    def set_theme(self, name: str) -> None:
        """ "system", "light", "dark" or "contrast", from now on and at the next start."""
        self.settings.theme = name
        theme.apply(QApplication.instance(), name)

    def reset_layout(self) -> None:
        """Put all panels back where they were at the first start."""
        self.arrangement.reset()

    def forget_weights(self) -> None:
        document = self.workspace.document
        self.workspace.do(lambda: edits.set_weights(document, dict.fromkeys(document.weights), "Forget weights"))

    def show_about(self) -> None:
        self.dialogs.about(
            self.tr("About Layerloom"),
            self.tr("Layerloom: draw a neural network, train it, watch it learn, take it away."),
        )

    # ---- following

    def _refresh(self) -> None:
        analysis = self.workspace.analysis
        if self._until_sound and self.banner.text == self._until_sound and analysis.is_sound:
            self.banner.dismiss()
        self.size_label.setText(self.tr("{0} parameters").format(grouped(analysis.total_parameters)))
        self.actions_.refresh()

    def _page_changed(self, before: str, now: str) -> None:
        self.arrangement.turn(before, now, self.pages.pages[now].panels)
        self.actions_.refresh()

    def _refresh_title(self) -> None:
        self.setWindowTitle(f"{self.files.name}[*] – Layerloom")
        self.setWindowModified(not self.workspace.history.is_clean)

    def _path_changed(self) -> None:
        self.keeper.base = self.files.base
        self.keeper.refresh()
        self._refresh_title()
        if self.canvas is not None and self.isVisible():
            QTimer.singleShot(0, self.canvas.view, self.canvas.view.frame_all)

    def _run_changed(self) -> None:
        run = self.run
        self.training.show_state(run.state, run.text)
        self.state_label.setText(run.text)
        if not run.is_busy:
            self.progress.setValue(0)
        self.actions_.refresh()
        self._refresh_busy()

    def _show_progress(self, fraction: float, text: str) -> None:
        self.state_label.setText(text)
        self.progress.setValue(round(fraction * 1000))

    def _refresh_busy(self) -> None:
        jobs = [job for job in self.background.jobs if not job.quiet]
        self.cancel_button.setVisible(any(not job.lasting for job in jobs))
        busy = self.run.is_busy
        self.progress.setVisible(busy or bool(jobs))
        self.progress.setRange(0, 1000 if busy and self.run.state != "preparing" else 0)
        if not busy:
            self.state_label.setText(f"{jobs[0].label}…" if jobs else self.run.text)

    def _show_counts(self, errors: int, warnings: int) -> None:
        count = errors + warnings
        self.docks["problems"].setWindowTitle(self.tr("Problems ({0})").format(count) if count else self.tr("Problems"))

    def _data_failed(self, text: str) -> None:
        self.banner.say(text)
        self.log.add(text)

    def _choose(self, node_id: str) -> None:
        self.workspace.select([node_id])

    def _open_block(self, node_id: str) -> None:
        self.workspace.select([node_id])
        if self.workspace.document.nodes[node_id].kind == "Model":
            self.surgery.expand()
            return
        self.show_panel("inspector")
        form = self.inspector.form
        if form is not None and form.rows:
            form.focus_field(next(iter(form.rows)))

    def _add_kind(self, kind: str) -> None:
        """Add a layer from the palette: behind the chosen block where it fits, else in the middle of the view."""
        canvas = self.canvas
        chosen = [one for one in self.workspace.selection if one in self.workspace.document.nodes]
        if len(chosen) == 1:
            canvas.controller.add_behind(kind, chosen[0])
            return
        center = canvas.view.center()
        canvas.controller.add(kind, (round(center.x() / 24) * 24.0, round(center.y() / 24) * 24.0))

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for path in self.settings.recent:
            action = self.recent_menu.addAction(unmarked(Path(path).name))
            action.setToolTip(as_it_is(path))
            action.triggered.connect(lambda checked=False, path=path: self.files.open(path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    # ---- Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.repaint()
            self.pages.repaint_icons()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_closing:
            event.accept()
            return
        self.run.stop_and_wait(keep=True)
        if not self._may_close and not self.workspace.history.is_clean:
            answer = self.dialogs.keep_changes(self.files.name)
            if answer != "discard":
                event.ignore()
            if answer == "save":
                self.files.save(self._close_saved)
            if answer != "discard":
                return
        self._shut_down()
        event.accept()

    def _close_saved(self) -> None:
        self._may_close = True
        self.close()

    def _shut_down(self) -> None:
        """End threads and timers, and remember the window's shape."""
        self.is_closing = True
        self.settings.set_text("geometry", text_of(self.saveGeometry()))
        self.settings.set_text("layout", self.arrangement.text())
        self.run.stop_and_wait()
        for part in self.parts.values():
            part.close()
        self.background.close()
        self.recovery.close()
        self.curves.clear()
        self.canvas.close_canvas()
        self.workspace.close()
        logging.getLogger("app").removeHandler(self.log.handler)


def _dropped(event: QDropEvent | QDragEnterEvent) -> Path | None:
    """The file or folder that is dragged. Of one that cannot be opened it is said why, which a refused drop would not."""
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in files if path.exists()), None)
