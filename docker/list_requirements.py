"""Print what the image installs: the dependencies in pyproject.toml, those of extra `all` included.

The standard library must do, because it runs before anything is installed.
"""

import sys
import tomllib
from pathlib import Path


def list_requirements(path: Path) -> list[str]:
    """Return the requirements of the project, in the order of names."""
    project = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
    found, waiting = set(project["dependencies"]), ["all"]
    while waiting:
        for requirement in project["optional-dependencies"][waiting.pop()]:
            if requirement.startswith(f"{project['name']}["):
                waiting.append(requirement.partition("[")[2].removesuffix("]"))
            else:
                found.add(requirement)
    return sorted(found)


if __name__ == "__main__":
    print("\n".join(list_requirements(Path(sys.argv[1]))))  # noqa: T201 - its output
