"""Chains of elementwise ops as one kernel: an expression, its reference, and its translation to machine code."""

from engine.ops.fused.expression import Expression, Instruction, operand_kind
from engine.ops.fused.op import FUSED, can_fuse

__all__ = ["FUSED", "Expression", "Instruction", "can_fuse", "operand_kind"]
