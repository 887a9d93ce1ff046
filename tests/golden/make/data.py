"""Small learnable data for each network of networks.py, drawn from the case's own generator."""

from __future__ import annotations

import numpy as np

Arrays = dict[str, np.ndarray]


def _classes(score: np.ndarray, count: int) -> np.ndarray:
    """Class of each row by the rank of its score: `count` classes of equal size."""
    order = np.argsort(np.argsort(score))
    return (order * count // len(score)).astype(np.int32)


def _one_hot(classes: np.ndarray, count: int) -> np.ndarray:
    return np.eye(count, dtype=np.float32)[classes]


def draw(network: str, samples: int, rng: np.random.Generator) -> tuple[Arrays, Arrays]:
    """Inputs and targets of `network`, by the names of its inputs and outputs, in order."""
    if network == "convnet":
        classes = rng.integers(0, 3, samples)
        image = 0.4 * rng.standard_normal((samples, 8, 8, 1))
        for sample, kind in enumerate(classes):
            image[sample, 2 * kind : 2 * kind + 3, 2:6] += 1.0
        return {"image": image.astype(np.float32)}, {"classes": _one_hot(classes, 3)}
    if network in ("mlp", "nested_norm", "binary_mlp", "regularized_mlp"):
        columns = rng.standard_normal((samples, 6)).astype(np.float32)
        score = columns @ rng.standard_normal(6)
        if network in ("mlp", "nested_norm"):
            return {"columns": columns}, {"classes": _classes(score, 3)}
        if network == "binary_mlp":
            return {"columns": columns}, {"probability": (score > 0).astype(np.float32)[:, None]}
        return {"columns": columns}, {"numbers": np.stack([score, -0.5 * score], 1).astype(np.float32)}
    if network == "lstm":
        series = rng.standard_normal((samples, 5, 3)).astype(np.float32)
        return {"series": series}, {"classes": _one_hot(_classes(series[:, :, 0].sum(1), 2), 2)}
    if network in ("embedding_lstm", "masked_sequences"):
        words = rng.integers(1, 9, (samples, 6), dtype=np.int32)
        for sample, length in enumerate(rng.integers(2, 7, samples)):
            words[sample, length:] = 0
        if network == "masked_sequences":
            return {"words": words}, {"number": (np.cumsum(words, 1) / 20).astype(np.float32)[..., None]}
        return {"words": words}, {"probability": (words[:, 0] > 4).astype(np.float32)[:, None]}
    if network == "stateful_lstm":
        words = rng.integers(0, 9, (samples, 5), dtype=np.int32)
        return {"words": words}, {"classes": (words[:, -1] // 3).astype(np.int32)}
    if network == "two_in_two_out":
        columns = rng.standard_normal((samples, 6)).astype(np.float32)
        words = rng.integers(0, 9, (samples, 5), dtype=np.int32)
        number = (columns[:, :1] + words[:, :1] / 9).astype(np.float32)
        return {"columns": columns, "words": words}, {"classes": _one_hot(words[:, -1] // 3, 3), "number": number}
    if network == "shared_and_nested":
        left, right = (rng.standard_normal((samples, 6)).astype(np.float32) for _ in range(2))
        probability = (left[:, :1] > right[:, :1]).astype(np.float32)
        return {"left": left, "right": right}, {"probability": probability, "numbers": left[:, :2] + right[:, :2]}
    if network in ("own_chain", "own_branches", "own_model"):
        columns = rng.standard_normal((samples, 6)).astype(np.float32)
        return {"columns": columns}, {"classes": _classes(columns @ rng.standard_normal(6), 3)}
    if network == "own_sequence":
        ids = rng.integers(1, 9, (samples, 6), dtype=np.int32)
        for sample, length in enumerate(rng.integers(2, 7, samples)):
            ids[sample, length:] = 0
        return {"ids": ids}, {"classes": (ids[:, 0] > 4).astype(np.int32)}
    raise ValueError(f"no data for network '{network}'")


def initial_weights(model, rng: np.random.Generator) -> list[np.ndarray]:
    """Random weights in get_weights() order: gamma and variance near 1, the rest small."""
    found = []
    for weight in model.weights:
        path = getattr(weight, "path", weight.name)
        shape = tuple(weight.shape)
        if "gamma" in path or "variance" in path:
            found.append(rng.uniform(0.8, 1.2, shape).astype(np.float32))
        else:
            found.append((0.4 * rng.standard_normal(shape)).astype(np.float32))
    return found
