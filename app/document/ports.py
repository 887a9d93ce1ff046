"""Ports of a block, by name: outputs "out", "out2", …; inputs "in" or, of a merge, "in1", "in2", …"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from app.document.catalogue import default_catalogue

_STATES = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1}
_NUMBERED = re.compile(r"(in|out)([1-9][0-9]{0,5})\Z")


def arity(kind: str, config: Mapping[str, Any]) -> tuple[int, int | None]:
    """The fewest and the most inputs of a block; a nested model has as many as its own inputs."""
    if kind == "Model":
        count = _ends(config, "input_layers")
        return (count, count)
    return _arity_of_kind(kind)


def is_merge(kind: str, config: Mapping[str, Any]) -> bool:
    """Whether the block takes as many wires as are given to it, in order, and all alike."""
    fewest, most = arity(kind, config)
    return most is None and fewest > 1


def input_ports(kind: str, config: Mapping[str, Any], wired: Iterable[str] = ()) -> tuple[str, ...]:
    """The input ports to show: a merge, or a block with optional inputs, has one free port more than is wired."""
    fewest, most = arity(kind, config)
    if most is not None and fewest == most:
        return _named(fewest, most)
    highest = max((port_number(port) for port in wired), default=0)
    return _named(fewest, highest + 1 if most is None else min(most, max(fewest, highest + 1)))


def output_ports(kind: str, config: Mapping[str, Any]) -> tuple[str, ...]:
    """ "out" and, for a nested model or a recurrent layer that gives its state, "out2" and so on."""
    if kind == "Model":
        count = _ends(config, "output_layers")
    elif config.get("return_state"):
        count = 1 + _STATES.get(kind, 0)
    else:
        count = 1
    return ("out", *(f"out{number}" for number in range(2, count + 1)))


def is_input_port(kind: str, config: Mapping[str, Any], port: str) -> bool:
    """Whether a wire may end at this port (a merge has no last one)."""
    fewest, most = arity(kind, config)
    if most is None:
        match = _NUMBERED.match(port)
        numbered = match is not None and match[1] == "in"
        return numbered if fewest > 1 else port == "in" or (numbered and port != "in1")
    return port in _named(fewest, most)


def port_number(port: str) -> int:
    """1 for "in" and "out", otherwise the number that the port carries."""
    match = _NUMBERED.match(port)
    return int(match[2]) if match else 1


def _named(fewest: int, count: int) -> tuple[str, ...]:
    """The first is "in" where one input is enough (the state of a recurrent layer is optional), else "in1"."""
    first = "in" if fewest == 1 else "in1"
    return (first, *(f"in{number}" for number in range(2, count + 1)))[:count]


@cache
def _arity_of_kind(kind: str) -> tuple[int, int | None]:
    """By the catalogue; a kind that it does not know (of a newer file) is taken for an ordinary one."""
    try:
        info = default_catalogue().layer_info(kind)
    except LookupError:
        return (1, 1)
    return (info.min_inputs, info.max_inputs)


def _ends(config: Mapping[str, Any], field: str) -> int:
    """How many inputs or outputs a nested model's configuration names (a Sequential has one of each)."""
    ends = config.get("config", {}).get(field, ()) if isinstance(config.get("config"), Mapping) else ()
    if ends and isinstance(ends[0], str):
        return 1
    return max(1, len(ends))
