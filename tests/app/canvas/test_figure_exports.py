"""The network as PDF, as Mermaid text and as a LaTeX document: groups, shared layers and awkward names among it."""

import re
import shutil
import subprocess

import pytest

from app.canvas import PICTURES
from app.canvas.export import to_pdf
from app.canvas.mermaid import mermaid_text
from app.canvas.tikz import escaped, tikz_text
from app.document import edits
from app.document.errors import DocumentError
from app.theme import LIGHT


@pytest.fixture
def drawn(canvas):
    """Two inputs through one shared Dense, joined; an open group around a Dense, and a note."""
    first = canvas.put("Input", 0, 0, "first", shape=[4])
    second = canvas.put("Input", 0, 120, "second", shape=[4])
    shared = canvas.put("Dense", 240, 0, "reader", units=8, activation="relu")
    copy = canvas.put("Dense", 240, 120, "reader_again", units=8)
    merge = canvas.put("Concatenate", 480, 0, "both")
    inner = canvas.put("Dense", 720, 0, "inner_50%", units=3)
    last = canvas.put("Dense", 960, 0, "label", units=2)
    for source, target, port in (
        (first, shared, "in"),
        (second, copy, "in"),
        (shared, merge, "in1"),
        (copy, merge, "in2"),
        (merge, inner, "in"),
        (inner, last, "in"),
    ):
        canvas.link(source, target, port)
    canvas.do(edits.share(canvas.document, [shared, copy]))
    canvas.do(edits.group(canvas.document, [inner, last], "The head"))
    canvas.do(edits.add_comment(canvas.document, 'Costs 5 $ & "more"\n[in brackets]\n* and a star', (0, 300, 240, 60)))
    canvas.scene.flush()
    return canvas


def ids(canvas):
    return {node.name: node.id for node in canvas.document.nodes.values()}


def test_mermaid_has_a_node_a_card_and_an_edge_a_wire(drawn):
    text, known = mermaid_text(drawn.scene), ids(drawn)
    assert text.startswith("flowchart LR\n")
    assert set(re.findall(r"^\s*(n\d+)\[", text, re.M)) == set(drawn.document.nodes)
    edges = re.findall(r"(\w+) --> (\w+)", text)
    assert sorted(edges) == sorted((wire.source, wire.target) for wire in drawn.document.wires)
    assert "<b>reader</b><br/>Dense · 8 · relu<br/>8" in text
    owner = drawn.document.nodes[known["reader_again"]].shares or drawn.document.nodes[known["reader"]].shares
    (tie,) = re.findall(r"(\w+) -\. shared \.- (\w+)", text)
    assert owner == tie[0] and set(tie) == {known["reader"], known["reader_again"]}
    assert text.count("classDef ") == len(re.findall(r"^\s*class ", text, re.M)) + 1


def test_mermaid_draws_an_open_group_as_a_subgraph_and_a_folded_one_as_a_node(drawn):
    (group_id,) = drawn.document.groups
    known = ids(drawn)
    block = re.search(rf'subgraph {group_id}\["The head"\]\n(.*?)\n\s*end', mermaid_text(drawn.scene), re.S)[1]
    assert set(re.findall(r"n\d+", block)) == {known["inner_50%"], known["label"]}
    drawn.do(edits.fold_groups(drawn.document, [group_id]))
    text = mermaid_text(drawn.scene)
    assert "subgraph" not in text and f'{group_id}["<b>The head</b>' in text
    assert f"{known['both']} --> {group_id}" in text and known["label"] not in text.replace("label", "")


def test_mermaid_escapes_what_would_end_a_label(drawn):
    note = next(line for line in mermaid_text(drawn.scene).splitlines() if ":::note" in line)
    assert note.count('"') == 2 and "#quot;more#quot;" in note


def test_mermaid_takes_ids_that_are_words_or_lines_of_its_own(canvas):
    strange = 'n9"]\n    click n9 "https://example.org"'
    for number, node_id in enumerate(("end", strange)):
        canvas.do(edits.add_node(canvas.document, "ReLU", (number * 240.0, 0.0), name=f"block_{number}", id=node_id))
    canvas.link("end", strange, "in")
    lines = mermaid_text(canvas.scene).splitlines()
    (edge,) = [line for line in lines if "-->" in line]
    assert re.fullmatch(r"\s*x[0-9a-f]+ --> x[0-9a-f]+", edge)
    assert not [line for line in lines if line.split()[0] in ("click", "end")]


def test_latex_is_balanced_and_draws_every_card_wire_and_word(drawn):
    text = tikz_text(drawn.scene)
    body = text[text.index(r"\begin{tikzpicture}") : text.index(r"\end{tikzpicture}")]
    plain = re.sub(r"\\[\\{}]", "", text)
    assert plain.count("{") == plain.count("}") and text.rstrip().endswith(r"\end{document}")
    assert body.count(r"\draw[card]") == len(drawn.document.nodes)
    assert body.count(r"\draw[wire]") == len(drawn.document.wires)
    assert body.count(r"\draw[tie]") == 1 and "{The head}" in body
    assert r"{inner\_50\%}" in body and r"Costs 5 \$ \&" in body
    used = set(re.findall(r"\\fill\[(\w+)\]", body)) - {"port"}
    assert used <= set(re.findall(r"\\definecolor\{(\w+)\}", text))
    for line in body.splitlines():
        # What is drawn ends in a semicolon; a percent sign without a backslash would swallow it.
        if line.strip().startswith(("\\draw", "\\node", "\\fill")):
            assert line.endswith(";") and not re.search(r"(?<!\\)%", line)


def test_latex_text_keeps_no_sign_that_means_something():
    assert escaped("a_b & 5% {x}\n3×3 · relu #1 ~^\\") == (
        r"a\_b \& 5\% \{x\} \\{} 3$\times$3 $\cdot$ relu \#1 \textasciitilde{}\textasciicircum{}\textbackslash{}"
    )


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
def test_latex_compiles(drawn, tmp_path):
    # The class "standalone" is an extra of most installations.
    text = tikz_text(drawn.scene).replace("[tikz,border=12pt]{standalone}", "{article}\n\\usepackage{tikz}")
    (tmp_path / "net.tex").write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "net.tex"],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout[-2000:]


def test_pdf_is_one_page_of_the_size_of_the_network_with_letters_as_letters(drawn, tmp_path):
    path = tmp_path / "net.pdf"
    to_pdf(drawn.scene, path, LIGHT)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-") and data.count(b"/Type /Page\n") == 1
    width, height = (float(side) for side in re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data).groups())
    content = drawn.scene.content_rect()
    assert width == pytest.approx((content.width() + 48) * 0.75, abs=30) and width > height
    assert b"/FontFile2" in data and b"/Subtype /Image" not in data


def test_each_kind_is_written_and_an_unwritable_place_is_told(drawn, tmp_path):
    for suffix, write in PICTURES.items():
        write(drawn.scene, tmp_path / f"net{suffix}")
        assert (tmp_path / f"net{suffix}").stat().st_size > 500
        with pytest.raises(DocumentError, match="Cannot save"):
            write(drawn.scene, tmp_path / "nowhere" / f"net{suffix}")
