"""The partners answer what was said to them: typed exits, judged for real, in the scenes that came with the program."""

from pathlib import Path

import pytest

from trainer.core.judge.engine import RuleJudge
from trainer.core.leaving import Reaction
from trainer.core.person import Mood
from trainer.core.play import Left, reaction_to
from trainer.library.lint_lines import moment_scenes
from trainer.library.scenarios import load_scenario
from trainer.paths import SCENARIOS

COATS, PHONE, ALONG = "cornered-by-the-coats", "alone-with-a-phone", "ill-come-with-you"
FLAGSHIP: Path = SCENARIOS / "flagship"


def answer(judge: RuleJudge, scenario_id: str, line: str, moment: int = 0) -> Reaction:
    scenario = load_scenario(FLAGSHIP / f"{scenario_id}.yaml")
    at = scenario.moments[moment]
    judgement = judge.judge(line, moment_scenes(scenario)[at.id])
    return reaction_to(Left(line, judgement.marks, judgement.grade), at)


@pytest.mark.parametrize(
    ("scenario_id", "line", "moment", "mood", "words"),
    [
        (COATS, "Leon, come and meet Beth, she wants farms like yours.", 0, Mood.EAGER, "this Beth"),
        (COATS, "Shall we both go and join those people over by the ham?", 0, Mood.RELIEVED, "Together?"),
        (COATS, "I have to take this call.", 0, Mood.PUZZLED, "I’ll keep your place"),
        (COATS, "I just need the loo.", 0, Mood.PUZZLED, "behind the kegs"),
        (COATS, "Thank you, Louis. I’m going to say hello to a few more people.", 0, Mood.PUZZLED, "somebody else"),
        (COATS, "(slips away while he looks for a photo)", 0, Mood.HURT, "hello? Ah."),
        (PHONE, "Come and meet Priya, she came back last month and knows nobody, too.", 0, Mood.RELIEVED, "Nobody"),
        (PHONE, "Let’s go over and join that group by the window together?", 0, Mood.RELIEVED, "walking up to"),
        (PHONE, "I need the loo.", 0, Mood.HURT, "I’ll be here"),
        (ALONG, "I just need to pop to the loo.", 0, Mood.EAGER, "The toilet?"),
        (ALONG, "I’ve got to take a call.", 0, Mood.EAGER, "no signal"),
        (ALONG, "I need some fresh air.", 0, Mood.EAGER, "I’ll come with you"),
        (ALONG, "I’m getting myself a refill.", 0, Mood.EAGER, "Great, I’m dry too. Lead on!"),
        (ALONG, "Rafael, good luck with the cello. I’m going to mingle.", 0, Mood.WARM, "you were listening"),
        (ALONG, "Let’s both get one. Lead on!", 1, Mood.WARM, "Together, then!"),
        (ALONG, "Come on then, I’ll introduce you to Ingrid on the way.", 1, Mood.WARM, "a museum"),
        (ALONG, "Fine, come.", 1, Mood.EAGER, "low string"),
    ],
)
def test_the_answer_fits_what_was_said(
    judge: RuleJudge, scenario_id: str, line: str, moment: int, mood: Mood, words: str
) -> None:
    reaction = answer(judge, scenario_id, line, moment)
    assert reaction.mood is mood
    assert words in reaction.says


@pytest.mark.parametrize("excuse", ["a drink", "the loo", "some air", "to make a call", "something to eat"])
def test_only_an_excuse_takes_him_along(judge: RuleJudge, excuse: str) -> None:
    assert answer(judge, ALONG, f"I need {excuse}.").to == "come-along"
    honest = answer(judge, ALONG, "It was good to meet you. I’m going to say hello to a few more people.")
    assert honest.to == ""


@pytest.mark.parametrize("scenario_id", [COATS, PHONE, ALONG])
def test_every_ending_tells_what_happened_then(scenario_id: str) -> None:
    scenario = load_scenario(FLAGSHIP / f"{scenario_id}.yaml")
    endings = [reaction for moment in scenario.moments for reaction in moment.reactions if not reaction.to]
    assert len(endings) >= 6
    assert all(reaction.afterwards for reaction in endings)
