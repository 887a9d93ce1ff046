"""A thousand random commands: undo all is the start, redo all is the end, saving and loading change nothing."""

import random

import numpy as np
import pytest

from app.document import edits, fragment
from app.document.analysis import Analysis
from app.document.graph import Document, DocumentError, Wire
from app.document.history import Command, History
from app.document.project import load, save

KINDS = ("Input", "Dense", "Conv2D", "LSTM", "Add", "Concatenate", "Flatten", "Dropout")


class RandomHand:
    """Makes a random command for the document as it is; some of them are impossible."""

    def __init__(self, document, seed):
        self.document = document
        self.chance = random.Random(seed)

    def node(self):
        return self.chance.choice(list(self.document.nodes))

    def some(self):
        return self.chance.sample(list(self.document.nodes), min(len(self.document.nodes), self.chance.randint(1, 4)))

    def place(self):
        return (self.chance.randint(-50, 50) * 24, self.chance.randint(-50, 50) * 24)

    def wire(self):
        return self.chance.choice(sorted(self.document.wires))

    def port(self, node_id):
        return self.chance.choice(self.document.input_ports(node_id) or ("in",))

    def command(self):
        document, chance = self.document, self.chance
        target = self.node() if document.nodes else None
        makers = {
            "add": lambda: edits.add_node(document, chance.choice(KINDS), self.place()),
            "move": lambda: edits.move_nodes(document, {node_id: self.place() for node_id in self.some()}),
            "connect": lambda: edits.connect(document, self.node(), "out", target, self.port(target)),
            "reconnect": lambda: edits.reconnect(document, self.wire(), target, self.port(target)),
            "disconnect": lambda: edits.disconnect(document, self.wire()),
            "delete": lambda: edits.delete(document, self.some()[:2]),
            "keep": lambda: edits.delete_keeping_flow(document, [target]),
            "insert": lambda: edits.insert_on_wire(document, self.wire(), chance.choice([*KINDS, target])),
            "config": lambda: edits.set_config(document, target, {"units": chance.randint(1, 3)}),
            "rename": lambda: edits.rename(document, target, chance.choice(["a", "b", "c"])),
            "freeze": lambda: edits.set_trainable(document, self.some(), chance.random() < 0.5),
            "note": lambda: edits.set_note(document, target, chance.choice(["", "x"])),
            "output": lambda: edits.set_output(document, target, chance.random() < 0.5),
            "share": lambda: edits.share(document, self.some()),
            "unshare": lambda: edits.unshare(document, target),
            "weights": lambda: edits.set_weights(document, {target: [np.full(2, chance.random())]}),
            "forget": lambda: edits.set_weights(document, {target: None}),
            "settings": lambda: edits.set_settings(document, "training", {"epochs": chance.randint(1, 9)}),
            "losses": lambda: edits.set_settings(document, "training", {"losses": {target: {"kind": "mse"}}}),
            "paste": lambda: edits.paste(
                document, fragment.to_text(fragment.copy(document, self.some())), self.place(), chance.random() < 0.5
            ),
            "duplicate": lambda: edits.duplicate(document, self.some()),
            "arrange": lambda: edits.arrange(document),
            "comment": lambda: edits.add_comment(document, "c", (*self.place(), 100, 50)),
            "edit comment": lambda: edits.edit_comment(document, chance.choice(list(document.comments)), "d"),
            "drop comment": lambda: edits.delete_comment(document, chance.choice(list(document.comments))),
        }
        weights = [6 if name in ("add", "connect") else 1 for name in makers]
        return makers[chance.choices(list(makers), weights)[0]]()


def run(history, hand, count):
    """Do so many random commands; wishes that cannot be met must leave no trace."""
    refused = 0
    for _ in range(count):
        try:
            history.do(hand.command())
        except (DocumentError, IndexError):
            # IndexError: nothing to choose from, such as a wire of a document without wires.
            refused += 1
        if hand.chance.random() < 0.1:
            history.undo()
        if hand.chance.random() < 0.05:
            history.redo()
        if hand.chance.random() < 0.2:
            history.end_merge()
    return refused


def assert_sound(document):
    assert len(document.order()) == len(document.nodes)
    names = [node.name for node in document.nodes.values()]
    assert len(set(names)) == len(names)
    assert {node.name: node.id for node in document.nodes.values()} == dict(document.names)
    for node_id in document.nodes:
        wired = list(document.incoming(node_id))
        if document.nodes[node_id].kind in ("Add", "Concatenate"):
            assert wired == [f"in{number}" for number in range(1, len(wired) + 1)]
        assert set(wired) <= set(document.input_ports(node_id))
    for node in document.nodes.values():
        assert node.shares is None or document.nodes[node.shares].shares is None
        assert node.shares is None or document.nodes[node.shares].config == node.config


@pytest.mark.parametrize("seed", range(4))
def test_undo_all_redo_all_save_and_load(seed, tmp_path):
    document = Document()
    history = History(document, depth=10_000)
    refused = run(history, RandomHand(document, seed), 1000)
    assert refused < 500
    while history.redo():
        pass
    assert_sound(document)
    end = document.copy()
    steps = 0
    while history.undo():
        steps += 1
    assert steps > 300
    assert document.equals(Document())
    while history.redo():
        pass
    assert document.equals(end)
    save(document, tmp_path / "net.loom")
    assert load(tmp_path / "net.loom").equals(document)


def test_a_document_rebuilt_from_its_changes_is_the_same():
    document = Document()
    mirror = Document()
    document.subscribe(mirror.apply)
    run(History(document), RandomHand(document, 11), 500)
    assert mirror.equals(document)


def test_a_live_analysis_stays_equal_to_a_fresh_one(fake_catalogue):
    document = Document()
    history = History(document)
    hand = RandomHand(document, 5)
    live = Analysis(document, fake_catalogue)
    for _ in range(40):
        run(history, hand, 5)
        fresh = Analysis(document, fake_catalogue)
        assert {node_id: live.report(node_id) for node_id in document.nodes} == {
            node_id: fresh.report(node_id) for node_id in document.nodes
        }
        assert live.problems() == fresh.problems()
        fresh.close()


def test_a_command_that_fails_at_any_of_its_changes_leaves_no_trace():
    document = Document()
    history = History(document)
    run(history, RandomHand(document, 3), 200)
    before = document.copy()
    done = history.undo()
    good = edits.duplicate(document, list(document.nodes)[:3])
    at_start = document.copy()
    bad = edits.disconnect(at_start, sorted(at_start.wires)[0]).changes[0]
    for cut in range(1, len(good.changes)):
        with pytest.raises(DocumentError):
            history.do(Command("bad", (*good.changes[:cut], bad, bad)))
        assert document.equals(at_start)
    history.redo()
    assert done is not None
    assert document.equals(before)
    assert Wire(*("x",) * 4) not in document.wires
