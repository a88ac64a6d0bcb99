"""The statements by which docs/how-to/scaling.md distributes the tables."""

import re
from pathlib import Path

from tests.support.gallery import Connection

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "scaling.md"


def read_statements() -> list[str]:
    """Return the SQL below "### Distribute", in order; `\\gexec` stays at the end of its own."""
    section = PAGE.read_text("utf-8").partition("\n### Distribute\n")[2].partition("\n### ")[0]
    blocks = re.findall(r"^```sql\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    text = re.sub(r"--.*", "", "".join(blocks))
    return [found.strip() for found in re.findall(r"[^;\\]+(?:;|\\gexec)", text)]


def run_as_psql(connection: Connection, statement: str) -> None:
    """Run a statement; with `\\gexec`, what it returns, too."""
    query, run_results, _ = statement.partition("\\gexec")
    made = connection.execute(query)
    if run_results:
        for (command,) in made.fetchall():
            connection.execute(command)
