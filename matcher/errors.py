"""Every error a caller can meet, as one small tree.

    MatcherError
    |-- ConfigurationError     a setting is missing or contradicts another
    |-- ServerError            PostgreSQL or the broker cannot be used as it stands
    |-- InputError             what the caller gave cannot be used (exit code 2)
    |   |-- UnknownNameError   no such catalogue, SKU, category or encoder
    |   |-- FeedError          a feed that cannot be opened or told apart
    |   `-- ImageError         a picture that cannot be fetched or decoded
    `-- EncoderError           an encoder cannot be built or run

HTTP status, exit code and retry are decided at the edges, never here.
"""


class MatcherError(Exception):
    """Base of the tree; its text says what happened, to which thing, and what to do next."""


class ConfigurationError(MatcherError):
    """A setting is missing or contradicts another."""


class ServerError(MatcherError):
    """PostgreSQL or the broker is unreachable, too old, or stands at another migration."""


class InputError(MatcherError):
    """What the caller gave cannot be used."""


class UnknownNameError(InputError):
    """A catalogue, SKU, category or encoder that does not exist, or a name that fits several."""


class FeedError(InputError):
    """A feed that cannot be opened, or whose format cannot be told."""


class ImageError(InputError):
    """A picture that cannot be fetched or decoded.

    Attributes:
        transient: whether the same attempt may succeed later (a time-out, HTTP 503).
    """

    def __init__(self, reason: str, *, transient: bool = False) -> None:
        super().__init__(reason)
        self.transient = transient


class EncoderError(MatcherError):
    """An encoder cannot be built or run."""
