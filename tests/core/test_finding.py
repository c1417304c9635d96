"""Finding scenes: by words, and by what kind they are, how hard, how one talks, and how they went before."""

from dataclasses import replace

import pytest

from tests.core.scenes import summary
from trainer.core.channel import Channel
from trainer.core.finding import Finder, Grades, Tried, Wanted

COATS = summary("cornered", level=2)
PHONE = replace(summary("phone"), family="alone")
MAIL = replace(summary("mail", 4, "They ask for an hour of your time."), family="advice", channel=Channel.EMAIL)
FINDER = Finder((COATS, PHONE, MAIL))
GRADES = {"cornered": 3, "mail": 4}


def found(wanted: Wanted) -> list[str]:
    return [scene.id for scene in FINDER.find(wanted, lambda: GRADES)]


@pytest.mark.parametrize(
    ("wanted", "fitting"),
    [
        (Wanted(), ["cornered", "phone", "mail"]),
        (Wanted(family="advice"), ["mail"]),
        (Wanted(level=1), ["phone"]),
        (Wanted(channel=Channel.IN_PERSON), ["cornered", "phone"]),
        (Wanted(tried=Tried.NOT_YET), ["phone"]),
        (Wanted(tried=Tried.BEFORE), ["cornered", "mail"]),
        (Wanted(tried=Tried.WELL), ["mail"]),
        (Wanted("hour", channel=Channel.EMAIL, level=4, tried=Tried.WELL), ["mail"]),
        (Wanted("hour", level=1), []),
    ],
)
def test_a_scene_must_fit_in_every_way(wanted: Wanted, fitting: list[str]) -> None:
    assert found(wanted) == fitting


def test_grades_are_asked_for_only_where_they_matter() -> None:
    def unasked() -> Grades:
        raise AssertionError

    assert len(FINDER.find(Wanted("hour"), unasked)) == 1


def test_who_wants_anything_wants_all_of_them() -> None:
    assert Wanted("  ").all_of_them
    assert not Wanted("hour").all_of_them
    assert not Wanted("hour").choosy
    assert Wanted(level=1).choosy
    assert not Wanted(level=1).all_of_them
