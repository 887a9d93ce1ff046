"""Blocks to drop: several layers wired to one thing that has a name, bundled ones and the user's own."""

from app.document.blocks.library import CATEGORY, BlockLibrary
from app.document.blocks.placing import place_block

__all__ = ["CATEGORY", "BlockLibrary", "place_block"]
