"""Training: the loops of fit, evaluate and predict, data adapters, callbacks, and what compile says."""
