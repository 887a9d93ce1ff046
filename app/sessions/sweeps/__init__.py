"""Sweeps: many runs of one network with other values of some fields, proposed by a sampler."""
