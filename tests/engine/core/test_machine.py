"""What the machine has to offer."""

from engine.core import machine
from engine.core.machine import available_memory


def test_some_memory_is_available():
    found = available_memory()
    assert found is None or 1 << 20 < found < 1 << 50


def test_a_containers_limit_counts_and_what_it_caches_is_free(tmp_path):
    (tmp_path / "memory.max").write_text("1000000\n")
    (tmp_path / "memory.current").write_text("700000\n")
    (tmp_path / "memory.stat").write_text("anon 1\ninactive_file 200000\nfile 5\n")
    assert machine._container_memory(tmp_path) == 500_000


def test_a_container_without_a_limit_has_none(tmp_path):
    (tmp_path / "memory.max").write_text("max\n")
    (tmp_path / "memory.current").write_text("700000\n")
    assert machine._container_memory(tmp_path) is None
    assert machine._container_memory(tmp_path / "none") is None


def test_the_smaller_of_both_counts(monkeypatch):
    monkeypatch.setattr(machine, "_system_memory", lambda: 800)
    monkeypatch.setattr(machine, "_container_memory", lambda root: 500)
    assert available_memory() == 500
    monkeypatch.setattr(machine, "_container_memory", lambda root: None)
    assert available_memory() == 800
