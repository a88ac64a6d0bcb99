"""Packages that only some commands need: the extras of the installation, see pyproject.toml."""

from importlib.util import find_spec

from matcher.errors import InputError

EXTRAS = {
    "heic": ("pillow_heif",),
    "ocr": ("rapidocr",),
    "report": ("matplotlib", "openTSNE"),
    "serve": ("fastapi", "python_multipart", "uvicorn"),
    "train": ("matplotlib", "openTSNE", "optuna", "pytorch_metric_learning"),
}
"""What each extra brings, by the names that are imported."""


def require_extra(extra: str, purpose: str) -> None:
    """Refuse a task whose packages are not installed; to be called before any work is done.

    Args:
        extra: one of `EXTRAS`.
        purpose: what needs it, for the error.

    Raises:
        InputError: names the packages and the command that installs them.
    """
    missing = [name for name in EXTRAS[extra] if find_spec(name) is None]
    if missing:
        raise InputError(
            f"{purpose} needs packages that are not installed ({', '.join(missing)}):"
            f" pip install 'matcher[{extra}]'"
        )
