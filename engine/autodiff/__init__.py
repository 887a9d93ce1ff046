"""Reverse-mode differentiation: from a graph to a longer graph, one rule an op."""

from engine.autodiff.gradient import gradients

__all__ = ["gradients"]
