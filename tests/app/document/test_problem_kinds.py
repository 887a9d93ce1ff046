"""Every kind of problem is found where it is, told with why, and mended by its clicks; good networks are left alone."""

import pytest

import engine
from app.document import edits, project
from app.document.analysis import Analysis, can_connect
from app.document.checks import KINDS
from app.document.checks.kinds import REFUSED
from app.document.errors import DocumentError
from app.document.graph import Wire
from app.document.model import from_model
from app.document.silencing import silence, tell_again
from resources.templates.make_templates import TEMPLATES, make
from tests.app.document.problem_cases import CASES, GOOD, drawn

# The labels of a case are made for its own output and loss: another loss may find something to say about them.
LEFT_AS_THEY_ARE = {"loss_sums"}


def found(analysis, code):
    return [item for item in analysis.problems() if item.problem.code == code]


def errors(analysis):
    return {(item.node_id, item.problem.code) for item in analysis.problems() if item.problem.severity == "error"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_problem_is_found_and_each_click_mends_it(case, draw):
    analysis = drawn(case, draw)
    items = found(analysis, case.code)
    assert items, [item.problem.message for item in analysis.problems()]
    item = items[0]
    assert (
        item.why and item.problem.message.endswith((".", "?")) and item.problem.severity in ("error", "warning", "hint")
    )
    assert bool(item.fixes) == case.fixed, [fix.label for fix in item.fixes]
    before, start = errors(analysis), draw.document.copy()
    for fix in item.fixes:
        draw.do(fix.command)
        assert len(found(analysis, case.code)) < len(items), fix.label
        assert errors(analysis) <= before, (fix.label, errors(analysis) - before)
        draw.history.undo()
        assert draw.document.equals(start)
    analysis.close()


def test_what_is_set_for_an_output_goes_with_it_behind_the_rescaling(draw):
    case = next(case for case in CASES if case.code == "target_range")
    analysis = drawn(case, draw)
    (output,) = draw.document.outputs()
    own = {"kind": "mean_squared_error", "config": {}, "weight": 2.0}
    draw.do(edits.set_settings(draw.document, "training", {"losses": {output: own}, "output_metrics": {output: []}}))
    draw.do(edits.set_settings(draw.document, "data", {"map": {output: "price"}}))
    draw.do(edits.set_output(draw.document, output, True))
    before = draw.document.copy()
    (item,) = found(analysis, "target_range")
    draw.do(item.fixes[0].command)
    (now,) = draw.document.outputs()
    training, data = draw.document.settings["training"], draw.document.settings["data"]
    assert draw.document.nodes[now].kind == "Rescaling" and set(training["output_metrics"]) == set(data["map"]) == {now}
    assert dict(training["losses"][now]) == own and output not in training["losses"]
    draw.history.undo()
    assert draw.document.equals(before)
    analysis.close()


def test_the_list_of_kinds_and_the_cases_are_the_same():
    assert {case.code for case in CASES} == set(KINDS)


def test_there_are_many_kinds_and_many_that_a_click_mends():
    assert len(KINDS) >= 60
    assert len({case.code for case in CASES if case.fixed}) >= 45
    assert all(kind.title and kind.why.endswith(".") for kind in (*KINDS.values(), *REFUSED.values()))


@pytest.mark.parametrize("name", GOOD)
def test_good_networks_are_left_alone(name, draw):
    analysis = drawn(GOOD[name], draw)
    assert [item.problem.message for item in analysis.problems()] == []
    analysis.close()


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_are_left_alone(name):
    analysis = Analysis(make(name))
    assert [item.problem.message for item in analysis.problems()] == []
    analysis.close()


@pytest.mark.parametrize("name", ["VGG16", "ResNet50V2", "MobileNetV2", "Xception", "DenseNet121"])
def test_published_networks_are_without_errors_and_warnings(name):
    model = getattr(engine.applications, name)(weights=None)
    document = from_model(model)
    for node_id in tuple(document.weights):
        edits_of = edits.set_weights(document, {node_id: None})
        for change in edits_of.changes:
            document.apply(change)
    analysis = Analysis(document)
    assert [item.problem.message for item in analysis.problems() if item.problem.severity != "hint"] == []
    analysis.close()


def test_circles_and_names_that_are_taken_are_refused_with_words(draw):
    ids = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 4}), ("Dense", {"units": 4}))
    analysis = Analysis(draw.document)
    circle = can_connect(draw.document, analysis, Wire(ids[2], "out", ids[1], "in"))
    assert not circle.ok and "circle" in circle.reason and circle.code == "cycle"
    itself = can_connect(draw.document, analysis, Wire(ids[1], "out", ids[1], "in"))
    assert not itself.ok and itself.code == "self_wire"
    with pytest.raises(DocumentError, match="already a block named 'dense'") as caught:
        edits.rename(draw.document, ids[2], "dense")
    assert caught.value.expected and caught.value.got == "'dense'"
    assert set(REFUSED) == {"cycle", "self_wire", "duplicate_name"}
    analysis.close()


def test_a_warning_is_silenced_for_its_block_saved_and_told_again(draw, tmp_path):
    draw.chain(("Input", {"shape": [8]}), *[("Dense", {"units": 8})] * 2, ("Dense", {"units": 4}))
    analysis = Analysis(draw.document)
    start = draw.document.copy()
    first, second = found(analysis, "linear_stack")
    draw.do(silence(draw.document, first))
    assert found(analysis, "linear_stack") == [second] and analysis.silenced_problems() == [first]
    project.save(draw.document, tmp_path / "quiet.loom")
    again = Analysis(project.load(tmp_path / "quiet.loom"))
    assert [item.node_id for item in found(again, "linear_stack")] == [second.node_id]
    again.close()
    draw.do(silence(draw.document, second))
    draw.do(tell_again(draw.document, first))
    assert [item.node_id for item in found(analysis, "linear_stack")] == [first.node_id]
    draw.do(tell_again(draw.document, second))
    assert draw.document.equals(start)
    while draw.history.undo():
        pass
    assert not draw.document.nodes
    analysis.close()


def test_an_error_cannot_be_silenced(draw):
    draw.chain(("Input", {"shape": [8]}), ("Dense", {"units": 0}))
    analysis = Analysis(draw.document)
    (item,) = found(analysis, "field")
    draw.do(silence(draw.document, item))
    assert found(analysis, "field") and not analysis.silenced_problems()
    analysis.close()


@pytest.mark.parametrize(("numbers", "image"), [(784, "28x28x1"), (3072, "32x32x3"), (768, "16x16x3"), (770, "")])
def test_a_row_of_numbers_before_a_convolution_is_an_image_laid_flat(draw, numbers, image):
    first, conv = draw.add("Input", shape=[numbers]), draw.add("Conv2D", filters=4, kernel_size=[3, 3])
    draw.wire(first, conv)
    analysis = Analysis(draw.document)
    (item,) = found(analysis, "rank")
    said = f"Conv2D 'conv2d' takes images (height × width × channels), and gets a row of {numbers} numbers."
    assert item.problem.message == said
    labels = [fix.label for fix in item.fixes]
    assert labels == ([f"Insert Reshape to {image}"] if image else [])
    analysis.close()
