"""Whatever the player does, a play comes to its end and can be played again from its moves."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.core.scenes import scenario
from trainer.core.leaving import Moment, Reaction, When
from trainer.core.person import Mood
from trainer.core.play import Ended, Leaving, Left, Listening, Play
from trainer.core.play.saved import resumed, saved
from trainer.core.rubric import Mark
from trainer.core.scenario import EXIT, Scenario
from trainer.core.talk import Beat, Reply

MARKS = st.lists(st.sampled_from(Mark), max_size=4, unique=True).map(tuple)
GRADES = st.integers(1, 5)
LINES = st.text(max_size=40)
WHENS = st.builds(
    When,
    any_of=MARKS,
    all_of=MARKS,
    none_of=MARKS,
    mentions=st.lists(st.text(max_size=8), max_size=2).map(tuple),
    grade_from=GRADES,
    grade_to=GRADES,
)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """Any scenario whose beats and moments lead onwards only."""
    beats, moments = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    return scenario(
        tuple(draw(_beat(number, beats)) for number in range(beats)),
        tuple(draw(_moment(number, moments)) for number in range(moments)),
    )


@st.composite
def _beat(draw: st.DrawFn, number: int, count: int) -> Beat:
    onwards = st.sampled_from([EXIT, *(f"b{later}" for later in range(number + 1, count))])
    replies = draw(st.lists(st.builds(Reply, LINES, onwards), max_size=3))
    to = "" if replies else draw(onwards | st.just(""))
    return Beat(f"b{number}", draw(LINES), tells=draw(st.just(()) | st.tuples(LINES)), replies=tuple(replies), to=to)


@st.composite
def _moment(draw: st.DrawFn, number: int, count: int) -> Moment:
    onwards = st.sampled_from(["", *(f"m{later}" for later in range(number + 1, count))])
    reaction = st.builds(Reaction, LINES, st.sampled_from(Mood), WHENS, to=onwards)
    last = draw(st.builds(Reaction, LINES, st.sampled_from(Mood), to=onwards))
    return Moment(f"m{number}", (), (*draw(st.lists(reaction, max_size=3)), last), {})


@st.composite
def walks(draw: st.DrawFn) -> Play:
    """A play from its beginning to its end, by any moves that it asks for."""
    play = Play(draw(scenarios()))
    for _ in range(len(play.scenario.beats) + len(play.scenario.moments)):
        match play.step:
            case Listening(replies=()):
                play = play.listen()
            case Listening(replies=replies):
                play = play.reply(draw(st.integers(0, len(replies) - 1)))
            case Leaving():
                play = play.leave(draw(st.builds(Left, LINES, MARKS, GRADES)))
            case Ended():
                break
    return play


@given(walks())
def test_every_walk_ends(play: Play) -> None:
    assert isinstance(play.step, Ended)
    assert [isinstance(step, Ended) for step in play.steps].count(True) == 1


@given(walks())
def test_a_play_is_its_moves(play: Play) -> None:
    again = Play(play.scenario, play.moves)
    assert (again, again.steps, again.transcript, again.heard) == (play, play.steps, play.transcript, play.heard)


@given(walks())
def test_a_play_that_is_kept_and_gone_on_with_at_every_step_is_the_same(play: Play) -> None:
    again = Play(play.scenario)
    for move in play.moves:
        again = replace(again, moves=(*again.moves, move))
        again = resumed(json.loads(json.dumps(saved(again))), play.scenario)
    assert (again, again.steps, again.transcript, again.standing) == (play, play.steps, play.transcript, play.standing)


@given(walks(), st.integers(0, 12))
def test_rewinding_shows_what_was_shown_then(play: Play, number: int) -> None:
    assert play.rewind(number).steps == play.steps[: number + 1]


@given(walks())
def test_every_exit_can_be_returned_to(play: Play) -> None:
    for number, step in enumerate(play.steps):
        if isinstance(step, Leaving):
            assert play.before_exit(step.moment.id) == play.rewind(number)


@given(walks())
def test_all_that_was_said_before_an_exit_is_still_in_the_transcript_at_the_end(play: Play) -> None:
    said = play.transcript
    for number in range(len(play.moves)):
        before = play.rewind(number).transcript
        assert said[: len(before)] == before
