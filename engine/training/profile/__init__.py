"""The profile of a step: what every kernel call of it took, whose it was, and what limits the run."""

from engine.training.profile.report import KernelCall, LayerTime, Profile
from engine.training.profile.run import profile_step

__all__ = ["KernelCall", "LayerTime", "Profile", "profile_step"]
