"""Public functions on tensors of a network that is being described: the tensor's own class says what a call becomes."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any


def described(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function`, handing a call on where an argument, or one in a list, has `__engine_function__(function, …)`."""

    @functools.wraps(function)
    def call(*args: Any, **keywords: Any) -> Any:
        for one in (*args, *keywords.values()):
            for part in one if isinstance(one, (list, tuple)) else (one,):
                hook = getattr(type(part), "__engine_function__", None)
                if hook is not None:
                    return hook(function, args, keywords)
        return function(*args, **keywords)

    return call
