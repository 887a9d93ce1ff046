"""Declared classes by name: "glorot_uniform", "GlorotUniform", {"class_name": …, "config": …} or an instance."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from engine.core.errors import ParameterError
from engine.core.params import Declared, ObjectField


def key_of(name: str) -> str:
    """ "GlorotUniform" and "glorot_uniform" as one key."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def snake_case(name: str) -> str:
    """ "GlorotUniform" as "glorot_uniform", "L1L2" as "l1_l2"."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


class Registry:
    """The classes of one kind (initializers, regularizers, …), found by any spelling of their names.

    Args:
        noun: what they are, for messages ("initializer").
        module: Keras's module of them, written into configs so that Keras reads them.
        classes: the classes, in the order of lists and forms.
        aliases: other names of classes.
    """

    def __init__(
        self, noun: str, module: str, classes: Iterable[type[Declared]], aliases: Mapping[str, type[Declared]]
    ):
        self.noun, self.module, self.classes = noun, module, tuple(classes)
        self.aliases = dict(aliases)
        self._by_key: dict[str, Callable[..., Any]] = {key_of(cls.__name__): cls for cls in self.classes}
        self._by_key |= {key_of(name): cls for name, cls in self.aliases.items()}

    def names(self) -> tuple[str, ...]:
        """The name of each class as a user writes it."""
        return tuple(snake_case(cls.__name__) for cls in self.classes)

    def aliases_of(self, cls: type[Declared]) -> tuple[str, ...]:
        """Other names of a class."""
        return tuple(name for name, other in self.aliases.items() if other is cls)

    def get(self, identifier: Any) -> Any:
        """The object that a name, a config, an instance or a class stands for; None for None.

        Raises:
            ParameterError: unknown name, or a config that the class does not take.
        """
        if identifier is None:
            return None
        if isinstance(identifier, str):
            return self.class_of(identifier)()
        if isinstance(identifier, Mapping):
            name = identifier.get("class_name")
            if not isinstance(name, str):
                raise ParameterError(
                    f"this config names no {self.noun}", expected="a 'class_name'", got=repr(dict(identifier))
                )
            return self.class_of(name)(**(identifier.get("config") or {}))
        if isinstance(identifier, type):
            return identifier()
        if callable(identifier):
            return identifier
        raise ParameterError(f"{identifier!r} is not {self._a_noun}", expected=f"a name, a config or {self._a_noun}",
                             got=repr(identifier))  # fmt: skip

    def serialize(self, instance: Any) -> dict[str, Any] | str:
        """Plain data from which `get` makes an equal object; a function is written by its name."""
        if not isinstance(instance, Declared):
            return getattr(instance, "__name__", type(instance).__name__)
        name = type(instance).__name__
        own = type(instance) in self.classes
        return {
            "module": self.module if own else None,
            "class_name": name,
            "config": instance.get_config(),
            "registered_name": None if own else name,
        }

    def class_of(self, name: str) -> Callable[..., Any]:
        """The class of a name, in any spelling.

        Raises:
            ParameterError: nothing has that name; the nearest names are told.
        """
        found = self._by_key.get(key_of(name))
        if found is None:
            raise unknown(self.noun, name, self.names())
        return found

    @property
    def _a_noun(self) -> str:
        return f"{'an' if self.noun[0] in 'aeiou' else 'a'} {self.noun}"


def unknown(noun: str, name: str, known: Iterable[str]) -> ParameterError:
    """The error for a name that nothing has, with the nearest names that something has."""
    names = sorted(known)
    near = difflib.get_close_matches(name.lower(), names, 2, 0.6)
    return ParameterError(
        f"unknown {noun} '{name}'",
        expected=f"one of {', '.join(names)}",
        got=repr(name),
        mend=f"use {' or '.join(repr(one) for one in near)}" if near else "",
        code="field",
    )


class RegistryField(ObjectField):
    """A parameter that holds an object of a registry."""

    def __init__(self, registry: Registry, default: Any = None, **common: Any):
        super().__init__(registry.noun, registry.get, registry.serialize, default, **common)
