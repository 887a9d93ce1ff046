"""Steps between raw data and what a network is fed: declared once, learned from training data, applied everywhere alike.

    pipeline = Pipeline([FillMissing(), Normalize("z-score")])
    pipeline.learn(training_columns)
    fed = pipeline.apply(columns)
    pipeline.get_config()           # plain JSON: kinds, fields and what was learned

`registry` has every step by its key; forms are generated from the fields.
"""

from engine.core.named import Registry
from engine.preprocessing.steps.augment import (
    Augment,
    Brightness,
    Contrast,
    Crop,
    Flip,
    Noise,
    Rotate,
    Shift,
    Zoom,
)
from engine.preprocessing.steps.base import Column, Step, Windowing
from engine.preprocessing.steps.encode import Dates, OneHot, Tokenize
from engine.preprocessing.steps.fill import FillMissing
from engine.preprocessing.steps.normalize import Normalize
from engine.preprocessing.steps.pipeline import Pipeline
from engine.preprocessing.steps.rows import ArrayRows, ChosenRows, JoinedRows, MappedRows
from engine.preprocessing.steps.shape import Pad, Resize
from engine.preprocessing.steps.split import Split
from engine.preprocessing.steps.window import Window

registry = Registry(
    "step",
    "engine.preprocessing.steps",
    (
        Split, FillMissing, Normalize, OneHot, Dates, Tokenize, Pad, Window, Resize, Flip, Rotate, Shift, Zoom, Crop,
        Brightness, Contrast, Noise,
    ),
)  # fmt: skip

__all__ = [
    "ArrayRows", "Augment", "Brightness", "ChosenRows", "Column", "Contrast", "Crop", "Dates", "FillMissing", "Flip",
    "JoinedRows", "MappedRows", "Noise", "Normalize", "OneHot", "Pad", "Pipeline", "Resize", "Rotate", "Shift", "Split",
    "Step", "Tokenize", "Window", "Windowing", "Zoom", "registry",
]  # fmt: skip
