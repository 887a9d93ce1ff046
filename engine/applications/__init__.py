"""Ready-made networks for images, with Keras's layer names and order, so that its published weights load."""

from engine.applications import (
    densenet,
    imagenet_utils,
    inception_resnet_v2,
    inception_v3,
    mobilenet,
    mobilenet_v2,
    nasnet,
    resnet,
    resnet50,
    resnet_v2,
    resnext,
    vgg16,
    vgg19,
    xception,
)
from engine.applications.about import ABOUT, About, preprocessing_of
from engine.applications.densenet import DenseNet121, DenseNet169, DenseNet201
from engine.applications.inception_resnet_v2 import InceptionResNetV2
from engine.applications.inception_v3 import InceptionV3
from engine.applications.mobilenet import MobileNet
from engine.applications.mobilenet_v2 import MobileNetV2
from engine.applications.nasnet import NASNetLarge, NASNetMobile
from engine.applications.resnet import ResNet50, ResNet101, ResNet152
from engine.applications.resnet_v2 import ResNet50V2, ResNet101V2, ResNet152V2
from engine.applications.resnext import ResNeXt50, ResNeXt101
from engine.applications.vgg16 import VGG16
from engine.applications.vgg19 import VGG19
from engine.applications.xception import Xception

NETWORKS = tuple(about.network for about in ABOUT)

__all__ = [
    *(network.__name__ for network in NETWORKS), "ABOUT", "About", "NETWORKS", "densenet", "imagenet_utils",
    "inception_resnet_v2", "inception_v3", "mobilenet", "mobilenet_v2", "nasnet", "preprocessing_of", "resnet", "resnet50",
    "resnet_v2", "resnext", "vgg16", "vgg19", "xception",
]  # fmt: skip
