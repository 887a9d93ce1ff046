"""Ground floor: dtypes, shapes, errors, typed parameters, random numbers, configuration. Imports nothing of the engine."""
