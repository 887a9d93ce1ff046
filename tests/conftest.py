"""Settings of every test run; they must stand before Qt or numba is imported."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
# One cache for all runs and workers, away from the user's own and from the checkout: kernels are compiled once.
_USER = os.getuid() if hasattr(os, "getuid") else "user"
os.environ.setdefault("NUMBA_CACHE_DIR", str(Path(tempfile.gettempdir(), f"layerloom-test-numba-{_USER}")))

# No test reads or writes the user's own settings, recent files or recovery.
_HOME = tempfile.mkdtemp(prefix="layerloom-test-home-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _kind in ("CONFIG", "DATA", "STATE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(Path(_HOME, _kind.lower()))
os.environ["KERAS_HOME"] = str(Path(_HOME, "keras"))
