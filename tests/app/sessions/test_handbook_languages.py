"""The handbook in other languages: pages built like the English ones, with the names that the window shows."""

import re
import xml.etree.ElementTree as ElementTree
from functools import cache

import pytest

import resources
from app.sessions import handbook

LANGUAGES = ("de", "es", "zh_CN")
ENGLISH = {path.stem: path.read_text(encoding="utf-8") for path in handbook.folder().glob("*.md")}
TRANSLATED = [
    (code, path.stem) for code in LANGUAGES for path in sorted((handbook.folder() / code).glob("*.md"))
]  # fmt: skip
# What a beginner meets: these exist in every language.
FIRST = {
    *("start", "first-minute", "tours", "words", "network", "palette", "inspector", "problems", "files"),
    *("data", "steps", "training", "curves", "runs", "results", "try", "reading-curves"),
}


def text_of(code, name):
    return (handbook.folder() / code / f"{name}.md").read_text(encoding="utf-8")


@cache
def interface(code):
    """The texts of the window by their English."""
    tree = ElementTree.parse(resources.path("translations", f"layerloom_{code}.ts"))
    return {one.findtext("source"): one.findtext("translation") for one in tree.getroot().iter("message")}


def structure(text):
    """What every language has alike: kinds of lines in their order, links, pictures, code, and how many words stand out."""
    lines = []
    for line in text.splitlines():
        kind = re.match(r"#+ |- |\d+\. |\||    ", line)
        if kind:
            lines.append((kind[0], line.count("|")))
        elif not line:
            lines.append(("", 0))
    return {
        "lines": [one for at, one in enumerate(lines) if one[0] or at == 0 or lines[at - 1][0]],
        "links": sorted(re.findall(r"\]\(([^)]+)\)", text)),
        "pictures": re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text),
        "code": sorted(re.findall(r"`[^`]+`", text)),
        "examples": re.findall(r"^    .+$", text, re.MULTILINE),
        "bold": len(emphasized(text)),
    }


def emphasized(text):
    """Names that stand out, bold or slanted, with their menus: ["Run", "Fine-tune…"]."""
    flat = re.sub(r"\n(?!\n|- |\d+\. |\|)", " ", text)
    found = re.findall(r"(?<!\*)\*{1,2}([^*\n]+)\*{1,2}(?!\*)", flat)
    return [re.sub(r"\s+", " ", one).split(" > ") for one in found]


@pytest.mark.parametrize(("code", "name"), TRANSLATED, ids=lambda one: one)
def test_a_page_is_built_like_the_english_one(code, name):
    english, own = structure(ENGLISH[name]), structure(text_of(code, name))
    for what, expected in english.items():
        assert own[what] == expected, what


@pytest.mark.parametrize(("code", "name"), TRANSLATED, ids=lambda one: one)
def test_names_are_those_that_the_window_shows(code, name):
    known, own = interface(code), emphasized(text_of(code, name))
    said = sorted(part for path in own for part in path)
    for path in emphasized(ENGLISH[name]):
        for part in path:
            shown = known.get(part) or known.get(f"{part}…", "").removesuffix("…")
            assert not shown or shown in said, f"{part!r} is {shown!r} in the window; the page has {said}"


@pytest.mark.parametrize(("code", "name"), TRANSLATED, ids=lambda one: one)
def test_titles_are_those_of_the_contents(code, name):
    title = ENGLISH[name].splitlines()[0].removeprefix("# ")
    assert text_of(code, name).splitlines()[0] == f"# {interface(code)[title]}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_its_pages_and_english_where_it_has_none(code, tmp_path, monkeypatch):
    assert {name for own, name in TRANSLATED if own == code} >= FIRST
    assert {name for own, name in TRANSLATED if own == code} <= set(ENGLISH)
    texts = {page.name: page.text for page in handbook.pages(code)}
    assert texts["start"] == text_of(code, "start") != ENGLISH["start"]
    for name, english in ENGLISH.items():
        assert texts[name] == (text_of(code, name) if (code, name) in TRANSLATED else english)
    assert all(handbook.pages("xx")[at].text == page.text for at, page in enumerate(handbook.pages()))


def test_what_is_declared_is_put_into_the_language_and_names_stay():
    def say(text):
        return f"«{text}»"

    page = next(page for page in handbook.pages("de", say) if page.name == "layer-Conv2D")
    plain = next(page for page in handbook.pages() if page.name == "layer-Conv2D")
    assert "| «Parameter» | «Takes» | «Default» | |" in page.text and "*«required»*" in page.text
    assert re.findall(r"^\| `\w+`", page.text, re.MULTILINE) == re.findall(r"^\| `\w+`", plain.text, re.MULTILINE)
    assert re.findall("^    .+", page.text, re.MULTILINE) == re.findall("^    .+", plain.text, re.MULTILINE)
    assert page.text.replace("«", "").replace("»", "").split() == plain.text.split()


def test_search_finds_words_of_the_language():
    found = handbook.search("Überanpassung", handbook.pages("de"))
    assert found[0].name == "words"
