"""Write constraints.txt: the versions that are installed here of all that the image installs.

Run it in an environment in which the tests passed: .venv/bin/python docker/write_constraints.py
"""

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from list_requirements import list_requirements
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).parents[1]
HEAD = "# Versions that the tests passed with. Written by docker/write_constraints.py.\n"
# Which of them torch needs depends on where it comes from.
_LEFT_OUT = ("nvidia-", "cuda-", "triton")


def list_versions(requirements: list[str]) -> dict[str, str]:
    """Return the installed versions of some requirements and of all that they need."""
    found: dict[str, str] = {}
    waiting = [Requirement(each) for each in requirements]
    while waiting:
        requirement = waiting.pop()
        extras = ["", *requirement.extras]
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        name = canonicalize_name(requirement.name)
        if name in found and len(extras) == 1:
            continue
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue
        found[name] = installed.version.partition("+")[0]
        for text in installed.requires or ():
            needed = Requirement(text)
            if any(not needed.marker or needed.marker.evaluate({"extra": e}) for e in extras):
                needed.marker = None
                waiting.append(needed)
    return {name: found[name] for name in sorted(found) if not name.startswith(_LEFT_OUT)}


if __name__ == "__main__":
    versions = list_versions(list_requirements(CHECKOUT / "pyproject.toml"))
    lines = "".join(f"{name}=={version}\n" for name, version in versions.items())
    (CHECKOUT / "constraints.txt").write_text(HEAD + lines, encoding="utf-8")
