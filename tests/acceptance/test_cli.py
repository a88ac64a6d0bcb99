"""The command line: what a person types, what it prints, and with which code it ends."""

import csv
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from matcher.servers import stop_servers
from tests.support.databases import Database
from tests.support.picture_feeds import draw_png
from tests.support.scripts import Ran, Run, assert_one_line, environment, run_script, start_script
from tests.support.worker_process import wait_until

HEAVY = (
    "torch", "optuna", "numpy", "sqlalchemy", "celery", "openvino", "open_clip", "PIL", "alembic",
)  # fmt: skip
COMMANDS = ("demo", "ingest", "embed", "worker", "refresh", "match", "compare", "calibrate",
            "evaluate", "train", "tune", "serve", "up", "down", "status", "check", "migrate",
            "psql", "jobs", "failed", "decisions", "callbacks", "catalogs", "sources", "products",
            "index", "taxonomy", "encoders", "store", "keys")  # fmt: skip


def write_feed(folder: Path, *rows: str, name: str = "feed.csv") -> Path:
    feed = folder / name
    feed.write_text("\n".join(("id,title,price,image_link", *rows)) + "\n", encoding="utf-8")
    return feed


def good(sku: str, title: str = "A thing") -> str:
    return f"{sku},{title},3.00 EUR,https://shop.example/{sku}.jpg"


# Before anything runs.


def list_loaded(folder: Path, command: str, environ: dict[str, str]) -> set[str]:
    code = (
        f"import sys; sys.argv = ['matcher', {command!r}]; import matcher.cli.main as m; m.main()"
    )
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code],
        cwd=folder, env=environment(environ), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}


def test_help_loads_no_heavy_library(tmp_path: Path) -> None:
    loaded = list_loaded(tmp_path, "--help", {})
    assert "typer" in loaded
    assert not loaded & set(HEAVY)


def test_status_loads_nothing_that_questions_and_feeds_need(
    by_url: dict[str, str], tmp_path: Path
) -> None:
    loaded = list_loaded(tmp_path, "status", by_url)
    assert "sqlalchemy" in loaded
    assert not loaded & {*HEAVY, "httpx"} - {"sqlalchemy"}


def test_help_names_every_command_in_full_at_80_columns(here: Run) -> None:
    ran = here("--help", COLUMNS="80")
    assert ran.code == 0
    listed = ran.stdout.partition("Commands:\n")[2].splitlines()
    assert tuple(line.split()[0] for line in listed) == COMMANDS
    assert not [line for line in listed if line.endswith("...")]


def test_an_option_that_does_not_exist_is_named(here: Run) -> None:
    ran = here("match", "--colour", "red", "x.jpg")
    assert ran.code == 2
    assert "--colour" in ran.stderr


# A catalogue in.


def test_an_ingest_says_what_it_did_and_what_comes_next(
    here_apart: Run, run_apart: Run, tmp_path: Path
) -> None:
    feed = write_feed(tmp_path, good("A"), good("B", "عطر 👟 [bold]not markup[/bold]"))
    ran = here_apart("ingest", feed, "--catalog", "shop")
    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[:2] == [
        "shop: 2 rows read, 2 products in (2 new, 0 changed, 0 as before)",
        "  2 pictures to embed",
    ]
    assert "matcher embed" in ran.stdout
    again = here_apart("ingest", feed, "--catalog", "shop", "--json")
    assert (again.json["accepted"], again.json["created"], again.json["rejects_file"]) == (
        2,
        0,
        None,
    )
    shown = run_apart("products", "show", "B", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert shown.code == 0
    assert "[bold]not markup[/bold]" in shown.stdout
    assert "waiting" in shown.stdout


def test_refused_rows_end_with_code_3_and_stand_in_a_file(run_apart: Run, tmp_path: Path) -> None:
    feed = write_feed(tmp_path, good("A"), "B,T,1 EUR,ftp://shop.example/b.jpg", good("A"))
    ran = run_apart("ingest", feed)
    assert (ran.code, ran.stderr) == (3, "")
    assert "2 refused, all of them in feed.csv.rejects.csv:" in ran.stdout
    assert "line 3 (B): image link 'ftp:" in ran.stdout
    with (tmp_path / "feed.csv.rejects.csv").open(encoding="utf-8") as file:
        assert [(row["line"], row["id"]) for row in csv.DictReader(file)] == [
            ("3", "B"),
            ("4", "A"),
        ]
    named = run_apart("ingest", feed, "--rejects", tmp_path / "mine.csv", "--json")
    assert named.code == 3
    assert named.json["rejects_file"] == str(tmp_path / "mine.csv")
    assert len(named.json["rejects"]) == 2
    unusable = run_apart("ingest", feed, "--rejects", tmp_path / "no" / "folder.csv")
    assert_one_line(unusable, 2, "folder.csv", "No such file")


def test_refused_rows_are_written_even_where_the_current_folder_takes_no_files(
    run_apart: Run, tmp_path: Path
) -> None:
    feed = write_feed(tmp_path, good("A"), good("A"))
    ran = run_apart("ingest", feed, "--json", cwd=Path("/proc"), TMPDIR=str(tmp_path))
    assert ran.code == 3
    assert Path(ran.json["rejects_file"]).is_relative_to(tmp_path)
    assert Path(ran.json["rejects_file"]).is_file()


def test_a_refused_sync_still_says_what_went_in(here_apart: Run, tmp_path: Path) -> None:
    here_apart("ingest", write_feed(tmp_path, *(good(f"S{n}") for n in range(5))))
    fewer = write_feed(tmp_path, good("S0"), good("new"), name="fewer.csv")
    ran = here_apart("ingest", fewer, "--sync")
    assert ran.code == 2
    assert "2 products in (1 new" in ran.stdout
    assert len(ran.stderr.splitlines()) == 1
    assert "repeat with --force" in ran.stderr
    forced = here_apart("ingest", fewer, "--sync", "--force")
    assert forced.code == 0
    assert "4 products retired" in forced.stdout


def test_a_feed_that_cannot_be_used_is_one_line_and_code_2(here_apart: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()
    (tmp_path / "folder").mkdir()
    feed = write_feed(tmp_path, good("A"))
    assert_one_line(here_apart("ingest", "gone.csv"), 2, "gone.csv: no such file")
    assert_one_line(here_apart("ingest", "empty.csv"), 2, "empty.csv", "is empty")
    assert_one_line(here_apart("ingest", "folder"), 2, "no pictures")
    assert_one_line(here_apart("ingest", "x" * 5000), 2)
    assert_one_line(here_apart("ingest", feed, "--format", "xlsx"), 2, "no feed format 'xlsx'")
    assert_one_line(here_apart("ingest", "http://127.0.0.1/feed.csv"), 2, "127.0.0.1")


def test_an_interrupted_ingest_ends_quietly_with_whole_chunks(
    by_url: dict[str, str], database: Database, tmp_path: Path
) -> None:
    rows, chunk = 8_000, 100
    feed = write_feed(tmp_path, *(good(f"S{n}") for n in range(rows)))
    process = start_script(by_url | {"MATCHER_CHUNK_ROWS": str(chunk)}, tmp_path, "ingest", feed)
    with psycopg.connect(database.owner_url, autocommit=True) as connection:
        count = "SELECT count(*) FROM matcher.product"
        wait_until(lambda: connection.execute(count).fetchone() != (0,), "the first chunk")
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=120)
        assert (process.returncode, stdout) == (130, ""), stderr
        assert "Traceback" not in stderr
        assert stderr.strip() == (
            "Stopped. The rows read so far are stored; the same command continues."
        )
        found = connection.execute(
            "SELECT r.state, r.reason, r.rows_read, (SELECT count(*) FROM matcher.product),"
            " (SELECT count(*) FROM matcher.embedding_job) FROM matcher.ingest_run r"
        ).fetchall()
    ((state, reason, rows_read, products, jobs),) = found
    assert (state, reason) == ("failed", "interrupted")
    assert 0 < rows_read == products == jobs < rows
    assert products % chunk == 0


def test_a_lost_broker_costs_a_warning_and_no_row(run_apart: Run, tmp_path: Path) -> None:
    feed = write_feed(tmp_path, good("A"))
    ran = run_apart("ingest", feed, "--json", MATCHER_BROKER_URL="redis://:secret@127.0.0.1:1/0")
    assert ran.code == 0
    assert ran.json["accepted"] == 1
    assert "doorbell.unheard" in ran.stderr
    assert "secret" not in ran.stderr
    status = run_apart("status", MATCHER_BROKER_URL="redis://:secret@127.0.0.1:1/0")
    assert "does not answer" in status.stdout
    assert "1 waiting" in status.stdout
    assert "secret" not in status.stdout


# What is empty, or several.


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(draw_png(1))
    return path


def test_an_empty_installation_says_how_to_begin(here_apart: Run, photo: Path) -> None:
    assert_one_line(here_apart("match", photo), 2, "ingest")
    assert_one_line(here_apart("products", "show", "A"), 2, "A")
    ran = here_apart("status", COLUMNS="80")
    assert (ran.code, ran.stderr) == (0, "")
    assert "catalogue  " not in ran.stdout
    assert "Next: `matcher ingest FEED --embed`" in ran.stdout
    failed = here_apart("jobs", "failed")
    assert (failed.code, failed.stdout) == (0, "No picture failed.\n")
    assert here_apart("jobs", "failed", "--json").json == []
    assert here_apart("embed", "--json").json == {
        "done": 0,
        "changed": 0,
        "failed": 0,
        "retrying": 0,
        "failures": [],
    }


def test_a_catalogue_without_vectors_says_what_is_missing(
    here_apart: Run, photo: Path, tmp_path: Path
) -> None:
    here_apart("ingest", write_feed(tmp_path, good("A")))
    assert_one_line(here_apart("match", photo), 2, "vector")


def test_a_sku_in_several_shops_needs_the_shops_name(here_apart: Run, tmp_path: Path) -> None:
    feed = write_feed(tmp_path, good("A"))
    for catalog in ("one", "two"):
        here_apart("ingest", feed, "--catalog", catalog)
    assert_one_line(here_apart("products", "show", "A"), 2, "several catalogues")
    assert (
        here_apart("products", "show", "A", "--catalog", "two", "--json").json["catalog"] == "two"
    )


def test_failed_pictures_are_listed_and_tried_again(
    here_apart: Run, database: Database, tmp_path: Path
) -> None:
    here_apart("ingest", write_feed(tmp_path, good("A"), good("B")))
    with psycopg.connect(database.owner_url) as connection:
        connection.execute(
            "UPDATE matcher.embedding_job"
            " SET state = 'failed', reason = 'text instead of a picture'"
        )
    failed = here_apart("jobs", "failed", COLUMNS="80")
    assert failed.code == 0
    assert "text instead of a picture" in failed.stdout
    reason = "text instead of a picture"
    assert here_apart("jobs", "failed", "--json").json == [
        {
            "reason": reason,
            "pictures": 2,
            "example": "https://shop.example/A.jpg",
            "failed": [
                {
                    "catalog": "default",
                    "sku": sku,
                    "link": f"https://shop.example/{sku}.jpg",
                    "reason": reason,
                }
                for sku in ("A", "B")
            ],
        }
    ]
    assert "2 x text instead of a picture" in here_apart("status").stdout
    assert here_apart("jobs", "retry").stdout == "2 pictures to embed again\n"


# Taxonomy.


def test_a_taxonomy_is_loaded_from_a_file(here_apart: Run, tmp_path: Path) -> None:
    edition = tmp_path / "edition.txt"
    edition.write_text(
        "# Google_Product_Taxonomy_Version: 2030-01-01\n1 - Things\n2 - Things > Mugs\n"
    )
    ran = here_apart("taxonomy", "load", edition)
    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("edition 2030-01-01: 2 categories")
    assert here_apart("taxonomy", "load", edition, "--json").json["categories"] == 2
    assert "edition 2030-01-01, 2 categories" in here_apart("status").stdout
    edition.write_text("nothing of the kind\n")
    assert_one_line(here_apart("taxonomy", "load", edition), 2, "line 1")
    assert_one_line(here_apart("taxonomy", "load", "gone.txt"), 2, "gone.txt")


# Servers.


def test_a_server_that_cannot_be_used_is_one_line_and_code_1(
    here_apart: Run, database: Database
) -> None:
    away = "postgresql://u:secret@127.0.0.1:1/x"
    ran = here_apart("status", MATCHER_DATABASE_URL=away)
    assert_one_line(ran, 1, "PostgreSQL cannot be reached")
    assert "secret" not in ran.stderr
    ran = here_apart("status", MATCHER_DATABASE_URL="mysql://u:secret@localhost/x")
    assert_one_line(ran, 1, "postgresql://user:password@host:5432/database")
    ran = here_apart("ingest", "x.csv", MATCHER_BROKER_URL="amqp://u:secret@localhost/x")
    assert_one_line(ran, 1, "MATCHER_BROKER_URL", "redis://")
    assert_one_line(here_apart("status", MATCHER_BATCH_SIZE="many"), 1, "MATCHER_BATCH_SIZE")


def test_a_database_at_another_migration_says_what_to_do(
    run_apart: Run, database: Database
) -> None:
    with psycopg.connect(database.owner_url) as connection:
        connection.execute("UPDATE matcher.alembic_version SET version_num = '0001'")
    assert_one_line(run_apart("status"), 1, "stands at migration 0001", "matcher migrate")


def test_migrate_is_a_no_op_on_a_migrated_database(here_apart: Run) -> None:
    ran = here_apart("migrate")
    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout.startswith("The database stands at migration")


def test_servers_named_by_url_are_used_and_never_started(run_apart: Run) -> None:
    ran = run_apart("up")
    assert ran.code == 0
    assert "no server was started" in ran.stdout
    assert run_apart("psql", "-At", "-c", "SELECT 1").stdout == "1\n"


@pytest.fixture
def fresh_home() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="matcher-test-"))
    folder.chmod(0o755)
    yield folder
    stop_servers(folder, force=True)
    shutil.rmtree(folder, ignore_errors=True)


def test_servers_go_up_and_down(fresh_home: Path, tmp_path: Path) -> None:
    def run_fresh(*words: str) -> Ran:
        return run_script({"MATCHER_HOME": str(fresh_home)}, tmp_path, *words)

    assert run_fresh("down").stdout == "Nothing was running.\n"
    up = run_fresh("up", "--json")
    assert up.json.keys() == {"database_url", "broker_url"}
    with psycopg.connect(up.json["database_url"]) as connection:
        assert connection.execute("SELECT count(*) FROM matcher.product").fetchone() == (0,)
    said = run_fresh("status", "--json").json
    assert [(s["running"], s["kept"]) for s in said["servers"]] == [(True, True)] * 2
    assert run_fresh("down").stdout.startswith("Stopped.")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(up.json["database_url"])
