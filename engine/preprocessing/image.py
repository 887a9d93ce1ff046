"""Images as arrays, and new images made of old ones: `ImageDataGenerator`."""

from engine.preprocessing.image_files import array_to_img, img_to_array, list_pictures, load_img, save_img
from engine.preprocessing.image_generator import ImageDataGenerator
from engine.preprocessing.image_iterators import DataFrameIterator, DirectoryIterator, Iterator, NumpyArrayIterator
from engine.preprocessing.image_transforms import (
    apply_affine_transform,
    apply_brightness_shift,
    apply_channel_shift,
    random_brightness,
    random_channel_shift,
    random_rotation,
    random_shear,
    random_shift,
    random_zoom,
)

__all__ = [
    "DataFrameIterator", "DirectoryIterator", "ImageDataGenerator", "Iterator", "NumpyArrayIterator",
    "apply_affine_transform", "apply_brightness_shift", "apply_channel_shift", "array_to_img", "img_to_array",
    "list_pictures", "load_img", "random_brightness", "random_channel_shift", "random_rotation", "random_shear",
    "random_shift", "random_zoom", "save_img",
]  # fmt: skip
