"""The interface in other languages: the files are whole, and the window speaks them."""

import json
import re
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel

import resources
from app import wording
from app.document import edits
from app.window import language
from app.window.actions.table import ROWS

OTHERS = [code for code in language.LANGUAGES if code not in ("", "en")]


def messages(code):
    tree = ElementTree.parse(resources.path("translations", f"layerloom_{code}.ts"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") != "unfinished" and message.get("numerus") != "yes":
                yield context.find("name").text, message.find("source").text, translation.text or ""


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_the_places_of_values(code):
    found = list(messages(code))
    assert len(found) > 200
    for _, source, target in found:
        assert target.strip(), source
        assert sorted(re.findall(r"\{[^}]*\}", source)) == sorted(re.findall(r"\{[^}]*\}", target)), source
        assert source.endswith("…") == target.endswith("…"), source


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code):
    tree = ElementTree.parse(resources.path("translations", f"layerloom_{code}.ts"))
    left = [
        message.findtext("source")
        for message in tree.getroot().iter("message")
        if message.find("translation").get("type") == "unfinished"
    ]
    assert not left, f"{len(left)} texts, {left[:5]}: run packaging/make_translations.py --words"


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_mnemonics_and_line_ends(code):
    for _, source, target in messages(code):
        assert source.count("&") == target.count("&"), source
        assert source.count("\n") == target.count("\n"), source
        assert source.endswith(" ") == target.endswith(" ") or code == "zh_CN", source


@pytest.mark.parametrize("code", OTHERS)
def test_patterns_of_messages_are_translated(code):
    listed = json.loads(resources.path("translations", "patterns.json").read_text(encoding="utf-8"))
    known = {source for _, source, _ in messages(code)}
    assert len(listed) > 400 and not set(listed) - known


def test_what_the_layers_below_say_is_german_in_the_window(robot, speak):
    speak("de")
    hands = robot.window(empty=False)
    document = hands.document
    dense = next(id for id, node in document.nodes.items() if node.kind == "Dense")
    wire = next(wire for wire in document.wires if wire.target == dense)
    hands.window.workspace.do(lambda: edits.disconnect(document, wire))
    hands.settle()
    assert hands.window.actions_["undo"].text() == "Rückgängig Trennen"
    cards = [label.text() for label in hands.window.docks["problems"].findChildren(QLabel)]
    assert any("nichts ist mit seinem Eingang verbunden" in text for text in cards), cards
    hands.trigger("undo")
    hands.window.workspace.select([dense])
    hands.settle()
    assert hands.window.inspector.form.rows["units"].label.text() == "Einheiten"


def test_a_german_field_takes_a_comma_and_the_file_keeps_a_dot(robot, speak):
    speak("de")
    hands = robot.window(empty=False)
    dropout = next(id for id, node in hands.document.nodes.items() if node.kind == "Dropout")
    hands.window.workspace.select([dropout])
    hands.settle()
    hands.type_field("rate", "0,35")
    assert hands.document.nodes[dropout].config["rate"] == 0.35
    assert hands.field("rate").text() == "0,35"
    hands.type_field("rate", "0.45")
    assert hands.document.nodes[dropout].config["rate"] == 0.45
    assert '"rate": 0.45' in json.dumps(dict(hands.document.nodes[dropout].config))


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_says_what_the_source_says(qapp, code):
    translator = wording.Words()
    assert translator.load(str(resources.path("translations", f"layerloom_{code}.qm")))
    for context, source, target in messages(code):
        assert translator.translate(context, source) == target


@pytest.mark.parametrize("code", OTHERS)
def test_menus_speak_the_language(robot, speak, code):
    speak(code)
    hands = robot.window(empty=False)
    titles = [action.text() for action in hands.window.menuBar().actions()]
    expected = {"de": "Datei", "es": "Archivo", "zh_CN": "文件"}[code]
    assert titles[0] == expected
    assert hands.window.actions_["undo"].text().startswith(QCoreApplication.translate("Actions", "Undo"))
    assert hands.window.docks["palette"].windowTitle() != "Layers"


def test_the_choice_is_kept_and_holds_at_the_next_start(robot):
    hands = robot.window()
    hands.trigger("language-de")
    assert hands.window.settings.text(language.SETTING) == "de"
    assert hands.window.actions_["language-de"].isChecked()
    assert "Deutsch" in hands.window.banner.text
    assert language.locale_of("de").language() == QLocale.Language.German
    assert language.locale_of("xx") == QLocale.system()


def test_every_language_has_an_entry_of_its_own_name():
    texts = {row.text for row in ROWS if row.id.startswith("language-")}
    assert texts == set(language.LANGUAGES.values())
