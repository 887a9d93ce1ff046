"""Whole journeys through the real window, with mouse and keys."""

from tests.app.conftest import nothing_left_behind, robot

__all__ = ["nothing_left_behind", "robot"]
