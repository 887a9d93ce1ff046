"""Capabilities of the window. A part brings its rows of the action table, its panels and its pages, and follows the
document by itself; the window knows it only by this list."""

from __future__ import annotations

from app.window.parts.access import Access
from app.window.parts.blocks import Blocks
from app.window.parts.control import Control
from app.window.parts.cost import CostPart
from app.window.parts.curves import CurvesPart
from app.window.parts.data import DataPart
from app.window.parts.figures import Figures
from app.window.parts.fine_tuning import FineTuning
from app.window.parts.handbook import HandbookPart
from app.window.parts.language import Language
from app.window.parts.layers_over_time import LayersOverTimePart
from app.window.parts.live import LivePart
from app.window.parts.models import Models
from app.window.parts.part import Part
from app.window.parts.results import ResultsPart
from app.window.parts.runs import Runs
from app.window.parts.sample_flow import SampleFlowPart
from app.window.parts.sweeps import Sweeps
from app.window.parts.templates import Templates
from app.window.parts.tours import Tours
from app.window.parts.tryout import TryoutPart
from app.window.parts.welcome import WelcomePart

PARTS: tuple[type[Part], ...] = (
    DataPart,
    LivePart,
    ResultsPart,
    TryoutPart,
    Models,
    Templates,
    Blocks,
    FineTuning,
    CurvesPart,
    Runs,
    Sweeps,
    Control,
    LayersOverTimePart,
    SampleFlowPart,
    Figures,
    Tours,
    Access,
    HandbookPart,
    CostPart,
    WelcomePart,
    Language,
)
