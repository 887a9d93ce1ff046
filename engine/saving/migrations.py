"""Old spellings in files, and what they are called now: one table, applied to configs before layers are made of them.

A row changes the config of a layer in place. Rows are tried in order; a row that finds nothing does nothing, so a
config of any Keras goes through the whole table. `tests/engine/saving/test_migrations.py` has a case for every row.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.core.errors import FileFormatError
from engine.layers.operation import is_operation
from engine.saving.tf_operations import translated

Change = Callable[[dict[str, Any]], None]

ANY = object()


@dataclass(frozen=True)
class Row:
    """One change of spelling.

    Attributes:
        since: the Keras that wrote the old spelling: "1", "2" or "3".
        layers: classes that it concerns; none: all.
        about: in words, "nb_filter is filters".
        change: mends a config in place.
    """

    since: str
    layers: tuple[str, ...]
    about: str
    change: Change


def renamed(since: str, old: str, new: str, *layers: str, values: Mapping[Any, Any] | None = None) -> Row:
    """A field with another name, and perhaps other values."""

    def change(config: dict[str, Any]) -> None:
        if old in config:
            value = config.pop(old)
            config.setdefault(new, values.get(value, value) if values and _hashable(value) else value)

    return Row(since, layers, f"{old} is {new}", change)


def dropped(since: str, field: str, *layers: str, only: tuple[Any, ...] = (ANY,)) -> Row:
    """A field that means nothing here (where it has one of the values `only`)."""

    def change(config: dict[str, Any]) -> None:
        if field in config and (only[0] is ANY or config[field] in only):
            del config[field]

    return Row(since, layers, f"{field} is dropped", change)


def joined(since: str, parts: tuple[str, ...], new: str, *layers: str) -> Row:
    """Several fields that are one list now."""

    def change(config: dict[str, Any]) -> None:
        if all(part in config for part in parts):
            config[new] = [config.pop(part) for part in parts]

    return Row(since, layers, f"{', '.join(parts)} are {new}", change)


def _hashable(value: Any) -> bool:
    return isinstance(value, (str, int, float, bool, type(None)))


def _forget_bias(config: dict[str, Any]) -> None:
    if "forget_bias_init" in config:
        config.setdefault("unit_forget_bias", config.pop("forget_bias_init") in ("one", "ones"))


def _single_axis(config: dict[str, Any]) -> None:
    axis = config.get("axis")
    if isinstance(axis, list) and len(axis) == 1:
        config["axis"] = axis[0]


def _old_regularizers(config: dict[str, Any]) -> None:
    for key, value in config.items():
        if key.endswith("regularizer") and isinstance(value, Mapping) and "class_name" not in value:
            strengths = {name: float(value[name]) for name in ("l1", "l2") if name in value}
            config[key] = {"class_name": "L1L2", "config": strengths} if any(strengths.values()) else None


def _input_shape(config: dict[str, Any]) -> None:
    if config.get("batch_input_shape") is not None:
        config["batch_shape"] = config.pop("batch_input_shape")
    for key in ("batch_input_shape", "input_tensor"):
        config.pop(key, None)
    if config.get("dtype") is None and "input_dtype" in config:
        config["dtype"] = config["input_dtype"]


def _reset_after(config: dict[str, Any]) -> None:
    # Written since Keras 2.1.5; before, there was the other GRU alone. The fields tell these from CuDNNGRU and Keras 3.
    if "implementation" in config or "consume_less" in config:
        config.setdefault("reset_after", False)


def _floats_in(config: dict[str, Any]) -> None:
    """Keras 2 names the dtype of the bins' numbers; here, as in Keras 3, it is that of what is sorted into bins."""
    if str(config.get("dtype")).startswith("int"):
        del config["dtype"]


HALF = ("mixed_float16", "mixed_bfloat16", "float16", "bfloat16")


def _whole_precision(config: dict[str, Any]) -> None:
    """Half precision, or a policy that computes in it, as float32, which is what weights are trained in anyway."""
    dtype = config.get("dtype")
    name = (dtype.get("config") or {}).get("name") if isinstance(dtype, Mapping) else dtype
    if name in HALF:
        config["dtype"] = "float32"
        warnings.warn(f"this model computes in {name}; here it is computed in float32, more exactly", UserWarning, 2)


CONVOLUTIONS = (
    "Conv1D",
    "Conv2D",
    "Conv3D",
    "Conv2DTranspose",
    "Conv3DTranspose",
    "SeparableConv1D",
    "SeparableConv2D",
)
IMAGES = (*CONVOLUTIONS, "MaxPooling2D", "AveragePooling2D", "MaxPooling3D", "AveragePooling3D", "GlobalMaxPooling2D",
          "GlobalAveragePooling2D", "ZeroPadding2D", "UpSampling2D", "Cropping2D")  # fmt: skip
POOLS = ("MaxPooling1D", "AveragePooling1D", "MaxPooling2D", "AveragePooling2D", "MaxPooling3D", "AveragePooling3D")
RECURRENT = ("SimpleRNN", "LSTM", "GRU")
KERNELS = ("Dense", *CONVOLUTIONS, *RECURRENT)
LAYOUTS = {"tf": "channels_last", "th": "channels_first", "default": None}

# Classes under their present names.
CLASS_NAMES = {
    "Convolution1D": "Conv1D",
    "Convolution2D": "Conv2D",
    "Convolution3D": "Conv3D",
    "AtrousConvolution1D": "Conv1D",
    "AtrousConvolution2D": "Conv2D",
    "Deconvolution2D": "Conv2DTranspose",
    "SeparableConvolution2D": "SeparableConv2D",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "SyncBatchNormalization": "BatchNormalization",
    "CuDNNLSTM": "LSTM",
    "CuDNNGRU": "GRU",
}

ROWS: tuple[Row, ...] = (
    Row("1", ("GRU", "GRUCell"), "reset_after not said is reset_after=False", _reset_after),
    # Keras 1
    renamed("1", "output_dim", "units", "Dense", *RECURRENT),
    renamed("1", "nb_filter", "filters", *CONVOLUTIONS),
    joined("1", ("nb_row", "nb_col"), "kernel_size", "Conv2D", "Conv2DTranspose", "SeparableConv2D"),
    joined("1", ("kernel_dim1", "kernel_dim2", "kernel_dim3"), "kernel_size", "Conv3D"),
    renamed("1", "filter_length", "kernel_size", "Conv1D"),
    renamed("1", "subsample", "strides", *CONVOLUTIONS),
    renamed("1", "subsample_length", "strides", "Conv1D"),
    renamed("1", "atrous_rate", "dilation_rate", "Conv1D", "Conv2D"),
    renamed("1", "pool_length", "pool_size", "MaxPooling1D", "AveragePooling1D"),
    renamed("1", "stride", "strides", "MaxPooling1D", "AveragePooling1D"),
    renamed("1", "border_mode", "padding", *CONVOLUTIONS, *POOLS),
    renamed("1", "dim_ordering", "data_format", *IMAGES, "Flatten", values=LAYOUTS),
    renamed("1", "init", "embeddings_initializer", "Embedding"),
    renamed("1", "init", "kernel_initializer", *KERNELS),
    renamed("1", "inner_init", "recurrent_initializer", *RECURRENT),
    Row("1", ("LSTM",), "forget_bias_init is unit_forget_bias", _forget_bias),
    renamed("1", "inner_activation", "recurrent_activation", *RECURRENT),
    renamed("1", "dropout_W", "dropout", *RECURRENT),
    renamed("1", "dropout_U", "recurrent_dropout", *RECURRENT),
    renamed("1", "bias", "use_bias", *KERNELS),
    renamed("1", "W_regularizer", "embeddings_regularizer", "Embedding"),
    renamed("1", "W_regularizer", "kernel_regularizer", *KERNELS),
    renamed("1", "U_regularizer", "recurrent_regularizer", *RECURRENT),
    renamed("1", "b_regularizer", "bias_regularizer", *KERNELS),
    renamed("1", "W_constraint", "embeddings_constraint", "Embedding"),
    renamed("1", "W_constraint", "kernel_constraint", *KERNELS),
    renamed("1", "b_constraint", "bias_constraint", *KERNELS),
    renamed("1", "p", "rate", "Dropout", "SpatialDropout1D", "SpatialDropout2D", "GaussianDropout"),
    renamed("1", "sigma", "stddev", "GaussianNoise"),
    renamed("1", "gamma_init", "gamma_initializer", "BatchNormalization"),
    renamed("1", "beta_init", "beta_initializer", "BatchNormalization"),
    dropped("1", "mode", "BatchNormalization", only=(0, 2)),
    dropped("1", "consume_less", *RECURRENT),
    dropped("1", "dropout", "Embedding", only=(0, 0.0, None)),
    dropped("1", "input_dim", "Dense", *CONVOLUTIONS, *RECURRENT, only=(None,)),
    dropped("1", "input_length", "Conv1D", *RECURRENT, only=(None,)),
    dropped("1", "input_dtype"),
    dropped("1", "create_input_layer"),
    Row("1", (), "a regularizer of l1 and l2 is an L1L2", _old_regularizers),
    # Keras 2
    Row("2", ("InputLayer",), "batch_input_shape is batch_shape", _input_shape),
    Row("2", (), "an axis in a list of one is that axis", _single_axis),
    renamed("2", "alpha", "negative_slope", "LeakyReLU"),
    dropped("2", "implementation", *RECURRENT),
    dropped("2", "time_major", *RECURRENT, only=(False,)),
    dropped("2", "input_length", "Embedding"),
    dropped("2", "softmax_robust_masking", "MultiHeadAttention", only=(False,)),
    dropped("2", "query_shape", "MultiHeadAttention"),
    dropped("2", "key_shape", "MultiHeadAttention"),
    dropped("2", "value_shape", "MultiHeadAttention"),
    dropped("2", "renorm", "BatchNormalization", only=(False,)),
    dropped("2", "virtual_batch_size", "BatchNormalization", only=(None,)),
    dropped("2", "fused", "BatchNormalization"),
    dropped("2", "noise_shape", "Dropout", only=(None,)),
    dropped("2", "expects_training_arg"),
    # Keras 3
    Row("2", ("Discretization",), "a dtype of whole numbers is dropped", _floats_in),
    dropped("2", "rng_type"),
    Row("2", (), "half precision is float32", _whole_precision),
    dropped("3", "quantization_config", only=(None,)),
    dropped("3", "lora_rank", only=(None,)),
    dropped("3", "lora_alpha", only=(None,)),
    dropped("3", "use_cudnn", *RECURRENT),
    dropped("3", "zero_output_for_mask", *RECURRENT, only=(False,)),
    dropped("3", "synchronized", "BatchNormalization", only=(False,)),
    dropped("3", "optional", "InputLayer", only=(False,)),
    dropped("3", "ragged", "InputLayer", only=(False, None)),
    dropped("3", "sparse", "InputLayer", only=(False, None)),
)  # fmt: skip

# Keras 1's one Merge layer, by its mode.
MERGES = {"sum": "Add", "mul": "Multiply", "concat": "Concatenate", "ave": "Average", "max": "Maximum"}


def migrate(data: Any, keras: str = "") -> Any:
    """A model's or layer's description with present names everywhere, nested ones too. The argument is not changed.

    Args:
        keras: the version of Keras that wrote it; empty: unknown, or Keras 3.
    """
    if not isinstance(data, Mapping) or "class_name" not in data or is_operation(data):
        return data
    data = dict(data)
    name = str(data["class_name"]).rsplit(">", 1)[-1]
    name = CLASS_NAMES.get(name, name)
    config = data.get("config")
    if isinstance(config, list):
        config = {"layers": config}
    config = dict(config or {})
    if name == "Merge" and config.get("mode") in MERGES:
        name = MERGES[config["mode"]]
        config = {"name": config.get("name")} | (
            {"axis": config.get("concat_axis", -1)} if name == "Concatenate" else {}
        )
    if name == "Identity":  # of Keras 3
        name, config = "Activation", {**config, "activation": "linear"}
    if name == "Lambda":
        _refuse_code(config)
    if "layers" in config and isinstance(config["layers"], list):
        config["layers"] = [migrate(layer, keras) for layer in translated(config["layers"])]
    for inner in ("layer", "forward_layer", "backward_layer", "cell"):
        if isinstance(config.get(inner), Mapping):
            config[inner] = migrate(config[inner], keras)
    if isinstance(config.get("cells"), list):
        config["cells"] = [migrate(cell, keras) for cell in config["cells"]]
    if "layers" not in config:
        for row in ROWS:
            if not row.layers or name in row.layers:
                row.change(config)
        if data.get("inbound_nodes") and name != "InputLayer":
            config.pop("batch_input_shape", None)  # Keras 2 notes it behind an Input too; Keras 3 refuses it there
        if keras.startswith(("1", "2")):
            _old_functions(config)
    data["class_name"], data["config"] = name, config
    return data


def _old_functions(config: dict[str, Any]) -> None:
    """Functions that have the same name in Keras 3 and compute something else."""
    for key in ("activation", "recurrent_activation"):
        if config.get(key) == "hard_sigmoid":
            config[key] = "hard_sigmoid_keras_2"


def _refuse_code(config: Mapping[str, Any]) -> None:
    """Python code inside a file is never run."""
    if not isinstance(config.get("function"), str):
        raise FileFormatError(
            "it holds Python bytecode, which is not run",
            where=f"Lambda '{config.get('name', '')}'",
            expected="a function's name",
            got="compiled code",
            mend="write a layer class of your own, and pass it in custom_objects",
            code="lambda",
        )
