"""`layerloom data`: what is in a file or a folder of data, in words or as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from app.document.errors import DocumentError
from app.sessions.data import DataSource, options_of
from app.sessions.data_profile import ColumnProfile, Profile, profile
from app.sessions.sources.registry import SOURCES
from app.sessions.suggest import Found, probe, probe_source

_BARS = " ▁▂▃▄▅▆▇█"
_CLASSES = 12


def run(options: argparse.Namespace) -> int:
    """Print columns, classes, what is noteworthy, and the steps that would be taken."""
    found = found_at(options.path)
    settings = found.settings()
    about = profile(DataSource.read(settings), options_of(settings))
    if options.json:
        print(json.dumps({"source": found.source, **about.as_json(), "steps": list(found.steps)}))
        return 0
    _print(about, found)
    return 0


def found_at(text: str) -> Found:
    """The source at a path, or of a name such as "made:spirals". Raises DataError, DocumentError."""
    kind, colon, _ = text.partition(":")
    if colon and kind in SOURCES and not Path(text).exists():
        return probe_source(text)
    path = Path(text).expanduser()
    if not path.exists():
        raise DocumentError(f"There is no file or folder {text}.", mend="check the path")
    return probe(path.absolute())


def _print(about: Profile, found: Found) -> None:
    print(f"{about.title}: {about.description}")
    print(f"{about.rows:,} samples" + (f", and {about.held:,} more held out by the source" if about.held else ""))
    width = max((len(column.name) for column in about.columns), default=0)
    print()
    for column in about.columns:
        print(f"  {column.name:<{width}}  {column.role:<6}  {column.kind:<8}  {_said(column)}".rstrip())
    if about.classes:
        print("\nClasses")
        most = max(count for _, count in about.classes)
        wide = max(len(name) for name, _ in about.classes[:_CLASSES])
        for name, count in about.classes[:_CLASSES]:
            print(f"  {name:<{wide}}  {count:>8,}  {'█' * max(1, round(24 * count / max(1, most)))}")
        if len(about.classes) > _CLASSES:
            print(f"  and {len(about.classes) - _CLASSES} more")
    if about.remarks:
        print("\nWorth knowing")
        for remark in about.remarks:
            print(f"  {'!' if remark.severity == 'warning' else '·'} {remark.text}")
    print("\nSteps: " + ", ".join(_step(step) for step in found.steps) if found.steps else "\nNo steps are needed.")


def _said(column: ColumnProfile) -> str:
    parts = []
    if column.shape:
        parts.append("x".join("?" if size == 0 else str(size) for size in column.shape))
    if column.low is not None and column.high is not None:
        parts.append(f"{column.low:g} to {column.high:g}, mean {column.mean:.4g}")
    if column.counts and column.low is not None:
        most = max(column.counts)
        parts.append("".join(_BARS[-(-8 * count // max(1, most))] for count in column.counts))
    if column.top:
        parts.append(", ".join(f"{name} {count}" for name, count in column.top[:4]))
    elif column.first:
        parts.append(column.first[:48])
    if column.missing:
        parts.append(f"{column.missing} missing")
    return "  ".join(parts)


def _step(step: object) -> str:
    assert isinstance(step, dict)
    fields = ", ".join(f"{name} {value}" for name, value in step.get("config", {}).items())
    return f"{step['kind']} ({fields})" if fields else str(step["kind"])
