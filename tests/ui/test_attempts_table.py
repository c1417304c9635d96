"""The table of all exits over a real log: a hundred at a time, none left out, each to be opened again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.store.samples import attempt, judgement
from tests.ui.conftest import InWindow
from trainer.store.attempts import SqliteAttemptLog
from trainer.ui.progress.attempts_table import PAGE, AttemptsModel, AttemptsTable

KEPT = 250


@pytest.fixture
def full(log: SqliteAttemptLog) -> SqliteAttemptLog:
    """A log of 250 exits, one a minute."""
    for number in range(KEPT):
        given = attempt(number)
        log.add(given)
        log.add_judgement(given.id, judgement(given.line, grade=1 + number % 5), "Goodbye.")
    return log


def test_it_reads_a_hundred_at_a_time_and_leaves_none_out(full: SqliteAttemptLog) -> None:
    model = AttemptsModel(full)
    model.reload()
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [PAGE, 2 * PAGE, KEPT]
    ids = [model.attempt(model.index(row, 0)).attempt.id for row in range(KEPT)]
    assert ids == [f"attempt-{number}" for number in reversed(range(KEPT))]


def test_a_full_last_page_is_followed_by_nothing(log: SqliteAttemptLog) -> None:
    for number in range(PAGE):
        log.add(attempt(number))
        log.add_judgement(f"attempt-{number}", judgement(attempt(number).line), "")
    model = AttemptsModel(log)
    model.reload()
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE
    assert not model.canFetchMore(QModelIndex())


def test_before_it_is_loaded_there_is_nothing_to_fetch(log: SqliteAttemptLog) -> None:
    assert not AttemptsModel(log).canFetchMore(QModelIndex())


def test_the_model_keeps_qts_rules(full: SqliteAttemptLog, qtmodeltester: ModelTester) -> None:
    model = AttemptsModel(full)
    model.reload()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_row_says_when_where_what_and_how(log: SqliteAttemptLog) -> None:
    said = replace(attempt(), line="Thank you,\n  Ana.")
    log.add(said)
    log.add_judgement(said.id, judgement(said.line, grade=4), "")
    model = AttemptsModel(log)
    model.reload()
    row = [model.data(model.index(0, number)) for number in range(model.columnCount())]
    assert row[1:] == ["Cornered by the coats", "Thank you, Ana.", "4 of 5"]
    assert str(row[0]).startswith(f"{said.given.astimezone().day} March, ")
    assert model.data(model.index(0, 2), Qt.ItemDataRole.ToolTipRole) == said.line


def test_reload_begins_again_with_the_newest(full: SqliteAttemptLog) -> None:
    model = AttemptsModel(full)
    model.reload()
    model.fetchMore(QModelIndex())
    newer = replace(attempt(), id="newer", given=attempt(KEPT).given + timedelta(days=1))
    full.add(newer)
    full.add_judgement("newer", judgement(newer.line), "")
    model.reload()
    assert model.rowCount() == PAGE
    assert model.attempt(model.index(0, 0)).attempt.id == "newer"


def test_end_reaches_the_oldest_by_keyboard(qtbot: QtBot, in_window: InWindow, full: SqliteAttemptLog) -> None:
    table = AttemptsTable(full)
    in_window(table)
    assert table.reload() == PAGE

    def at_the_oldest() -> bool:
        QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        return table.currentIndex().row() == KEPT - 1

    qtbot.waitUntil(at_the_oldest)


def test_enter_opens_the_attempt_of_the_row(qtbot: QtBot, in_window: InWindow, full: SqliteAttemptLog) -> None:
    table = AttemptsTable(full)
    in_window(table)
    table.reload()
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].attempt.id == f"attempt-{KEPT - 2}"


def test_tab_leaves_the_table(qtbot: QtBot, in_window: InWindow, full: SqliteAttemptLog) -> None:
    first, second = AttemptsTable(full), AttemptsTable(full)
    in_window(first, second)
    first.reload()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
