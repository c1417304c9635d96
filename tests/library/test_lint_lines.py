"""The judge is held against the author: each kind of difference, told at the line that it is about."""

import pytest

from tests.library.conftest import Told
from tests.library.samples import changed, place, real

ALONE = "(a phrase is judged by itself)"
MEND = "(mend the line, the label or the judge)"
LOO = "      - line: Sorry, I need the loo"
PUSHBACK_EXIT = "      - line: Um, actually"


@pytest.mark.parametrize(
    ("old", "new", "wrong", "said"),
    [
        (
            "marks: [canned_excuse, untrue]\n        grade: 2",
            "marks: [canned_excuse, untrue]\n        grade: 4",
            "line: Right",
            f"the judge gives grade 2, not 4 {MEND}",
        ),
        ("[canned_excuse, untrue]", "[canned_excuse]", "line: Right", f"the judge finds untrue too {MEND}"),
        (
            "[canned_excuse, untrue]",
            "[thanks, canned_excuse, untrue]",
            "line: Right",
            f"the judge does not find thanks {MEND}",
        ),
        (
            "marks: [canned_excuse, untrue]\n        grade: 2",
            "marks: [thanks]\n        grade: 4",
            "line: Right",
            f"the judge finds canned_excuse, untrue too and does not find thanks and gives grade 2, not 4 {MEND}",
        ),
        (
            "good: I set out to meet five people tonight, so I’m going to go round a bit.",
            "good: Well, well.",
            "good: Well",
            "the judge does not find honest_reason in “Well, well.” (it stands for the good way)",
        ),
        (
            "bad: I’m just going to get a drink.",
            "bad: I’m going to say hello to more people.",
            "bad: I’m going",
            "the judge finds honest_reason in “I’m going to say hello to more people.” (it stands for the bad way)",
        ),
        (
            "thanks: Rafael, it was a pleasure to talk with you.",
            "thanks: Rafael, hello.",
            "thanks: Rafael, hello",
            "the judge does not find thanks in “Rafael, hello.” " + ALONE,
        ),
        (
            "goodwill: Enjoy the cello.",
            "goodwill: Enjoy the cello. I’m so sorry, I feel terrible.",
            "goodwill: Enjoy the cello. I’m so sorry",
            "the judge finds over_apology in “Enjoy the cello. I’m so sorry, I feel terrible.” " + ALONE,
        ),
    ],
)
def test_a_difference_is_told_at_its_line(told: Told, old: str, new: str, wrong: str, said: str) -> None:
    text = changed(real(), (old, new))
    line, column = place(text, wrong)
    assert told(text) == [f"{line}:{column}: {said}"]


def test_a_rule_on_a_mark_that_fails_is_shown_by_its_bad_line(told: Told) -> None:
    text = changed(real(), ("    mark: honest_reason", "    mark: canned_excuse"))
    assert told(text) == []
    text = changed(text, ("bad: I’m just going to get a drink.", "bad: Well, well."))
    line, column = place(text, "bad: Well")
    said = "the judge does not find canned_excuse in “Well, well.” (it stands for the bad way)"
    assert told(text) == [f"{line}:{column}: {said}"]


def test_exits_at_the_pushback_are_judged_there(told: Told) -> None:
    text = changed(real(), ("marks: [caves]\n        grade: 1", "marks: []\n        grade: 3"))
    line, column = place(text, "line: Oh. Okay")
    assert told(text) == [f"{line}:{column}: the judge finds caves too and gives grade 1, not 3 {MEND}"]


def test_a_moment_that_no_offered_exit_opens_is_told(told: Told) -> None:
    text = real()
    start, end = text.index("      - line: Right"), text.index("      - line: >-\n          Rafael, I’ll never")
    text = (text[:start] + text[end:]).replace("    stage: pushback\n", "    stage: close\n")
    line, column = place(text, "id: come-along\n")
    said = "none of the offered exits opens the moment “come-along” (offer one that does)"
    assert f"{line}:{column}: {said}" in told(text)


def test_a_moment_that_only_the_dial_opens_is_judged_too(told: Told) -> None:
    text = real().replace("        to: come-along\n", "")
    assert told(changed(text, ("marks: [caves]\n        grade: 1", "marks: []\n        grade: 3"))) != []


def test_lines_are_judged_even_where_the_talk_goes_round(told: Told) -> None:
    again = '{says: "Poor baby.", to: pilot}\n      - {says: "Poor baby.", to: laughs}'
    text = changed(real(), ('{says: "Poor baby.", to: laughs}', again), ("grade: 2", "grade: 4"))
    line, column = place(text, "line: Right")
    assert told(text) == [f"{line}:{column}: the judge gives grade 2, not 4 {MEND}"]
