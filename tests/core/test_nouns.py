"""The plain values: the rubric's two sides, what a scenario finds by id, and how problems read."""

import pytest

from tests.core.scenes import BEATS, CLOSE, HENS, SCENE, TAG, scenario
from trainer.core.channel import Channel
from trainer.core.errors import ContentError, Problem, TrainerError
from trainer.core.judgement import Evidence, Judgement
from trainer.core.leaving import Reaction
from trainer.core.person import MOOD_FACES, Face, Mood
from trainer.core.rubric import FAILING, SERVING, SOURCES, Mark
from trainer.core.scene import Partner, Scene

# The rubric


def test_nine_marks_serve_the_other_person_and_ten_fail_them() -> None:
    assert (len(SERVING), len(FAILING)) == (9, 10)
    assert set(Mark) == SERVING | FAILING
    assert not SERVING & FAILING


@pytest.mark.parametrize("mark", [Mark.THANKS, Mark.TOKEN])
def test_the_first_and_the_last_serving_mark_serve(mark: Mark) -> None:
    assert not mark.fails


@pytest.mark.parametrize("mark", [Mark.CANNED_EXCUSE, Mark.CAVES])
def test_the_first_and_the_last_failing_mark_fail(mark: Mark) -> None:
    assert mark.fails


def test_a_source_names_itself_in_one_line_without_gaps() -> None:
    assert str(SOURCES["plan"]) == "“A conversation exit plan”, S. Shellenbarger, The Wall Street Journal, 2015"
    assert str(SOURCES["leaving"]) == "“How do you leave someone at networking?”, Nine Neglected Skills"


# Scenarios and scenes


def test_a_scenario_finds_its_beats_and_moments_by_id() -> None:
    assert scenario().beat("market") is BEATS[2]
    assert scenario().moment("tag") is TAG


def test_an_unknown_beat_or_moment_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="close"):
        scenario().beat("close")
    with pytest.raises(KeyError, match="hello"):
        scenario(moments=(CLOSE,)).moment("hello")


def test_every_mood_has_a_face() -> None:
    assert set(MOOD_FACES) == set(Mood)


def test_a_reaction_shows_the_face_of_its_mood_unless_it_has_its_own() -> None:
    assert Reaction("Oh.", Mood.HURT).shown_face is Face.TIRED
    assert Reaction("Oh.", Mood.HURT, face=Face.CUTE).shown_face is Face.CUTE


@pytest.mark.parametrize(
    ("channel", "written"), [(Channel.IN_PERSON, False), (Channel.EMAIL, True), (Channel.CHAT, True)]
)
def test_all_but_talking_in_person_is_written(channel: Channel, written: bool) -> None:
    assert Scene(Partner("Ana"), channel=channel).in_writing is written


def test_scenes_can_be_told_apart_and_found_by_their_content() -> None:
    same = Scene(Partner("Ana", said=(HENS,)))
    assert hash(same) == hash(Scene(Partner("Ana", said=(HENS,))))
    assert same != SCENE


# Judgements


def test_the_words_of_a_mark_are_cut_from_the_line_in_its_order() -> None:
    spans = (
        Evidence(Mark.THANKS, 0, 6, ""),
        Evidence(Mark.NAME, 7, 10, ""),
        Evidence(Mark.THANKS, 13, 19, ""),
    )
    judgement = Judgement("Thanks Ana 🙂 thanks", (Mark.THANKS, Mark.NAME), spans, 4, 70, "1")
    assert judgement.words(Mark.THANKS) == ("Thanks", "thanks")
    assert judgement.words(Mark.NAME) == ("Ana",)
    assert judgement.words(Mark.CAVES) == ()


# Problems


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("a.yaml", 3, 7, "no such mark", "try “thanks”"), "a.yaml:3:7: no such mark (try “thanks”)"),
        (Problem("a.yaml", 3, 7, "no such mark"), "a.yaml:3:7: no such mark"),
        (Problem("a.yaml", 3, 0, "not JSON"), "a.yaml:3: not JSON"),
        (Problem("a.yaml", 0, 0, "cannot be read", "is it there?"), "a.yaml: cannot be read (is it there?)"),
    ],
)
def test_a_problem_names_as_much_of_its_place_as_is_known(problem: Problem, text: str) -> None:
    assert str(problem) == text


def test_problems_sort_by_file_and_place() -> None:
    problems = [Problem("b", 1, 1, "x"), Problem("a", 10, 1, "x"), Problem("a", 2, 9, "x"), Problem("a", 2, 3, "x")]
    assert [(one.file, one.line, one.column) for one in sorted(problems)] == [
        ("a", 2, 3),
        ("a", 2, 9),
        ("a", 10, 1),
        ("b", 1, 1),
    ]


def test_a_content_error_tells_all_its_problems_a_line_each() -> None:
    problems = (Problem("a.yaml", 1, 2, "one"), Problem("a.yaml", 3, 0, "two"))
    error = ContentError(problems)
    assert isinstance(error, TrainerError)
    assert error.problems == problems
    assert str(error) == "a.yaml:1:2: one\na.yaml:3: two"
