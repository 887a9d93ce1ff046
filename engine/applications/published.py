"""Weights that the authors of Keras published: where they are, and how they come into the cache folder."""

from __future__ import annotations

from dataclasses import dataclass

from engine.core.errors import ParameterError
from engine.utils.data_utils import get_file

ADDRESS = "https://storage.googleapis.com/tensorflow/keras-applications"


@dataclass(frozen=True)
class Published:
    """The two files of a network: with its classifier, and without.

    Args:
        folder: address of the folder they are in, below `ADDRESS` (or a whole address).
        top, no_top: names of the files there; None where there is none.
        top_md5, no_top_md5: their checksums, where they were published.
        top_saved, no_top_saved: names in the cache folder, where they differ.
        missing: why there are none.
    """

    folder: str
    top: str | None
    no_top: str | None
    top_md5: str | None = None
    no_top_md5: str | None = None
    top_saved: str | None = None
    no_top_saved: str | None = None
    missing: str = ""

    def fetch(self, include_top: bool, where: str) -> str:
        """Path of the file: from the cache folder (`~/.keras/models`, or below KERAS_HOME), else downloaded into it.

        Raises:
            DataError: it cannot be downloaded; the message says which file to put where.
            ParameterError: none was published for these arguments.
        """
        name, md5, saved = (
            (self.top, self.top_md5, self.top_saved)
            if include_top
            else (self.no_top, self.no_top_md5, self.no_top_saved)
        )
        if name is None:
            raise ParameterError("no weights were published for these arguments", where=where, field="weights",
                                 expected=self.missing, got="'imagenet'", mend="use weights=None")  # fmt: skip
        folder = self.folder if "://" in self.folder else f"{ADDRESS}/{self.folder}"
        return get_file(saved or name, f"{folder}/{name}", file_hash=md5, cache_subdir="models")


def kernels(folder: str, name: str, top_md5: str, no_top_md5: str) -> Published:
    """Files with the usual names."""
    base = f"{name}_weights_tf_dim_ordering_tf_kernels"
    return Published(folder, f"{base}.h5", f"{base}_notop.h5", top_md5, no_top_md5)
