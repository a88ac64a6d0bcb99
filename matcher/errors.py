"""Every error that a caller can meet, as one tree.

    MatcherError
    |-- ConfigurationError     a setting is missing or contradicts another
    |-- ServerError            PostgreSQL or the broker cannot be used
    |   `-- NotAllowedError    PostgreSQL refuses it to this role
    |-- InputError             the caller's input cannot be used (exit code 2)
    |   |-- UnknownNameError   no such catalogue, SKU, category or encoder
    |   |-- FeedError          a feed that cannot be opened, or has an unknown format
    |   `-- ImageError         a picture that cannot be fetched or decoded
    `-- EncoderError           an encoder cannot be built or run

HTTP status, exit code and retry are decided at the edges, never here.
"""


class MatcherError(Exception):
    """Base of the tree; its message says what happened, to what, and what to do next."""


class ConfigurationError(MatcherError):
    """A setting is missing or contradicts another."""


class ServerError(MatcherError):
    """PostgreSQL or the broker is unreachable, too old, or at another migration."""


class NotAllowedError(ServerError):
    """PostgreSQL refuses it to the role that asks: a grant is missing, or a row is not its own."""


class InputError(MatcherError):
    """The caller's input cannot be used."""


class UnknownNameError(InputError):
    """A catalogue, SKU, category or encoder that does not exist, or a name that fits several."""


class FeedError(InputError):
    """A feed that cannot be opened, or whose format is not recognised."""


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
