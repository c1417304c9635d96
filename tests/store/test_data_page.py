"""docs/data.md names every table and every column that the file has, and its query runs."""

import re
from pathlib import Path

from trainer.store.database import Database

PAGE = (Path(__file__).parents[2] / "docs" / "data.md").read_text(encoding="utf-8")


def test_the_page_names_every_table_and_column(database: Database) -> None:
    rows = re.findall(r"^\| `(\w+)` \| .* \| (.*) \|$", PAGE, re.MULTILINE)
    told = {table: re.findall(r"`(\w+)`", columns) for table, columns in rows}
    tables = [row["name"] for row in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    kept = {table: [row["name"] for row in database.read(f"PRAGMA table_info({table})")] for table in tables}
    assert told == kept


def test_the_query_on_the_page_runs(database: Database) -> None:
    queries = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert [database.read(query) for query in queries] == [[]]
