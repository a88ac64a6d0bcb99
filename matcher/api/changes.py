"""What of an OpenAPI document would break a client that was written for an older one.

python -m matcher.api.changes docs/openapi.json             writes it; refuses a breaking change
python -m matcher.api.changes docs/openapi.json --breaking  writes it in any case
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Document = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")


def list_breaking(old: Document, new: Document) -> list[str]:
    """Return what a client of the old document would miss, a line each.

    Paths, methods, parameters and fields that are gone, and those that must be given now.
    """
    return sorted(set(_compare_paths(old, new)))


def _compare_paths(old: Document, new: Document) -> Iterator[str]:
    for path, operations in old["paths"].items():
        for method in operations.keys() & set(_METHODS):
            name, now = f"{method.upper()} {path}", new["paths"].get(path, {}).get(method)
            if now is None:
                yield f"{name} is gone"
                continue
            yield from _compare_parameters(name, operations[method], now)
            before, after = _Schemas(old, operations[method]), _Schemas(new, now)
            yield from (f"{name}: sent field {each} is gone" for each in before.sent - after.sent)
            yield from (
                f"{name}: sent field {each} must be given" for each in after.must - before.must
            )
            yield from (
                f"{name}: answered field {each} is gone"
                for each in before.answered - after.answered
            )


def _compare_parameters(name: str, old: Document, new: Document) -> Iterator[str]:
    before = {each["name"]: each for each in old.get("parameters", ())}
    after = {each["name"]: each for each in new.get("parameters", ())}
    yield from (f"{name}: parameter {each} is gone" for each in before.keys() - after.keys())
    for each, parameter in after.items():
        if parameter.get("required") and not before.get(each, {}).get("required"):
            yield f"{name}: parameter {each} must be given"


class _Schemas:
    """The fields of an operation, by their path: those sent, those that must be, those answered."""

    def __init__(self, document: Document, operation: Document) -> None:
        self._known = document.get("components", {}).get("schemas", {})
        self.must: set[str] = set()
        self.sent = set(self._walk(operation.get("requestBody", {}), "", (), self.must))
        self.answered = set(self._walk(operation.get("responses", {}), "", (), set()))

    def _walk(self, node: Any, place: str, refs: tuple[str, ...], must: set[str]) -> Iterator[str]:
        if isinstance(node, list):
            for each in node:
                yield from self._walk(each, place, refs, must)
        if not isinstance(node, dict):
            return
        ref = node.get("$ref")
        if isinstance(ref, str) and ref not in refs:
            target = self._known[ref.rpartition("/")[2]]
            yield from self._walk(target, place, (*refs, ref), must)
        fields = node.get("properties")
        if isinstance(fields, dict):
            must.update(f"{place}{name}" for name in node.get("required", ()))
            for name, field in fields.items():
                yield f"{place}{name}"
                yield from self._walk(field, f"{place}{name}.", refs, must)
        for key, value in node.items():
            if key not in ("properties", "required", "examples", "default"):
                yield from self._walk(value, place, refs, must)


def describe() -> Document:
    """Return the document of this program's service."""
    from matcher.api.app import create_app
    from matcher.matcher import Matcher

    return create_app(Matcher(), places=1, max_body_bytes=1).openapi()


def to_text(document: Document) -> str:
    """Return a document as it is kept."""
    return json.dumps(document, indent=1, sort_keys=True) + "\n"


def main(path: Path, *, may_break: bool) -> None:
    """Write the document, unless it breaks clients of the one that is there."""
    new = describe()
    if path.exists() and not may_break:
        breaking = list_breaking(json.loads(path.read_text("utf-8")), new)
        if breaking:
            sys.exit("\n".join((*breaking, "add --breaking if that is meant")))
    path.write_text(to_text(new), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), may_break="--breaking" in sys.argv[2:])
