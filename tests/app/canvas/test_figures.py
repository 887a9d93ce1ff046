"""The figure on a card: the one that was asked for, in few letters, up to date after an edit."""

import pytest

from app.canvas.figures import FIGURES, figure_text
from app.document import edits
from app.wording import bytes_text
from engine import catalogue


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("parameters", "320"),
        ("multiply-adds", "226 k MAC"),
        ("memory", "98 kB"),
        ("receptive", "sees 3×3"),
        ("nothing", ""),
    ],
)
def test_each_figure_in_few_letters(figure, expected):
    spec = catalogue.TensorSpec((None, 28, 28, 1))
    config = {"filters": 32, "kernel_size": [3, 3], "padding": "same"}
    report = catalogue.inspect_layer("Conv2D", config, [spec])
    field = catalogue.receptive_field("Conv2D", config, [spec], [catalogue.ReceptiveField.of_input(spec)])
    assert figure_text(figure, report, field) == expected
    assert figure in FIGURES


def test_bytes_are_told_in_their_unit():
    assert [bytes_text(count) for count in (None, 0, 12, 2048, 3 << 20)] == ["", "", "12 B", "2 kB", "3 MB"]


def test_cards_show_the_chosen_figure_and_follow_edits(canvas):
    ids = canvas.chain(
        ("Input", {"shape": [16, 16, 1]}),
        ("Conv2D", {"filters": 4, "kernel_size": [3, 3]}),
        ("Conv2D", {"filters": 4, "kernel_size": [3, 3]}),
    )
    canvas.scene.flush()

    def told():
        canvas.scene.flush()
        return [canvas.scene.nodes[one].facts.parameters for one in ids]

    assert told() == ["", "40", "148"]
    canvas.scene.set_figure("receptive")
    assert told() == ["sees 1×1", "sees 3×3", "sees 5×5"]
    canvas.history.do(edits.set_field(canvas.document, ids[1], "dilation_rate", [2, 2]))
    assert told() == ["sees 1×1", "sees 5×5", "sees 7×7"]
    canvas.history.undo()
    assert told()[2] == "sees 5×5"
    canvas.scene.set_figure("nothing")
    assert told() == ["", "", ""]
