"""One evening in the real app: planned, warmed up for, carried in a pocket, counted, written down, and remembered."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.player import Player
from trainer.core.events import Event
from trainer.core.life import Promise
from trainer.core.practice.promising import due_day
from trainer.parts import utc_now
from trainer.reminding import Reminding
from trainer.ui.events.needs import Planning
from trainer.ui.night.counter import CounterWindow
from trainer.ui.widgets import KeyButton

LINE = "It was good to talk with you, thank you. I promised myself to meet a few more people, so I’m going on. Goodbye."
MOST_SCENES = 3
HOLDING_ON = 4


def play_to_the_verdict(player: Player) -> None:
    """The scene that the brief in sight is of."""
    player.press("Enter")
    player.listen_to_the_end()
    player.write(LINE)
    for _ in range(HOLDING_ON):
        if not player.sees("exit"):
            break
        player.spell(LINE)
        player.press("Enter", ctrl=True)
    player.press("Enter")
    assert player.sees("verdict")


def planned(player: Player) -> Event:
    """An event by its name, with one of the plans that are offered."""
    book = player.app.parts.events
    player.press("5", ctrl=True)
    player.press("n")
    player.spell("Choir social")
    player.find(KeyButton, "event-done").click()
    player.rest()
    (event,) = book.coming(utc_now() - timedelta(days=1))
    player.enter("events", Planning(event.id))
    player.find(KeyButton, "plan-example-1").click()
    player.find(KeyButton, "plan-done").click()
    player.rest()
    assert len(book.plans(event.id)) == 1
    return event


def warm_up(player: Player, event: Event) -> None:
    """From the first scene to the last word."""
    player.find(KeyButton, "event-first").click()
    player.rest()
    for _ in range(MOST_SCENES):
        play_to_the_verdict(player)
        player.press("n")
        if player.sees("warmed-up"):
            break
    assert player.sees("warmed-up")
    player.press("Enter")
    warmed = player.app.parts.events.get(event.id)
    assert warmed is not None
    assert warmed.warmed_up is not None


def take_the_card(player: Player, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On paper and for the phone."""
    files = {"pdf": folder / "card.pdf", "png": folder / "card.png"}
    monkeypatch.setattr(
        "trainer.ui.card.room.QFileDialog.getSaveFileName",
        lambda _over, _title, name, _kind: (str(files[Path(name).suffix[1:]]), ""),
    )
    player.press("c")
    for name in ("save-pdf", "save-phone"):
        player.find(KeyButton, name).click()
        player.settle()
    QThreadPool.globalInstance().waitForDone()
    assert all(file.stat().st_size > 1000 for file in files.values())


def count_two(player: Player, event: Event) -> None:
    player.enter("events", event.id)
    player.press("q")
    (counter,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, CounterWindow))
    counter.add.click()
    counter.add.click()
    counter.close()
    player.app.window.activateWindow()
    assert player.app.parts.events.tally(event.id) == 2


def write_down(player: Player, event: Event) -> Promise:
    """Whom one left, and what one promised."""
    life = player.app.parts.life
    player.enter("afterwards", event.id)
    player.find(QLineEdit, "log-whom").setText("Ida")
    player.find(KeyButton, "way-2").click()
    player.find(QLineEdit, "log-what").setText("the name of the printer")
    player.find(KeyButton, "log-keep").click()
    player.rest()
    assert [left.whom for left in life.exits_of(event.id)] == ["Ida"]
    (promise,) = life.open_promises()
    assert (promise.what, promise.whom) == ("the name of the printer", "Ida")
    return promise


def test_an_evening_from_its_plan_to_its_promise(
    open_app: Callable[..., Player], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = open_app(None)
    event = planned(player)
    warm_up(player, event)
    take_the_card(player, tmp_path, monkeypatch)
    count_two(player, event)
    promise = write_down(player, event)
    player.enter("today")
    here = promise.due.astimezone().tzinfo
    assert here is not None
    day = due_day(promise.due, here)
    assert reminded(player, day - timedelta(days=1)) == ""
    assert "the name of the printer" in reminded(player, day)


def reminded(player: Player, day: date) -> str:
    """What the app says at noon of that day."""
    noon = datetime.combine(day, time(12)).astimezone()
    now = [noon - timedelta(minutes=5)]
    reminding = Reminding(player.app.parts, player.app.window, lambda: now[0])
    player.app.window.messages.hide()
    now[0] = noon
    reminding.look()
    reminding.close()
    bar = player.app.window.messages
    return bar.text if bar.isVisible() else ""
