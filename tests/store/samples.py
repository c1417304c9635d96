"""Values for the store's tests: plain ones, and any that Hypothesis can think of."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from trainer.core.attempt import Answer, Attempt, Dispute, Way
from trainer.core.channel import Channel
from trainer.core.judgement import Evidence, Judgement
from trainer.core.practice.day import practice_day
from trainer.core.rubric import Mark
from trainer.core.scene import Bystander, Partner, Scene, Stage, Turn, Who

NOW = datetime(2026, 3, 4, 19, 40, tzinfo=UTC)

SCENE = Scene(
    Partner("Ana", "farm owner", ("runs a chicken farm near Ghent",)),
    id="cornered",
    truths=("your friend Ben is here",),
    people=(Bystander("Ben", "keeps bees"),),
    history=(Turn(Who.PARTNER, "Forty hens – would you believe it?"),),
)


def day_of(moment: datetime) -> date:
    return practice_day(moment, UTC)


def attempt(number: int = 1, **changes: object) -> Attempt:
    """A typed attempt, given `number` minutes after NOW."""
    given = NOW + timedelta(minutes=number)
    plain = Attempt(
        id=f"attempt-{number}",
        run="run-1",
        scenario="cornered",
        scenario_version=2,
        title="Cornered by the coats",
        family="talkers",
        moment="exit",
        scene=SCENE,
        line=f"Thank you, Ana. Line {number}.",
        way=Way.TYPED,
        choice=None,
        began=given - timedelta(seconds=20),
        given=given,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def judgement(
    line: str,
    marks: Iterable[Mark] = (Mark.THANKS,),
    grade: int = 4,
    version: str = "1",
    doubts: Iterable[Mark] = (),
) -> Judgement:
    """A judgement whose every mark, told or in doubt, was earned by the whole line."""
    told, asked = (tuple(mark for mark in Mark if mark in set(wanted)) for wanted in (marks, doubts))
    evidence = tuple(Evidence(mark, 0, len(line), f"“{line}” says {mark}.", 0.95) for mark in told)
    unsure = tuple(Evidence(mark, 0, len(line), f"“{line}” may say {mark}.", 0.6) for mark in asked)
    return Judgement(line, told, evidence, grade, grade * 15, version, unsure)


def dispute(mark: Mark = Mark.THANKS, note: str = "I meant it differently") -> Dispute:
    return Dispute(mark, note, NOW + timedelta(hours=1))


def answer(mark: Mark = Mark.UNTRUE, *, holds: bool = True) -> Answer:
    return Answer(mark, holds, NOW + timedelta(hours=2))


WORDS = st.text(st.characters(codec="utf-8"), max_size=300)
"""Any text that UTF-8 can hold, with control characters, emoji and NUL."""

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(9998, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001

TEXTS = st.lists(WORDS, max_size=3).map(tuple)

SCENES = st.builds(
    Scene,
    st.builds(Partner, WORDS, WORDS, TEXTS),
    id=WORDS,
    channel=st.sampled_from(Channel),
    stage=st.sampled_from(Stage),
    setting=WORDS,
    alone_together=st.booleans(),
    truths=TEXTS,
    intends=TEXTS,
    people=st.lists(st.builds(Bystander, WORDS, WORDS), max_size=2).map(tuple),
    history=st.lists(st.builds(Turn, st.sampled_from(Who), WORDS), max_size=3).map(tuple),
)

ATTEMPTS = st.builds(
    Attempt,
    id=st.uuids().map(str),
    run=WORDS,
    scenario=WORDS,
    scenario_version=st.integers(0, 10_000),
    title=WORDS,
    family=WORDS,
    moment=WORDS,
    scene=SCENES,
    line=WORDS,
    way=st.sampled_from(Way),
    choice=st.none() | st.integers(0, 3),
    began=MOMENTS,
    given=MOMENTS,
)


@st.composite
def judgements(draw: st.DrawFn, line: str) -> Judgement:
    """Any judgement of the line: some marks in the rubric's order, others in doubt, with one to three spans each."""
    told = draw(st.sets(st.sampled_from(Mark)))
    asked = draw(st.sets(st.sampled_from(Mark), max_size=3)) - told
    evidence, doubts = (draw(_evidence(line, marks)) for marks in (told, asked))
    ordered = tuple(mark for mark in Mark if mark in told)
    return Judgement(line, ordered, evidence, draw(st.integers(1, 5)), draw(st.integers(0, 100)), draw(WORDS), doubts)


@st.composite
def _evidence(draw: st.DrawFn, line: str, marks: set[Mark]) -> tuple[Evidence, ...]:
    """One to three spans for each of these marks, in any order."""
    spans = [(mark, draw(_span(line))) for mark in marks for _ in range(draw(st.integers(1, 3)))]
    return tuple(
        Evidence(mark, min(ends), max(ends), draw(WORDS), draw(st.floats(0, 1)))
        for mark, ends in draw(st.permutations(spans))
    )


def _span(line: str) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(0, len(line)), st.integers(0, len(line)))
