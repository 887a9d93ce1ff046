"""Help."""

from __future__ import annotations

from app.window.actions.row import Row

ROWS = (Row("about", "About Layerloom", "", "info", "Help", lambda w: w.show_about()),)
