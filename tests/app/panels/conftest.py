"""A workspace over a small network, for panels without a window."""

import itertools

import pytest

from app.document import edits
from app.panels.workspace import Workspace


class Bench:
    """A workspace and the blocks that were put into it."""

    def __init__(self):
        self.workspace = Workspace()
        self.told = []
        self.workspace.failed.connect(self.told.append)

    @property
    def document(self):
        return self.workspace.document

    def add(self, kind, name=None, **config):
        command = edits.add_node(self.document, kind, (0, 0), config, name)
        assert self.workspace.do(command)
        self.workspace.history.end_merge()
        return edits.added_ids(command)[0]

    def wire(self, *ids):
        for source, target in itertools.pairwise(ids):
            taken = self.document.incoming(target)
            port = next(one for one in self.document.input_ports(target) if one not in taken)
            assert self.workspace.do(edits.connect(self.document, source, "out", target, port))
        self.workspace.flush()

    def show(self, qtbot, panel):
        """Show a panel; it is closed with the test."""
        qtbot.addWidget(panel)
        panel.resize(320, 640)
        panel.show()
        qtbot.waitExposed(panel)
        self.workspace.flush()
        return panel


@pytest.fixture
def bench(qapp):
    made = Bench()
    yield made
    made.workspace.close()
