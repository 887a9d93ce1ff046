"""What the processor offers: width of its vectors, number of vector registers, threads."""

from __future__ import annotations

import functools
import os
import platform
from dataclasses import dataclass

from engine.core.config import is_alone


@dataclass(frozen=True)
class Host:
    """A processor, as far as kernels care.

    Attributes:
        name: LLVM's name of the processor ("znver5").
        lanes: float32 numbers in a vector register.
        registers: how many vector registers there are.
    """

    name: str
    lanes: int
    registers: int

    def rows(self, vectors: int) -> int:
        """Rows of a register tile that is `vectors` wide: what fits beside one row of B and a broadcast."""
        return max(1, min(14, (self.registers - vectors - 1) // vectors))


@functools.cache
def host() -> Host:
    """The processor this process runs on, as llvmlite names its features.

    `LAYERLOOM_VECTORS=8x16` in the environment stands for 8 lanes and 16 registers, to try a narrower processor's code.
    """
    from llvmlite import binding

    name = binding.get_host_cpu_name()
    pretended = os.environ.get("LAYERLOOM_VECTORS")
    if pretended:
        lanes, registers = pretended.split("x")
        return Host(f"{name}-{pretended}", int(lanes), int(registers))
    features = binding.get_host_cpu_features()
    if features.get("avx512f") and features.get("avx512vl") and features.get("avx512bw"):
        return Host(name, lanes=16, registers=32)
    if features.get("avx2") and features.get("fma"):
        return Host(name, lanes=8, registers=16)
    if platform.machine().lower() in ("aarch64", "arm64"):
        return Host(name, lanes=4, registers=32)
    return Host(name, lanes=4, registers=16)


def shard_limit() -> int:
    """The most shards that a kernel reserves scratch for: the threads this process may run on, at most 16; one within
    `core.config.one_thread`."""
    return 1 if is_alone() else _processors()


@functools.cache
def _processors() -> int:
    try:
        threads = len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        threads = os.cpu_count() or 1
    return min(threads, 16)
