"""Layers, by the names that Keras gives them."""

from engine.layers.activation import ELU, Activation, LeakyReLU, ReLU, Softmax
from engine.layers.attention import AdditiveAttention, Attention
from engine.layers.augmentation import (
    RandomBrightness,
    RandomContrast,
    RandomCrop,
    RandomFlip,
    RandomRotation,
    RandomTranslation,
    RandomZoom,
)
from engine.layers.base import Layer
from engine.layers.bidirectional import Bidirectional
from engine.layers.borders import Cropping1D, Cropping2D, Cropping3D, ZeroPadding1D, ZeroPadding2D, ZeroPadding3D
from engine.layers.cells import GRUCell, LSTMCell, SimpleRNNCell, StackedRNNCells
from engine.layers.conv_lstm import ConvLSTM1D, ConvLSTM2D, ConvLSTM3D
from engine.layers.convolution import Conv1D, Conv2D, Conv3D
from engine.layers.convolution_transpose import Conv1DTranspose, Conv2DTranspose, Conv3DTranspose
from engine.layers.dense import Dense
from engine.layers.depthwise import DepthwiseConv1D, DepthwiseConv2D, SeparableConv1D, SeparableConv2D
from engine.layers.dot import Dot, dot
from engine.layers.dropout import Dropout
from engine.layers.embedding import Embedding, Masking
from engine.layers.function import Lambda
from engine.layers.global_pooling import (
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    GlobalAveragePooling3D,
    GlobalMaxPooling1D,
    GlobalMaxPooling2D,
    GlobalMaxPooling3D,
)
from engine.layers.group_sum import GroupSum
from engine.layers.gru import GRU
from engine.layers.input import Input, InputLayer
from engine.layers.input_spec import InputSpec
from engine.layers.layer_normalization import (
    GroupNormalization,
    LayerNormalization,
    RMSNormalization,
    UnitNormalization,
)
from engine.layers.learnt_activation import PReLU, ThresholdedReLU
from engine.layers.lstm import LSTM
from engine.layers.merging import (
    Add,
    Average,
    Concatenate,
    Maximum,
    Minimum,
    Multiply,
    Subtract,
    add,
    average,
    concatenate,
    maximum,
    minimum,
    multiply,
    subtract,
)
from engine.layers.multi_head_attention import MultiHeadAttention
from engine.layers.noise import (
    AlphaDropout,
    GaussianDropout,
    GaussianNoise,
    SpatialDropout1D,
    SpatialDropout2D,
    SpatialDropout3D,
)
from engine.layers.normalization import BatchNormalization
from engine.layers.operation import Operation
from engine.layers.penalty import ActivityRegularization
from engine.layers.pooling import (
    AveragePooling1D,
    AveragePooling2D,
    AveragePooling3D,
    MaxPooling1D,
    MaxPooling2D,
    MaxPooling3D,
)
from engine.layers.preprocessing import CategoryEncoding, Discretization, Normalization, Rescaling
from engine.layers.reshaping import Flatten, Permute, RepeatVector, Reshape
from engine.layers.resizing import CenterCrop, Resizing
from engine.layers.rnn import RNN
from engine.layers.scaled_sum import CustomScaleLayer
from engine.layers.simple_rnn import SimpleRNN
from engine.layers.time_distributed import TimeDistributed
from engine.layers.upsampling import UpSampling1D, UpSampling2D, UpSampling3D

# In the order of palettes: by category, the common ones first.
CLASSES: tuple[type[Layer], ...] = (
    InputLayer, Dense, Conv2D, Conv1D, Conv3D, MaxPooling2D, AveragePooling2D, GlobalAveragePooling2D,
    GlobalMaxPooling2D, MaxPooling1D, AveragePooling1D, GlobalAveragePooling1D, GlobalMaxPooling1D, MaxPooling3D,
    AveragePooling3D, GlobalAveragePooling3D, GlobalMaxPooling3D, LSTM, GRU, SimpleRNN,
    Bidirectional, TimeDistributed, RNN, LSTMCell, GRUCell, SimpleRNNCell, StackedRNNCells, ConvLSTM2D,
    ConvLSTM1D, ConvLSTM3D, Embedding, Masking, BatchNormalization, Dropout,
    Flatten, Reshape, Permute, RepeatVector, Add, Concatenate, Multiply, Subtract, Average, Maximum, Minimum,
    Attention, MultiHeadAttention, AdditiveAttention,
    Activation, ReLU, LeakyReLU, ELU, Softmax,
    SeparableConv2D, DepthwiseConv2D, Conv2DTranspose, SeparableConv1D, DepthwiseConv1D, Conv1DTranspose,
    Conv3DTranspose, ZeroPadding2D, Cropping2D, UpSampling2D, ZeroPadding1D, Cropping1D, UpSampling1D, ZeroPadding3D,
    Cropping3D, UpSampling3D, LayerNormalization, GroupNormalization, UnitNormalization, RMSNormalization, PReLU,
    ThresholdedReLU, ActivityRegularization, SpatialDropout1D, SpatialDropout2D, SpatialDropout3D, GaussianNoise,
    GaussianDropout, AlphaDropout, Dot, Lambda, Rescaling, Normalization, Resizing, CenterCrop, CategoryEncoding,
    Discretization, RandomFlip, RandomRotation, RandomZoom, RandomTranslation, RandomCrop, RandomContrast,
    RandomBrightness,
)  # fmt: skip

# In files and in ready-made networks only: no palette shows them.
UNLISTED: tuple[type[Layer], ...] = (CustomScaleLayer, GroupSum)

# Keras's other names of the same layers.
Convolution1D, Convolution2D, Convolution3D = Conv1D, Conv2D, Conv3D
Convolution1DTranspose, Convolution2DTranspose, Convolution3DTranspose = (
    Conv1DTranspose, Conv2DTranspose, Conv3DTranspose,
)  # fmt: skip
Deconvolution2D, Deconvolution3D = Conv2DTranspose, Conv3DTranspose
SeparableConvolution1D, SeparableConvolution2D = SeparableConv1D, SeparableConv2D
MaxPool1D, MaxPool2D, MaxPool3D = MaxPooling1D, MaxPooling2D, MaxPooling3D
AvgPool1D, AvgPool2D, AvgPool3D = AveragePooling1D, AveragePooling2D, AveragePooling3D
GlobalAvgPool1D, GlobalAvgPool2D, GlobalAvgPool3D = (
    GlobalAveragePooling1D, GlobalAveragePooling2D, GlobalAveragePooling3D,
)  # fmt: skip
GlobalMaxPool1D, GlobalMaxPool2D, GlobalMaxPool3D = GlobalMaxPooling1D, GlobalMaxPooling2D, GlobalMaxPooling3D

OTHER_NAMES: dict[str, type[Layer]] = {
    name: value
    for name, value in list(globals().items())
    if isinstance(value, type) and issubclass(value, Layer) and name != value.__name__
}


def layer_class(name: str) -> type[Layer] | None:
    """The class of a layer by its name, as files and catalogues give it; None if there is none."""
    return {cls.__name__: cls for cls in (*CLASSES, *UNLISTED)}.get(name) or OTHER_NAMES.get(name)


__all__ = [
    *(cls.__name__ for cls in CLASSES), *OTHER_NAMES, "Layer", "Input", "Operation", "add", "average", "concatenate", "dot",
    "maximum",
    "minimum", "multiply", "subtract",
]  # fmt: skip
