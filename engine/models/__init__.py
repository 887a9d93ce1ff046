"""Models: functional networks of layers, chains, and models joined by code."""

from engine.models.clone import clone_model
from engine.models.model import Model
from engine.models.sequential import Sequential

# Keras 3's name of what Model(inputs, outputs) makes.
Functional = Model

__all__ = ["Functional", "Model", "Sequential", "clone_model"]
