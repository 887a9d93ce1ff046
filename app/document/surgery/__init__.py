"""Surgery on networks with their weights: plans that name what is lost before a History does them in one step.

plan = cut(document, node_id)
print(plan.in_words)           # the trained weights that cannot follow
history.do(plan.command)
"""

from app.document.surgery.cutting import before, behind, cut, drop_top, freeze_all, freeze_up_to
from app.document.surgery.fine_tuning import Aim, Images, Stage, fine_tune, stages, trained_size
from app.document.surgery.folding import fold_batch_norm, head_to_convolutions
from app.document.surgery.grafting import graft
from app.document.surgery.heads import new_head
from app.document.surgery.joining import insert_behind, remove_layers, share_layer
from app.document.surgery.loading import Loaded, LoadedRow, load_weights
from app.document.surgery.nesting import expand, nest
from app.document.surgery.plan import Lost, Plan
from app.document.surgery.replacing import change_classes, head_of, replace_layer, swap_activation
from app.document.surgery.weights import size_text, weight_names

__all__ = [
    "Aim",
    "Images",
    "Loaded",
    "LoadedRow",
    "Lost",
    "Plan",
    "Stage",
    "before",
    "behind",
    "change_classes",
    "cut",
    "drop_top",
    "expand",
    "fine_tune",
    "fold_batch_norm",
    "freeze_all",
    "freeze_up_to",
    "graft",
    "head_of",
    "head_to_convolutions",
    "insert_behind",
    "load_weights",
    "nest",
    "new_head",
    "remove_layers",
    "replace_layer",
    "share_layer",
    "size_text",
    "stages",
    "swap_activation",
    "trained_size",
    "weight_names",
]
