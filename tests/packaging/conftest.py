"""`packaging/` is a folder of scripts, not a package: its files find each other by lying side by side."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
