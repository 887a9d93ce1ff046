"""Two inputs, two outputs, an Embedding, an LSTM and a Concatenate, on data of one's own."""

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton

pytestmark = pytest.mark.long


@pytest.fixture
def data(tmp_path):
    """96 samples: eight words of 20 (the first half of the words means "yes"), and four measures."""
    rng = np.random.default_rng(0)
    words = rng.integers(0, 20, (96, 8)).astype("int32")
    measures = rng.normal(size=(96, 4)).astype("float32")
    topic = (words[:, -1] >= 10).astype("int64")
    score = (measures.sum(axis=1, keepdims=True) / 4).astype("float32")
    path = tmp_path / "mixed.npz"
    np.savez(path, words=words, measures=measures, topic=topic, score=score)
    return path


def test_a_network_of_two_inputs_and_two_outputs_is_wired_and_trained(robot, data):
    hands = robot.window()
    window = hands.window
    words = hands.drag_kind("Input", -480, -120)
    embedding = hands.drag_kind("Embedding", -240, -120)
    lstm = hands.drag_kind("LSTM", 0, -120)
    measures = hands.drag_kind("Input", -480, 96)
    join = hands.drag_kind("Concatenate", 240, 0)
    topic = hands.drag_kind("Dense", 480, -120)
    score = hands.drag_kind("Dense", 480, 96)
    for node_id, name, fields in (
        (words, "words", {"shape": "8"}),
        (embedding, "embedding", {"input_dim": "20", "output_dim": "6"}),
        (lstm, "lstm", {"units": "8"}),
        (measures, "measures", {"shape": "4"}),
        (topic, "topic", {"units": "2"}),
        (score, "score", {"units": "1"}),
    ):
        hands.click_block(node_id)
        hands.type_into(window.inspector.view.name, name)
        for field, text in fields.items():
            hands.type_field(field, text)
    hands.click_block(words)
    hands.choose(hands.field("dtype"), "int32")
    hands.click_block(topic)
    hands.choose(hands.field("activation"), "softmax")
    hands.click_block(score)
    hands.choose(hands.field("activation"), "linear")
    for ends in ((words, embedding), (embedding, lstm), (lstm, join), (measures, join), (join, topic), (join, score)):
        hands.wire(*ends)
    assert set(hands.document.incoming(join)) == {"in1", "in2"}

    window.dialogs.path = str(data)
    hands.trigger("open-data")
    hands.settle()
    page = window.parts["data"].page
    assert window.pages.current == "data" and page.reading.isVisible()
    # The class numbers were guessed; the first column that the user names takes their place, the second joins it.
    for name in ("score", "topic"):
        if page.columns.roles[name].currentText() != "Predicted":
            hands.pick(page.columns.roles[name], "Predicted")
            hands.settle()
    for name in ("words", "measures"):
        if page.columns.roles[name].currentText() != "Input":
            hands.pick(page.columns.roles[name], "Input")
            hands.settle()
    # What each end of the network gets is told, and chosen.
    assert page.mapping.isVisible() and page.mapping.notes[words].text().startswith("words: 8 a sample, such as")
    hands.pick(page.mapping.combos[words], "measures")
    hands.settle()
    assert hands.document.settings["data"]["map"] == {words: "measures"}
    assert "takes 8, and measures has 4" in page.mapping.messages[words].text.text()
    hands.trigger("undo")
    hands.settle()
    assert (
        not page.mapping.messages[words].text.text() and page.mapping.combos[words].currentText() == "By name or order"
    )
    assert set(window.workspace.dataset.inputs) == {"words", "measures"}
    window.show_panel("training")
    hands.choose(window.training._losses[score].editor.control, "mean_squared_error")
    hands.choose(window.training._losses[topic].editor.control, "sparse_categorical_crossentropy")
    # Each output has metrics of its own.
    for node_id, metric in ((topic, "accuracy"), (score, "mean_absolute_error")):
        hands.pick(window.training.metrics_of, hands.document.nodes[node_id].name)
        for chip in window.training._chips.findChildren(QPushButton):
            if chip.isVisible():
                hands.click(chip)
        hands.pick(window.training.add_metric, metric)
    assert hands.document.settings["training"]["output_metrics"] == {
        topic: ["accuracy"], score: ["mean_absolute_error"]
    }  # fmt: skip
    hands.type_into(window.training.run.rows["epochs"].editor.control, "12")
    hands.type_into(window.training.run.rows["batch_size"].editor.control, "16")
    assert hands.problems() == []

    hands.click(window.training.train)
    hands.until_state("finished", "failed")
    hands.settle()
    assert window.run.state == "finished", window.run.text
    history = window.curves.history
    assert history["loss"][-1] < history["loss"][0]
    assert {"topic_accuracy", "score_mean_absolute_error"} <= set(history)
    assert not {"score_accuracy", "topic_mean_absolute_error"} & set(history)
    assert set(hands.document.weights) == {embedding, lstm, topic, score}
    assert window.results.message.text.text() == ""
