"""The interface in other languages: the files are whole, and the window speaks them."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

import resources
from app import wording
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
