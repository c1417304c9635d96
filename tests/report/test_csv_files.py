"""The table for a spreadsheet: all that stands in it is text or a number, whatever the player typed."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.carried import A_ROW
from tests.store.samples import NOW, attempt, day_of, judgement
from trainer.core.rubric import Mark
from trainer.report import csv_files
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import open_database
from trainer.store.exits import exits


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_exit_has_its_row(tmp_path: Path) -> None:
    with open_database(tmp_path / "practice.db", NOW).database as database:
        log = SqliteAttemptLog(database, day_of)
        for number in (1, 2):
            log.add(attempt(number, line="“Goodbye”,\nAna – 🙂"))
        log.add_judgement(
            "attempt-1",
            judgement(attempt(1).line and "“Goodbye”,\nAna – 🙂", (Mark.THANKS, Mark.NAME), 4, "3", (Mark.UNTRUE,)),
            "Oh.",
        )
        with database.write() as connection:
            connection.execute("INSERT INTO predictions VALUES (?, ?, ?, ?, ?)", A_ROW["predictions"])
            connection.execute("INSERT INTO whys VALUES (?, ?, ?)", A_ROW["whys"])
        with database.still() as connection:
            assert csv_files.write(tmp_path / "attempts.csv", exits(connection)) == 2
    assert (tmp_path / "attempts.csv").read_bytes().startswith(b"\xef\xbb\xbf"), "else Excel reads other letters"
    judged, open_ = read(tmp_path / "attempts.csv")
    assert list(judged.values()) == [
        *("2026-03-04", "2026-03-04T19:41:00.000000+00:00", "Cornered by the coats", "cornered", "talkers", "exit"),
        *("typed", "“Goodbye”,\nAna – 🙂", "Oh.", "4", "60", "name; thanks", "untrue", "3", "70", "30", "80", "90"),
        "It thanks them.",
    ]
    assert (open_["grade"], open_["marks"], open_["answer"]) == ("", "", "")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=cmd|' /C calc'!A0"])
def test_what_a_spreadsheet_would_reckon_with_stays_text(tmp_path: Path, text: str) -> None:
    csv_files.write(tmp_path / "a.csv", [[text, 5]])
    (row,) = read(tmp_path / "a.csv")
    assert (row["day"], row["given"]) == (f"'{text}", "5")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_no_cell_begins_as_a_formula_does(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("table") / "a.csv"
    csv_files.write(path, [[text]])
    cell = read(path)[0]["day"]
    assert cell in (text, f"'{text}")
    assert not cell.strip().startswith(("=", "+", "-", "@"))
