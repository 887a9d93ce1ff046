"""The reference in docs/ is what the declarations say, and every parameter has its sentence."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def _script():
    spec = importlib.util.spec_from_file_location("make_reference", ROOT / "docs" / "make_reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


@pytest.mark.parametrize("page", sorted(SCRIPT.PAGES))
def test_the_committed_page_is_current(page):
    committed = (ROOT / "docs" / "reference" / f"{page}.md").read_text(encoding="utf-8")
    assert committed == SCRIPT.PAGES[page](), "run python docs/make_reference.py"


@pytest.mark.parametrize("page", sorted(SCRIPT.PAGES))
def test_every_parameter_has_its_sentence(page):
    for line in SCRIPT.PAGES[page]().splitlines():
        if line.startswith("| `"):
            doc = line.rstrip(" |").rpartition(" | ")[2]
            assert len(doc) > 8 and doc.endswith((".", "!", "?")), line
