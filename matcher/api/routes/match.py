"""`POST /v1/match`: which SKU is in this picture?"""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool

from matcher.api.auth import needs
from matcher.api.questions import FORM, read_question
from matcher.api.state import get_state
from matcher.search.answer import Answer

router = APIRouter(tags=["questions"], dependencies=[needs("read")])

_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/Question"}},
            FORM: {
                "schema": {
                    "type": "object",
                    "properties": {
                        "question": {
                            "type": "string",
                            "description": "the same as JSON",
                            "examples": ['{"k": 5, "filters": {"catalog": "shop"}}'],
                        },
                        "photos": {
                            "type": "array",
                            "items": {"type": "string", "format": "binary"},
                        },
                    },
                }
            },
        },
    }
}


@router.post("/v1/match", response_model=Answer, openapi_extra=_BODY)
async def match(request: Request) -> dict[str, Any]:
    """Find the SKU of a product by photos (URLs, base64, uploads), a text, identifiers."""
    state = get_state(request)
    state.room.check()
    question, files = await read_question(request)
    asked = question.to_arguments()
    asked["photos"] = [*files, *asked["photos"]]
    with state.room.place():  # not before: who sends slowly takes no place of others
        answer: Answer = await run_in_threadpool(lambda: state.matcher.match(**asked))
    return asdict(answer)
