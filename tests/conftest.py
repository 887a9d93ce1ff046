"""Settings of every test run; they must stand before Qt or numba is imported."""

import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_SCALE_FACTOR", "1")
# One cache for all runs and workers, away from the user's own and from the checkout: kernels are compiled once.
os.environ.setdefault("NUMBA_CACHE_DIR", str(Path(tempfile.gettempdir()) / "layerloom-test-numba"))
