"""What the layers beside the commonest say of inputs and parameters that they do not take: the whole text."""
# ruff: noqa: E501  # each text in one piece, as it is shown

from __future__ import annotations

import pytest

from engine import layers
from engine.core.errors import EngineError
from engine.core.shapes import symbolic
from engine.ir.graph import TensorType

IMAGE = (None, 10, 10, 3)
VECTOR = (None, 8)
SEQUENCE = (None, 6, 4)

INPUTS = [
    (layers.Cropping2D(5, name="c"), [IMAGE],
     "Cropping2D 'c': nothing would be left of its input (expected less than 10 in all on an axis of 10, got 5 and 5); crop less."),
    (layers.Conv2DTranspose(4, 3, strides=2, output_padding=2, name="t"), [IMAGE],
     "Conv2DTranspose 't': output_padding must be less than the strides (expected less than 2x2, got 2x2); leave output_padding out, or raise strides."),
    (layers.SeparableConv2D(4, 11, name="s"), [IMAGE],
     "SeparableConv2D 's': an 11x11 kernel does not fit a 10x10 input; use padding='same' or a kernel of at most 10x10."),
    (layers.DepthwiseConv2D(3, strides=2, dilation_rate=2, name="d"), [IMAGE],
     "DepthwiseConv2D 'd': strides and dilation_rate cannot both exceed 1 (expected strides of 1 or dilation_rate of 1, got strides 2x2 and dilation_rate 2x2); set one of them to 1."),
    (layers.LayerNormalization(axis=4, name="n"), [IMAGE],
     "LayerNormalization 'n': these are not axes of its input (expected of 1 to 3, or -1 to -3, each once, got 4 for (None, 10, 10, 3)); use -1 for the last axis."),
    (layers.GroupNormalization(4, name="g"), [IMAGE],
     "GroupNormalization 'g': 3 channels cannot be cut into 4 equal groups (expected a divisor of 3, or -1); set groups to a number that divides the channels."),
    (layers.GroupNormalization(2, name="g"), [(None, 8, None)],
     "GroupNormalization 'g': the size of axis -1 of its input is not known (expected a whole number, got (None, 8, None)); give the Input, or the layer before it, a fixed size there."),
    (layers.PReLU(shared_axes=[0], name="p"), [IMAGE],
     "PReLU 'p': shared_axes are not axes of its input (expected some of 1 to 3, each once, got (0,) for (None, 10, 10, 3)); count axes from 1, the batch not among them."),
    (layers.Rescaling(1.0, [1.0, 2.0], name="r"), [IMAGE],
     "Rescaling 'r': offset does not go with its input (expected one number, or 3, got 2 numbers); give one number for each channel."),
    (layers.Normalization(mean=[1.0, 2.0], variance=[1.0, 2.0], name="n"), [VECTOR],
     "Normalization 'n': mean and variance do not go with its input (expected one number, or (8,), got (2,)); give one number for each place along axis."),
    (layers.CenterCrop(3, 3, name="c"), [(None, None, 10, 3)],
     "CenterCrop 'c': the height or width of its input is not known (expected a whole number, got (None, None, 10, 3)); give the Input, or the layer before it, a fixed size there."),
    (layers.RandomRotation(0.1, name="r"), [(None, None, 10, 3)],
     "RandomRotation 'r': the height or width of its input is not known (expected a whole number, got (None, None, 10, 3)); give the Input, or the layer before it, a fixed size there."),
    (layers.UpSampling2D(name="u"), [VECTOR],
     "UpSampling2D 'u': takes rank 4 (images, (batch, height, width, channels)) (expected rank 4, got rank 2, (None, 8)); put Reshape before it, or give it another input."),
    (layers.SpatialDropout1D(0.5, name="s"), [IMAGE],
     "SpatialDropout1D 's': takes rank 3 (sequences, (batch, steps, features)) (expected rank 3, got rank 4, (None, 10, 10, 3)); put Flatten or GlobalAveragePooling2D before it."),
    (layers.Dot([1, 1], name="d"), [SEQUENCE, VECTOR],
     "Dot 'd': sizes 6 and 8 do not go together (expected equal sizes along the axes, got (None, 6, 4) and (None, 8), axes 1 and 1); choose other axes, or make the branches end in equal sizes."),
    (layers.Dot(0, name="d"), [VECTOR, VECTOR],
     "Dot 'd': axes are not axes of its inputs (expected one axis, or one for each input, none of them the batch, got 0 for (None, 8) and (None, 8)); set axes to -1 to sum along the last axis of both."),
]  # fmt: skip


@pytest.mark.parametrize("layer,shapes,text", INPUTS, ids=[text[:40] for _, _, text in INPUTS])
def test_inputs_that_do_not_fit(layer, shapes, text):
    types = [TensorType(symbolic(shape)) for shape in shapes]
    assert [str(problem) for problem in layer.input_problems(types)] == [text]
    with pytest.raises(EngineError) as raised:
        layer.output_types(types)
    assert str(raised.value) == text


PARAMETERS = [
    (lambda: layers.ZeroPadding2D([1, 2, 3], name="z"),
     "ZeroPadding2D 'z': padding cannot be [1, 2, 3] (expected a whole number of at least 0, or 2 numbers or pairs (before, after))."),
    (lambda: layers.Cropping1D(-1, name="c"),
     "Cropping1D 'c': cropping cannot be -1 (expected a whole number of at least 0, or a pair (before, after))."),
    (lambda: layers.RandomZoom(1.5, name="z"),
     "RandomZoom 'z': height_factor cannot be 1.5 (expected a number, or two (low, high), above -1 to 1)."),
    (lambda: layers.RandomContrast([-0.5, 0.1], name="c"),
     "RandomContrast 'c': factor cannot be [-0.5, 0.1] (expected a number, or two (low, high), from 0 to 1)."),
    (lambda: layers.Resizing(4, 4, crop_to_aspect_ratio=True, pad_to_aspect_ratio=True, name="r"),
     "Resizing 'r': an image is either cropped or padded to the ratio of its sides (expected at most one of crop_to_aspect_ratio and pad_to_aspect_ratio, got both); turn one of them off."),
    (lambda: layers.Normalization(mean=1.0, name="n"),
     "Normalization 'n': mean and variance go together (expected both or none, got no variance); give variance too."),
    (lambda: layers.Discretization(name="d"),
     "Discretization 'd': it has no bins (expected bin_boundaries or num_bins, got neither); give one of them."),
    (lambda: layers.Discretization([2.0, 1.0], name="d"),
     "Discretization 'd': bin_boundaries do not rise (expected numbers in rising order, got [2.0, 1.0])."),
    (lambda: layers.GaussianDropout(1.0, name="g"),
     "GaussianDropout 'g': rate cannot be 1.0 (expected a number of at least 0 and less than 1)."),
    (lambda: layers.UpSampling2D(interpolation="cubic", name="u"),
     "UpSampling2D 'u': interpolation cannot be 'cubic' (expected 'nearest', 'bilinear', 'bicubic', 'lanczos3' or 'lanczos5')."),
    (lambda: layers.Rescaling("a, b", name="r"),
     "Rescaling 'r': scale cannot be 'a, b' (expected a number, or a list of numbers)."),
    (lambda: layers.RandomBrightness(0.1, value_range=1.0, name="b"),
     "RandomBrightness 'b': value_range is not a range (expected two numbers, such as (0, 255), got 1.0)."),
]  # fmt: skip


@pytest.mark.parametrize("make,text", PARAMETERS, ids=[text[:40] for _, text in PARAMETERS])
def test_parameters_that_are_wrong(make, text):
    with pytest.raises(EngineError) as raised:
        make()
    assert str(raised.value) == text
