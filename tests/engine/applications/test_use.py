"""Ready-made networks at work: one looks at an image, one is fine-tuned."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import Model, applications, datasets, layers, optimizers, utils
from engine.applications import imagenet_utils
from engine.applications.resnet50 import ResNet50, decode_predictions, preprocess_input


@pytest.mark.long
def test_resnet50_looks_at_an_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = tmp_path / "models" / imagenet_utils.CLASS_INDEX
    names.parent.mkdir()
    names.write_text(json.dumps({str(index): [f"n{index:08d}", f"thing_{index}"] for index in range(1000)}))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr(imagenet_utils, "CLASS_INDEX_MD5", hashlib.md5(names.read_bytes()).hexdigest())
    picture = tmp_path / "gradient.png"
    Image.radial_gradient("L").convert("RGB").save(picture)

    utils.set_random_seed(3)
    model = ResNet50(weights=None)
    image = np.asarray(Image.open(picture).resize((224, 224)), "float32")
    shares = model.predict(preprocess_input(image[None]), verbose=0)
    assert shares.shape == (1, 1000)
    assert shares.sum() == pytest.approx(1, rel=1e-4)
    best = decode_predictions(shares, top=3)[0]
    assert [share for _, _, share in best] == sorted(shares[0], reverse=True)[:3]
    assert best[0][1] == f"thing_{shares[0].argmax()}"


@pytest.mark.long
def test_mobilenet_v2_is_fine_tuned_on_digits() -> None:
    """The body is frozen up to its sixth block; a new head learns digits; what is frozen stays byte for byte."""
    (pixels, labels), (test_pixels, test_labels) = datasets.digits.load_data()
    grow = lambda images: np.repeat(np.kron(images[..., 0], np.ones((1, 4, 4)))[..., None], 3, -1) / 8.0 - 1
    x, test_x = grow(pixels[:1400]).astype("float32"), grow(test_pixels).astype("float32")

    utils.set_random_seed(11)
    body = applications.MobileNetV2((32, 32, 3), alpha=0.35, include_top=False, weights=None, pooling="avg")
    first_tuned = [layer.name for layer in body.layers].index("block_6_expand")
    for layer in body.layers[:first_tuned]:
        layer.trainable = False
    model = Model(body.input, layers.Dense(10, activation="softmax", name="digits")(body.output))
    model.compile(optimizers.Adam(1e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
    frozen = [weight.numpy() for layer in body.layers[:first_tuned] for weight in layer.weights]
    history = model.fit(x, labels[:1400], batch_size=32, epochs=5, verbose=0).history
    after = [weight.numpy() for layer in body.layers[:first_tuned] for weight in layer.weights]

    assert all(np.array_equal(one, two) for one, two in zip(frozen, after, strict=True))
    assert history["loss"][-1] < 0.6 * history["loss"][0]
    assert history["accuracy"][-1] > 0.65
    assert np.isfinite(model.evaluate(test_x, test_labels, verbose=0)).all()
