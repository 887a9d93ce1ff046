"""Parameters that recurrent layers and their cells share, in the order of Keras's constructors."""

from __future__ import annotations

from typing import Any

from engine.activations import ActivationField
from engine.core.params import Bool, Field, Float, Int
from engine.initializers import InitializerField
from engine.layers import common


def cell_fields(gates: str = "", forget: bool = False, reset: bool = False) -> dict[str, Field]:
    """Parameters of a cell of dense products.

    Args:
        gates: what the gates are called, where there are any.
        forget: the LSTM's unit_forget_bias. reset: the GRU's reset_after.
    """
    what = "the candidate for the state" if gates else "each step"
    fields: dict[str, Field] = {
        "units": Int(doc="Number of outputs at each step.", min=1, deprecated=("output_dim",)),
        "activation": ActivationField("tanh", doc=f"Function of {what}."),
    }
    if gates:
        fields["recurrent_activation"] = ActivationField(
            "sigmoid", doc=f"Function of the gates ({gates}).", group="Advanced", deprecated=("inner_activation",)
        )
    fields |= shared_fields(forget)
    if reset:
        fields["reset_after"] = Bool(True, group="Advanced", doc="Apply the reset gate after the recurrent product (as "
                                     "fast kernels do), not before it.")  # fmt: skip
    return fields


def shared_fields(forget: bool = False) -> dict[str, Field]:
    """From use_bias to seed."""
    fields: dict[str, Field] = {
        "use_bias": common.use_bias(),
        "kernel_initializer": common.kernel_initializer(),
        "recurrent_initializer": InitializerField("orthogonal", doc="First values of the recurrent kernel.",
                                                  deprecated=("inner_init",)),
        "bias_initializer": common.bias_initializer(),
    }  # fmt: skip
    if forget:
        fields["unit_forget_bias"] = Bool(True, group="Advanced", doc="Start with a bias of 1 at the forget gate, so "
                                          "that the memory lasts at first.")  # fmt: skip
    return fields | {
        "kernel_regularizer": common.regularizer("kernel", "W_regularizer"),
        "recurrent_regularizer": common.regularizer("recurrent kernel", "U_regularizer"),
        "bias_regularizer": common.regularizer("bias", "b_regularizer"),
        "activity_regularizer": common.regularizer("output"),
        "kernel_constraint": common.constraint("kernel"),
        "recurrent_constraint": common.constraint("recurrent kernel"),
        "bias_constraint": common.constraint("bias"),
        "dropout": Float(0.0, min=0, max=1, doc="Share of the inputs dropped while training, the same at each step.",
                         deprecated=("dropout_W",)),
        "recurrent_dropout": Float(0.0, min=0, max=1, group="Advanced", deprecated=("dropout_U",),
                                   doc="Share of the outputs fed back that is dropped while training."),
        "seed": common.seed(),
    }  # fmt: skip


def run_fields() -> dict[str, Field]:
    """How a recurrent layer goes over the sequence, and what it gives."""
    return {
        "return_sequences": Bool(False, doc="Give the output of every step, not the last alone."),
        "return_state": Bool(False, doc="Give the last states as further outputs.", group="Advanced"),
        "go_backwards": Bool(False, doc="Read the sequence from its end.", group="Advanced"),
        "stateful": Bool(False, doc="Start each batch with the states in which the one before ended.",
                         group="Advanced"),
        "unroll": Bool(False, group="Advanced", doc="Taken as in Keras, where it changes speed alone; here every length "
                       "runs as one operation."),
        "zero_output_for_mask": Bool(False, doc="Give zeros at steps that a mask leaves out.", group="Advanced"),
    }  # fmt: skip


# Parameters of Keras 1 to 3 that choose among implementations.
REMOVED = {
    "implementation": "is not needed: there is one implementation",
    "consume_less": "is not needed: there is one implementation",
    "use_cudnn": "is not needed",
    "time_major": "is not supported: the batch comes first",
    "forget_bias_init": "is now unit_forget_bias",
}


def translate(keywords: dict[str, Any]) -> dict[str, Any]:
    """Old spellings whose value changes too; choices of an implementation are dropped quietly."""
    if keywords.get("forget_bias_init") in ("one", "zero"):  # Keras 1
        keywords["unit_forget_bias"] = keywords.pop("forget_bias_init") == "one"
    if "implementation" in keywords or not keywords.get("time_major", True):
        keywords.pop("implementation", None), keywords.pop("time_major", None)
    if keywords.get("use_cudnn") == "auto":
        keywords.pop("use_cudnn")
    return keywords
