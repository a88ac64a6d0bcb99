"""One run: everything is killed while work goes on, and what became of it is counted."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import monotonic, sleep

import psycopg

from matcher.matcher import Matcher
from matcher.servers import ensure_servers, stop_servers
from matcher.settings import Settings
from tests.support.audit import install_audit
from tests.support.chaos.count import Outcome, count_closed, count_open, count_outcome
from tests.support.chaos.crew import VICTIMS, Crew
from tests.support.chaos.host import open_host
from tests.support.chaos.senders import Senders
from tests.support.databases import superuser_url, with_database
from tests.support.picture_feeds import write_catalog

KILL_WAIT_S = 20.0
SETTLE_S = 240.0


def run_chaos(folder: Path, *, seed: int, pictures: int, kills: int, workers: int = 2) -> Outcome:
    """Run one; the servers of `folder` are stopped in the end.

    Args:
        folder: the data folder.
        seed: of what is killed, and of what the host does.
        pictures: that are accepted.
        kills: of workers, servers and the HTTP service, the broker's wiping included.
        workers: how many there are at a time.
    """
    settings = Settings(
        home=folder,
        batch_size=32,
        lease_s=5.0,
        sweep_s=1.0,
        max_attempts=5,
        fetch_timeout_s=5.0,
        fetch_allow_private=True,
    )
    with Matcher(settings) as matcher, open_host() as host:
        matcher.installation.load_encoder(matcher.installation.ensure_encoder())
        matcher.ingest(write_catalog(folder, 3))  # questions are refused where no vector is yet
        matcher.embedding.run_pending()
        servers = ensure_servers(folder)
        install_audit(with_database(superuser_url(folder, servers), "matcher"))
        crew = Crew(settings, servers.broker_url, folder / "chaos.log", workers)
        api_url = f"http://127.0.0.1:{crew.port}"
        senders = Senders(host, servers.broker_url, api_url, pictures, seed)
        try:
            _kill_in_between(crew, servers.owner_url, Random(seed), pictures, kills)
            settled = _settle(senders, servers.owner_url)
            answered = senders.answered
            _wait(lambda: senders.answered > answered, 60)
        finally:
            senders.end()
            crew.end()
        with psycopg.connect(ensure_servers(folder).owner_url) as database:
            outcome = count_outcome(database, senders.accepted)
    if not settled or senders.answered == answered:
        outcome.stuck += 1
        outcome.notes.append("not all was accepted, or the HTTP service no longer answers")
    outcome.notes.append(f"killed: {', '.join(crew.kills)}; answered: {senders.answered}")
    return outcome


def _kill_in_between(
    crew: Crew, database_url: str, random: Random, pictures: int, kills: int
) -> None:
    """Kill something each time that a share of the pictures is closed, or when none is for long."""
    victims = [VICTIMS[n % len(VICTIMS)] for n in range(kills)]
    random.shuffle(victims)
    for number, victim in enumerate(victims):
        _wait_for_closed(database_url, number * pictures // (kills + 1))
        sleep(random.uniform(0, 1))
        say(f"{_look(database_url, count_closed, -1)} pictures closed: kill {victim}")
        crew.kill(victim, random)


def _wait_for_closed(database_url: str, pictures: int) -> None:
    _wait(lambda: _look(database_url, count_closed, -1) >= pictures, KILL_WAIT_S)


def _settle(senders: Senders, database_url: str) -> bool:
    """Wait until all is accepted and closed, and tell whether it is."""
    is_accepted = _wait(senders.are_done, SETTLE_S)
    say(f"accepted: {is_accepted}")
    return _wait(lambda: _look(database_url, count_open, 1) == 0, SETTLE_S) and is_accepted


def _look(database_url: str, count: Callable[[psycopg.Connection], int], unknown: int) -> int:
    """Return a count, or what stands for it while the database is away."""
    try:
        with psycopg.connect(database_url, connect_timeout=5) as database:
            return count(database)
    except psycopg.OperationalError:
        return unknown


def _wait(condition: Callable[[], bool], most_s: float) -> bool:
    began = monotonic()
    while not condition():
        if monotonic() - began > most_s:
            return False
        sleep(0.3)
    return True


def say(line: str) -> None:
    """Tell whoever watches how far the run is."""
    sys.stderr.write(f"{monotonic():.0f}: {line}\n")


@contextmanager
def own_folder(graphs: Path | None = None) -> Iterator[Path]:
    """Yield a data folder whose servers may be killed; exported encoders may be shared."""
    folder = Path(tempfile.mkdtemp(prefix="matcher-chaos-"))
    folder.chmod(0o755)
    (folder / "cache").mkdir()
    if graphs is not None:
        (folder / "cache" / "encoders").symlink_to(graphs)
    try:
        yield folder
    finally:
        stop_servers(folder, force=True)
        shutil.rmtree(folder, ignore_errors=True)
