"""`matcher serve`: the HTTP service."""

import os
from ipaddress import ip_address
from typing import Annotated

import typer

from matcher.cli.output import stderr
from matcher.errors import InputError


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve")(serve)


def serve(
    *,
    host: Annotated[str, typer.Option("--host", help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", help="0: a free one.")] = 8000,
    no_keys: Annotated[
        bool, typer.Option("--no-keys", help="Answer whoever asks; on loopback only.")
    ] = False,
    places: Annotated[
        int | None, typer.Option("--places", min=1, help="Questions worked on at a time.")
    ] = None,
) -> None:
    """Answer over HTTP; its page /docs says what can be asked."""
    from matcher.extras import require_extra

    require_extra("serve", "the HTTP service")
    if no_keys and not _is_loopback(host):
        raise InputError(f"--no-keys answers whoever asks, on loopback only: not at {host}")
    import uvicorn

    from matcher.api.app import PLACES_A_CORE, create_app
    from matcher.matcher import Matcher

    with Matcher() as matcher:
        matcher.installation.ensure_encoder()
        if not no_keys and not matcher.keys.list():
            stderr.print("Nobody has a key yet: `matcher keys create NAME` makes one.")
        app = create_app(
            matcher,
            places=places or PLACES_A_CORE * (os.cpu_count() or 1),
            max_body_bytes=2 * matcher.settings.fetch_max_bytes,
            open_to_anybody=no_keys,
        )
        uvicorn.run(
            app,
            host=host,
            port=port,
            log_level="info",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=30,
        )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
