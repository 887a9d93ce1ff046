"""The handbook in the window: contents, search, links, and F1 on what has the focus."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest


def test_contents_search_and_links(robot):
    hands = robot.window()
    hands.trigger("handbook")
    book = hands.window.parts["handbook"].book
    assert book.isVisible() and not book.isModal() and book.current == "start"
    assert "Keys" in book.titles() and "Conv2D" in book.titles()
    QTest.keyClicks(book.search, "overfitting")
    assert book.titles() and "Conv2D" not in book.titles()
    QTest.keyClick(book.search, Qt.Key.Key_Return)
    assert book.current == "words"
    QTest.keyClicks(book.search, "zzz")
    assert book.titles() == [] and book.nothing.isVisible()
    book.search.clear()
    book.text.anchorClicked.emit(QUrl("losses"))
    assert book.current == "losses" and "mean_squared_error" in book.text.toPlainText()
    hands.click(book.back)
    assert book.current == "words"
    hands.click(book.forward)
    assert book.current == "losses"
    QTest.keyClick(book, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_f1_opens_the_page_of_the_block_the_field_and_the_panel(robot):
    hands = robot.window(empty=False)
    window, part = hands.window, hands.window.parts["handbook"]
    node = next(one for one, node in hands.document.nodes.items() if node.kind == "Conv2D")
    hands.click_block(node)
    hands.view.setFocus()
    QTest.keyClick(hands.view, Qt.Key.Key_F1)
    assert part.book.current == "layer-Conv2D"
    part.book.close()
    window.activateWindow()
    hands.field("filters").setFocus()
    assert part.here() == ("layer-Conv2D", "filters")
    QTest.keyClick(hands.field("filters"), Qt.Key.Key_F1)
    assert part.book.text.textCursor().selectedText() == "filters"
    part.book.close()
    window.activateWindow()
    window.training.train.setFocus()
    assert part.here() == ("training", "")


def test_the_table_of_keys_is_that_of_the_actions(robot):
    hands = robot.window()
    book = hands.window.parts["handbook"].open("keys")
    text = book.text.toPlainText()
    for name in ("undo", "train", "handbook", "show-data"):
        row = hands.window.actions_.rows[name]
        assert not row.shortcut or row.shortcut in text


def test_panels_and_pages_have_their_page(robot):
    hands = robot.window()
    book = hands.window.parts["handbook"].open()
    named = ("palette", "outline", "inspector", "training", "results", "weights", "curves", "problems", "log")
    for name in (*named, "activations", "cost", "data", "network", "runs", "sweeps", "try", "profile"):
        assert name in hands.window.docks or name in hands.window.pages.pages
        assert book.has(name), name


def test_the_handbook_speaks_the_language_of_the_window(robot, speak):
    speak("de")
    hands = robot.window(empty=False)
    hands.trigger("handbook")
    book = hands.window.parts["handbook"].book
    assert book.text.toPlainText().startswith("Das Handbuch") and "Zeichenfläche" in " ".join(book.titles())
    QTest.keyClicks(book.search, "Überanpassung")
    QTest.keyClick(book.search, Qt.Key.Key_Return)
    assert book.current == "words"
    book.show_page("layer-Conv2D")
    assert "Schiebt Filter über ein Bild" in book.text.toPlainText()
    book.show_page("keys")
    assert "Strg+Z" in book.text.toPlainText() and "Ctrl+Z" not in book.text.toPlainText()
