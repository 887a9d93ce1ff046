"""A profile in the Chrome trace format (the "Trace Event Format": complete events, times in microseconds)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.training.profile.report import KernelCall, Profile

_PROCESS = 1


def _event(name: str, category: str, thread: int, start: float, seconds: float, **details: Any) -> dict[str, Any]:
    return {
        "name": name, "cat": category, "ph": "X", "pid": _PROCESS, "tid": thread,
        "ts": round(start * 1e6, 3), "dur": round(seconds * 1e6, 3), "args": details,
    }  # fmt: skip


def _names(profile: Profile) -> list[dict[str, Any]]:
    threads = sorted({0, *(thread for call in profile.calls for thread, _, _ in call.slices)})
    found = [{"name": "process_name", "ph": "M", "pid": _PROCESS, "tid": 0, "args": {"name": profile.model}}]
    for thread in threads:
        name = "the step's thread" if thread == 0 else f"kernel thread {thread}"
        found.append({"name": "thread_name", "ph": "M", "pid": _PROCESS, "tid": thread, "args": {"name": name}})
    return found


def _call(profile: Profile, call: KernelCall, offset: float) -> list[dict[str, Any]]:
    name = f"{call.layer} {call.op}" if call.layer else call.op
    details = {
        "layer": call.layer, "phase": call.phase, "op": call.op, "flops": call.flops, "bytes": call.bytes,
        "GFLOP/s": round(call.flops / max(call.seconds, 1e-9) / 1e9, 2), "limit": call.limit(profile.peaks),
    }  # fmt: skip
    layers = {layer for layer, *_ in call.shares}
    if len(layers) > 1:
        details["layers"] = {layer or "-": round(share, 3) for layer, _, _, share in call.shares}
    events = [_event(name, call.phase, 0, call.start + offset, call.seconds, **details)]
    for thread, start, seconds in call.slices:
        if thread:
            events.append(_event(name, call.phase, thread, start + offset, seconds, layer=call.layer, phase=call.phase))
    return events


def chrome_trace(profile: Profile) -> dict[str, Any]:
    """The document: names of threads, the gathering of the batch, then every kernel call on each thread it ran on."""
    events = _names(profile)
    events.append(_event("input", "input", 0, 0.0, profile.input_seconds, phase="input"))
    for call in profile.calls:
        events += _call(profile, call, profile.input_seconds)
    return {
        "traceEvents": events,
        "displayTimeUnit": "ms",
        "otherData": {
            "model": profile.model, "mode": profile.mode, "batch_size": profile.batch_size,
            "step_ms": profile.step_seconds * 1e3, "limit": profile.limit_text(),
        },
    }  # fmt: skip


def save(profile: Profile, path: Path) -> None:
    """Write the document to a file, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    part.write_text(json.dumps(chrome_trace(profile)), encoding="utf-8")
    os.replace(part, path)
