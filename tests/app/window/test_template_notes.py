"""Bundled projects in other languages: their titles and the comments on their canvas."""

import pytest

import resources
from app.document import project
from app.window.template_notes import translate_notes
from resources.templates.make_templates import TEMPLATES


@pytest.mark.parametrize("code", ["de", "es", "zh_CN"])
def test_every_comment_of_a_template_is_translated_and_has_room(speak, qapp, code):
    speak(code)
    for name in TEMPLATES:
        document = project.load(resources.path("templates", f"{name}.loom"))
        (before,) = document.comments.values()
        translate_notes(document)
        (after,) = document.comments.values()
        lines = zip(before.text.split("\n"), after.text.split("\n"), strict=True)
        assert all(one != other for one, other in lines), after.text
        # It grows away from the blocks.
        assert after.rect[1] + after.rect[3] == before.rect[1] + before.rect[3]
        assert after.rect[3] >= before.rect[3] and after.rect[0] == before.rect[0]


def test_what_a_user_wrote_and_english_stay(speak, qapp):
    document = project.load(resources.path("templates", "iris.loom"))
    before = dict(document.comments)
    translate_notes(document)
    assert dict(document.comments) == before


def test_the_first_project_opens_in_german_and_counts_as_unchanged(robot, speak):
    speak("de")
    hands = robot.window(empty=False)
    (note,) = hands.document.comments.values()
    assert note.text.startswith("Faltungen suchen nach Strichen")
    assert "Handschriftliche Ziffern" in hands.window.windowTitle()
    assert hands.window.workspace.history.is_clean
