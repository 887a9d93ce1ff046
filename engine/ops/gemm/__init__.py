"""Matrix products by the engine's own register tiles (see `kernels/microkernel`): quick at small sizes, and on our own
threads, which do not spin against a window that wants to be drawn."""

from engine.ops.gemm.batched import batched_kernel
from engine.ops.gemm.fast import gemm_kernel

__all__ = ["batched_kernel", "gemm_kernel"]
