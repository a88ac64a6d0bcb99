"""Figures for Prometheus: they agree with the rows, and the dashboard asks for those that exist."""

import json
import re
from pathlib import Path

import psycopg

from matcher.matcher import Matcher
from matcher.services.metrics import get_metrics, get_traffic
from tests.support.picture_feeds import write_catalog
from tests.support.tiny_encoder import register_tiny

DOCS = Path(__file__).parents[2] / "docs"
LINE = re.compile(r'^([a-z_]+)(\{(?:[a-z]+="(?:[^"\\\n]|\\.)*",?)*\})? (\S+)$')


def read_figures(text: str) -> dict[str, float]:
    figures = {}
    for line in text.splitlines():
        if not line.startswith("# "):
            found = LINE.match(line)
            assert found, line
            figures[found[1] + (found[2] or "")] = float(found[3])
    return figures


def test_figures_agree_with_the_rows(matcher: Matcher, tmp_path: Path) -> None:
    encoder = register_tiny(matcher)
    matcher.ingest(write_catalog(tmp_path, 5), catalog='a "shop"')
    with psycopg.connect(matcher.installation.database_url, autocommit=True) as client:
        client.execute(
            "UPDATE matcher.embedding_job SET state = 'failed', reason = E'a\\nbad \"one\"'"
            " WHERE image_id = (SELECT min(image_id) FROM matcher.embedding_job)"
        )
        client.execute(
            "UPDATE matcher.embedding_job SET updated_at = now() - interval '90 s'"
            " WHERE state = 'pending'"
        )
        client.execute("INSERT INTO matcher.match_request (gtin) VALUES ('1')")
    figures = read_figures(get_metrics(matcher.installation))
    assert figures['matcher_pictures{state="pending"}'] == 4
    assert figures['matcher_failed{kind="pictures",cause="a\\nbad \\"one\\""}'] == 1
    assert figures['matcher_products{catalog="a \\"shop\\""}'] == 5
    assert figures["matcher_requests_waiting"] == 1
    assert 90 <= figures['matcher_waiting_seconds{what="pictures"}'] < 200
    assert f'matcher_index_dead_share{{encoder="{encoder.full_name}"}}' in figures
    traffic = get_traffic(matcher.installation)
    assert (traffic.embedded, traffic.answered, traffic.waiting_s["feeds"]) == (0, 0, 0)


def test_the_dashboard_asks_for_figures_that_exist(matcher: Matcher) -> None:
    register_tiny(matcher)
    text = get_metrics(matcher.installation)
    known = set(re.findall(r"^# TYPE (\S+)", text, re.MULTILINE)) | {"matcher_answer_p95_seconds"}
    board = json.loads((DOCS / "grafana.json").read_text())
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    assert set(re.findall(r"matcher_\w+", " ".join(asked))) == known
