"""The welcome page in the window, and the greeting above the canvas at the first start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.panels.runs_table import label_of
from app.panels.welcome import Greeting, Offer, Welcome
from app.sessions.runs.record import INTERRUPTED, RunRecord
from app.window.actions.row import Row
from app.window.parts.part import Page, Part
from app.window.tours.guide import translated
from app.window.tours.tours import TOURS

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_GREETED = "greeted"
_STARTER_DATA = "builtin:digits"


class WelcomePart(Part):
    """Help > Welcome. The window opens on the starter project all the same: one click trains it."""

    name = "welcome"
    rows = (
        Row(
            "welcome",
            "Welcome",
            "",
            "help",
            "Help",
            lambda window: window.show_page("welcome"),
            tip="Templates, own data, trained networks, tours, and what was begun before",
        ),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.page = Welcome(lambda parent: window.parts["templates"].gallery(parent))
        self.greeting = Greeting(window)

    def pages(self) -> Sequence[Page]:
        return (Page("welcome", self.tr("Welcome"), "home", self.page),)

    def connect_window(self) -> None:
        page, window = self.page, self.window
        window.canvas.layout().insertWidget(0, self.greeting)
        page.shown.connect(self.refresh)
        page.way_chosen.connect(self._go)
        page.file_chosen.connect(window.files.open)
        page.run_chosen.connect(self._take_up)
        page.tour_chosen.connect(lambda name: window.actions_[f"tour-{name}"].trigger())
        page.handbook_wanted.connect(lambda: window.actions_["handbook"].trigger())
        self.greeting.try_wanted.connect(lambda: window.show_page("try"))
        self.greeting.tour_wanted.connect(lambda: window.actions_["tour-first-network"].trigger())
        self.greeting.welcome_wanted.connect(lambda: window.show_page("welcome"))
        window.workspace.replaced.connect(self._turn_to_network)
        window.workspace.replaced.connect(self._keep_greeting)
        window.run.changed.connect(self._after_run)

    def greet(self) -> None:
        """At the first start a line above the canvas; never again."""
        if not self.window.settings.text(_GREETED) and not self.window.settings.recent:
            self.window.settings.set_text(_GREETED, "yes")
            self.greeting.show()

    def _keep_greeting(self) -> None:
        """It speaks of the starter project, and goes with it."""
        document = self.window.workspace.document
        if document.settings["data"]["source"] != _STARTER_DATA or not document.nodes:
            self.greeting.hide()

    def _after_run(self) -> None:
        if self.greeting.isVisibleTo(self.window) and self.window.run.state in ("finished", "stopped"):
            self.greeting.show_learned()

    def refresh(self) -> None:
        """Bring what the page lists up to date; the runs are read off the GUI thread."""
        window = self.window
        self.page.show_recent(window.settings.recent)
        guide = window.parts["tours"].guide
        self.page.show_tours(
            [
                Offer(tour.name, translated(tour.title), translated(tour.sentence), guide.reached(tour)[1])
                for tour in TOURS
            ]
        )

        def done(records: list[RunRecord]) -> None:
            self.page.show_runs(
                [
                    Offer(
                        record.id,
                        label_of(record),
                        self.tr("Interrupted after epoch {0} of {1}").format(record.epochs, record.wanted),
                    )
                    for record in records
                    if record.state == INTERRUPTED
                ]
            )

        store = window.runs
        window.background.run(self.tr("Reading the runs"), lambda job: store.records(), done, window.fail, quiet=True)

    def _go(self, way: str) -> None:
        window = self.window
        if way == "own-data":
            window.show_page("data")
            window.files.ask_data()
        else:
            window.actions_[way].trigger()

    def _take_up(self, run_id: str) -> None:
        self.window.show_page("network")
        self.window.parts["runs"].take_up(run_id)

    def _turn_to_network(self) -> None:
        """What was opened from the page is looked at."""
        if self.window.pages.current == "welcome":
            self.window.show_page("network")
