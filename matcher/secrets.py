"""Secrets beside the settings: in files, as containers are given them, and as plain passwords."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from matcher.errors import ConfigurationError


class FileSettings(PydanticBaseSettingsSource):
    """Settings whose variable, with `_FILE` behind its name, names a file that holds the value."""

    def __init__(self, settings: type[BaseSettings], prefix: str) -> None:
        super().__init__(settings)
        self._prefix = prefix

    def get_field_value(
        self,
        field: FieldInfo,  # noqa: ARG002 - the base class's
        field_name: str,
    ) -> tuple[Any, str, bool]:
        """Return the content of a field's file, without the newline at its end."""
        variable = f"{self._prefix}{field_name.upper()}_FILE"
        path = os.environ.get(variable)
        if not path:
            return None, field_name, False
        try:
            return Path(path).read_text(encoding="utf-8").rstrip("\r\n"), field_name, False
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
            raise ConfigurationError(f"{variable}: {path} cannot be read: {reason}") from error

    def __call__(self) -> dict[str, Any]:
        """Return the fields that have a file."""
        found = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in found.items() if value is not None}


def add_password(url: str, password: str) -> str:
    """Return a URL with a password, which may hold any characters, in it."""
    parts = urlsplit(url)
    user, _, host = parts.netloc.rpartition("@")
    name = user.partition(":")[0]
    return urlunsplit(parts._replace(netloc=f"{name}:{quote(password, safe='')}@{host}"))
