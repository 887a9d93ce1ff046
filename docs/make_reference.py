"""Writes docs/reference/*.md from the declarations: `python docs/make_reference.py`; a test holds them current."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "reference"


def layers() -> str:
    from engine import catalogue
    from engine.catalogue.reference import layer_entry

    lines: list[str] = []
    for info in sorted(catalogue.layer_kinds(), key=lambda info: (info.category, info.kind)):
        lines += [f"*{info.category}*", ""]
        lines += layer_entry(info.kind)
    head = "Every layer also takes `name`, `trainable` and `dtype`."
    return _page("Layers", head, _headings_first(lines))


def _headings_first(lines: list[str]) -> list[str]:
    """The category below the heading that it stands before."""
    made = list(lines)
    for place, line in enumerate(lines[:-2]):
        if line.startswith("*") and lines[place + 2].startswith("## "):
            made[place], made[place + 2] = lines[place + 2], line
    return made


def _registry(module: str, title: str, head: str) -> str:
    from engine.catalogue.reference import family_entries

    return _page(title, head, family_entries(module))


def losses() -> str:
    return _registry("engine.losses", "Losses", 'By name, as `compile(loss="mse")`, or as objects.')


def metrics() -> str:
    return _registry("engine.metrics", "Metrics", 'By name, as `compile(metrics=["accuracy"])`, or as objects.')


def optimizers() -> str:
    rates = _registry("engine.optimizers.schedules", "Schedules of the learning rate", "Given as `learning_rate`.")
    return _registry("engine.optimizers", "Optimizers", "By name, or as objects.") + "\n" + rates


def callbacks() -> str:
    from engine.catalogue.reference import callback_entries

    return _page("Callbacks", "Given to `fit(callbacks=[…])`.", callback_entries())


def _page(title: str, head: str, lines: list[str]) -> str:
    note = "<!-- Made by docs/make_reference.py from the declarations in engine/. Change them there. -->"
    return "\n".join([f"# {title}", "", note, "", head, "", *lines]).rstrip() + "\n"


PAGES = {"layers": layers, "losses": losses, "optimizers": optimizers, "metrics": metrics, "callbacks": callbacks}


def main() -> int:
    """Write all pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in PAGES.items():
        (FOLDER / f"{name}.md").write_text(make(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
