"""Settings from the environment, from files beside it, and with passwords that need care."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from matcher.errors import ConfigurationError
from matcher.settings import Settings, load_settings

PASSWORDS = ["plain", "p@ss:w/rd?#[]", "100%", "ü茶 'quoted\"", "$x$$y"]


@pytest.mark.parametrize("password", PASSWORDS)
def test_password_beside_the_url_may_hold_any_characters(
    monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    monkeypatch.setenv("MATCHER_DATABASE_URL", "postgresql://matcher@db:5432/matcher")
    monkeypatch.setenv("MATCHER_DATABASE_PASSWORD", password)
    monkeypatch.setenv("MATCHER_BROKER_URL", "redis://queue:6379/0")
    monkeypatch.setenv("MATCHER_BROKER_PASSWORD", password)
    settings = load_settings()
    for url, user, host in (
        (settings.database_url, "matcher", "db"),
        (settings.broker_url, "", "queue"),
    ):
        parts = urlsplit(str(url))
        assert unquote(parts.password or "") == password
        assert (parts.username, parts.hostname) == (user, host)


def test_each_password_goes_into_its_own_urls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATCHER_DATABASE_URL", "postgresql://app:old@db/matcher")
    monkeypatch.setenv("MATCHER_DIRECT_DATABASE_URL", "postgresql://app@direct/matcher")
    monkeypatch.setenv("MATCHER_OWNER_DATABASE_URL", "postgresql://owner@db/matcher")
    monkeypatch.setenv("MATCHER_DATABASE_PASSWORD", "one")
    monkeypatch.setenv("MATCHER_OWNER_DATABASE_PASSWORD", "two")
    settings = load_settings()
    assert settings.database_url == "postgresql://app:one@db/matcher"
    assert settings.direct_database_url == "postgresql://app:one@direct/matcher"
    assert settings.owner_database_url == "postgresql://owner:two@db/matcher"


@pytest.mark.parametrize("field", ["database_url", "database_password", "batch_size", "device"])
def test_any_setting_may_stand_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, field: str
) -> None:
    values = {"database_url": "postgresql://u@h/d", "batch_size": "12", "device": "cpu"}
    file = tmp_path / "secret"
    file.write_text(values.get(field, "s3cret") + "\n", "utf-8")
    monkeypatch.setenv(f"MATCHER_{field.upper()}_FILE", str(file))
    assert str(getattr(load_settings(), field)) == values.get(field, "s3cret")


def test_the_variable_itself_wins_over_its_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "size").write_text("7", "utf-8")
    monkeypatch.setenv("MATCHER_BATCH_SIZE_FILE", str(tmp_path / "size"))
    monkeypatch.setenv("MATCHER_BATCH_SIZE", "9")
    assert load_settings().batch_size == 9


def test_file_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MATCHER_BROKER_PASSWORD_FILE", str(tmp_path / "nothing"))
    with pytest.raises(ConfigurationError, match=r"MATCHER_BROKER_PASSWORD_FILE.*nothing"):
        load_settings()


def test_settings_handed_to_a_child_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(database_url="postgresql://u@h/d", database_password="p@ss")
    for name, value in settings.to_environ().items():
        if name.startswith("MATCHER_"):
            monkeypatch.setenv(name, value)
    assert load_settings().database_url == settings.database_url == "postgresql://u:p%40ss@h/d"


def test_empty_data_folder_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATCHER_HOME", "")
    with pytest.raises(ConfigurationError, match=r"MATCHER_HOME.* is empty: name a folder"):
        load_settings()
