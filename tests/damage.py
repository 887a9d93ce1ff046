"""Files damaged by a fixed seed, opened in a process of its own whose memory is limited and measured."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[1]


def damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """A file with bits flipped, bytes overwritten, a piece lost, or a piece put elsewhere."""
    data = bytearray(content)
    kind = rng.integers(5)
    if kind == 0:
        for at in rng.integers(0, len(data), rng.integers(1, 12)):
            data[at] ^= 1 << rng.integers(8)
    elif kind == 1:
        at = int(rng.integers(len(data)))
        data[at : at + 8] = rng.bytes(8)
    elif kind == 2:
        del data[int(rng.integers(len(data))) :]
    elif kind == 3:
        at, size = int(rng.integers(len(data))), int(rng.integers(1, 400))
        del data[at : at + size]
    else:
        # Headers are where damage does most.
        for at in rng.integers(0, min(len(data), 4096), rng.integers(1, 6)):
            data[at] = rng.integers(256)
    return bytes(data)


def open_damaged(sources: Sequence[tuple[str, bytes, Callable[[Path], Any]]], count: int, seed: int,
                 refusal: type[Exception]) -> None:  # fmt: skip
    """Open damaged copies of (file name, content, how it is opened) in turn, and print what became of them.

    Anything but success and a `refusal` with words ends the process with a traceback.
    """
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (6 * 2**30, 6 * 2**30))
    rng = np.random.default_rng(seed)
    outcomes = {"loaded": 0, "refused": 0}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(count):
            name, content, opening = sources[number % len(sources)]
            path = Path(folder) / name
            path.write_bytes(damaged(content, rng))
            try:
                opening(path)
                outcomes["loaded"] += 1
            except refusal as error:
                assert str(error).strip()
                outcomes["refused"] += 1
    print(json.dumps({**outcomes, "peak": peak()}))


def peak() -> float:
    """Largest memory of this process, GiB. Linux's ru_maxrss would also count the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**20
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (2**30 if sys.platform == "darwin" else 2**20)


def check_in_a_process(code: str, count: int) -> None:
    """Run Python code that ends in `open_damaged`: each file was opened or refused, in time and within 1 GiB."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["loaded"] + result["refused"] == count
    assert result["refused"] > count // 5 and result["loaded"] > 0
    assert result["peak"] < 1, "GiB"
