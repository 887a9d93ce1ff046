"""Pooling over windows, and its gradients, over any number of spatial axes, channels last."""

from engine.ops.pool.ops import (
    AveragePoolGradAttrs,
    PoolAttrs,
    average_pool,
    average_pool_grad,
    max_pool,
    max_pool_grad,
    max_pool_pick,
)

__all__ = [
    "AveragePoolGradAttrs",
    "PoolAttrs",
    "average_pool",
    "average_pool_grad",
    "max_pool",
    "max_pool_grad",
    "max_pool_pick",
]
