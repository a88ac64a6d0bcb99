"""Settings that cannot be meant are refused by name."""

import pytest

from matcher.errors import ConfigurationError
from matcher.settings import load_settings


def test_empty_data_folder_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATCHER_HOME", "")
    with pytest.raises(ConfigurationError, match=r"MATCHER_HOME.* is empty: name a folder"):
        load_settings()
