"""The theme: readable colours, whole sets, tinted icons, our own palettes."""

import dataclasses

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QCheckBox, QWidget

from app import theme
from app.theme.fonts import pixel_font

THEMES = list(theme.THEMES.values())


@pytest.fixture(autouse=True)
def back_to_light(qapp):
    yield
    theme.apply(qapp, "light")


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_every_token_is_a_colour(tokens):
    for field in dataclasses.fields(tokens):
        value = getattr(tokens, field.name)
        if isinstance(value, str) and field.name not in ("name", "title"):
            assert QColor(value).isValid(), field.name
    assert tuple(tokens.categories) == theme.CATEGORIES
    assert len(set(tokens.categories.values())) == len(theme.CATEGORIES)
    assert len(set(tokens.series)) == len(tokens.series)


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_text_can_be_read(tokens):
    for surface in ("window", "surface", "raised", "hover", "canvas", "card", "note"):
        for text in ("text", "text_muted", "error", "warning"):
            ratio = theme.contrast_ratio(tokens.color(text), tokens.color(surface))
            assert ratio >= 4.5, f"{text} on {surface}: {ratio:.2f}"
    for text in ("success", "info", "accent"):
        for surface in ("window", "surface", "raised", "card"):
            ratio = theme.contrast_ratio(tokens.color(text), tokens.color(surface))
            assert ratio >= 4.5, f"{text} on {surface}: {ratio:.2f}"
    for text in ("text", "text_muted"):
        ratio = theme.contrast_ratio(tokens.color(text), tokens.color("selection"))
        assert ratio >= 4.5, f"{text} on selection: {ratio:.2f}"
    for surface in ("window", "surface", "raised", "card"):
        # What marks the focus and the edges of fields (WCAG 1.4.11).
        assert theme.contrast_ratio(tokens.accent, tokens.color(surface)) >= 3, surface
    assert theme.contrast_ratio(tokens.accent_text, tokens.accent) >= 4.5
    for category, color in tokens.categories.items():
        assert theme.contrast_ratio(color, tokens.card) >= 3, category


def test_contrast_ratio_is_that_of_wcag():
    assert theme.contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_an_unknown_category_has_a_quiet_colour():
    assert theme.LIGHT.category("Quantum") == QColor(theme.LIGHT.text_muted)


@pytest.mark.parametrize("name", theme.THEMES)
def test_apply_changes_palette_font_and_style(qapp, name):
    chosen = theme.apply(qapp, name)
    assert theme.tokens() is chosen and chosen.name == name
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(chosen.window)
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == QColor(chosen.accent)
    assert QFontInfo(qapp.font()).family() == theme.FAMILY
    assert "$" not in qapp.styleSheet()


def test_a_bold_and_a_plain_font_come_from_the_bundled_files(qapp):
    theme.load_fonts()
    assert QFontInfo(pixel_font(13, bold=True)).family() == theme.FAMILY
    assert pixel_font(13, bold=True).bold() and not pixel_font(13).bold()


def test_an_unknown_theme_is_refused(qapp):
    with pytest.raises(KeyError):
        theme.apply(qapp, "sepia")


def test_widgets_hear_of_a_change(qapp, qtbot):
    heard = []

    class Listener(QWidget):
        def changeEvent(self, event):
            heard.append(event.type())
            super().changeEvent(event)

    theme.apply(qapp, "light")
    listener = Listener()
    qtbot.addWidget(listener)
    heard.clear()
    theme.apply(qapp, "dark")
    qapp.processEvents()
    assert QEvent.Type.PaletteChange in heard


def test_every_icon_draws_in_the_colour_it_is_given(qapp):
    names = theme.icon_names()
    assert {"play", "lock", "warning", "error"} <= set(names)
    for name in names:
        picture = theme.pixmap(name, 24, "#ff0000", ratio=2).toImage()
        assert (picture.width(), picture.height()) == (48, 48)
        drawn = [
            picture.pixelColor(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() == 255
        ]
        assert drawn, name
        if name != "layerloom":
            assert {color.name() for color in drawn} <= {"#ff0000"}, name


def test_an_unknown_icon_is_named(qapp):
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        theme.icon("nothing")


def test_icons_offer_a_disabled_look(qapp):
    picture = theme.icon("play")
    normal = picture.pixmap(24, picture.Mode.Normal).toImage()
    disabled = picture.pixmap(24, picture.Mode.Disabled).toImage()
    assert normal != disabled


def test_every_category_has_a_sign_of_its_own_in_its_colour(qapp):
    pictures = [theme.category_icon(category).pixmap(24).toImage() for category in (*theme.CATEGORIES, "Unknown")]
    for index, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[:index])


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_check_box_is_seen_whether_it_is_checked_or_not(qapp, qtbot, name):
    tokens = theme.apply(qapp, name)
    pictures = []
    for checked in (False, True):
        box = QCheckBox()
        qtbot.addWidget(box)
        box.setChecked(checked)
        pictures.append(box.grab().toImage())
    for picture in pictures:
        middle = picture.height() // 2
        line = [picture.pixelColor(x, middle) for x in range(picture.width())]
        assert max(theme.contrast_ratio(color, tokens.window) for color in line) >= 3
    assert pictures[0] != pictures[1]


def test_an_icon_is_drawn_once_for_each_colour(qapp):
    first = theme.icon("play", "#ff0000")
    assert theme.icon("play", "#ff0000").cacheKey() == first.cacheKey() != theme.icon("play", "#00ff00").cacheKey()
    assert theme.category_icon("Core").cacheKey() == theme.category_icon("Core").cacheKey()
