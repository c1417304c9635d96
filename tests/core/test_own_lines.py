"""The player's own lines: found by words and situation, and a few of them chosen for a card."""

from dataclasses import replace
from datetime import timedelta

from tests.store.samples import NOW
from trainer.core.events import Event, EventKind, Plan
from trainer.core.own_lines import LineFinder, OwnLine, best_lines, by_situation
from trainer.core.pocket import MOST_LINES, IfThen, pocket


def line(number: int, words: str = "", family: str = "talker") -> OwnLine:
    said = words or f"Line {number}."
    return OwnLine(f"a{number}", f"scene-{number}", "The tower", family, said, 4, NOW + timedelta(minutes=number))


def test_a_line_is_found_by_its_words_its_situation_and_its_scene_in_any_order() -> None:
    lines = [line(1, "I’m off to find Ben."), line(2, "Good night.", "tag-along")]
    finder = LineFinder(lines, lambda family: family.replace("-", " "))
    assert finder.find("ben OFF") == [lines[0]]
    assert finder.find("i'm") == [lines[0]]
    assert finder.find("tag along") == [lines[1]]
    assert finder.find("tower") == lines
    assert finder.find("") == lines
    assert not finder.find("hens")


def test_lines_stand_by_situation_in_the_order_of_their_first() -> None:
    lines = [line(1), line(2, family="pitch"), line(3)]
    assert by_situation(lines) == (("talker", [lines[0], lines[2]]), ("pitch", [lines[1]]))


def test_a_card_has_lines_for_as_many_situations_as_it_can() -> None:
    lines = [line(1), line(2), line(3, family="pitch")]
    assert best_lines(lines, 2) == [lines[0], lines[2]]


def test_a_card_has_the_plans_first_and_says_no_line_twice() -> None:
    event = Event("e", "Evening", EventKind.MIXER, NOW)
    plans = [Plan("p", "e", "they come along", "Good night."), Plan("q", "e", "my glass is empty", " ")]
    made = pocket(event, plans, [line(1, "Good night."), line(2)], [IfThen("a", "b")])
    assert made.plans == (IfThen("they come along", "Good night."),)
    assert made.lines == ("Line 2.",)
    assert not made.starters


def test_a_card_has_no_more_lines_than_one_finds_at_a_glance() -> None:
    assert len(pocket(None, (), [line(number) for number in range(9)]).lines) == MOST_LINES


def test_who_has_no_words_yet_begins_with_somebody_elses() -> None:
    made = pocket(None, (), (), [IfThen("a", "b")])
    assert made.starters
    assert not made.empty
    assert pocket(None, (), ()).empty
    assert replace(made, starters=()).empty
