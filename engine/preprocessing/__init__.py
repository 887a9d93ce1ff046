"""Data made ready for networks: images, sequences and text as arrays; steps that learn from training data."""

from engine.preprocessing import image, sequence, steps, text

__all__ = ["image", "sequence", "steps", "text"]
