"""PostgreSQL and Valkey from wheels: the first process starts them, the last one stops them."""

from matcher.servers.lifetime import (
    Servers,
    ServerState,
    ensure_servers,
    inspect_servers,
    keep_servers,
    release_servers,
    stop_servers,
)
from matcher.servers.programs import psql_path

__all__ = [
    "ServerState",
    "Servers",
    "ensure_servers",
    "inspect_servers",
    "keep_servers",
    "psql_path",
    "release_servers",
    "stop_servers",
]
