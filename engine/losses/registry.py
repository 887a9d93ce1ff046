"""Losses, metrics and optimizers by name, config, class or function: what their `get` looks in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from engine.core.errors import ParameterError, quote_list


class KeyedRegistry:
    """Declared classes of one kind, each under its class name, its `key` and its `aliases`, in any case.

    Args:
        kind: what they are, for messages ("loss").
        module: Keras's module of them, for configs ("keras.losses").
        classes: the classes.
    """

    def __init__(self, kind: str, module: str, classes: Iterable[type]):
        self.kind, self.module = kind, module
        self.classes: dict[str, type] = {}
        self._index: dict[str, type] = {}
        for cls in classes:
            self.classes[cls.key] = cls  # type: ignore[attr-defined]
            for name in (cls.__name__, cls.key, *cls.aliases):  # type: ignore[attr-defined]
                self._index[name.lower()] = cls

    def find(self, name: str) -> type | None:
        """The class of a name, or None. Module prefixes ("keras.losses.") are passed over."""
        return self._index.get(name.rpartition(".")[2].lower())

    def class_of(self, name: str, custom: Mapping[str, Any] | None = None) -> Any:
        """The class of a name, custom objects first.

        Raises:
            ParameterError: nothing has that name; the nearest names are told.
        """
        if custom and name in custom:
            return custom[name]
        found = self.find(name)
        if found is None:
            near = self._near(name.lower())
            raise ParameterError(
                f"unknown {self.kind} {name!r}",
                field=self.kind,
                expected=quote_list(self.classes, 12),
                got=repr(name),
                mend=f"did you mean '{near[0]}'" if near else f"give one of these names, or the {self.kind} itself",
                code="field",
            )
        return found

    def _near(self, name: str) -> list[str]:
        """Names that may be meant, the likeliest first."""
        begins = [key for key in self.classes if key.startswith(name)] if name else []
        return begins or get_close_matches(name, self._index, 1)

    def from_config(self, config: Mapping[str, Any], custom: Mapping[str, Any] | None = None) -> Any:
        """The object of a config `{"class_name": …, "config": …}`; `config` may be a name (a function's)."""
        name, inner = config.get("class_name"), config.get("config", {})
        if not isinstance(name, str):
            raise ParameterError(f"the config of a {self.kind} lacks 'class_name'", field=self.kind, got=repr(config))
        if name == "function" and isinstance(inner, str):
            name, inner = inner, {}
        registered = config.get("registered_name")
        cls = self.class_of(registered if custom and registered in custom else name, custom)
        return cls.from_config(dict(inner)) if hasattr(cls, "from_config") else cls

    def serialize(self, thing: Any) -> dict[str, Any]:
        """The config of an object: what `from_config` takes."""
        own = type(thing).__name__ in (cls.__name__ for cls in self.classes.values())
        return {
            "module": self.module if own else None,
            "class_name": type(thing).__name__,
            "config": thing.get_config(),
            "registered_name": None if own else type(thing).__name__,
        }

    def get(self, identifier: Any, base: type, wrap: Callable[[Any], Any] | None = None,
            custom: Mapping[str, Any] | None = None) -> Any:  # fmt: skip
        """An object of `base`: of a name, a config, a class, an object, or, by `wrap`, a function. None stays None."""
        if identifier is None or isinstance(identifier, base):
            return identifier
        if isinstance(identifier, str):
            identifier = self.class_of(identifier, custom)
        elif isinstance(identifier, Mapping):
            identifier = self.from_config(identifier, custom)
        if isinstance(identifier, base):
            return identifier
        if isinstance(identifier, type) and issubclass(identifier, base):
            return identifier()
        if wrap is not None and callable(identifier):
            return wrap(identifier)
        raise ParameterError(
            f"{identifier!r} is not a {self.kind}",
            field=self.kind,
            expected=f"a name, a config, or a {base.__name__}" + (", or a function" if wrap else ""),
            got=repr(identifier),
            code="field",
        )
