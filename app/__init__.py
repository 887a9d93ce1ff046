"""Layerloom, the application: draw a network, train it, take it away."""
