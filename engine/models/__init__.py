"""Models: functional networks of layers, chains, and models joined by code."""

from engine.models.model import Model
from engine.models.sequential import Sequential

__all__ = ["Model", "Sequential"]
