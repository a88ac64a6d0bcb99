"""What the files for containers promise: order of layers, settings, secrets, health, logs."""

import importlib.util
import re
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from matcher.settings import Settings

CHECKOUT = Path(__file__).parents[3]
DOCKERFILE = (CHECKOUT / "Dockerfile").read_text("utf-8")
COMPOSE = (CHECKOUT / "docker-compose.yml").read_text("utf-8")
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]
OURS = ("migrate", "worker", "worker-gpu", "beat", "api", "matcher")


def load_script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CHECKOUT / "docker" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stages() -> dict[str, list[str]]:
    """The instructions of each stage of the Dockerfile, continued lines joined."""
    found: dict[str, list[str]] = {}
    joined = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE))
    for line in joined.splitlines():
        if named := re.match(r"FROM \S+(?: AS (\w+))?", line):
            found[named[1] or "final"] = []
        elif line and found:
            next(reversed(found.values())).append(line)
    return found


def requirements() -> list[Requirement]:
    listed = load_script("list_requirements").list_requirements(CHECKOUT / "pyproject.toml")
    return [Requirement(each) for each in listed]


def test_dependencies_are_installed_before_the_source_is_copied() -> None:
    found = stages()
    copied = [line for line in found["dependencies"] if line.startswith("COPY")]
    assert copied == [
        "COPY constraints.txt /",
        "COPY --from=requirements /requirements/requirements.txt /",
    ]
    installs = [line for line in found["build"] if "pip" in line]
    assert installs
    assert all("--no-deps" in line for line in installs)


def test_the_image_copies_the_source_in_a_layer_after_the_dependencies() -> None:
    copied = [line for line in stages()["final"] if line.startswith("COPY")]
    assert [line.split()[1] for line in copied] == ["--from=dependencies", "--from=build"]


def test_the_build_needs_no_frontend_from_elsewhere() -> None:
    assert not re.search(r"^#\s*syntax\s*=", DOCKERFILE, re.MULTILINE)
    for name in ("title", "description", "licenses", "version", "revision"):
        assert f"org.opencontainers.image.{name}=" in DOCKERFILE


def test_what_the_build_copies_is_sent_to_it() -> None:
    sent = set(re.findall(r"^!(\S+)$", (CHECKOUT / ".dockerignore").read_text("utf-8"), re.M))
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
    assert {name for line in copied for name in line.split()} == sent


def test_the_image_installs_every_dependency_of_the_project_and_of_all_its_extras() -> None:
    names = {canonicalize_name(each.name) for each in requirements()}
    assert {"celery", "torch", "optuna", "matplotlib"} <= names
    assert "matcher" not in names


def test_constraints_hold_every_requirement_at_a_version_that_it_allows() -> None:
    lines = (CHECKOUT / "constraints.txt").read_text("utf-8").splitlines()
    pinned = dict(line.split("==") for line in lines if not line.startswith("#"))
    for requirement in requirements():
        name = canonicalize_name(requirement.name)
        assert name in pinned, f"{name}: run docker/write_constraints.py"
        assert requirement.specifier.contains(pinned[name], prereleases=True)
    assert not [each for each in pinned.values() if "+" in each]
    assert version("celery")


def test_secrets_and_feeds_stay_out_of_git() -> None:
    ignored = (CHECKOUT / ".gitignore").read_text("utf-8").splitlines()
    assert {".env", "/feeds/"} <= set(ignored)


@pytest.mark.parametrize("name", OURS)
def test_every_setting_reaches_every_container(name: str) -> None:
    known = {f"MATCHER_{field.upper()}" for field in Settings.model_fields}
    # The owner's are for `migrate` alone, and a direct URL is for who has a pooler.
    elsewhere = {name for name in known if "_OWNER_" in name or "_DIRECT_" in name}
    given = set(SERVICES[name]["environment"])
    assert given <= known
    assert given >= known - elsewhere
    assert {each for each in given if "_OWNER_" in each} == (
        {"MATCHER_OWNER_DATABASE_URL", "MATCHER_OWNER_DATABASE_PASSWORD"}
        if name == "migrate"
        else set()
    )


def test_variables_of_compose_are_explained_beside_it() -> None:
    used = set(re.findall(r"\$\{(\w+)", COMPOSE))
    example = (CHECKOUT / ".env.example").read_text("utf-8")
    explained = set(re.findall(r"^#?(\w+)=", example, re.MULTILINE))
    passed = {key for key, value in SERVICES["worker"]["environment"].items() if value is None}
    assert used <= explained <= used | passed


def test_compose_holds_no_password_and_none_stands_in_a_url() -> None:
    for line in COMPOSE.splitlines():
        if re.search(r"PASSWORD:|_AUTH:", line):
            assert re.search(r"[:-] \$\{\w+PASSWORD:\?set it in \.env\}$", line), line
        if "://" in line:
            assert "$" not in line or "TORCH_CUDA_INDEX_URL" in line, line


@pytest.mark.parametrize("name", list(SERVICES))
def test_logs_are_rotated(name: str) -> None:
    assert set(SERVICES[name]["logging"]["options"]) == {"max-size", "max-file"}


def test_health_is_asked_of_what_is_used() -> None:
    postgres = " ".join(SERVICES["postgres"]["healthcheck"]["test"])
    assert "SELECT 1" in postgres
    assert "--dbname=matcher" in postgres
    for name in ("worker", "worker-gpu"):
        assert "inspect encoder" in " ".join(SERVICES[name]["healthcheck"]["test"])
    assert "/readyz" in " ".join(SERVICES["api"]["healthcheck"]["test"])


def test_workers_wait_for_the_migration_and_commands_do_not() -> None:
    for name in ("worker", "worker-gpu", "beat", "api"):
        assert SERVICES[name]["depends_on"]["migrate"] == {
            "condition": "service_completed_successfully"
        }
    assert "migrate" not in SERVICES["matcher"]["depends_on"]
