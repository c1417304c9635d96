"""The verdict in words, and a better line that the judge itself calls good."""

from dataclasses import replace

import pytest

from trainer.core.channel import Channel
from trainer.core.judge.better import better_line, modest_phrases
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.feedback import HEADLINES, feedback
from trainer.core.rubric import Mark
from trainer.core.scene import Scene, Stage

PHRASES = {
    Mark.NAME: "Marta, a moment.",
    Mark.THANKS: "It was a pleasure to talk to you, Marta.",
    Mark.RECAP: "I’ll think of those sieves whenever I make tea.",
    Mark.BRIDGE: "Let me introduce you to Owen, he rents out workshops in Bristol.",
    Mark.HONEST_REASON: "I want to meet the glass painters before five.",
    Mark.CLEAR_CLOSE: "I’ll leave you here.",
    Mark.FOLLOW_UP: "I’ll send you the price list on Monday.",
    Mark.GOODWILL: "Good luck with the move to Bristol.",
}

FAILING = [
    "I’m just going to get a drink.",
    "Let’s have lunch next week, I’ll call you!",
    "I’m so sorry, I feel terrible, I’m the worst.",
    "Maybe later, let’s see.",
    "I need to find somebody more important.",
    "(slips away)",
    "",
    "My wife is waiting in the car and my taxi is here.",
    "Martina, it was a pleasure to talk to you. I’m off to meet the glass painters.",
    "I loved hearing about the kittens. I’ll call you tomorrow. I’m off to meet the glass painters.",
]


@pytest.mark.parametrize("line", FAILING)
def test_the_better_line_is_good(judge: RuleJudge, scene: Scene, line: str) -> None:
    better = better_line(judge.judge(line, scene), scene, judge, PHRASES)
    assert better is not None
    again = judge.judge(better.text, scene)
    assert again.grade == better.grade >= 4
    assert not any(mark.fails for mark in again.marks)
    assert better.text != line
    for span in better.changed:
        assert better.text[span.start : span.end] in PHRASES.values()


def test_the_players_sound_sentences_stay(judge: RuleJudge, scene: Scene) -> None:
    line = "I loved hearing about the kittens. Let’s have lunch next week. I’m off to meet the glass painters."
    better = better_line(judge.judge(line, scene), scene, judge, PHRASES)
    assert better is not None
    assert "I loved hearing about the kittens." in better.text
    assert "I’m off to meet the glass painters." in better.text
    assert "lunch" not in better.text


def test_a_graceful_line_needs_no_better_one(judge: RuleJudge, scene: Scene) -> None:
    line = "Marta, I loved hearing about the kittens. I’m off to meet the glass painters. Good luck in Bristol!"
    said = feedback(judge.judge(line, scene), scene, judge.rulebook, judge, PHRASES)
    assert said.headline == "Graceful"
    assert said.change is None
    assert said.better is None
    assert said.keep is not None
    assert "“kittens”" in said.keep.text


def test_one_fault_in_a_strong_line_is_named(judge: RuleJudge, scene: Scene) -> None:
    line = "Marta, I loved hearing about the kittens. I’m off to meet the glass painters. Let’s have lunch next week."
    said = feedback(judge.judge(line, scene), scene, judge.rulebook, judge, PHRASES)
    assert said.sentence == "A strong line with a promise that you did not mean."
    assert said.change is not None
    assert said.change.mark is Mark.HOLLOW_PROMISE
    assert "lunch" in said.change.text
    assert said.change.sources == ("plan", "backout", "digital")


def test_a_bare_line_is_told_what_could_be_added(judge: RuleJudge, scene: Scene) -> None:
    said = feedback(judge.judge("I’m off now.", scene), scene, judge.rulebook, judge, PHRASES)
    assert said.headline == HEADLINES[3]
    assert said.change is not None
    assert said.change.mark in {Mark.RECAP, Mark.THANKS, Mark.GOODWILL}
    assert said.keep is not None
    assert said.keep.mark is Mark.CLEAR_CLOSE


def test_silence_has_nothing_to_keep(judge: RuleJudge, scene: Scene) -> None:
    said = feedback(judge.judge("", scene), scene, judge.rulebook, judge, PHRASES)
    assert said.keep is None
    assert said.change is not None
    assert said.change.text.startswith("Silence")


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("stage", Stage)
def test_modest_phrases_earn_their_marks(judge: RuleJudge, scene: Scene, channel: Channel, stage: Stage) -> None:
    here = replace(scene, channel=channel, stage=stage)
    for mark, text in modest_phrases(here).items():
        judgement = judge.judge(text, here)
        assert mark in judgement.marks, text
        assert not any(one.fails for one in judgement.marks), text
    better = better_line(judge.judge("Maybe later, let’s see.", here), here, judge)
    assert better is not None
    assert better.grade >= 4
