"""A filled letter becomes a scene in which it can be judged; templates and what waits know their age."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from trainer.core.channel import Channel
from trainer.core.letters import (
    QUARTER,
    Case,
    Template,
    Waiting,
    age_in_days,
    fitting,
    name_blank,
    scene_of_case,
    wants_a_look,
)
from trainer.core.practice.drills_written import Checklist, Frame, Outcome, Stakes
from trainer.core.scene import Who

NOW = datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
TEMPLATE = Template("one", "No to a call", "", "Dear {Name}", NOW, NOW, Frame.DIRECT)
ANA = Waiting("ana", "Ana", "a call", Channel.EMAIL, NOW)


def test_what_was_told_of_the_case_is_true_in_its_scene() -> None:
    case = Case("Ana", Channel.CHAT, "asked for a call\n\n", "I have no time", "write on Monday\nsend the paper")
    scene = scene_of_case(case, {})
    assert scene.partner.name == "Ana"
    assert scene.channel is Channel.CHAT
    assert scene.partner.said == ("asked for a call",)
    assert [(turn.who, turn.text) for turn in scene.history] == [(Who.PARTNER, "asked for a call")]
    assert scene.truths == ("I have no time",)
    assert scene.intends == ("write on Monday", "send the paper")


def test_the_blanks_say_whose_words_they_hold() -> None:
    values = {
        "NAME": "Ana",
        "their project": "the bees",
        "My reason": "I have no time",
        "I will do": "write on Monday",
        "Colleague": "Ben",
        "introducer": "Hamish",
        "their plan": "  ",
    }
    scene = scene_of_case(Case(), values)
    assert scene.partner.name == "Ana"
    assert scene.partner.said == ("the bees", "was introduced by Hamish")
    assert scene.truths == ("I have no time",)
    assert scene.intends == ("write on Monday",)
    assert [one.name for one in scene.people] == ["Ben"]
    assert scene.history == ()


def test_an_empty_case_makes_a_scene_all_the_same() -> None:
    scene = scene_of_case(Case(), {})
    assert (scene.partner.name, scene.truths, scene.intends, scene.in_writing) == ("", (), (), True)


def test_a_template_wants_a_look_after_a_quarter_of_a_year() -> None:
    assert not wants_a_look(TEMPLATE, NOW + QUARTER - timedelta(seconds=1))
    assert wants_a_look(TEMPLATE, NOW + QUARTER)
    assert not wants_a_look(TEMPLATE, NOW - QUARTER)


def test_who_waits_is_as_old_as_whole_days_have_gone() -> None:
    assert age_in_days(ANA, NOW + timedelta(days=11, hours=23)) == 11
    assert age_in_days(ANA, NOW - timedelta(days=2)) == 0


def test_the_checklist_is_there_once_all_of_it_is_decided() -> None:
    half = replace(ANA, stakes=Stakes.LOW, frame=Frame.DIRECT)
    assert half.checklist is None
    assert replace(half, outcome=Outcome.NO).checklist == Checklist(Stakes.LOW, Outcome.NO, Frame.DIRECT)


def test_templates_of_the_frame_come_before_those_of_none_and_others_not_at_all() -> None:
    free, fade = replace(TEMPLATE, id="two", frame=None), replace(TEMPLATE, id="three", frame=Frame.SOFT_FADE)
    assert fitting((free, fade, TEMPLATE), Frame.DIRECT) == [TEMPLATE, free]
    assert fitting((free, fade), None) == [free, fade]


def test_the_blank_for_the_name_is_found_in_any_case() -> None:
    assert name_blank("Dear { NAME }, {their plan}") == "NAME"
    assert name_blank("Hello {their name}") == "their name"
    assert name_blank("Hello {you}") == ""
