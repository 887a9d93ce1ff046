"""Mouse gestures of the canvas: one object each, from the press to the release or to Esc."""

from app.canvas.gestures.base import Gesture
from app.canvas.gestures.bend_drag import BendDrag
from app.canvas.gestures.comment import ResizeComment
from app.canvas.gestures.copy_drag import CopyDrag
from app.canvas.gestures.kind_drop import KindDrop
from app.canvas.gestures.pan import Pan
from app.canvas.gestures.rubber_band import RubberBand
from app.canvas.gestures.select_move import SelectMove
from app.canvas.gestures.slice import Slice
from app.canvas.gestures.wire_drag import WireDrag
from app.canvas.gestures.wire_press import WirePress

__all__ = [
    "BendDrag",
    "CopyDrag",
    "Gesture",
    "KindDrop",
    "Pan",
    "ResizeComment",
    "RubberBand",
    "SelectMove",
    "Slice",
    "WireDrag",
    "WirePress",
]
