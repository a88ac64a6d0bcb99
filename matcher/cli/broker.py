"""The broker's part of `matcher status`: whether it answers, and how many tasks are queued."""

from dataclasses import dataclass

from matcher.doorbell import REFUSED_COUNT


@dataclass(frozen=True, slots=True)
class BrokerStatus:
    """State of the broker.

    Attributes:
        version: "Valkey 9.1.2" or "Redis 7.4.0"; None if it did not answer (see `reason`).
        waiting: tasks in the queue. Most are doorbells; the work itself is in the job rows.
        refused: malformed messages that workers have dropped.
    """

    version: str | None
    waiting: int = 0
    refused: int = 0
    reason: str | None = None

    def describe(self) -> str:
        """Return it as a few words."""
        if self.version is None:
            return f"does not answer ({self.reason}): workers continue when it is back"
        refused = f", {self.refused:,} malformed messages refused" if self.refused else ""
        return f"{self.version}, {self.waiting:,} tasks waiting{refused}"


def inspect_broker(url: str, queue: str) -> BrokerStatus:
    """Ask a Redis or Valkey for its version and the length of a queue; takes 2 s at most."""
    from redis import Redis
    from redis.backoff import NoBackoff
    from redis.exceptions import RedisError
    from redis.retry import Retry

    try:
        once = Retry(NoBackoff(), 0)
        with Redis.from_url(url, socket_connect_timeout=2, socket_timeout=2, retry=once) as client:
            facts = client.info("server")
            waiting = sum(client.llen(name) for name in _list_keys(queue))
            refused = int(client.get(REFUSED_COUNT) or 0)
    except (RedisError, OSError, ValueError) as error:
        return BrokerStatus(None, reason=str(error))
    valkey = facts.get("valkey_version")
    version = f"Valkey {valkey}" if valkey else f"Redis {facts.get('redis_version')}"
    return BrokerStatus(version, int(waiting), refused)


def _list_keys(queue: str) -> list[str]:
    """Return where kombu keeps a queue: a list for each step of priority."""
    return [queue, *(f"{queue}\x06\x16{step}" for step in (3, 6, 9))]
