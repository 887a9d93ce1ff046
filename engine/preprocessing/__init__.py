"""Data made ready for networks: images, sequences and text as arrays."""

from engine.preprocessing import image, sequence, text

__all__ = ["image", "sequence", "text"]
