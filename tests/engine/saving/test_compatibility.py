"""docs/compatibility.md says what is so."""

import pytest

from tests.engine.saving import compatibility

pytest.importorskip("onnx", reason="the page has a column for ONNX, which is the extra layerloom[onnx]")


@pytest.mark.long
def test_every_format_keeps_every_layer_and_the_page_says_so():
    rows = compatibility.table()
    wrong = {
        kind: row
        for kind, row in rows.items()
        if any(
            row[name] not in (("yes", "some", "no") if name == "ONNX" else ("yes",))
            for name in compatibility.ROUNDS
            if name in row
        )
    }
    assert not wrong
    page = compatibility.PAGE.read_text(encoding="utf8")
    assert page == compatibility.page(rows), "run python -m tests.engine.saving.compatibility"
