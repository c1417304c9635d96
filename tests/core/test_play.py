"""A play goes where the player's moves lead, and everything about it follows from those moves."""

import json
from dataclasses import replace

import pytest

from tests.core.scenes import (
    ALL_RIGHT,
    BEATS,
    CLOSE,
    EGGS,
    FOILED,
    GOODBYE,
    HENS,
    MARKET,
    SCENE,
    TAG,
    at_exit,
    left,
    scenario,
)
from trainer.core.person import Face, Mood
from trainer.core.play import Ended, Leaving, Left, Listened, Listening, Move, NotNowError, Play, Replied
from trainer.core.play.course import REMEMBERED_TURNS
from trainer.core.play.saved import resumed, saved
from trainer.core.rubric import Mark
from trainer.core.scene import Stage, Turn, Who
from trainer.core.talk import Beat, Reply


@pytest.fixture(autouse=True, params=["straight", "kept and gone on with at every step"])
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs twice: the second time every move is followed by a way through the disk."""
    if request.param == "straight":
        return
    made = Play._with

    def made_and_kept(play: Play, move: Move) -> Play:
        return resumed(json.loads(json.dumps(saved(made(play, move)))), play.scenario)

    monkeypatch.setattr(Play, "_with", made_and_kept)


EXCUSE = left("I need a drink.", Mark.CANNED_EXCUSE, grade=2)


def partner(text: str) -> Turn:
    return Turn(Who.PARTNER, text)


def player(text: str) -> Turn:
    return Turn(Who.PLAYER, text)


def leaving(play: Play) -> Leaving:
    """The present step, which must be an exit."""
    assert isinstance(play.step, Leaving)
    return play.step


def beat_of(play: Play) -> str:
    """The id of the beat that the player listens to."""
    assert isinstance(play.step, Listening)
    return play.step.beat.id


# Listening and answering


def test_a_play_begins_with_the_first_beat() -> None:
    step = Play(scenario()).step
    assert step == Listening(BEATS[0], BEATS[0].replies)
    assert (step.says, step.face, step.mood) == ("I am Ana. I have forty hens.", Face.EXPLAINING, None)


@pytest.mark.parametrize(("number", "beat"), [(0, "eggs"), (1, "market")])
def test_a_reply_steers_the_talk(number: int, beat: str) -> None:
    assert beat_of(Play(scenario()).reply(number)) == beat


def test_a_beat_without_replies_goes_on_to_the_next_in_the_file() -> None:
    assert beat_of(Play(scenario()).reply(0).listen()) == "market"


def test_a_beat_without_replies_goes_where_it_says() -> None:
    beats = (Beat("one", "One.", to="three"), Beat("two", "Two."), Beat("three", "Three."))
    assert beat_of(Play(scenario(beats)).listen()) == "three"


def test_the_last_beat_leads_to_the_exit_with_its_words_still_standing() -> None:
    step = leaving(at_exit())
    assert step.moment is CLOSE
    assert (step.says, step.face, step.mood) == ("Anyway.", Face.CALM, None)


@pytest.mark.parametrize("beat", [Beat("one", "One.", to="exit"), Beat("one", "One.", replies=(Reply("Ah.", "exit"),))])
def test_a_beat_or_a_reply_may_lead_to_the_exit_from_anywhere(beat: Beat) -> None:
    play = Play(scenario((beat, Beat("two", "Two."))))
    assert leaving(play.reply(0) if beat.replies else play.listen()).moment is CLOSE


# Leaving


def test_the_partner_answers_an_exit_and_the_scene_ends() -> None:
    step = at_exit().leave(left()).step
    assert step == Ended(GOODBYE, GOODBYE.says, "")
    assert (step.says, step.face, step.mood) == ("Goodbye then.", Face.CALM, Mood.WARM)


def test_a_reaction_can_lead_to_a_second_exit() -> None:
    step = leaving(at_exit().leave(EXCUSE))
    assert step.moment is TAG
    assert (step.says, step.face, step.mood) == (FOILED.says, Face.AWE, Mood.EAGER)


def test_a_second_exit_is_judged_as_pushback_with_what_is_true_by_then() -> None:
    scene = leaving(at_exit().leave(EXCUSE)).scene
    assert scene.stage is Stage.PUSHBACK
    assert scene.truths == (*SCENE.truths, "I am not thirsty")
    assert scene.intends == (*SCENE.intends, "find Ben")


def test_the_first_exit_is_judged_with_the_truths_of_the_scene_alone() -> None:
    scene = leaving(at_exit()).scene
    assert (scene.stage, scene.truths, scene.intends) == (Stage.CLOSE, SCENE.truths, SCENE.intends)


def test_a_reaction_may_show_a_face_of_its_own() -> None:
    step = at_exit().leave(EXCUSE).leave(left()).step
    assert step == Ended(ALL_RIGHT, ALL_RIGHT.says, "")
    assert step.face is Face.CHEEKY


def test_the_scene_of_an_exit_bears_the_scenarios_id_where_it_has_none_of_its_own() -> None:
    assert leaving(at_exit()).scene.id == "hens"
    assert leaving(at_exit(scenario(scene=replace(SCENE, id="own")))).scene.id == "own"


# What was said and heard


def test_the_transcript_holds_both_sides_in_order() -> None:
    assert at_exit().leave(EXCUSE).transcript == (
        partner("I am Ana. I have forty hens."),
        player("I see."),
        partner("Come and see them on Saturday."),
        player("Maybe."),
        partner("Anyway."),
        player("I need a drink."),
        partner(FOILED.says),
    )


def test_the_judge_gets_the_last_turns_with_the_players_words_and_the_answer_to_them() -> None:
    play = at_exit().leave(EXCUSE)
    history = leaving(play).scene.history
    assert history == play.transcript[-REMEMBERED_TURNS:]
    assert history[-2:] == (player("I need a drink."), partner(FOILED.says))


def test_turns_before_the_scene_come_before_those_of_the_play() -> None:
    before = partner("We met in the queue.")
    history = leaving(at_exit(scenario(scene=replace(SCENE, history=(before,))))).scene.history
    assert history[:2] == (before, partner("I am Ana. I have forty hens."))


def test_facts_are_heard_when_told() -> None:
    play = Play(scenario())
    assert play.heard == (HENS,)
    assert play.reply(1).heard == (HENS, MARKET)


def test_facts_told_again_are_heard_once_in_the_order_first_told() -> None:
    play = Play(scenario()).reply(0).listen().reply(1).reply(1)
    assert play.heard == (HENS, EGGS, MARKET)


# Going back


def test_rewinding_takes_back_the_last_move() -> None:
    play = Play(scenario()).reply(0)
    assert play.listen().rewind() == play


def test_rewinding_leads_to_any_step_that_was_shown() -> None:
    play = at_exit().leave(EXCUSE).leave(left())
    for number, step in enumerate(play.steps):
        assert play.rewind(number).step == step


def test_rewinding_before_the_first_move_changes_nothing() -> None:
    play = Play(scenario())
    assert play.rewind() == play
    assert at_exit().rewind(-1) == play


def test_a_rewound_play_may_go_another_way() -> None:
    assert at_exit().leave(EXCUSE).rewind().leave(left()).step == Ended(GOODBYE, GOODBYE.says, "")


def test_each_exit_can_be_made_again() -> None:
    play = at_exit().leave(EXCUSE).leave(left())
    assert play.before_exit("close") == at_exit()
    assert play.before_exit("tag") == at_exit().leave(EXCUSE)


def test_an_exit_that_never_was_cannot_be_made_again() -> None:
    with pytest.raises(KeyError, match="tag"):
        at_exit().leave(left()).before_exit("tag")


# Moves at the wrong time


@pytest.mark.parametrize("number", [-1, 2])
def test_a_reply_that_is_not_offered_is_refused(number: int) -> None:
    with pytest.raises(NotNowError, match="no answer"):
        Play(scenario()).reply(number)


def test_going_on_is_refused_where_there_is_something_to_answer() -> None:
    with pytest.raises(NotNowError, match="answer"):
        Play(scenario()).listen()


def test_leaving_is_refused_while_the_partner_talks() -> None:
    with pytest.raises(NotNowError, match="leave"):
        Play(scenario()).leave(left())


def test_nothing_but_leaving_is_taken_at_an_exit() -> None:
    with pytest.raises(NotNowError):
        at_exit().listen()
    with pytest.raises(NotNowError):
        at_exit().reply(0)


def test_nothing_is_taken_after_the_end() -> None:
    ended = at_exit().leave(left())
    for move in (ended.listen, lambda: ended.reply(0), lambda: ended.leave(left())):
        with pytest.raises(NotNowError):
            move()


@pytest.mark.parametrize("move", [Listened(), Replied(2), Replied(-1), Left("Bye.", (), 1)])
def test_saved_moves_that_no_longer_fit_are_refused(move: Move) -> None:
    with pytest.raises(NotNowError, match=type(move).__name__):
        _ = Play(scenario(), (move,)).step


def test_a_refusal_does_not_repeat_the_players_words() -> None:
    with pytest.raises(NotNowError) as refusal:
        _ = Play(scenario(), (left("My secret."),)).step
    assert "secret" not in str(refusal.value)
