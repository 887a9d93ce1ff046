"""Pure functions that make a command out of a document and a wish; nothing is done until a History does it.

They raise DocumentError, with words for the user, where the wish cannot be met.
"""

from app.document.edits.align import align, distribute
from app.document.edits.arrange import arrange, folded_into
from app.document.edits.bends import bend, straighten
from app.document.edits.blocks import (
    add_node,
    delete,
    delete_keeping_flow,
    insert_on_wire,
    is_default,
    rename,
    set_config,
    set_field,
    set_fields,
    set_note,
    set_output,
    set_trainable,
    share,
    unshare,
)
from app.document.edits.bypass import bypass
from app.document.edits.chain import wire_chosen
from app.document.edits.copies import duplicate, paste
from app.document.edits.draft import Draft, added_ids
from app.document.edits.flow import detach, renumbered
from app.document.edits.groups import (
    color_groups,
    fold_groups,
    folded_place,
    group,
    group_rect,
    open_groups,
    regroup,
    rename_group,
    ungroup,
)
from app.document.edits.moves import move_nodes
from app.document.edits.outputs import follow_output
from app.document.edits.project import (
    add_comment,
    bookmarks,
    delete_comment,
    edit_comment,
    move_comment,
    set_bookmark,
    set_settings,
    set_weights,
)
from app.document.edits.repeat import repeat
from app.document.edits.room import make_room
from app.document.edits.wires import connect, cut_wires, disconnect, move_input, reconnect

__all__ = [
    "Draft",
    "add_comment",
    "add_node",
    "added_ids",
    "align",
    "arrange",
    "bend",
    "bookmarks",
    "bypass",
    "color_groups",
    "connect",
    "cut_wires",
    "delete",
    "delete_comment",
    "delete_keeping_flow",
    "detach",
    "disconnect",
    "distribute",
    "duplicate",
    "edit_comment",
    "fold_groups",
    "folded_into",
    "folded_place",
    "follow_output",
    "group",
    "group_rect",
    "insert_on_wire",
    "is_default",
    "make_room",
    "move_comment",
    "move_input",
    "move_nodes",
    "open_groups",
    "paste",
    "reconnect",
    "regroup",
    "rename",
    "rename_group",
    "renumbered",
    "repeat",
    "set_bookmark",
    "set_config",
    "set_field",
    "set_fields",
    "set_note",
    "set_output",
    "set_settings",
    "set_trainable",
    "set_weights",
    "share",
    "straighten",
    "ungroup",
    "unshare",
    "wire_chosen",
]
