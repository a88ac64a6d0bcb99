"""Modules that are found by listing their folder: a new file is a new cue, loss or family."""

import importlib
import pkgutil
from types import ModuleType

from matcher.errors import UnknownNameError


def list_modules(package: ModuleType) -> tuple[str, ...]:
    """Return the names of the modules in a package's folder, sorted."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(package.__path__)))


def load_module(package: ModuleType, name: str, kind: str) -> ModuleType:
    """Import a module of a package's folder by name.

    Args:
        package: whose folder is listed.
        name: of the module.
        kind: what its modules are, for the error: "cue".

    Raises:
        UnknownNameError: no such module; names those that exist.
    """
    known = list_modules(package)
    if name not in known:
        raise UnknownNameError(f"no {kind} {name!r}: choose one of {', '.join(known)}")
    return importlib.import_module(f"{package.__name__}.{name}")
