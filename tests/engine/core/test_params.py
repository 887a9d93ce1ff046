from __future__ import annotations

import inspect

import numpy as np
import pytest

from engine.core.errors import ParameterError
from engine.core.params import Bool, Choice, Declared, DType, Float, Int, IntList, Ints, ShapeField, Text


class Thing(Declared):
    units = Int(doc="Number of outputs.", min=1, deprecated=("output_dim",))
    rate = Float(0.5, doc="Share.", min=0, below=1, deprecated=("p",))
    mode = Choice(("valid", "same"), "valid", doc="How.")
    size = Ints(2, (3, 3), doc="Window.")
    shape = ShapeField(None, doc="Shape.", wildcard=True)
    axes = IntList(-1, doc="Axes.")
    on = Bool(True, doc="Whether.")
    kind = DType("float32", doc="Dtype.")
    name = Text(None, doc="Name.", keyword_only=True)


TABLE = [
    (dict(units=0), "Thing: units cannot be 0 (expected a whole number of at least 1)."),
    (dict(units="4"), "Thing: units cannot be '4' (expected a whole number of at least 1)."),
    (dict(units=True), "Thing: units cannot be True (expected a whole number of at least 1)."),
    (dict(units=None), "Thing: units cannot be None (expected a whole number of at least 1)."),
    (dict(units=1, rate=1.0), "Thing: rate cannot be 1.0 (expected a number of at least 0 and less than 1)."),
    (dict(units=1, mode="full"), "Thing: mode cannot be 'full' (expected 'valid' or 'same')."),
    (
        dict(units=1, size=(1, 2, 3)),
        "Thing: size cannot be (1, 2, 3) (expected a whole number, or 2 of them, of at least 1).",
    ),
    (
        dict(units=1, shape=(-1, -1)),
        "Thing: shape cannot be (-1, -1) (expected a shape such as (28, 28, 1), where one size may be -1).",
    ),
    (dict(units=1, on="yes"), "Thing: on cannot be 'yes' (expected True or False)."),
    (dict(units=1, axes="x"), "Thing: axes cannot be 'x' (expected a whole number, or a list of them)."),
    (dict(), "Thing: 'units' is missing (expected a whole number of at least 1, got nothing)."),
    (dict(units=0, name="a"), "Thing 'a': units cannot be 0 (expected a whole number of at least 1)."),
]


@pytest.mark.parametrize("arguments,text", TABLE)
def test_wrong_values_are_refused_in_words(arguments, text):
    with pytest.raises(ParameterError) as error:
        Thing(**arguments)
    assert str(error.value) == text


def test_unknown_and_doubled_arguments_are_refused():
    with pytest.raises(ParameterError, match="unknown argument 'unit'"):
        Thing(unit=3)
    with pytest.raises(ParameterError, match="given twice"):
        Thing(3, output_dim=4)
    with pytest.raises(ParameterError, match="too many positional"):
        Thing(1, 0.1, "same", 2, None, -1, True, "float32", "extra")


def test_config_makes_an_equal_object():
    thing = Thing(np.int64(4), rate=0.25, size=5, shape=(-1, 2), axes=[1, 2], name="t")
    again = Thing.from_config(thing.get_config())
    assert again.get_config() == thing.get_config() and again.size == (5, 5) and again.axes == (1, 2)
    import json

    assert json.loads(json.dumps(thing.get_config())) == thing.get_config()


def test_old_names_are_taken_with_a_warning():
    with pytest.warns(DeprecationWarning, match="'output_dim' is the old name of 'units'"):
        assert Thing(output_dim=3).units == 3


def test_all_problems_are_listed_without_raising():
    problems = Thing.field_problems({"rate": 2, "mode": "x", "colour": "red"})
    assert [problem.field for problem in problems] == ["colour", "units", "rate", "mode"]


def test_the_signature_is_the_declaration():
    signature = inspect.signature(Thing)
    assert list(signature.parameters)[:2] == ["units", "rate"]
    assert signature.parameters["name"].kind is inspect.Parameter.KEYWORD_ONLY


def test_only_what_differs_from_defaults_is_shown():
    assert repr(Thing(3, rate=0.1)) == "Thing(units=3, rate=0.1)"
