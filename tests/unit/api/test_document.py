"""The OpenAPI document: kept as the service says it, complete, and watched for breaking changes."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from matcher.api.changes import describe, list_breaking, to_text

KEPT = Path(__file__).parents[3] / "docs" / "openapi.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return describe()


def test_the_document_that_is_kept_is_what_the_service_says(document: dict[str, Any]) -> None:
    again = "python -m matcher.api.changes docs/openapi.json"
    assert KEPT.read_text("utf-8") == to_text(document), f"run {again}"


def test_every_reference_of_the_document_leads_somewhere(document: dict[str, Any]) -> None:
    def list_references(node: Any) -> set[str]:
        if isinstance(node, list):
            return set().union(*map(list_references, node))
        if not isinstance(node, dict):
            return set()
        own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
        return own.union(*map(list_references, node.values()))

    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert list_references(document) <= known


def test_every_operation_says_what_it_does_and_answers_problems(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            assert operation["description"], (method, path)
            problem = operation["responses"]["default"]["content"]["application/problem+json"]
            assert problem["schema"] == {"$ref": "#/components/schemas/Problem"}


def test_every_body_has_an_example(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name in ("Question", "Pair", "Feed", "Product", "Unfiled"):
        fields = schemas[name]["properties"].values()
        assert schemas[name].get("examples") or any(each.get("examples") for each in fields), name


def test_nothing_breaks_between_equal_documents(document: dict[str, Any]) -> None:
    assert list_breaking(document, deepcopy(document)) == []


def change(document: dict[str, Any], how: str) -> dict[str, Any]:
    new = deepcopy(document)
    paths, schemas = new["paths"], new["components"]["schemas"]
    if how == "a path":
        del paths["/v1/compare"]
    elif how == "a method":
        del paths["/v1/products/{sku}"]["put"]
    elif how == "a parameter":
        operation = paths["/v1/products"]["get"]
        operation["parameters"] = [p for p in operation["parameters"] if p["name"] != "cursor"]
    elif how == "an answered field":
        del schemas["Match"]["properties"]["probability"]
    elif how == "a sent field":
        del schemas["Question"]["properties"]["region"]
    elif how == "a needed field":
        schemas["Pair"]["required"] = ["a"]
    elif how == "a needed parameter":
        paths["/v1/products"]["get"]["parameters"][0]["required"] = True
    return new


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("a path", "POST /v1/compare is gone"),
        ("a method", "PUT /v1/products/{sku} is gone"),
        ("a parameter", "GET /v1/products: parameter cursor is gone"),
        ("an answered field", "POST /v1/match: answered field matches.probability is gone"),
        ("a sent field", "POST /v1/match: sent field region is gone"),
        ("a needed field", "POST /v1/compare: sent field a must be given"),
        ("a needed parameter", "GET /v1/products: parameter catalog must be given"),
    ],
)
def test_what_breaks_a_client_is_named(document: dict[str, Any], how: str, said: str) -> None:
    new = change(document, how)
    assert said in list_breaking(document, new)
    if how not in ("a needed field", "a needed parameter"):
        assert list_breaking(new, document) == []


def test_the_document_is_json_without_secrets_or_paths_of_this_machine() -> None:
    text = KEPT.read_text("utf-8")
    assert json.loads(text)["info"]["title"] == "Matcher"
    assert str(Path.home()) not in text
