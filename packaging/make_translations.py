"""Bring resources/translations up to date with the texts of the program: .ts for Qt Linguist, .qm for the program.

    python packaging/make_translations.py [--words FILE --language de]

Texts come from `tr` and `translate` (found by lupdate) and from the table of actions. `--words` fills what is not
translated yet from a file with a source text, a tab and its translation on each line.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "zh_CN")


def main() -> int:
    """Update all files; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    options = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        table = Path(scratch) / "actions.py"
        table.write_text(_as_source(action_texts()), encoding="utf-8")
        sources = [str(table), *map(str, sorted((ROOT / "app").rglob("*.py")))]
        for language in LANGUAGES:
            file = FOLDER / f"layerloom_{language}.ts"
            _run("lupdate", *sources, "-ts", file, "-target-language", language, "-no-obsolete", "-locations", "none")
            if options.words and options.language in (None, language):
                _fill(file, _read_words(options.words))
            _run("lrelease", file, "-qm", file.with_suffix(".qm"), "-nounfinished")
    return 0


def action_texts() -> list[str]:
    """Every text of the action table, its menus included."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from app.window.actions.table import MENUS, ROWS

    menus = [part for row in ROWS for part in row.menu.replace("|", "").split(">")]
    return list(dict.fromkeys(text for text in (*MENUS, *menus, *(t for r in ROWS for t in (r.text, r.tip))) if text))


def _as_source(texts: list[str]) -> str:
    import json

    lines = (f'QCoreApplication.translate("Actions", {json.dumps(text, ensure_ascii=False)})' for text in texts)
    return "from PySide6.QtCore import QCoreApplication\n" + "\n".join(lines) + "\n"


def _read_words(path: Path) -> dict[str, str]:
    lines = (line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {source: target for source, target in lines if target}


def _fill(file: Path, words: dict[str, str]) -> None:
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        source, target = message.find("source"), message.find("translation")
        found = words.get(source.text or "")
        if found and target.get("type") == "unfinished" and message.get("numerus") != "yes":
            target.text = found
            del target.attrib["type"]
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _run(tool: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
