"""Layer normalisation, with the mean (Ba et al.) or without (root mean square), as one op each way."""

from engine.ops.layer_norm.ops import LAYER_NORM, LAYER_NORM_GRAD, LayerNormAttrs, layer_norm

__all__ = ["LAYER_NORM", "LAYER_NORM_GRAD", "LayerNormAttrs", "layer_norm"]
