"""The handbook's pages: whole, linked rightly, found by words; every layer has its own."""

import re

import pytest

from app.sessions import handbook
from engine.catalogue import layer_kinds

PAGES = {page.name: page for page in handbook.pages()}


def test_every_layer_and_every_family_has_a_page():
    for info in layer_kinds():
        page = PAGES[handbook.layer_page(info.kind)]
        assert page.title == info.kind and f"## {info.kind}" in page.text
        for field in info.fields:
            assert f"`{field.name}`" in page.text
    for name in ("losses", "metrics", "optimizers", "schedules", "callbacks"):
        assert PAGES[name].text.count("\n## ") >= 3


@pytest.mark.parametrize(
    "page", [page for page in PAGES.values() if not page.name.startswith("layer-")], ids=lambda page: page.name
)
def test_links_lead_to_pages(page):
    for text, link in re.findall(r"\[([^\]]+)\]\(([^)]+)\)", page.text):
        if link.startswith("pictures/"):
            assert (handbook.folder() / link).exists(), f"{page.name}: {link}"
        elif not link.startswith("http"):
            # The table of keys is made by the window.
            assert link in PAGES or link == "keys", f"{page.name}: [{text}]({link})"


def test_every_written_page_stands_in_the_contents():
    written = {path.stem for path in handbook.folder().glob("*.md")}
    assert written == {page.name for page in PAGES.values() if (handbook.folder() / f"{page.name}.md").exists()}
    assert all(page.title and page.text.startswith("# ") for page in PAGES.values() if page.name in written)


def test_search_brings_what_is_called_so_first():
    assert handbook.search("lstm")[0].title == "LSTM"
    assert handbook.search("freezing")[0].name in ("words", "fine-tune")
    assert handbook.search("Conv2D kernel")[0].name.startswith("layer-")
    assert handbook.search("xyzzy") == [] and handbook.search("  ") == []
