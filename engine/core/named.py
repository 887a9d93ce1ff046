"""Declared classes by name: "glorot_uniform", {"class_name": …, "config": …}, a class or an instance."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from engine.core.custom import known
from engine.core.errors import ParameterError, quote_list
from engine.core.params import Declared, ObjectField


def key_of(name: str) -> str:
    """ "GlorotUniform" and "glorot_uniform" as one key; module prefixes ("keras.losses.") are passed over."""
    return re.sub(r"[^a-z0-9]", "", name.rpartition(".")[2].lower())


def snake_case(name: str) -> str:
    """ "GlorotUniform" as "glorot_uniform", "L1L2" as "l1_l2"."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


class Registry:
    """The classes of one kind (losses, initializers, …), found by any spelling of their names.

    A class may carry its own `key` (its name in lists) and `aliases`; otherwise the key is made of the class's name.

    Args:
        noun: what they are, for messages ("initializer").
        module: Keras's module of them, written into configs so that Keras reads them.
        classes: the classes, in the order of lists and forms.
        aliases: other names of classes.
        base: what `get` gives is one of these; None where any function will do as well.
        wrap: makes a `base` of a function; None where functions are none.

    Attributes:
        classes: by key.
    """

    def __init__(self, noun: str, module: str, classes: Iterable[type], aliases: Mapping[str, type] | None = None,
                 base: type | None = None, wrap: Callable[[Any], Any] | None = None):  # fmt: skip
        self.noun, self.module, self._base, self._wrap = noun, module, base, wrap
        self.classes: dict[str, type] = {}
        self._aliases = dict(aliases or {})
        self._index: dict[str, tuple[str, type]] = {}  # by normalised name: the name as it is shown, and the class
        for cls in classes:
            key = getattr(cls, "key", "") or snake_case(cls.__name__)
            self.classes[key] = cls
            self._aliases.update(dict.fromkeys(getattr(cls, "aliases", ()), cls))
            for name in (key, cls.__name__):
                self._index.setdefault(key_of(name), (key, cls))
        for name, cls in self._aliases.items():
            self._index.setdefault(key_of(name), (name, cls))

    def names(self) -> tuple[str, ...]:
        """The name of each class as a user writes it."""
        return tuple(self.classes)

    def aliases_of(self, cls: type) -> tuple[str, ...]:
        """Other names of a class."""
        return tuple(name for name, other in self._aliases.items() if other is cls)

    def find(self, name: str) -> type | None:
        """The class of a name in any spelling, or None."""
        return self._index.get(key_of(name), ("", None))[1]

    def class_of(self, name: str, custom: Mapping[str, Any] | None = None) -> Any:
        """The class of a name in any spelling, custom objects first.

        Raises:
            ParameterError: nothing has that name; the nearest name is told.
        """
        custom = known(custom)
        if name in custom:
            return custom[name]
        found = self.find(name)
        if found is None:
            shown = {shown: None for shown, _ in self._index.values()}
            raise unknown(self.noun, name, self.classes, shown)
        return found

    def from_config(self, config: Mapping[str, Any], custom: Mapping[str, Any] | None = None) -> Any:
        """The object of a config `{"class_name": …, "config": …}`; `config` may be a name (a function's)."""
        name, inner = config.get("class_name"), config.get("config") or {}
        if not isinstance(name, str):
            raise ParameterError(f"this config names no {self.noun}", field=self.noun, expected="a 'class_name'",
                                 got=repr(dict(config)))  # fmt: skip
        if name == "function" and isinstance(inner, str):
            name, inner = inner, {}
        registered = config.get("registered_name")
        cls = self.class_of(str(registered) if registered in known(custom) else name, custom)
        return cls.from_config(dict(inner)) if hasattr(cls, "from_config") else cls

    def get(self, identifier: Any, custom: Mapping[str, Any] | None = None) -> Any:
        """The object that a name, a config, an instance, a class or a function stands for; None for None.

        Raises:
            ParameterError: unknown name, a config that the class does not take, or none of these.
        """
        if identifier is None:
            return None
        base = self._base or Declared
        found = identifier
        if isinstance(identifier, str):
            found = self.class_of(identifier, custom)
        elif isinstance(identifier, Mapping):
            found = self.from_config(identifier, custom)
        if isinstance(found, base):
            return found
        if isinstance(found, type):
            if self._base is None or issubclass(found, self._base):
                return found()
        elif callable(found):
            if self._wrap is not None:
                return self._wrap(found)
            if self._base is None:
                return found
        kinds = ["a name", "a config", a_noun(base.__name__ if self._base else self.noun)]
        if self._wrap is not None or self._base is None:
            kinds.append("a function")
        raise ParameterError(
            f"{identifier!r} is not {a_noun(self.noun)}",
            field=self.noun,
            expected=f"{', '.join(kinds[:-1])} or {kinds[-1]}",
            got=repr(identifier),
            code="field",
        )

    def serialize(self, instance: Any) -> dict[str, Any] | str:
        """Plain data from which `get` makes an equal object; a function is written by its name."""
        if not hasattr(instance, "get_config"):
            return getattr(instance, "__name__", type(instance).__name__)
        name = type(instance).__name__
        own = type(instance) in self.classes.values()
        return {
            "module": self.module if own else None,
            "class_name": name,
            "config": instance.get_config(),
            "registered_name": None if own else name,
        }


def a_noun(noun: str) -> str:
    """ "a loss", "an initializer"."""
    return f"{'an' if noun[0].lower() in 'aeiou' else 'a'} {noun}"


def unknown(noun: str, name: str, known: Iterable[str], also: Iterable[str] = ()) -> ParameterError:
    """The error for a name that nothing has, with the nearest name that something has.

    Args:
        known: names to list. also: further names that may be meant.
    """
    known = list(known)
    lower = name.lower()
    near = [key for key in known if lower and key.startswith(lower)]
    near = near or difflib.get_close_matches(lower, list(dict.fromkeys((*known, *also))), 1)
    return ParameterError(
        f"unknown {noun} {name!r}",
        field=noun,
        expected=quote_list(known, 12),
        got=repr(name),
        mend=f"did you mean '{near[0]}'" if near else f"give one of these names, or the {noun} itself",
        code="field",
    )


class RegistryField(ObjectField):
    """A parameter that holds an object of a registry."""

    def __init__(self, registry: Registry, default: Any = None, **common: Any):
        super().__init__(registry.noun, registry.get, registry.serialize, default, **common)
