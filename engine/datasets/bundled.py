"""The data sets that ship with us."""

from engine.core.errors import DataError
from engine.datasets.archive import load_arrays
from engine.datasets.cache import Split


def load(name: str) -> Split:
    """One of them, from the files beside the engine.

    Raises:
        DataError: the engine was installed without them.
    """
    try:
        import resources

        path = resources.path("datasets", name, f"{name}.npz")
    except (ImportError, FileNotFoundError) as error:
        raise DataError("the data set is missing", where=f"datasets.{name}", got=str(error),
                        mend="install Layerloom with its resources") from None  # fmt: skip
    x_train, y_train, x_test, y_test = load_arrays(path, "x_train", "y_train", "x_test", "y_test")
    return (x_train, y_train), (x_test, y_test)
