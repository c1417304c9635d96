"""What the dial, what was noted and what is felt do to a play: each way once straight, once kept and resumed."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.core.scenes import ALL_RIGHT, BEATS, CLOSE, FOILED, GOODBYE, TAG, left, scenario
from trainer.core.leaving import Hold, Later, Reaction, Stay, When
from trainer.core.person import Face, Mood
from trainer.core.play import Ended, Leaving, Listening, NotNowError, Play
from trainer.core.play.holding import EFFECTS, MOST_HOLDS
from trainer.core.play.saved import NotSavedHereError, resumed, saved
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.talk import Beat, Feeling, Needs, Reply
from trainer.core.temperament import HOLDS_ON, Temperament, endowed
from trainer.core.things import Thing

Keep = Callable[[Play], Play]

GOOD = left("Thank you, Ana.", Mark.THANKS, Mark.CLEAR_CLOSE, grade=4)
BEST = left("Forty hens! I'm off to find Ben.", Mark.RECAP, Mark.CLEAR_CLOSE, grade=5)
SLIGHT = left("You are dull.", Mark.PUT_DOWN, Mark.CLEAR_CLOSE, grade=3)
ONE_MORE, COMING = Hold("One more thing.", or_says=("Oh, and another.",)), Hold("I come with you.", Face.SMILE)
CLINGY = replace(scenario(), holds=(ONE_MORE, COMING), cuts_in=("Wait, wait.", "No, but."))


def straight(play: Play) -> Play:
    return play


def kept(play: Play) -> Play:
    """The play as it is after it lay on the disk."""
    return resumed(json.loads(json.dumps(saved(play))), play.scenario)


both_ways = pytest.mark.parametrize("keep", [straight, kept])


def at_exit(of: Scenario, dial: int, keep: Keep = straight) -> Play:
    play = keep(Play(of, stickiness=dial))
    return keep(keep(keep(play.reply(1)).reply(0)).listen())


def shown(play: Play) -> str:
    """What is shown now, in a word or two."""
    match play.step:
        case Leaving(moment=moment):
            return f"leave at {moment.id}"
        case Listening(beat=beat):
            return f"hear {beat.id}"
        case Ended():
            return "the end"


# The dial


@both_ways
@pytest.mark.parametrize(("dial", "times"), MOST_HOLDS.items())
def test_they_hold_on_as_often_as_the_dial_says(dial: int, times: int, keep: Keep) -> None:
    play = at_exit(CLINGY, dial, keep)
    for _ in range(times):
        play = keep(play.leave(GOOD))
        assert shown(play) == "leave at tag"
    assert shown(keep(play.leave(GOOD))) == "the end"


def test_every_number_on_the_dial_says_what_it_does() -> None:
    assert list(EFFECTS) == list(MOST_HOLDS) == [1, 2, 3, 4, 5]


def test_a_very_good_goodbye_is_let_go_at_three_and_not_at_four() -> None:
    assert shown(at_exit(CLINGY, 3).leave(BEST)) == "the end"
    assert shown(at_exit(CLINGY, 4).leave(BEST)) == "leave at tag"


def test_nobody_holds_on_to_somebody_who_hurt_them_or_who_has_gone() -> None:
    hurt = Reaction("Oh.", Mood.HURT, When(any_of=(Mark.PUT_DOWN,)))
    of = replace(CLINGY, moments=(replace(CLOSE, reactions=(hurt, GOODBYE)), TAG))
    assert shown(at_exit(of, 5).leave(SLIGHT)) == "the end"
    assert shown(at_exit(of, 5).leave(left("(walks off)", Mark.GHOSTS, grade=3))) == "the end"
    assert shown(at_exit(of, 5).leave(left("Bye.", Mark.OPEN_DOOR, grade=2))) == "the end"


def test_who_is_worn_out_does_not_hold_on() -> None:
    tired = replace(CLINGY, feeling=Feeling(warmth=8, patience=2))
    assert shown(at_exit(tired, 5).leave(GOOD)) == "the end"


def test_they_hold_on_in_other_words_each_time() -> None:
    play, heard = at_exit(CLINGY, 5), list[str]()
    for _ in range(3):
        play = play.leave(GOOD)
        heard.append(play.transcript[-1].text)
    assert len(set(heard)) == 3
    again = Play(CLINGY, play.moves[:3], 5, tuple(heard))
    assert again.leave(GOOD).transcript[-1].text == heard[0]


def test_at_one_a_foiled_excuse_is_let_pass() -> None:
    excuse = left("I need a drink.", Mark.CANNED_EXCUSE, grade=2)
    assert shown(at_exit(CLINGY, 1).leave(excuse)) == "the end"
    assert shown(at_exit(CLINGY, 2).leave(excuse)) == "leave at tag"


@both_ways
def test_at_four_they_cut_an_answer_off(keep: Keep) -> None:
    calm, clingy = Play(CLINGY, stickiness=3).reply(0), keep(keep(Play(CLINGY, stickiness=4)).reply(0))
    assert [turn.text for turn in calm.transcript[1:]] == ["Forty?", "And their eggs are blue."]
    assert [turn.text for turn in clingy.transcript[1:]] == ["Forty—", "Wait, wait. And their eggs are blue."]
    assert clingy.step.says == "Wait, wait. And their eggs are blue."


# What was noted, and what they feel


ASKED = Beat("asked", "You asked.", needs=Needs(notes=("asked",)))
TALK = (
    Beat(
        "hello",
        "Hello.",
        replies=(Reply("Hm.", "asked", warmth=-2, patience=-9), Reply("Tell me?", "asked", warmth=3, notes=("asked",))),
    ),
    ASKED,
    Beat("last", "Anyway.", replies=(Reply("Yes.", "exit"), Reply("Friend!", "exit", needs=Needs(warmth_from=7)))),
)


@both_ways
@pytest.mark.parametrize(("answer", "then"), [(0, "hear last"), (1, "hear asked")])
def test_a_turn_is_taken_where_its_needs_are_met(answer: int, then: str, keep: Keep) -> None:
    play = keep(Play(scenario(TALK)).reply(answer))
    assert shown(play) == then


@both_ways
def test_an_answer_is_offered_where_its_needs_are_met(keep: Keep) -> None:
    warm, cold = keep(Play(scenario(TALK)).reply(1).listen()), keep(Play(scenario(TALK)).reply(0))
    assert isinstance(warm.step, Listening)
    assert isinstance(cold.step, Listening)
    assert [reply.says for reply in warm.step.replies] == ["Yes.", "Friend!"]
    assert [reply.says for reply in cold.step.replies] == ["Yes."]
    with pytest.raises(NotNowError):
        cold.reply(1)


def test_answers_move_what_they_feel_within_its_bounds() -> None:
    assert Play(scenario(TALK)).reply(0).standing.feeling == Feeling(3, 0)
    assert Play(scenario(TALK)).reply(1).standing.feeling == Feeling(8, 5)


def test_a_turn_that_is_passed_over_leads_where_it_says() -> None:
    beats = (TALK[0], replace(ASKED, otherwise="exit"), TALK[2])
    assert shown(Play(scenario(beats)).reply(0)) == "leave at close"


def test_turns_that_pass_one_another_over_for_ever_lead_to_the_exit() -> None:
    never = Needs(notes=("never",))
    circle = (Beat("a", "A.", needs=never, otherwise="b"), Beat("b", "B.", needs=never, otherwise="a"))
    beats = (Beat("hello", "Hello.", to="a"), *circle)
    assert shown(Play(scenario(beats)).listen()) == "leave at close"


def test_exits_move_what_they_feel_and_answers_may_depend_on_it() -> None:
    cool = Reaction("So.", Mood.PUZZLED, When(needs=Needs(warmth_to=3)))
    of = scenario(moments=(replace(CLOSE, reactions=(cool, GOODBYE)), TAG))
    assert at_exit(of, 2).leave(SLIGHT).step.says == "So."
    assert at_exit(of, 2).leave(GOOD).step.says == "Goodbye then."


def test_who_had_wanted_to_go_as_well_says_so_afterwards() -> None:
    tired = replace(scenario(), feeling=Feeling(5, 2), glad_too=("She was glad.",))
    end = at_exit(tired, 2).leave(GOOD).step
    fresh = at_exit(replace(tired, feeling=Feeling(5, 9)), 2).leave(GOOD).step
    assert isinstance(end, Ended)
    assert isinstance(fresh, Ended)
    assert (end.afterwards, fresh.afterwards) == ("She was glad.", "")


# Words


def test_a_second_play_is_answered_in_the_words_heard_longest_ago() -> None:
    worded = replace(GOODBYE, or_says=("So long.",))
    of = scenario(moments=(replace(CLOSE, reactions=(worded,)), TAG))
    moves = at_exit(of, 2).leave(GOOD).moves
    heard: tuple[str, ...] = ()
    for expected in ("Goodbye then.", "So long.", "Goodbye then."):
        said = Play(of, moves, 2, heard).step.says
        assert said == expected
        heard = (*heard, said)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("I need a beer.", "A drink? Let us have a drink."),
        ("Nature calls, the loo!", "The restroom? Let us have the restroom."),
    ],
)
def test_an_answer_takes_up_what_the_line_named(line: str, answer: str) -> None:
    takes = Reaction("{Thing}? Let us have {thing}.", Mood.EAGER, When(things=(Thing.DRINK, Thing.RESTROOM)))
    of = scenario(moments=(replace(CLOSE, reactions=(takes, GOODBYE)), TAG))
    assert at_exit(of, 2).leave(left(line, Mark.CANNED_EXCUSE)).step.says == answer
    assert at_exit(of, 2).leave(left("Well.")).step.says == "Goodbye then."


# Staying, and waiting


STAYING = replace(CLOSE, stay=Stay("I have time.", "market", "She needed to tell it."))
LATE = replace(CLOSE, later=Later("Leave it", "Hello again.", "tag", at="Wed 11:02"))


@both_ways
def test_staying_leads_back_into_the_talk(keep: Keep) -> None:
    of = scenario(moments=(STAYING, TAG))
    play = keep(at_exit(of, 2).stay())
    assert shown(play) == "hear market"
    assert [turn.text for turn in play.transcript[-2:]] == ["I have time.", BEATS[2].says]


@both_ways
def test_a_message_left_for_later_is_followed_by_the_next(keep: Keep) -> None:
    of = scenario(moments=(LATE, TAG))
    play = keep(at_exit(of, 2).wait())
    assert shown(play) == "leave at tag"
    assert (play.transcript[-1].text, play.transcript[-1].at) == ("Hello again.", "Wed 11:02")


def test_there_must_be_something_to_stay_or_to_wait_for() -> None:
    with pytest.raises(NotNowError):
        at_exit(scenario(), 2).stay()
    with pytest.raises(NotNowError):
        at_exit(scenario(), 2).wait()


def test_every_turn_knows_where_to_go_back_to() -> None:
    play = at_exit(CLINGY, 5).leave(GOOD).leave(GOOD)
    for turn, stop in zip(play.transcript, play.stops, strict=True):
        assert turn in play.rewind(stop + 1).transcript
        assert play.rewind(stop).transcript == play.transcript[: len(play.rewind(stop).transcript)]
    assert list(play.stops) == sorted(play.stops)


# Kept plays


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"format": 2}, "format 2"),
        ({"version": 4}, "the scene has changed"),
        ({"scenario": "ducks"}, "the scene has changed"),
        ({"moves": [{"move": "flown"}]}, "not a play"),
        ({"moves": [{"move": "replied", "number": 7}]}, "not a play"),
        ({"moves": [{"move": "left", "line": "Bye.", "marks": ["glory"], "grade": 3}]}, "not a play"),
        ({"moves": None}, "not a play"),
        ({"stickiness": "very"}, "not a play"),
    ],
)
def test_what_is_no_play_of_this_scene_is_refused(change: dict[str, object], why: str) -> None:
    with pytest.raises(NotSavedHereError, match=why):
        resumed({**saved(at_exit(scenario(), 2)), **change}, scenario())


# Temperaments


EVEN = Temperament(
    "even",
    "Takes it.",
    (Reaction("Lead on.", Mood.EAGER, When(any_of=(Mark.CANNED_EXCUSE,)), to=HOLDS_ON), Reaction("Bye.", Mood.WARM)),
    (ONE_MORE,),
    ("Wait.",),
    ("Glad.",),
    Feeling(6, 4),
)


def test_a_temperament_speaks_where_the_author_wrote_nothing() -> None:
    bare = scenario(moments=(replace(CLOSE, reactions=()), TAG))
    of = endowed(bare, EVEN)
    assert at_exit(of, 2).leave(GOOD).step.says == "Bye."
    assert shown(at_exit(of, 2).leave(left("A drink.", Mark.CANNED_EXCUSE))) == "leave at tag"
    assert (of.feeling, of.cuts_in, of.glad_too, of.holds) == (Feeling(6, 4), ("Wait.",), ("Glad.",), (ONE_MORE,))


def test_what_the_author_wrote_comes_first() -> None:
    of = endowed(replace(CLINGY, feeling=Feeling(1, 1), glad_too=("Own.",)), EVEN)
    assert at_exit(of, 2).leave(left("A drink.", Mark.CANNED_EXCUSE)).transcript[-1].text == FOILED.says
    assert at_exit(of, 2).leave(GOOD).step.says == GOODBYE.says
    assert (of.feeling, of.cuts_in, of.glad_too) == (Feeling(1, 1), CLINGY.cuts_in, ("Own.",))
    assert of.holds == (ONE_MORE, COMING, ONE_MORE)


def test_without_a_moment_to_hold_on_at_nobody_does() -> None:
    of = endowed(scenario(moments=(replace(CLOSE, reactions=(ALL_RIGHT,)),)), EVEN)
    assert shown(at_exit(of, 5).leave(GOOD)) == "the end"
    assert all(reaction.to != HOLDS_ON for moment in of.moments for reaction in moment.reactions)
