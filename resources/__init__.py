"""The files that the product carries: icons, fonts, data sets, templates.

The folder lies beside `app/` and `engine/` in a checkout and beside them in an installed wheel, so that one rule finds
it in both; a frozen app unpacks it in the same place.
"""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The path of a bundled file or folder, e.g. `path("icons", "play.svg")`.

    Raises `FileNotFoundError` naming the missing file, for the installation is then incomplete.
    """
    found = _ROOT.joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(
            f"Bundled file '{'/'.join(parts)}' is missing from {_ROOT}; the installation is incomplete. "
            "Install Layerloom again, or restore the file from the repository."
        )
    return found
