"""The `matcher` command: its subcommands, and how errors are shown."""

import errno
import os
import sys
from typing import Annotated, NoReturn

import typer

from matcher.cli import (
    calibrate,
    callbacks,
    catalogs,
    decisions,
    demo,
    embed,
    encoders,
    evaluate,
    failed,
    index,
    ingest,
    keys,
    match,
    products,
    refresh,
    serve,
    servers,
    sources,
    store,
    taxonomy,
    train,
    tune,
)
from matcher.cli.hints import as_options
from matcher.errors import ConfigurationError, InputError, MatcherError
from matcher.printable import make_printable

_BROKERS = ("redis://", "rediss://", "redis+socket://", "sentinel://")

app = typer.Typer(
    name="matcher",
    help="Which SKU is in this picture? Visual product matching inside PostgreSQL.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (
    demo, ingest, embed, failed, refresh, match, calibrate, decisions, callbacks, catalogs, sources,
    products, index, taxonomy, evaluate, train, tune, encoders, store, keys, serve, servers,
):  # fmt: skip
    group.register(app)


@app.callback()
def configure(
    *,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log to stderr.")] = False,
) -> None:
    """Set up logging for every command."""
    from matcher.log import configure_logging
    from matcher.settings import load_settings

    settings = load_settings()
    if settings.broker_url and not settings.broker_url.startswith(_BROKERS):
        raise ConfigurationError("MATCHER_BROKER_URL must look like redis://:password@host:6379/0")
    level = "info" if verbose else settings.log_level
    configure_logging(level, as_json=settings.log_json)


def main() -> None:
    """Run the command; an error is one line, with code 2 if the user can correct it, else 1."""
    for stream in (sys.stdout, sys.stderr):
        # The terminal's encoding may lack characters, and file names may be undecodable.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app()
    except MatcherError as error:
        _end(str(error), 2 if isinstance(error, InputError) else 1)
    except BrokenPipeError:
        _end_quietly()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            _end(f"no room left for {error.filename or 'a file'}: free space on its disk", 1)
        _end(f"{error.filename}: {error.strerror}" if error.filename else str(error), 2)
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            _end_quietly()


def _end(reason: str, code: int) -> NoReturn:
    line = make_printable(as_options(" ".join(reason.split())))
    print(f"matcher: {line}", file=sys.stderr)  # noqa: T201 - the last word
    sys.exit(code)


def _end_quietly() -> None:
    """The reader of our output has closed the pipe: write nothing more, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
