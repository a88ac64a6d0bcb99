"""Typed settings from `MATCHER_*` variables: read at the edges, passed down as values."""

import os
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    Field,
    Json,
    PositiveFloat,
    PositiveInt,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from matcher.errors import ConfigurationError
from matcher.secrets import FileSettings, add_password

# A password beside a URL may hold any characters; one within it has to be written as %XX.
_PASSWORDS = {
    "database_password": ("database_url", "direct_database_url"),
    "owner_database_password": ("owner_database_url",),
    "broker_password": ("broker_url",),
}


def default_home() -> Path:
    """Return the data folder: one that an unprivileged server account can enter, even for root."""
    if os.geteuid() == 0:
        return Path("/var/lib/matcher")
    data_home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data_home) / "matcher"


class Settings(BaseSettings):
    """Everything an operator can choose; each field is the variable `MATCHER_<FIELD>`."""

    model_config = SettingsConfigDict(env_prefix="MATCHER_", frozen=True, extra="ignore")

    home: Path = Field(default_factory=default_home, description="data folder")
    database_url: str | None = Field(None, description="PostgreSQL; unset: the embedded server")
    direct_database_url: str | None = Field(
        None, description="PostgreSQL past a pooler; unset: the same as database_url"
    )
    owner_database_url: str | None = Field(
        None, description="role that runs migrations; unset: the same as database_url"
    )
    broker_url: str | None = Field(None, description="Redis or Valkey; unset: the embedded server")
    database_password: str | None = Field(
        None, repr=False, description="put into database_url and direct_database_url"
    )
    owner_database_password: str | None = Field(
        None, repr=False, description="put into owner_database_url"
    )
    broker_password: str | None = Field(None, repr=False, description="put into broker_url")
    encoder: str = Field("compact", description="encoder spec a new installation starts with")
    device: Literal["auto", "cpu", "cuda"] = "auto"
    encoders_loaded: PositiveInt = Field(2, description="encoders a process holds at a time")
    store_url: str | None = Field(None, description="content store folder; unset: HOME/images")

    chunk_rows: PositiveInt = Field(2000, description="rows of a feed that go in at a time")
    batch_size: PositiveInt = Field(256, description="pictures leased and encoded at a time")
    lease_s: PositiveFloat = Field(240.0, description="after this a silent worker loses its jobs")
    max_attempts: PositiveInt = Field(5, description="tries before a picture is given up")
    slice_s: PositiveFloat = Field(300.0, description="longest run of one task")
    visibility_timeout_s: PositiveInt = Field(3600, description="when the broker redelivers a task")
    sweep_s: PositiveFloat = Field(30.0, description="how often beat looks for missed work")
    fetch_threads: PositiveInt = 8

    fetch_timeout_s: PositiveFloat = 20.0
    fetch_max_bytes: PositiveInt = 32 * 1024 * 1024
    fetch_max_redirects: PositiveInt = 5
    feed_max_bytes: PositiveInt = Field(1024**3, description="largest feed that is downloaded")
    fetch_allow_private: bool = Field(False, description="let fetches reach private addresses")
    generic_groups: PositiveInt = Field(
        10, description="a picture that more products of unlike titles show than this is generic"
    )
    keep_queries: bool = Field(
        False, description="keep vectors of questions for 30 days, for probes of the index to ask"
    )
    trust_shipped: bool = Field(
        False, description="give verdicts at depth deep in catalogues that were not calibrated, too"
    )
    request_days: PositiveInt = Field(
        30, description="days that questions of match_request are kept, with their answers"
    )
    run_days: PositiveInt = Field(90, description="days that finished readings of feeds are kept")
    inbox_days: PositiveInt = Field(
        30, description="days that rows of the inbox are kept after they were taken in"
    )
    callback_days: PositiveInt = Field(
        30,
        description="days that messages to callbacks are kept after they were taken, or given up",
    )
    audit_share: float = Field(
        0.02, ge=0, le=1, description="of automatic answers at depth deep that people are asked of"
    )
    hook_secrets: Json[dict[str, tuple[str, ...]]] = Field(
        "{}",  # type: ignore[arg-type]  # validated, as every default
        repr=False,
        description='JSON, "HOOK/CATALOGUE": [secret, ...]; with each, shops may sign webhooks',
    )
    log_level: Literal["debug", "info", "warning", "error"] = "warning"
    log_json: bool = False

    @field_validator("home", mode="before")
    @classmethod
    def _check_home(cls, home: object) -> object:
        if home == "":
            raise ValueError("is empty: name a folder, or unset it for the default one")
        return home

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the base class's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read the environment, and for `MATCHER_X_FILE` the file that holds `MATCHER_X`."""
        return (init_settings, env_settings, FileSettings(settings_cls, "MATCHER_"))

    @model_validator(mode="before")
    @classmethod
    def _add_passwords(cls, values: dict[str, Any]) -> dict[str, Any]:
        return values | {
            url: add_password(values[url], values[password])
            for password, urls in _PASSWORDS.items()
            for url in urls
            if values.get(password) and isinstance(values.get(url), str)
        }

    @field_validator("database_url", "direct_database_url", "owner_database_url", "broker_url")
    @classmethod
    def _check_url(cls, url: str | None) -> str | None:
        try:
            _ = urlsplit(url or "").port
        except ValueError:
            raise ValueError("write special characters of the password as %XX") from None
        return url

    @model_validator(mode="after")
    def _check_direct(self) -> Self:
        if self.direct_database_url and not self.database_url:
            raise ValueError("MATCHER_DIRECT_DATABASE_URL needs MATCHER_DATABASE_URL beside it")
        return self

    @model_validator(mode="after")
    def _check_slice(self) -> Self:
        if self.slice_s > self.visibility_timeout_s / 2:
            raise ValueError(
                f"MATCHER_SLICE_S ({self.slice_s:g}) must be at most half of"
                f" MATCHER_VISIBILITY_TIMEOUT_S ({self.visibility_timeout_s}): a longer task would"
                " be delivered to a second worker while the first one still runs it"
            )
        return self

    def to_environ(self) -> dict[str, str]:
        """Return this process's environment with these settings in place of its own."""
        others = {k: v for k, v in os.environ.items() if not k.startswith("MATCHER_")}
        chosen = self.model_dump(exclude_none=True, exclude_unset=True, round_trip=True)
        return others | {f"MATCHER_{name.upper()}": str(value) for name, value in chosen.items()}


def load_settings(**overrides: object) -> Settings:
    """Read the environment.

    Raises:
        ConfigurationError: naming the variable that cannot be read, and why.
    """
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        if not first["loc"]:
            raise ConfigurationError(str(first["ctx"]["error"])) from None
        name = "MATCHER_" + "_".join(str(part) for part in first["loc"]).upper()
        # A URL may hold a password: it is not repeated.
        got = (
            "" if name.endswith(("_URL", "_PASSWORD", "_SECRETS")) else f" (got {first['input']!r})"
        )
        raise ConfigurationError(f"{name}: {first['msg']}{got}") from None
