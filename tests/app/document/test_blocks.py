"""Blocks of the library: each fits what it is put behind; own ones are kept, renamed and deleted."""

import pytest

from app.document import edits, fragment
from app.document.analysis import Analysis
from app.document.blocks import BlockLibrary, place_block
from app.document.blocks.recipes import RECIPES
from app.document.errors import DocumentError
from app.document.graph import Document, Wire
from app.document.history import History

SHAPES = ([16, 16, 32], [16, 16, 3], [20, 48], [30])
CASES = [(name, shape) for name, recipe in RECIPES.items() for shape in SHAPES if len(shape) + 1 in recipe.ranks]


class Sheet:
    def __init__(self, shape):
        self.document = Document()
        self.history = History(self.document)
        self.analysis = Analysis(self.document)
        self.source = self.add("Input", (0.0, 0.0), shape=shape)

    def add(self, kind, position, **config):
        command = edits.add_node(self.document, kind, position, config)
        self.history.do(command)
        return edits.added_ids(command)[0]

    def wired(self, target):
        self.history.do(edits.connect(self.document, self.source, "out", target, "in"))
        return Wire(self.source, "out", target, "in")

    def errors(self):
        return [one.problem.message for one in self.analysis.problems() if one.problem.severity == "error"]


@pytest.mark.parametrize(("name", "shape"), CASES)
def test_a_block_goes_into_a_wire_in_one_step_and_fits(name, shape):
    sheet, library = Sheet(shape), BlockLibrary()
    end = sheet.add("Activation", (240.0, 0.0), activation="relu")
    wire, before = sheet.wired(end), sheet.document.copy()
    assert library.fits(name, (None, *shape))
    made = library.fragment(name, (None, *shape))
    sheet.history.do(place_block(sheet.document, name, made, (240.0, 0.0), wire))
    assert sheet.errors() == [] and sheet.analysis.output_spec(end) is not None
    (group,) = sheet.document.groups.values()
    assert group.name == name and len(sheet.document.members(group.id)) == len(made.nodes) >= 3
    # What stood behind has made room.
    inner = [sheet.document.nodes[one].position[0] for one in sheet.document.members(group.id)]
    assert sheet.document.nodes[end].position[0] > max(inner) + 168
    sheet.history.undo()
    assert sheet.document.equals(before)


@pytest.mark.parametrize("name", ["Residual block", "Squeeze-and-excite", "Transformer encoder"])
def test_what_keeps_the_size_keeps_it(name):
    shape = [20, 48] if name.startswith("Trans") else [16, 16, 32]
    sheet, library = Sheet(shape), BlockLibrary()
    made = library.fragment(name, (None, *shape))
    sheet.history.do(place_block(sheet.document, name, made, (240.0, 0.0), port=(sheet.source, "out")))
    (end,) = sheet.document.outputs()
    assert sheet.analysis.output_spec(end).shape == (None, *shape)


@pytest.mark.parametrize("name", RECIPES)
def test_a_block_on_a_free_place_is_fed_by_one_wire(name):
    rank = RECIPES[name].ranks[0]
    sheet, library = Sheet({4: [16, 16, 32], 3: [32, 64], 2: [64]}[rank]), BlockLibrary()
    sheet.history.do(place_block(sheet.document, name, library.fragment(name), (480.0, 240.0)))
    open_ = [
        node for node in sheet.document.nodes.values() if node.kind != "Input" and not sheet.document.incoming(node.id)
    ]
    assert len(open_) == 1
    sheet.history.do(edits.connect(sheet.document, sheet.source, "out", open_[0].id, "in"))
    assert sheet.errors() == []


def test_the_next_row_stays_where_it_is():
    sheet, library = Sheet([16, 16, 32]), BlockLibrary()
    end = sheet.add("Activation", (240.0, 0.0), activation="relu")
    wire = sheet.wired(end)
    below = sheet.add("Activation", (0.0, 168.0), activation="relu")
    sheet.history.do(edits.connect(sheet.document, end, "out", below, "in"))
    made = library.fragment("Residual block", (None, 16, 16, 32))
    sheet.history.do(place_block(sheet.document, "Residual block", made, (240.0, 0.0), wire))
    places = {one.name: one.position for one in sheet.document.nodes.values()}
    assert sheet.document.nodes[below].position == (0.0, 168.0)
    # What flows through goes straight, and the way around lies beside the layers that it goes around.
    assert places["add"][1] == 0.0 and abs(places["conv2d"][1]) >= 48.0


def test_a_block_is_put_before_an_input():
    sheet, library = Sheet([16, 16, 32]), BlockLibrary()
    end = sheet.add("Activation", (1200.0, 96.0), activation="relu")
    made = library.fragment("Conv-BN-ReLU block")
    sheet.history.do(place_block(sheet.document, "Conv-BN-ReLU block", made, (960.0, 96.0), port=(end, "in")))
    (feeding,) = sheet.document.incoming(end).values()
    assert sheet.document.nodes[feeding.source].position == (960.0, 96.0)


def test_a_block_goes_into_the_group_of_the_wire():
    sheet, library = Sheet([16, 16, 32]), BlockLibrary()
    end = sheet.add("Activation", (240.0, 0.0), activation="relu")
    wire = sheet.wired(end)
    sheet.history.do(edits.group(sheet.document, [sheet.source, end], "outer"))
    (outer,) = sheet.document.groups
    made = library.fragment("Residual block", (None, 16, 16, 32))
    sheet.history.do(place_block(sheet.document, "Residual block", made, (240.0, 0.0), wire))
    assert [one.parent for one in sheet.document.groups.values() if one.id != outer] == [outer]


def test_only_what_fits_is_offered():
    library = BlockLibrary()
    assert not library.fits("Residual block", (None, 30))
    assert not library.fits("Transformer encoder", (None, 8, 8, 3))
    assert library.fits("MLP head", (None, 30)) and library.fits("Residual block", None)


def test_own_blocks_are_kept_between_sessions_renamed_and_deleted(tmp_path):
    sheet = Sheet([8])
    dense = sheet.add("Dense", (240.0, 0.0), units=8)
    sheet.wired(dense)
    library = BlockLibrary(tmp_path / "blocks")
    assert library.save("  My   dense ", fragment.copy(sheet.document, [dense])) == "My dense"
    again = BlockLibrary(tmp_path / "blocks")
    assert list(again.own()) == ["My dense"] and again.is_own("My dense")
    assert again.info("My dense").category == "Blocks" and again.fits("My dense", (None, 8))
    before = set(sheet.document.nodes)
    made = again.fragment("My dense")
    sheet.history.do(place_block(sheet.document, "My dense", made, (480.0, 0.0), port=(dense, "out")))
    (new,) = set(sheet.document.nodes) - before
    assert sheet.document.incoming(new)["in"].source == dense and sheet.errors() == []
    assert again.rename("My dense", "Other") == "Other"
    assert list(BlockLibrary(tmp_path / "blocks").own()) == ["Other"]
    again.remove("Other")
    assert list(BlockLibrary(tmp_path / "blocks").own()) == [] and "Other" not in again


@pytest.mark.parametrize("name", ["", "../evil", "a/b", "Dense", "residual BLOCK", "x" * 61, "-"])
def test_a_wrong_name_is_told_and_writes_nothing(tmp_path, name):
    sheet = Sheet([8])
    library = BlockLibrary(tmp_path / "blocks")
    with pytest.raises(DocumentError):
        library.save(name, fragment.copy(sheet.document, [sheet.source]))
    assert not list(tmp_path.rglob("*"))


def test_a_damaged_file_is_passed_by(tmp_path):
    (tmp_path / "bad.block.json").write_bytes(b"\xff{")
    (tmp_path / "worse.block.json").write_text("{}")
    assert BlockLibrary(tmp_path).own() == {}


def test_a_bundled_block_is_neither_renamed_nor_deleted(tmp_path):
    for wish in (lambda library: library.remove("U-Net level"), lambda library: library.rename("U-Net level", "Mine")):
        with pytest.raises(DocumentError, match="not a block of your own"):
            wish(BlockLibrary(tmp_path))


def test_copies_keep_all_wires_of_a_merge_that_come_from_outside():
    sheet, library = Sheet([16, 16, 32]), BlockLibrary()
    made = library.fragment("Residual block", (None, 16, 16, 32))
    sheet.history.do(place_block(sheet.document, "Residual block", made, (240.0, 0.0), port=(sheet.source, "out")))
    (group,) = sheet.document.groups
    before = len(sheet.document.wires)
    sheet.history.do(edits.duplicate(sheet.document, sheet.document.members(group), outer_wires=True))
    assert len(sheet.document.wires) == 2 * before and sheet.errors() == []
