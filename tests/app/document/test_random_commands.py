"""A thousand random commands: undo all is the start, redo all is the end, saving and loading change nothing."""

import inspect
import random

import numpy as np
import pytest

from app.document import edits, fragment
from app.document.analysis import Analysis
from app.document.graph import Document, DocumentError, Wire
from app.document.history import Command, History
from app.document.parts import GROUP_COLORS
from app.document.project import load, save

KINDS = ("Input", "Dense", "Conv2D", "LSTM", "Add", "Concatenate", "Flatten", "Dropout")


class RandomHand:
    """Makes a random command for the document as it is; some of them are impossible."""

    def __init__(self, document, seed):
        self.document = document
        self.chance = random.Random(seed)
        # The names of the functions that were asked, and of those that made a command.
        self.drawn = []
        self.made = set()

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

    def group(self):
        return self.chance.choice(list(self.document.groups))

    def entry(self):
        """A wire of a merge that has others."""
        wires = sorted(self.document.wires)
        return self.chance.choice([wire for wire in wires if "in2" in self.document.incoming(wire.target)])

    def twins(self):
        """Blocks of one kind, most often."""
        kind = self.document.nodes[self.node()].kind
        alike = [node.id for node in self.document.nodes.values() if node.kind == kind]
        return [*alike[:2], *self.some()[: self.chance.random() < 0.2]]

    def sharer(self):
        return self.chance.choice([node.id for node in self.document.nodes.values() if node.shares])

    def comment(self):
        return self.chance.choice(list(self.document.comments))

    def value(self, kind):
        return {"Dense": ("units", self.chance.randint(1, 9)), "Dropout": ("rate", 0.5)}[kind]

    def command(self):
        name = self.chance.choices(list(MAKERS), WEIGHTS)[0]
        self.drawn.append(name)
        return MAKERS[name](self, self.document, self.chance)


def _set_field(hand, document, chance):
    node_id = hand.node()
    return edits.set_field(document, node_id, *hand.value(document.nodes[node_id].kind))


def _paste(hand, document, chance):
    text = fragment.to_text(fragment.copy(document, hand.some()))
    return edits.paste(document, text, hand.place(), chance.random() < 0.5)


def _weights(hand, document, chance):
    return edits.set_weights(document, {hand.node(): [np.full(2, chance.random())] if chance.random() < 0.6 else None})


def _settings(hand, document, chance):
    losses = {hand.node(): {"kind": "mse"}}
    return edits.set_settings(
        document, "training", {"epochs": chance.randint(1, 9)} if chance.random() < 0.5 else {"losses": losses}
    )


# One maker for each edit function, by its name: a new function without one fails the test of completeness below.
MAKERS = {
    "add_node": lambda hand, document, chance: edits.add_node(document, chance.choice(KINDS), hand.place()),
    "move_nodes": lambda hand, document, chance: edits.move_nodes(
        document, {node_id: hand.place() for node_id in hand.some()}
    ),
    "connect": lambda hand, document, chance: (
        lambda target: edits.connect(document, hand.node(), "out", target, hand.port(target))
    )(hand.node()),
    "wire_chosen": lambda hand, document, chance: edits.wire_chosen(document, hand.some()),
    "reconnect": lambda hand, document, chance: (
        lambda target: edits.reconnect(document, hand.wire(), target, hand.port(target))
    )(hand.node()),
    "disconnect": lambda hand, document, chance: edits.disconnect(document, hand.wire()),
    "cut_wires": lambda hand, document, chance: edits.cut_wires(document, {hand.wire(), hand.wire()}),
    "move_input": lambda hand, document, chance: edits.move_input(document, hand.entry(), chance.randint(1, 3)),
    "delete": lambda hand, document, chance: edits.delete(document, hand.some()[:2]),
    "delete_keeping_flow": lambda hand, document, chance: edits.delete_keeping_flow(document, [hand.node()]),
    "detach": lambda hand, document, chance: edits.detach(document, hand.some()[:2]),
    "insert_on_wire": lambda hand, document, chance: edits.insert_on_wire(
        document, hand.wire(), chance.choice([*KINDS, hand.node()])
    ),
    "set_field": _set_field,
    "set_fields": lambda hand, document, chance: edits.set_fields(
        document,
        [node.id for node in document.nodes.values() if node.kind == "Dense"][:3],
        "units",
        chance.randint(1, 9),
    ),
    "set_config": lambda hand, document, chance: edits.set_config(
        document, hand.node(), {"units": chance.randint(1, 3)}
    ),
    "rename": lambda hand, document, chance: edits.rename(document, hand.node(), chance.choice(["a", "b", "c"])),
    "set_trainable": lambda hand, document, chance: edits.set_trainable(document, hand.some(), chance.random() < 0.5),
    "set_note": lambda hand, document, chance: edits.set_note(document, hand.node(), chance.choice(["", "x"])),
    "set_output": lambda hand, document, chance: edits.set_output(document, hand.node(), chance.random() < 0.5),
    "share": lambda hand, document, chance: edits.share(document, hand.twins()),
    "unshare": lambda hand, document, chance: edits.unshare(document, hand.sharer()),
    "set_weights": _weights,
    "set_settings": _settings,
    "set_bookmark": lambda hand, document, chance: edits.set_bookmark(
        document, chance.randint(1, 9), chance.choice([None, (*hand.place(), 0.5)])
    ),
    "paste": _paste,
    "duplicate": lambda hand, document, chance: edits.duplicate(document, hand.some()),
    "repeat": lambda hand, document, chance: edits.repeat(document, hand.some()[:2], 2),
    "arrange": lambda hand, document, chance: edits.arrange(document, None, chance.choice([None, "right", "down"])),
    "align": lambda hand, document, chance: edits.align(document, hand.some(), chance.choice(["left", "middle"])),
    "distribute": lambda hand, document, chance: edits.distribute(document, hand.some(), "vertical"),
    "bypass": lambda hand, document, chance: edits.bypass(document, hand.some(), chance.random() < 0.5),
    "bend": lambda hand, document, chance: edits.bend(document, hand.wire(), [hand.place()]),
    "straighten": lambda hand, document, chance: edits.straighten(document, list(document.bends) or [hand.wire()]),
    "add_comment": lambda hand, document, chance: edits.add_comment(document, "c", (*hand.place(), 100, 50)),
    "edit_comment": lambda hand, document, chance: edits.edit_comment(document, hand.comment(), chance.choice("de")),
    "move_comment": lambda hand, document, chance: edits.move_comment(
        document, hand.comment(), (*hand.place(), 50, 60)
    ),
    "delete_comment": lambda hand, document, chance: edits.delete_comment(document, hand.comment()),
    "group": lambda hand, document, chance: edits.group(document, hand.some()),
    "ungroup": lambda hand, document, chance: edits.ungroup(document, [hand.group()]),
    "regroup": lambda hand, document, chance: edits.regroup(document, hand.some(), chance.choice([None, hand.group()])),
    "fold_groups": lambda hand, document, chance: edits.fold_groups(document, [hand.group()]),
    "open_groups": lambda hand, document, chance: edits.open_groups(document, [hand.group()]),
    "rename_group": lambda hand, document, chance: edits.rename_group(document, hand.group(), chance.choice("xy")),
    "color_groups": lambda hand, document, chance: edits.color_groups(
        document, [hand.group()], chance.choice(GROUP_COLORS)
    ),
}
WEIGHTS = [10 if name in ("add_node", "connect") else 1 for name in MAKERS]


def edit_functions():
    """The names of all public functions of `edits` that make a command."""
    found = {name: getattr(edits, name) for name in edits.__all__}
    return {
        name
        for name, made in found.items()
        if inspect.isfunction(made) and inspect.signature(made).return_annotation == "Command"
    }


def test_every_edit_function_is_drawn():
    assert edit_functions() == set(MAKERS)
    document = Document()
    hand = RandomHand(document, 1)
    run(History(document, depth=10_000), hand, 1500)
    # Not only asked: each has changed the document.
    assert hand.made == set(MAKERS)


def run(history, hand, count):
    """Do so many random commands; wishes that cannot be met must leave no trace."""
    refused = 0
    for _ in range(count):
        try:
            if history.do(hand.command()):
                hand.made.add(hand.drawn[-1])
        except (DocumentError, IndexError, KeyError):
            # Nothing to choose from, such as a wire of a document without wires.
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
    for group in document.groups:
        assert document.members(group)
    for node in document.nodes.values():
        assert node.group is None or node.group in document.groups
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
