"""A small scenario written by hand, and a short way through it, for tests of what happens in a play."""

from trainer.core.channel import Channel
from trainer.core.leaving import Moment, Reaction, When
from trainer.core.person import Face, Look, Mood
from trainer.core.play import Left, Play
from trainer.core.rubric import Mark
from trainer.core.scenario import Brief, Place, RuleOfTheDay, Scenario
from trainer.core.scene import Partner, Scene, Stage
from trainer.core.summary import Summary
from trainer.core.talk import Beat, Reply

HENS, EGGS, MARKET = "runs a chicken farm", "sells blue eggs", "is at the market on Saturdays"

SCENE = Scene(
    Partner("Ana", "farm owner", (HENS, EGGS, MARKET)),
    truths=("I want to say hello to Ben",),
    intends=("come to the market",),
)

BEATS = (
    Beat(
        "hello",
        "I am Ana. I have forty hens.",
        tells=(HENS,),
        replies=(Reply("Forty?", "eggs"), Reply("I see.", "market")),
    ),
    Beat("eggs", "And their eggs are blue.", Face.LAUGH, tells=(EGGS, HENS)),
    Beat(
        "market",
        "Come and see them on Saturday.",
        Face.SMILE,
        (MARKET,),
        (Reply("Maybe.", "last"), Reply("Again?", "hello")),
    ),
    Beat("last", "Anyway.", Face.CALM),
)

FOILED = Reaction(
    "Great, I am dry too. Lead on!", Mood.EAGER, When(any_of=(Mark.CANNED_EXCUSE,)), to="tag", afterwards="She follows."
)
GOODBYE = Reaction("Goodbye then.", Mood.WARM)
ALL_RIGHT = Reaction("All right.", Mood.PUZZLED, face=Face.CHEEKY)

CLOSE = Moment("close", exits=(), reactions=(FOILED, GOODBYE), phrases={})
TAG = Moment(
    "tag",
    exits=(),
    reactions=(ALL_RIGHT,),
    phrases={},
    stage=Stage.PUSHBACK,
    also_true=("I am not thirsty",),
    also_intends=("find Ben",),
)

LOOK = Look("grayShort", "#edb98a", "#9ddadb")


def scenario(
    beats: tuple[Beat, ...] = BEATS, moments: tuple[Moment, ...] = (CLOSE, TAG), scene: Scene = SCENE
) -> Scenario:
    """A scenario of these parts: a talker at a fair, whom an excuse does not shake off."""
    return Scenario(
        format=1,
        id="hens",
        version=3,
        title="Forty hens",
        family="talkers",
        level=2,
        minutes=3,
        summary="A talker who does not pause.",
        place=Place("foyer-wall", "Food-trade evening"),
        look=LOOK,
        scene=scene,
        brief=Brief(
            "You met Ana.", "You want to meet Ben.", RuleOfTheDay(Mark.THANKS, "Thank them.", "Thanks.", "Bye.")
        ),
        beats=beats,
        moments=moments,
    )


def summary(scenario_id: str, level: int = 1, text: str = "A talker who does not pause.") -> Summary:
    """What the list knows of a scenario."""
    return Summary(
        scenario_id, scenario_id.title(), "talkers", level, 3, text, Channel.IN_PERSON, "foyer-wall", "Ana", LOOK
    )


def left(line: str = "Goodbye, Ana.", *marks: Mark, grade: int = 3) -> Left:
    """An exit that was judged so."""
    return Left(line, marks, grade)


def at_exit(of: Scenario | None = None) -> Play:
    """A play that has come to its first exit by the shortest way."""
    return Play(of or scenario()).reply(1).reply(0).listen()
