"""Two files asked for one after the other: the later is shown, whichever is read first."""

import threading

from app.document import project
from app.document.graph import Document
from app.window import files


def test_the_file_asked_for_last_is_shown(robot, tmp_path, monkeypatch):
    slow, quick = tmp_path / "slow.loom", tmp_path / "quick.loom"
    for path in (slow, quick):
        project.save(Document(), path)
    go_on, read = threading.Event(), files.read_network

    def waiting(path, *rest):
        if path == slow:
            go_on.wait(20)
        return read(path, [], lambda: False)

    monkeypatch.setattr(files, "read_network", waiting)
    hands = robot.window()
    hands.window.files.open(slow)
    hands.window.files.open(quick)
    hands.until(lambda: hands.window.files.path == quick)
    go_on.set()
    hands.settle()
    assert hands.window.files.path == quick
