"""`/metrics`: figures for Prometheus."""

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse

from matcher.api.auth import needs
from matcher.api.state import get_state
from matcher.services.metrics import MEDIA_TYPE, get_metrics

router = APIRouter(tags=["health"], dependencies=[needs("admin")])


@router.get("/metrics", response_class=PlainTextResponse)
def read_metrics(request: Request) -> PlainTextResponse:
    """Return queues, failures by cause, sizes and recall, in Prometheus' text format."""
    text = get_metrics(get_state(request).matcher.installation)
    return PlainTextResponse(text, media_type=MEDIA_TYPE)
