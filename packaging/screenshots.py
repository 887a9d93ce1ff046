"""Pictures of the window's states, for people to look at: light and dark, at 100 % and at 200 %; some in high contrast.

    python packaging/screenshots.py [FOLDER] [--only NAME,NAME] [--looks light-1x,dark-1x] [--language de]
        [--page docs/screenshots.md]

Each look is drawn by a process of its own on Qt's offscreen platform, with the bundled font.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

ROOT = Path(__file__).resolve().parents[1]
# Theme, scale, and the window's size in units of the screen: at 200 % a window of a laptop's screen.
LOOKS = {
    "light-1x": ("light", 1, (1440, 900)),
    "dark-1x": ("dark", 1, (1440, 900)),
    "light-2x": ("light", 2, (1100, 690)),
    "dark-2x": ("dark", 2, (1100, 690)),
    "contrast-1x": ("contrast", 1, (1440, 900)),
}
# What is drawn in high contrast too.
CONTRAST = ("starter", "inspector", "problems", "error", "data", "welcome")


def main() -> int:
    """Draw them; the exit status is that of the first look that failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default="docs/images", type=Path)
    parser.add_argument("--only", default="", help="names of states, divided by commas")
    parser.add_argument("--looks", default=",".join(LOOKS), help="which looks, divided by commas")
    parser.add_argument("--language", default="en", help="of the window, such as de")
    parser.add_argument("--page", type=Path, help="write a page that shows them")
    parser.add_argument("--draw", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.draw:
        only = [name for name in options.only.split(",") if name]
        return draw(options.folder, options.draw, only, options.language)
    for look in options.looks.split(","):
        scale = LOOKS[look][1]
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, __file__, str(options.folder), "--draw", look, "--only", options.only]
        command += ["--language", options.language]
        status = subprocess.run(command, env=environment, check=False).returncode
        if status:
            return status
    if options.page:
        write_page(options.page, options.folder)
    print(f"Pictures are in {options.folder.resolve()}")
    return 0


def draw(folder: Path, look: str, only: list[str], spoken: str) -> int:
    """The states of one look, one after the other in one window."""
    from PySide6.QtWidgets import QApplication
    from screenshot_stage import Stage
    from screenshot_states import STATES

    from app import theme
    from app.window import language

    name, _, size = LOOKS[look]
    application = QApplication([])
    language.install(application, spoken)
    theme.apply(application, name)
    stage = Stage(*size)
    wanted = [
        state.name
        for state in STATES
        if (not only or state.name in only) and (name != "contrast" or state.name in CONTRAST)
    ]
    try:
        for state in STATES:
            if state.name not in wanted:
                continue
            state.reach(stage)
            save(stage.picture(), folder / f"{state.name}-{look}.webp")
            state.leave(stage)
            print(time.strftime("%X"), look, state.name, flush=True)
    finally:
        stage.close()
    return 0


def save(picture: QPixmap, path: Path) -> None:
    """As WebP without loss: a third of the size of a PNG."""
    from PIL import Image

    image = picture.toImage().convertToFormat(picture.toImage().Format.Format_RGB888)
    row = image.bytesPerLine()
    pixels = Image.frombuffer("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", row, 1)
    pixels.save(path, "WEBP", lossless=True, method=6, quality=90)


def write_page(page: Path, folder: Path) -> None:
    """A page with a row for each state: light, dark, 200 %."""
    from screenshot_states import STATES

    place = Path(os.path.relpath(folder.resolve(), page.resolve().parent)).as_posix()
    lines = [
        "# The window in pictures",
        "",
        "Drawn by `python packaging/screenshots.py --page docs/screenshots.md`; each picture opens in full size.",
        "",
        "| state | light | dark | at 200 % |",
        "|---|---|---|---|",
    ]
    for state in STATES:
        cells = [
            f"[![{state.caption}, {look}]({place}/{state.name}-{look}.webp)]({place}/{state.name}-{look}.webp)"
            if (folder / f"{state.name}-{look}.webp").exists()
            else ""
            for look in ("light-1x", "dark-1x", "light-2x")
        ]
        lines.append(f"| {state.caption} | {' | '.join(cells)} |")
    lines += ["", "In high contrast:", ""]
    lines += [
        f"![{state.caption}, high contrast]({place}/{state.name}-contrast-1x.webp)"
        for state in STATES
        if (folder / f"{state.name}-contrast-1x.webp").exists()
    ]
    page.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
