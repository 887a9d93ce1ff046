"""The node editor: a scene that follows the document, a view that turns hands and keys into wishes.

scene = CanvasScene(document, analysis, kinds)
controller = CanvasController(history, document, analysis, kinds)
view = CanvasView(scene, controller)
minimap = Minimap(view)
"""

from app.canvas.controller import CanvasController
from app.canvas.export import PICTURES, to_image, to_png, to_svg
from app.canvas.gestures.kind_drop import KIND_MIME
from app.canvas.minimap import Minimap
from app.canvas.scene import CanvasScene
from app.canvas.view import CanvasView

__all__ = [
    "KIND_MIME",
    "PICTURES",
    "CanvasController",
    "CanvasScene",
    "CanvasView",
    "Minimap",
    "to_image",
    "to_png",
    "to_svg",
]
