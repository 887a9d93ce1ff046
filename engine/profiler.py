"""What a step costs and what limits it: measured (`profile_step`), its memory before it is taken (`estimate_memory`), and
what this machine can do (`machine_peaks`).

profile = engine.profiler.profile_step(model, x, y, batch_size=32)
profile.limit_text(); profile.layers; profile.save_chrome_trace("step.json")
"""

from engine.runtime.peaks import Peaks, machine_peaks
from engine.training.memory import MemoryEstimate, estimate_memory
from engine.training.profile import KernelCall, LayerTime, Profile, profile_step

__all__ = [
    "KernelCall", "LayerTime", "MemoryEstimate", "Peaks", "Profile", "estimate_memory", "machine_peaks", "profile_step",
]  # fmt: skip
