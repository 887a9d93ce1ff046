"""Drawings of numbers: live curves and pictures of them."""
