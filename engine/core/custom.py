"""Classes and functions of a user's own that names in configs may stand for: registered ones, and those of a scope.

Nothing is ever imported by a name that stands in a file: only what was registered, or given, is found.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from engine.core.errors import ParameterError

_registered: dict[str, Any] = {}
_SCOPE: ContextVar[dict[str, Any] | None] = ContextVar("custom_objects", default=None)


def known(given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """All that names may stand for: registered, in the scope, and given; the later ones count."""
    short = {name.rsplit(">", 1)[-1]: found for name, found in _registered.items()}
    return short | _registered | (_SCOPE.get() or {}) | dict(given or {})


def register_keras_serializable(package: str = "Custom", name: str | None = None) -> Callable[[Any], Any]:
    """Decorator that makes a class or function known to files under `package>name`.

    Raises:
        ParameterError: a class without `get_config`.
    """

    def register(found: Any) -> Any:
        if inspect.isclass(found) and not hasattr(found, "get_config"):
            raise ParameterError("a class that is to be saved says its config", where=found.__name__,
                                 expected="a method get_config", mend="write get_config(self)")  # fmt: skip
        full = f"{package}>{name or found.__name__}"
        _registered[full] = found
        found.registered_name = full
        return found

    return register


@contextmanager
def custom_object_scope(*objects: Mapping[str, Any]) -> Iterator[None]:
    """Within it, names in configs may stand for these objects."""
    joined = dict(_SCOPE.get() or {})
    for one in objects:
        joined.update(one)
    token = _SCOPE.set(joined)
    try:
        yield
    finally:
        _SCOPE.reset(token)


CustomObjectScope = custom_object_scope


def get_custom_objects() -> dict[str, Any]:
    """The registered objects by name; what is put into it is found, too."""
    return _registered


def get_registered_name(found: Any) -> str:
    """The name under which an object is registered, or its own."""
    return next((name for name, one in _registered.items() if one is found), found.__name__)


def get_registered_object(name: str, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """The object of a name, or None."""
    return known(custom_objects).get(name)


__all__ = [
    "CustomObjectScope", "custom_object_scope", "get_custom_objects", "get_registered_name", "get_registered_object",
    "register_keras_serializable",
]  # fmt: skip
