"""Nine speakers saying two vowels: 640 sequences (Kudo et al., 1999), which ship with us."""

from engine.datasets.bundled import load
from engine.datasets.cache import Split


def load_data() -> Split:
    """Sequences (270, 29, 12) and (370, 29, 12), short ones filled up with 0, labels 0 … 8."""
    return load("japanese_vowels")
