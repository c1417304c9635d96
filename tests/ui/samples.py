"""A small scene, whole: two turns of talk, an exit, a pushback. And a shelf that holds it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from trainer.core.errors import Problem, TrainerError
from trainer.core.judgement import Evidence, Judgement
from trainer.core.leaving import Moment, OfferedExit, Reaction, When
from trainer.core.person import Look, Mood
from trainer.core.rubric import Mark
from trainer.core.scenario import Brief, Place, RuleOfTheDay, Scenario
from trainer.core.scene import Partner, Scene, Stage
from trainer.core.summary import Summary
from trainer.core.talk import Beat, Reply
from trainer.library.scenarios import summary

LOOK = Look(head="grayShort", skin="#edb98a", clothing="#9ddadb")
FACTS = ("runs a chicken farm near Ghent", "has forty hens")
EXITS = (
    OfferedExit("Ana, it was good to hear about your hens. I’m going to say hello to a few more people.", (), 4),
    OfferedExit("I need to get another drink.", (), 2),
    OfferedExit("Well. Anyway.", (), 2),
    OfferedExit("*walks away without a word*", (), 1),
)


def scenario(scenario_id: str = "cornered", title: str = "Cornered by the coats", family: str = "talkers") -> Scenario:
    return Scenario(
        format=1,
        id=scenario_id,
        version=1,
        title=title,
        family=family,
        level=2,
        minutes=3,
        summary="Ana has much to tell and no pause in it.",
        place=Place("coat-corner", "Food-trade evening", "19:40"),
        look=LOOK,
        scene=Scene(Partner("Ana", "farm owner", FACTS), id=scenario_id, truths=("you want to meet more people",)),
        brief=Brief("Ana has told you of her hens.", "You want to meet more people tonight.", _rule()),
        beats=(
            Beat("hello", "I run a chicken farm near Ghent.", tells=(FACTS[0],)),
            Beat(
                "hens",
                "Forty hens, would you believe it?",
                tells=(FACTS[1],),
                replies=(Reply("Forty is a lot of names to learn.", "exit"), Reply("And the cock?", "exit")),
            ),
        ),
        moments=(
            Moment("leave", EXITS, (Reaction("Oh, but stay.", Mood.EAGER, When(grade_to=3), to="push"), _bye()), {}),
            Moment("push", EXITS, (_bye(),), {}, stage=Stage.PUSHBACK),
        ),
    )


def _rule() -> RuleOfTheDay:
    return RuleOfTheDay(
        Mark.CLEAR_CLOSE, "Say that you are going.", "I’m going to meet more people.", "I need another drink."
    )


def _bye() -> Reaction:
    return Reaction("It was good to talk.", Mood.WARM, afterwards="Ana waves to a friend.")


@dataclass
class KeptShelf:
    """Fulfils Shelf with scenarios at hand, in their order."""

    scenarios: Sequence[Scenario] = ()
    problems: Sequence[Problem] = field(default=())

    def summaries(self) -> Sequence[Summary]:
        return [summary(each) for each in self.scenarios]

    def scenario(self, scenario_id: str) -> Scenario:
        for each in self.scenarios:
            if each.id == scenario_id:
                return each
        raise TrainerError(f"There is no scene “{scenario_id}”.")


def judged_line(line: str, *marked: tuple[Mark, str]) -> Judgement:
    """A judgement in which each mark was earned by the first stretch of the line with those words."""
    evidence = tuple(
        Evidence(mark, line.index(words), line.index(words) + len(words), f"These words are {mark.value}.")
        for mark, words in marked
    )
    marks = tuple(mark for mark in Mark if any(mark is e.mark for e in evidence))
    return Judgement(line, marks, evidence, grade=3, score=50, judge_version="test")
