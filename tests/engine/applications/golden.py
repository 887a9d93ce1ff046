"""The golden file of ready-made networks: what real Keras builds, and what it predicts with weights of one rule."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

from engine import applications
from engine.layers.weight import unfilled_weights
from tests.engine.golden_cases import FOLDER


@cache
def content() -> dict[str, Any]:
    with gzip.open(FOLDER / "applications.json.gz", "rt", encoding="utf-8") as file:
        return json.load(file)


def build(network: str, arguments: dict[str, Any]) -> Any:
    """A network whose weights are still to come."""
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in arguments.items()}
    with unfilled_weights():
        return getattr(applications, network)(weights=None, **arguments)
