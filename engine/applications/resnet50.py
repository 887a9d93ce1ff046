"""ResNet50 under the module name that Keras has always had for it."""

from engine.applications.resnet import ResNet50, decode_predictions, preprocess_input

__all__ = ["ResNet50", "decode_predictions", "preprocess_input"]
