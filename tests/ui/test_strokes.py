"""Strokes and tags as geometry: joined, on levels, and never over one another."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.samples import judged_line
from trainer.core.rubric import Mark
from trainer.ui.theme.marks import MARK_COLOURS
from trainer.ui.verdict.strokes import TAG_GAP, Segment, Stroke, levelled, placed_tags, strokes_of, tag_text

LINE = "Ana, thank you for the hens. I’m off to say hello to Ben."


def test_marks_of_one_colour_on_the_same_words_share_a_stroke() -> None:
    strokes = strokes_of(judged_line(LINE, (Mark.THANKS, "thank you"), (Mark.RECAP, "thank you")))
    assert [stroke.marks for stroke in strokes] == [(Mark.THANKS, Mark.RECAP)]


def test_marks_of_two_colours_on_the_same_words_have_a_stroke_each() -> None:
    strokes = strokes_of(judged_line(LINE, (Mark.THANKS, "thank you"), (Mark.CANNED_EXCUSE, "thank you")))
    assert {stroke.colour for stroke in strokes} == {"teal", "plum"}


def test_one_colour_on_other_words_is_another_stroke_and_strokes_follow_the_line() -> None:
    strokes = strokes_of(judged_line(LINE, (Mark.BRIDGE, "Ben"), (Mark.THANKS, "thank you"), (Mark.NAME, "Ana")))
    assert [LINE[stroke.start : stroke.end] for stroke in strokes] == ["Ana", "thank you", "Ben"]


def test_a_mark_found_twice_in_the_same_words_is_named_once() -> None:
    strokes = strokes_of(judged_line(LINE, (Mark.THANKS, "thank you"), (Mark.THANKS, "thank you")))
    assert strokes[0].marks == (Mark.THANKS,)


def test_what_is_told_and_what_is_in_doubt_have_a_stroke_each() -> None:
    told, asked = (judged_line(LINE, (mark, "thank you")) for mark in (Mark.PUT_DOWN, Mark.UNTRUE))
    strokes = strokes_of(replace(told, doubts=asked.evidence))
    assert [(stroke.marks, stroke.doubted) for stroke in strokes] == [((Mark.PUT_DOWN,), False), ((Mark.UNTRUE,), True)]
    assert {stroke.colour for stroke in strokes} == {"plum"}


@pytest.mark.parametrize(
    ("doubted", "tags", "text"),
    [
        (False, ("stock excuse",), "stock excuse"),
        (True, ("stock excuse",), "stock excuse?"),
        (True, ("not so?",), "not so?"),
        (True, ("not so?", "stock excuse"), "not so? · stock excuse?"),
    ],
)
def test_a_tag_in_doubt_is_a_question(doubted: bool, tags: tuple[str, ...], text: str) -> None:
    marks = (Mark.UNTRUE, Mark.CANNED_EXCUSE)[: len(tags)]
    stroke = Stroke(0, 3, marks, "plum", doubted)
    assert tag_text(stroke, dict(zip(marks, tags, strict=True)).__getitem__) == text


def test_failing_marks_are_plum_and_serving_marks_have_colours_of_their_own() -> None:
    assert set(MARK_COLOURS) == set(Mark)
    assert {mark for mark, colour in MARK_COLOURS.items() if colour == "plum"} == {mark for mark in Mark if mark.fails}


WIDTH = st.integers(0, 900).map(float)


@st.composite
def segments(draw: st.DrawFn) -> list[Segment]:
    """Up to eight strokes, each with a segment on one row or on two that follow one another."""
    made = []
    for stroke in range(draw(st.integers(0, 8))):
        first_row = draw(st.integers(0, 3))
        for row in range(first_row, first_row + draw(st.integers(1, 2))):
            left = draw(WIDTH)
            made.append(Segment(stroke, row, left, left + draw(st.integers(1, 400))))
    return made


@given(segments())
def test_strokes_on_one_row_and_level_never_meet(given_segments: list[Segment]) -> None:
    for one, other in combinations(levelled(given_segments), 2):
        if one.row == other.row and one.level == other.level and one.stroke != other.stroke:
            assert one.right <= other.left or other.right <= one.left


@given(segments())
def test_a_stroke_keeps_its_level_and_its_place(given_segments: list[Segment]) -> None:
    placed = levelled(given_segments)
    assert [(s.stroke, s.row, s.left, s.right) for s in placed] == [
        (s.stroke, s.row, s.left, s.right) for s in given_segments
    ]
    for stroke in {segment.stroke for segment in placed}:
        assert len({segment.level for segment in placed if segment.stroke == stroke}) == 1


def test_the_first_stroke_lies_directly_under_the_words() -> None:
    inner, outer, apart = levelled([Segment(0, 0, 0, 100), Segment(1, 0, 50, 80), Segment(2, 0, 100, 120)])
    assert (inner.level, outer.level, apart.level) == (0, 1, 0)


def _width(text: str) -> float:
    return 7.0 * len(text)


@given(segments(), st.lists(st.text("abc ·", min_size=1, max_size=40), min_size=8, max_size=8), st.integers(60, 1300))
def test_tags_never_overlap_and_stay_in_the_room(given_segments: list[Segment], words: list[str], room: int) -> None:
    tags = placed_tags(given_segments, words, _width, float(room))
    for row in {tag.row for tag in tags}:
        spans = sorted((tag.left, tag.left + _width(tag.text)) for tag in tags if tag.row == row)
        assert all(left + TAG_GAP <= right for (_, left), (right, _) in pairwise(spans))
    for tag in tags:
        assert tag.left >= 0
        assert tag.left + _width(tag.text) <= room
        assert tag.text in (words[tag.stroke], str(tag.stroke + 1))


@given(segments(), st.integers(60, 1300))
def test_a_tag_stands_on_a_row_of_its_own_stroke_and_only_once(given_segments: list[Segment], room: int) -> None:
    tags = placed_tags(given_segments, ["thanks"] * 8, _width, float(room))
    assert len({tag.stroke for tag in tags}) == len(tags)
    rows = {(segment.stroke, segment.row) for segment in given_segments}
    assert all((tag.stroke, tag.row) in rows for tag in tags)


def test_a_tag_in_the_way_of_another_moves_under_the_later_part_of_its_stroke() -> None:
    first, second = placed_tags([Segment(0, 0, 0, 20), Segment(1, 0, 30, 300)], ["a long tag", "thanks"], _width, 600)
    assert second.text == "thanks"
    assert second.left == first.left + _width(first.text) + TAG_GAP


def test_a_tag_without_room_gives_way_to_its_number() -> None:
    tags = placed_tags([Segment(0, 0, 0, 50), Segment(1, 0, 90, 110)], ["ten letters", "ten letters"], _width, 160)
    assert [tag.text for tag in tags] == ["ten letters", "2"]


def test_a_tag_wider_than_the_room_gives_way_to_its_number() -> None:
    tags = placed_tags([Segment(0, 0, 20, 60)], ["wider than this narrow room"], _width, 100)
    assert [tag.text for tag in tags] == ["1"]
