"""A walk through every screen of the real app, by its keys, with something in each; the walker stops at each."""

from collections.abc import Iterator
from datetime import UTC, datetime

from tests.ui.player import Player
from trainer.core.events import Plan
from trainer.core.practice.drills import Drill
from trainer.core.practice.warm_up import WarmUpRun
from trainer.parts import utc_now
from trainer.ui.events.needs import Planning, WarmUpDone
from trainer.ui.widgets import KeyButton

EPOCH = datetime.fromtimestamp(0, UTC)
SPOKEN, MAIL, CHAT = "cornered-by-the-coats", "oceans-when-it-rains", "eleven-centimetres"
LINE = "So sorry, so sorry, I really need the loo, Leon. I hope Thursday goes well. Let’s catch up some time."

FIRM = "It was good to hear of your hens, Leon. I promised myself to meet four people, so I’m going now. Goodbye."


def tour(player: Player) -> Iterator[str]:
    """The names of the screens, each while it is in sight. Begins on Today of an app in which nobody has practised."""
    for name in _stops(player):
        player.where = name
        yield name


def _stops(player: Player) -> Iterator[str]:
    yield "today-new"
    yield from _rooms(player, ("progress-empty", "progress"), ("scenes", "scenes"), ("settings", "settings"))
    yield from _data(player)
    yield from _first_steps(player)
    yield from _drills(player)
    yield from _scene(player)
    yield from _verdict(player)
    for scene, name in ((MAIL, "mail"), (CHAT, "chat")):
        yield from _written(player, scene, name)
    yield from _events(player)
    yield from _letters(player)
    yield from _rooms(player, ("lines", "lines"), ("card", "card"), ("today", "today"), ("progress", "progress"))
    yield from _parts_of_progress(player)


def _rooms(player: Player, *rooms: tuple[str, str]) -> Iterator[str]:
    for name, room in rooms:
        player.enter(room)
        yield name


def _data(player: Player) -> Iterator[str]:
    player.enter("settings")
    for button in ("backups", "delete-data"):
        player.find(KeyButton, button).click()
        player.rest()
        yield f"settings-{button}"
        player.press("Esc")


def _parts_of_progress(player: Player) -> Iterator[str]:
    for key, name in enumerate(("marks", "ways", "families", "expectation", "exits"), 2):
        player.press(str(key))
        yield f"progress-{name}"


def _events(player: Player) -> Iterator[str]:
    player.press("5", ctrl=True)
    yield "events-empty"
    player.press("n")
    player.spell("The food-trade evening at the old harbour")
    yield "event-form"
    player.find(KeyButton, "event-done").click()
    player.rest()
    yield "event"
    (event,) = player.app.parts.events.coming(utc_now())
    player.enter("events", Planning(event.id))
    yield "event-plan"
    plan = Plan("plan-1", event.id, "they say they will come along", "I’d like to go round on my own now. Goodbye.")
    player.app.parts.events.keep_plan(plan)
    player.enter("events", event.id)
    yield "event-with-plan"
    player.enter("events", WarmUpDone(WarmUpRun(event.id, (SPOKEN,), EPOCH)))
    yield "warm-up-done"
    player.enter("card", event.id)
    yield "card-of-event"
    player.enter("events")
    yield "events"
    for what, name in ((event.id, "afterwards"), ("promises", "promises"), ("month", "month")):
        player.enter("afterwards", what)
        yield name


def _letters(player: Player) -> Iterator[str]:
    player.press("6", ctrl=True)
    yield "letters"
    player.enter("letters", "starter-call")
    yield "letter"
    player.enter("letters", "waiting")
    yield "waiting-empty"


def _first_steps(player: Player) -> Iterator[str]:
    player.enter("welcome")
    yield "welcome"
    player.press("Enter")
    yield "welcome-doors"
    player.press("Esc")
    yield "welcome-comfort"
    player.press("Esc")


def _drills(player: Player) -> Iterator[str]:
    player.press("4", ctrl=True)
    yield "drills"
    for drill in Drill:
        player.enter("drills", drill)
        yield f"drill-{drill.value}"
    player.press("Esc")


def _scene(player: Player) -> Iterator[str]:
    player.enter("stage", SPOKEN)
    yield "brief"
    player.press("Enter")
    yield "listen"
    player.answer_all()
    if player.sees("check"):
        yield "check"
        player.press("p")
    yield "exit"
    player.press("t")
    yield "talk"
    player.press("t", "h")
    yield "watch"
    player.press("Enter", "w")
    player.spell(LINE)
    yield "write"
    player.press("Enter", ctrl=True)
    yield "answer"
    while player.sees("exit"):  # they hold on
        player.spell(FIRM)
        player.press("Enter", ctrl=True)
    yield "end"


def _verdict(player: Player) -> Iterator[str]:
    player.press("Enter")
    yield "verdict"
    if player.sees("exit-turn-1"):
        player.press("1")
        yield "verdict-first-exit"
    player.press("Right")
    yield "mark"
    player.press("m")
    yield "other-way"
    player.press("w")
    yield "dispute"
    player.press("Esc", "a")
    yield "rules"
    player.press("Esc")


def _written(player: Player, scene: str, name: str) -> Iterator[str]:
    player.enter("stage", scene)
    yield f"{name}-brief"
    player.press("Enter")
    player.answer_all()
    if player.sees("check"):
        player.press("p")
    yield f"{name}-predict"
    player.press("7", "3", "Enter")
    yield f"{name}-exit"
    player.press("w")
    player.spell("Thank you for the message. I cannot take this on before spring, so I have to say no.")
    yield f"{name}-write"
    player.press("Enter", ctrl=True)
    yield f"{name}-answer"
    if player.sees("why-field"):
        player.spell("It is short, and it is true.")
        player.press("Enter")
        yield f"{name}-verdict"
