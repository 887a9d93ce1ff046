"""The real window in a language that nobody speaks: no English is left on any surface, and no text is cut off."""

import re

import pytest
import shiboken6
from PySide6.QtGui import QAction

from app import wording
from app.window import language
from engine import catalogue
from tests.app.window.pseudo import Pseudo, all_widgets, clipped, texts_of, untranslated
from tests.app.window.surfaces import each_overlay, each_surface, is_private, path_of

# Names and terms that are the same in every language: programs, formats, units, keys, measures.
_TERMS = """
    Keras ONNX ImageNet HDF5 CSV NPZ Parquet JSON YAML HTML PDF NaN MAC GFLOP Layerloom Python Esc Ctrl Alt Shift Tab Del
    English Deutsch Español Return Home End Ins Space loss accuracy val_loss val_accuracy None True False inf nan arXiv
    float32 int32 int64 float64 string bool Backspace PgUp PgDown loom out TerminateOnNaN digits
"""


@pytest.fixture
def pseudo(qapp):
    """The window's language, taken off again afterwards."""
    words = Pseudo(qapp)
    qapp.installTranslator(words)
    wording.speak(True)
    yield words
    qapp.removeTranslator(words)
    words.deleteLater()
    wording.speak(False)


def names_of(document):
    """What is not translated: kinds, fields and values of Keras, and what the user named."""
    names = set(_TERMS.split())
    for family in ("layer_kinds", "losses", "metrics", "optimizers", "schedules", "callbacks", "steps"):
        for info in getattr(catalogue, family)():
            names.update((info.kind, getattr(info, "key", ""), getattr(info, "formula", "")))
            for field in info.fields:
                names.update((field.name, *map(str, field.choices)))
    for family in ("initializer_kinds", "regularizer_kinds", "constraint_kinds"):
        for info in getattr(catalogue.forms, family)():
            names.update((info.kind, info.key))
            names.update(field.name for field in info.fields)
    for about in catalogue.ready_made():
        names.update((about.network.__name__, about.family))
    names.update(node.name for node in document.nodes.values())
    names.update(word for node in document.nodes.values() for word in re.findall(r"\w+", str(dict(node.config))))
    names.update(word for comment in document.comments.values() for word in re.findall(r"\w+", comment.text))
    names.update({word for name in names for word in name.split("_")})
    names.discard("")
    return names


def test_no_english_is_left(robot, pseudo):
    hands = robot.window(empty=False)
    names = names_of(hands.document)
    left, seen = {}, set()

    def look(surface, widgets):
        for widget in widgets:
            if not shiboken6.isValid(widget) or widget.objectName().startswith(("qt_", "Scroll")):
                continue
            for where, text in texts_of(widget):
                if text in seen:
                    continue
                seen.add(text)
                if found := untranslated(text, names):
                    left.setdefault(f"{where}: {text!r} {found}", f"{surface}: {path_of(widget)}")

    for surface, widgets in each_overlay(hands):
        look(surface, [one for widget in widgets for one in all_widgets(widget)])
    for surface in each_surface(hands):
        look(surface, all_widgets(hands.window))
        for action in hands.window.findChildren(QAction):
            for text in (action.text(), action.toolTip()):
                if action.parent() is hands.window and (found := untranslated(text, names)):
                    left.setdefault(f"action: {text!r} {found}", surface)
    assert not left, "\n".join(f"{what}\n    {where}" for what, where in left.items())


def cut_texts(hands):
    """Where texts are cut off: what stands where, by the widget's path."""
    cut = {}

    def look(surface, widgets):
        for widget in widgets:
            if shiboken6.isValid(widget) and not is_private(widget) and (why := clipped(widget)):
                text = getattr(widget, "text", str)()
                cut.setdefault(path_of(widget), f"{surface}: {why}: {text!r}")

    for surface in each_surface(hands):
        look(surface, all_widgets(hands.window))
    for surface, widgets in each_overlay(hands):
        look(surface, [one for widget in widgets for one in all_widgets(widget)])
    return "\n".join(f"{where}\n    {what}" for where, what in cut.items())


def test_no_text_is_cut_off(robot, pseudo):
    hands = robot.window(empty=False)
    hands.window.resize(1500, 950)
    if cut := cut_texts(hands):
        pytest.fail(cut)


@pytest.mark.parametrize("code", [code for code in language.LANGUAGES if code not in ("", "en")])
def test_no_text_is_cut_off_at_200_percent(robot, speak, code):
    """At 200 % a laptop's screen is a window of this size."""
    speak(code)
    hands = robot.window(empty=False)
    hands.window.resize(1100, 690)
    if cut := cut_texts(hands):
        pytest.fail(cut)
