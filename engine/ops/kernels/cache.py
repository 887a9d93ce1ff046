"""Kernels written for numba, as `Native` functions. numba itself is imported only where one has to be compiled.

The engine runs without numba: `available()` is then False and every `fast` returns None. `LAYERLOOM_NUMBA=0` in the
environment gives the same effect where numba is installed.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import os
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

from engine.ops.kernels.native import Native

_lock = threading.RLock()


def available() -> bool:
    """Whether compiled kernels can be had: numba is installed and `LAYERLOOM_NUMBA` is not "0"."""
    return os.environ.get("LAYERLOOM_NUMBA", "1") != "0" and _installed()


@functools.cache
def _installed() -> bool:
    return importlib.util.find_spec("numba") is not None


def compile(module: str, name: str, signature: str) -> Native:
    """Function `name` of a module beside this one (or a dotted path), compiled for one signature.

    signature: arguments, as numba spells them: "int64[::1]". Nothing is checked when it runs: arrays must be what the
    signature says.
    """
    return _compiled(module, name, signature)


@functools.cache
def _compiled(module: str, name: str, signature: str) -> Native:
    def write() -> str:
        return _text(getattr(_module(module), name), signature, "words")

    from engine.ops.kernels import machine

    return Native(name, machine.entry(f"{module}.{name}({signature})", write, optimise=False), signature)


def compile_callback(module: str, factory: str, arguments: tuple[Any, ...], integers: int) -> int:
    """The address of `void(int64, …)`, a function made by `factory(*arguments)`, compiled or read as by `compile`."""

    def write() -> str:
        function = getattr(_module(module), factory)(*arguments)
        return _text(function, ", ".join(["int64"] * integers), "integers")

    from engine.ops.kernels import machine

    return machine.entry(f"{module}.{factory}{tuple(arguments)}:{integers}", write, optimise=False)


def _module(name: str) -> ModuleType:
    return importlib.import_module(name if "." in name else f"engine.ops.kernels.{name}")


def _text(function: Callable[..., Any], signature: str, convention: str) -> str:
    """LLVM's text of a function that numba compiled, and of an `entry` that calls it.

    convention: how `entry` is called: "words" (a pointer to its arguments) or "integers" (64-bit arguments).
    """
    import numba
    from llvmlite import binding

    with _lock:
        # Without what only Python's side of numba needs, so that the code stands alone.
        options = dict(_nrt=False, no_cpython_wrapper=True, no_cfunc_wrapper=True, error_model="numpy", nogil=True)
        dispatcher = numba.njit(f"void({signature})", **options)(function)
        (compiled,) = dispatcher.overloads.values()
        symbol = compiled.fndesc.llvm_func_name
        (known,) = dispatcher.signatures
        module = binding.parse_assembly(dispatcher.inspect_llvm(known))
    for one in module.functions:
        if not one.is_declaration:
            one.linkage = "internal"
    native = module.get_function(symbol)
    native.add_function_attribute("alwaysinline")
    types = [str(argument.type) for argument in native.arguments][2:]  # after the places of a result and of an error
    if convention == "words":
        parameters, body = "ptr %words", [
            line
            for index, kind in enumerate(types)
            for line in (f"%p{index} = getelementptr i64, ptr %words, i64 {index}", f"%v{index} = load {kind}, ptr %p{index}")
        ]  # fmt: skip
    else:
        parameters, body = ", ".join(f"{kind} %v{index}" for index, kind in enumerate(types)), []
    given = "".join(f", {kind} %v{index}" for index, kind in enumerate(types))
    lines = ["%result = alloca ptr", "%error = alloca ptr", *body]
    lines += [f'%status = call i32 @"{symbol}"(ptr %result, ptr %error{given})', "ret void"]
    text = str(module) + f"\ndefine void @entry({parameters}) {{\n  " + "\n  ".join(lines) + "\n}\n"
    return _inlined(text)


def _inlined(text: str) -> str:
    """The module with everything drawn into `entry`, and what nobody calls dropped."""
    from llvmlite import binding

    from engine.ops.kernels.machine import target

    module = binding.parse_assembly(text)
    builder = binding.create_pass_builder(target(), binding.create_pipeline_tuning_options(speed_level=1))
    passes = binding.create_new_module_pass_manager()
    passes.add_always_inliner_pass()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, builder)
    return str(module)
