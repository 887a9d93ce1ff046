"""Ids of a document: letters and a number."""

from __future__ import annotations

import re


def id_order(node_id: str) -> tuple[int, str]:
    """Sorts "n2" before "n10": ids in the order in which they were given."""
    digits = re.search(r"\d{1,15}$", node_id)
    return (int(digits[0]) if digits else 0, node_id)
