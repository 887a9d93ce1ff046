"""The View menu decides which figure stands on the blocks, and the choice lasts."""

from PySide6.QtWidgets import QLabel


def test_the_choice_shows_on_the_blocks_and_lasts(robot):
    hands = robot.window(empty=False)
    conv = hands.block("conv2d").id

    def told(window):
        return window.canvas.scene.nodes[conv].facts.parameters

    assert told(hands.window) == "320"
    hands.trigger("figure-receptive")
    assert told(hands.window) == "sees 3×3"
    assert hands.window.actions_["figure-receptive"].isChecked()
    assert not hands.window.actions_["figure-parameters"].isChecked()
    other = robot.window(empty=False)
    assert told(other.window) == "sees 3×3"
    other.trigger("figure-multiply-adds")
    assert told(other.window).endswith("MAC")


def test_the_inspector_tells_what_a_block_sees(robot):
    hands = robot.window(empty=False)
    hands.window.workspace.select([hands.block("conv2d_1").id])
    hands.settle()
    texts = [label.text() for label in hands.window.inspector.findChildren(QLabel)]
    assert "5 × 5, in steps of 1 × 1" in texts
