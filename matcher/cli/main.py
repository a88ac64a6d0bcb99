"""The `matcher` command: its groups, and what a user sees when something is wrong."""

import sys
from typing import Annotated

import typer

from matcher.cli import demo, embed, ingest, match, products, servers, taxonomy
from matcher.errors import InputError, MatcherError

app = typer.Typer(
    name="matcher",
    help="Which SKU is in this picture? Visual product matching inside PostgreSQL.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (demo, ingest, embed, match, products, taxonomy, servers):
    group.register(app)


@app.callback()
def configure(
    *,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log to stderr.")] = False,
) -> None:
    """Set up logs for every command."""
    from matcher.log import configure_logging
    from matcher.settings import load_settings

    settings = load_settings()
    level = "info" if verbose else settings.log_level
    configure_logging(level, as_json=settings.log_json)


def main() -> None:
    """Run the command; errors are one line, code 2 for what the user can mend, else 1."""
    try:
        app()
    except MatcherError as error:
        text = " ".join(str(error).split())
        print(f"matcher: {text}", file=sys.stderr)  # noqa: T201 - the last word to a person
        sys.exit(2 if isinstance(error, InputError) else 1)


if __name__ == "__main__":
    main()
