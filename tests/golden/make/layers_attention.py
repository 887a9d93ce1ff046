"""The layers_attention family: Attention, AdditiveAttention, MultiHeadAttention."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_attention.json and layers_attention.npz."""
    write_rows(Family("layers_attention", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    query, value = (2, 3, 4), (2, 5, 4)
    query_mask = ((1, 1, 0), (1, 0, 0))
    value_mask = ((1, 1, 1, 0, 0), (1, 1, 1, 1, 0))
    both = {"mask": [query_mask, value_mask]}
    scores = {"call_arguments": {"return_attention_scores": True}}
    causal = {"call_arguments": {"use_causal_mask": True}}
    for kind, stem in (("Attention", "attention"), ("AdditiveAttention", "additive_attention")):
        row(stem, kind, {}, query, value)
        row(f"{stem}_key", kind, {}, query, value, value)
        row(f"{stem}_scale", kind, {"use_scale": stem == "attention"}, query, value)
        row(f"{stem}_scores", kind, {}, query, value, **scores)
        row(f"{stem}_causal", kind, {}, query, value, **causal)
        row(f"{stem}_masks", kind, {}, query, value, masks=both)
        row(
            f"{stem}_masks_causal_scores",
            kind,
            {},
            query,
            value,
            masks=both,
            call_arguments={"use_causal_mask": True, "return_attention_scores": True},
        )
    row("attention_concat", "Attention", {"score_mode": "concat"}, query, value)
    row("attention_concat_scale", "Attention", {"score_mode": "concat", "use_scale": True}, query, value)
    heads = {"num_heads": 2, "key_dim": 3}
    row("multi_head_attention", "MultiHeadAttention", heads, query, value, positional=True)
    row("multi_head_attention_self", "MultiHeadAttention", heads, query, query, positional=True)
    row("multi_head_attention_key", "MultiHeadAttention", heads, query, value, value, positional=True)
    # With the scores: on JAX the other path of Keras 3.15 fails when value_dim is not key_dim.
    row(
        "multi_head_attention_value_dim",
        "MultiHeadAttention",
        heads | {"value_dim": 5},
        query,
        value,
        positional=True,
        **scores,
    )
    row("multi_head_attention_output", "MultiHeadAttention", heads | {"output_shape": 6}, query, value, positional=True)
    row(
        "multi_head_attention_no_bias", "MultiHeadAttention", heads | {"use_bias": False}, query, value, positional=True
    )
    row("multi_head_attention_causal", "MultiHeadAttention", heads, query, query, positional=True, **causal)
    row("multi_head_attention_scores", "MultiHeadAttention", heads, query, value, positional=True, **scores)
    image = (2, 2, 3, 4)
    row(
        "multi_head_attention_axes",
        "MultiHeadAttention",
        heads | {"attention_axes": [2]},
        image,
        image,
        positional=True,
    )
    row(
        "multi_head_attention_two_axes",
        "MultiHeadAttention",
        heads | {"attention_axes": [1, 2]},
        image,
        image,
        positional=True,
    )
    attention_mask = ((1, 1, 0, 0, 1), (1, 1, 1, 0, 0), (0, 1, 1, 1, 1))
    masks = {"attention_mask": (attention_mask, attention_mask[::-1])}
    row("multi_head_attention_mask", "MultiHeadAttention", heads, query, value, positional=True, masks=masks)
    named = {"query_mask": query_mask, "value_mask": value_mask}
    row("multi_head_attention_named_masks", "MultiHeadAttention", heads, query, value, positional=True, masks=named)
    return found
