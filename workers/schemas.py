"""JSON schemas of the tasks that other programs send.

Written by `python -m workers.schemas > docs/tasks.json`.

The version changes with what a program that was written for it would notice; a new argument with a
default is none of that.
"""

import importlib
import json
import sys
from typing import Any, Final, get_type_hints

from pydantic import TypeAdapter

from workers.arguments import describe_arguments

VERSION: Final = 1
TASKS: Final = {
    "matcher.match": "workers.tasks.match:match",
    "matcher.answer": "workers.tasks.match:answer",
    "matcher.ingest": "workers.tasks.ingest:ingest",
    "matcher.embed": "workers.tasks.embed:embed",
    "matcher.match_photo": "workers.tasks.match_photo:match_photo",
    "matcher.match_text": "workers.tasks.match_text:match_text",
    "matcher.ingest_feed": "workers.tasks.ingest_feed:ingest_feed",
    "matcher.refresh_pictures": "workers.tasks.refresh_pictures:refresh_pictures",
}


def describe_tasks() -> dict[str, Any]:
    """Return the version, and of each task the schemas of its arguments and its result."""
    return {"version": VERSION, "tasks": {name: _describe(place) for name, place in TASKS.items()}}


def _describe(place: str) -> dict[str, Any]:
    module, _, name = place.partition(":")
    run = getattr(importlib.import_module(module), name).run
    result = get_type_hints(run)["return"]
    return {
        "description": str(run.__doc__).partition("\n")[0],
        "arguments": describe_arguments(run),
        "result": TypeAdapter(result).json_schema(),
    }


if __name__ == "__main__":
    json.dump(describe_tasks(), sys.stdout, indent=2)
    sys.stdout.write("\n")
