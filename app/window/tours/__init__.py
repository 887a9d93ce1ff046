"""Guided tours: steps declared as data (`step`), one module a tour, played by the `guide` with a coach mark beside things."""
