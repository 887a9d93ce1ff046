"""Project files are whole or the old ones, and what cannot be read is refused in words."""

import errno
import json
import os

import h5py
import numpy as np
import pytest

from app.document import atomic, edits, project, weights_file
from app.document.project import ProjectError, load, parse, save, serialise


@pytest.fixture
def drawn(draw):
    ids = draw.chain(("Input", {"shape": [4, None]}), ("Dense", {"units": 3}), ("Dense", {"units": 2}))
    document = draw.document
    draw.do(edits.add_comment(document, "заметка «ü»", (1, 2, 30, 40), "frame"))
    draw.do(edits.set_settings(document, "training", {"epochs": 7}))
    draw.do(edits.set_note(document, ids[1], "hidden"))
    draw.do(edits.set_trainable(document, ids[1], False))
    train(draw, 1.0)
    return draw


def train(draw, value):
    weights = [np.full((4, 3), value, "float32"), np.array([np.nan, -0.0, 1e-40], "float32")]
    draw.do(edits.set_weights(draw.document, {"n2": weights, "n3": [np.float64(value).reshape(()), np.zeros((0, 2))]}))


def files(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_is_saved_is_what_opens(drawn, tmp_path):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    opened = load(path)
    assert opened.equals(drawn.document)
    assert opened.fresh_id() == drawn.document.fresh_id()
    assert files(tmp_path) == ["net.loom", "net.loom.h5"]
    assert np.signbit(opened.weights["n2"][1][1])


def test_saving_again_without_change_leaves_the_weights_file_alone(drawn, tmp_path):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    before = os.stat(tmp_path / "net.loom.h5").st_ino
    drawn.do(edits.rename(drawn.document, "n2", "other"))
    save(drawn.document, path)
    assert os.stat(tmp_path / "net.loom.h5").st_ino == before
    assert load(path).equals(drawn.document)


def test_weights_that_are_gone_take_their_file_along(drawn, tmp_path):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    drawn.do(edits.set_weights(drawn.document, {"n2": None, "n3": None}))
    save(drawn.document, path)
    assert files(tmp_path) == ["net.loom"]
    assert load(path).equals(drawn.document)


def test_text_goes_to_text_and_back(drawn):
    text = serialise(drawn.document)
    assert serialise(parse(text)) == text


class FullDisk:
    """os.write that fails when so many bytes have been written."""

    def __init__(self, room):
        self.room = room

    def __call__(self, handle, content):
        if self.room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = os_write(handle, content[: self.room])
        self.room -= written
        return written


os_write = os.write


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
@pytest.mark.parametrize("part", ["weights", "json"])
def test_a_full_disk_leaves_the_old_files_whole(drawn, tmp_path, monkeypatch, part, share):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    old = drawn.document.copy()
    contents = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}
    train(drawn, 2.0)
    weights_size = len(weights_file.to_bytes(drawn.document.weights))
    json_size = len(serialise(drawn.document, "0" * 32).encode())
    room = int(weights_size * share) if part == "weights" else weights_size + int(json_size * share)
    with monkeypatch.context() as patched:
        patched.setattr(atomic.os, "write", FullDisk(room))
        with pytest.raises(ProjectError, match="the disk is full. The file is as it was before") as raised:
            save(drawn.document, path)
    assert raised.value.mend == "free some space, or save to another disk"
    assert {name: (tmp_path / name).read_bytes() for name in files(tmp_path)} == contents
    assert load(path).equals(old)
    save(drawn.document, path)
    assert load(path).equals(drawn.document)


class Killed(BaseException):
    pass


@pytest.mark.parametrize("step", range(3))
def test_killed_between_any_two_steps_a_whole_project_opens(drawn, tmp_path, monkeypatch, step):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    old = drawn.document.copy()
    train(drawn, 2.0)
    drawn.do(edits.rename(drawn.document, "n2", "changed"))
    done = []
    replace = os.replace

    def replace_or_die(source, target):
        if len(done) == step:
            raise Killed
        done.append(target)
        replace(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(atomic.os, "replace", replace_or_die)
        with pytest.raises(Killed):
            save(drawn.document, path)
    opened = load(path)
    assert opened.equals(old if step < 2 else drawn.document)
    save(drawn.document, path)
    assert files(tmp_path) == ["net.loom", "net.loom.h5"]
    assert load(path).equals(drawn.document)


def test_what_does_not_read_back_is_not_put_in_place(drawn, tmp_path, monkeypatch):
    path = tmp_path / "net.loom"
    path.write_text("old")
    with monkeypatch.context() as patched:
        patched.setattr(atomic.os, "write", lambda handle, content: os_write(handle, bytes(len(content))))
        with pytest.raises(ProjectError, match="does not read back the same"):
            save(drawn.document, path)
    assert path.read_text() == "old"
    assert files(tmp_path) == ["net.loom"]


def test_a_folder_that_cannot_be_written_is_named(drawn, tmp_path):
    with pytest.raises(ProjectError, match=r"Cannot save .*nowhere"):
        save(drawn.document, tmp_path / "nowhere" / "net.loom")


def test_a_link_to_a_project_stays_a_link(drawn, tmp_path):
    (tmp_path / "real").mkdir()
    link = tmp_path / "link.loom"
    link.symlink_to(tmp_path / "real" / "net.loom")
    save(drawn.document, link)
    assert link.is_symlink()
    assert files(tmp_path / "real") == ["net.loom", "net.loom.h5"]
    assert load(link).equals(drawn.document)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "is empty"),
        (b"\x89HDF\r\n\x1a\n\xff\xfe", "is not a Layerloom project"),
        (b'{"class_name": "Sequential"}', "is not a Layerloom project"),
        (b"[" * 200_000, "is not a Layerloom project"),
        (b'{"format": "layerloom", "version": 99}', "newer Layerloom \\(project version 99; this one reads up to 1\\)"),
        (b'{"format": "layerloom", "version": "1"}', "its version is '1'"),
        (b'{"format": "layerloom", "version": 1, "nodes": 3}', "'nodes' is not a list"),
        (b'{"format": "layerloom", "version": 1, "nodes": [{"id": "n1"}]}', "field 'kind' of a block"),
        (b'{"format": "layerloom", "version": 1, "last_number": NaN}', "NaN, which is no JSON number"),
        (b'{"format": "layerloom", "version": 1, "wires": [["a", "out", "b", "in"]]}', "no block 'a'"),
        (
            b'{"format": "layerloom", "version": 1, "settings": {"training": {"epochs": -1}}}',
            "epochs: expected a whole",
        ),
        (b'{"format": "layerloom", "version": 1, "settings": {"colour": {}}}', "no settings called 'colour'"),
    ],
)
def test_what_is_no_project_is_refused_in_words(tmp_path, content, text):
    path = tmp_path / "net.loom"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=text):
        load(path)


def test_a_project_cut_off_anywhere_is_refused(drawn, tmp_path):
    path = tmp_path / "net.loom"
    content = serialise(drawn.document).encode()
    for length in range(0, len(content.rstrip()), 37):
        path.write_bytes(content[:length])
        with pytest.raises(ProjectError):
            load(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(ProjectError, match="Cannot read .*: No such file"):
        load(tmp_path / "none.loom")
    with pytest.raises(ProjectError, match="is a folder"):
        load(tmp_path)


def test_an_older_version_is_upgraded_step_by_step(drawn, monkeypatch):
    def to_two(data):
        return {**data, "nodes": data["layers"]}

    def to_three(data):
        return {**data, "nodes": [{**node, "kind": node["kind"].title()} for node in data["nodes"]]}

    monkeypatch.setattr(project, "VERSION", 3)
    monkeypatch.setattr(project, "UPGRADES", {1: to_two, 2: to_three})
    old = {
        "format": "layerloom",
        "version": 1,
        "layers": [{"id": "n1", "kind": "dense", "name": "a", "position": [0, 0]}],
    }
    assert parse(json.dumps(old)).nodes["n1"].kind == "Dense"


def test_settings_that_a_file_lacks_are_the_defaults(draw):
    data = json.loads(serialise(draw.document))
    del data["settings"]["training"]["batch_size"], data["settings"]["view"]
    assert parse(json.dumps(data)).settings == draw.document.settings


def damage(path, how):
    content = path.read_bytes()
    if how == "missing":
        path.unlink()
    elif how == "truncated":
        path.write_bytes(content[: len(content) // 2])
    elif how == "garbage":
        path.write_bytes(b"garbage")
    elif how == "other":
        path.write_bytes(bytes(weights_file.to_bytes({"n2": (np.ones(1),)})))
    elif how == "flipped":
        at = content.index(np.full(3, 1.0, "float32").tobytes())
        path.write_bytes(content[:at] + b"\x07" + content[at + 1 :])


@pytest.mark.parametrize("how", ["missing", "truncated", "garbage", "other", "flipped"])
def test_damaged_weights_are_an_error_or_a_warning_and_never_wrong_numbers(drawn, tmp_path, how):
    path = tmp_path / "net.loom"
    save(drawn.document, path)
    damage(tmp_path / "net.loom.h5", how)
    with pytest.raises(ProjectError, match="weights"):
        load(path)
    warnings = []
    opened = load(path, warnings)
    assert not opened.weights
    assert opened.nodes == drawn.document.nodes
    assert "The network opens without trained weights." in warnings[0]


def external_link(file, folder):
    with h5py.File(folder / "secret.h5", "w") as secret:
        secret["data"] = np.ones(3)
    file["block_9"] = h5py.ExternalLink(str(folder / "secret.h5"), "/")


def soft_link(file, folder):
    file["block_9"] = h5py.SoftLink("/block_0")


def bomb(file, folder):
    group = file.create_group("block_9")
    group.attrs["node"] = "n9"
    group.create_dataset("weight_0", shape=(2**40,), dtype="float64")


def chunked(file, folder):
    group = file.create_group("block_9")
    group.attrs["node"] = "n9"
    group.create_dataset("weight_0", shape=(2**40,), dtype="float64", chunks=(2**16,))


def text(file, folder):
    group = file.create_group("block_9")
    group.attrs["node"] = "n9"
    group.create_dataset("weight_0", data=[b"text"])


@pytest.mark.parametrize("trick", [external_link, soft_link, bomb, chunked, text])
def test_a_weights_file_cannot_reach_out_or_make_us_allocate(tmp_path, trick):
    path = tmp_path / "w.h5"
    path.write_bytes(weights_file.to_bytes({"n1": (np.ones(3),)}))
    with h5py.File(path, "a") as file:
        trick(file, tmp_path)
    with pytest.raises(ProjectError, match="weights"):
        weights_file.read(path)


def test_ids_and_names_that_look_like_paths_are_kept_apart(tmp_path):
    weights = {"a/b": (np.ones(1),), "a": (np.zeros(2),), "..": (np.ones(3),)}
    path = tmp_path / "w.h5"
    path.write_bytes(weights_file.to_bytes(weights))
    _, read = weights_file.read(path)
    assert {key: arrays[0].tolist() for key, arrays in read.items()} == {"a/b": [1], "a": [0, 0], "..": [1, 1, 1]}
