"""What can be said of each ready-made network without building it: for a list to choose from."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from dataclasses import dataclass

from engine.applications import (
    densenet,
    inception_resnet_v2,
    inception_v3,
    mobilenet,
    mobilenet_v2,
    nasnet,
    resnet,
    resnet_v2,
    resnext,
    vgg16,
    vgg19,
    xception,
)
from engine.models import Model


@dataclass(frozen=True)
class About:
    """One network of `engine.applications`, as it is by default.

    Attributes:
        network: the function that builds it.
        family: what its relatives are called together; `idea`: in a sentence, what is its own; `paper`: arXiv number.
        parameters: with the classifier of 1000 classes; `layers`: how many layers it has then, its input among them.
        size: side of the images that it was made for; `minimum`: the least side that it takes without a classifier.
        top1: share of ImageNet's validation images that its published weights name rightly at the first guess, as
            keras.io/api/applications states it; None where it states none.
        preprocessing: how pixels are scaled: the mode of `imagenet_utils.preprocess_input`.
        traces: names of layers that tell that a network is of this family.
    """

    network: Callable[..., Model]
    family: str
    idea: str
    paper: str
    year: int
    parameters: int
    layers: int
    size: int
    minimum: int
    top1: float | None
    preprocessing: str
    traces: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.network.__name__

    @property
    def options(self) -> tuple[str, ...]:
        """The arguments that not every network has: "alpha", "depth_multiplier", "dropout"."""
        given = inspect.signature(self.network).parameters
        return tuple(name for name in ("alpha", "depth_multiplier", "dropout") if name in given)


def _resnet(network: Callable[..., Model], parameters: int, layers: int, top1: float) -> About:
    return About(network, "ResNet", "Each block adds what it found to what it was given.", "1512.03385", 2015,
                 parameters, layers, 224, 32, top1, "caffe", ("conv2_block1_0_bn", "conv2_block1_1_bn"))  # fmt: skip


def _resnet_v2(network: Callable[..., Model], parameters: int, layers: int, top1: float) -> About:
    return About(network, "ResNet V2", "ResNet with normalization and activation before each convolution.", "1603.05027",
                 2016, parameters, layers, 224, 32, top1, "tf", ("conv2_block1_preact_bn",))  # fmt: skip


def _resnext(network: Callable[..., Model], parameters: int, layers: int) -> About:
    return About(network, "ResNeXt", "ResNet whose convolutions work in 32 separate groups.", "1611.05431", 2016,
                 parameters, layers, 224, 32, None, "torch", ("conv2_block1_2_reduce",))  # fmt: skip


def _densenet(network: Callable[..., Model], parameters: int, layers: int, top1: float) -> About:
    return About(network, "DenseNet", "Each layer reads the outputs of all layers before it in its block.", "1608.06993",
                 2016, parameters, layers, 224, 32, top1, "torch", ("conv2_block1_0_bn", "conv2_block1_concat"))  # fmt: skip


def _vgg(network: Callable[..., Model], parameters: int, layers: int) -> About:
    return About(network, "VGG", "Nothing but small convolutions one behind the other; large and simple.", "1409.1556",
                 2014, parameters, layers, 224, 32, 0.713, "caffe", ("block1_conv1", "block5_conv3"))  # fmt: skip


def _nasnet(network: Callable[..., Model], parameters: int, layers: int, size: int, top1: float) -> About:
    return About(network, "NASNet", "Its cells were found by a search instead of by hand.", "1707.07012", 2017, parameters,
                 layers, size, 32, top1, "tf", ("stem_conv1", "stem_bn1"))  # fmt: skip


# In the order of a browser: by family, the small ones first.
ABOUT: tuple[About, ...] = (
    About(mobilenet_v2.MobileNetV2, "MobileNet", "Thin blocks that widen inside; made for telephones.", "1801.04381", 2018,
          3_538_984, 156, 224, 32, 0.713, "tf", ("expanded_conv_depthwise", "Conv_1")),
    About(mobilenet.MobileNet, "MobileNet", "Convolutions split into a spatial and a channel part: few sums.", "1704.04861",
          2017, 4_253_864, 91, 224, 32, 0.704, "tf", ("conv_dw_1", "conv_pw_1")),
    _nasnet(nasnet.NASNetMobile, 5_326_716, 771, 224, 0.744),
    _resnet(resnet.ResNet50, 25_636_712, 177, 0.749),
    _resnet(resnet.ResNet101, 44_707_176, 347, 0.764),
    _resnet(resnet.ResNet152, 60_419_944, 517, 0.766),
    _resnet_v2(resnet_v2.ResNet50V2, 25_613_800, 192, 0.760),
    _resnet_v2(resnet_v2.ResNet101V2, 44_675_560, 379, 0.772),
    _resnet_v2(resnet_v2.ResNet152V2, 60_380_648, 566, 0.780),
    _resnext(resnext.ResNeXt50, 25_097_128, 209),
    _resnext(resnext.ResNeXt101, 44_315_560, 413),
    _densenet(densenet.DenseNet121, 8_062_504, 429, 0.750),
    _densenet(densenet.DenseNet169, 14_307_880, 597, 0.762),
    _densenet(densenet.DenseNet201, 20_242_984, 709, 0.773),
    About(inception_v3.InceptionV3, "Inception", "Convolutions of several sizes side by side.", "1512.00567", 2015,
          23_851_784, 313, 299, 75, 0.779, "tf", ("mixed0", "mixed10")),
    About(xception.Xception, "Inception", "Inception taken to its end: separable convolutions throughout.", "1610.02357",
          2016, 22_910_480, 134, 299, 71, 0.790, "tf", ("block14_sepconv2",)),
    About(inception_resnet_v2.InceptionResNetV2, "Inception", "Inception blocks that add to what they were given.",
          "1602.07261", 2016, 55_873_736, 782, 299, 75, 0.803, "tf", ("mixed_5b", "conv_7b")),
    _vgg(vgg16.VGG16, 138_357_544, 23),
    _vgg(vgg19.VGG19, 143_667_240, 26),
    _nasnet(nasnet.NASNetLarge, 88_949_818, 1041, 331, 0.825),
)  # fmt: skip


def preprocessing_of(names: Collection[str]) -> str | None:
    """How the pixels of a network with layers of these names are scaled; None where it is of no family known here."""
    here = set(names)
    # ResNet's traces are in ResNeXt and DenseNet too: the one with the most traces of its own is it.
    found = [about for about in ABOUT if here.issuperset(about.traces)]
    own = {"ResNeXt", "DenseNet"}.intersection(about.family for about in found)
    chosen = next((about for about in found if about.family in own or not own), None)
    return None if chosen is None else chosen.preprocessing
