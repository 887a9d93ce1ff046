"""What is chosen follows the steps of undo."""

from app.document import edits
from app.document.graph import Document
from app.panels.workspace import Workspace


def made(qtbot, *kinds):
    document = Document()
    workspace = Workspace(document)
    ids = []
    for at, kind in enumerate(kinds):
        command = edits.add_node(document, kind, (240.0 * at, 0.0))
        workspace.do(command)
        ids += edits.added_ids(command)
    return workspace, ids


def test_what_undo_brings_back_is_chosen(qtbot):
    workspace, ids = made(qtbot, "Input", "Dense", "Dense")
    workspace.select(ids[1:])
    workspace.do(lambda: edits.delete(workspace.document, ids[1:]))
    workspace.flush()
    assert workspace.selection == ()
    workspace.undo()
    assert set(workspace.selection) == set(ids[1:])
    workspace.close()


def test_undo_of_a_move_leaves_the_choice_alone(qtbot):
    workspace, ids = made(qtbot, "Input", "Dense")
    workspace.do(lambda: edits.move_nodes(workspace.document, {ids[0]: (0.0, 96.0)}))
    workspace.select(ids[1:])
    workspace.undo()
    workspace.redo()
    assert workspace.selection == (ids[1],)
    workspace.close()
