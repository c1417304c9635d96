"""Each scene that came with the program, walked on every path: long enough, full of facts, never without an answer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.library.samples import FLAGSHIP, PUSHBACK
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.feedback import feedback
from trainer.core.judgement import Judgement
from trainer.core.leaving import Moment
from trainer.core.play import Ended, Leaving, Left, Listening, Play, reaction_to
from trainer.core.scenario import Scenario
from trainer.core.scene import Scene
from trainer.library.lint_lines import moment_scenes
from trainer.library.scenarios import load_scenario

SCENARIOS = [load_scenario(path) for path in FLAGSHIP]
FOILED = load_scenario(PUSHBACK)
PATHS_AT_MOST = 100


def each_moment() -> Iterator[tuple[Scenario, Moment]]:
    for scenario in SCENARIOS:
        for moment in scenario.moments:
            yield scenario, moment


@dataclass(frozen=True)
class Here:
    """A moment with the scene in which its lines are judged."""

    scenario: Scenario
    moment: Moment

    @property
    def scene(self) -> Scene:
        return moment_scenes(self.scenario)[self.moment.id]


every_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
every_moment = pytest.mark.parametrize(
    "here", [Here(*one) for one in each_moment()], ids=lambda here: f"{here.scenario.id}/{here.moment.id}"
)


def walks(scenario: Scenario) -> list[Play]:
    """Every way through the talk, each up to its first exit."""
    done: list[Play] = []
    waiting = [Play(scenario)]
    while waiting:
        play = waiting.pop()
        assert len(done) + len(waiting) < PATHS_AT_MOST, "the talk goes round"
        match play.step:
            case Listening(replies=()):
                waiting.append(play.listen())
            case Listening(replies=replies):
                waiting += [play.reply(number) for number in range(len(replies))]
            case _:
                done.append(play)
    return done


def turns(play: Play) -> list[str]:
    return [step.beat.id for step in play.steps if isinstance(step, Listening)]


# The talk


@every_scenario
def test_every_path_comes_to_the_first_exit(scenario: Scenario) -> None:
    for play in walks(scenario):
        assert isinstance(play.step, Leaving)
        assert play.step.moment is scenario.moments[0]


@every_scenario
def test_every_turn_is_heard_on_some_path(scenario: Scenario) -> None:
    assert {turn for play in walks(scenario) for turn in turns(play)} == {beat.id for beat in scenario.beats}


@every_scenario
def test_four_to_eight_turns_are_heard_and_at_least_three_facts_told_on_every_path(scenario: Scenario) -> None:
    for play in walks(scenario):
        assert 4 <= len(turns(play)) <= 8, turns(play)
        assert len(set(turns(play))) == len(turns(play))
        assert len(play.heard) >= 3, turns(play)


@every_scenario
def test_the_player_steers_at_least_twice(scenario: Scenario) -> None:
    for play in walks(scenario):
        assert sum(bool(step.replies) for step in play.steps if isinstance(step, Listening)) >= 2


@every_scenario
def test_every_fact_that_is_given_back_has_been_told_on_every_path(scenario: Scenario) -> None:
    """The better line may use any fact, so each path must tell all of them."""
    for play in walks(scenario):
        assert set(play.heard) == set(scenario.scene.partner.said)


# The exits


@every_moment
def test_four_exits_of_at_least_three_grades_are_offered(here: Here) -> None:
    assert len(here.moment.exits) == 4
    assert len({offered.grade for offered in here.moment.exits}) >= 3


@every_moment
def test_there_are_at_least_six_reactions_with_words(here: Here) -> None:
    assert len(here.moment.reactions) >= 6
    for reaction in here.moment.reactions:
        assert re.search(r"\w", reaction.says)
        assert reaction.to or reaction.afterwards, reaction.says


@every_moment
def test_offered_exits_are_answered_differently(here: Here) -> None:
    answers = {
        reaction_to(Left(offered.line, offered.marks, offered.grade), here.moment).says for offered in here.moment.exits
    }
    assert len(answers) >= 3


@every_moment
def test_the_better_line_of_a_weak_exit_is_good(here: Here, judge: RuleJudge) -> None:
    for offered in here.moment.exits:
        if offered.grade >= 4:
            continue
        better = feedback(
            judge.judge(offered.line, here.scene), here.scene, judge.rulebook, judge, here.moment.phrases
        ).better
        assert better is not None, offered.line
        again = judge.judge(better.text, here.scene)
        assert again.grade in (4, 5), better.text
        assert not any(mark.fails for mark in again.marks), better.text


# The pushback


def said(judge: RuleJudge, line: str) -> Play:
    """The play after this line at the first exit."""
    play = walks(FOILED)[0]
    assert isinstance(play.step, Leaving)
    return play.leave(left(judge.judge(line, play.step.scene)))


def left(judgement: Judgement) -> Left:
    return Left(judgement.line, judgement.marks, judgement.grade)


EXCUSES = {
    "I’m just going to get a drink.": "A drink!",
    "I need to find the restroom.": "The toilet?",
    "Sorry, I have to take a call.": "A call?",
    "I’m going to grab some food.": "Food!",
    "I just need some fresh air.": "Air,",
}


@pytest.mark.parametrize(("excuse", "words"), EXCUSES.items())
def test_an_excuse_leads_to_the_pushback_with_words_of_its_own(judge: RuleJudge, excuse: str, words: str) -> None:
    step = said(judge, excuse).step
    assert isinstance(step, Leaving)
    assert step.moment.id == "come-along"
    assert step.says.startswith(words)


def test_each_excuse_has_an_answer_of_its_own(judge: RuleJudge) -> None:
    assert len({said(judge, excuse).step.says for excuse in EXCUSES}) == len(EXCUSES)


@pytest.mark.parametrize(
    "line",
    [
        "Rafael, I set out to talk with five people tonight, so I’m going to meet a few more. Good luck!",
        "It was lovely to talk with you. I’m going to mingle.",
        "Let me introduce you to Ingrid, who runs the port museum and collects pilots’ stories.",
    ],
)
def test_an_honest_first_exit_ends_the_scene(judge: RuleJudge, line: str) -> None:
    step = said(judge, line).step
    assert isinstance(step, Ended)
    assert step.mood in ("warm", "relieved", "eager")


def test_a_second_excuse_and_an_honest_recovery_end_differently(judge: RuleJudge) -> None:
    play = said(judge, "I’m just going to get a drink.")
    assert isinstance(play.step, Leaving)
    scene = play.step.scene
    lines = (
        "Um, I have to call my babysitter.",
        "You’ve caught me, Rafael. I set out to talk with five people, so I’ll go on alone now. I’ve enjoyed this.",
    )
    moods = [play.leave(left(judge.judge(line, scene))).step.mood for line in lines]
    assert moods == ["hurt", "warm"]


# The words


def words(value: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text that a player sees or hears, with where it stands."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from words(item, f"{at}[{number}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from words(item, f"{at}.{key}")
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from words(getattr(value, name), f"{at}.{name}")


@every_scenario
def test_texts_are_set_with_care(scenario: Scenario) -> None:
    for at, text in words(scenario):
        assert not re.search(r"[\"'`]", text), f"{at}: straight quotes: {text}"
        assert not re.search(r"\s\s|^\s|\s$|\s[,.;:?!]|\.\.\.| -- ", text), f"{at}: spaces or dots: {text}"
        assert text.count("“") == text.count("”"), f"{at}: quotes: {text}"


@every_scenario
def test_texts_end_with_a_stop_where_a_sentence_ends(scenario: Scenario) -> None:
    for at, text in words(scenario):
        if at.rpartition(".")[2] in (
            "says",
            "afterwards",
            "situation",
            "aim",
            "text",
            "good",
            "bad",
            "line",
            "summary",
        ):
            assert text == "" or text[-1] in ".?!…”", f"{at}: {text}"
