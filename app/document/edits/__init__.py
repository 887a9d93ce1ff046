"""Pure functions that make a command out of a document and a wish; nothing is done until a History does it.

They raise DocumentError, with words for the user, where the wish cannot be met.
"""

from app.document.edits.arrange import arrange
from app.document.edits.blocks import (
    add_node,
    delete,
    delete_keeping_flow,
    insert_on_wire,
    is_default,
    move_nodes,
    rename,
    set_config,
    set_field,
    set_note,
    set_output,
    set_trainable,
    share,
    unshare,
)
from app.document.edits.copies import duplicate, paste
from app.document.edits.draft import Draft, added_ids
from app.document.edits.project import (
    add_comment,
    delete_comment,
    edit_comment,
    move_comment,
    set_settings,
    set_weights,
)
from app.document.edits.wires import connect, disconnect, reconnect

__all__ = [
    "Draft",
    "add_comment",
    "add_node",
    "added_ids",
    "arrange",
    "connect",
    "delete",
    "delete_comment",
    "delete_keeping_flow",
    "disconnect",
    "duplicate",
    "edit_comment",
    "insert_on_wire",
    "is_default",
    "move_comment",
    "move_nodes",
    "paste",
    "reconnect",
    "rename",
    "set_config",
    "set_field",
    "set_note",
    "set_output",
    "set_settings",
    "set_trainable",
    "set_weights",
    "share",
    "unshare",
]
