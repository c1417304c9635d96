"""Where a newcomer begins: by what brings them."""

from trainer.core.channel import Channel
from trainer.core.person import Look
from trainer.core.practice.first_scene import first_scene
from trainer.core.settings import Purpose
from trainer.core.summary import Summary


def summary(name: str, level: int, minutes: int, channel: Channel = Channel.IN_PERSON) -> Summary:
    return Summary(name, name, name, level, minutes, "", channel, "", "", Look("afro", "", ""))


SCENES = (
    summary("hard", 4, 2),
    summary("easy and long", 1, 6),
    summary("easy", 1, 3),
    summary("letter", 1, 1, Channel.EMAIL),
)


def test_before_an_event_it_is_the_gentlest_short_talk() -> None:
    chosen = first_scene(Purpose.EVENT, SCENES, ())
    assert chosen is not None
    assert chosen.id == "easy"


def test_each_day_it_is_what_today_suggests() -> None:
    chosen = first_scene(Purpose.DAILY, SCENES, ())
    assert chosen is not None
    assert chosen.id == "easy and long"


def test_who_leads_a_workshop_or_says_nothing_looks_around_first() -> None:
    assert first_scene(Purpose.WORKSHOP, SCENES, ()) is None
    assert first_scene(Purpose.NONE, SCENES, ()) is None


def test_where_nothing_fits_there_is_no_first_scene() -> None:
    assert first_scene(Purpose.EVENT, SCENES[-1:], ()) is None
    assert first_scene(Purpose.DAILY, (), ()) is None
