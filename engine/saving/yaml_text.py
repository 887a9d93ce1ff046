"""YAML of architectures: plain data alone, and the tuples that Keras 1 and 2 wrote as lists."""

from __future__ import annotations

from typing import Any

from engine.core.errors import FileFormatError
from engine.saving import limits

TUPLE = "tag:yaml.org,2002:python/tuple"
TEXTS = ("tag:yaml.org,2002:python/unicode", "tag:yaml.org,2002:python/str")
NAMES = 10_000  # anchors that a text may refer back to


def plain_data(text: str) -> Any:
    """What a YAML text says: dicts, lists, texts, numbers.

    Raises:
        FileFormatError: not YAML, it asks for objects of classes, or it is too long, too deep or too much.
    """
    import yaml

    class Plain(yaml.SafeLoader):
        """The safe loader; a tuple of Python is a list. Merge keys, which can double a text at every line, are not."""

        def flatten_mapping(self, node: Any) -> None:
            for key, _ in node.value:
                if key.tag == "tag:yaml.org,2002:merge":
                    raise yaml.constructor.ConstructorError(None, None, "merge keys are not read", key.start_mark)

    def sequence(loader: Any, node: Any) -> list[Any]:
        return loader.construct_sequence(node, deep=True)

    def scalar(loader: Any, node: Any) -> str:
        return loader.construct_scalar(node)

    Plain.add_constructor(TUPLE, sequence)
    for tag in TEXTS:
        Plain.add_constructor(tag, scalar)
    what = "this is not YAML of a model"
    limits.check_length(text, what)
    if text.count("*") > NAMES:
        raise FileFormatError(what, expected=f"at most {NAMES:,} references", mend=limits.MADE_TO_EXHAUST, code="count")
    try:
        data = yaml.load(text, Plain)
    except RecursionError:
        raise limits.too_deep(what) from None
    except (yaml.YAMLError, ValueError, TypeError, OverflowError) as error:
        raise FileFormatError(what, expected="what model.to_yaml() gives",
                              got=(str(error).splitlines() or [type(error).__name__])[0]) from None  # fmt: skip
    limits.check_plain(data)
    return data
