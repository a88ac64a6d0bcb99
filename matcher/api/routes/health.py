"""`/healthz` and `/readyz`: whether the process lives, and whether it can answer."""

from fastapi import APIRouter, Request

from matcher.api.state import get_state

router = APIRouter(tags=["health"])


@router.get("/healthz")
def is_alive() -> dict[str, str]:
    """Say that the process lives; it asks nobody."""
    return {"status": "alive"}


@router.get("/readyz")
def is_ready(request: Request) -> dict[str, str]:
    """Say that the database answers; 503 with the reason when it does not."""
    with get_state(request).matcher.installation.question():
        return {"status": "ready"}
