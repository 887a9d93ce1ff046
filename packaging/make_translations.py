"""Bring resources/translations up to date with the texts of the program: .ts for Qt Linguist, .qm for the program.

    python packaging/make_translations.py [--words FILE --language de]

packaging/texts.py finds the texts. All stand in one context, sorted, so that a text is translated once, each on a line of
its own and without the places in the sources, so that a difference shows the texts that differ and no others. `--words`
fills what is not translated yet from a file with a source text, a tab and its translation on each line.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from app.wording.translator import CONTEXT  # noqa: E402, I001
from texts import counted, gathered, patterns  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "zh_CN")
# Plural forms of a language, where it is not two.
_FORMS = {"zh_CN": 1}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{0}" sourcelanguage="en">\n'


def main() -> int:
    """Update all files; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=Path)
    parser.add_argument("--language", choices=LANGUAGES)
    options = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    texts = gathered()
    plural = counted()
    listed = json.dumps(patterns(), ensure_ascii=False, indent=0)
    (FOLDER / "patterns.json").write_text(listed + "\n", encoding="utf-8")
    for language in LANGUAGES:
        file = FOLDER / f"layerloom_{language}.ts"
        known = translated(file)
        if options.words and options.language in (None, language):
            known = _read_words(options.words) | known
        file.write_text(_as_ts(language, texts, known, plural), encoding="utf-8")
        _run("lrelease", file, "-qm", file.with_suffix(".qm"), "-nounfinished")
        left = sum(text not in known for group in texts.values() for text in group)
        print(f"{language}: {sum(map(len, texts.values()))} texts, {left} not translated")
    return 0


def translated(file: Path) -> dict[str, str]:
    """What a .ts file has translations of; forms of a plural are joined by a vertical bar."""
    found: dict[str, str] = {}
    if not file.exists():
        return found
    for message in ElementTree.parse(file).getroot().iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        if target is None or target.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in target.iter("numerusform")]
        if text := "|".join(forms) if forms else target.text:
            found.setdefault(source, text)
    return found


def _as_ts(language: str, texts: dict[str, list[str]], known: dict[str, str], plural: set[str]) -> str:
    groups = {text: group for group, members in texts.items() for text in members}
    lines = [_HEAD.format(language), f"<context>\n    <name>{CONTEXT}</name>\n"]
    for text in sorted(groups):
        target = known.get(text, "")
        many = ' numerus="yes"' if text in plural else ""
        mark = "" if target else ' type="unfinished"'
        inner = escape(target)
        if text in plural:
            forms = target.split("|") if target else [""] * _FORMS.get(language, 2)
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
        lines.append(
            f"<message{many}><source>{escape(text)}</source><extracomment>{groups[text]}</extracomment>"
            f"<translation{mark}>{inner}</translation></message>\n"
        )
    return "".join(lines) + "</context>\n</TS>\n"


def _read_words(path: Path) -> dict[str, str]:
    lines = (line.split("\t", 1) for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {source: target for source, target in lines if target}


def _run(tool: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
