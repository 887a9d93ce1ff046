"""Damaged project files: each ends in a document or in a `ProjectError`, soon, and within bounds of memory."""

import json
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import edits, project
from app.document.errors import DocumentError
from app.document.graph import Document
from tests.app.document.conftest import Builder
from tests.damage import check_in_a_process, open_damaged


def drawn() -> Document:
    """A document with some of all that a project can hold."""
    draw = Builder()
    ids = draw.chain(
        ("Input", {"shape": [4, None]}), ("Dense", {"units": 3}), ("Dropout", {"rate": 0.5}), ("Dense", {"units": 2})
    )
    document = draw.document
    draw.do(edits.add_comment(document, "заметка", (1, 2, 30, 40), "frame"))
    draw.do(edits.set_settings(document, "training", {"epochs": 7}))
    draw.do(edits.set_note(document, ids[1], "hidden"))
    draw.do(edits.set_weights(document, {ids[1]: [np.ones((4, 3), "float32"), np.zeros(3, "float32")]}))
    return document


def run_damage(count: int, seed: int) -> None:
    """Open damaged projects, and projects beside damaged weights; run in a process of its own, by name."""
    document = drawn()
    plain = project.serialise(document).encode()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "whole.loom"
        project.save(document, place)
        text, weights = place.read_bytes(), place.with_name("whole.loom.h5").read_bytes()

    def beside(path: Path) -> object:
        path.with_name("whole.loom").write_bytes(text)
        return project.load(path.with_name("whole.loom"))

    sources = [("x.loom", plain, project.load), ("x.loom", plain, project.load),
               ("whole.loom.h5", weights, beside)]  # fmt: skip
    open_damaged(sources, count, seed, DocumentError)


@pytest.mark.long
def test_damaged_projects_end_in_a_document_or_in_words():
    pytest.importorskip("resource", reason="limits of memory are set where the system has them")
    check_in_a_process("from tests.app.document.test_damaged_projects import run_damage; run_damage(400, 20)", 400)


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)

EXAMPLE = project.serialise(drawn())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.data())
def test_a_project_with_anything_in_any_place_ends_in_a_document_or_in_words(data):
    content = json.loads(EXAMPLE)
    here, places = content, []
    while isinstance(here, (dict, list)) and here:
        key = data.draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
        places.append((here, key))
        here = here[key]
    holder, key = places[data.draw(st.integers(0, len(places) - 1))]
    holder[key] = data.draw(plain)
    try:
        project.parse(json.dumps(content))
    except DocumentError as error:
        assert str(error).strip()
