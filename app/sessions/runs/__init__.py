"""Runs that are kept: what was trained, how it went, what came of it; and runs that died taken up again."""
