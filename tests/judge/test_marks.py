"""Each mark of the rubric, given and not given, in scenes of our own."""

from dataclasses import replace

import pytest

from trainer.core.channel import Channel
from trainer.core.judge.engine import RuleJudge
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

GIVEN = [
    (Mark.THANKS, "Marta, it was lovely to talk to you."),
    (Mark.RECAP, "I loved hearing about the kittens."),
    (Mark.CLEAR_CLOSE, "I’ll leave you here and move on."),
    (Mark.HONEST_REASON, "I want to catch the glass painters before five."),
    (Mark.GOODWILL, "Good luck with the move."),
    (Mark.NAME, "So long, Marta."),
    (Mark.BRIDGE, "Let me introduce you to Owen."),
    (Mark.FOLLOW_UP, "I’ll send you the price list on Monday."),
    (Mark.TOKEN, "Would you hold my coat? I’ll be back in five minutes."),
    (Mark.CANNED_EXCUSE, "I’m just off to the restroom."),
    (Mark.UNTRUE, "My husband is waiting in the car."),
    (Mark.OVER_APOLOGY, "I’m so sorry, I feel terrible, I have to go."),
    (Mark.HOLLOW_PROMISE, "Let’s have lunch next week, I’ll call you."),
    (Mark.OPEN_DOOR, "Maybe we talk again later, let’s see."),
    (Mark.PUT_DOWN, "I need to find somebody more important."),
    (Mark.OVER_EXPLAINS, "My taxi is here, and the babysitter has to leave, and I’m starving."),
    (Mark.MIX_UP, "Lovely to meet you, Martina."),
    (Mark.GHOSTS, "(slips away behind the tea stand)"),
]

NOT_GIVEN = [
    (Mark.THANKS, "What a clever lamp."),
    (Mark.RECAP, "It was good to talk."),
    (Mark.CLEAR_CLOSE, "I need the restroom."),
    (Mark.HONEST_REASON, "I have a dentist appointment."),
    (Mark.GOODWILL, "Congratulations on the prize you won."),
    (Mark.NAME, "So long, Mark."),
    (Mark.BRIDGE, "I’m going to meet some other people."),
    (Mark.FOLLOW_UP, "I’ll ring you on Friday about a loan."),
    (Mark.TOKEN, "Would you hold my coat? Thanks."),
    (Mark.CANNED_EXCUSE, "Good luck with your bar and the drinks there."),
    (Mark.UNTRUE, "I want to meet the glass painters."),
    (Mark.OVER_APOLOGY, "Sorry, I’m off now."),
    (Mark.HOLLOW_PROMISE, "I’ll send you the price list on Monday."),
    (Mark.OPEN_DOOR, "I’m leaving now, and it was fun."),
    (Mark.PUT_DOWN, "I want to meet a few more people."),
    (Mark.OVER_EXPLAINS, "I want to meet the glass painters."),
    (Mark.MIX_UP, "Lovely to meet you, Marta."),
    (Mark.GHOSTS, "I’m slipping away now, good night."),
]


@pytest.mark.parametrize(("mark", "line"), GIVEN, ids=lambda value: str(value)[:30])
def test_given_with_words_to_show(judge: RuleJudge, scene: Scene, mark: Mark, line: str) -> None:
    judgement = judge.judge(line, scene)
    assert mark in judgement.marks
    assert judgement.words(mark)


@pytest.mark.parametrize(("mark", "line"), NOT_GIVEN, ids=lambda value: str(value)[:30])
def test_not_given(judge: RuleJudge, scene: Scene, mark: Mark, line: str) -> None:
    assert mark not in judge.judge(line, scene).marks


@pytest.mark.parametrize(
    "line", ["Okay, fine, I’ll stay then.", "Well, how much would it cost?", "All right, ten minutes, but only ten."]
)
def test_caves_only_at_the_pushback(judge: RuleJudge, scene: Scene, line: str) -> None:
    assert Mark.CAVES in judge.judge(line, replace(scene, stage=Stage.PUSHBACK)).marks
    assert Mark.CAVES not in judge.judge(line, scene).marks


@pytest.mark.parametrize("line", ["No, I’m going on by myself. Enjoy the fair!", "Gladly, let’s both get one!"])
def test_a_firm_or_glad_answer_does_not_cave(judge: RuleJudge, scene: Scene, line: str) -> None:
    assert Mark.CAVES not in judge.judge(line, replace(scene, stage=Stage.PUSHBACK)).marks


def test_a_true_excuse_is_canned_and_an_invented_one_is_untrue_too(judge: RuleJudge, scene: Scene) -> None:
    line = "I need the restroom."
    true = replace(scene, truths=("I need the toilet",))
    assert judge.judge(line, scene).marks == (Mark.CANNED_EXCUSE, Mark.UNTRUE)
    assert judge.judge(line, true).marks == (Mark.CANNED_EXCUSE,)


def test_company_and_a_true_token_lift_an_excuse(judge: RuleJudge, scene: Scene) -> None:
    hungry = replace(scene, truths=("I am hungry",))
    together = judge.judge("I’m starving, come with me to the buffet.", hungry)
    pledge = judge.judge("Hold my hat, I need some food and I’ll be right back.", hungry)
    for judgement in (together, pledge):
        assert Mark.CANNED_EXCUSE not in judgement.marks
        assert Mark.HONEST_REASON in judgement.marks


def test_the_return_belongs_to_the_token(judge: RuleJudge, scene: Scene) -> None:
    assert Mark.HOLLOW_PROMISE not in judge.judge("Mind my bag, I’ll be right back.", scene).marks
    assert Mark.HOLLOW_PROMISE in judge.judge("I’ll be right back.", scene).marks


def test_the_events_purpose_needs_a_live_event(judge: RuleJudge, scene: Scene) -> None:
    line = "I want to meet a few more people."
    bare = replace(scene, truths=())
    assert Mark.HONEST_REASON in judge.judge(line, bare).marks
    assert Mark.HONEST_REASON not in judge.judge(line, replace(bare, channel=Channel.EMAIL)).marks


def test_numbers_and_near_words_are_mixed_up(judge: RuleJudge, scene: Scene) -> None:
    assert Mark.MIX_UP in judge.judge("Good luck with your dog and her young.", scene).marks
    assert Mark.MIX_UP in judge.judge("Nine kittens, how lovely for you.", scene).marks
    assert Mark.MIX_UP not in judge.judge("Three kittens, how lovely for you.", scene).marks


@pytest.mark.parametrize(
    ("channel", "words", "wanted"),
    [
        (Channel.IN_PERSON, 60, False),
        (Channel.IN_PERSON, 61, True),
        (Channel.EMAIL, 110, False),
        (Channel.EMAIL, 111, True),
    ],
)
def test_length_counts_by_channel(judge: RuleJudge, scene: Scene, channel: Channel, words: int, wanted: bool) -> None:
    judgement = judge.judge(" ".join(["hm"] * words), replace(scene, channel=channel))
    assert (Mark.OVER_EXPLAINS in judgement.marks) is wanted


def test_spoken_text_needs_no_capitals_and_no_stops(judge: RuleJudge, scene: Scene) -> None:
    line = (
        "marta it was lovely talking to you im going to meet the glass painters now good luck with the move to bristol"
    )
    wanted = {Mark.NAME, Mark.THANKS, Mark.CLEAR_CLOSE, Mark.HONEST_REASON, Mark.GOODWILL, Mark.RECAP}
    assert wanted <= set(judge.judge(line, scene).marks)
    assert judge.judge(line, scene).grade == 5


@pytest.mark.parametrize("line", ["", "   ", "…", "👋"])
def test_silence_ends_nothing(judge: RuleJudge, scene: Scene, line: str) -> None:
    judgement = judge.judge(line, scene)
    assert judgement.marks == (Mark.GHOSTS,)
    assert judgement.grade == 1


def test_another_word_for_the_same_thing_is_no_mix_up(judge: RuleJudge, scene: Scene) -> None:
    farm = replace(scene, partner=replace(scene.partner, said=("runs a chicken farm near Ghent",)))
    judgement = judge.judge("I loved hearing about your hens.", farm)
    assert Mark.RECAP in judgement.marks
    assert Mark.MIX_UP not in judgement.marks
